//! TOML text to a table being read, with every syntax fault in its place.

use toml::de::DeTable;

use super::fields::Fields;
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::source::{SourceFile, Span};

/// Reads `text`, which begins `offset` bytes into `file`. When the text is not TOML, only that
/// is said: what a broken table seems to lack would be guesswork.
pub(crate) fn read_toml<T>(
    file: &SourceFile,
    offset: usize,
    text: &str,
    read: impl FnOnce(&mut Fields<'_>) -> T,
) -> Checked<Option<T>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let broken = |error: &toml::de::Error| {
        let at = Span::new(file.id, error.span().unwrap_or(0..0)).shifted(offset);
        Diagnostic::new(Code::BrokenToml, at, error.message().trim().to_owned())
    };
    if !errors.is_empty() {
        return Checked {
            value: None,
            diagnostics: errors.iter().map(broken).collect(),
        };
    }
    let mut fields = Fields::new(
        file.id,
        offset,
        Span::top(file.id).shifted(offset),
        table.get_ref(),
    );
    let value = read(&mut fields);
    Checked {
        value: Some(value),
        diagnostics: fields.finish(),
    }
}
