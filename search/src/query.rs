//! What a reader asks, and what a reader gets.
//!
//! Plain values, so that the command line, `baken serve` and a browser ask and show the same thing. Nothing here knows
//! how an answer is found.

use std::collections::{BTreeMap, BTreeSet};

/// A search as typed, with the filters that stand beside the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The words as typed; `"…"` around words that belong together. The last word may be unfinished.
    pub text: String,
    /// How many hits are wanted at most.
    pub limit: usize,
    /// Only records for this audience.
    pub audience: Option<String>,
    /// Only records that hold in this region: its own, and those that hold everywhere.
    pub region: Option<String>,
    /// Only records of this kind.
    pub kind: Option<String>,
    /// Only records about this form of exploitation.
    pub exploitation: Option<String>,
    /// Only records about this role.
    pub role: Option<String>,
    /// Records for this audience a little higher.
    pub prefer_audience: Option<String>,
    /// Records for this region a little higher.
    pub prefer_region: Option<String>,
}

impl Query {
    /// Asks for `text` in everything.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

impl Default for Query {
    fn default() -> Self {
        Self {
            text: String::new(),
            limit: 10,
            audience: None,
            region: None,
            kind: None,
            exploitation: None,
            role: None,
            prefer_audience: None,
            prefer_region: None,
        }
    }
}

/// What a reader gets.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// The pages that answer, the best first.
    pub hits: Vec<Hit>,
    /// How many there are, also beyond the limit.
    pub total: usize,
    /// How many there would be by each filter.
    pub counts: Counts,
    /// The words of titles, summaries and headings that the query found, as they stand there.
    pub words: BTreeSet<String>,
}

/// For each filter and each of its values, how many pages one would get by choosing it, the
/// other filters staying as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// By kind.
    pub kind: BTreeMap<String, usize>,
    /// By form of exploitation.
    pub exploitation: BTreeMap<String, usize>,
    /// By region; pages that hold everywhere are in each and counted in none.
    pub region: BTreeMap<String, usize>,
    /// By role.
    pub role: BTreeMap<String, usize>,
    /// By audience.
    pub audience: BTreeMap<String, usize>,
}

/// One page that answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// [`Record::id`](crate::Record::id).
    pub record: String,
    /// The language of the page, not always the bundle's.
    pub language: String,
    /// The page's address, with `#anchor` where one section answers better than the page as a whole.
    pub url: String,
    /// The page's heading.
    pub title: String,
    /// One sentence about it; empty where it has none.
    pub summary: String,
    /// The heading of the section that `url` leads to, or nothing.
    pub section: String,
    /// Whether the page is shown for want of a translation.
    pub fallback: bool,
    /// Comparable within one answer only.
    pub score: f32,
    /// [`Record::kind`](crate::Record::kind).
    pub kind: String,
    /// [`Record::regions`](crate::Record::regions).
    pub regions: Vec<String>,
    /// [`Record::exploitation`](crate::Record::exploitation).
    pub exploitation: Vec<String>,
    /// [`Record::roles`](crate::Record::roles).
    pub roles: Vec<String>,
    /// The heading of the first section, where it has one: of a route, what is done first.
    pub first_section: String,
}
