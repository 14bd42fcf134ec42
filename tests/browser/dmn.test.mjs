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

/** The decisions that the text shows: name, table, hit policy and rules. */
function ofText(text) {
  const decisions = [];
  for (const line of text.split('\n')) {
    const decision = /^(\S+) · (\S+) \((.+)\)$/.exec(line);
    const rule = /^ {2}(\S+) \((rule|advice)\)$/.exec(line);
    const what = /^ {4}(if|take|now|then|tell|warn) +(.*)$/.exec(line);
    if (decision) {
      decisions.push({ table: decision[1], name: decision[2], policy: decision[3].toUpperCase(), rules: [] });
    } else if (rule) decisions.at(-1).rules.push({ id: rule[1], force: rule[2], when: [], outcome: {} });
    else if (what?.[1] === 'if') decisions.at(-1).rules.at(-1).when = what[2].split('; or ').map(condition);
    else if (what) decisions.at(-1).rules.at(-1).outcome[COLUMNS[what[1]]] = what[2];
    else assert.equal(line, '', 'a line of the text that this test does not know');
  }
  return decisions;
}

/** `role = balie or boa, urgent = no` as the values that each input may have. */
function condition(words) {
  if (words === 'always') return {};
  return Object.fromEntries(words.split(', ').map((part) => {
    const [input, values] = part.split(' = ');
    return [input, values.split(' or ')];
  }));
}

const unquoted = (text) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]);

/** The rules of a DMN table: their rows, outcome and annotations. */
function ofTable({ input = [], output, annotation, rule }) {
  const rules = new Map();
  for (const row of rule) {
    const cells = row.inputEntry ?? [];
    assert.equal(cells.length, input.length, row.id);
    assert.equal(row.outputEntry.length, output.length, row.id);
    assert.equal(row.annotationEntry.length, annotation.length, row.id);
    const beside = Object.fromEntries(row.annotationEntry.map(({ text }, at) => [annotation[at].name, text ?? '']));
    const given = row.outputEntry.map(({ text }, at) => [output[at].name, unquoted(text)[0]]);
    const outcome = Object.fromEntries(given.filter(([, what]) => what !== ''));
    const when = cells.map(({ text }, at) => [input[at].inputExpression.text, text])
      .filter(([, text]) => text !== '-').map(([name, text]) => [name, unquoted(text)]);
    const known = rules.get(beside.rule) ?? { ...beside, id: beside.rule, rows: [], outcome };
    assert.deepEqual(known.outcome, outcome, row.id);
    known.rows.push(Object.fromEntries(when));
    rules.set(beside.rule, known);
  }
  const values = input.map((one) => [one.inputExpression.text, unquoted(one.inputValues.text)]);
  return { rules: [...rules.values()], values: Object.fromEntries(values) };
}

const holds = (when, situation) =>
  Object.entries(when).every(([input, values]) => values.includes(situation[input]));

/** Every situation of these inputs, or so many of them if there are more. */
function* situations(values, inputs) {
  const all = inputs.reduce((count, input) => count * values[input].length, 1);
  const step = Math.max(1, Math.floor(all / 20000));
  for (let number = 0; number < all; number += step) {
    let rest = number;
    yield Object.fromEntries(inputs.map((input) => {
      const value = values[input][rest % values[input].length];
      rest = Math.floor(rest / values[input].length);
      return [input, value];
    }));
  }
}

/** Whether the rows of a rule hold where its conditions do, and never two at once. */
function assertSame(rule, wanted, values) {
  const inputs = [...new Set(wanted.when.flatMap(Object.keys))];
  for (const situation of situations(values, inputs)) {
    const rows = rule.rows.filter((row) => holds(row, situation)).length;
    const fits = wanted.when.some((when) => holds(when, situation));
    assert.equal(rows, fits ? 1 : 0, `${rule.id} ${JSON.stringify(situation)}`);
  }
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
      assert.ok(wanted.length > 1 && wanted.every(({ rules }) => rules.length > 0));
      assert.deepEqual(
        own.map(({ name, decisionLogic }) => [name, decisionLogic.hitPolicy]),
        wanted.map(({ name, policy }) => [name, policy]),
      );
      for (const [at, { decisionLogic }] of own.entries()) {
        const { rules, values } = ofTable(decisionLogic);
        const told = (list) => list.map(({ id, force, outcome }) => ({ id, force, outcome }));
        assert.deepEqual(told(rules), told(wanted[at].rules));
        // The reasons of internal rules are withheld from the public site.
        if (site === 'internal') assert.ok(rules.every(({ because }) => because), `${region} does not say why`);
        rules.forEach((rule, number) => assertSame(rule, wanted[at].rules[number], values));
      }
      for (const table of ['first-report', 'follow-up']) {
        const joined = decisions.find(({ id }) => id === `table_${table}`);
        const names = wanted.filter((one) => one.table === table).map(({ name }) => name);
        assert.deepEqual(
          joined.informationRequirement.map(({ requiredDecision }) => requiredDecision.href),
          names.map((name) => `#decision_${name}`),
        );
        const lists = names.map((name) => `if ${name} = null then [] else ${name}`);
        assert.equal(joined.decisionLogic.text, `concatenate(${lists.join(', ')})`);
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

test('what DMN has no place for stands beside the tables', async () => {
  const { artifact } = await read('nijkerk', 'internal');
  const notes = artifact.map(({ text }) => text);
  assert.ok(notes.includes('Impossible: specific_person = no, victim_in_sight = yes'), notes.join('\n'));
  assert.ok(notes.some((note) => /^specific_person = yes takes away organisation:riec-oost-nederland\. ./.test(note)));
});
