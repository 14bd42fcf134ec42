//! A site to search bundles: one a language, of what that site's readers may find.
//!
//! Records come from the site, not from HTML: nothing is found that the site does not know, and
//! nothing is lost on the way.

mod made;
mod places;
mod titles;

use std::collections::{BTreeMap, BTreeSet};

use baken_search::{ENGINE, Record as SearchRecord, Section as SearchSection, WORKER, write};
use rayon::prelude::*;

use places::{Places, places};
use titles::titles;

use crate::assets::Asset;
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::language::Language;
use crate::model::{Block, Details, Kind, Named, Record, Text};
use crate::plan::Plan;
use crate::render::{Formats, Scope, plain};
use crate::site::Site;
use crate::source::{Span, TextRole};

/// The folder of a site that holds its bundles.
pub const FOLDER: &str = "search";

/// The file that says which bundle each language has.
pub const MANIFEST: &str = "search/bundles.json";

/// What a site's pages and its readers search with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Search {
    /// Every file of it.
    pub(crate) assets: Vec<Asset>,
    /// What a page of each language fetches.
    pub(crate) files: BTreeMap<Language, SearchFiles>,
}

/// The files with which one language is searched, by their paths within the site.
#[derive(Clone, Debug, Default)]
pub(crate) struct SearchFiles {
    /// Titles and keywords: the first answer.
    pub(crate) titles: String,
    /// The bundle.
    pub(crate) bundle: String,
    /// What of a large bundle is read in ranges; empty where the bundle is all there is.
    pub(crate) beside: String,
    /// The engine.
    pub(crate) engine: String,
    /// The script of the engine's thread.
    pub(crate) worker: String,
}

/// The bundles of a site, the engine, and the file that names the bundles.
pub(crate) fn index(site: &Site, plan: &Plan, formats: &Formats) -> Checked<Search> {
    let tags: Vec<&Language> = site.settings.tags().collect();
    let places = places(&site.portal);
    let made: Vec<(&Language, Checked<Option<Vec<Asset>>>)> = tags
        .par_iter()
        .map(|tag| (*tag, bundle(site, plan, formats, &places, tag)))
        .collect();
    let engine = named("engine", "wasm", ENGINE.to_vec());
    let worker = named("worker", "js", WORKER.as_bytes().to_vec());
    let mut checked: Checked<Search> = Checked::default();
    let mut names: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (tag, made) in made {
        let Some(assets) = checked.take(made) else {
            continue;
        };
        if let [titles, bundle, beside @ ..] = assets.as_slice() {
            let own = std::iter::once(bundle).chain(beside);
            names.insert(tag.as_str(), own.map(|asset| asset.path.clone()).collect());
            let files = SearchFiles {
                titles: titles.path.clone(),
                bundle: bundle.path.clone(),
                beside: beside
                    .first()
                    .map(|asset| asset.path.clone())
                    .unwrap_or_default(),
                engine: engine.path.clone(),
                worker: worker.path.clone(),
            };
            checked.value.files.insert(tag.clone(), files);
        }
        checked.value.assets.extend(assets);
    }
    // Texts only: there is nothing in it that JSON cannot hold.
    let bytes = serde_json::to_vec_pretty(&names).unwrap_or_default();
    let manifest = Asset {
        path: MANIFEST.to_owned(),
        bytes,
    };
    checked.value.assets.extend([engine, worker, manifest]);
    checked
}

/// The ending of a bundle. It is no JSON; but hosts compress what they take for it, and send what
/// they do not know at three times the size.
const BUNDLE: &str = "idx.json";

/// A file that carries its content's hash in its name.
fn named(stem: &str, ending: &str, bytes: Vec<u8>) -> Asset {
    let hash = blake3::hash(&bytes).to_hex();
    Asset {
        path: format!("{FOLDER}/{stem}-{}.{ending}", &hash[..12]),
        bytes,
    }
}

fn bundle(
    site: &Site,
    plan: &Plan,
    formats: &Formats,
    places: &Places,
    tag: &Language,
) -> Checked<Option<Vec<Asset>>> {
    let Some(format) = formats.get(tag) else {
        return Checked::default();
    };
    let scope = Scope {
        site,
        urls: &plan.urls,
        format,
        language: tag,
    };
    let records: Vec<SearchRecord> = site
        .portal
        .records
        .values()
        .flat_map(|record| found(&scope, places, record))
        .chain(made::made_pages(&scope, plan))
        .collect();
    match write(tag.as_str(), &records, &synonyms(site)) {
        Ok(bundle) => {
            let mut assets = vec![
                named(tag.as_str(), "json", titles(&records)),
                named(tag.as_str(), BUNDLE, bundle.bytes),
            ];
            let beside = bundle.beside;
            assets.extend(beside.map(|bytes| named(tag.as_str(), "parts", bytes)));
            Checked::fine(Some(assets))
        }
        Err(error) => {
            let mut checked = Checked::default();
            let at = Span::top(site.settings.file);
            let message = format!("the index of `{tag}` cannot be made: {error}");
            checked.report(Diagnostic::new(Code::InvalidValue, at, message));
            checked
        }
    }
}

/// A record as readers of a language find it; a starred signal is two pages.
fn found(scope: &Scope<'_>, places: &Places, record: &Record) -> Vec<SearchRecord> {
    let roles = [TextRole::Index, TextRole::Own];
    roles
        .into_iter()
        .filter_map(|role| found_text(scope, places, record, role))
        .collect()
}

fn found_text(
    scope: &Scope<'_>,
    places: &Places,
    record: &Record,
    role: TextRole,
) -> Option<SearchRecord> {
    let text = scope.site.text(record, role, scope.language)?;
    let address = scope.address(&record.key, role)?;
    let front = &text.front;
    let words = |blocks: &[Block]| {
        let blocks = blocks.iter().map(|block| plain(scope, &block.pieces));
        blocks.collect::<Vec<_>>().join(" ")
    };
    let intro = SearchSection {
        text: words(&text.body.intro),
        ..SearchSection::default()
    };
    let sections = text.body.sections.iter().map(|section| SearchSection {
        anchor: section.id.value.clone(),
        heading: plain(scope, &section.heading.pieces),
        text: words(&section.blocks),
    });
    let keywords: Vec<String> = front
        .keywords
        .iter()
        .map(|word| word.value.clone())
        .collect();
    Some(SearchRecord {
        id: record.key.to_string(),
        url: scope.href(&address.url),
        language: text.language.to_string(),
        kind: if role == TextRole::Own {
            "self".to_owned()
        } else {
            record.key.kind.to_string()
        },
        title: plain(scope, &front.title.pieces),
        foreign_keywords: foreign_keywords(scope, record, role, text, &keywords),
        keywords,
        said: match text.language == *scope.language {
            true => front.said.iter().map(|word| word.value.clone()).collect(),
            false => Vec::new(),
        },
        summary: front
            .summary
            .as_ref()
            .map(|line| plain(scope, &line.pieces))
            .unwrap_or_default(),
        sections: std::iter::once(intro)
            .filter(|intro| !intro.text.is_empty())
            .chain(sections)
            .collect(),
        audiences: match role {
            TextRole::Own => vec!["arbeidsmigrant".to_owned()],
            TextRole::Index => names(&record.common.audience),
        },
        regions: places
            .get(&record.key)
            .map(|places| places.iter().cloned().collect())
            .unwrap_or_default(),
        exploitation: exploitation(record),
        roles: roles_of(record),
        fallback: scope.foreign(&text.language).is_some(),
    })
}

/// The words of the source language and of those that readers fall back on, so that a word from a
/// Dutch letter finds the Polish page. Those of all languages would make every bundle half as large again.
fn foreign_keywords(
    scope: &Scope<'_>,
    record: &Record,
    role: TextRole,
    text: &Text,
    own: &[String],
) -> Vec<String> {
    let settings = &scope.site.settings;
    let is_shared = |language: &Language| {
        let mut chains = settings.languages.iter().flat_map(|one| &one.fallback);
        *language == settings.source_language || chains.any(|one| one.value == *language)
    };
    let others = record.texts.values().filter(|other| {
        other.role == role && other.language != text.language && is_shared(&other.language)
    });
    let words = others.flat_map(|other| other.front.keywords.iter().map(|word| word.value.clone()));
    let words: BTreeSet<String> = words.filter(|word| !own.contains(word)).collect();
    words.into_iter().collect()
}

fn names<T: Named>(words: &[T]) -> Vec<String> {
    words.iter().map(|word| word.as_str().to_owned()).collect()
}

fn exploitation(record: &Record) -> Vec<String> {
    match &record.details {
        Details::Signal(signal) => names(&signal.exploitation),
        Details::Meldroute(route) => names(&route.exploitation),
        Details::Organisation(organisation) => names(&organisation.exploitation),
        _ => Vec::new(),
    }
}

fn roles_of(record: &Record) -> Vec<String> {
    match &record.details {
        Details::Meldroute(route) => names(&route.actors),
        Details::Consultation(talk) => names(&talk.participants),
        _ => Vec::new(),
    }
}

/// The glossary says which words mean the same: a term's names in all languages.
fn synonyms(site: &Site) -> Vec<Vec<String>> {
    let group = |record: &Record| {
        let texts = record.texts.values();
        let titles = texts.map(|text| text.front.title.written.value.to_lowercase());
        let words: BTreeSet<String> = titles.collect();
        words.into_iter().collect::<Vec<String>>()
    };
    site.of_kind(Kind::Term)
        .map(group)
        .filter(|group| group.len() > 1)
        .collect()
}
