// The pictures of routes, in the fonts of a real browser: nothing is cut off, nothing is too small.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { browser, serve } from './site.mjs';

const SITES = process.env.SITES;

let sites;

before(async () => {
  sites = {
    public: await serve(`${SITES}/public`, '/portaal/'),
    internal: await serve(`${SITES}/internal`, '/portaal/'),
  };
});

after(() => Object.values(sites).forEach((site) => site.close()));

/** The addresses of all pages of a language that have a picture. */
function pictured(output, folder) {
  return fs.readdirSync(path.join(SITES, output, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return pictured(output, inside);
    if (entry.name !== 'index.html') return [];
    const html = fs.readFileSync(path.join(SITES, output, inside), 'utf8');
    return html.includes('<div class="picture') ? [`/${folder}/`] : [];
  });
}

/** Runs in the page: what is wrong with its picture. */
function faults() {
  const found = [];
  const shown = [...document.querySelectorAll('.picture svg')].filter((svg) => svg.getClientRects().length);
  if (shown.length !== 1) found.push(`${shown.length} drawings are shown`);
  for (const svg of shown) {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const frame = svg.viewBox.baseVal;
    let box = null;
    for (const part of svg.children) {
      if (part.matches('.picture__box, .picture__lane, .picture__notice')) box = part.getBBox();
      if (part.tagName !== 'text') continue;
      const size = parseFloat(getComputedStyle(part).fontSize) * scale;
      if (size < 15.99) found.push(`"${part.textContent}" has letters of ${size}px`);
      const words = part.getBBox();
      const fits = (room) =>
        words.x >= room.x - 0.5 && words.x + words.width <= room.x + room.width + 0.5 &&
        words.y >= room.y - 0.5 && words.y + words.height <= room.y + room.height + 0.5;
      if (!fits(box)) found.push(`"${part.textContent}" does not fit its box`);
      if (!fits(frame)) found.push(`"${part.textContent}" does not fit the picture`);
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide`);
  return found;
}

for (const [output, lang] of [['public', 'nl'], ['public', 'pl'], ['public', 'ar'], ['public', 'bg'], ['internal', 'nl']]) {
  for (const width of [320, 1280]) {
    test(`no word of a ${output} picture is cut off: ${lang}, ${width} wide`, async () => {
      const chrome = await browser({ viewport: { width, height: 800 } });
      const page = await chrome.context.newPage();
      const refused = [];
      page.on('console', (said) => said.text().includes('Content Security Policy') && refused.push(said.text()));
      const addresses = pictured(output, lang);
      assert.ok(addresses.length > 5, `${addresses.length} pages`);
      for (const address of addresses) {
        await page.goto(`${sites[output].origin}/portaal${address}`);
        assert.deepEqual(await page.evaluate(faults), [], address);
      }
      assert.deepEqual(refused, []);
      await chrome.close();
    });
  }
}

test('on paper a picture is black on white, whatever the screen was', async () => {
  const chrome = await browser({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
  const page = await chrome.context.newPage();
  await page.goto(`${sites.public.origin}/portaal${pictured('public', 'nl')[0]}`);
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('.picture svg *')].map((part) => getComputedStyle(part));
    return [...new Set(parts.flatMap(({ fill, stroke }) => [fill, stroke]))].sort();
  });
  assert.deepEqual(colours, ['none', 'rgb(0, 0, 0)', 'rgb(102, 102, 102)', 'rgb(255, 255, 255)']);
  await chrome.close();
});
