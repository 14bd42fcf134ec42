//! Laws 1, 2 and 3: every situation has its rules, no two of them contradict, and none is idle.

use super::super::diagram::NodeId;
use super::super::table::{Item, Kind, Policy};
use super::proof::Proof;
use super::{Breach, Finding, House};

/// Law 1: `unique` decisions have a rule, outcomes a route in use and an organisation.
pub(crate) fn complete(proof: &mut Proof<'_>, house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for decision in unique(proof) {
        let rules = rules_of(proof, decision);
        let fitting = proof.fitting(rules);
        findings.extend(missing(proof, fitting, Breach::NoRule { decision }));
    }
    let in_use = |item: &Item| item.kind == Kind::Route && house.in_use.contains(&item.id);
    let route = proof.first(in_use);
    findings.extend(missing(proof, route, Breach::NoRouteInUse));
    let organisation = proof.first(|item| item.kind == Kind::Organisation);
    findings.extend(missing(proof, organisation, Breach::NoOrganisation));
    findings
}

/// Law 2: no two rules of a `unique` decision fit one situation.
pub(crate) fn without_conflict(proof: &mut Proof<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for decision in unique(proof) {
        let rules = rules_of(proof, decision);
        for (place, first) in rules.iter().enumerate() {
            for second in rules.iter().skip(place + 1) {
                findings.extend(conflict(proof, [*first, *second]));
            }
        }
    }
    findings
}

/// Law 3: every rule fits a possible situation.
pub(crate) fn no_dead_rule(proof: &mut Proof<'_>) -> Vec<Finding> {
    let rules = 0..proof.table().rules.len();
    rules.filter_map(|rule| dead_rule(proof, rule)).collect()
}

fn missing(proof: &mut Proof<'_>, shown: NodeId, breach: Breach) -> Option<Finding> {
    let situation = proof
        .diagrams()
        .smallest(shown, |numbers| numbers.is_empty())?;
    Some(Finding {
        rules: match breach {
            Breach::NoRule { .. } => Vec::new(),
            _ => proof.fitting_at(&situation),
        },
        breach,
        situation: Some(situation),
    })
}

fn conflict(proof: &mut Proof<'_>, rules: [usize; 2]) -> Option<Finding> {
    let fitting = proof.fitting(rules);
    let situation = proof
        .diagrams()
        .smallest(fitting, |fitting| fitting.len() == 2)?;
    Some(Finding {
        breach: Breach::Conflict { rules },
        rules: rules.to_vec(),
        situation: Some(situation),
    })
}

fn dead_rule(proof: &mut Proof<'_>, rule: usize) -> Option<Finding> {
    let fitting = proof.fitting([rule]);
    match proof
        .diagrams()
        .smallest(fitting, |fitting| !fitting.is_empty())
    {
        Some(_) => None,
        None => Some(Finding {
            breach: Breach::DeadRule { rule },
            rules: vec![rule],
            situation: None,
        }),
    }
}

fn unique(proof: &Proof<'_>) -> Vec<usize> {
    let decisions = proof.table().decisions.iter().enumerate();
    decisions
        .filter(|(_, decision)| decision.policy == Policy::Unique)
        .map(|(index, _)| index)
        .collect()
}

fn rules_of(proof: &Proof<'_>, decision: usize) -> Vec<usize> {
    let rules = proof.table().rules.iter().enumerate();
    rules
        .filter(|(_, rule)| rule.decision == decision)
        .map(|(index, _)| index)
        .collect()
}
