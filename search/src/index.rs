//! An opened bundle, and what it answers.

use std::collections::BTreeMap;
use std::sync::Arc;

use tantivy::Searcher;

use crate::analysis::words;
use crate::bundle::unpack;
use crate::error::Error;
use crate::lexicon::Lexicon;
use crate::matching::{Asked, Meanings, Terms, merge};
use crate::query::{Answer, Query};
use crate::ranking::{Found, answer};
use crate::schema::{PAGE, Part, SECTION, analyzers};
use crate::shown::Texts;
use crate::stopwords::is_stop_word;
use crate::storage::{Files, Ranges};
use crate::table::Table;

/// An opened bundle.
pub struct Index {
    table: Table,
    texts: Texts,
    lexicon: Lexicon,
    searcher: Searcher,
    files: Files,
    /// For each document, what it is a part of.
    places: Vec<Place>,
}

/// What a document is a part of.
#[derive(Clone, Copy, Debug)]
struct Place {
    page: usize,
    section: Option<usize>,
    part: Part,
}

/// Opens a bundle that is all there is. With [`open_beside`] the only way to an index.
pub fn open(bytes: &[u8]) -> Result<Index, Error> {
    open_beside(bytes, None)
}

/// Opens a bundle, and reads the file beside it through `ranges` where it has one.
pub fn open_beside(bytes: &[u8], ranges: Option<Arc<dyn Ranges>>) -> Result<Index, Error> {
    let contents = unpack(bytes)?;
    let texts = Texts::of(contents.shown, contents.table.pages.len(), ranges.clone())?;
    let outside = match (contents.outside, ranges) {
        (Some(outside), Some(ranges)) => Some((outside, ranges)),
        (Some(_), None) => return Err(Error::Incomplete),
        (None, _) => None,
    };
    let files = Files::of(contents.files, outside)?;
    let mut index = tantivy::Index::open(files.clone())?;
    index.set_tokenizers(analyzers(&contents.table.language));
    let searcher = index.reader()?.searcher();
    let places = places(&contents.table);
    if searcher.num_docs() != places.len() as u64 || searcher.segment_readers().len() > 1 {
        return Err(Error::Damaged);
    }
    Ok(Index {
        table: contents.table,
        texts,
        lexicon: contents.lexicon,
        searcher,
        files,
        places,
    })
}

fn places(table: &Table) -> Vec<Place> {
    let mut places = Vec::new();
    for (page, ranked) in table.pages.iter().enumerate() {
        let of_page = |part| Place {
            page,
            section: None,
            part,
        };
        places.extend(PAGE.into_iter().map(of_page));
        for section in 0..ranked.sections {
            let section = Some(section);
            let of_section = |part| Place {
                page,
                section,
                part,
            };
            places.extend(SECTION.into_iter().map(of_section));
        }
    }
    places
}

impl std::fmt::Debug for Index {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Index")
            .field("language", &self.table.language)
            .finish_non_exhaustive()
    }
}

impl Index {
    /// The language the bundle was made for.
    pub fn language(&self) -> &str {
        &self.table.language
    }

    /// The pages that answer, the best first, and how many there are of each sort.
    pub fn search(&self, query: &Query) -> Result<Answer, Error> {
        let Some(segment) = self.searcher.segment_readers().first() else {
            return Ok(Answer::default());
        };
        let terms = Terms {
            table: &self.table,
            lexicon: &self.lexicon,
            segment,
        };
        let asked = self.asked(&query.text);
        let mut meanings: Vec<Meanings> = asked
            .iter()
            .map(|word| terms.meanings(word))
            .collect::<Result<_, _>>()?;
        for (place, pair) in asked.windows(2).enumerate() {
            let [one, next] = pair else { continue };
            let joined = terms.joined(one, next);
            meanings
                .iter_mut()
                .skip(place)
                .take(2)
                .for_each(|word| merge(word, &joined));
        }
        self.files.want(&terms.ranges(&meanings)?);
        let mut found: BTreeMap<usize, Found> = BTreeMap::new();
        let mut all = 0.0;
        for word in &meanings {
            all += self.add_word(&terms, word, &mut found)?;
        }
        let mut answer = answer(&self.table, &self.texts, &found, all, query)?;
        let shown = answer.hits.iter().flat_map(|hit| {
            let texts = [&hit.title, &hit.section, &hit.summary, &hit.first_section];
            texts.map(String::as_str)
        });
        answer.words = terms.said(&meanings, shown)?;
        Ok(answer)
    }

    /// The words of a query that say what is sought; the last may be unfinished.
    fn asked(&self, text: &str) -> Vec<Asked> {
        let all = words(text);
        let says = |word: &String| !is_stop_word(&self.table.language, word);
        let unfinished = !text.ends_with(|c: char| !c.is_alphanumeric());
        let last = all.len().saturating_sub(1);
        let number = all.iter().filter(|word| says(word)).count();
        let kept = all
            .iter()
            .enumerate()
            .filter(|(_, word)| number == 0 || says(word));
        let asked = |(place, word): (usize, &String)| Asked {
            word: word.clone(),
            unfinished: unfinished && place == last,
        };
        kept.map(asked).collect()
    }

    /// Adds to each page what a word scores in it: the best of its own parts, and of each
    /// section's. Hands out how much the word says.
    fn add_word(
        &self,
        terms: &Terms<'_>,
        word: &Meanings,
        found: &mut BTreeMap<usize, Found>,
    ) -> Result<f32, Error> {
        let mut pages: BTreeMap<usize, Found> = BTreeMap::new();
        let (scores, rarity) = terms.scores(word)?;
        for (document, score) in scores {
            let Some(place) = self.places.get(document as usize) else {
                return Err(Error::Damaged);
            };
            let page = pages.entry(place.page).or_default();
            page.strengthen(place.section, score * place.part.weight());
        }
        for (page, scored) in pages {
            found.entry(page).or_default().add(&scored, rarity);
        }
        Ok(rarity)
    }
}
