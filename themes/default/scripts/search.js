// Searching on the page itself. Nothing is fetched until the field is touched, and nothing that
// is typed leaves the device: it stands in no address, no history and no storage.
//
// First a list of titles answers by the beginnings of words; it is small, and enough where no
// engine can run. Then the engine takes over, in a thread of its own.
(function () {
  "use strict";

  /** How long a pause in typing is, in milliseconds. */
  var PAUSE = 120;
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
      timer = setTimeout(search, PAUSE);
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
    shareFilters(box, selects);

    /** Fetches what is needed, at the first touch. */
    function touch() {
      if (touched) {
        return;
      }
      touched = true;
      fetchJson(box.dataset.titles).then(function (found) {
        titles = found;
        search();
        return openEngine(box.dataset);
      }).then(function (opened) {
        engine = opened;
        search();
      }).catch(function () {
        if (!titles) {
          status.textContent = box.dataset.broken;
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
        show([], "", 0);
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
            search();
            return;
          }
          count(answer.counts);
          show(answer.hits, told(answer.total), answer.total);
        });
      } else if (titles && !Object.keys(chosen).length) {
        var hits = byTitle(titles, text);
        show(hits.slice(0, limit), told(hits.length), hits.length);
      } else {
        status.textContent = box.dataset.waiting;
      }
    }

    function told(total) {
      return total ? box.dataset.found.replace("#", total) : box.dataset.none;
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

    function show(hits, words, total) {
      status.textContent = words;
      more.hidden = total <= hits.length;
      list.textContent = "";
      hits.forEach(function (hit) {
        list.appendChild(entry(box, hit));
      });
    }
  }

  function entry(box, hit) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    item.className = "search__hit";
    item.dataset.record = hit.record || "";
    link.href = hit.url;
    link.textContent = hit.title;
    item.appendChild(link);
    add(item, "search__section", hit.section);
    add(item, "search__summary", hit.summary);
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
    return fetch(url, { credentials: "omit" }).then(function (response) {
      if (!response.ok) {
        throw new Error(url);
      }
      return response.json();
    });
  }

  /** The engine in its thread: what it is asked, it answers by number. */
  function openEngine(urls) {
    if (!window.Worker || !window.WebAssembly) {
      return Promise.resolve(null);
    }
    var worker = new Worker(urls.worker);
    var waiting = {};
    var last = 0;
    worker.onmessage = function (event) {
      waiting[event.data.id](event.data.answer);
      delete waiting[event.data.id];
    };
    function post(message) {
      last += 1;
      message.id = last;
      return new Promise(function (answered, failed) {
        waiting[last] = answered;
        worker.onerror = failed;
        worker.postMessage(message);
      });
    }
    var open = { engine: urls.engine, bundle: urls.bundle, postings: urls.postings || "" };
    return post({ open: open }).then(function (answer) {
      if (answer.error) {
        return null;
      }
      return {
        ask: function (query) {
          return post({ query: query });
        },
      };
    }, function () {
      return null;
    });
  }

  /** The pages in whose title or keywords every word typed begins a word. */
  function byTitle(titles, text) {
    var typed = words(titles.fold, text);
    if (!typed.length) {
      return [];
    }
    var found = [];
    titles.pages.forEach(function (page) {
      var inTitle = words(titles.fold, page[1]);
      var beside = page[2] ? page[2].split(" ") : [];
      var score = 0;
      var all = typed.every(function (word) {
        var begins = function (one) {
          return one.indexOf(word) === 0;
        };
        if (inTitle.some(begins)) {
          score += 2;
          return true;
        }
        score += 1;
        return beside.some(begins);
      });
      if (all) {
        found.push({
          score: score,
          hit: { url: page[0], title: page[1], lang: page[3], fallback: Boolean(page[3]) },
        });
      }
    });
    // The list is in the order in which readers look for things; sorting keeps that.
    found.sort(function (a, b) {
      return b.score - a.score;
    });
    return found.map(function (one) {
      return one.hit;
    });
  }

  /** Words in plain Latin letters, by the table that the engine folds by. */
  function words(fold, text) {
    var out = "";
    Array.from(text.normalize("NFKD").toLowerCase()).forEach(function (letter) {
      if (letter in fold) {
        out += fold[letter];
      } else if (/[\p{L}\p{N}]/u.test(letter)) {
        out += letter;
      } else if (!/[\p{M}'’ʼ‘]/u.test(letter)) {
        out += " ";
      }
    });
    return out.split(" ").filter(Boolean);
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
