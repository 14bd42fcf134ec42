//! Files that no record uses, and folders that lack theirs.

use std::collections::BTreeSet;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::model::{Id, Kind, Named};
use crate::parse::{Parsed, Units};
use crate::source::{FileRole, Origin, SourceFile, Sources, Span};

/// Reports what lies about and what is missing.
pub(super) fn check_files(sources: &Sources, units: &Units) -> Checked<()> {
    let mut checked = Checked::default();
    let with_record: BTreeSet<(Kind, &Id)> = sources
        .iter()
        .filter_map(|file| match &file.role {
            FileRole::Record(kind, id) => Some((*kind, id)),
            _ => None,
        })
        .collect();
    let mut without_record = BTreeSet::new();
    for file in sources.iter() {
        match &file.role {
            FileRole::Unused if file.origin == Origin::Portal => checked.report(unused(file)),
            FileRole::Text(kind, id, ..) | FileRole::Translations(kind, id)
                if !with_record.contains(&(*kind, id)) && without_record.insert((*kind, id)) =>
            {
                checked.report(no_record(file, *kind, id));
            }
            FileRole::UrlLock => check_lock(file, units, &mut checked),
            _ => {}
        }
    }
    checked
}

fn unused(file: &SourceFile) -> Diagnostic {
    let fault = Diagnostic::new(
        Code::UnusedFile,
        Span::top(file.id),
        "no record uses this file",
    );
    let folder = file
        .path
        .split('/')
        .nth(1)
        .filter(|_| file.path.starts_with("content/"));
    let folders = Kind::ALL.iter().map(|kind| kind.folder());
    match folder.filter(|folder| Kind::of_folder(folder).is_none()) {
        Some(folder) => fault.with_nearest(folder, folders),
        None => fault,
    }
}

fn no_record(file: &SourceFile, kind: Kind, id: &Id) -> Diagnostic {
    let message = format!("the {kind} `{id}` has words but no `record.toml`");
    Diagnostic::new(Code::MissingFile, Span::top(file.id), message)
        .with_hint(format!("`baken new {kind} {id}` writes one"))
}

fn check_lock(file: &SourceFile, units: &Units, checked: &mut Checked<()>) {
    let Some(Parsed::UrlLock(urls)) = units.get(file.id) else {
        return;
    };
    for url in urls.iter().filter(|url| !url.starts_with('/')) {
        let start = file.text.find(url.as_str()).unwrap_or(0);
        let at = Span::new(file.id, start..start + url.len());
        let message = format!("`{url}` is not an address within the site");
        checked.report(Diagnostic::new(Code::InvalidValue, at, message));
    }
}
