//! `routes.toml` and `routes.<lang>.toml`: the decision tables of a region and their words.

use std::collections::BTreeMap;

use super::fields::{Fields, Need, Shape};
use super::record::read_source;
use super::toml_file::read_toml;
use crate::diagnostic::Checked;
use crate::model::{
    Condition, Decision, Derived, Drop, DropItem, Force, Impossible, Input, Outcome, Recipient,
    RoutesDocument, RoutesWords, Rule, SectionRef,
};
use crate::source::{FileId, SourceFile, Spanned};

const SECTION: &str = "a section of a route, such as `veilig-thuis#warning`";
const RECIPIENT: &str = "an organisation, or `@` and the role of one";
const ITEM: &str = "`route:…`, `organisation:…` or `warning:…`";
const INPUT: &str = "the name of an input, such as `victim_in_sight`";

/// Reads the tables of a region.
pub(super) fn parse_routes(file: &SourceFile) -> Checked<Option<RoutesDocument>> {
    read_toml(file, 0, &file.text, |fields| read_routes(fields, file.id))
}

/// Reads the words for them in one language.
pub(super) fn parse_routes_words(file: &SourceFile) -> Checked<Option<RoutesWords>> {
    read_toml(file, 0, &file.text, |fields| RoutesWords {
        file: file.id,
        rules: read_words(fields, "rules"),
        drops: read_words(fields, "drops"),
        impossible: read_words(fields, "impossible"),
    })
}

/// The form of `routes.toml`.
pub fn routes_form() -> super::Form {
    let file = FileId::of("routes.toml");
    let mut fields = Fields::describing(file);
    read_routes(&mut fields, file);
    fields.into_form()
}

fn read_routes(fields: &mut Fields<'_>, file: FileId) -> RoutesDocument {
    RoutesDocument {
        file,
        parent: fields.optional_id("parent"),
        remove: fields.ids("remove"),
        sources: fields.tables("sources", Need::Optional, read_source),
        inputs: read_all(fields, "inputs", read_input),
        derived: read_all(fields, "derived", read_derived),
        impossible: read_all(fields, "impossible", read_impossible),
        decisions: read_all(fields, "decisions", read_decision),
        rules: read_all(fields, "rules", read_rule),
        drops: read_all(fields, "drops", read_drop),
    }
}

fn read_all<'t, T>(
    fields: &mut Fields<'t>,
    key: &'static str,
    read: impl Fn(&mut Fields<'t>) -> Option<T>,
) -> Vec<T> {
    let found = fields.tables(key, Need::Optional, read);
    found.into_iter().flatten().collect()
}

/// Input names have underscores, as in DMN and on the command line.
fn input_name(text: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    (!text.is_empty() && text.chars().all(plain)).then(|| text.to_owned())
}

fn read_input(fields: &mut Fields<'_>) -> Option<Input> {
    let id = fields.parsed("id", INPUT, input_name);
    let values = fields.texts("values");
    let tables = fields.some("tables");
    let aliases = fields.open_table("aliases", Shape::Text, |fields, name, value| {
        Some((name.value, fields.text_of(value)?))
    });
    Some(Input {
        id: id?,
        values,
        tables,
        aliases,
    })
}

fn read_derived(fields: &mut Fields<'_>) -> Option<Derived> {
    let id = fields.parsed("id", INPUT, input_name);
    let (yes, no) = (read_when(fields, "yes"), read_when(fields, "no"));
    Some(Derived { id: id?, yes, no })
}

fn read_impossible(fields: &mut Fields<'_>) -> Option<Impossible> {
    let id = fields.id("id");
    let when = read_when(fields, "when");
    Some(Impossible { id: id?, when })
}

fn read_decision(fields: &mut Fields<'_>) -> Option<Decision> {
    let id = fields.id("id");
    let (table, hit_policy) = (fields.one("table").value, fields.one("hit_policy").value);
    Some(Decision {
        id: id?,
        table,
        hit_policy,
    })
}

fn read_rule(fields: &mut Fields<'_>) -> Option<Rule> {
    let (id, decision) = (fields.id("id"), fields.id("decision"));
    let replaces = fields.ids("replaces");
    let when = read_when(fields, "when");
    let force = fields.one_or("force", Force::Rule).value;
    let mode = fields.optional_one("mode");
    let outcome = read_outcome(fields);
    let public_outcome = fields.table("public_outcome", read_outcome);
    let sources = fields.ids("sources");
    let lines = fields.optional_text("lines").map(|lines| lines.value);
    Some(Rule {
        id: id?,
        decision: decision?,
        replaces,
        when,
        force,
        mode,
        outcome,
        public_outcome,
        sources,
        lines,
        withheld: false,
    })
}

fn read_outcome(fields: &mut Fields<'_>) -> Outcome {
    Outcome {
        routes: fields.ids("routes"),
        now: fields.all_parsed("now", SECTION, SectionRef::parse),
        then: fields.all_parsed("then", SECTION, SectionRef::parse),
        organisations: fields.all_parsed("organisations", RECIPIENT, Recipient::parse),
        warnings: fields.all_parsed("warnings", SECTION, SectionRef::parse),
    }
}

fn read_drop(fields: &mut Fields<'_>) -> Option<Drop> {
    let id = fields.id("id");
    let input = fields.parsed("input", INPUT, input_name);
    let values = fields.texts("values");
    let items = fields.all_parsed("items", ITEM, DropItem::parse);
    Some(Drop {
        id: id?,
        input: input?,
        values,
        items,
    })
}

/// One table of inputs that must all hold, or a list of such tables of which one must.
fn read_when(fields: &mut Fields<'_>, key: &'static str) -> Vec<Condition> {
    let shape = Shape::OneOrMany(Box::new(Shape::Text));
    fields.open_tables(key, shape, |fields, name, value| {
        Some((name, fields.one_or_many_of(value)))
    })
}

fn read_words(fields: &mut Fields<'_>, key: &'static str) -> BTreeMap<String, Spanned<String>> {
    let shape = Shape::Open(Box::new(Shape::Text));
    let read = fields.open_table(key, shape, |fields, name, value| {
        let because = fields.table_of(value, |fields| fields.text("because"))?;
        Some((name.value, because))
    });
    read.into_iter().collect()
}
