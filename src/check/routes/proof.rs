//! The laws of the composed tables, proven for every municipality and each site as it sees them.
//!
//! One fault of a shared rule would show in every municipality that shares it: it is reported
//! once, with the first of them as the example.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Details, Kind, Named, Portal, Record, RegionLevel, TableName};
use crate::routes::{Composed, SiteTable, compose, routes_of, site_table};
use crate::site::Output;
use crate::source::Span;
use crate::tables::{Breach, Finding, Situation, compile, verify};

/// A reason to drop, by place in its file, with an answer and what it takes away.
type Reason = (Span, usize, String);

/// Proves the tables of every municipality.
pub(super) fn prove(portal: &Portal) -> Vec<Diagnostic> {
    let mut proof = Proof::default();
    for output in Output::ALL {
        let seen = Portal {
            records: portal.records.clone(),
            routes: routes_of(portal, *output),
        };
        for place in places(&seen) {
            let composed = compose(&seen, &place.key.id);
            for table in TableName::ALL {
                let site = site_table(&seen, place, &composed, *table);
                if !site.table.decisions.is_empty() {
                    proof.prove(
                        &At {
                            place,
                            table: *table,
                            output: *output,
                        },
                        &composed,
                        &site,
                    );
                }
            }
        }
    }
    proof.report()
}

/// A line for each table: how large it is.
pub(crate) fn summary(portal: &Portal) -> Vec<String> {
    let mut lines = Vec::new();
    for output in Output::ALL {
        let seen = Portal {
            records: portal.records.clone(),
            routes: routes_of(portal, *output),
        };
        for place in places(&seen) {
            let composed = compose(&seen, &place.key.id);
            for table in TableName::ALL {
                let site = site_table(&seen, place, &composed, *table);
                let (inputs, rules) = (site.table.inputs.len(), site.table.rules.len());
                let at = At {
                    place,
                    table: *table,
                    output: *output,
                };
                lines.push(format!("{at}: {inputs} inputs, {rules} rules"));
            }
        }
    }
    lines
}

/// The municipalities that have tables.
fn places(portal: &Portal) -> impl Iterator<Item = &Record> {
    let is_place = |record: &&Record| matches!(&record.details, Details::Region(one) if one.level == RegionLevel::Municipality);
    let regions = portal.of_kind(Kind::Region).filter(is_place);
    regions.filter(|record| portal.routes.contains_key(&record.key.id))
}

/// Which table is being proven.
struct At<'p> {
    place: &'p Record,
    table: TableName,
    output: Output,
}

impl std::fmt::Display for At<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            out,
            "{} of {} on the {} site",
            self.table, self.place.key.id, self.output
        )
    }
}

#[derive(Default)]
struct Proof {
    /// Faults, each once: what is wrong and where, and the fault as first seen.
    faults: BTreeMap<(Span, Code, String), Diagnostic>,
    /// Reasons that some table looked at, and those that some table needs.
    looked_at: BTreeSet<Reason>,
    needed: BTreeSet<Reason>,
}

impl Proof {
    fn prove(&mut self, at: &At<'_>, composed: &Composed<'_>, site: &SiteTable) {
        let top = Span::top(at.place.file);
        let compiled = match compile(site.table.clone()) {
            Ok(compiled) => compiled,
            Err(faults) => {
                let message = format!("{at} cannot be compiled: {faults:?}");
                return self.put(Diagnostic::new(Code::UnprovenTable, top, message), "");
            }
        };
        let findings = match verify(&compiled, &site.house) {
            Ok(findings) => findings,
            Err(why) => {
                let message = format!("{at} cannot be proven: {why:?}");
                return self.put(Diagnostic::new(Code::UnprovenTable, top, message), "");
            }
        };
        let unneeded = self.note_reasons(composed, site, &findings);
        for finding in findings.iter().filter(|finding| !unneeded(finding)) {
            let (fault, what) = self::fault(at, composed, site, finding);
            self.put(fault, &what);
        }
    }

    /// Notes which reasons to drop this table looked at, and which of them it needs.
    fn note_reasons(
        &mut self,
        composed: &Composed<'_>,
        site: &SiteTable,
        findings: &[Finding],
    ) -> fn(&Finding) -> bool {
        let place = |drop: usize| {
            let (reason, _) = composed.drops.get(*site.drops.get(drop)?)?;
            Some(reason.id.span)
        };
        let mut here: BTreeSet<Reason> = BTreeSet::new();
        for (number, drop) in site.table.drops.iter().enumerate() {
            let values = (0..32).filter(|value| drop.values & (1 << value) != 0);
            for (value, item) in
                values.flat_map(|value| drop.items.iter().map(move |item| (value, item)))
            {
                let name = format!("{:?} {}", item.kind, item.id);
                here.extend(place(number).map(|span| (span, value, name)));
            }
        }
        let mut unneeded: BTreeSet<Reason> = BTreeSet::new();
        for finding in findings {
            if let Breach::UnneededDrop { drop, value, item } = &finding.breach {
                let name = format!("{:?} {}", item.kind, item.id);
                unneeded.extend(place(*drop).map(|span| (span, *value, name)));
            }
        }
        self.needed.extend(here.difference(&unneeded).cloned());
        self.looked_at.extend(here);
        |finding| matches!(finding.breach, Breach::UnneededDrop { .. })
    }

    fn put(&mut self, fault: Diagnostic, what: &str) {
        let key = (fault.span, fault.code, what.to_owned());
        self.faults.entry(key).or_insert(fault);
    }

    fn report(self) -> Vec<Diagnostic> {
        let mut faults: Vec<Diagnostic> = self.faults.into_values().collect();
        for (span, _, what) in self.looked_at.difference(&self.needed) {
            let what = what.to_lowercase();
            let message = format!("no answer takes `{what}` away here, so it needs no reason");
            let fault = Diagnostic::new(Code::UnneededDrop, *span, message);
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
        faults
    }
}

/// A finding as a fault, and what it is about, by which it is told from others of its place.
fn fault(
    at: &At<'_>,
    composed: &Composed<'_>,
    site: &SiteTable,
    finding: &Finding,
) -> (Diagnostic, String) {
    let situation = finding.situation.as_ref();
    let when = situation.map_or(String::new(), |situation| told(site, situation));
    let rule = |number: usize| {
        composed
            .rules
            .get(*site.rules.get(number)?)
            .map(|one| one.rule)
    };
    let rules: Vec<_> = finding
        .rules
        .iter()
        .filter_map(|number| rule(*number))
        .collect();
    let top = Span::top(at.place.file);
    let first = rules.first().map_or(top, |rule| rule.id.span);
    let decision = |number: usize| {
        site.table
            .decisions
            .get(number)
            .map_or("", |one| one.id.as_str())
    };
    let (code, span, message) = match &finding.breach {
        Breach::NoRule { decision: number } => {
            let message = format!("no rule of `{}` fits when {when}", decision(*number));
            (Code::IncompleteTable, top, message)
        }
        Breach::NoRouteInUse => (
            Code::IncompleteTable,
            top,
            format!("no route that is in use is given when {when}"),
        ),
        Breach::NoOrganisation => (
            Code::IncompleteTable,
            top,
            format!("nobody is reached when {when}"),
        ),
        Breach::Conflict { .. } => {
            let names: Vec<String> = rules
                .iter()
                .map(|rule| format!("`{}`", rule.id.value))
                .collect();
            let message = format!("the rules {} both fit when {when}", names.join(" and "));
            (Code::RulesInConflict, first, message)
        }
        Breach::DeadRule { rule: number } => {
            let span = rule(*number).map_or(top, |rule| rule.id.span);
            let id = site
                .table
                .rules
                .get(*number)
                .map_or("", |rule| rule.id.as_str());
            (
                Code::UnreachableRule,
                span,
                format!("the rule `{id}` fits no situation that can be"),
            )
        }
        Breach::UrgentRoute { .. } => (
            Code::DangerNotFirst,
            first,
            format!("the emergency number is not first when {when}"),
        ),
        Breach::UnknownDanger { .. } => {
            let message = format!("danger is unknown, and its warning is not first, when {when}");
            (Code::DangerNotFirst, first, message)
        }
        Breach::HiddenAtUnknownAge { item } => {
            let message = format!(
                "`{}` is for the youngest, and not shown while age is unknown, when {when}",
                item.id
            );
            (Code::HiddenWithoutReason, first, message)
        }
        Breach::Lost { input, value, item } => {
            let input = site.table.inputs.get(*input);
            let value = input
                .and_then(|input| input.values.get(*value))
                .map_or("", String::as_str);
            let input = input.map_or("", |input| input.id.as_str());
            let message = format!(
                "`{}` is shown when {when}, and `{input}={value}` takes it away without a reason",
                item.id
            );
            (Code::HiddenWithoutReason, first, message)
        }
        Breach::UnneededDrop { item, .. } => (Code::UnneededDrop, top, item.id.clone()),
        Breach::TooManySteps { steps } => {
            let names: Vec<String> = steps.iter().map(|step| format!("`{}`", step.id)).collect();
            let message = format!(
                "{} steps at once ({}) when {when}",
                steps.len(),
                names.join(", ")
            );
            (Code::TooManySteps, first, message)
        }
        Breach::PlannedFirst { route } => {
            let message = format!(
                "`{}` is only planned, and is the first route when {when}",
                route.id
            );
            (Code::PlannedRouteFirst, first, message)
        }
        Breach::PlannedBeforeFallback { route } => {
            let message = format!(
                "`{}` is only planned, and what stands in for it does not come first, when {when}",
                route.id
            );
            (Code::PlannedRouteFirst, first, message)
        }
    };
    let fault = Diagnostic::new(code, span, message).with_hint(format!("in {at}"));
    let related = rules.iter().skip(1);
    let fault = related.fold(fault, |fault, rule| {
        fault.with_related(rule.id.span, format!("`{}` fits too", rule.id.value))
    });
    // What differs from place to place is the situation; what is broken is told by the breach.
    (fault, format!("{} {:?}", finding.law(), finding.item()))
}

/// A situation in words: what is answered.
fn told(site: &SiteTable, situation: &Situation) -> String {
    let answered = site
        .table
        .inputs
        .iter()
        .zip(&situation.0)
        .filter(|(_, value)| **value != 0);
    let words: Vec<String> = answered
        .filter_map(|(input, value)| {
            let value = input.values.get(usize::from(*value))?;
            Some(format!("{}={value}", input.id))
        })
        .collect();
    match words.is_empty() {
        true => "nothing is known".to_owned(),
        false => words.join(" "),
    }
}
