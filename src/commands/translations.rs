//! `baken translations`: how translations stand, and taking them as they stand now.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use serde::Serialize;

use super::{Exit, Failure, print_report, read_portal, say, today};
use crate::cli::{StatusFormat, TranslationsCommand, TranslatorArg, record_key};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::language::Language;
use crate::model::{
    Kind, Portal, Record, RegionRoutes, TextState, Translator, Units, routes_units, units_of,
};
use crate::parse::{Acceptances, accept, write_translations};
use crate::pipeline::portal_of;
use crate::report::Style;
use crate::settings::Settings;
use crate::source::{Sources, Span, TextRole};
use crate::write::write_file;

pub(super) fn translations(command: &TranslationsCommand) -> Result<Exit, Failure> {
    match command {
        TranslationsCommand::Status { format, portal } => status(&portal.root, *format),
        TranslationsCommand::Accept {
            record,
            language,
            by,
            role,
            date,
            portal,
        } => {
            let by = match by {
                TranslatorArg::Human => Translator::Human,
                TranslatorArg::Machine => Translator::Machine,
                TranslatorArg::MachineAndHuman => Translator::MachineAndHuman,
            };
            let checked = checked_by(by, role.as_deref(), date.unwrap_or_else(today))?;
            accept_record(&portal.root, record, language, by, checked)
        }
    }
}

/// A check by a person has a role and a day; a machine's translation has neither.
fn checked_by(
    by: Translator,
    role: Option<&str>,
    date: Date,
) -> Result<Option<(String, Date)>, Failure> {
    let doing = "cannot accept the translation";
    match (by, role) {
        (Translator::Machine, None) => Ok(None),
        (Translator::Machine, Some(_)) => {
            let cause =
                "`--role` says that a person checked it: add `--by human` or `--by machine+human`";
            Err(Failure::new(doing, cause))
        }
        (_, Some(role)) => Ok(Some((role.to_owned(), date))),
        (_, None) => Err(Failure::new(doing, "say with `--role` who checked it")),
    }
}

fn accept_record(
    root: &Path,
    name: &str,
    language: &Language,
    by: Translator,
    checked: Option<(String, Date)>,
) -> Result<Exit, Failure> {
    let doing = "cannot accept the translation";
    let read = read_portal(root)?;
    let sources = read.value;
    let found = portal_of(&sources);
    let faults = read.diagnostics.into_iter().chain(found.diagnostics);
    let faults: Vec<Diagnostic> = faults.collect();
    let Some((settings, records, known)) = found.value else {
        return refused(faults, &sources);
    };
    if let Some((role, _)) = &checked {
        let mut owners = settings.owners.iter().map(|owner| owner.value.as_str());
        if !settings.owners.is_empty() && !owners.any(|owner| owner == role) {
            let cause = format!("`{role}` is no role that `baken.toml` lists under `owners`");
            return Err(Failure::new(doing, cause));
        }
    }
    if *language == settings.source_language || !settings.tags().any(|tag| tag == language) {
        let cause = format!("`{language}` is no language that this portal translates into");
        return Err(Failure::new(doing, cause));
    }
    let key = record_key(name);
    let wanted: Vec<&Record> = records
        .records
        .values()
        .filter(|record| name == "all" || key.as_ref() == Some(&record.key))
        .filter(|record| {
            let words = words_of(&records, record);
            record.texts.keys().any(|(_, tag)| tag == language)
                || words.is_some_and(|routes| routes.words.contains_key(language))
        })
        .collect();
    if wanted.is_empty() && name != "all" {
        let cause = format!("there is no `{name}` in `{language}`");
        return Err(Failure::new(doing, cause));
    }
    // What cannot be read would be written over as if it were not there.
    let folders: Vec<String> = wanted.iter().map(|record| folder_of(record)).collect();
    let is_theirs = |fault: &&Diagnostic| {
        let file = sources.file(fault.span.file);
        let path = file.map_or("", |file| file.path.as_str());
        fault.severity == Severity::Error && folders.iter().any(|own| path.starts_with(own))
    };
    let unreadable: Vec<Diagnostic> = faults.iter().filter(is_theirs).cloned().collect();
    if !unreadable.is_empty() {
        return refused(unreadable, &sources);
    }
    for record in &wanted {
        let source = all_units(&records, record, &settings.source_language);
        let target = all_units(&records, record, language);
        let mut acceptances: Acceptances = known.get(&record.key).cloned().unwrap_or_default();
        let at = Span::top(record.file);
        let acceptance = accept(&source, &target, by, checked.clone(), at);
        acceptances.insert(language.clone(), acceptance);
        let path = root.join(folder_of(record)).join("translations.toml");
        write_file(&path, &write_translations(&acceptances)).map_err(Failure::of(doing))?;
    }
    say(&format!("Accepted in `{language}`: {}\n", wanted.len()))?;
    Ok(Exit::Fine)
}

/// A record's folder within the portal, with a slash behind it.
fn folder_of(record: &Record) -> String {
    format!("content/{}/{}/", record.key.kind.folder(), record.key.id)
}

/// Nothing was accepted, and why.
fn refused(faults: Vec<Diagnostic>, sources: &Sources) -> Result<Exit, Failure> {
    let mut diagnostics = Diagnostics::default();
    faults.into_iter().for_each(|fault| diagnostics.push(fault));
    print_report(&diagnostics, sources, Style::Human)?;
    Ok(Exit::Content)
}

fn all_units(portal: &Portal, record: &Record, language: &Language) -> Units {
    let texts = [TextRole::Index, TextRole::Own];
    let texts = texts.iter().filter_map(|role| record.text(*role, language));
    let words = words_of(portal, record).and_then(|routes| routes.words.get(language));
    texts
        .flat_map(units_of)
        .chain(words.into_iter().flat_map(routes_units))
        .collect()
}

/// The decision tables that belong to a record: a region's.
fn words_of<'p>(portal: &'p Portal, record: &Record) -> Option<&'p RegionRoutes> {
    let is_region = record.key.kind == Kind::Region;
    portal.routes.get(&record.key.id).filter(|_| is_region)
}

#[derive(Serialize)]
struct Row {
    record: String,
    text: &'static str,
    language: Language,
    state: &'static str,
    stale: Vec<String>,
}

fn status(root: &Path, format: StatusFormat) -> Result<Exit, Failure> {
    let sources: Sources = read_portal(root)?.value;
    let found = portal_of(&sources);
    let Some((settings, portal, _)) = found.value else {
        return Err(Failure::new(
            "cannot show translations",
            "`baken.toml` cannot be read",
        ));
    };
    let rows: Vec<Row> = portal
        .records
        .values()
        .flat_map(|record| {
            let mut rows = rows(&settings, record);
            rows.extend(
                words_of(&portal, record)
                    .into_iter()
                    .flat_map(|routes| words_rows(record, routes)),
            );
            rows
        })
        .collect();
    match format {
        StatusFormat::Json => {
            // Texts only: there is nothing in it that JSON cannot hold.
            say(&(serde_json::to_string_pretty(&rows).unwrap_or_default() + "\n"))?;
        }
        StatusFormat::Table => say(&table(&settings, &rows))?,
    }
    Ok(Exit::Fine)
}

fn rows(settings: &Settings, record: &Record) -> Vec<Row> {
    let mut rows = Vec::new();
    for role in crate::check::roles(record) {
        for language in crate::check::wanted_languages(settings, record, role) {
            let state = record.states.get(&(role, language.clone()));
            rows.push(row(record, role.stem(), language, state));
        }
    }
    rows
}

/// The words for decision tables; which languages have them is for the region to say.
fn words_rows(record: &Record, routes: &RegionRoutes) -> Vec<Row> {
    let translated = |(_, state): &(&Language, &TextState)| **state != TextState::Source;
    let states = routes.states.iter().filter(translated);
    states
        .map(|(language, state)| row(record, "routes", language, Some(state)))
        .collect()
}

fn row(record: &Record, text: &'static str, language: &Language, state: Option<&TextState>) -> Row {
    Row {
        record: record.key.to_string(),
        text,
        language: language.clone(),
        state: state.map_or("missing", TextState::as_str),
        stale: match state {
            Some(TextState::Stale(units)) => units.iter().map(|unit| unit.0.clone()).collect(),
            _ => Vec::new(),
        },
    }
}

/// A line a language, then what is stale by unit.
fn table(settings: &Settings, rows: &[Row]) -> String {
    let states = ["current", "unchecked", "stale", "unaccepted", "missing"];
    let mut counts: BTreeMap<(&Language, &str), usize> = BTreeMap::new();
    for row in rows {
        *counts.entry((&row.language, row.state)).or_default() += 1;
    }
    let mut text = format!("{:<10}", "language");
    states
        .iter()
        .for_each(|state| text.push_str(&format!("{state:>12}")));
    text.push('\n');
    for tag in settings
        .tags()
        .filter(|tag| **tag != settings.source_language)
    {
        text.push_str(&format!("{:<10}", tag.as_str()));
        for state in states {
            let count = counts.get(&(tag, state)).copied().unwrap_or(0);
            text.push_str(&format!("{count:>12}"));
        }
        text.push('\n');
    }
    for row in rows.iter().filter(|row| row.state == "stale") {
        text.push_str(&format!(
            "\n{} {} is stale in: {}",
            row.record,
            row.language,
            row.stale.join(", ")
        ));
    }
    text
}
