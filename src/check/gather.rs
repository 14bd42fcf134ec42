//! From files to records: each `record.toml` with the words and acceptances beside it.

use std::collections::BTreeMap;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::language::Language;
use crate::model::{
    Kind, Portal, Record, RecordKey, RegionRoutes, RoutesWords, Text, TextState,
    Units as TextUnits, routes_units, units_of,
};
use crate::parse::{Acceptances, Parsed, RecordDocument, Units};
use crate::settings::Settings;
use crate::source::{FileRole, SourceFile, Sources, Span, TextRole};

/// What the portal decides, when its file could be read.
pub(crate) fn settings(sources: &Sources, units: &Units) -> Option<Settings> {
    match units.get(sources.at("baken.toml")?.id)? {
        Parsed::Settings(settings) => settings.clone(),
        _ => None,
    }
}

/// The addresses that were published before.
pub(super) fn published(sources: &Sources, units: &Units) -> Vec<String> {
    let file = sources.at("urls.lock").and_then(|file| units.get(file.id));
    match file {
        Some(Parsed::UrlLock(urls)) => urls.clone(),
        _ => Vec::new(),
    }
}

/// Every record that could be read, with the texts that could be read.
pub(crate) fn portal(sources: &Sources, units: &Units, settings: &Settings) -> Checked<Portal> {
    let mut checked: Checked<Portal> = Checked::default();
    let mut texts: BTreeMap<&RecordKey, Vec<&Text>> = BTreeMap::new();
    let mut acceptances: BTreeMap<&RecordKey, &Acceptances> = BTreeMap::new();
    let mut documents: Vec<&RecordDocument> = Vec::new();
    for file in sources.iter() {
        match units.get(file.id) {
            Some(Parsed::Record(Some(document))) => documents.push(document),
            Some(Parsed::Text(key, Some(text))) => texts.entry(key).or_default().push(text),
            Some(Parsed::Translations(key, accepted)) => {
                acceptances.insert(key, accepted);
            }
            Some(Parsed::Routes(region, Some(document))) => {
                let routes = checked.value.routes.entry(region.clone()).or_default();
                routes.document = document.clone();
            }
            Some(Parsed::RoutesWords(region, language, Some(words))) => {
                let routes = checked.value.routes.entry(region.clone()).or_default();
                routes.words.insert(language.clone(), words.clone());
            }
            _ => {}
        }
        check_language(file, settings, &mut checked);
    }
    for document in documents {
        let own = texts.remove(&document.key).unwrap_or_default();
        let accepted = acceptances.get(&document.key).copied();
        let record = assemble(document, &own, accepted, settings);
        checked.value.records.insert(document.key.clone(), record);
    }
    for (region, routes) in &mut checked.value.routes {
        let accepted = acceptances.get(&RecordKey::new(Kind::Region, region.clone()));
        routes.states = routes_states(routes, accepted.copied(), &settings.source_language);
    }
    checked
}

/// A text or locale of a language that the portal does not have would never be shown.
fn check_language(file: &SourceFile, settings: &Settings, checked: &mut Checked<Portal>) {
    let language = match &file.role {
        FileRole::Text(_, _, _, language) | FileRole::RoutesWords(_, language) => language,
        FileRole::Locale(language) if file.origin == crate::source::Origin::Portal => language,
        _ => return,
    };
    if settings.tags().any(|known| known == language) {
        return;
    }
    let message = format!("the portal has no language `{language}`");
    let fault = Diagnostic::new(Code::UnknownLanguage, Span::top(file.id), message);
    checked.report(fault.with_hint("list it under `[[languages]]` in `baken.toml`"));
}

fn assemble(
    document: &RecordDocument,
    texts: &[&Text],
    accepted: Option<&Acceptances>,
    settings: &Settings,
) -> Record {
    let key = |text: &Text| (text.role, text.language.clone());
    let states = states(texts, accepted, &settings.source_language);
    Record {
        key: document.key.clone(),
        file: document.file,
        common: document.common.clone(),
        details: document.details.clone(),
        texts: texts
            .iter()
            .map(|text| (key(text), (*text).clone()))
            .collect(),
        states,
    }
}

/// How each text stands to its source. A translation is accepted as a whole: the record's text
/// and the question to yourself stand in one entry.
fn states(
    texts: &[&Text],
    accepted: Option<&Acceptances>,
    source: &Language,
) -> BTreeMap<(TextRole, Language), TextState> {
    let units = |role: TextRole, language: &Language| -> TextUnits {
        let found = texts
            .iter()
            .find(|text| text.role == role && text.language == *language);
        found.map(|text| units_of(text)).unwrap_or_default()
    };
    let state = |text: &&Text| {
        let key = (text.role, text.language.clone());
        if text.language == *source {
            return (key, TextState::Source);
        }
        let acceptance = accepted.and_then(|accepted| accepted.get(&text.language));
        let source_units = units(text.role, source);
        (
            key,
            TextState::of(&source_units, &units_of(text), acceptance),
        )
    };
    texts.iter().map(state).collect()
}

/// How the words for a region's tables stand to their source.
fn routes_states(
    routes: &RegionRoutes,
    accepted: Option<&Acceptances>,
    source: &Language,
) -> BTreeMap<Language, TextState> {
    let source_units = routes
        .words
        .get(source)
        .map(routes_units)
        .unwrap_or_default();
    let state = |(language, words): (&Language, &RoutesWords)| {
        let acceptance = accepted.and_then(|accepted| accepted.get(language));
        let state = match language == source {
            true => TextState::Source,
            false => TextState::of(&source_units, &routes_units(words), acceptance),
        };
        (language.clone(), state)
    };
    routes.words.iter().map(state).collect()
}

/// What was accepted of each record's translations.
pub(crate) fn acceptances(sources: &Sources, units: &Units) -> BTreeMap<RecordKey, Acceptances> {
    let accepted = |file: &SourceFile| match units.get(file.id) {
        Some(Parsed::Translations(key, accepted)) => Some((key.clone(), accepted.clone())),
        _ => None,
    };
    sources.iter().filter_map(accepted).collect()
}
