// The search engine in a thread of its own: what it is asked, it answers by number.
var searchEngine = (function () {
  "use strict";

  /** Opens it; nothing where it cannot run, where it does not come, or where it and the bundle
      are of different versions. */
  function open(urls) {
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
    var open = { engine: urls.engine, bundle: urls.bundle, beside: urls.beside || "" };
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

  return { open: open };
})();
