// The way out. Without this script the link leads away as any link does. With it, the page goes
// blank at once and the address of this page makes way for the other one in the history.
// Earlier pages stay in the history, and nothing is stored here.
(function () {
  "use strict";

  var link = document.querySelector("a.leave");
  if (!link) {
    return;
  }

  function leave() {
    // A form clears itself and asks nothing.
    document.dispatchEvent(new Event("baken-leave"));
    document.documentElement.style.display = "none";
    location.replace(link.href);
  }

  link.addEventListener("click", function (event) {
    event.preventDefault();
    leave();
  });

  // Shift three times within five seconds does the same. A key in between starts the count again,
  // so that typing capitals does not. Never Escape: it would stop the other page from loading.
  var presses = [];
  document.addEventListener("keydown", function (event) {
    if (event.repeat) {
      return;
    }
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    presses.push(Date.now());
    presses = presses.slice(-3);
    if (presses.length === 3 && presses[2] - presses[0] <= 5000) {
      leave();
    }
  });
})();
