//! One word of a query against the index: what it may mean, and what that scores.
//!
//! From the strongest: the word itself or its stem; a word that begins with it; a word one or
//! two slips away; a word that means the same. Each is scored by BM25 in every part of a page,
//! weighted by the part; a part takes its best.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use tantivy::postings::TermInfo;
use tantivy::query::Bm25Weight;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, InvertedIndexReader, SegmentReader, TERMINATED};

use crate::analysis::{Form, terms, words, written};
use crate::error::Error;
use crate::fold::{fold, skeleton};
use crate::lexicon::Lexicon;
use crate::schema::field;
use crate::table::Table;

/// A word of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) word: String,
    /// Whether more of it may come.
    pub(crate) unfinished: bool,
}

const EXACT: f32 = 1.0;
const COMPOUND_PART: f32 = 0.6;
const PREFIX: f32 = 0.6;
const ONE_SLIP: f32 = 0.7;
/// A slip in a short word makes another word as easily ("griep", "groep").
const ONE_SLIP_SHORT: f32 = 0.3;
const SHORT: usize = 5;
/// Words that were written as one, or one that was written as two.
const JOINED: f32 = 0.8;
/// The fewest letters of a part: shorter ones stand in every word.
const PART: usize = 4;
const TWO_SLIPS: f32 = 0.2;
/// A word typed in a script that folds to few letters, as Arabic to its consonants, means its own
/// stem before all that folds alike.
const FOLDED: f32 = 0.2;
const SYNONYM: f32 = 0.25;

/// What a word may mean: numbers of terms, each with the strength of the match.
pub(crate) type Meanings = BTreeMap<u32, f32>;

/// Where the postings of a field begin in their file: behind the number of its words. Only what
/// is fetched ahead rests on this; were it wrong, each range would be fetched by itself.
const POSTINGS: usize = 8;

/// An index with what leads into it.
pub(crate) struct Terms<'i> {
    pub(crate) table: &'i Table,
    pub(crate) lexicon: &'i Lexicon,
    pub(crate) segment: &'i SegmentReader,
}

impl Terms<'_> {
    /// What a word may mean.
    pub(crate) fn meanings(&self, asked: &Asked) -> Result<Meanings, Error> {
        let index = self.segment.inverted_index(field())?;
        let mut meanings = Meanings::new();
        self.add(&index, &asked.word, EXACT, &mut meanings)?;
        let is_known = !meanings.is_empty();
        self.add_synonyms(&index, &asked.word, &mut meanings)?;
        self.add_near(asked, is_known, &mut meanings);
        Ok(meanings)
    }

    /// What each document scores for a word, and how much the word says: the rarer it is, the more.
    pub(crate) fn scores(&self, meanings: &Meanings) -> Result<(BTreeMap<u32, f32>, f32), Error> {
        let index = self.segment.inverted_index(field())?;
        let mut best = BTreeMap::new();
        for (number, strength) in meanings {
            let term = term(&index, *number)?;
            score_term(self.segment, &index, &term, *strength, &mut best)?;
        }
        let rarity = rarity(best.len(), self.segment.num_docs());
        Ok((best, rarity))
    }

    /// What scoring will read of the postings.
    pub(crate) fn ranges(&self, meanings: &[Meanings]) -> Result<Vec<Range<usize>>, Error> {
        let index = self.segment.inverted_index(field())?;
        let numbers: BTreeSet<u32> = meanings.iter().flat_map(BTreeMap::keys).copied().collect();
        let range = |number: u32| {
            let range = term(&index, number)?.postings_range;
            Ok(range.start + POSTINGS..range.end + POSTINGS)
        };
        numbers.into_iter().map(range).collect()
    }

    /// The words among `texts`, as they stand there, that a query found.
    pub(crate) fn said<'t>(
        &self,
        meanings: &[Meanings],
        texts: impl Iterator<Item = &'t str>,
    ) -> Result<BTreeSet<String>, Error> {
        let index = self.segment.inverted_index(field())?;
        let written: BTreeSet<&str> = texts.flat_map(written).collect();
        let mut said = BTreeSet::new();
        for word in written {
            let stems = words(word)
                .into_iter()
                .flat_map(|word| terms(&self.table.language, Form::Stem, &word));
            for stem in stems {
                let number = index.terms().term_ord(stem)?;
                let found = |number: u64| {
                    let mut each = meanings.iter();
                    each.any(|word| word.contains_key(&(number as u32)))
                };
                if number.is_some_and(found) {
                    said.insert(word.to_owned());
                }
            }
        }
        Ok(said)
    }

    /// The word itself, by its stem and by its letters, and the parts of a compound.
    fn add(
        &self,
        index: &InvertedIndexReader,
        word: &str,
        strength: f32,
        meanings: &mut Meanings,
    ) -> Result<(), Error> {
        let language = &self.table.language;
        let of_place = |place: usize| match place {
            0 => strength,
            _ => strength * COMPOUND_PART,
        };
        for (place, stem) in terms(language, Form::Stem, word).iter().enumerate() {
            if let Some(number) = index.terms().term_ord(stem)? {
                strengthen(meanings, number as u32, of_place(place));
            }
        }
        let folded = if is_in_own_script(word) { FOLDED } else { 1.0 };
        for (place, letters) in terms(language, Form::Fold, word).iter().enumerate() {
            for number in self.lexicon.exact(letters) {
                strengthen(meanings, *number, of_place(place) * folded);
            }
        }
        Ok(())
    }

    /// Words that the glossary says mean the same, in any language.
    fn add_synonyms(
        &self,
        index: &InvertedIndexReader,
        word: &str,
        meanings: &mut Meanings,
    ) -> Result<(), Error> {
        let folded = fold(word);
        let means_same = |group: &&Vec<String>| group.iter().any(|word| fold(word) == folded);
        for group in self.table.synonyms.iter().filter(means_same) {
            for word in group.iter().flat_map(|word| words(word)) {
                self.add(index, &word, SYNONYM, meanings)?;
            }
        }
        Ok(())
    }

    /// What two neighbours mean that were meant as one word. The index knows the whole word, so
    /// each of them means it.
    pub(crate) fn joined(&self, one: &Asked, next: &Asked) -> Meanings {
        let typed = skeleton(&self.table.language, &format!("{}{}", one.word, next.word));
        let mut meanings = Meanings::new();
        for number in self.lexicon.exact(&typed) {
            strengthen(&mut meanings, *number, JOINED);
        }
        meanings
    }

    /// The words of which an unknown word is made, when there are such.
    fn add_parts(&self, typed: &str, meanings: &mut Meanings) -> bool {
        let known = |part: &str| !self.lexicon.exact(part).is_empty();
        let found = splits(typed).find(|(head, tail)| known(head) && known(tail));
        let Some((head, tail)) = found else {
            return false;
        };
        for part in [head, tail] {
            for number in self.lexicon.exact(part) {
                strengthen(meanings, *number, COMPOUND_PART);
            }
        }
        true
    }

    /// Words that begin with what was typed, or are a slip away from it. A word that the index
    /// has was not mistyped, and words a slip away are other words ("hour" and "your").
    fn add_near(&self, asked: &Asked, is_known: bool, meanings: &mut Meanings) {
        let typed = skeleton(&self.table.language, &asked.word);
        let letters = typed.chars().count();
        if asked.unfinished && letters > 1 {
            for (more, numbers) in self.lexicon.beginning(&typed) {
                // The nearer the end, the likelier it is the word that was begun.
                let strength = PREFIX / (1.0 + more as f32 / 16.0);
                numbers
                    .iter()
                    .for_each(|number| strengthen(meanings, *number, strength));
            }
        }
        let slips = slips_allowed(&asked.word, letters);
        if is_known || slips == 0 || self.add_parts(&typed, meanings) {
            return;
        }
        let one_slip = if asked.word.chars().count() <= SHORT {
            ONE_SLIP_SHORT
        } else {
            ONE_SLIP
        };
        for (count, numbers) in self.lexicon.near(&typed, slips) {
            let strength = if count == 1 { one_slip } else { TWO_SLIPS };
            numbers
                .iter()
                .for_each(|number| strengthen(meanings, *number, strength));
        }
    }
}

/// Where a word without spaces may be two: each part long enough to mean something.
fn splits(word: &str) -> impl Iterator<Item = (&str, &str)> {
    let places = word.char_indices().skip(PART).map(|(place, _)| place);
    places
        .map(|place| word.split_at(place))
        .filter(|(_, tail)| tail.chars().count() >= PART)
}

/// How much a word says that stands in `documents` of `all`: BM25's inverse document frequency.
fn rarity(documents: usize, all: u32) -> f32 {
    let (documents, all) = (documents as f32, all as f32);
    ((all - documents + 0.5) / (documents + 0.5)).ln_1p()
}

/// Whether a word is typed in letters that are not Latin.
fn is_in_own_script(word: &str) -> bool {
    word.chars().any(|c| c.is_alphabetic() && c > '\u{24f}')
}

/// Adds what a word may mean too.
pub(crate) fn merge(meanings: &mut Meanings, more: &Meanings) {
    for (number, strength) in more {
        strengthen(meanings, *number, *strength);
    }
}

fn strengthen(meanings: &mut Meanings, number: u32, strength: f32) {
    let known = meanings.entry(number).or_insert(strength);
    *known = known.max(strength);
}

/// One slip from four letters, two from eight; none in numbers, where every digit counts.
fn slips_allowed(word: &str, letters: usize) -> usize {
    match letters {
        _ if word.chars().all(|c| c.is_ascii_digit()) => 0,
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// Where the postings of a term stand, and how many there are.
fn term(index: &InvertedIndexReader, number: u32) -> Result<TermInfo, Error> {
    let mut name = Vec::new();
    if !index.terms().ord_to_term(number.into(), &mut name)? {
        return Err(Error::Damaged);
    }
    index.terms().get(&name)?.ok_or(Error::Damaged)
}

fn score_term(
    segment: &SegmentReader,
    index: &InvertedIndexReader,
    term: &TermInfo,
    strength: f32,
    best: &mut BTreeMap<u32, f32>,
) -> Result<(), Error> {
    let documents = u64::from(segment.num_docs());
    let average = index.total_num_tokens() as f32 / documents.max(1) as f32;
    let weight = Bm25Weight::for_one_term_without_explain(term.doc_freq.into(), documents, average);
    let lengths = segment.get_fieldnorms_reader(field())?;
    let mut postings = index.read_postings_from_terminfo(term, IndexRecordOption::Basic)?;
    while postings.doc() != TERMINATED {
        let document = postings.doc();
        let score = weight.score(lengths.fieldnorm_id(document), 1) * strength;
        let known = best.entry(document).or_insert(score);
        *known = known.max(score);
        postings.advance();
    }
    Ok(())
}
