// A built site on loopback, and a browser with nothing remembered.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " +
    "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Serves a folder under `base`, compressed by brotli; tells what was asked and how much was sent. */
export function serve(root, base = '/') {
  const seen = [];
  const packed = new Map();
  const server = http.createServer((request, response) => {
    const address = decodeURIComponent(request.url.split('?')[0]);
    const inside = address.startsWith(base) ? address.slice(base.length) : null;
    let file = inside === null ? null : path.join(root, inside || '.');
    if (file && (inside === '' || inside.endsWith('/'))) file = path.join(file, 'index.html');
    if (!file || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      seen.push({ url: request.url, bytes: 0, status: 404 });
      response.writeHead(404, HEADERS);
      return response.end();
    }
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (range) {
      const whole = fs.readFileSync(file);
      const part = whole.subarray(Number(range[1]), Number(range[2]) + 1);
      seen.push({ url: request.url, bytes: part.length, status: 206 });
      response.writeHead(206, {
        ...HEADERS,
        'content-type': 'application/octet-stream',
        'content-range': `bytes ${range[1]}-${Number(range[1]) + part.length - 1}/${whole.length}`,
      });
      return response.end(part);
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
      const origin = `http://127.0.0.1:${server.address().port}`;
      ready({ origin, base, seen, close: () => server.close() });
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
    close: async () => {
      await context.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}
