//! What is shown of each page: its address, title, summary and headings.
//!
//! Of most bundles it stands in the bundle, so that nothing shows what was found. Of a large one
//! it is most of the bundle, and an answer shows ten pages: it then stands beside it, page after
//! page, and what an answer shows is read in one go.

use std::ops::Range;
use std::sync::Arc;

use crate::error::Error;
#[cfg(feature = "write")]
use crate::record::Record;
use crate::storage::Ranges;
use crate::table::Bytes;

/// A page as a reader sees it in an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) id: String,
    pub(crate) url: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    /// Anchor and heading of each section.
    pub(crate) sections: Vec<(String, String)>,
}

impl Shown {
    /// A record as it is shown.
    #[cfg(feature = "write")]
    pub(crate) fn of(record: &Record) -> Shown {
        let sections = record.sections.iter();
        Shown {
            id: record.id.clone(),
            url: record.url.clone(),
            title: record.title.clone(),
            summary: record.summary.clone(),
            sections: sections
                .map(|one| (one.anchor.clone(), one.heading.clone()))
                .collect(),
        }
    }

    #[cfg(feature = "write")]
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        use crate::table::{put, put_all};
        for text in [&self.id, &self.url, &self.title, &self.summary] {
            put(out, text);
        }
        put_all(out, &self.sections, |out, (anchor, heading)| {
            put(out, anchor);
            put(out, heading);
        });
    }

    pub(crate) fn read(from: &mut Bytes<'_>) -> Result<Shown, Error> {
        Ok(Shown {
            id: from.text()?,
            url: from.text()?,
            title: from.text()?,
            summary: from.text()?,
            sections: from.all(|from| Ok((from.text()?, from.text()?)))?,
        })
    }
}

/// Where what is shown stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the bundle.
    Here(Vec<Shown>),
    /// Beside it, from a byte on; each page takes as many bytes as this says.
    Beside {
        /// The first byte of the first page.
        start: usize,
        /// The length of each page in bytes.
        lengths: Vec<usize>,
    },
}

impl Place {
    #[cfg(feature = "write")]
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        use crate::table::{put_all, put_length};
        match self {
            Place::Here(pages) => {
                out.push(0);
                put_all(out, pages, |out, page| page.write(out));
            }
            Place::Beside { start, lengths } => {
                out.push(1);
                put_length(out, *start);
                put_all(out, lengths, |out, length| put_length(out, *length));
            }
        }
    }

    pub(crate) fn read(from: &mut Bytes<'_>) -> Result<Place, Error> {
        match from.take(1)? {
            [0] => Ok(Place::Here(from.all(Shown::read)?)),
            [1] => Ok(Place::Beside {
                start: from.length()?,
                lengths: from.all(Bytes::length)?,
            }),
            _ => Err(Error::Damaged),
        }
    }

    fn len(&self) -> usize {
        match self {
            Place::Here(pages) => pages.len(),
            Place::Beside { lengths, .. } => lengths.len(),
        }
    }
}

/// What is shown of the pages of an opened bundle.
#[derive(Debug)]
pub(crate) enum Texts {
    /// All of it, at hand.
    Here(Vec<Shown>),
    /// Read page by page.
    Beside {
        /// Where each page begins, and where the last ends.
        edges: Vec<usize>,
        /// What reads it.
        ranges: Arc<dyn Ranges>,
    },
}

impl Texts {
    /// What is shown of `count` pages.
    pub(crate) fn of(
        place: Place,
        count: usize,
        ranges: Option<Arc<dyn Ranges>>,
    ) -> Result<Texts, Error> {
        if place.len() != count {
            return Err(Error::Damaged);
        }
        match place {
            Place::Here(pages) => Ok(Texts::Here(pages)),
            Place::Beside { start, lengths } => {
                let mut edges = vec![start];
                let mut edge = start;
                for length in lengths {
                    edge = edge.checked_add(length).ok_or(Error::Damaged)?;
                    edges.push(edge);
                }
                let ranges = ranges.ok_or(Error::Incomplete)?;
                Ok(Texts::Beside { edges, ranges })
            }
        }
    }

    /// Whether every page can be looked at without a request.
    pub(crate) fn are_here(&self) -> bool {
        matches!(self, Texts::Here(_))
    }

    /// What is shown of some pages, in their order; what must be read is read in one go.
    pub(crate) fn read(&self, pages: &[usize]) -> Result<Vec<Shown>, Error> {
        match self {
            Texts::Here(all) => {
                let page = |page: &usize| all.get(*page).cloned().ok_or(Error::Damaged);
                pages.iter().map(page).collect()
            }
            Texts::Beside { edges, ranges } => {
                let range = |page: &usize| {
                    let range = edges.get(*page..page + 2);
                    match range {
                        Some([start, end]) => Ok(*start..*end),
                        _ => Err(Error::Damaged),
                    }
                };
                let wanted: Vec<Range<usize>> =
                    pages.iter().map(range).collect::<Result<_, _>>()?;
                ranges.want(&wanted);
                let read = |range: Range<usize>| {
                    let bytes = ranges.read(range)?;
                    Shown::read(&mut Bytes::new(&bytes))
                };
                wanted.into_iter().map(read).collect()
            }
        }
    }
}
