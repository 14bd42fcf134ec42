// The search engine's own thread, so that the page never waits for it. It fetches the engine and
// one bundle, both from this site, and answers what the page asks. Nothing asked is sent anywhere.
"use strict";

let engine = null;
let opened = 0;

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

async function bytesOf(url) {
  const response = await fetch(url, { credentials: "omit" });
  if (!response.ok) {
    throw new Error(url + ": " + response.status);
  }
  return response.arrayBuffer();
}

async function open(urls) {
  const [code, bundle] = await Promise.all([bytesOf(urls.engine), bytesOf(urls.bundle)]);
  engine = (await WebAssembly.instantiate(code, {})).instance.exports;
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
