//! Text to terms: the one way for records and for queries.

use unicode_normalization::UnicodeNormalization;

use crate::compounds::parts;
use crate::fold::skeleton;
use crate::stem::stem;

/// Which of a field's two forms is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// The stem, in the language's own script.
    Stem,
    /// The whole word in plain Latin letters.
    Fold,
}

/// The words of a text: NFKC, lower case, apostrophes gone.
pub(crate) fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| !is_within(*c))
        .collect();
    let words = plain.split(|c: char| !c.is_alphanumeric() && !is_mark(c));
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The words of a text as they stand in it.
pub(crate) fn written(text: &str) -> impl Iterator<Item = &str> {
    let is_between = |c: char| !c.is_alphanumeric() && !is_mark(c) && !is_within(c);
    text.split(is_between).filter(|word| !word.is_empty())
}

/// Apostrophes and hyphens that only divide a word for the eye.
fn is_within(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '‘' | '\u{ad}' | 'ـ')
}

/// Vowel signs belong to the letter before them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// The stems of the words of a text that say something, compounds also by their parts: by these
/// a query and a text share a word.
#[cfg(feature = "write")]
pub fn stems(language: &str, text: &str) -> std::collections::BTreeSet<String> {
    let words = words(text);
    let says = |word: &&String| !crate::stopwords::is_stop_word(language, word);
    words
        .iter()
        .filter(says)
        .flat_map(|word| terms(language, Form::Stem, word))
        .collect()
}

/// The terms of a word in one form; a compound also gives its parts.
pub(crate) fn terms(language: &str, form: Form, word: &str) -> Vec<String> {
    let one = |word: &str| match form {
        Form::Stem => stem(language, word),
        Form::Fold => skeleton(language, word),
    };
    let mut terms = vec![one(word)];
    if language == "nl" {
        terms.extend(parts(word).into_iter().map(one));
    }
    terms.retain(|term| !term.is_empty());
    terms.dedup();
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ligatures_apostrophes_and_capitals_make_no_difference() {
        assert_eq!(words("Bĳ auto’s: TWEE!"), ["bij", "autos", "twee"]);
    }

    #[test]
    fn a_compound_is_found_by_its_parts() {
        assert_eq!(
            terms("nl", Form::Fold, "minimumloon"),
            ["minimumloon", "minimum", "loon"]
        );
    }
}
