//! How searching grows: bundles of 1,000, 10,000 and 100,000 generated pages in one language.
//!
//! `cargo bench -p baken-search` prints, for each size, what a reader would fetch and how long
//! opening, the first query and further queries take. Look at how the rows relate: machines
//! differ and are noisy.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints what it saw"
)]

use std::io;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use baken_search::{Bundle, Query, Ranges, Record, Section, open_beside, write};

const SECTIONS: usize = 6;
/// Words a section: a page has about 470, like the portal's longer ones.
const WORDS: usize = 78;
/// The first query, of a common word; then a seldom one, both, a beginning and a slip.
const QUERIES: [&str; 5] = ["ban", "jutezon", "ban jutezon", "jutez", "jutezan"];
const KILOBYTE: f64 = 1000.0;

fn main() {
    println!(
        " pages | bundle kB | beside kB | writing s | opening ms | first ms | further ms | read kB"
    );
    for pages in [1_000, 10_000, 100_000] {
        measure(pages);
    }
}

fn measure(pages: usize) {
    let records: Vec<Record> = (0..pages).map(record).collect();
    let start = Instant::now();
    let bundle = write("nl", &records, &[]).unwrap();
    let writing = start.elapsed();
    drop(records);
    let sizes = (bundle.bytes.len(), beside(&bundle));
    let counted = Arc::new(Counted::of(bundle.beside.unwrap_or_default()));
    let ranges: Arc<dyn Ranges> = counted.clone();
    let start = Instant::now();
    let index = open_beside(&bundle.bytes, (sizes.1 > 0).then_some(ranges)).unwrap();
    let opening = start.elapsed();
    let taken = QUERIES.map(|text| {
        let start = Instant::now();
        let found = index.search(&Query::new(text)).unwrap();
        assert!(found.total > 0, "nothing found for {text}");
        start.elapsed()
    });
    let first = taken[0];
    println!(
        "{pages:>6} | {:>9.0} | {:>9.0} | {:>9.1} | {:>10.1} | {:>8.1} | {:>10.1} | {:>7.0}",
        sizes.0 as f64 / KILOBYTE,
        sizes.1 as f64 / KILOBYTE,
        writing.as_secs_f64(),
        milliseconds(opening),
        milliseconds(first),
        milliseconds(taken[1..].iter().sum()) / (QUERIES.len() - 1) as f64,
        counted.read.load(Ordering::Relaxed) as f64 / KILOBYTE,
    );
}

fn beside(bundle: &Bundle) -> usize {
    bundle.beside.as_ref().map_or(0, Vec::len)
}

fn milliseconds(taken: Duration) -> f64 {
    taken.as_secs_f64() * 1000.0
}

/// A file beside a bundle that counts what is read of it.
#[derive(Debug)]
struct Counted {
    bytes: Vec<u8>,
    read: AtomicUsize,
}

impl Counted {
    fn of(bytes: Vec<u8>) -> Counted {
        Counted {
            bytes,
            read: AtomicUsize::new(0),
        }
    }
}

impl Ranges for Counted {
    fn read(&self, range: Range<usize>) -> io::Result<Vec<u8>> {
        self.read.fetch_add(range.len(), Ordering::Relaxed);
        self.bytes.read(range)
    }
}

/// A page for professionals, whose bundle may be read in ranges.
fn record(number: usize) -> Record {
    let mut seed = number as u64 + 1;
    let title = words(&mut seed, 3);
    Record {
        id: format!("right:right-{number}"),
        url: format!("/nl/rechten/right-{number}/"),
        language: "nl".to_owned(),
        kind: "right".to_owned(),
        summary: words(&mut seed, 6),
        keywords: vec![words(&mut seed, 1)],
        sections: (0..SECTIONS)
            .map(|section| Section {
                anchor: format!("s{section}"),
                heading: words(&mut seed, 2),
                text: words(&mut seed, WORDS),
            })
            .collect(),
        audiences: vec!["professional".to_owned()],
        title,
        ..Record::default()
    }
}

fn words(seed: &mut u64, count: usize) -> String {
    let words: Vec<String> = (0..count).map(|_| word(seed)).collect();
    words.join(" ")
}

/// A made-up word; some come up often, most seldom, as in a language.
fn word(seed: &mut u64) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "ke", "lo", "mi", "nu", "ra", "so", "te", "va", "wi", "zo", "da", "fe", "gi", "ho",
        "ju",
    ];
    *seed = seed
        .wrapping_mul(6364136223846793005)
        .wrapping_add(1442695040888963407);
    let random = *seed >> 33;
    let mut rest = (random % 3000) * (random % 97) / 97;
    let mut word = String::new();
    loop {
        word.push_str(SYLLABLES[(rest % 16) as usize]);
        rest /= 16;
        if rest == 0 {
            word.push('n');
            return word;
        }
    }
}
