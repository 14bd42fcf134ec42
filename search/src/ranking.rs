//! From what words score to an answer: pages in order, each with its best section, and how many
//! there are of each sort.
//!
//! A page is worth what its own parts score and what its best section adds. A page that has more
//! of the words is worth more than the sum: a page about all of them is what was meant.

use std::collections::BTreeMap;

use crate::error::Error;
use crate::query::{Answer, Counts, Hit, Query};
use crate::shown::{Shown, Texts};
use crate::table::{Page, Table};

/// How much of its score the best section of a page adds.
const SECTION: f32 = 1.2;
/// How much a page loses that has only some of the words: the share of what they say, to this
/// power. A page without the one rare word of a question is not what was meant.
const COVERAGE: i32 = 3;
/// A page shown for want of a translation stands below the language's own pages.
const FALLBACK: f32 = 0.4;
/// A law is cited by the page that explains it, which is what was meant.
const LAW: f32 = 0.85;
/// What a page gains that is for the reader's audience, or for the reader's region alone.
const PREFERRED: f32 = 1.15;
/// How many of the best pages are looked through for a phrase where what is shown of each must be
/// fetched.
const DEPTH: usize = 50;

/// What the words of a query score in a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    own: f32,
    sections: BTreeMap<usize, f32>,
    /// How much the words say that it has.
    said: f32,
}

impl Found {
    /// Notes the score of one word in one part; the best of the page's own parts counts, and the
    /// best of each section's.
    pub(crate) fn strengthen(&mut self, section: Option<usize>, score: f32) {
        let known = match section {
            None => &mut self.own,
            Some(section) => self.sections.entry(section).or_default(),
        };
        *known = known.max(score);
    }

    /// Adds the next word, which says as much as it is rare.
    pub(crate) fn add(&mut self, word: &Found, rarity: f32) {
        self.own += word.own;
        self.said += rarity;
        for (section, score) in &word.sections {
            *self.sections.entry(*section).or_default() += score;
        }
    }

    fn best_section(&self) -> Option<(usize, f32)> {
        let better = |a: &(&usize, &f32), b: &(&usize, &f32)| a.1.total_cmp(b.1).then(b.0.cmp(a.0));
        let best = self.sections.iter().max_by(better);
        best.map(|(section, score)| (*section, *score))
    }
}

/// A page that answers, before anything of it is shown.
struct Ranked<'t> {
    number: usize,
    page: &'t Page,
    section: Option<usize>,
    score: f32,
}

/// The answer to a query whose words say `all` together.
pub(crate) fn answer(
    table: &Table,
    texts: &Texts,
    found: &BTreeMap<usize, Found>,
    all: f32,
    query: &Query,
) -> Result<Answer, Error> {
    let rank = |(number, found): (&usize, &Found)| {
        let page = table.pages.get(*number)?;
        Some(Ranked {
            number: *number,
            page,
            section: found.best_section().map(|(section, _)| section),
            score: score(page, found, all, query),
        })
    };
    let mut ranked: Vec<Ranked<'_>> = found.iter().filter_map(rank).collect();
    // Pages stand in the order of their addresses.
    ranked.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then_with(|| a.number.cmp(&b.number))
    });
    let ranked = with_phrases(ranked, texts, &phrases(&query.text))?;
    let mut counts = Counts::default();
    ranked.iter().for_each(|one| counts.add(one.page, query));
    let mut fitting: Vec<&Ranked<'_>> = ranked
        .iter()
        .filter(|one| fits(one.page, query, None))
        .collect();
    let total = fitting.len();
    fitting.truncate(query.limit);
    let numbers: Vec<usize> = fitting.iter().map(|one| one.number).collect();
    let shown = texts.read(&numbers)?;
    let hits = fitting.into_iter().zip(shown);
    Ok(Answer {
        hits: hits.map(|(ranked, shown)| hit_of(ranked, shown)).collect(),
        total,
        counts,
        ..Answer::default()
    })
}

/// Those of the pages that say every phrase; all, where none does: a phrase may be in a text,
/// and a bundle holds no text. Its words are then looked for by themselves.
fn with_phrases<'t>(
    mut ranked: Vec<Ranked<'t>>,
    texts: &Texts,
    phrases: &[String],
) -> Result<Vec<Ranked<'t>>, Error> {
    if phrases.is_empty() {
        return Ok(ranked);
    }
    let depth = match texts.are_here() {
        true => ranked.len(),
        false => DEPTH.min(ranked.len()),
    };
    let numbers: Vec<usize> = ranked.iter().take(depth).map(|one| one.number).collect();
    let shown = texts.read(&numbers)?;
    let says_all = |shown: &Shown| phrases.iter().all(|phrase| says(shown, phrase));
    let mut says_them = shown.iter().map(says_all);
    if shown.iter().any(says_all) {
        ranked.retain(|_| says_them.next().unwrap_or(false));
    }
    Ok(ranked)
}

fn hit_of(ranked: &Ranked<'_>, shown: Shown) -> Hit {
    let section = ranked
        .section
        .and_then(|section| shown.sections.get(section));
    let (anchor, heading) = section.cloned().unwrap_or_default();
    let url = match anchor.is_empty() || shown.url.contains('#') {
        true => shown.url,
        false => format!("{}#{anchor}", shown.url),
    };
    let mut linked = shown.sections.into_iter();
    let first_section = linked.find(|(anchor, _)| !anchor.is_empty());
    let page = ranked.page;
    Hit {
        record: shown.id,
        language: page.language.clone(),
        url,
        title: shown.title,
        summary: shown.summary,
        section: heading,
        fallback: page.fallback,
        score: ranked.score,
        kind: page.kind.clone(),
        regions: page.regions.clone(),
        exploitation: page.exploitation.clone(),
        roles: page.roles.clone(),
        first_section: first_section.unwrap_or_default().1,
    }
}

fn score(page: &Page, found: &Found, all: f32, query: &Query) -> f32 {
    let best = found.best_section();
    let share = if all > 0.0 { found.said / all } else { 1.0 };
    let mut score = found.own + best.map_or(0.0, |(_, score)| score * SECTION);
    score *= share.powi(COVERAGE);
    if page.fallback {
        score *= FALLBACK;
    }
    if page.kind == "law" {
        score *= LAW;
    }
    if is_preferred(&page.audiences, query.prefer_audience.as_ref()) {
        score *= PREFERRED;
    }
    if is_preferred(&page.regions, query.prefer_region.as_ref()) {
        score *= PREFERRED;
    }
    score
}

fn is_preferred(values: &[String], wanted: Option<&String>) -> bool {
    wanted.is_some_and(|wanted| values.contains(wanted))
}

/// The words in quotes, each phrase by itself, as they are compared.
fn phrases(text: &str) -> Vec<String> {
    let mark = |c: char| matches!(c, '"' | '“' | '”' | '„' | '«' | '»');
    let parts: Vec<&str> = text.split(mark).collect();
    // Between the first and the second mark, the third and the fourth, and so on.
    let quoted = parts.iter().skip(1).step_by(2);
    let plain = quoted.map(|part| plain(part));
    plain.filter(|phrase| !phrase.trim().is_empty()).collect()
}

/// Whether what is shown of a page has a phrase. What is not shown cannot be looked through: a
/// bundle holds no text.
fn says(page: &Shown, phrase: &str) -> bool {
    let headings = page.sections.iter().map(|(_, heading)| heading);
    let mut texts = [&page.title, &page.summary].into_iter().chain(headings);
    texts.any(|words| plain(words).contains(phrase))
}

/// Words one space apart, with a space at both ends, so that only whole words are found.
fn plain(text: &str) -> String {
    let words = crate::analysis::words(text);
    format!(" {} ", words.join(" "))
}

/// Whether a page passes the filters but one. A page without regions holds everywhere.
pub(crate) fn fits(page: &Page, query: &Query, but: Option<Filter>) -> bool {
    Filter::ALL
        .into_iter()
        .filter(|filter| Some(*filter) != but)
        .all(|filter| {
            let wanted = filter.wanted(query);
            wanted.is_none_or(|wanted| filter.values(page).contains(wanted) || filter.holds(page))
        })
}

/// What an answer can be narrowed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Filter {
    Kind,
    Exploitation,
    Region,
    Role,
    Audience,
}

impl Filter {
    pub(crate) const ALL: [Filter; 5] = [
        Filter::Kind,
        Filter::Exploitation,
        Filter::Region,
        Filter::Role,
        Filter::Audience,
    ];

    fn wanted(self, query: &Query) -> Option<&String> {
        match self {
            Filter::Kind => query.kind.as_ref(),
            Filter::Exploitation => query.exploitation.as_ref(),
            Filter::Region => query.region.as_ref(),
            Filter::Role => query.role.as_ref(),
            Filter::Audience => query.audience.as_ref(),
        }
    }

    fn values(self, page: &Page) -> &[String] {
        match self {
            Filter::Kind => std::slice::from_ref(&page.kind),
            Filter::Exploitation => &page.exploitation,
            Filter::Region => &page.regions,
            Filter::Role => &page.roles,
            Filter::Audience => &page.audiences,
        }
    }

    /// Whether a page passes whatever is wanted.
    fn holds(self, page: &Page) -> bool {
        self == Filter::Region && page.regions.is_empty()
    }
}

impl Counts {
    /// Counts a page under each value of each filter, as far as the other filters let it pass:
    /// a count is what one would get by choosing it.
    fn add(&mut self, page: &Page, query: &Query) {
        for filter in Filter::ALL {
            if !fits(page, query, Some(filter)) {
                continue;
            }
            let counts = match filter {
                Filter::Kind => &mut self.kind,
                Filter::Exploitation => &mut self.exploitation,
                Filter::Region => &mut self.region,
                Filter::Role => &mut self.role,
                Filter::Audience => &mut self.audience,
            };
            for value in filter.values(page) {
                *counts.entry(value.clone()).or_default() += 1;
            }
        }
    }
}
