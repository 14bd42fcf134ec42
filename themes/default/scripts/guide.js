// The guide, one step at a time. The path stands in memory only: no answer enters an address, the
// history, the title or any storage. Without this script the same sections are reached by anchors.
(function () {
  "use strict";

  /** What tells the next page, and it alone, at which step to start. */
  var NAME = /^baken-(s[0-9]+)$/;

  // From the page of a signal the guide starts past what the signal tells. An address with that
  // step would stay in the browser's own history, whatever the guide does to it afterwards; so the
  // step goes along in the name of the window, which the guide empties at once.
  document.querySelectorAll('.guide-choice a[href*="#"]').forEach(function (link) {
    link.addEventListener("click", function (event) {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
        return;
      }
      event.preventDefault();
      var parts = link.href.split("#");
      window.name = "baken-" + parts[1];
      location.href = parts[0];
    });
  });

  document.querySelectorAll("[data-guide]").forEach(function (guide) {
    var steps = Array.prototype.slice.call(guide.querySelectorAll(".guide-step"));
    if (steps.length < 2) {
      return;
    }
    var named = NAME.exec(window.name);
    if (named) {
      window.name = "";
    }
    /** The first question; who comes from a signal starts past what it told. */
    var first = steps.filter(function (step) {
      return named ? named[1] === step.id : location.hash === "#" + step.id;
    })[0] || steps[0];
    /** The steps that were taken: each with the answer given there. */
    var path = [{ step: first, answer: "" }];
    var told = document.createElement("ol");
    told.className = "guide-told";
    told.setAttribute("aria-label", guide.dataset.answers);
    guide.classList.add("guide--script");
    guide.querySelector(".guide-kept").hidden = false;
    guide.querySelector(".guide-remembered").hidden = true;
    var bar = addBar(guide);
    // A step that was named in the address is not remembered by it any longer.
    if (location.hash) {
      history.replaceState(null, "", location.pathname + location.search);
    }
    guide.addEventListener("click", function (event) {
      var link = event.target.closest && event.target.closest(".guide-answers a");
      if (link) {
        event.preventDefault();
        last().answer = link.textContent;
        path.push({ step: guide.querySelector(link.getAttribute("href")), answer: "" });
        show(true);
      }
    });
    show(false);

    function last() {
      return path[path.length - 1];
    }

    function addBar(guide) {
      var made = document.createElement("p");
      made.className = "guide-bar";
      made.appendChild(button(guide.dataset.back, function () {
        path.pop();
        last().answer = "";
        show(true);
      }));
      made.appendChild(button(guide.dataset.again, function () {
        path = [{ step: steps[0], answer: "" }];
        show(true);
      }));
      made.appendChild(button(guide.dataset.print, function () {
        window.print();
      }));
      return made;
    }

    function button(words, act) {
      var made = document.createElement("button");
      made.type = "button";
      made.textContent = words;
      made.addEventListener("click", act);
      return made;
    }

    /** Shows the last step of the path, with what was answered before it. */
    function show(moves) {
      var step = last().step;
      steps.forEach(function (one) {
        one.hidden = one !== step;
      });
      told.textContent = "";
      path.slice(0, -1).forEach(function (one) {
        var item = document.createElement("li");
        item.textContent = one.step.querySelector("h3").textContent + " ";
        var answer = document.createElement("strong");
        answer.textContent = one.answer;
        item.appendChild(answer);
        told.appendChild(item);
      });
      step.insertBefore(told, step.firstChild);
      step.appendChild(bar);
      bar.hidden = path.length === 1;
      if (moves) {
        step.focus();
        step.scrollIntoView();
      }
    }
  });
})();
