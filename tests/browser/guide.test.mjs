// The guide as readers take it: by keyboard, without script, and leaving no trace.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import zlib from 'node:zlib';
import { browser, serve } from './site.mjs';

const { SITES, BAKEN } = process.env;
/** The most bytes of a guide's page, compressed by brotli: it is read on old phones. */
const MOST = 60_000;

let site;
let chrome;

before(async () => {
  site = await serve(`${SITES}/public`, '/portaal/');
  chrome = await browser();
});

after(async () => {
  await chrome.close();
  site.close();
});

/** The pages of the guide, by what they are for. */
function guides(output) {
  const found = [];
  const walk = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(file);
      else if (entry.name === 'index.html' && fs.readFileSync(file, 'utf8').includes('data-guide')) found.push(file);
    }
  };
  walk(`${SITES}/${output}`);
  return found;
}

const address = (file) => `${site.origin}/portaal/${path.relative(`${SITES}/public`, path.dirname(file))}/`;
test('no page of the guide is too heavy for an old phone', () => {
  const sizes = ['public', 'internal'].flatMap(guides).map((file) =>
    [zlib.brotliCompressSync(fs.readFileSync(file)).length, path.relative(SITES, file)]);
  sizes.sort((a, b) => b[0] - a[0]);
  console.log(`${sizes.length} guides, the largest ${sizes[0].join(' ')}`);
  for (const [size, file] of sizes) assert.ok(size <= MOST, `${file}: ${size}`);
});

/** The longest guide of a language: in most the one for workers, in Dutch and English one for professionals. */
const longest = (lang) => guides('public')
  .filter((file) => path.relative(`${SITES}/public`, file).startsWith(`${lang}/`))
  .sort((a, b) => fs.statSync(b).size - fs.statSync(a).size)[0];

for (const lang of ['nl', 'en', 'pl', 'ar']) {
  test(`by keyboard, from the first question to a result, and back (${lang})`, async () => {
    const page = await chrome.context.newPage();
    await page.goto(address(longest(lang)));
    const shown = page.locator('.guide-step:not([hidden])');
    assert.equal(await shown.count(), 1);
    for (let asked = 0; asked < 12 && await shown.locator('.guide-answers a').count(); asked += 1) {
      // The last answer is always that one does not know.
      await shown.locator('.guide-answers a').last().focus();
      await page.keyboard.press('Enter');
    }
    assert.ok(await shown.locator('.guide-now li').count() > 0);
    assert.ok(await shown.locator('.guide-told li').count() > 0);
    const answered = await shown.locator('.guide-told li').count();
    await shown.locator('.guide-bar button').first().focus();
    await page.keyboard.press('Enter');
    assert.equal(await shown.locator('.guide-told li').count(), answered - 1);
    await page.close();
  });

  test(`without script every step is reached by its anchor (${lang})`, async () => {
    const still = await browser({ javaScriptEnabled: false });
    const page = await still.context.newPage();
    await page.goto(address(longest(lang)));
    const shown = async () => page.$$eval('.guide-step', (steps) =>
      steps.filter((step) => getComputedStyle(step).display !== 'none').map((step) => step.id));
    assert.deepEqual(await shown(), ['s1']);
    let at = 's1';
    for (let asked = 0; asked < 12 && await page.locator(`#${at} .guide-answers a`).count(); asked += 1) {
      const link = page.locator(`#${at} .guide-answers a`).last();
      const next = (await link.getAttribute('href')).slice(1);
      await link.click();
      at = next;
      assert.ok((await shown()).includes(at));
    }
    assert.ok(await page.locator(`#${at} .guide-now li`).count() > 0);
    // The answers that lead there stand in the section and link back.
    assert.ok(await page.locator(`#${at} .guide-from a`).count() > 0);
    await still.close();
  });
}

test('no answer stands in an address, the history, the title or any storage', async () => {
  const page = await chrome.context.newPage();
  const asked = [];
  const file = guides('public').find((one) => one.includes('/nl/meldwijzer/lopik/inwoner/'));
  await page.goto(address(file));
  page.on('request', (request) => asked.push(request.url()));
  const before = { address: page.url(), title: await page.title(), history: await page.evaluate(() => history.length) };
  const shown = page.locator('.guide-step:not([hidden])');
  while (await shown.locator('.guide-answers a').count()) await shown.locator('.guide-answers a').first().click();
  const left = await page.evaluate(async () => ({
    history: history.length,
    state: history.state,
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  assert.deepEqual({ address: page.url(), title: await page.title(), history: left.history }, before);
  assert.deepEqual([left.state, left.local, left.session, left.cookie, left.databases], [null, 0, 0, '', 0]);
  assert.deepEqual(asked, []);
  await page.close();
});

test('before the first question stands the emergency number and whom to ask', async () => {
  const page = await chrome.context.newPage();
  for (const file of guides('public').filter((one) => one.includes('/nl/'))) {
    await page.goto(address(file));
    const start = page.locator('.guide-start');
    assert.ok(await start.locator('a[href="tel:112"]').first().isVisible(), file);
    const first = await page.locator('.guide-first h3').first().textContent();
    assert.match(first, /gevaar/, file);
  }
  await page.close();
});

test('a walk through the guide ends at what the tables say', async () => {
  const page = await chrome.context.newPage();
  const file = guides('public').find((one) => one.includes('/nl/meldwijzer/lopik/professional/'));
  await page.goto(address(file));
  const say = { 'Is er nu gevaar voor iemand?': ['nee', 'urgent=no'], 'Wat is je rol?': ['docent', 'role=docent'] };
  const given = [];
  const shown = page.locator('.guide-step:not([hidden])');
  while (await shown.locator('.guide-answers a').count()) {
    const question = (await shown.locator('h3').textContent()).trim();
    const [answer, pair] = say[question] ?? [null, null];
    if (pair) given.push(pair);
    const links = shown.locator('.guide-answers a');
    await (answer ? links.filter({ hasText: new RegExp(`^${answer}$`) }) : links.last()).click();
  }
  const printed = execFileSync(BAKEN, ['routes', 'explain', '--region', 'lopik', '--site', 'public',
    '--format', 'json', 'table=first-report', ...given]);
  const told = JSON.parse(printed);
  const now = told.steps.filter((step) => step.now).map((step) => step.title);
  assert.deepEqual(await shown.locator('.guide-now > li > strong').allTextContents(), now);
  assert.equal(await shown.locator('.guide-routes li').count(), told.routes.length);
  await page.close();
});

/** The questions from a signal on, each with its answers, when the last is always chosen. */
async function askedFrom(signal) {
  const page = await chrome.context.newPage();
  await page.goto(`${site.origin}/portaal/nl/signalen/${signal}/`);
  await page.locator('.guide-choice a[href*="/lopik/inwoner/#"]').click();
  await page.waitForSelector('.guide--script');
  assert.equal(new URL(page.url()).hash, '');
  assert.equal(await page.evaluate(() => window.name), '');
  const asked = new Map();
  const shown = page.locator('.guide-step:not([hidden])');
  while (await shown.locator('.guide-answers a').count()) {
    const question = (await shown.locator('h3').textContent()).trim();
    asked.set(question, await shown.locator('.guide-answers a').allTextContents());
    await shown.locator('.guide-answers a').last().click();
  }
  await page.close();
  return asked;
}

test('from a signal the guide starts past what the signal tells, and the address keeps nothing of it', async () => {
  const asked = await askedFrom('loon-dat-niet-klopt');
  assert.match([...asked.keys()][0], /gevaar/);
  assert.ok(!asked.has('Waar gaat het om?'), [...asked.keys()].join());
});

test('from a signal that can be several things the guide asks which of those it is', async () => {
  const asked = await askedFrom('afspraken-die-niet-kloppen');
  assert.match([...asked.keys()][0], /gevaar/);
  const answers = asked.get('Waar gaat het om?').map((answer) => answer.trim());
  assert.deepEqual(answers, ['seks of seksbeelden', 'werk of loon', 'Weet ik niet']);
});

test('the history that the browser keeps on disk knows no step of the guide', async () => {
  const own = await browser();
  const page = await own.context.newPage();
  await page.goto(`${site.origin}/portaal/nl/signalen/loon-dat-niet-klopt/`);
  await page.locator('.guide-choice a[href*="/lopik/inwoner/#"]').click();
  await page.waitForSelector('.guide--script');
  const shown = page.locator('.guide-step:not([hidden])');
  while (await shown.locator('.guide-answers a').count()) await shown.locator('.guide-answers a').first().click();
  await own.context.close();
  const folder = path.join(own.profile, 'Default');
  const kept = fs.readdirSync(folder).filter((name) => name.startsWith('History'));
  const bytes = Buffer.concat(kept.map((name) => fs.readFileSync(path.join(folder, name)))).toString('latin1');
  assert.ok(bytes.includes('/nl/meldwijzer/lopik/inwoner/'), 'this browser keeps a history');
  assert.doesNotMatch(bytes, /\/inwoner\/#/);
  await own.close();
});
