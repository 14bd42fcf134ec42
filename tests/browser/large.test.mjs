// A large portal, whose postings are read in ranges: what its first answer costs, and that ranges
// answer as the whole does.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { browser, serve } from './site.mjs';

const { BAKEN } = process.env;
/** As the portal that other engines were measured on: 1,250 pages a language, about 467 words each. */
const PAGES = 1250;
const SECTIONS = ['in-short', 'normal', 'do-now', 'proof', 'help', 'risks'];
const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'so', 'te', 'va', 'wi', 'zo', 'da', 'fe', 'gi', 'ho', 'ju'];

/** A made-up word; some come up often, most seldom, as in a language. */
function word(random) {
  let rest = Math.floor(((random % 3000) * (random % 97)) / 97);
  let made = '';
  do {
    made += SYLLABLES[rest % 16];
    rest = Math.floor(rest / 16);
  } while (rest > 0);
  return made.length < 3 ? `${made}n` : made;
}

function generate(root) {
  fs.mkdirSync(root, { recursive: true });
  fs.writeFileSync(path.join(root, 'baken.toml'),
    'format = 1\nsource_language = "nl"\nleave = "https://example.org/"\nowners = ["redactie"]\n\n[[languages]]\ntag = "nl"\n');
  let seed = 1;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) >>> 4;
  for (let number = 0; number < PAGES; number += 1) {
    const folder = path.join(root, `content/rights/right-${number}`);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'record.toml'),
      'audience = ["inwoner"]\ncertainty = "verified"\nchecked = 2026-11-01\nreview_by = 2027-11-01\nowner = "redactie"\n' +
      'applies_to = ["employee"]\n\n[[sources]]\ntitle = "Bron"\npublisher = "Redactie"\nchecked = 2026-11-01\n');
    const words = (count) => Array.from({ length: count }, () => word(random())).join(' ');
    const body = SECTIONS.map((id) => `## ${words(3)} {#${id}}\n\n${words(78)}.\n`).join('\n');
    fs.writeFileSync(path.join(folder, 'index.nl.md'),
      `+++\ntitle = "${words(4)} ${number}"\nsummary = "${words(8)}."\nslug = "r${number}"\nkeywords = ["${words(2)}"]\n+++\n${body}`);
  }
}

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'baken-large-'));

before(() => {
  generate(root);
  execFileSync(BAKEN, ['build', '--root', root, '--site', 'public', '--date', '2026-11-24', '--format', 'short'], { stdio: 'pipe' });
});

after(() => fs.rmSync(root, { recursive: true, force: true }));

for (const severalAtOnce of [true, false]) {
  const host = severalAtOnce ? 'several ranges in a request' : 'one range in a request';
  test(`a large bundle is read in ranges and answers as the program does (${host})`, async () => {
    const site = await serve(`${root}/dist/public`, '/', severalAtOnce);
    const chrome = await browser();
    const page = await chrome.context.newPage();
    await page.goto(`${site.origin}/nl/`);
    await page.waitForSelector('.search__field');
    let further = false;
    for (const text of ['lomi vara ', 'sote nuke ', 'bakelo wi ']) {
      site.seen.length = 0;
      const start = performance.now();
      await page.locator('.search__field').fill(text);
      const printed = execFileSync(BAKEN, [
        'search', text, '--lang', 'nl', '--root', root, '--limit', '20', '--format', 'json',
      ]);
      const wanted = JSON.parse(printed).hits.map((hit) => hit.url);
      assert.ok(wanted.length > 0);
      await page.waitForFunction((urls) => {
        const links = [...document.querySelectorAll('.search__hit a')].map((link) => link.getAttribute('href'));
        return JSON.stringify(links) === urls;
      }, JSON.stringify(wanted), { timeout: 10_000 });
      const fetched = site.seen.filter((one) => one.url.includes('/search/'));
      const bytes = fetched.reduce((sum, one) => sum + one.bytes, 0);
      console.log(`${JSON.stringify(text)}: ${fetched.length} requests, ${Math.round(bytes / 1000)} kB, ${Math.round(performance.now() - start)} ms with the program's own answer`);
      assert.ok(fetched.length <= 8, `${fetched.length} requests`);
      if (severalAtOnce && further) assert.ok(fetched.length <= 1, JSON.stringify(fetched));
      further = true;
    }
    await chrome.close();
    site.close();
  });
}
