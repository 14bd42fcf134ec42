// The form for a signal as staff fill it in: what is typed goes nowhere but to paper and where they put it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { accessible, browser, serve } from './site.mjs';

const { SITES } = process.env;
const ADDRESS = '/portaal/nl/formulieren/signaalformulier-lopik/';
const REPORTER = 'Kanarie Melder';

let site;
let chrome;

before(async () => {
  site = await serve(`${SITES}/internal`, '/portaal/');
  chrome = await browser({ acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
});

after(async () => {
  await chrome.close();
  site.close();
});

async function open(context = chrome.context) {
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.origin}${ADDRESS}`);
  return { page, asked };
}

async function fill(page) {
  await page.fill('#field-number-1', '26-017');
  await page.fill('#field-time-1', '14:30');
  await page.fill('#field-date-1', '2026-11-24');
  await page.fill('#field-place-1', 'Achter de <kas>');
  await page.fill('#field-reporter-1', REPORTER);
  await page.fill('#field-name-1', 'Eerste Persoon');
  await page.fill('#field-phone-1', '12345');
  await page.fill('#field-explanation-1', 'Regel een\nRegel twee');
}

const EXPECTED = [
  'Signaalformulier mensenhandel Lopik', '', 'Nummer: 26-017', 'Tijdstip: 14:30', 'Datum melding: 24 november 2026',
  'Plaats: Achter de <kas>', '', 'Persoon 1', 'Volledige naam: Eerste Persoon', 'Telefoonnummer: 12345', '',
  'Toelichting signaal: Regel een\nRegel twee', '',
].join('\n');

test('it has the fields of annex 7, in its order, with the name of who reports on a part of its own', async () => {
  const { page } = await open();
  const person = ['Volledige naam', 'Hoedanigheid/rol', 'E-mailadres', 'Telefoonnummer'];
  const labels = (part) => page.$$eval(`${part} label`, (all) => all.map((label) => label.textContent));
  assert.deepEqual(await labels('#form-report'),
    ['Nummer', 'Tijdstip', 'Datum melding', 'Plaats', ...person, ...person, 'Toelichting signaal']);
  assert.deepEqual(await labels('#form-apart'), ['Nummer', 'Naam melder']);
  await page.close();
});

test('what is typed stands in no address, history, storage or request, and no field has a name', async () => {
  const { page, asked } = await open();
  asked.length = 0;
  await fill(page);
  await page.click('[data-add]');
  const left = await page.evaluate(async () => ({
    address: location.pathname + location.search + location.hash,
    kept: [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, history.state],
    named: document.querySelectorAll('[data-form] [name]').length,
    forms: document.forms.length,
    open: [...document.querySelectorAll('.form__input')].filter((one) => one.autocomplete !== 'off' || one.spellcheck).length,
  }));
  assert.deepEqual(left, { address: ADDRESS, kept: [0, 0, '', 0, null], named: 0, forms: 0, open: 0 });
  assert.deepEqual(asked, []);
  await page.keyboard.press('Enter');
  assert.deepEqual(asked, []);
  await page.close();
});

test('persons can be added up to what the form says, each with fields of its own, and taken away', async () => {
  const { page } = await open();
  await fill(page);
  await page.click('[data-add]');
  const ids = () => page.$$eval('.form__person', (all) => all.map((one) => one.querySelector('.form__input').id));
  assert.deepEqual(await ids(), ['field-name-1', 'field-name-2', 'field-name-3']);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field-name-3');
  assert.equal(await page.inputValue('#field-name-3'), '');
  await page.getByLabel('Volledige naam').nth(2).fill('Derde Persoon');
  assert.equal(await page.inputValue('#field-name-3'), 'Derde Persoon');
  while (await page.isEnabled('[data-add]')) await page.click('[data-add]');
  const most = Number(await page.getAttribute('[data-persons]', 'data-most'));
  assert.equal((await ids()).length, most);
  await page.getByText('Haal persoon 3 weg').click();
  assert.equal((await ids()).length, most - 1);
  assert.equal(await page.inputValue('#field-name-3'), '');
  const doubled = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  assert.deepEqual(doubled, []);
  await page.close();
});

test('copied is what was seen, never who reports it', async () => {
  const { page } = await open();
  await fill(page);
  await page.click('[data-copy]');
  await page.waitForFunction(() => document.querySelector('.form__status').textContent !== '');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), EXPECTED);
  await page.close();
});

test('no button saves or mails it where no secure address is known; it says how to hand it over', async () => {
  const { page } = await open();
  assert.equal(await page.locator('[data-save], [data-mail]').count(), 0);
  assert.match(await page.textContent('#form-privacy'), /geen beveiligd adres.*geen namen/s);
  assert.match(await page.textContent('#form-privacy'), /functionaris gegevensbescherming/);
  assert.match(await page.textContent('.form__notice'), /verstuurt niets en bewaart niets/);
  await page.close();
});

test('with a secure address it is saved or handed to the mail program, without who reports it', async () => {
  const { page, asked } = await open();
  // The page of a region that names an address differs by these buttons: `tests/suite/form.rs`.
  const html = (await (await fetch(`${site.origin}${ADDRESS}`)).text()).replace('<button class="form__button" type="button" data-clear>',
    '<button type="button" data-save>Bewaar</button><button type="button" data-mail="veilig@lopik.example" data-subject="Bericht">Mail</button>$&');
  await page.route(`**${ADDRESS}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${site.origin}${ADDRESS}`);
  await fill(page);
  asked.length = 0;
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
  assert.equal(fs.readFileSync(await download.path(), 'utf8'), EXPECTED);
  const mailed = page.evaluate(() => new Promise((done) => {
    HTMLAnchorElement.prototype.click = function () { done(this.href); };
  }));
  await page.click('[data-mail]');
  const url = new URL(await mailed);
  assert.equal(url.pathname, 'veilig@lopik.example');
  assert.equal(url.searchParams.get('subject'), 'Bericht');
  assert.equal(url.searchParams.get('body'), EXPECTED.replaceAll('\n', '\r\n'));
  assert.ok(!decodeURIComponent(url.href).includes(REPORTER));
  await page.fill('#field-explanation-1', 'lang '.repeat(600));
  await page.click('[data-mail]');
  assert.match(await page.textContent('.form__status'), /te lang/);
  assert.deepEqual(asked.filter((one) => !one.startsWith('blob:')), []);
  await page.close();
});

test('on paper all that was typed can be read, who reports it on a sheet of its own with the number', async () => {
  const { page } = await open();
  await fill(page);
  const long = 'heel lang '.repeat(40).trim();
  await page.fill('#field-place-1', long);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => ({
    shown: [...document.querySelectorAll('#form-report .form__paper')].map((one) => one.innerText).filter(Boolean),
    apart: [...document.querySelectorAll('#form-apart .form__paper')].map((one) => one.innerText),
    break: getComputedStyle(document.querySelector('#form-apart')).breakBefore,
    hidden: ['.form__before', '.form__ways', '.form__privacy', '.form__notice', '.after']
      .filter((one) => getComputedStyle(document.querySelector(one)).display !== 'none'),
  }));
  assert.ok(paper.shown.includes(long) && paper.shown.includes('Regel een\nRegel twee') && paper.shown.includes('24 november 2026'));
  assert.deepEqual(paper.apart, ['26-017', REPORTER]);
  assert.equal(paper.break, 'page');
  assert.deepEqual(paper.hidden, []);
  await page.close();
});

test('without script it prints as an empty form with lines for as many persons as the record says', async () => {
  const still = await browser({ javaScriptEnabled: false });
  const { page } = await open(still.context);
  assert.equal(await page.locator('[data-print]').isVisible(), false);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.form__person').count(), 2);
  const line = await page.locator('#field-place-1').evaluate((one) => getComputedStyle(one).borderBlockEndWidth);
  assert.equal(line, '1px');
  await still.close();
});

test('clearing, leaving and going elsewhere take all of it away; a slip of the hand is asked about', async () => {
  const { page } = await open();
  const typed = () => page.$$eval('.form__input, .form__paper', (all) =>
    all.map((one) => one.value ?? one.textContent).filter(Boolean));
  await fill(page);
  await page.click('[data-clear]');
  assert.deepEqual(await typed(), []);
  await fill(page);
  const asked = new Promise((done) => page.once('dialog', async (dialog) => {
    await dialog.dismiss();
    done(dialog.type());
  }));
  await page.evaluate(() => { location.reload(); });
  assert.equal(await asked, 'beforeunload');
  assert.equal(await page.inputValue('#field-place-1'), 'Achter de <kas>');
  page.on('dialog', () => assert.fail('who leaves in haste was asked something'));
  await page.route('https://www.buienradar.nl/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>weer</title>' }));
  await page.click('a.leave');
  await page.waitForURL('https://www.buienradar.nl/**');
  await page.close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds no fault in it (${colorScheme}), and it fits a phone`, async () => {
    const small = await browser({ viewport: { width: 320, height: 640 }, colorScheme, bypassCSP: true });
    const { page } = await open(small.context);
    await page.click('[data-add]');
    const { found, width } = await accessible(page);
    assert.deepEqual(found, []);
    assert.ok(width <= 320, `${width} wide`);
    await small.close();
  });
}
