// A built site on loopback, and a browser with nothing remembered.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';

/** Types that hosts know, and compress unless told otherwise. */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** The policy that the site is published under. */
export const POLICY = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " +
    "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

const HEADERS = { ...POLICY, 'referrer-policy': 'no-referrer' };

/** An answer with one range, or with several as RFC 9110 (14.6) has it: type, header, body. */
export function partial(whole, ranges) {
  const octets = 'application/octet-stream';
  const parts = ranges.map(([, first, last]) => {
    const bytes = whole.subarray(Number(first), Number(last) + 1);
    return { bytes, range: `bytes ${first}-${Number(first) + bytes.length - 1}/${whole.length}` };
  });
  if (parts.length === 1) return [octets, { 'content-range': parts[0].range }, parts[0].bytes];
  const mark = 'part-of-a-bundle';
  const all = parts.flatMap(({ bytes, range }) => [
    Buffer.from(`\r\n--${mark}\r\nContent-Type: ${octets}\r\nContent-Range: ${range}\r\n\r\n`), bytes,
  ]);
  return [`multipart/byteranges; boundary=${mark}`, {}, Buffer.concat([...all, Buffer.from(`\r\n--${mark}--\r\n`)])];
}

/** Sends an answer as a slow line would: late, and a little at a time. Here and not in the browser,
    whose own throttle leaves out what a worker fetches. */
function slowDown(response, { bytesPerSecond, latency }) {
  const { write, end } = response;
  response.end = (body) => {
    const bytes = Buffer.from(body ?? '');
    const piece = Math.ceil(bytesPerSecond / 20);
    let at = 0;
    const send = () => {
      write.call(response, bytes.subarray(at, at + piece));
      at += piece;
      if (at < bytes.length) setTimeout(send, 50);
      else end.call(response);
    };
    setTimeout(send, latency);
  };
}

/** Serves a folder under `base`, compressed by brotli; tells what was asked and how much was sent.
    Many hosts answer one range in a request and not several: `severalAtOnce` says which this is. */
export function serve(root, base = '/', severalAtOnce = true) {
  const seen = [];
  const packed = new Map();
  const line = { seen, slow: null, origin: '', base };
  const server = http.createServer((request, response) => {
    if (line.slow) slowDown(response, line.slow);
    const address = decodeURIComponent(request.url.split('?')[0]);
    const inside = address.startsWith(base) ? address.slice(base.length) : null;
    let file = inside === null ? null : path.join(root, inside || '.');
    if (file && (inside === '' || inside.endsWith('/'))) file = path.join(file, 'index.html');
    if (!file || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      seen.push({ url: request.url, bytes: 0, status: 404 });
      response.writeHead(404, HEADERS);
      return response.end();
    }
    const ranges = [...(request.headers.range ?? '').matchAll(/(\d+)-(\d+)/g)];
    if (ranges.length === 1 || (ranges.length > 1 && severalAtOnce)) {
      const [type, head, body] = partial(fs.readFileSync(file), ranges);
      seen.push({ url: request.url, bytes: body.length, status: 206, ranges: ranges.length });
      response.writeHead(206, { ...HEADERS, 'content-type': type, ...head });
      return response.end(body);
    }
    if (ranges.length > 1) {
      seen.push({ url: request.url, bytes: 0, status: 416 });
      response.writeHead(416, HEADERS);
      return response.end();
    }
    if (!packed.has(file)) {
      const quality = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
      packed.set(file, zlib.brotliCompressSync(fs.readFileSync(file), { params: quality }));
    }
    const body = packed.get(file);
    seen.push({ url: request.url, bytes: body.length, status: 200 });
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...HEADERS, 'content-type': type, 'content-encoding': 'br' });
    response.end(body);
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      line.origin = `http://127.0.0.1:${server.address().port}`;
      line.close = () => server.close();
      ready(line);
    });
  });
}

/** A browser with an empty profile; `--no-sandbox` because tests may run as root. */
export async function browser(options = {}) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'baken-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
    ...options,
  });
  return {
    context,
    profile,
    close: async () => {
      await context.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}

const AXE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules/axe-core/axe.min.js');

/** What axe finds wrong with a page that is open, and how wide the page is. */
export async function accessible(page) {
  await page.addScriptTag({ path: AXE });
  // What sticks to an edge covers what is just being scrolled past; axe looks at one moment of it.
  await page.addStyleTag({ content: '.page-header, .worker-bar { position: static !important }' });
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await window.axe.run(document, { runOnly: tags });
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
  return { found, width: await page.evaluate(() => document.documentElement.scrollWidth) };
}
