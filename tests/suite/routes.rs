//! The decision tables of this repository's municipalities, held against their sources.
//!
//! `tests/situations.toml` holds situations with what the source documents ask for, each with the
//! lines it was read in.

use std::collections::BTreeSet;

use baken::model::{Id, Kind, Named, Portal, TableName};
use baken::pipeline::routes_portal;
use baken::routes::{Explained, ExplainedStep, Given, explain};
use baken::site::Output;
use serde::Deserialize;

use crate::harness::repository;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situations {
    situation: Vec<Situation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situation {
    region: String,
    site: String,
    table: Option<String>,
    given: std::collections::BTreeMap<String, String>,
    routes: Vec<String>,
    organisations: Vec<String>,
    warnings: Vec<String>,
    /// What the reader does now, what the reader does after that, and what others do.
    now: Vec<String>,
    later: Vec<String>,
    others: Vec<String>,
    /// What the sources demand of the reader now, of anybody at all, and what would be wrong, as
    /// somebody read them who did not know the tables. `a | b` where either will do.
    demanded_now: Vec<String>,
    demanded: Vec<String>,
    wrong: Vec<String>,
    source: String,
}

fn situations() -> Vec<Situation> {
    let text = std::fs::read_to_string(repository().join("tests/situations.toml")).unwrap();
    toml::from_str::<Situations>(&text).unwrap().situation
}

fn portal(output: Output) -> Portal {
    let sources = baken::discover::discover(&repository()).unwrap().value;
    routes_portal(&sources, output).unwrap().0
}

#[test]
fn every_situation_has_the_outcome_that_its_source_asks_for() {
    let (public, internal) = (portal(Output::Public), portal(Output::Internal));
    let mut wrong = Vec::new();
    for one in situations() {
        let portal = if one.site == "public" {
            &public
        } else {
            &internal
        };
        let place = portal
            .get(Kind::Region, &Id::parse(&one.region).unwrap())
            .unwrap();
        let tables = match &one.table {
            Some(table) => vec![TableName::named(table).unwrap()],
            None => TableName::ALL.to_vec(),
        };
        let given: Given = one.given.clone().into_iter().collect();
        let explained = explain(portal, place, &tables, &given).unwrap();
        let found = (
            &explained.routes,
            &explained.organisations,
            &explained.warnings,
        );
        let steps = |now: bool, yours: bool| -> Vec<String> {
            let of = |step: &&ExplainedStep| step.now == now && step.yours == yours;
            let steps = explained.steps.iter().filter(of);
            steps.map(|step| step.section.to_string()).collect()
        };
        let (now, later, others) = (steps(true, true), steps(false, true), steps(false, false));
        if (&now, &later, &others) != (&one.now, &one.later, &one.others) {
            wrong.push(format!(
                "{} {:?} ({}): now {now:?}, later {later:?}, others {others:?}",
                one.region, one.given, one.source
            ));
        }
        if found != (&one.routes, &one.organisations, &one.warnings) {
            wrong.push(format!(
                "{} {:?} ({}): {found:?}",
                one.region, one.given, one.source
            ));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn what_the_sources_demand_is_there_and_what_would_be_wrong_is_not() {
    let mut checked = 0;
    for one in situations() {
        let all: Vec<&String> = [&one.now, &one.later, &one.others]
            .into_iter()
            .flatten()
            .collect();
        let is_met = |demand: &String, steps: &[&String]| {
            demand
                .split(" | ")
                .any(|step| steps.iter().any(|one| *one == step))
        };
        let now: Vec<&String> = one.now.iter().collect();
        for demand in &one.demanded_now {
            assert!(
                is_met(demand, &now),
                "{} {:?}: {demand} now",
                one.region,
                one.given
            );
        }
        for demand in &one.demanded {
            assert!(
                is_met(demand, &all),
                "{} {:?}: {demand}",
                one.region,
                one.given
            );
        }
        for wrong in &one.wrong {
            assert!(
                !all.contains(&wrong),
                "{} {:?}: {wrong}",
                one.region,
                one.given
            );
        }
        checked += one.demanded_now.len() + one.demanded.len() + one.wrong.len();
    }
    assert!(checked > 500, "{checked}");
}

#[test]
fn every_municipality_has_situations_for_each_site() {
    let named: BTreeSet<(String, String)> = situations()
        .into_iter()
        .map(|one| (one.region, one.site))
        .collect();
    for region in ["barneveld", "nijkerk", "lopik"] {
        for site in ["internal", "public"] {
            assert!(
                named.contains(&(region.to_owned(), site.to_owned())),
                "{region} {site}"
            );
        }
    }
    for region in ["nunspeet", "hattem", "oldebroek", "epe", "heerde", "elburg"] {
        assert!(named.iter().any(|(own, _)| own == region), "{region}");
    }
}

#[test]
fn the_public_site_names_nothing_internal_in_any_situation() {
    let public = portal(Output::Public);
    for routes in public.routes.values() {
        for rule in &routes.document.rules {
            let outcome = &rule.outcome;
            assert!(rule.public_outcome.is_none() && rule.lines.is_none());
            let sections = outcome
                .now
                .iter()
                .chain(&outcome.then)
                .chain(&outcome.warnings);
            let named = sections
                .map(|one| &one.value.route)
                .chain(outcome.routes.iter().map(|id| &id.value));
            for id in named {
                let record = public.get(Kind::Meldroute, id).unwrap();
                assert!(record.is_public(), "{} names {id}", rule.id.value);
            }
        }
    }
}

/// What the tables of a region say, with these answers.
fn told<'p>(
    portal: &'p Portal,
    region: &str,
    tables: &[TableName],
    given: &[(&str, &str)],
) -> Result<Explained<'p>, String> {
    let place = portal
        .get(Kind::Region, &Id::parse(region).unwrap())
        .unwrap();
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let given: Given = given.iter().map(owned).collect();
    explain(portal, place, tables, &given)
}

#[test]
fn knowing_nothing_leads_to_the_emergency_number_and_to_somebody_to_ask() {
    let portal = portal(Output::Public);
    for region in ["barneveld", "nijkerk", "lopik", "nunspeet"] {
        let explained = told(&portal, region, &[TableName::FirstReport], &[]).unwrap();
        assert_eq!(
            explained.warnings.first().map(String::as_str),
            Some("national-emergency#call")
        );
        assert!(!explained.organisations.is_empty());
        assert_eq!(
            explained.questions.first().map(String::as_str),
            Some("urgent")
        );
    }
}

#[test]
fn what_matters_only_together_with_another_answer_is_worth_asking_too() {
    let portal = portal(Output::Internal);
    let asked = |given: &[(&str, &str)]| {
        let explained = told(&portal, "nijkerk", &[TableName::FollowUp], given);
        explained.unwrap().questions
    };
    let known = "known_to_municipality".to_owned();
    assert!(asked(&[]).contains(&known));
    assert!(!asked(&[("specific_person", "no")]).contains(&known));
}

#[test]
fn who_may_or_may_not_fall_under_the_meldcode_is_told_what_holds_for_both() {
    let portal = portal(Output::Internal);
    let routes = |given: &[(&str, &str)]| {
        let told = told(&portal, "barneveld", &[TableName::FirstReport], given);
        told.map(|told| told.routes)
    };
    let open = routes(&[("role", "medewerker")]);
    for answer in ["yes", "no"] {
        let given = [("meldcode_profession", answer), ("role", "medewerker")];
        assert_eq!(routes(&given), open, "{answer}");
    }
    assert!(routes(&[("meldcode_profession", "yes"), ("role", "balie")]).is_err());
}

#[test]
fn answers_that_cannot_go_together_are_refused_in_words() {
    let portal = portal(Output::Internal);
    let refused =
        |given: &[(&str, &str)]| told(&portal, "lopik", TableName::ALL, given).unwrap_err();
    assert!(refused(&[("role", "balie"), ("meldcode_profession", "yes")]).contains("cannot be"));
    assert!(refused(&[("rol", "balie")]).contains("did you mean `role`"));
    assert!(refused(&[("urgent", "ja")]).contains("takes yes, no, unknown"));
}
