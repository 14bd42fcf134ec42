// The search engine's own thread, so that the page never waits for it. It fetches the engine and
// one bundle, both from this site, and answers what the page asks. Nothing asked is sent anywhere.
"use strict";

let engine = null;
let opened = 0;
let postings = "";
/** Blocks of the file beside a large bundle, by their number. */
const blocks = new Map();
const BLOCK = 1 << 14;

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

/** Fetches a block of the file beside the bundle; the engine waits, this thread is its own. */
function block(number) {
  if (!blocks.has(number)) {
    const request = new XMLHttpRequest();
    request.open("GET", postings, false);
    request.responseType = "arraybuffer";
    request.setRequestHeader("Range", `bytes=${number * BLOCK}-${(number + 1) * BLOCK - 1}`);
    request.send();
    if (request.status === 206) {
      blocks.set(number, new Uint8Array(request.response));
    } else if (request.status === 200) {
      // A host that knows no ranges has sent the whole file.
      const whole = new Uint8Array(request.response);
      for (let at = 0; at * BLOCK < whole.length; at += 1) {
        blocks.set(at, whole.subarray(at * BLOCK, (at + 1) * BLOCK));
      }
    } else {
      throw new Error(postings + ": " + request.status);
    }
  }
  return blocks.get(number);
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
  const response = await fetch(url, { credentials: "omit" });
  if (!response.ok) {
    throw new Error(url + ": " + response.status);
  }
  return response.arrayBuffer();
}

async function open(urls) {
  const [code, bundle] = await Promise.all([bytesOf(urls.engine), bytesOf(urls.bundle)]);
  postings = urls.postings;
  engine = (await WebAssembly.instantiate(code, { baken: { read } })).instance.exports;
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
