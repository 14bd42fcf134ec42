// Searching on the page itself. Nothing is fetched until the field is touched, and nothing that
// is typed leaves the device: it stands in no address, no history and no storage.
//
// First a list of titles answers by the beginnings of words; it is small, and enough where no
// engine can run. Then the engine takes over, in a thread of its own.
(function () {
  "use strict";

  /** How long a pause in typing is, in milliseconds; longer where each search is a request. */
  var PAUSE = 40;
  var PAUSE_BEFORE_REQUEST = 250;
  /** How many answers are shown at a time. */
  var STEP = 20;

  document.querySelectorAll("[data-search]").forEach(function (box) {
    var template = box.querySelector("template");
    var lists = box.querySelector(".search__lists");
    if (!template || !window.fetch || !window.Promise) {
      return;
    }
    box.insertBefore(template.content.cloneNode(true), lists);
    lists.hidden = true;
    start(box, lists);
  });

  function start(box, lists) {
    var field = box.querySelector(".search__field");
    var status = box.querySelector(".search__status");
    var list = box.querySelector(".search__hits");
    var more = box.querySelector(".search__more");
    var help = box.querySelector(".search__help");
    var near = box.querySelector(".search__near");
    var limit = STEP;
    var selects = Array.prototype.slice.call(box.querySelectorAll("[data-filter]"));
    var titles = null;
    var engine = null;
    var touched = false;
    var timer = 0;
    var asked = 0;

    field.addEventListener("focus", touch);
    field.addEventListener("input", function () {
      limit = STEP;
      touch();
      clearTimeout(timer);
      timer = setTimeout(search, box.dataset.beside ? PAUSE_BEFORE_REQUEST : PAUSE);
    });
    selects.forEach(function (select) {
      select.addEventListener("change", function () {
        touch();
        search();
      });
    });
    more.addEventListener("click", function () {
      limit += STEP;
      search();
    });
    box.addEventListener("keydown", function (event) {
      step(event, field, list);
    });
    shareFilters(box, selects);
    // Where there is room, what narrows an answer stands beside it.
    var facets = box.matches(".search--facets") && box.querySelector(".search__filters");
    if (facets && window.matchMedia("(min-width: 60rem)").matches) {
      facets.open = true;
    }

    /** Fetches what is needed, at the first touch. */
    function touch() {
      if (touched) {
        return;
      }
      touched = true;
      fetchJson(box.dataset.titles).then(function (found) {
        titles = found;
        search();
        return searchEngine.open(box.dataset);
      }).then(function (opened) {
        engine = opened;
        // Without an engine only titles are searched, and the lists are the way on.
        lists.hidden = Boolean(engine);
        search();
      }).catch(function () {
        if (!titles) {
          touched = false;
          status.textContent = navigator.onLine === false ? box.dataset.offline : box.dataset.broken;
          lists.hidden = false;
        }
      });
    }

    function filters() {
      var chosen = {};
      selects.forEach(function (select) {
        if (select.value) {
          chosen[select.dataset.filter] = select.value;
        }
      });
      return chosen;
    }

    function search() {
      var text = field.value;
      var chosen = filters();
      asked += 1;
      var own = asked;
      if (!text.trim()) {
        show([], "", 0, never);
      } else if (engine) {
        var query = Object.assign({ text: text, limit: limit }, chosen);
        if (box.dataset.audience) {
          query.prefer_audience = box.dataset.audience;
        }
        engine.ask(query).then(function (answer) {
          if (own !== asked) {
            return;
          }
          if (answer.error) {
            engine = null;
            lists.hidden = false;
            search();
            return;
          }
          count(answer.counts);
          show(answer.hits, told(answer.total), answer.total, function (word) {
            return answer.words.indexOf(word) >= 0;
          });
        });
      } else if (titles && !Object.keys(chosen).length) {
        var hits = searchTitles.find(titles, text);
        var begins = searchTitles.begins(titles, text);
        show(hits.slice(0, limit), told(hits.length), hits.length, begins);
      } else if (touched) {
        status.textContent = box.dataset.waiting;
      }
    }

    function told(total) {
      var words = total ? box.dataset.found.replace("#", total) : box.dataset.none;
      // While the engine is on its way, the lists are not there yet.
      return lists.hidden ? words : words + " " + box.dataset.partly;
    }

    /** How many one would get by each choice, beside its name. */
    function count(counts) {
      selects.forEach(function (select) {
        var known = counts[select.dataset.filter] || {};
        Array.prototype.forEach.call(select.options, function (option) {
          if (option.value) {
            option.dataset.name = option.dataset.name || option.textContent;
            option.textContent = option.dataset.name + " (" + (known[option.value] || 0) + ")";
          }
        });
      });
    }

    function show(hits, words, total, isFound) {
      var nothing = !total && Boolean(field.value.trim());
      status.textContent = words;
      more.hidden = total <= hits.length;
      list.textContent = "";
      help.hidden = !nothing;
      near.textContent = "";
      hits.forEach(function (hit) {
        list.appendChild(entry(box, hit, isFound));
      });
      if (nothing && titles) {
        suggest();
      }
    }

    /** Where nothing was found: other words to try, and pages that may be meant. */
    function suggest() {
      searchTitles.near(titles, field.value).forEach(function (text) {
        var button = document.createElement("button");
        button.type = "button";
        button.className = "search__try";
        button.textContent = text;
        button.addEventListener("click", function () {
          field.value = text;
          field.focus();
          search();
        });
        near.appendChild(button);
      });
      if (near.firstChild) {
        near.insertBefore(document.createTextNode(box.dataset.near + " "), near.firstChild);
      }
      var begins = searchTitles.begins(titles, field.value);
      searchTitles.related(titles, field.value).forEach(function (hit) {
        list.appendChild(entry(box, hit, begins));
      });
    }
  }

  /** The arrow keys lead from the field through what was found, and back. */
  function step(event, field, list) {
    var down = event.key === "ArrowDown";
    if ((!down && event.key !== "ArrowUp") || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    var links = Array.prototype.slice.call(list.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== field) {
      return;
    }
    var next = down ? links[at + 1] : at > 0 ? links[at - 1] : field;
    if (next && next !== document.activeElement) {
      event.preventDefault();
      next.focus();
    }
  }

  function never() {
    return false;
  }

  function entry(box, hit, isFound) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    item.className = "search__hit";
    item.dataset.record = hit.record || "";
    link.href = hit.url;
    mark(link, hit.title, isFound);
    item.appendChild(link);
    mark(add(item, "search__section", hit.section), hit.section, isFound);
    mark(add(item, "search__summary", hit.summary), hit.summary, isFound);
    if ("share" in box.dataset) {
      facts(box, item, hit);
    }
    if (hit.fallback) {
      [item].forEach(function (element) {
        element.lang = hit.lang;
        element.dir = "auto";
      });
      var name = box.querySelector('[data-language="' + hit.lang + '"]');
      var label = add(item, "badge", name ? name.textContent : hit.lang);
      label.lang = document.documentElement.lang;
    }
    return item;
  }

  /** Puts words in an element, those that were found marked. Words are text, never markup. */
  function mark(element, words, isFound) {
    element.textContent = "";
    (words || "").split(/([\p{L}\p{N}\p{M}'’ʼ‘\u00ad]+)/u).forEach(function (part, place) {
      var found = place % 2 === 1 && isFound(part);
      var made = found ? document.createElement("mark") : document.createTextNode(part);
      if (found) {
        made.textContent = part;
      }
      element.appendChild(made);
    });
  }

  /** For professionals: where, for what and for whom it is, and a route's first step. */
  function facts(box, item, hit) {
    [["region", hit.regions], ["exploitation", hit.exploitation], ["role", hit.roles]].forEach(function (fact) {
      (fact[1] || []).forEach(function (value) {
        var option = box.querySelector('[data-filter="' + fact[0] + '"] option[value="' + CSS.escape(value) + '"]');
        if (option) {
          add(item, "badge", option.dataset.name || option.textContent);
        }
      });
    });
    if (hit.kind === "meldroute" && hit.first_section) {
      add(item, "search__section", box.dataset.step + ": " + hit.first_section);
    }
  }

  function add(parent, name, words) {
    var element = document.createElement("span");
    if (words) {
      element.className = name;
      element.textContent = words;
      parent.appendChild(element);
    }
    return element;
  }

  function fetchJson(url) {
    return fetch(url).then(function (response) {
      if (!response.ok) {
        throw new Error(url);
      }
      return response.json();
    });
  }

  /** A link that carries the choices and never the words. Only professionals have it. */
  function shareFilters(box, selects) {
    var button = box.querySelector(".search__copy");
    if (!button || !("share" in box.dataset)) {
      return;
    }
    new URLSearchParams(location.hash.slice(1)).forEach(function (value, key) {
      selects.forEach(function (select) {
        if (select.dataset.filter === key) {
          select.value = value;
          select.closest("details").open = true;
        }
      });
    });
    button.addEventListener("click", function () {
      var chosen = new URLSearchParams();
      selects.forEach(function (select) {
        if (select.value) {
          chosen.set(select.dataset.filter, select.value);
        }
      });
      var link = location.href.split("#")[0] + "#" + chosen;
      navigator.clipboard.writeText(link).then(function () {
        button.textContent = box.dataset.copied;
      });
    });
  }
})();
