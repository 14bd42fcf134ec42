//! `record.toml`: what no language changes.

mod common;
mod kinds;

pub(super) use common::read_source;

use super::fields::{Fields, Form};
use super::toml_file::read_toml;
use crate::diagnostic::Checked;
use crate::model::{Common, Details, Kind, RecordKey};
use crate::source::{FileId, SourceFile};

/// A record as its own file states it; whether what it names is there is for `check`.
#[derive(Clone, Debug)]
pub struct RecordDocument {
    /// Its name, from its folder.
    pub key: RecordKey,
    /// The file it stands in.
    pub file: FileId,
    /// What every record states.
    pub common: Common,
    /// What its kind states.
    pub details: Details,
}

/// Reads a `record.toml`; nothing when it is not TOML.
pub(crate) fn parse_record(file: &SourceFile, key: &RecordKey) -> Checked<Option<RecordDocument>> {
    let read = |fields: &mut Fields<'_>| RecordDocument {
        key: key.clone(),
        file: file.id,
        common: common::read_common(fields),
        details: kinds::read_details(fields, key.kind),
    };
    read_toml(file, 0, &file.text, read)
}

/// The form of a kind's `record.toml`.
pub fn form_of(kind: Kind) -> Form {
    let mut fields = Fields::describing(FileId::of("record.toml"));
    common::read_common(&mut fields);
    kinds::read_details(&mut fields, kind);
    fields.into_form()
}
