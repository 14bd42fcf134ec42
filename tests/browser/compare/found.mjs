// Whether the page that was meant is among the first three results, by each engine.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { browser } from '../site.mjs';
import { baken, pagefind } from './engines.mjs';
import { pageOf } from './portal.mjs';
import { SETTLED } from './speed.mjs';

const FIRST = 3;
const WAYS = ['title word', 'inflected', 'plain letters', 'slip'];
const known = JSON.parse(fs.readFileSync(new URL('known.json', import.meta.url), 'utf8'));

/** The generated portal's queries: a word that one page has in its title, in four ways of typing. */
export function knownItems(lang) {
  return known[lang].flatMap((words, item) => WAYS.flatMap((way, at) => {
    const right = (hit) => hit.split('#')[0].endsWith(`/r${pageOf(item)}/`);
    return words[at] ? [{ way, text: words[at], right }] : [];
  }));
}

/** Which records stand on each page of a language. */
function records(site, lang) {
  const found = new Map();
  for (const file of fs.readdirSync(path.join(site, lang), { recursive: true })) {
    if (path.basename(file) !== 'index.html') continue;
    const html = fs.readFileSync(path.join(site, lang, file), 'utf8');
    const names = [...html.matchAll(/<meta name="baken:record" content="([^"]+)"|<article class="entry"[^>]* data-record="([^"]+)"/g)];
    found.set(`/${lang}/${path.dirname(file)}/`, names.map((name) => name[1] ?? name[2]));
  }
  return found;
}

/** The golden queries; where several records share a page, that page is right for each of them. */
export function golden(lang, site) {
  const pages = records(site, lang);
  const file = new URL(`../../golden/${lang}.toml`, import.meta.url);
  const queries = fs.readFileSync(file, 'utf8').matchAll(/^text = (".*"|'.*')\nfinds = (\[.*\])$/gm);
  return [...queries].map(([, text, finds]) => {
    const wanted = JSON.parse(finds);
    const right = (hit) => pages.get(hit.split('#')[0])?.some((record) => wanted.includes(record));
    return { way: 'golden', text: text.startsWith("'") ? text.slice(1, -1) : JSON.parse(text), right };
  });
}

/** How many queries of each way find their page, of how many. */
async function count(host, engine, lang, queries) {
  const chrome = await browser({ ignoreHTTPSErrors: true });
  const ways = new Map(queries.map((query) => [query.way, { found: 0, of: 0 }]));
  try {
    const page = await chrome.context.newPage();
    await engine.open(page, host.origin, lang);
    await engine.ask(page, queries[0].text);
    // So that no answer to the first, asked again after the pause in typing, is taken for another's.
    await sleep(SETTLED);
    for (const query of queries) {
      const { hits } = await engine.ask(page, query.text);
      const right = hits.slice(0, FIRST).some(query.right);
      if (process.env.SHOW && !right) console.error(engine.name, lang, query.way, query.text, hits.slice(0, FIRST));
      const way = ways.get(query.way);
      way.of += 1;
      way.found += right ? 1 : 0;
    }
  } finally {
    await chrome.close();
  }
  return ways;
}

/** A row a language; a cell says how many ours answers and how many Pagefind does, of how many. */
export async function found(host, languages, queriesOf) {
  const rows = [];
  const sums = new Map();
  const cell = (ours, theirs, of) => `${ours} / ${theirs} of ${of}`;
  for (const lang of languages) {
    const queries = queriesOf(lang);
    const ours = await count(host, baken, lang, queries);
    const theirs = await count(host, pagefind, lang, queries);
    const cells = [...ours].map(([way, { found, of }]) => {
      const here = [found, theirs.get(way).found, of];
      sums.set(way, here.map((number, at) => number + (sums.get(way)?.[at] ?? 0)));
      return cell(...here);
    });
    rows.push(`| ${lang} | ${cells.join(' | ')} |`);
  }
  rows.push(`| all | ${[...sums.values()].map((sum) => cell(...sum)).join(' | ')} |`);
  const ways = [...sums.keys()];
  return [`| found: Baken / Pagefind | ${ways.join(' | ')} |`, `|---|${'---:|'.repeat(ways.length)}`, ...rows].join('\n');
}
