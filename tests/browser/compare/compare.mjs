// Measures both engines on a built site and prints Markdown: what they weigh, what a reader waits
// and fetches, what they find.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { found, golden, knownItems } from './found.mjs';
import { serve } from './host.mjs';
import { speed } from './speed.mjs';

const { values: given } = parseArgs({
  options: {
    title: { type: 'string' },
    site: { type: 'string' },
    languages: { type: 'string' },
    // Seconds: of our whole build, its pages and its index, and of Pagefind over those pages.
    built: { type: 'string' },
    indexed: { type: 'string' },
    // Which queries should find their page: `known` ones of the generated portal, or `golden` ones.
    queries: { type: 'string' },
    // How many fresh browsers the medians are of.
    runs: { type: 'string', default: '5' },
  },
});
const languages = given.languages.split(' ');

/** Files and megabytes under a folder; of Pagefind's, not its interface, which we do not use. */
function weight(folder) {
  const files = fs.readdirSync(folder, { recursive: true })
    .filter((file) => !/-ui\.|highlight|\.html$/.test(file))
    .map((file) => fs.statSync(path.join(folder, file))).filter((file) => file.isFile());
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  return `${files.length} | ${(bytes / 1e6).toFixed(1)}`;
}

// A page for each language that holds nothing but Pagefind.
for (const lang of languages) {
  fs.writeFileSync(path.join(given.site, `pagefind/${lang}.html`),
    `<!doctype html>\n<html lang="${lang}">\n<meta charset="utf-8">\n<title>Pagefind</title>\n</html>\n`);
}

const host = await serve(given.site);
console.log(`\n## ${given.title}\n`);
console.log('| engine | files | MB on disk | seconds |\n|---|---:|---:|---|');
console.log(`| Baken | ${weight(path.join(given.site, 'search'))} | ${given.built}, pages and index |`);
console.log(`| Pagefind | ${weight(path.join(given.site, 'pagefind'))} | ${given.indexed} more, index |\n`);
console.log(`${await speed(host, languages[0], Number(given.runs))}\n`);
console.log(await found(host, languages, given.queries === 'golden' ? (lang) => golden(lang, given.site) : knownItems));
host.close();
