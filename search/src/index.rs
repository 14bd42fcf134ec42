//! An opened bundle, and what it answers.

use std::collections::BTreeMap;
use std::path::Path;

use tantivy::directory::{Directory, RamDirectory};
use tantivy::{Searcher, SegmentReader};

use crate::analysis::words;
use crate::bundle::unpack;
use crate::error::Error;
use crate::matching::{Asked, scores};
use crate::query::{Hit, Query};
use crate::schema::analyzers;
use crate::stopwords::is_stop_word;
use crate::table::{Page, Table};

/// The largest part of a page's score that its best section may add.
const SECTION: f32 = 1.0;
/// A page shown for want of a translation stands below the language's own pages.
const FALLBACK: f32 = 0.4;

/// An opened bundle.
pub struct Index {
    table: Table,
    searcher: Searcher,
    /// For each document, the page it belongs to and its section there, the page itself first.
    places: Vec<(usize, Option<usize>)>,
}

/// Opens a bundle. This is the only way to an index.
pub fn open(bytes: &[u8]) -> Result<Index, Error> {
    let contents = unpack(bytes)?;
    let directory = RamDirectory::create();
    for (name, bytes) in &contents.files {
        directory.atomic_write(Path::new(name), bytes)?;
    }
    let mut index = tantivy::Index::open(directory)?;
    index.set_tokenizers(analyzers(&contents.table.language));
    let reader = index.reader()?;
    let places = places(&contents.table);
    let searcher = reader.searcher();
    let documents: u64 = searcher.num_docs();
    if documents != places.len() as u64 {
        return Err(Error::Damaged);
    }
    Ok(Index {
        table: contents.table,
        searcher,
        places,
    })
}

fn places(table: &Table) -> Vec<(usize, Option<usize>)> {
    let mut places = Vec::new();
    for (number, page) in table.pages.iter().enumerate() {
        places.push((number, None));
        places.extend((0..page.sections.len()).map(|section| (number, Some(section))));
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

    /// The pages that answer, the best first.
    pub fn search(&self, query: &Query) -> Result<Vec<Hit>, Error> {
        let asked = self.asked(&query.text);
        let mut found: BTreeMap<u32, f32> = BTreeMap::new();
        for segment in self.searcher.segment_readers() {
            self.add_scores(segment, &asked, &mut found)?;
        }
        let mut hits = self.hits(&found, query);
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.url.cmp(&b.url)));
        hits.truncate(query.limit);
        Ok(hits)
    }

    /// The words of a query that say what is sought; the last may be unfinished.
    fn asked(&self, text: &str) -> Vec<Asked> {
        let all = words(text);
        let says = |word: &String| !is_stop_word(&self.table.language, word);
        let unfinished = !text.ends_with(char::is_whitespace);
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

    /// Adds up what each document scores for each word. A document that has more of the words
    /// is worth more than the sum: a page about both is what was meant.
    fn add_scores(
        &self,
        segment: &SegmentReader,
        asked: &[Asked],
        found: &mut BTreeMap<u32, f32>,
    ) -> Result<(), Error> {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        for word in asked {
            let scores = scores(&self.table, segment, &self.searcher, word)?;
            let mut pages: Vec<usize> = Vec::new();
            for (document, score) in scores {
                *found.entry(document).or_default() += score;
                pages.extend(self.places.get(document as usize).map(|(page, _)| *page));
            }
            pages.dedup();
            pages
                .into_iter()
                .for_each(|page| *counts.entry(page).or_default() += 1);
        }
        let all = asked.len().max(1) as f32;
        for (document, score) in found.iter_mut() {
            let page = self.places.get(*document as usize).map(|(page, _)| page);
            let count = page.and_then(|page| counts.get(page)).copied().unwrap_or(0) as f32;
            *score *= (count / all).powi(2);
        }
        Ok(())
    }

    /// Pages with their best section.
    fn hits(&self, found: &BTreeMap<u32, f32>, query: &Query) -> Vec<Hit> {
        let mut pages: BTreeMap<usize, (f32, Option<(usize, f32)>)> = BTreeMap::new();
        for (document, score) in found {
            let Some((page, section)) = self.places.get(*document as usize) else {
                continue;
            };
            let (own, best) = pages.entry(*page).or_default();
            match section {
                None => *own = *score,
                Some(section) if best.is_none_or(|(_, known)| known < *score) => {
                    *best = Some((*section, *score));
                }
                Some(_) => {}
            }
        }
        let hit = |(number, (own, best)): (usize, (f32, Option<(usize, f32)>))| {
            let page = self
                .table
                .pages
                .get(number)
                .filter(|page| fits(page, query))?;
            Some(hit_of(page, own, best))
        };
        pages.into_iter().filter_map(hit).collect()
    }
}

fn hit_of(page: &Page, own: f32, best: Option<(usize, f32)>) -> Hit {
    let section = best.and_then(|(section, _)| page.sections.get(section));
    let (anchor, heading) = section.cloned().unwrap_or_default();
    let score = own + best.map_or(0.0, |(_, score)| score * SECTION);
    let url = match anchor.is_empty() || page.url.contains('#') {
        true => page.url.clone(),
        false => format!("{}#{anchor}", page.url),
    };
    Hit {
        record: page.id.clone(),
        language: page.language.clone(),
        url,
        title: page.title.clone(),
        section: heading,
        fallback: page.fallback,
        score: if page.fallback {
            score * FALLBACK
        } else {
            score
        },
        kind: page.kind.clone(),
    }
}

/// Whether a page passes the filters. A page without regions holds everywhere.
fn fits(page: &Page, query: &Query) -> bool {
    let has = |list: &[String], wanted: &Option<String>| {
        wanted.as_ref().is_none_or(|wanted| list.contains(wanted))
    };
    has(&page.audiences, &query.audience)
        && (page.regions.is_empty() || has(&page.regions, &query.region))
        && has(&page.exploitation, &query.exploitation)
        && has(&page.roles, &query.role)
        && query.kind.as_ref().is_none_or(|kind| *kind == page.kind)
}
