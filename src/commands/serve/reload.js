"use strict";
(function () {
  let first = null;
  const box = document.createElement("pre");
  box.setAttribute("role", "alert");
  box.dir = "ltr";
  box.lang = "en";
  box.hidden = true;
  document.body.prepend(box);
  new EventSource("/_baken/events").onmessage = function (event) {
    const news = JSON.parse(event.data);
    box.textContent = news.faults;
    box.hidden = news.faults === "";
    if (first === null) {
      first = news.build;
    } else if (news.build !== first && news.faults === "") {
      location.reload();
    }
  };
})();
