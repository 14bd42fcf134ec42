//! One file at a time, knowing no other: text to values, every fault in its place.

mod fields;
mod locale;
mod markdown;
mod record;
mod reference;
mod routes;
mod template;
mod text;
mod toml_file;
mod translations;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

pub use fields::{Fields, Form, KeyForm, Need, Shape};
pub(crate) use locale::{LocaleFile, MessageForm};
pub(crate) use markdown::link_is_allowed;
pub use record::{RecordDocument, form_of};
pub use routes::routes_form;
pub(crate) use template::TemplateFile;
pub use text::front_matter_form;
pub(crate) use toml_file::read_toml;
pub(crate) use translations::{Acceptances, accept, write_translations};

use crate::diagnostic::{Checked, Diagnostic};
use crate::language::Language;
use crate::model::{Id, RecordKey, RoutesDocument, RoutesWords, Text};
use crate::settings::{Settings, parse_settings};
use crate::source::{FileId, FileRole, SourceFile, Sources};

/// What one file holds.
#[derive(Clone, Debug)]
pub(crate) enum Parsed {
    Settings(Option<Settings>),
    Record(Option<RecordDocument>),
    Text(RecordKey, Option<Text>),
    Translations(RecordKey, Acceptances),
    Routes(Id, Option<RoutesDocument>),
    RoutesWords(Id, Language, Option<RoutesWords>),
    Locale(LocaleFile),
    Template(TemplateFile),
    UrlLock(Vec<String>),
    Plain,
}

/// A file that was read, with what is wrong with it.
#[derive(Clone, Debug)]
pub struct Unit {
    hash: blake3::Hash,
    pub(crate) parsed: Parsed,
    diagnostics: Vec<Diagnostic>,
}

/// Every file of a portal, read. Files that have not changed are taken over from the last build
/// with the faults they had, so a warning does not vanish on the second build.
#[derive(Clone, Debug, Default)]
pub struct Units {
    units: BTreeMap<FileId, Arc<Unit>>,
}

impl Units {
    /// What a file holds.
    pub(crate) fn get(&self, file: FileId) -> Option<&Parsed> {
        self.units.get(&file).map(|unit| &unit.parsed)
    }
}

/// Reads every file that has changed since `before`.
pub(crate) fn parse(sources: &Sources, before: &Units) -> Checked<Units> {
    let files: Vec<&SourceFile> = sources.iter().collect();
    let read = |file: &&SourceFile| {
        let known = before
            .units
            .get(&file.id)
            .filter(|unit| unit.hash == file.hash);
        let unit = known.map_or_else(|| Arc::new(parse_file(file)), Arc::clone);
        (file.id, unit)
    };
    let read: Vec<(FileId, Arc<Unit>)> = files.par_iter().map(read).collect();
    let diagnostics = read
        .iter()
        .flat_map(|(_, unit)| unit.diagnostics.clone())
        .collect();
    Checked {
        value: Units {
            units: read.into_iter().collect(),
        },
        diagnostics,
    }
}

fn parse_file(file: &SourceFile) -> Unit {
    let key = |kind, id: &crate::model::Id| RecordKey::new(kind, id.clone());
    let checked = match &file.role {
        FileRole::Settings => parse_settings(file).map(Parsed::Settings),
        FileRole::Record(kind, id) => {
            record::parse_record(file, &key(*kind, id)).map(Parsed::Record)
        }
        FileRole::Text(kind, id, role, language) => {
            let text = text::parse_text(file, *role, language);
            text.map(|text| Parsed::Text(key(*kind, id), text))
        }
        FileRole::Translations(kind, id) => translations::parse_translations(file)
            .map(|acceptances| Parsed::Translations(key(*kind, id), acceptances)),
        FileRole::Routes(id) => {
            routes::parse_routes(file).map(|routes| Parsed::Routes(id.clone(), routes))
        }
        FileRole::RoutesWords(id, language) => routes::parse_routes_words(file)
            .map(|words| Parsed::RoutesWords(id.clone(), language.clone(), words)),
        FileRole::Locale(_) => locale::parse_locale(file).map(Parsed::Locale),
        FileRole::Template(_) => template::parse_template(file).map(Parsed::Template),
        FileRole::Theme => parse_theme(file).map(|()| Parsed::Plain),
        FileRole::UrlLock => {
            let lines = file.text.lines().filter(|line| !line.starts_with('#'));
            Checked::fine(Parsed::UrlLock(lines.map(str::to_owned).collect()))
        }
        FileRole::Style | FileRole::Script | FileRole::Unused | FileRole::Unreadable => {
            Checked::fine(Parsed::Plain)
        }
    };
    Unit {
        hash: file.hash,
        parsed: checked.value,
        diagnostics: checked.diagnostics,
    }
}

/// A theme says what it is called; nothing else is asked of it yet.
fn parse_theme(file: &SourceFile) -> Checked<()> {
    let read = read_toml(file, 0, &file.text, |fields| {
        fields.text("name");
        fields.optional_text("description");
    });
    read.map(|_| ())
}
