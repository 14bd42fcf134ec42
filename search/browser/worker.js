// The search engine's own thread, so that the page never waits for it. It fetches the engine and
// one bundle, both from this site, and answers what the page asks. Nothing asked is sent anywhere.
"use strict";

let engine = null;
let opened = 0;
let beside = "";
/** Blocks of the file beside a large bundle, by their number. */
const blocks = new Map();
const BLOCK = 1 << 10;
/** How many blocks are fetched where one was not announced: a request costs more than its bytes. */
const AHEAD = 16;
/** More ranges than this in one request are taken for an attack by some hosts. */
const MOST_RANGES = 100;
/** Whether the host answers several ranges in one request; one that does not may send the whole
    file instead, so it is tried with two bytes before anything is searched. */
let severalAtOnce = false;

/** Hands bytes to the engine: the address of room that it owns from then on. */
function give(bytes) {
  const address = engine.baken_room(bytes.length);
  new Uint8Array(engine.memory.buffer, address, bytes.length).set(bytes);
  return address;
}

/** Reads the last answer. */
function answer() {
  const address = engine.baken_answer(opened);
  const length = engine.baken_answer_length(opened);
  const bytes = new Uint8Array(engine.memory.buffer, address, length);
  return JSON.parse(new TextDecoder().decode(bytes));
}

function ask(query) {
  const bytes = new TextEncoder().encode(JSON.stringify(query));
  engine.baken_search(opened, give(bytes), bytes.length);
  return answer();
}

/** Asks for ranges of the file beside the bundle; the engine waits, this thread is its own. */
function fetchRanges(ranges) {
  const request = new XMLHttpRequest();
  request.open("GET", beside, false);
  request.responseType = "arraybuffer";
  const asked = ranges.map(([first, end]) => `${first * BLOCK}-${end * BLOCK - 1}`);
  request.setRequestHeader("Range", "bytes=" + asked.join(", "));
  request.send();
  return request;
}

/** Keeps bytes that begin at a block; the last block of a file may be shorter. */
function keep(start, bytes) {
  for (let at = 0; at < bytes.length; at += BLOCK) {
    blocks.set((start + at) / BLOCK, bytes.subarray(at, at + BLOCK));
  }
}

/** A block; where it was not announced, it comes with those around it. */
function block(number) {
  if (!blocks.has(number)) {
    const first = number - (number % AHEAD);
    const request = fetchRanges([[first, first + AHEAD]]);
    if (request.status === 206) {
      keep(first * BLOCK, new Uint8Array(request.response));
    } else if (request.status === 200) {
      // A host that knows no ranges has sent the whole file.
      keep(0, new Uint8Array(request.response));
    } else {
      throw new Error(beside + ": " + request.status);
    }
  }
  return blocks.get(number);
}

/** What the engine imports: which ranges it will read. They are fetched in one request; a host
    that does not know how to answer it is asked for each range as it is read. */
function want(address, count) {
  const edges = new Uint32Array(engine.memory.buffer, address, count * 2);
  const missing = new Set();
  for (let at = 0; at < edges.length; at += 2) {
    for (let one = Math.floor(edges[at] / BLOCK); one * BLOCK < edges[at + 1]; one += 1) {
      if (!blocks.has(one)) {
        missing.add(one);
      }
    }
  }
  const runs = [];
  Array.from(missing).sort((a, b) => a - b).forEach((one) => {
    const last = runs[runs.length - 1];
    // A range of its own costs about a block.
    if (last && one <= last[1] + 1) {
      last[1] = one + 1;
    } else {
      runs.push([one, one + 1]);
    }
  });
  if (runs.length === 0 || runs.length > MOST_RANGES || (runs.length > 1 && !severalAtOnce)) {
    return;
  }
  try {
    const request = fetchRanges(runs);
    const type = request.getResponseHeader("Content-Type") || "";
    const bytes = new Uint8Array(request.response);
    if (request.status === 200) {
      keep(0, bytes);
    } else if (request.status === 206 && /^multipart\/byteranges/i.test(type)) {
      parts(bytes, type).forEach(([start, part]) => keep(start, part));
    } else if (request.status === 206 && runs.length === 1) {
      keep(runs[0][0] * BLOCK, bytes);
    }
  } catch (error) {
    // What is missing is asked for again when it is read, and that may fail aloud.
  }
}

/** The parts of an answer with several ranges (RFC 9110, 14.6): where each begins, and its bytes. */
function parts(bytes, type) {
  const found = [];
  const mark = "--" + /boundary="?([^";]+)"?/i.exec(type)[1];
  // One letter a byte, so that a place in the text is a place in the bytes.
  const text = new TextDecoder("latin1").decode(bytes);
  let at = text.indexOf(mark);
  while (at >= 0) {
    const body = text.indexOf("\r\n\r\n", at) + 4;
    const range = /Content-Range: *bytes (\d+)-(\d+)/i.exec(text.slice(at, body));
    if (!range) {
      break;
    }
    const length = Number(range[2]) - Number(range[1]) + 1;
    found.push([Number(range[1]), bytes.slice(body, body + length)]);
    at = text.indexOf(mark, body + length);
  }
  return found;
}

/** What the engine imports: a range of that file, written to an address. */
function read(start, length, address) {
  let done = 0;
  try {
    while (done < length) {
      const at = start + done;
      const from = block(Math.floor(at / BLOCK));
      const part = from.subarray(at % BLOCK, Math.min(from.length, (at % BLOCK) + length - done));
      if (part.length === 0) {
        break;
      }
      new Uint8Array(engine.memory.buffer, address + done, part.length).set(part);
      done += part.length;
    }
  } catch (error) {
    return done;
  }
  return done;
}

async function bytesOf(url) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(url + ": " + response.status);
  }
  return response.arrayBuffer();
}

/** Asks the file beside the bundle for two ranges of a byte; a host that begins to send all of it
    is stopped. */
async function answersSeveral() {
  const stop = new AbortController();
  try {
    const headers = { Range: "bytes=0-0, 2-2" };
    const response = await fetch(beside, { headers, signal: stop.signal });
    const type = response.headers.get("Content-Type") || "";
    return response.status === 206 && /^multipart\/byteranges/i.test(type);
  } catch (error) {
    return false;
  } finally {
    stop.abort();
  }
}

async function open(urls) {
  beside = urls.beside;
  const several = beside ? answersSeveral() : false;
  const [code, bundle] = await Promise.all([bytesOf(urls.engine), bytesOf(urls.bundle)]);
  severalAtOnce = await several;
  engine = (await WebAssembly.instantiate(code, { baken: { read, want } })).instance.exports;
  const bytes = new Uint8Array(bundle);
  opened = engine.baken_open(give(bytes), bytes.length);
  return ask({ text: "", limit: 0 });
}

self.onmessage = async function (event) {
  const { id, open: urls, query } = event.data;
  try {
    self.postMessage({ id, answer: urls ? await open(urls) : ask(query) });
  } catch (error) {
    self.postMessage({ id, answer: { error: String(error) } });
  }
};
