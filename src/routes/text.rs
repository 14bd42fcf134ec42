//! A region's tables as a colleague reads them: in columns, or as Markdown.

use crate::language::Language;
use crate::model::{
    Condition, Kind, Named, Portal, Record, RecordKey, Rule, SectionRef, TableName,
};
use crate::routes::compose::{Composed, compose};
use crate::source::TextRole;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TableText {
    /// In paragraphs.
    Plain,
    /// As Markdown tables.
    Markdown,
}

/// All tables of a region.
pub(crate) fn table_text(portal: &Portal, place: &Record, style: TableText) -> String {
    let composed = compose(portal, &place.key.id);
    let mut text = String::new();
    for table in TableName::ALL {
        for decision in composed.decisions_of(*table) {
            let rules = composed.rules_of(decision);
            let rules: Vec<&Rule> = rules.iter().map(|one| one.rule).collect();
            let policy = decision.hit_policy;
            let id = &decision.id.value;
            match style {
                TableText::Plain => {
                    text.push_str(&format!("{table} · {id} ({policy})\n"));
                    for rule in &rules {
                        text.push_str(&plain(rule, &composed.name_of(rule)));
                    }
                }
                TableText::Markdown => {
                    text.push_str(&format!("## {table}: {id}\n\nHit policy: {policy}.\n\n"));
                    text.push_str(&markdown(&composed, &rules));
                }
            }
            text.push('\n');
        }
    }
    text
}

fn plain(rule: &Rule, name: &str) -> String {
    let mut text = format!("  {name} ({})\n    if   {}\n", rule.force, when(&rule.when));
    for (name, what) in outcome(rule) {
        text.push_str(&format!("    {name:<4} {what}\n"));
    }
    text
}

fn markdown(composed: &Composed<'_>, rules: &[&Rule]) -> String {
    let mut text = "| rule | if | then | force | source |\n|---|---|---|---|---|\n".to_owned();
    for rule in rules {
        let then: Vec<String> = outcome(rule)
            .into_iter()
            .map(|(name, what)| format!("{name} {what}"))
            .collect();
        let source = rule.lines.clone().unwrap_or_default();
        text.push_str(&format!(
            "| {} | {} | {} | {} | {source} |\n",
            composed.name_of(rule),
            when(&rule.when).replace('|', "\\|"),
            then.join("<br>"),
            rule.force,
        ));
    }
    text
}

/// Conditions in words: `role = balie or boa, urgent = no; or …`.
pub(crate) fn when(conditions: &[Condition]) -> String {
    let one = |condition: &Condition| {
        let parts: Vec<String> = condition
            .iter()
            .map(|(name, values)| {
                let values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
                format!("{} = {}", name.value, values.join(" or "))
            })
            .collect();
        parts.join(", ")
    };
    match conditions.is_empty() {
        true => "always".to_owned(),
        false => conditions.iter().map(one).collect::<Vec<_>>().join("; or "),
    }
}

/// What a rule gives, by name.
pub(crate) fn outcome(rule: &Rule) -> Vec<(&'static str, String)> {
    let outcome = &rule.outcome;
    let sections = |list: &[crate::source::Spanned<SectionRef>]| {
        list.iter()
            .map(|one| one.value.to_string())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let routes: Vec<&str> = outcome.routes.iter().map(|id| id.value.as_str()).collect();
    let reached: Vec<String> = outcome
        .organisations
        .iter()
        .map(|one| one.value.to_string())
        .collect();
    let all = vec![
        ("take", routes.join(", ")),
        ("now", sections(&outcome.now)),
        ("then", sections(&outcome.then)),
        ("tell", reached.join(", ")),
        ("warn", sections(&outcome.warnings)),
    ];
    all.into_iter()
        .filter(|(_, what)| !what.is_empty())
        .collect()
}

/// The heading of a section of a route in a language; its id where it has no words.
pub(crate) fn heading(portal: &Portal, at: &SectionRef, language: &Language) -> String {
    let record = portal
        .records
        .get(&RecordKey::new(Kind::Meldroute, at.route.clone()));
    let text = record.and_then(|record| record.text(TextRole::Index, language));
    let sections = text.map_or(&[][..], |text| text.body.sections.as_slice());
    let section = sections
        .iter()
        .find(|one| one.id.value == at.section.as_str());
    match section {
        Some(section) => plain_heading(&section.heading.written),
        None => at.section.to_string(),
    }
}

/// A heading without its marks: `## Bel 112 {#call}` is `Bel 112`.
fn plain_heading(written: &str) -> String {
    let words = written.trim_start_matches('#').trim();
    words.split(" {#").next().unwrap_or(words).to_owned()
}
