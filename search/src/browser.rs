//! The door to the browser: a few functions that a worker calls, with bytes in and bytes out.
//!
//! No logic stands here. What is asked and answered is JSON, so that the script needs no glue of
//! its own kind. A number that a function hands out belongs to the script until it gives it back.
#![expect(
    unsafe_code,
    reason = "WebAssembly has no types but numbers: memory is handed over by address and length"
)]

use std::io;
use std::ops::Range;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::{Error, Hit, Index, Query, Ranges, open_beside};

/// Room for `length` bytes that the script writes.
#[unsafe(no_mangle)]
extern "C" fn baken_room(length: usize) -> *mut u8 {
    let mut room = vec![0u8; length].into_boxed_slice();
    let address = room.as_mut_ptr();
    std::mem::forget(room);
    address
}

/// Takes back room that [`baken_room`] or an answer handed out.
///
/// # Safety
/// `address` and `length` are those of room handed out and not taken back yet.
#[unsafe(no_mangle)]
unsafe extern "C" fn baken_free(address: *mut u8, length: usize) {
    drop(unsafe { taken(address, length) });
}

/// Opens a bundle that stands in room of that address and length, which it takes over. An
/// address of an index, or 0 with the reason in the answer.
///
/// # Safety
/// As for [`baken_free`].
#[unsafe(no_mangle)]
unsafe extern "C" fn baken_open(address: *mut u8, length: usize) -> *mut Opened {
    let bytes = unsafe { taken(address, length) };
    let index = open_beside(&bytes, Some(Arc::new(Host)));
    Box::into_raw(Box::new(Opened {
        index,
        answer: Vec::new(),
    }))
}

/// Asks an opened index a query that stands in room of that address and length, which it takes
/// over. The answer stands at [`baken_answer`] until the next question.
///
/// # Safety
/// `opened` came from [`baken_open`]; the room is as for [`baken_free`].
#[unsafe(no_mangle)]
unsafe extern "C" fn baken_search(opened: *mut Opened, address: *mut u8, length: usize) {
    let asked = unsafe { taken(address, length) };
    let opened = unsafe { &mut *opened };
    let answer = answer(&opened.index, &asked);
    opened.answer = answer.to_string().into_bytes();
}

/// Where the last answer stands.
///
/// # Safety
/// `opened` came from [`baken_open`].
#[unsafe(no_mangle)]
unsafe extern "C" fn baken_answer(opened: *const Opened) -> *const u8 {
    unsafe { (*opened).answer.as_ptr() }
}

/// How long the last answer is, in bytes.
///
/// # Safety
/// `opened` came from [`baken_open`].
#[unsafe(no_mangle)]
unsafe extern "C" fn baken_answer_length(opened: *const Opened) -> usize {
    unsafe { (*opened).answer.len() }
}

/// A bundle, opened or not, and the last answer.
struct Opened {
    index: Result<Index, Error>,
    answer: Vec<u8>,
}

#[link(wasm_import_module = "baken")]
unsafe extern "C" {
    /// Writes a range of the file beside the bundle to an address; how many bytes it wrote.
    fn read(start: usize, length: usize, address: *mut u8) -> usize;
    /// Says which ranges will be read next: `count` pairs of start and end at an address.
    fn want(address: *const usize, count: usize);
}

/// The worker, which fetches ranges of the file beside the bundle.
#[derive(Debug)]
struct Host;

impl Ranges for Host {
    fn read(&self, range: Range<usize>) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; range.len()];
        let count = unsafe { read(range.start, bytes.len(), bytes.as_mut_ptr()) };
        match count == bytes.len() {
            true => Ok(bytes),
            false => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }

    fn want(&self, ranges: &[Range<usize>]) {
        let edges: Vec<usize> = ranges
            .iter()
            .flat_map(|range| [range.start, range.end])
            .collect();
        unsafe { want(edges.as_ptr(), ranges.len()) }
    }
}

/// The room at an address, owned again.
unsafe fn taken(address: *mut u8, length: usize) -> Box<[u8]> {
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(address, length)) }
}

fn answer(index: &Result<Index, Error>, asked: &[u8]) -> Value {
    let index = match index {
        Ok(index) => index,
        Err(error) => return json!({ "error": error.to_string() }),
    };
    let asked: Value = serde_json::from_slice(asked).unwrap_or_default();
    match index.search(&query_of(&asked)) {
        Ok(answer) => json!({
            "hits": answer.hits.iter().map(hit_of).collect::<Vec<Value>>(),
            "total": answer.total,
            "words": answer.words,
            "counts": {
                "kind": answer.counts.kind,
                "exploitation": answer.counts.exploitation,
                "region": answer.counts.region,
                "role": answer.counts.role,
                "audience": answer.counts.audience,
            },
        }),
        Err(error) => json!({ "error": error.to_string() }),
    }
}

fn query_of(asked: &Value) -> Query {
    let text = |key: &str| asked.get(key).and_then(Value::as_str).map(str::to_owned);
    let limit = asked.get("limit").and_then(Value::as_u64);
    Query {
        text: text("text").unwrap_or_default(),
        limit: limit.map_or(10, |limit| limit.min(100) as usize),
        audience: text("audience"),
        region: text("region"),
        kind: text("kind"),
        exploitation: text("exploitation"),
        role: text("role"),
        prefer_audience: text("prefer_audience"),
        prefer_region: text("prefer_region"),
    }
}

fn hit_of(hit: &Hit) -> Value {
    json!({
        "record": hit.record,
        "lang": hit.language,
        "url": hit.url,
        "title": hit.title,
        "summary": hit.summary,
        "section": hit.section,
        "fallback": hit.fallback,
        "score": hit.score,
        "kind": hit.kind,
        "regions": hit.regions,
        "exploitation": hit.exploitation,
        "roles": hit.roles,
        "first_section": hit.first_section,
    })
}

/// Searching draws no randomness; were it ever to, this refuses.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(
    _address: *mut u8,
    _length: usize,
) -> Result<(), getrandom::Error> {
    Err(getrandom::Error::UNSUPPORTED)
}
