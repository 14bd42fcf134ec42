// A portal of made-up pages for tests/compare: node portal.mjs FOLDER PAGES LANGUAGE…
//
// Words come as often as in this repository's own texts of each language. One in eight is made
// of the halves of two of them, most of those seldom, so that the vocabulary grows with the pages
// as a real one does. The same texts and numbers give the same portal.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
const SECTIONS = ['in-short', 'normal', 'do-now', 'proof', 'help', 'risks'];
const known = JSON.parse(fs.readFileSync(new URL('known.json', import.meta.url), 'utf8'));

/** Which page has a known word in its title. */
export const pageOf = (item) => 25 + 50 * item;

/** Numbers from 0 to 1 that are the same in every run. */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every word of our own texts in a language, as often as it stands there. */
function ownWords(lang) {
  const files = fs.readdirSync(CONTENT, { recursive: true })
    .filter((file) => path.basename(file) === `index.${lang}.md`).sort();
  const text = files.map((file) => fs.readFileSync(path.join(CONTENT, file), 'utf8')).join('\n')
    .replace(/^\+\+\+[^]*?^\+\+\+/gm, '')
    .replace(/\[\[[^\]|]*\|?|\{[^}]*\}|\([^)]*\)/g, ' ')
    .toLowerCase();
  return text.match(/[\p{L}\p{M}]{2,}(?:['’][\p{L}]+)?/gu);
}

/** Words made of the beginning of one word and the end of another. */
function madeUp(words, count, random) {
  const long = [...new Set(words)].filter((word) => [...word].length > 5).map((word) => [...word]);
  const any = () => long[Math.floor(random() * long.length)];
  return Array.from({ length: count }, () => {
    const [first, last] = [any(), any()];
    const half = (word) => Math.ceil(word.length / 2);
    return first.slice(0, half(first)).concat(last.slice(half(last))).join('');
  });
}

function* texts(lang, pages) {
  const random = numbers(lang.codePointAt(0) * 256 + lang.codePointAt(1));
  const common = ownWords(lang);
  const seldom = madeUp(common, Math.round(1000 * Math.sqrt(pages)), random);
  const word = () => random() < 0.125
    ? seldom[Math.floor(seldom.length * random() ** 3)]
    : common[Math.floor(random() * common.length)];
  const words = (count) => Array.from({ length: count }, word);
  for (let number = 0; number < pages; number += 1) {
    const title = words(3);
    const sections = SECTIONS.map(() => words(75));
    known[lang].forEach(([name], item) => {
      if (number === pageOf(item)) {
        title[0] = name;
        sections[1][10] = name;
        sections[3][20] = name;
      } else if (number % 100 === 70 + item) {
        // Pages that only mention it.
        sections[2][30] = name;
      }
    });
    const body = SECTIONS.map((id, at) => `## ${words(3).join(' ')} {#${id}}\n\n${sections[at].join(' ')}.\n`);
    yield `+++\ntitle = "${title.join(' ')} ${number}"\nsummary = "${words(8).join(' ')}."\nslug = "r${number}"\n` +
      `keywords = ["${words(2).join(' ')}"]\n+++\n${body.join('\n')}`;
  }
}

function write(root, pages, languages) {
  const tags = languages.map((lang) => `\n[[languages]]\ntag = "${lang}"\n`).join('');
  fs.mkdirSync(root, { recursive: true });
  fs.writeFileSync(path.join(root, 'baken.toml'),
    `format = 1\nsource_language = "${languages[0]}"\nleave = "https://example.org/"\nowners = ["redactie"]\n${tags}`);
  // For professionals, so that a large bundle may be read in ranges.
  const record = 'audience = ["professional"]\ncertainty = "verified"\nchecked = 2026-11-01\nreview_by = 2027-11-01\n' +
    'owner = "redactie"\napplies_to = ["employee"]\n\n' +
    '[[sources]]\ntitle = "Bron"\npublisher = "Redactie"\nchecked = 2026-11-01\n';
  for (const lang of languages) {
    let number = 0;
    for (const text of texts(lang, pages)) {
      const folder = path.join(root, `content/rights/right-${number}`);
      fs.mkdirSync(folder, { recursive: true });
      if (lang === languages[0]) fs.writeFileSync(path.join(folder, 'record.toml'), record);
      fs.writeFileSync(path.join(folder, `index.${lang}.md`), text);
      number += 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [root, pages, ...languages] = process.argv.slice(2);
  write(root, Number(pages), languages);
}
