//! The tables as one site may know them: on the public site a rule that names what is internal
//! says its `public_outcome` instead, and nothing of it is left but that.

use std::collections::BTreeMap;

use crate::model::{
    DropItem, Id, Kind, Outcome, Portal, Recipient, RecordKey, RegionRoutes, Rule, SectionRef,
};
use crate::site::Output;

/// The tables of every region as a site may know them.
pub(crate) fn routes_of(portal: &Portal, output: Output) -> BTreeMap<Id, RegionRoutes> {
    let mut routes = portal.routes.clone();
    if output == Output::Public {
        routes
            .values_mut()
            .for_each(|routes| forget(portal, routes));
    }
    routes
}

fn forget(portal: &Portal, routes: &mut RegionRoutes) {
    for rule in &mut routes.document.rules {
        rule.lines = None;
        if is_internal(portal, rule) {
            rule.outcome = rule.public_outcome.take().unwrap_or_default();
            rule.withheld = true;
            for words in routes.words.values_mut() {
                words.rules.remove(rule.id.value.as_str());
            }
        }
        rule.public_outcome = None;
    }
    for source in &mut routes.document.sources {
        source.lines = None;
    }
    for reason in &mut routes.document.drops {
        reason.items.retain(|item| match &item.value {
            DropItem::Route(id) => is_public(portal, Kind::Meldroute, id),
            DropItem::Warning(section) => is_public(portal, Kind::Meldroute, &section.route),
            DropItem::Organisation(Recipient::Named(id)) => {
                is_public(portal, Kind::Organisation, id)
            }
            DropItem::Organisation(Recipient::Serving(_)) => true,
        });
    }
}

/// Whether a rule's outcome names anything that the public may not know.
pub(crate) fn is_internal(portal: &Portal, rule: &Rule) -> bool {
    let Outcome {
        routes,
        now,
        then,
        organisations,
        warnings,
    } = &rule.outcome;
    let sections = now.iter().chain(then).chain(warnings);
    let named = routes.iter().map(|id| &id.value);
    let mut routes = named.chain(sections.map(|section| &section.value.route));
    let steps = now.iter().chain(then);
    let mut reached = steps.flat_map(|step| step_organisations(portal, &step.value));
    let mut named = organisations.iter().filter_map(|one| match &one.value {
        Recipient::Named(id) => Some(id),
        Recipient::Serving(_) => None,
    });
    routes.any(|id| !is_public(portal, Kind::Meldroute, id))
        || reached.any(|id| !is_public(portal, Kind::Organisation, id))
        || named.any(|id| !is_public(portal, Kind::Organisation, id))
}

/// Whom a step of a route reaches.
pub(crate) fn step_organisations<'p>(portal: &'p Portal, of: &SectionRef) -> Vec<&'p Id> {
    let details = portal
        .get(Kind::Meldroute, &of.route)
        .map(|record| &record.details);
    let Some(crate::model::Details::Meldroute(route)) = details else {
        return Vec::new();
    };
    let steps = route
        .steps
        .iter()
        .filter(|step| step.id.value == of.section);
    steps
        .flat_map(|step| &step.organisations)
        .map(|id| &id.value)
        .collect()
}

fn is_public(portal: &Portal, kind: Kind, id: &Id) -> bool {
    let record = portal.records.get(&RecordKey::new(kind, id.clone()));
    record.is_some_and(crate::model::Record::is_public)
}
