// The first answer to a search: titles and keywords, small enough to be there at once, and all
// there is where no engine can run. What is typed and what stands there are folded by one table.
var searchTitles = (function () {
  "use strict";

  /** The pages in whose title or keywords every word typed begins a word. */
  function find(titles, text) {
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
          hit: hitOf(page),
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

  /** Words of titles that look like what was typed, in place of a word that begins none; the
      nearest first, as the whole text would then be. */
  function near(titles, text) {
    var typed = words(titles.fold, text);
    var known = Object.create(null);
    titles.pages.forEach(function (page) {
      page[1].split(/[^\p{L}\p{N}\p{M}'’ʼ-]+/u).forEach(function (word) {
        words(titles.fold, word).forEach(function (plain) {
          known[plain] = known[plain] || word.toLowerCase();
        });
      });
    });
    var all = Object.keys(known);
    var found = [];
    typed.forEach(function (word, place) {
      var begins = all.some(function (one) {
        return one.indexOf(word) === 0;
      });
      if (begins || word.length < 4) {
        return;
      }
      all.forEach(function (one) {
        var slips = distance(word, one);
        if (slips <= (word.length < 7 ? 2 : 3)) {
          var parts = typed.slice();
          parts[place] = known[one];
          found.push({ slips: slips, text: parts.join(" ") });
        }
      });
    });
    found.sort(function (a, b) {
      return a.slips - b.slips;
    });
    return found.slice(0, 3).map(function (one) {
      return one.text;
    });
  }

  /** Pages with a title or keyword that has its first letters in common with a word typed. */
  function related(titles, text) {
    var starts = words(titles.fold, text).filter(function (word) {
      return word.length >= 4;
    }).map(function (word) {
      return word.slice(0, Math.max(4, Math.ceil(word.length * 0.6)));
    });
    var fits = titles.pages.filter(function (page) {
      var all = words(titles.fold, page[1]).concat(page[2] ? page[2].split(" ") : []);
      return all.some(function (one) {
        return starts.some(function (start) {
          return one.indexOf(start) === 0;
        });
      });
    });
    return fits.slice(0, 3).map(hitOf);
  }

  /** How many letters must be added, left out or changed to make one word of another. */
  function distance(from, to) {
    if (Math.abs(from.length - to.length) > 3) {
      return 4;
    }
    var row = Array.from({ length: to.length + 1 }, function (_, at) {
      return at;
    });
    for (var i = 1; i <= from.length; i += 1) {
      var corner = row[0];
      row[0] = i;
      for (var j = 1; j <= to.length; j += 1) {
        var kept = corner + (from[i - 1] === to[j - 1] ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(kept, row[j] + 1, row[j - 1] + 1);
      }
    }
    return row[to.length];
  }

  /** Whether a word as it stands in a title begins with one of those typed. */
  function begins(titles, text) {
    var typed = words(titles.fold, text);
    return function (word) {
      return words(titles.fold, word).some(function (one) {
        return typed.some(function (start) {
          return one.indexOf(start) === 0;
        });
      });
    };
  }

  function hitOf(page) {
    return { url: page[0], title: page[1], lang: page[3], fallback: Boolean(page[3]) };
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

  return { find: find, near: near, related: related, begins: begins };
})();
