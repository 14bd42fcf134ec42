// The pages as people with an old phone, a keyboard or a screen reader meet them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { accessible, browser, serve } from './site.mjs';

const PUBLIC = `${process.env.SITES}/public`;

let site;

before(async () => {
  site = await serve(PUBLIC, '/portaal/');
});

after(() => site.close());

/** The address of a record's page in a language. */
function page_of(record, lang, folder = lang) {
  for (const entry of fs.readdirSync(path.join(PUBLIC, folder), { withFileTypes: true })) {
    const inside = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      const found = page_of(record, lang, inside);
      if (found) return found;
    } else if (entry.name === 'index.html') {
      const html = fs.readFileSync(path.join(PUBLIC, inside), 'utf8');
      if (html.includes(`name="baken:record" content="${record}"`)) return `/${folder}/`;
    }
  }
  return null;
}

/** One page of each sort, in scripts that differ. */
const PAGES = [
  ['/', 'light'],
  ['/nl/', 'light'],
  ['/ar/', 'dark'],
  ['/nl/zoeken/', 'dark'],
  ['/nl/begrippen/', 'light'],
  ['/pl/404.html', 'light'],
  [page_of('right:minimum-wage', 'pl'), 'dark'],
  [page_of('right:help-and-reflection', 'ar'), 'light'],
  [page_of('signal:underpayment', 'nl'), 'light'],
  [page_of('meldroute:veilig-thuis', 'bg'), 'light'],
  [page_of('page:for-professionals', 'nl'), 'light'],
  [page_of('page:figures', 'nl'), 'dark'],
  [page_of('region:lopik', 'uk'), 'light'],
  ['/nl/meldwijzer/', 'light'],
  ['/nl/meldwijzer/nunspeet/professional/', 'dark'],
  ['/nl/meldwijzer/lopik/inwoner/#s5', 'light'],
  ['/nl/organisaties/ketenpartners/', 'dark'],
  ['/nl/regio/lopik/meldkaart/', 'light'],
  ['/nl/regio/nunspeet/meldkaart/#balie', 'dark'],
];

for (const [address, scheme] of PAGES) {
  test(`${address} (${scheme}) has no fault that axe finds, and fits a phone`, async () => {
    const chrome = await browser({ viewport: { width: 320, height: 640 }, colorScheme: scheme, bypassCSP: true });
    const page = await chrome.context.newPage();
    await page.goto(`${site.origin}/portaal${address}`);
    const { found, width } = await accessible(page);
    assert.deepEqual(found, []);
    assert.ok(width <= 320, `${width} wide`);
    await chrome.close();
  });
}

test('the way out works without script, and with it leaves no step back to the page', async () => {
  const still = await browser({ javaScriptEnabled: false });
  const page = await still.context.newPage();
  await page.goto(`${site.origin}/portaal/nl/`);
  assert.match(await page.getAttribute('a.leave', 'href'), /^https:\/\//);
  await still.close();

  const chrome = await browser();
  const own = await chrome.context.newPage();
  // The neutral site is played here, so that the test needs no network.
  await own.route('https://www.buienradar.nl/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>weer</title>' }));
  await own.goto(`${site.origin}/portaal/nl/`);
  const before = await own.evaluate(() => history.length);
  await own.click('a.leave');
  await own.waitForURL('https://www.buienradar.nl/**');
  assert.equal(await own.evaluate(() => history.length), before);
  await chrome.close();
});

test('with the keyboard one comes to the content first, and to everything else after', async () => {
  const chrome = await browser({ viewport: { width: 1200, height: 800 } });
  const page = await chrome.context.newPage();
  await page.goto(`${site.origin}/portaal/nl/`);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip-link');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
  await chrome.close();
});

test('a card shows one role alone where the address names it, on the screen and on paper', async () => {
  const chrome = await browser({ viewport: { width: 1200, height: 800 } });
  const page = await chrome.context.newPage();
  const shown = () => page.$$eval('.sheet', (all) => all.filter((one) => one.offsetHeight > 0).map((one) => one.id));
  await page.goto(`${site.origin}/portaal/nl/regio/lopik/meldkaart/`);
  const all = await shown();
  assert.equal(all.length, 15);
  await page.click('.card-roles a[href="#balie"]');
  assert.deepEqual(await shown(), ['balie']);
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual(await shown(), ['balie']);
  assert.ok(await page.locator('#balie .sheet__urgent').isVisible());
  await page.emulateMedia({ media: 'screen' });
  await page.click('.card-roles a[href="#content"]');
  assert.deepEqual(await shown(), all);
  await page.emulateMedia({ media: null });
  // Whole, it is a page of paper for each role, within the margins of a printer.
  const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
  const inside = await serve(`${process.env.SITES}/internal`, '/portaal/');
  for (const origin of [site.origin, inside.origin]) {
    for (const place of ['lopik', 'nunspeet', 'barneveld', 'nijkerk']) {
      await page.goto(`${origin}/portaal/nl/regio/${place}/meldkaart/`);
      const paper = (await page.pdf({ format: 'A4', margin })).toString('latin1');
      assert.equal(paper.match(/\/Type\s*\/Page\b/g).length, all.length, `${origin} ${place}`);
    }
  }
  inside.close();
  await chrome.close();
});
