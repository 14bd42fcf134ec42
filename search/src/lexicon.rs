//! The words of a bundle as people type them: each in plain Latin letters, with the terms of the
//! index that it leads to.
//!
//! The index holds stems only. Whoever types without diacritics, in another script, with a slip
//! or half a word is led to them from here, so no word stands in the index twice. A lexicon in
//! memory is looked through whole in well under a millisecond.

#[cfg(feature = "write")]
use std::collections::{BTreeMap, BTreeSet};

use crate::error::Error;
use crate::table::Bytes;

/// Folded words, sorted, each with the numbers of the index's terms it leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lexicon {
    words: Vec<Word>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    folded: String,
    /// Which letters it has, one bit each, so that most words need not be compared.
    letters: u64,
    terms: Vec<u32>,
}

impl Lexicon {
    /// A lexicon of words and the terms they lead to; `numbers` are the terms of the index in
    /// its own order.
    #[cfg(feature = "write")]
    pub(crate) fn of(
        words: &BTreeMap<String, BTreeSet<String>>,
        numbers: &BTreeMap<&str, u32>,
    ) -> Lexicon {
        let word = |(folded, terms): (&String, &BTreeSet<String>)| Word {
            folded: folded.clone(),
            letters: letters(folded),
            terms: terms
                .iter()
                .filter_map(|term| numbers.get(term.as_str()).copied())
                .collect(),
        };
        Lexicon {
            words: words.iter().map(word).collect(),
        }
    }

    /// The terms of exactly this word.
    pub(crate) fn exact(&self, folded: &str) -> &[u32] {
        let found = self
            .words
            .binary_search_by(|word| word.folded.as_str().cmp(folded));
        found
            .ok()
            .and_then(|at| self.words.get(at))
            .map_or(&[], |word| word.terms.as_slice())
    }

    /// The terms of the words that begin like this, with how many letters each has more.
    pub(crate) fn beginning<'l>(
        &'l self,
        folded: &'l str,
    ) -> impl Iterator<Item = (usize, &'l [u32])> {
        let first = self
            .words
            .partition_point(|word| word.folded.as_str() < folded);
        let rest = self.words.get(first..).unwrap_or_default();
        rest.iter()
            .take_while(move |word| word.folded.starts_with(folded))
            .map(move |word| (word.folded.len() - folded.len(), word.terms.as_slice()))
    }

    /// The terms of the words that are at least one and at most `most` slips of the finger away,
    /// with how many.
    pub(crate) fn near<'l>(
        &'l self,
        folded: &'l str,
        most: usize,
    ) -> impl Iterator<Item = (usize, &'l [u32])> {
        let typed: Vec<char> = folded.chars().collect();
        let own = letters(folded);
        self.words.iter().filter_map(move |word| {
            // A slip changes one letter for another at most: two bits.
            let differing = (word.letters ^ own).count_ones() as usize;
            if differing > 2 * most {
                return None;
            }
            let slips = distance(&typed, &word.folded, most)?;
            Some((slips, word.terms.as_slice()))
        })
    }

    /// The lexicon as bytes, column by column: each word by what it does not share with the one
    /// before, each term by how far it is from the one before. Words that stand together lead to
    /// terms that stand together, so most steps are short, and like beside like compresses best.
    #[cfg(feature = "write")]
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        use crate::table::put_length;
        let words: Vec<&str> = self.words.iter().map(|word| word.folded.as_str()).collect();
        let before = std::iter::once("").chain(words.iter().copied());
        let shared: Vec<usize> = before
            .zip(&words)
            .map(|(before, word)| shared(before, word))
            .collect();
        let ends = || {
            words
                .iter()
                .zip(&shared)
                .map(|(word, shared)| &word[*shared..])
        };
        put_length(out, words.len());
        shared.iter().for_each(|shared| put_length(out, *shared));
        ends().for_each(|end| put_length(out, end.len()));
        ends().for_each(|end| out.extend_from_slice(end.as_bytes()));
        self.words
            .iter()
            .for_each(|word| put_length(out, word.terms.len()));
        let mut before = 0;
        for term in self.words.iter().flat_map(|word| &word.terms) {
            put_length(out, zigzag(i64::from(*term) - i64::from(before)));
            before = *term;
        }
    }

    /// Reads a lexicon.
    pub(crate) fn read(from: &mut Bytes<'_>) -> Result<Lexicon, Error> {
        let count = from.count()?;
        let column = |from: &mut Bytes<'_>| -> Result<Vec<usize>, Error> {
            (0..count).map(|_| from.length()).collect()
        };
        let (shared, ends) = (column(from)?, column(from)?);
        let mut words: Vec<Word> = Vec::with_capacity(count);
        for (shared, end) in shared.into_iter().zip(ends) {
            let before = words.last().map_or("", |word| word.folded.as_str());
            let head = before.get(..shared).ok_or(Error::Damaged)?;
            let end = std::str::from_utf8(from.take(end)?).map_err(|_| Error::Damaged)?;
            let folded = format!("{head}{end}");
            let letters = letters(&folded);
            let terms = Vec::new();
            words.push(Word {
                folded,
                letters,
                terms,
            });
        }
        let counts = column(from)?;
        let mut before = 0;
        for (word, count) in words.iter_mut().zip(counts) {
            for _ in 0..count {
                before = from.step(before)?;
                word.terms.push(before);
            }
        }
        Ok(Lexicon { words })
    }
}

/// A step in either direction as a number: short steps are small numbers.
#[cfg(feature = "write")]
fn zigzag(step: i64) -> usize {
    let doubled = step.unsigned_abs() as usize * 2;
    if step < 0 { doubled - 1 } else { doubled }
}

/// How many bytes two words share at the beginning, on whole characters.
#[cfg(feature = "write")]
fn shared(before: &str, word: &str) -> usize {
    let same = before.char_indices().zip(word.chars());
    same.take_while(|((_, a), b)| a == b)
        .map(|((at, c), _)| at + c.len_utf8())
        .last()
        .unwrap_or(0)
}

/// The letters of a word, one bit each; letters beyond plain Latin share bits.
fn letters(word: &str) -> u64 {
    word.chars().fold(0, |set, c| {
        let bit = match c {
            'a'..='z' => c as u32 - 'a' as u32,
            '0'..='9' => 26 + c as u32 - '0' as u32,
            _ => 36 + c as u32 % 28,
        };
        set | 1 << bit
    })
}

/// The slips between two words (Damerau, optimal string alignment), when they are at least one
/// and at most `most`.
fn distance(typed: &[char], word: &str, most: usize) -> Option<usize> {
    let other: Vec<char> = word.chars().collect();
    if most == 0 || typed.len().abs_diff(other.len()) > most {
        return None;
    }
    let width = other.len() + 1;
    let mut rows = [vec![0; width], (0..width).collect(), vec![0; width]];
    for (i, a) in typed.iter().enumerate() {
        // The row before the last one, the last one, and the one that is filled now.
        let [two_before, before, row] = &mut rows;
        row[0] = i + 1;
        let mut least = row[0];
        for (j, b) in other.iter().enumerate() {
            let change = before[j] + usize::from(a != b);
            let mut cost = change.min(before[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && typed[i - 1] == *b && other[j - 1] == *a {
                cost = cost.min(two_before[j - 1] + 1);
            }
            row[j + 1] = cost;
            least = least.min(cost);
        }
        if least > most {
            return None;
        }
        rows.rotate_left(1);
    }
    let found = rows[1].last().copied()?;
    (1..=most).contains(&found).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted_and_swaps_are_one() {
        let between = |a: &str, b| distance(&a.chars().collect::<Vec<_>>(), b, 2);
        assert_eq!(between("loonstrook", "loonstrok"), Some(1));
        assert_eq!(between("loonstrook", "lonostrook"), Some(1));
        assert_eq!(between("paspoort", "pasport"), Some(1));
        assert_eq!(between("paspoort", "pasprot"), Some(2));
        assert_eq!(between("huur", "huur"), None);
        assert_eq!(between("huur", "werk"), None);
        assert_eq!(between("a", ""), Some(1));
    }

    #[test]
    #[cfg(feature = "write")]
    fn a_lexicon_is_read_as_it_was_written() {
        let words: BTreeMap<String, BTreeSet<String>> = ["huur", "huurder", "huurders", "loon"]
            .into_iter()
            .map(|word| (word.to_owned(), BTreeSet::from([word[..4].to_owned()])))
            .collect();
        let numbers = BTreeMap::from([("huur", 0), ("loon", 300)]);
        let lexicon = Lexicon::of(&words, &numbers);
        let mut bytes = Vec::new();
        lexicon.write(&mut bytes);
        assert_eq!(Lexicon::read(&mut Bytes::new(&bytes)), Ok(lexicon.clone()));
        assert_eq!(lexicon.exact("loon"), [300]);
        assert_eq!(lexicon.beginning("huurd").count(), 2);
        assert_eq!(lexicon.near("hurder", 1).count(), 1);
    }
}
