//! Every output with its address; nothing rendered yet. Addresses that clash or vanished are
//! found here.

mod pages;
mod urls;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::guide::{GuideKey, Guides};
use crate::language::Language;
use crate::model::{Kind, RecordKey};
use crate::site::{Output, Site};
use crate::source::{Span, TextRole};

pub use urls::{Address, Urls};

/// What a site will consist of.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Every page, sorted by address.
    pub pages: Vec<PagePlan>,
    /// Where every record is found.
    pub urls: Urls,
    by_subject: BTreeMap<(Subject, Language), String>,
}

impl Plan {
    /// The address of a subject's page in a language, where there is one.
    pub fn find(&self, subject: &Subject, language: &Language) -> Option<&str> {
        self.by_subject
            .get(&(subject.clone(), language.clone()))
            .map(String::as_str)
    }
}

/// A page to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePlan {
    /// Its address within the site, from `/`.
    pub url: String,
    /// The language it is in.
    pub language: Language,
    /// What it is about.
    pub subject: Subject,
    /// Where it was asked for, for reports.
    pub span: Span,
}

/// What a page is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The list of languages.
    Languages,
    /// The home of a language.
    Home,
    /// The list of the records of a kind that have pages of their own.
    List(Kind),
    /// The list of questions to yourself.
    OwnList,
    /// The page from which all guides are reached.
    Guides,
    /// A guide.
    Guide(GuideKey),
    /// The page that is there for searching.
    Search,
    /// A record.
    Record(RecordKey, TextRole),
    /// The page that the records of a kind share.
    Entries(Kind),
    /// Who works together where, for professionals.
    Directory,
    /// What each role does first in a municipality: a card for the wall and the counter.
    Card(RecordKey),
    /// Nothing at this address, in one language.
    NotFound,
    /// Nothing at this address, in all languages.
    NotFoundAll,
    /// A record's earlier address.
    Redirect {
        /// The record.
        key: RecordKey,
        /// Where it is now.
        to: String,
    },
}

impl PagePlan {
    /// The file that the page is written to.
    pub fn path(&self) -> String {
        let path = self.url.trim_start_matches('/');
        match path.ends_with('/') || path.is_empty() {
            true => format!("{path}index.html"),
            false => path.to_owned(),
        }
    }
}

/// Plans every page of a site. `published` are the addresses that were there before; only the
/// public site promised them.
pub(crate) fn plan(site: &Site, guides: &Guides, published: &[String]) -> Checked<Plan> {
    let mut diagnostics = Vec::new();
    let urls = urls::urls(site, guides);
    let mut pages = pages::pages(site, &urls, guides);
    diagnostics.extend(clashes(&pages));
    if site.output == Output::Public {
        diagnostics.extend(vanished(site, &pages, published));
    }
    pages.sort_by(|a, b| a.url.cmp(&b.url));
    pages.dedup_by(|a, b| a.url == b.url);
    let key = |page: &PagePlan| (page.subject.clone(), page.language.clone());
    let by_subject = pages
        .iter()
        .map(|page| (key(page), page.url.clone()))
        .collect();
    let plan = Plan {
        pages,
        urls,
        by_subject,
    };
    Checked {
        value: plan,
        diagnostics,
    }
}

fn clashes(pages: &[PagePlan]) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    let mut faults = Vec::new();
    for page in pages {
        if let Some(first) = seen.insert(&page.url, page.span) {
            let message = format!("two pages would stand at `{}`", page.url);
            let fault = Diagnostic::new(Code::DuplicateUrl, page.span, message);
            faults.push(fault.with_related(first, "the other one"));
        }
    }
    faults
}

fn vanished(site: &Site, pages: &[PagePlan], published: &[String]) -> Vec<Diagnostic> {
    let now: BTreeSet<&str> = pages.iter().map(|page| page.url.as_str()).collect();
    let gone = published.iter().filter(|url| !now.contains(url.as_str()));
    let fault = |url: &String| {
        let at = Span::top(site.settings.file);
        let message = format!("`{url}` was published and leads nowhere now");
        let fault = Diagnostic::new(Code::VanishedUrl, at, message);
        let hint = "put it under `aliases` of the record that takes its place";
        fault.with_hint(hint).with_nearest(url, now.iter().copied())
    };
    gone.map(fault).collect()
}
