// Both engines as a reader's page uses them. An engine opens a page and answers queries there:
// `{ first, all, pause, hits }`, milliseconds until the first result and until all of them stand
// there, of which so many were waited for a pause in typing, and where the results lead.

/** How many results of Pagefind's are fetched for a query. */
const SHOWN = 10;

/** Asks on a page that was opened; a fault in its scripts ends the waiting. */
async function ask(page, text) {
  let fail;
  const failed = new Promise((_, reject) => {
    fail = reject;
  });
  page.on('pageerror', fail);
  try {
    return await Promise.race([page.evaluate((typed) => window.ask(typed), text), failed]);
  } finally {
    page.off('pageerror', fail);
  }
}

/** Our own search, typed into its field on the real page. Only the engine's answers have a record. */
export const baken = {
  name: 'Baken',
  async open(page, origin, lang) {
    await page.goto(`${origin}/${lang}/`);
    await page.waitForSelector('.search__field');
    await page.evaluate(() => {
      const list = document.querySelector('.search__hits');
      const answered = () =>
        list.querySelector('[data-record*=":"]') || (window.engineRuns && !list.querySelector('[data-before]'));
      window.ask = (text) => new Promise((done) => {
        const begun = performance.now();
        let titles = null;
        let pause = 0;
        list.innerHTML = '<li data-before></li>';
        const watch = new MutationObserver(() => {
          if (list.querySelector('.search__hit') && titles === null) titles = performance.now() - begun;
          if (!answered()) return;
          watch.disconnect();
          window.engineRuns = true;
          const all = performance.now() - begun;
          const hits = [...list.querySelectorAll('[data-record*=":"] > a')].map((link) => link.getAttribute('href'));
          done({ titles, first: all, all, pause, hits });
        });
        watch.observe(list, { childList: true });
        const field = document.querySelector('.search__field');
        const timer = window.setTimeout;
        window.setTimeout = (then, after) => timer(then, (pause = after));
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        window.setTimeout = timer;
      });
    });
  },
  ask,
};

/** Pagefind by its own interface, on a page that holds nothing else. */
export const pagefind = {
  name: 'Pagefind',
  async open(page, origin, lang) {
    await page.goto(`${origin}/pagefind/${lang}.html`);
    await page.evaluate((shown) => {
      window.ask = async (text) => {
        const begun = performance.now();
        window.engine ??= await import('/pagefind/pagefind.js');
        const { results } = await window.engine.search(text);
        let first = null;
        const data = await Promise.all(results.slice(0, shown).map(async (result) => {
          const one = await result.data();
          first ??= performance.now() - begun;
          return one;
        }));
        const all = performance.now() - begun;
        return { first: first ?? all, all, pause: 0, hits: data.map((one) => one.url) };
      };
    }, SHOWN);
  },
  ask,
};
