//! What a browser fetches beside a bundle: the engine and the script of its thread.
//!
//! The engine is kept ready made, so that who builds a portal needs no tools for WebAssembly.
//! `search/browser/build` makes it, with a stamp of its sources; the tests make it again.

/// The search engine as WebAssembly. It imports one function, by which it reads a range of the
/// file beside a large bundle.
pub const ENGINE: &[u8] = include_bytes!("../browser/engine.wasm");

/// The script that runs the engine in a thread of its own.
pub const WORKER: &str = include_str!("../browser/worker.js");
