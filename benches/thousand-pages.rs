//! How long a portal of 1,000 pages in 8 languages takes, index included, beside a tenth of it.
//!
//! `cargo bench --bench thousand-pages` prints both times and their ratio: machines differ and
//! are noisy, a ratio far above ten is a fault on any of them.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints what it saw"
)]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use baken::discover::discover;
use baken::pipeline::{Memo, Request, build};
use baken::site::Output;

const LANGUAGES: [&str; 8] = ["nl", "en", "pl", "ro", "bg", "uk", "es", "ar"];
const SECTIONS: [&str; 6] = ["in-short", "normal", "do-now", "proof", "help", "risks"];
/// Words a section: a page has about 470, like the portal's longer ones.
const WORDS: usize = 78;

fn main() {
    let small = fastest(13);
    let large = fastest(125);
    let pages = 125 * LANGUAGES.len();
    println!(
        "{:>4} pages: {:.2} s",
        13 * LANGUAGES.len(),
        small.as_secs_f64()
    );
    println!("{pages:>4} pages: {:.2} s", large.as_secs_f64());
    println!(
        "ratio: {:.1} for 9.6 times the pages",
        large.as_secs_f64() / small.as_secs_f64()
    );
}

/// The fastest of five builds from nothing: public site, pages and index, without writing.
fn fastest(records: usize) -> Duration {
    let folder = tempfile::TempDir::new().unwrap();
    generate(folder.path(), records);
    let request = Request {
        outputs: vec![Output::Public],
        date: "2026-11-24".parse().unwrap(),
        base_url: None,
        strict: false,
        only_check: false,
    };
    let once = || {
        let start = Instant::now();
        let sources = discover(folder.path()).unwrap().value;
        let built = build(&sources, &request, &Memo::default());
        let taken = start.elapsed();
        assert!(
            built.sites.is_some(),
            "{} faults",
            built.diagnostics.counts().len()
        );
        taken
    };
    (0..5).map(|_| once()).min().unwrap()
}

fn generate(folder: &Path, records: usize) {
    let languages: String = LANGUAGES
        .iter()
        .map(|tag| format!("\n[[languages]]\ntag = \"{tag}\"\n"))
        .collect();
    write(
        &folder.join("baken.toml"),
        &format!(
            "format = 1\nsource_language = \"nl\"\nleave = \"https://example.org/\"\n{languages}"
        ),
    );
    for number in 0..records {
        let record = folder.join(format!("content/rights/right-{number}"));
        write(
            &record.join("record.toml"),
            "audience = [\"inwoner\"]\ncertainty = \"verified\"\nchecked = 2026-11-01\n\
             review_by = 2027-11-01\nowner = \"redactie\"\napplies_to = [\"employee\"]\n\n[[sources]]\n\
             title = \"Bron\"\npublisher = \"Redactie\"\nchecked = 2026-11-01\n",
        );
        for (place, tag) in LANGUAGES.iter().enumerate() {
            write(
                &record.join(format!("index.{tag}.md")),
                &text(number, place),
            );
        }
    }
}

fn text(number: usize, language: usize) -> String {
    let mut seed = (number * LANGUAGES.len() + language) as u64 + 1;
    let front = format!(
        "+++\ntitle = \"Right {number}\"\nsummary = \"A right.\"\nslug = \"right-{number}\"\nkeywords = [\"word{number}\"]\n+++\n"
    );
    let mut out = front;
    for section in SECTIONS {
        out.push_str(&format!("\n## Section {{#{section}}}\n\n"));
        for word in 0..WORDS {
            seed = seed
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            out.push_str(&syllables(seed >> 33));
            out.push_str(if word % 12 == 11 { ".\n" } else { " " });
        }
        out.push('\n');
    }
    out
}

/// A made-up word; some come up often, most seldom, as in a language.
fn syllables(random: u64) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "ke", "lo", "mi", "nu", "ra", "so", "te", "va", "wi", "zo", "da", "fe", "gi", "ho",
        "ju",
    ];
    let rank = (random % 3000) * (random % 97) / 97;
    let mut rest = rank as usize;
    let mut word = String::new();
    loop {
        word.push_str(SYLLABLES[rest % 16]);
        rest /= 16;
        if rest == 0 {
            return word;
        }
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
