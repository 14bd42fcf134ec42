//! `translations.toml`: what was accepted of a record's translations.

use std::collections::BTreeMap;

use toml::de::DeTable;

use super::fields::Fields;
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::language::Language;
use crate::model::{Acceptance, NORMALISER, Translator, UnitHash, UnitId};
use crate::source::{SourceFile, Span, Spanned};

/// For each language, what was accepted.
pub(crate) type Acceptances = BTreeMap<Language, Acceptance>;

/// Reads a `translations.toml`: one table a language.
pub(crate) fn parse_translations(file: &SourceFile) -> Checked<Acceptances> {
    let mut checked: Checked<Acceptances> = Checked::default();
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    for error in &errors {
        let at = Span::new(file.id, error.span().unwrap_or(0..0));
        checked.report(Diagnostic::new(
            Code::BrokenToml,
            at,
            error.message().trim().to_owned(),
        ));
    }
    if !errors.is_empty() {
        return checked;
    }
    for (name, value) in table.get_ref().iter() {
        let at = Span::new(file.id, name.span());
        let language = Language::parse(name.get_ref());
        match (language, value.get_ref().as_table()) {
            (Some(language), Some(table)) => {
                let mut fields = Fields::new(file.id, 0, at, table);
                let acceptance = read_acceptance(&mut fields);
                checked.diagnostics.extend(fields.finish());
                checked.value.insert(language, acceptance);
            }
            _ => checked.report(Diagnostic::new(
                Code::UnknownKey,
                at,
                format!("`{}` is not the table of a language", name.get_ref()),
            )),
        }
    }
    checked
}

fn read_acceptance(fields: &mut Fields<'_>) -> Acceptance {
    let span = fields.span();
    let by = fields.one("by").value;
    let checked_by = fields.optional_text("checked_by").map(|role| role.value);
    let checked_on = fields.optional_date("checked_on").map(|date| date.value);
    let normaliser = fields.optional_number("normaliser").unwrap_or(0);
    let units = fields.open_table(
        "units",
        super::fields::Shape::Text,
        |fields, name, value| {
            let hashes = fields.texts_of(value);
            let parsed: Vec<UnitHash> = hashes
                .iter()
                .filter_map(|hash| UnitHash::parse(&hash.value))
                .collect();
            let source = parsed.first().cloned();
            if source.is_none() || parsed.len() != hashes.len() || parsed.len() > 2 {
                let message = "a unit holds the hash of its source and of its translation";
                let fault = Diagnostic::new(Code::InvalidValue, name.span, message);
                fields.report(fault.with_hint("`baken translations accept` writes this file"));
                return None;
            }
            Some((UnitId(name.value), (source?, parsed.get(1).cloned())))
        },
    );
    let units = units.into_iter().collect();
    let place = Spanned::new((), span);
    Acceptance {
        by,
        checked_by,
        checked_on,
        normaliser,
        units,
        place,
    }
}

/// The file that records these acceptances; reading it gives them back.
pub(crate) fn write_translations(acceptances: &Acceptances) -> String {
    let mut out = String::from("# Written by `baken translations accept`.\n");
    for (language, acceptance) in acceptances {
        out.push_str(&format!("\n[{language}]\nby = \"{}\"\n", acceptance.by));
        if let Some(role) = &acceptance.checked_by {
            out.push_str(&format!(
                "checked_by = {}\n",
                toml::Value::from(role.as_str())
            ));
        }
        if let Some(date) = acceptance.checked_on {
            out.push_str(&format!("checked_on = {date}\n"));
        }
        out.push_str(&format!(
            "normaliser = {}\n\n[{language}.units]\n",
            acceptance.normaliser
        ));
        for (id, (source, target)) in &acceptance.units {
            let target = target
                .as_ref()
                .map_or(String::new(), |hash| format!(", \"{}\"", hash.as_str()));
            out.push_str(&format!(
                "\"{}\" = [\"{}\"{target}]\n",
                id.0,
                source.as_str()
            ));
        }
    }
    out
}

/// What is accepted when every unit is taken as it stands.
pub(crate) fn accept(
    source: &crate::model::Units,
    target: &crate::model::Units,
    by: Translator,
    checked: Option<(String, jiff::civil::Date)>,
    place: Span,
) -> Acceptance {
    let translated: BTreeMap<&UnitId, &UnitHash> =
        target.iter().map(|(id, hash)| (id, hash)).collect();
    let mut units: BTreeMap<UnitId, (UnitHash, Option<UnitHash>)> = source
        .iter()
        .map(|(id, hash)| {
            (
                id.clone(),
                (hash.clone(), translated.get(id).map(|hash| (*hash).clone())),
            )
        })
        .collect();
    // A translation may have more blocks than its source; they belong to no unit of it, but a
    // change in one must still be seen.
    for (id, hash) in target {
        units
            .entry(id.clone())
            .or_insert_with(|| (hash.clone(), Some(hash.clone())));
    }
    let (checked_by, checked_on) = checked.unzip();
    let place = Spanned::new((), place);
    Acceptance {
        by,
        checked_by,
        checked_on,
        normaliser: NORMALISER,
        units,
        place,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileRole;

    #[test]
    fn what_was_written_is_read_back() {
        let units = |words: &[&str]| -> crate::model::Units {
            let unit = |(number, word): (usize, &&str)| {
                (UnitId(format!("a.{number}")), UnitHash::of(word))
            };
            words.iter().enumerate().map(unit).collect()
        };
        let place = Span::top(crate::source::FileId::of("x"));
        let checked = Some((
            "redactie".to_owned(),
            jiff::civil::Date::constant(2026, 11, 1),
        ));
        let acceptance = accept(
            &units(&["een", "twee"]),
            &units(&["one"]),
            Translator::Human,
            checked,
            place,
        );
        let english = Language::parse("en")
            .into_iter()
            .map(|en| (en, acceptance.clone()));
        let written = write_translations(&english.collect());
        let file = SourceFile::new("translations.toml", FileRole::Unused, written.clone());
        let read = parse_translations(&file);
        assert_eq!(read.diagnostics, []);
        assert_eq!(write_translations(&read.value), written);
    }
}
