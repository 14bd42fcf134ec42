//! The words for a region's tables: every rule, reason and impossible situation says why, and no
//! words are left of what is no longer there.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::model::{Id, RegionRoutes, RoutesWords};
use crate::source::{Span, Spanned};

/// Holds the words of every language against the tables.
pub(super) fn check_because(routes: &RegionRoutes, source: &Language) -> Vec<Diagnostic> {
    let document = &routes.document;
    let rules: Vec<&Spanned<Id>> = document.rules.iter().map(|rule| &rule.id).collect();
    let drops: Vec<&Spanned<Id>> = document.drops.iter().map(|reason| &reason.id).collect();
    let impossible: Vec<&Spanned<Id>> = document.impossible.iter().map(|one| &one.id).collect();
    let tables = [
        ("rules", rules),
        ("drops", drops),
        ("impossible", impossible),
    ];
    let mut faults = Vec::new();
    for (table, ids) in &tables {
        let told = routes.words.get(source).map(|words| list(words, table));
        let is_told = |id: &Spanned<Id>| {
            let id = id.value.as_str();
            told.is_some_and(|told| told.contains_key(id))
        };
        let untold = ids.iter().filter(|id| !is_told(id));
        faults.extend(untold.map(|id| missing(id, table, source)));
        for words in routes.words.values() {
            let known = |name: &str| ids.iter().any(|id| id.value.as_str() == name);
            let unknown = list(words, table).iter().filter(|(name, _)| !known(name));
            faults.extend(unknown.map(|(name, words)| surplus(name, words.span, table, ids)));
        }
    }
    faults
}

fn list<'w>(words: &'w RoutesWords, table: &str) -> &'w BTreeMap<String, Spanned<String>> {
    match table {
        "rules" => &words.rules,
        "drops" => &words.drops,
        _ => &words.impossible,
    }
}

fn missing(id: &Spanned<Id>, table: &str, source: &Language) -> Diagnostic {
    let message = format!("`{}` has no words in `routes.{source}.toml`", id.value);
    let fault = Diagnostic::new(Code::MissingKey, id.span, message);
    fault.with_hint(format!("write `[{table}.{}]` with `because`", id.value))
}

fn surplus(name: &str, at: Span, table: &str, ids: &[&Spanned<Id>]) -> Diagnostic {
    let message = format!("`routes.toml` beside this has no `{name}` under `{table}`");
    let fault = Diagnostic::new(Code::UnknownReference, at, message);
    fault.with_nearest(name, ids.iter().map(|id| id.value.as_str()))
}
