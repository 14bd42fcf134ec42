//! Our own light stemmers, against word lists made without them (`tests/stems`): forms of one
//! word share a stem, and other words do not.

use std::collections::BTreeMap;
use std::fs;

use crate::harness::repository;

/// The stem of a word, by the way that records and queries go.
fn stem(language: &str, word: &str) -> String {
    let stems = baken_search::stems(language, word);
    // A stop word is left out of a query and has no stem to compare.
    stems.into_iter().next().unwrap_or_else(|| word.to_owned())
}

fn lists(language: &str) -> Vec<Vec<String>> {
    let path = repository().join(format!("tests/stems/{language}.txt"));
    let text = fs::read_to_string(path).unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| line.split(' ').map(str::to_owned).collect())
        .collect()
}

/// Shares of forms: those that miss the stem most of their word's forms have, and those whose
/// stem is another word's.
fn errors(language: &str) -> (f64, f64) {
    let lists = lists(language);
    let mut owners: BTreeMap<String, BTreeMap<usize, usize>> = BTreeMap::new();
    let (mut forms, mut missed) = (0, 0);
    for (number, list) in lists.iter().enumerate() {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for form in list {
            *counts.entry(stem(language, form)).or_default() += 1;
        }
        forms += list.len();
        missed += list.len() - counts.values().max().copied().unwrap_or(0);
        for (stem, count) in counts {
            owners.entry(stem).or_default().insert(number, count);
        }
    }
    let mut taken = 0;
    for lines in owners.values().filter(|lines| lines.len() > 1) {
        taken += lines.values().sum::<usize>() - lines.values().max().copied().unwrap_or(0);
    }
    assert!(forms >= 300, "{forms}");
    let share = |count: usize| 100.0 * count as f64 / forms as f64;
    (share(missed), share(taken))
}

#[test]
fn forms_of_one_word_share_a_stem_and_other_words_do_not() {
    for (language, most_missed, most_taken) in [("bg", 12.0, 6.5), ("uk", 20.0, 3.0)] {
        let (missed, taken) = errors(language);
        println!("{language}: {missed:.1} % under-stemmed, {taken:.1} % over-stemmed");
        if std::env::var("SHOW").is_ok() {
            continue;
        }
        assert!(
            missed <= most_missed,
            "{language}: {missed:.1} % under-stemmed"
        );
        assert!(taken <= most_taken, "{language}: {taken:.1} % over-stemmed");
    }
}
