//! The laws of the composed tables, proven for every region and each site as it sees them.
//!
//! One fault of a shared rule would show in every region that shares it: it is reported
//! once, with the first of them as the example.

use std::collections::{BTreeMap, BTreeSet};

use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Kind, Named, Portal, Record, TableName};
use crate::routes::{Composed, SiteTable, compose, routes_of, site_table};
use crate::site::Output;
use crate::source::Span;
use crate::tables::{Breach, Finding, Unproven, compile, verify};

/// A reason to drop, by place in its file, with an answer and what it takes away.
type Reason = (Span, usize, String);

/// Proves the tables of every region.
pub(super) fn prove(portal: &Portal) -> Vec<Diagnostic> {
    let mut proof = Proof::default();
    each_table(portal, |at, composed, site| proof.prove(at, composed, site));
    proof.report()
}

/// A line for each table: how large it is.
pub(crate) fn summary(portal: &Portal) -> Vec<String> {
    let mut lines = Vec::new();
    each_table(portal, |at, _, site| {
        let (inputs, rules) = (site.table.inputs.len(), site.table.rules.len());
        lines.push(format!("{at}: {inputs} inputs, {rules} rules"));
    });
    lines
}

/// Looks at every table of every region, as each site sees it.
fn each_table(portal: &Portal, mut look: impl FnMut(&At<'_>, &Composed<'_>, &SiteTable)) {
    for output in Output::ALL {
        let seen = Portal {
            records: portal.records.clone(),
            routes: routes_of(portal, *output),
        };
        for place in places(&seen) {
            let composed = compose(&seen, &place.key.id);
            for table in TableName::ALL {
                let at = At {
                    place,
                    top: top_of(&seen, place),
                    table: *table,
                    output: *output,
                };
                look(&at, &composed, &site_table(&seen, place, &composed, *table));
            }
        }
    }
}

/// The regions that have tables: what is answered for one is proven for it.
fn places(portal: &Portal) -> impl Iterator<Item = &Record> {
    let regions = portal.of_kind(Kind::Region);
    regions.filter(|record| portal.routes.contains_key(&record.key.id))
}

/// The `routes.toml` of a place.
fn top_of(portal: &Portal, place: &Record) -> Span {
    let routes = portal.routes.get(&place.key.id);
    Span::top(routes.map_or(place.file, |routes| routes.document.file))
}

/// Which table is being proven.
struct At<'p> {
    place: &'p Record,
    /// Where its tables begin.
    top: Span,
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
        let top = at.top;
        if at.table == TableName::FirstReport {
            self.put_all(words::missing(&at.to_string(), top, site));
        }
        if site.table.decisions.is_empty() {
            return;
        }
        let compiled = match compile(site.table.clone()) {
            Ok(compiled) => compiled,
            Err(faults) => {
                let words = faults
                    .iter()
                    .map(|fault| words::refusal(fault, &site.table));
                let words: Vec<String> = words.collect();
                let message = format!("{at} cannot be proven: {}", words.join("; "));
                return self.put(Diagnostic::new(Code::UnprovenTable, top, message), "");
            }
        };
        let findings = match verify(&compiled, &site.house) {
            Ok(findings) => findings,
            Err(why) => {
                let why = match why {
                    Unproven::WrongHouse => {
                        "`urgent` needs the value `yes`, and `age_band` needs values"
                    }
                    Unproven::TooLarge => "its rules are too many, or too much entangled",
                };
                let message = format!("{at} cannot be proven: {why}");
                return self.put(Diagnostic::new(Code::UnprovenTable, top, message), "");
            }
        };
        let unneeded = self.note_reasons(composed, site, &findings);
        for finding in findings.iter().filter(|finding| !unneeded(finding)) {
            let (fault, what) = words::fault(&at.to_string(), at.top, composed, site, finding);
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
            let written = site.written.get(number).map_or(&[][..], Vec::as_slice);
            let values = (0..32).filter(|value| drop.values & (1 << value) != 0);
            for (value, name) in
                values.flat_map(|value| written.iter().map(move |name| (value, name)))
            {
                here.extend(place(number).map(|span| (span, value, name.clone())));
            }
        }
        let mut unneeded: BTreeSet<Reason> = BTreeSet::new();
        for finding in findings {
            if let Breach::UnneededDrop { drop, value, item } = &finding.breach {
                let items = site
                    .table
                    .drops
                    .get(*drop)
                    .map_or(&[][..], |drop| drop.items.as_slice());
                let at = items.iter().position(|one| one == item);
                let name = at.and_then(|at| site.written.get(*drop)?.get(at).cloned());
                unneeded.extend(
                    place(*drop)
                        .zip(name)
                        .map(|(span, name)| (span, *value, name)),
                );
            }
        }
        self.needed.extend(here.difference(&unneeded).cloned());
        self.looked_at.extend(here);
        |finding| matches!(finding.breach, Breach::UnneededDrop { .. })
    }

    fn put_all(&mut self, faults: Vec<Diagnostic>) {
        for fault in faults {
            let what = fault.message.clone();
            self.put(fault, &what);
        }
    }

    fn put(&mut self, fault: Diagnostic, what: &str) {
        let key = (fault.span, fault.code, what.to_owned());
        self.faults.entry(key).or_insert(fault);
    }

    fn report(self) -> Vec<Diagnostic> {
        let mut faults: Vec<Diagnostic> = self.faults.into_values().collect();
        for (span, _, what) in self.looked_at.difference(&self.needed) {
            let message = format!("no answer named here takes `{what}` away, in no region");
            let fault = Diagnostic::new(Code::UnneededDrop, *span, message);
            let fault =
                fault.with_hint("take it out of `items`, unless another entry says it already");
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
        faults
    }
}
