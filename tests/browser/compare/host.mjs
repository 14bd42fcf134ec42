// A static host on loopback as a reader meets one: HTTP/2 over TLS, so that many small files are
// not held up by the six connections of HTTP/1.1, and a line whose speed can be set. The line is
// slowed here and not in the browser, so that threads of a page feel it too.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http2 from 'node:http2';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import zlib from 'node:zlib';
import { partial, POLICY, TYPES } from '../site.mjs';

const HEADERS = {
  ...POLICY,
  // Every reader is one who has not been here before.
  'cache-control': 'no-store',
};

/** A key for this run alone. */
function identity() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'baken-host-'));
  const [key, cert] = [path.join(folder, 'key'), path.join(folder, 'cert')];
  execFileSync('openssl', [
    'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
    '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert,
  ], { stdio: 'pipe' });
  const made = { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
  fs.rmSync(folder, { recursive: true });
  return made;
}

/** By brotli at its best; beyond a few megabytes that takes minutes and hardly helps. */
function pack(body) {
  const quality = body.length > 4e6 ? 9 : 11;
  return zlib.brotliCompressSync(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: quality } });
}

/**
 * Serves a folder. Set `line` to what is between host and reader: `latency`, milliseconds of a round
 * trip; `bits`, of all answers together in a second; `every`, whether files of unknown type are
 * compressed too, as a host does that was told to; `single`, whether a request of several ranges
 * is answered with the whole file, as many hosts do.
 */
export function serve(root) {
  const host = { line: {}, seen: [], connections: 0 };
  const opened = new WeakMap();
  /** When the line has carried all that was put on it. */
  let free = 0;

  /** What `make` gives, made once. */
  const once = (kept, make) => (file) => kept.get(file) ?? kept.set(file, make(file)).get(file);
  const whole = once(new Map(), (file) => fs.readFileSync(file));
  const packed = once(new Map(), (file) => pack(whole(file)));

  /** The body, its status and its headers. */
  function answer(request) {
    const address = decodeURIComponent(request.url.split('?')[0]);
    const file = path.join(root, address.endsWith('/') ? `${address}index.html` : address);
    if (!fs.existsSync(file)) return { status: 404, body: Buffer.alloc(0), headers: HEADERS };
    const type = TYPES[path.extname(file)];
    const headers = { ...HEADERS, 'content-type': type ?? 'application/octet-stream' };
    const ranges = [...(request.headers.range ?? '').matchAll(/(\d+)-(\d+)/g)];
    if (ranges.length === 1 || (ranges.length > 1 && !host.line.single)) {
      const [kind, head, body] = partial(whole(file), ranges);
      return { status: 206, body, headers: { ...headers, 'content-type': kind, ...head } };
    }
    if (!type && !host.line.every) return { status: 200, body: whole(file), headers };
    return { status: 200, body: packed(file), headers: { ...headers, 'content-encoding': 'br' } };
  }

  async function respond(request, response) {
    const { status, body, headers } = answer(request);
    const { latency = 0, bits } = host.line;
    host.seen.push({ url: request.url, bytes: body.length, status });
    if (latency) {
      // A connection costs two round trips before its first request: TCP's and TLS's.
      const ready = opened.get(request.stream.session) + 2 * latency;
      await sleep(Math.max(0, ready - performance.now()) + latency);
    }
    response.writeHead(status, headers);
    // When the last part arrives: after those of other answers, and never later for a late timer.
    let due = performance.now();
    for (let at = 0; bits && at < body.length; at += 8192) {
      const part = body.subarray(at, at + 8192);
      due = Math.max(free, due) + (part.length * 8000) / bits;
      free = due;
      if (due > performance.now()) await sleep(due - performance.now());
      response.write(part);
    }
    response.end(bits ? undefined : body);
  }

  const server = http2.createSecureServer(identity(), (request, response) => {
    respond(request, response).catch((error) => response.destroy(error));
  });
  server.on('session', (session) => {
    host.connections += 1;
    opened.set(session, performance.now());
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      ready(Object.assign(host, { origin: `https://localhost:${server.address().port}`, close: () => server.close() }));
    });
  });
}
