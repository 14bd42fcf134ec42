// The tables of every municipality as a DMN editor reads them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DmnModdle } from 'dmn-moddle';

const { BAKEN } = process.env;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the text calls an outcome, and the column in which DMN has it. */
const COLUMNS = { take: 'routes', now: 'now', then: 'then', tell: 'organisations', warn: 'warnings' };

const known = new Map();

function printed(region, site, format) {
  const asked = ['routes', 'table', region, '--site', site, '--format', format, '--root', ROOT];
  const name = asked.join(' ');
  if (!known.has(name)) known.set(name, execFileSync(BAKEN, asked, { encoding: 'utf8', maxBuffer: 1 << 24 }));
  return known.get(name);
}

/** The municipalities that have tables. */
function municipalities() {
  const regions = path.join(ROOT, 'content/regions');
  return fs.readdirSync(regions).filter((region) =>
    fs.existsSync(path.join(regions, region, 'routes.toml')) &&
    /^level = "municipality"$/m.test(fs.readFileSync(path.join(regions, region, 'record.toml'), 'utf8')));
}

/** The decisions that the text shows: name, table, hit policy, and a row for each way to fit a rule. */
function ofText(text) {
  const decisions = [];
  for (const line of text.split('\n')) {
    const decision = /^(\S+) · (\S+) \((.+)\)$/.exec(line);
    const rule = /^ {2}(\S+) \((?:rule|advice)\)$/.exec(line);
    const what = /^ {4}(if|take|now|then|tell|warn) +(.*)$/.exec(line);
    if (decision) decisions.push({ table: decision[1], name: decision[2], policy: decision[3], rules: [] });
    else if (rule) decisions.at(-1).rules.push({ id: rule[1], when: [], outcome: {} });
    else if (what?.[1] === 'if') decisions.at(-1).rules.at(-1).when = what[2].split('; or ');
    else if (what) decisions.at(-1).rules.at(-1).outcome[COLUMNS[what[1]]] = what[2];
    else assert.equal(line, '', 'a line of the text that this test does not know');
  }
  return decisions.map(({ table, name, policy, rules }) => ({
    table,
    name,
    policy: policy.toUpperCase(),
    rows: rules.flatMap(({ id, when, outcome }) =>
      when.map((condition, number) => ({ id: `rule_${id}_${number}`, when: condition, outcome }))),
  }));
}

const unquoted = (text) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]);

/** A row of DMN as the text would show it. */
function ofRow(row, { input = [], output }) {
  const cells = row.inputEntry ?? [];
  assert.equal(cells.length, input.length, row.id);
  assert.equal(row.outputEntry.length, output.length, row.id);
  const named = cells
    .map(({ text }, at) => [input[at].inputExpression.text, text])
    .filter(([, text]) => text !== '-')
    .map(([name, text]) => `${name} = ${unquoted(text).join(' or ')}`);
  const outcome = row.outputEntry.map(({ text }, at) => [output[at].name, unquoted(text)[0]]);
  return {
    id: row.id,
    when: named.sort().join(', ') || 'always',
    outcome: Object.fromEntries(outcome.filter(([, what]) => what !== '')),
  };
}

/** Every element below another, itself included. */
function* below(element) {
  yield element;
  for (const property of element.$descriptor.properties) {
    const value = element[property.name];
    for (const one of Array.isArray(value) ? value : [value]) if (one?.$descriptor) yield* below(one);
  }
}

async function read(region, site) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(printed(region, site, 'dmn'));
  assert.deepEqual(warnings.map(({ message }) => message), []);
  return rootElement;
}

test('every municipality of the portal has tables', () => {
  assert.equal(municipalities().length, 9);
});

for (const region of municipalities()) {
  for (const site of ['internal', 'public']) {
    test(`a DMN editor reads the tables that the text shows (${region}, ${site})`, async () => {
      const definitions = await read(region, site);
      const decisions = definitions.drgElement.filter(({ $type }) => $type === 'dmn:Decision');
      const own = decisions.filter(({ id }) => id.startsWith('decision_'));
      const wanted = ofText(printed(region, site, 'text'));
      assert.ok(wanted.length > 1 && wanted.every(({ rows }) => rows.length > 0));
      const tables = own.map(({ name, decisionLogic }) => ({
        name,
        policy: decisionLogic.hitPolicy,
        rows: decisionLogic.rule.map((row) => ofRow(row, decisionLogic)),
      }));
      assert.deepEqual(tables, wanted.map(({ name, policy, rows }) => ({
        name,
        policy,
        rows: rows.map((row) => ({ ...row, when: row.when.split(', ').sort().join(', ') })),
      })));
      for (const table of ['first-report', 'follow-up']) {
        const joined = decisions.find(({ id }) => id === `table_${table}`);
        const names = wanted.filter((one) => one.table === table).map(({ name }) => name);
        assert.deepEqual(
          joined.informationRequirement.map(({ requiredDecision }) => requiredDecision.href),
          names.map((name) => `#decision_${name}`),
        );
        assert.equal(joined.decisionLogic.text, `concatenate(${names.join(', ')})`);
      }
    });

    test(`what a table asks is there to be asked (${region}, ${site})`, async () => {
      const definitions = await read(region, site);
      const elements = [...below(definitions)];
      const ids = elements.map(({ id }) => id).filter((id) => id !== undefined);
      assert.equal(new Set(ids).size, ids.length, 'an id stands for two things');
      // What is no attribute of DMN is kept apart, without a warning.
      const strange = elements.flatMap((element) => Object.keys(element.$attrs));
      assert.deepEqual(strange.filter((name) => name !== 'xmlns'), []);
      for (const decision of definitions.drgElement.filter(({ $type }) => $type === 'dmn:Decision')) {
        const on = (decision.informationRequirement ?? []).map((one) => one.requiredInput ?? one.requiredDecision);
        for (const { href } of on) assert.ok(ids.includes(href.slice(1)), `${decision.id} asks ${href}`);
        if (decision.decisionLogic.$type !== 'dmn:DecisionTable') continue;
        const required = on.map(({ href }) => href.replace(/^#(input|derived)_/, ''));
        const asked = (decision.decisionLogic.input ?? []).map(({ inputExpression }) => inputExpression.text);
        assert.deepEqual(asked, required, decision.id);
      }
    });
  }
}
