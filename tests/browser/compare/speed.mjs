// What a first and five further queries cost: requests, bytes and time, by fresh browsers.
import { setTimeout as sleep } from 'node:timers/promises';
import { browser } from '../site.mjs';
import { baken, pagefind } from './engines.mjs';

const FIRST = 'loon werkgever';
const FURTHER = ['contract', 'paspoort', 'verzekering ziek', 'huur kamer betalen', 'vakantiegeld'];

const SLOW = { latency: 50, bits: 10e6 };
const LINES = [
  ['no throttle', {}],
  ['50 ms, 10 Mbit/s', SLOW],
  ['the same, every file compressed', { ...SLOW, every: true }],
  ['the same, several ranges answered by the whole file', { ...SLOW, single: true }],
];

/** Longer than the pause in typing and a request on the slow line. */
export const SETTLED = 400;

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** What a query cost, with what was still asked for after its answer. */
async function cost(host, page, engine, text) {
  host.seen.length = 0;
  const connections = host.connections;
  const answer = await engine.ask(page, text);
  await sleep(SETTLED);
  const bytes = host.seen.reduce((sum, one) => sum + one.bytes, 0);
  if (process.env.SHOW) {
    for (const one of host.seen) console.error(engine.name, text, one.status, one.bytes, one.url);
  }
  if (answer.hits.length === 0) throw new Error(`${engine.name} finds nothing for ${text}`);
  return { ...answer, bytes, requests: host.seen.length, connections: host.connections - connections };
}

async function session(host, engine, lang) {
  const chrome = await browser({ ignoreHTTPSErrors: true });
  try {
    const page = await chrome.context.newPage();
    await engine.open(page, host.origin, lang);
    await sleep(200);
    const first = await cost(host, page, engine, FIRST);
    const further = [];
    for (const text of FURTHER) further.push(await cost(host, page, engine, text));
    return { first, further };
  } finally {
    await chrome.close();
  }
}

function row(line, engine, sessions) {
  const over = (part) => median(sessions.map(part));
  const sum = (of) => over((one) => one.further.reduce((all, query) => all + query[of], 0));
  const times = (of) => sessions.flatMap((one) => one.further.map((query) => query[of] - query.pause));
  const ms = (number) => Math.round(number);
  const kb = (bytes) => Math.round(bytes / 1000);
  const titles = engine === baken ? ms(over((one) => one.first.titles)) : '–';
  return `| ${[
    line, engine.name, over((one) => one.first.requests), over((one) => one.first.connections), kb(over((one) => one.first.bytes)), titles,
    ms(over((one) => one.first.first)), ms(over((one) => one.first.all)),
    sum('requests'), kb(sum('bytes')), ms(median(times('first'))), ms(median(times('all'))), ms(Math.max(...times('all'))),
  ].join(' | ')} |`;
}

export async function speed(host, lang, runs) {
  const rows = [
    '| line | engine | requests | new connections | kB | first titles, ms | first result, ms | all shown, ms ' +
      '| five more: requests | kB | first result, ms | all shown, ms | worst, ms |',
    `|---|---|${'---:|'.repeat(11)}`,
  ];
  let ranged = false;
  for (const [name, line] of LINES) {
    host.line = line;
    // Only ours asks for ranges, and only of a large bundle.
    if (line.single && !ranged) continue;
    for (const engine of line.single ? [baken] : [baken, pagefind]) {
      const sessions = [];
      // One before those that count: the host compresses what it sends at its first asking.
      for (let run = 0; run <= runs; run += 1) sessions.push(await session(host, engine, lang));
      rows.push(row(name, engine, sessions.slice(1)));
      ranged ||= sessions.some((one) => one.further.some((query) => engine === baken && query.requests > 0));
    }
  }
  host.line = {};
  return rows.join('\n');
}
