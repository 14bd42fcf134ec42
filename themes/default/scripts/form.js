// A form to fill in. Nothing is stored and nothing is asked of the network: what is typed stands in
// the page's own fields, is shown again for paper, and goes when the page goes. Copied, saved or
// handed on is the first part alone, never the part that is taken off.
(function () {
  "use strict";

  var form = document.querySelector("[data-form]");
  if (!form) {
    return;
  }

  var LINE = "\n";
  // Longer than this, some systems cut off what a mail program is given.
  var LONGEST_MAIL = 1900;
  var report = form.querySelector("#form-report");
  var status = form.querySelector(".form__status");
  var leaving = false;

  function all(selector, within) {
    return Array.prototype.slice.call((within || form).querySelectorAll(selector));
  }

  function say(key) {
    status.textContent = key ? form.dataset[key] : "";
  }

  function isFilled(input) {
    return input.value !== "" || (input.validity && input.validity.badInput);
  }

  function written(input) {
    if (input.type !== "date" || !input.value) {
      return input.value;
    }
    var day = new Date(input.value + "T00:00:00Z");
    return day.toLocaleDateString(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" });
  }

  // A field on paper cuts off what does not fit it; this shows it whole.
  function show(input) {
    input.parentNode.querySelector(".form__paper").textContent = written(input);
  }

  function echo(source) {
    all("[data-echo='" + source.id + "']").forEach(function (input) {
      input.value = source.value;
      show(input);
    });
  }

  function clear() {
    all(".form__input").forEach(function (input) {
      input.value = "";
      show(input);
    });
  }

  // Persons.

  function number(persons) {
    var people = all(".form__person", persons);
    people.forEach(function (person, at) {
      var count = String(at + 1);
      person.querySelector("legend").textContent = persons.dataset.persons.replace("#", count);
      all(".form__input", person).forEach(function (input) {
        var id = input.id.replace(/-\d+$/, "-" + count);
        input.parentNode.querySelector("label").htmlFor = id;
        input.id = id;
      });
      all("[data-take-away]", person).forEach(function (button) {
        button.textContent = persons.dataset.remove.replace("#", count);
      });
    });
    persons.querySelector("[data-add]").disabled = people.length >= Number(persons.dataset.most);
  }

  function add(persons) {
    var people = all(".form__person", persons);
    var last = people[people.length - 1];
    var person = last.cloneNode(true);
    all("[id]", person).forEach(function (part) {
      if (part.className !== "form__input") {
        part.removeAttribute("id");
      }
    });
    all(".form__hint, .form__less", person).forEach(function (part) {
      part.remove();
    });
    all(".form__input", person).forEach(function (input) {
      input.value = "";
      show(input);
    });
    var less = document.createElement("p");
    less.className = "form__less";
    var button = document.createElement("button");
    button.className = "form__button";
    button.type = "button";
    button.setAttribute("data-take-away", "");
    button.addEventListener("click", function () {
      person.remove();
      number(persons);
      persons.querySelector("[data-add]").focus();
    });
    less.appendChild(button);
    person.appendChild(less);
    last.after(person);
    number(persons);
    person.querySelector(".form__input").focus();
  }

  all("[data-persons]").forEach(function (persons) {
    persons.querySelector(".form__more").hidden = false;
    persons.querySelector("[data-add]").addEventListener("click", function () {
      add(persons);
    });
  });

  // What is handed on.

  function label(input) {
    return input.parentNode.querySelector("label").textContent.replace(/\s+/g, " ").trim();
  }

  function lines(inputs) {
    return inputs.filter(isFilled).map(function (input) {
      return label(input) + ": " + written(input);
    });
  }

  function text() {
    var parts = [document.querySelector("h1").textContent.trim(), ""];
    Array.prototype.forEach.call(report.children, function (part) {
      if (part.matches(".form__field")) {
        parts = parts.concat(lines(all(".form__input", part)));
      }
      all(".form__person", part).forEach(function (person) {
        var own = lines(all(".form__input", person));
        if (own.length) {
          parts = parts.concat("", person.querySelector("legend").textContent, own, "");
        }
      });
    });
    return parts.join(LINE).replace(/\n{3,}/g, LINE + LINE) + LINE;
  }

  function copy() {
    function failed() {
      // Without a secure connection there is only the older way.
      var field = document.createElement("textarea");
      field.value = text();
      field.setAttribute("readonly", "");
      form.appendChild(field);
      field.select();
      var done = document.execCommand("copy");
      field.remove();
      say(done ? "copied" : "notCopied");
    }
    if (!navigator.clipboard) {
      failed();
      return;
    }
    navigator.clipboard.writeText(text()).then(function () {
      say("copied");
    }, failed);
  }

  function save() {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text()], { type: "text/plain;charset=utf-8" }));
    link.download = "notes.txt";
    link.click();
    URL.revokeObjectURL(link.href);
    say("saved");
  }

  function mail(button) {
    var body = text().replace(/\n/g, "\r\n");
    var address = "mailto:" + button.dataset.mail + "?subject=" +
      encodeURIComponent(button.dataset.subject) + "&body=" + encodeURIComponent(body);
    if (address.length > LONGEST_MAIL) {
      say("tooLong");
      return;
    }
    var link = document.createElement("a");
    link.href = address;
    // The page stays, so nobody need be asked whether to leave it.
    leaving = true;
    link.click();
    setTimeout(function () { leaving = false; }, 1000);
    say("mailed");
  }

  function on(selector, act) {
    all(selector).forEach(function (button) {
      button.addEventListener("click", function () {
        act(button);
      });
    });
  }

  on("[data-print]", function () { window.print(); });
  on("[data-copy]", copy);
  on("[data-save]", save);
  on("[data-mail]", mail);
  on("[data-clear]", function () {
    clear();
    say("cleared");
    form.querySelector(".form__input").focus();
  });

  all("[data-echo]").forEach(function (input) {
    input.readOnly = true;
  });
  form.addEventListener("input", function (event) {
    show(event.target);
    echo(event.target);
    say("");
  });

  // Nothing is kept, so who goes away by mistake is asked first; who leaves in haste is not.
  window.addEventListener("beforeunload", function (event) {
    if (!leaving && all(".form__input").some(isFilled)) {
      event.preventDefault();
    }
  });
  document.addEventListener("baken-leave", function () {
    leaving = true;
    clear();
  });
  // A browser may keep a page to come back to: what was typed is not on it.
  window.addEventListener("pagehide", clear);

  form.classList.add("form--live");
  form.querySelector(".form__ways").hidden = false;
})();
