//! One word of a query against the index: what it may mean, and what that scores.
//!
//! Ranking, from the strongest: the word itself or its stem; a word that begins with it; a word
//! one or two typing errors away; a word that means the same. Each is scored by BM25 in every
//! part of a record, weighted by the part; a document takes its best.

use std::collections::BTreeMap;

use tantivy::postings::Postings;
use tantivy::query::Bm25Weight;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, Searcher, SegmentReader, TERMINATED, Term};

use crate::analysis::{Form, terms, words};
use crate::error::Error;
use crate::fold::{fold, skeleton};
use crate::schema::{PARTS, field};
use crate::table::Table;

/// A word of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) word: String,
    /// Whether more of it may come.
    pub(crate) unfinished: bool,
}

const EXACT: f32 = 1.0;
const COMPOUND_PART: f32 = 0.7;
const PREFIX: f32 = 0.6;
const ONE_ERROR: f32 = 0.4;
const TWO_ERRORS: f32 = 0.25;
const SYNONYM: f32 = 0.35;

/// What a word may mean: terms of one form, each with the strength of the match.
type Meanings = BTreeMap<String, f32>;

/// What each document scores for a word.
pub(crate) fn scores(
    table: &Table,
    segment: &SegmentReader,
    searcher: &Searcher,
    asked: &Asked,
) -> Result<BTreeMap<u32, f32>, Error> {
    let mut best = BTreeMap::new();
    let is_known = is_known(&table.language, segment, &asked.word)?;
    for form in [Form::Stem, Form::Fold] {
        let given = given_meanings(table, form, asked);
        for (number, part) in PARTS.iter().enumerate() {
            let mut meanings = given.clone();
            if form == Form::Fold {
                add_near(
                    &table.language,
                    segment,
                    number,
                    asked,
                    is_known,
                    &mut meanings,
                )?;
            }
            for (term, strength) in meanings {
                let term = Term::from_field_text(field(number, form), &term);
                score_term(segment, searcher, &term, strength * part.weight, &mut best)?;
            }
        }
    }
    Ok(best)
}

/// Whether the index has the word itself: then it was not mistyped, and words an error away are
/// other words ("hour" and "your").
fn is_known(language: &str, segment: &SegmentReader, word: &str) -> Result<bool, Error> {
    let folded = skeleton(language, word);
    for number in 0..PARTS.len() {
        let field = field(number, Form::Fold);
        let index = segment.inverted_index(field)?;
        if index.doc_freq(&Term::from_field_text(field, &folded))? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The word itself, the parts of a compound, and words that mean the same.
fn given_meanings(table: &Table, form: Form, asked: &Asked) -> Meanings {
    let language = &table.language;
    let mut meanings = Meanings::new();
    let mut add = |word: &str, strength: f32| {
        for (place, term) in terms(language, form, word).into_iter().enumerate() {
            let strength = if place == 0 {
                strength
            } else {
                strength * COMPOUND_PART
            };
            let known = meanings.entry(term).or_insert(strength);
            *known = known.max(strength);
        }
    };
    add(&asked.word, EXACT);
    let folded = fold(&asked.word);
    let means_same = |group: &&Vec<String>| group.iter().any(|word| fold(word) == folded);
    for group in table.synonyms.iter().filter(means_same) {
        for word in group.iter().flat_map(|word| words(word)) {
            add(&word, SYNONYM);
        }
    }
    meanings
}

/// Words of the index that begin with what was typed, or are a typing error away from it.
fn add_near(
    language: &str,
    segment: &SegmentReader,
    part: usize,
    asked: &Asked,
    is_known: bool,
    meanings: &mut Meanings,
) -> Result<(), Error> {
    let typed = skeleton(language, &asked.word);
    let letters: Vec<char> = typed.chars().collect();
    let errors = if is_known {
        0
    } else {
        errors_allowed(&asked.word, letters.len())
    };
    if errors == 0 && !asked.unfinished {
        return Ok(());
    }
    let index = segment.inverted_index(field(part, Form::Fold))?;
    let mut stream = index.terms().stream()?;
    while stream.advance() {
        let Ok(term) = std::str::from_utf8(stream.key()) else {
            continue;
        };
        let strength = if asked.unfinished && letters.len() > 1 && term.starts_with(&typed) {
            PREFIX
        } else {
            match distance(&letters, term, errors) {
                Some(1) => ONE_ERROR,
                Some(2) => TWO_ERRORS,
                _ => continue,
            }
        };
        let known = meanings.entry(term.to_owned()).or_insert(strength);
        *known = known.max(strength);
    }
    Ok(())
}

/// One error from four letters, two from eight; none in numbers, where every digit counts.
fn errors_allowed(word: &str, letters: usize) -> usize {
    match letters {
        _ if word.chars().all(|c| c.is_ascii_digit()) => 0,
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// The typing errors between two words (Damerau, optimal string alignment), when they are at
/// least one and at most `most`.
fn distance(typed: &[char], term: &str, most: usize) -> Option<usize> {
    let other: Vec<char> = term.chars().collect();
    if most == 0 || typed.len().abs_diff(other.len()) > most {
        return None;
    }
    let width = other.len() + 1;
    let mut rows = vec![(0..width).collect::<Vec<usize>>()];
    for (i, a) in typed.iter().enumerate() {
        let mut row = vec![i + 1; width];
        for (j, b) in other.iter().enumerate() {
            let swap = i > 0 && j > 0 && typed[i - 1] == *b && other[j - 1] == *a;
            let change = rows[i][j] + usize::from(a != b);
            let step = (rows[i][j + 1] + 1).min(row[j] + 1).min(change);
            row[j + 1] = if swap {
                step.min(rows[i - 1][j - 1] + 1)
            } else {
                step
            };
        }
        if row.iter().all(|cost| *cost > most) {
            return None;
        }
        rows.push(row);
    }
    let found = rows.last().and_then(|row| row.last()).copied()?;
    (1..=most).contains(&found).then_some(found)
}

fn score_term(
    segment: &SegmentReader,
    searcher: &Searcher,
    term: &Term,
    strength: f32,
    best: &mut BTreeMap<u32, f32>,
) -> Result<(), Error> {
    let index = segment.inverted_index(term.field())?;
    let Some(mut postings) = index.read_postings(term, IndexRecordOption::WithFreqs)? else {
        return Ok(());
    };
    let weight = Bm25Weight::for_terms(searcher, std::slice::from_ref(term))?;
    let lengths = segment.get_fieldnorms_reader(term.field())?;
    while postings.doc() != TERMINATED {
        let document = postings.doc();
        let score = weight.score(lengths.fieldnorm_id(document), postings.term_freq()) * strength;
        let known = best.entry(document).or_insert(score);
        *known = known.max(score);
        postings.advance();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn typing_errors_are_counted_and_swaps_are_one() {
        let between = |a: &str, b| distance(&a.chars().collect::<Vec<_>>(), b, 2);
        assert_eq!(between("loonstrook", "loonstrok"), Some(1));
        assert_eq!(between("loonstrook", "lonostrook"), Some(1));
        assert_eq!(between("paspoort", "pasport"), Some(1));
        assert_eq!(between("huur", "huur"), None);
        assert_eq!(between("huur", "werk"), None);
    }
}
