//! Stems: Snowball where a kept library has it, light stemmers of our own for Bulgarian and
//! Ukrainian. A language without a stemmer works by folding alone.

mod bulgarian;
mod ukrainian;

use frostem::{Algorithm, Stemmer};

/// The stem of a lower-case word.
pub(crate) fn stem(language: &str, word: &str) -> String {
    let algorithm = match language {
        "bg" => return bulgarian::stem(word),
        "uk" => return ukrainian::stem(word),
        "nl" => Algorithm::Dutch,
        "en" => Algorithm::English,
        "pl" => Algorithm::Polish,
        "ro" => Algorithm::Romanian,
        "es" => Algorithm::Spanish,
        "ar" => Algorithm::Arabic,
        _ => return word.to_owned(),
    };
    let word = if language == "ar" {
        without_owner(without_and(word))
    } else {
        word
    };
    let stem = Stemmer::new(algorithm).stem(word).into_owned();
    if language == "nl" {
        with_single_vowels(&stem)
    } else {
        stem
    }
}

/// Arabic writes "and" as one letter at the beginning of the next word. It goes where three
/// letters are left, as in the light stemmer of Larkey, Ballesteros and Connell (2002); words that
/// begin with the letter themselves lose it everywhere, and so still meet.
fn without_and(word: &str) -> &str {
    let rest = word.strip_prefix('و');
    rest.filter(|rest| rest.chars().count() >= 3)
        .unwrap_or(word)
}

/// "My", "your", "their": Arabic hangs them on behind. A question says "my skin" where the page
/// says "your skin".
fn without_owner(word: &str) -> &str {
    without_ending(
        word,
        &["كما", "كم", "هم", "هن", "ها", "نا", "ني", "ك", "ي", "ه"],
        3,
    )
}

/// Dutch writes one long vowel in two ways, `huur` and `huren`; in a stem they are one.
fn with_single_vowels(stem: &str) -> String {
    let mut out = String::with_capacity(stem.len());
    for c in stem.chars() {
        if !("aeou".contains(c) && out.ends_with(c)) {
            out.push(c);
        }
    }
    out
}

/// Takes the longest ending that leaves a stem of at least `least` letters.
fn without_ending<'w>(word: &'w str, endings: &[&str], least: usize) -> &'w str {
    let fits = |ending: &&&str| {
        let rest = word.strip_suffix(**ending);
        rest.is_some_and(|rest| rest.chars().count() >= least)
    };
    let longest = endings
        .iter()
        .filter(fits)
        .max_by_key(|ending| ending.chars().count());
    longest
        .and_then(|ending| word.strip_suffix(*ending))
        .unwrap_or(word)
}
