//! The first answer to a search: titles and keywords of one language, small enough to be there
//! at once on a slow line, and of use where no engine can run.
//!
//! Words stand in it as the engine folds them, with the letters by which a script folds what is
//! typed, so that both say the same word for the same letters.

use std::collections::{BTreeMap, BTreeSet};

use baken_search::{Record as SearchRecord, fold, letters};
use serde::Serialize;

/// The most bytes of a list: about 25 kB on the line. A large portal's list leaves out what is
/// looked for least.
const MOST: usize = 84_000;

#[derive(Serialize)]
struct Titles<'a> {
    /// What letters become.
    fold: BTreeMap<char, &'static str>,
    pages: Vec<Entry<'a>>,
}

/// Address, title, words beside the title, and the language where it is another.
#[derive(Serialize)]
struct Entry<'a>(&'a str, &'a str, String, &'a str);

/// The list of a language, most wanted kinds first as long as there is room.
pub(super) fn titles(records: &[SearchRecord]) -> Vec<u8> {
    let mut sorted: Vec<&SearchRecord> = records.iter().collect();
    sorted.sort_by_key(|record| (record.fallback, rank(&record.kind), record.url.as_str()));
    let mut left = MOST;
    let mut pages = Vec::new();
    for record in sorted {
        let entry = entry(record);
        let size = entry.0.len() + entry.1.len() + entry.2.len() + 16;
        let Some(rest) = left.checked_sub(size) else {
            break;
        };
        left = rest;
        pages.push(entry);
    }
    let known: BTreeSet<char> = records
        .iter()
        .flat_map(|record| {
            record
                .title
                .chars()
                .chain(record.keywords.iter().flat_map(|word| word.chars()))
        })
        .flat_map(char::to_lowercase)
        .collect();
    let used = |(letter, _): &(char, &str)| {
        known.contains(letter) || is_cyrillic_or_arabic(*letter, &known)
    };
    let list = Titles {
        fold: letters().filter(used).collect(),
        pages,
    };
    // Texts only: there is nothing in it that JSON cannot hold.
    serde_json::to_vec(&list).unwrap_or_default()
}

/// The whole of a script where some of it is used: a query may have letters that no title has.
fn is_cyrillic_or_arabic(letter: char, known: &BTreeSet<char>) -> bool {
    let scripts = ['\u{400}'..='\u{4ff}', '\u{600}'..='\u{6ff}'];
    scripts
        .iter()
        .any(|script| script.contains(&letter) && known.iter().any(|c| script.contains(c)))
}

fn entry(record: &SearchRecord) -> Entry<'_> {
    let in_title: BTreeSet<String> = folded(&record.title);
    let beside = record.keywords.iter().flat_map(|word| folded(word));
    let beside: BTreeSet<String> = beside.filter(|word| !in_title.contains(word)).collect();
    let words = beside.into_iter().collect::<Vec<_>>().join(" ");
    let language = if record.fallback {
        record.language.as_str()
    } else {
        ""
    };
    Entry(&record.url, &record.title, words, language)
}

fn folded(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let folded = words.map(fold);
    folded.filter(|word| word.len() > 1).collect()
}

/// What readers look for first.
fn rank(kind: &str) -> usize {
    const ORDER: [&str; 8] = [
        "right",
        "self",
        "page",
        "organisation",
        "meldroute",
        "signal",
        "fact",
        "term",
    ];
    ORDER
        .iter()
        .position(|one| *one == kind)
        .unwrap_or(ORDER.len())
}
