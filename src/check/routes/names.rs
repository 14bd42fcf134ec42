//! Every name in a `routes.toml` stands for something.

use std::collections::BTreeSet;

use crate::check::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{
    Condition, Details, DropItem, Id, Impossible, Kind, Outcome, Portal, Recipient, Record,
    RegionLevel, RegionRoutes, RoutesDocument, Rule, SectionRef, TableName,
};
use crate::routes::{Composed, UNKNOWN, compose, is_internal, lineage};
use crate::source::{Span, Spanned, TextRole};

pub(super) fn check_names(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut names = Names {
        portal: context.portal,
        source: &context.settings.source_language,
        faults: Vec::new(),
    };
    for (region, routes) in &context.portal.routes {
        names.check(region, routes);
    }
    names.faults
}

struct Names<'p> {
    portal: &'p Portal,
    source: &'p crate::language::Language,
    faults: Vec<Diagnostic>,
}

impl Names<'_> {
    fn check(&mut self, region: &Id, routes: &RegionRoutes) {
        let document = &routes.document;
        if let Some(parent) = &document.parent {
            let known = self.portal.routes.keys().map(Id::as_str);
            if !self.portal.routes.contains_key(&parent.value) || parent.value == *region {
                self.unknown(
                    parent.span,
                    "region with tables",
                    parent.value.as_str(),
                    known.collect(),
                );
                return;
            }
        }
        if !ends(self.portal, region) {
            let span = document
                .parent
                .as_ref()
                .map_or(Span::top(document.file), |one| one.span);
            let message = format!("`{region}` starts from too many regions, or from itself");
            self.faults
                .push(Diagnostic::new(Code::InvalidValue, span, message));
            return;
        }
        let composed = compose(self.portal, region);
        self.check_twice(document, &composed);
        self.check_inputs(document);
        self.check_parent(document);
        for decided in &document.derived {
            self.check_conditions(&decided.yes, &composed, None);
            self.check_conditions(&decided.no, &composed, None);
        }
        for one in &document.impossible {
            self.check_impossible(one);
            self.check_conditions(&one.when, &composed, None);
        }
        for rule in &document.rules {
            self.check_rule(rule, document, &composed);
        }
        for reason in &document.drops {
            let values = (reason.input.clone(), reason.values.clone());
            self.check_conditions(&[vec![values]], &composed, None);
            for item in &reason.items {
                match &item.value {
                    DropItem::Route(id) => self.check_route(&Spanned::new(id.clone(), item.span)),
                    DropItem::Warning(at) => {
                        self.check_section(&Spanned::new(at.clone(), item.span))
                    }
                    DropItem::Organisation(to) => {
                        self.check_recipient(&Spanned::new(to.clone(), item.span))
                    }
                }
            }
        }
        self.check_roles(region, &composed);
    }

    /// What is asked stands in the topmost file, each value once; `unknown` is there by itself.
    fn check_inputs(&mut self, document: &RoutesDocument) {
        let mut invalid = |span: Span, message: String| {
            self.faults
                .push(Diagnostic::new(Code::InvalidValue, span, message));
        };
        for input in &document.inputs {
            let id = &input.id.value;
            if document.parent.is_some() {
                invalid(
                    input.id.span,
                    format!("`{id}` is asked here, and not where all tables start"),
                );
            }
            let mut seen: BTreeSet<&str> = BTreeSet::from([UNKNOWN]);
            for value in &input.values {
                if !seen.insert(value.value.as_str()) {
                    invalid(
                        value.span,
                        format!("`{id}` has the value `{}` already", value.value),
                    );
                }
            }
            for (alias, meant) in &input.aliases {
                if !seen.contains(meant.value.as_str()) {
                    invalid(
                        meant.span,
                        format!(
                            "`{alias}` stands for `{}`, which `{id}` does not have",
                            meant.value
                        ),
                    );
                }
            }
        }
    }

    /// Not knowing is never impossible: who does not know must still get an answer.
    fn check_impossible(&mut self, one: &Impossible) {
        let values = one.when.iter().flatten().flat_map(|(_, values)| values);
        let unknown = values.into_iter().find(|value| value.value == UNKNOWN);
        let (span, message) = match unknown {
            Some(value) => (value.span, "not knowing is never impossible"),
            None if one.when.is_empty() => (
                one.id.span,
                "without `when` nothing at all would be possible",
            ),
            None => return,
        };
        self.faults
            .push(Diagnostic::new(Code::InvalidValue, span, message));
    }

    /// No name stands for two things.
    fn check_twice(&mut self, document: &RoutesDocument, composed: &Composed<'_>) {
        let ids = |list: Vec<&Spanned<Id>>| -> Vec<(String, Span)> {
            let pair = |id: &&Spanned<Id>| (id.value.to_string(), id.span);
            list.iter().map(pair).collect()
        };
        let inputs = composed.inputs.iter().map(|one| &one.id);
        let inputs = inputs.chain(composed.derived.iter().map(|one| &one.id));
        let inputs = inputs.map(|id| (id.value.clone(), id.span)).collect();
        let rules = composed.rules.iter().map(|one| &one.rule.id).collect();
        let drops = composed.drops.iter().map(|(one, _)| &one.id).collect();
        let impossible = composed.impossible.iter().map(|one| &one.id).collect();
        for (what, list) in [
            ("inputs", inputs),
            ("rules", ids(rules)),
            ("drops", ids(drops)),
            ("impossible situations", ids(impossible)),
        ] {
            let mut seen: BTreeSet<&str> = BTreeSet::new();
            for (id, span) in &list {
                if !seen.insert(id) && span.file == document.file {
                    let message = format!("there are two {what} `{id}`");
                    let fault = Diagnostic::new(Code::InvalidValue, *span, message);
                    self.faults.push(
                        fault.with_hint("a rule in the place of another names it under `replaces`"),
                    );
                }
            }
        }
    }

    /// What is removed and replaced stands in the tables that these start from.
    fn check_parent(&mut self, document: &RoutesDocument) {
        let parent = document.parent.as_ref();
        let above = parent
            .map(|parent| compose(self.portal, &parent.value))
            .unwrap_or_default();
        let known: Vec<&str> = above
            .rules
            .iter()
            .map(|rule| rule.rule.id.value.as_str())
            .collect();
        let replaced = document.rules.iter().flat_map(|rule| &rule.replaces);
        for id in document.remove.iter().chain(replaced) {
            if !known.contains(&id.value.as_str()) {
                self.unknown(
                    id.span,
                    "rule of the parent",
                    id.value.as_str(),
                    known.clone(),
                );
            }
        }
    }

    fn check_rule(&mut self, rule: &Rule, document: &RoutesDocument, composed: &Composed<'_>) {
        let decision = composed
            .decisions
            .iter()
            .find(|one| one.id.value == rule.decision.value);
        if decision.is_none() {
            let known = composed.decisions.iter().map(|one| one.id.value.as_str());
            self.unknown(
                rule.decision.span,
                "decision",
                rule.decision.value.as_str(),
                known.collect(),
            );
        }
        self.check_conditions(&rule.when, composed, decision.map(|one| one.table));
        self.check_outcome(&rule.outcome);
        rule.public_outcome
            .iter()
            .for_each(|outcome| self.check_outcome(outcome));
        let sources: Vec<&str> = document
            .sources
            .iter()
            .filter_map(|source| source.id.as_ref().map(|id| id.value.as_str()))
            .collect();
        for source in &rule.sources {
            if !sources.contains(&source.value.as_str()) {
                self.unknown(
                    source.span,
                    "source of this file",
                    source.value.as_str(),
                    sources.clone(),
                );
            }
        }
        self.check_public(rule);
    }

    /// A rule that the public may not read says what the public reads instead.
    fn check_public(&mut self, rule: &Rule) {
        let internal = is_internal(self.portal, rule);
        let instead = rule.public_outcome.as_ref();
        let leaks = instead.is_some_and(|outcome| {
            let shown = Rule {
                outcome: outcome.clone(),
                ..rule.clone()
            };
            is_internal(self.portal, &shown)
        });
        if internal && (instead.is_none() || leaks) {
            let message = match leaks {
                true => format!(
                    "the public outcome of `{}` names what is internal",
                    rule.id.value
                ),
                false => format!(
                    "`{}` names what is internal, and nothing for the public site",
                    rule.id.value
                ),
            };
            let fault = Diagnostic::new(Code::MissingPublicOutcome, rule.id.span, message);
            self.faults
                .push(fault.with_hint("say under `public_outcome` what anybody may read"));
        }
    }

    fn check_outcome(&mut self, outcome: &Outcome) {
        outcome.routes.iter().for_each(|id| self.check_route(id));
        let sections = outcome
            .now
            .iter()
            .chain(&outcome.then)
            .chain(&outcome.warnings);
        sections.for_each(|section| self.check_section(section));
        outcome
            .organisations
            .iter()
            .for_each(|one| self.check_recipient(one));
    }

    fn check_route(&mut self, id: &Spanned<Id>) {
        if self.portal.get(Kind::Meldroute, &id.value).is_none() {
            let known = self.portal.ids(Kind::Meldroute).collect();
            self.unknown(id.span, "meldroute", id.value.as_str(), known);
        }
    }

    fn check_section(&mut self, at: &Spanned<SectionRef>) {
        let Some(record) = self.portal.get(Kind::Meldroute, &at.value.route) else {
            let known = self.portal.ids(Kind::Meldroute).collect();
            self.unknown(at.span, "meldroute", at.value.route.as_str(), known);
            return;
        };
        let sections = sections_of(record, self.source);
        if !sections.contains(&at.value.section.as_str()) {
            let message = format!("`{}` has no section `{}`", record.key, at.value.section);
            let fault = Diagnostic::new(Code::UnknownSection, at.span, message);
            self.faults
                .push(fault.with_nearest(at.value.section.as_str(), sections));
        }
    }

    fn check_recipient(&mut self, one: &Spanned<Recipient>) {
        if let Recipient::Named(id) = &one.value
            && self.portal.get(Kind::Organisation, id).is_none()
        {
            let known = self.portal.ids(Kind::Organisation).collect();
            self.unknown(one.span, "organisation", id.as_str(), known);
        }
    }

    /// In a municipality, a role that a rule names is filled.
    fn check_roles(&mut self, region: &Id, composed: &Composed<'_>) {
        let Some(place) = self.portal.get(Kind::Region, region) else {
            return;
        };
        if !matches!(&place.details, Details::Region(one) if one.level == RegionLevel::Municipality)
        {
            return;
        }
        let serving = crate::check::serving(self.portal, place);
        for rule in &composed.rules {
            let public = rule
                .rule
                .public_outcome
                .iter()
                .flat_map(|one| &one.organisations);
            for one in rule.rule.outcome.organisations.iter().chain(public) {
                let Recipient::Serving(role) = &one.value else {
                    continue;
                };
                let fills = |record: &&Record| matches!(&record.details, Details::Organisation(one) if one.role == *role);
                if !serving.iter().any(fills) {
                    let message = format!("in `{region}` nobody has the role `{role}`");
                    self.faults
                        .push(Diagnostic::new(Code::UnknownReference, one.span, message));
                }
            }
        }
    }

    fn check_conditions(
        &mut self,
        conditions: &[Condition],
        composed: &Composed<'_>,
        table: Option<TableName>,
    ) {
        for (name, values) in conditions.iter().flatten() {
            let derived = composed
                .derived
                .iter()
                .any(|one| one.id.value == name.value);
            let input = composed
                .inputs
                .iter()
                .find(|input| input.id.value == name.value);
            let asked =
                input.is_none_or(|input| table.is_none_or(|table| input.tables.contains(&table)));
            let known: Vec<&str> = match input.filter(|_| asked) {
                Some(input) => {
                    let values = input.values.iter().map(|one| one.value.as_str());
                    values.chain([UNKNOWN]).collect()
                }
                None if derived => vec!["yes", "no", UNKNOWN],
                None => {
                    let derived = composed.derived.iter().map(|one| one.id.value.as_str());
                    let inputs = composed.inputs.iter().map(|one| one.id.value.as_str());
                    let known = inputs.chain(derived).collect();
                    self.unknown(name.span, "input of this table", &name.value, known);
                    continue;
                }
            };
            for value in values {
                if !known.contains(&value.value.as_str()) {
                    let message = format!("`{}` is no value of `{}`", value.value, name.value);
                    let fault = Diagnostic::new(Code::UnknownValue, value.span, message);
                    let fault = fault.with_nearest(&value.value, known.iter().copied());
                    self.faults
                        .push(fault.with_hint(format!("one of: {}", known.join(", "))));
                }
            }
        }
    }

    fn unknown(&mut self, at: Span, what: &str, written: &str, known: Vec<&str>) {
        let message = format!("there is no {what} `{written}`");
        let fault = Diagnostic::new(Code::UnknownReference, at, message);
        self.faults.push(fault.with_nearest(written, known));
    }
}

/// Whether the regions that tables start from come to an end.
fn ends(portal: &Portal, region: &Id) -> bool {
    let topmost = lineage(portal, region)
        .first()
        .map(|(_, routes)| &routes.document);
    topmost.is_some_and(|document| document.parent.is_none())
}

/// The sections that a record has in the language in which it is written first.
fn sections_of<'r>(record: &'r Record, source: &crate::language::Language) -> Vec<&'r str> {
    let text = record.text(TextRole::Index, source);
    let sections = text.map_or(&[][..], |text| text.body.sections.as_slice());
    sections
        .iter()
        .map(|section| section.id.value.as_str())
        .collect()
}
