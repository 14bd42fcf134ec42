//! Organisations: one for each role and place, and nobody sent to a closed door.

use std::collections::BTreeMap;

use super::Context;
use crate::contact::{Reach, has_public_way, reach};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{
    Details, Division, Id, Kind, Mode, Organisation, OrganisationRole, Portal, Record, Reference,
    Region, RegionLevel,
};
use crate::source::Span;

/// Holds roles against regions, and actions against contacts.
pub(super) fn check_organisations(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for record in context.portal.of_kind(Kind::Region) {
        if let Details::Region(region) = &record.details {
            check_region(context.portal, record, region, &mut faults);
        }
    }
    for record in context.portal.records.values() {
        check_actions(context.portal, record, &mut faults);
    }
    faults
}

/// The regions a place lies in, itself and the country included.
fn places_of<'a>(portal: &'a Portal, id: &'a Id, region: &'a Region) -> Vec<&'a Id> {
    let countries = portal.of_kind(Kind::Region).filter(|record| {
        matches!(&record.details, Details::Region(region) if region.level == RegionLevel::Country)
    });
    let countries = countries.map(|record| &record.key.id);
    let divisions = region.member_of.values().map(|division| &division.value);
    std::iter::once(id)
        .chain(divisions)
        .chain(countries)
        .collect()
}

/// The organisations that serve a place: those that serve a division it lies in, less those
/// that another of them stands in for.
pub(crate) fn serving<'a>(portal: &'a Portal, place: &'a Record) -> Vec<&'a Record> {
    let Details::Region(region) = &place.details else {
        return Vec::new();
    };
    let countries = places_of(portal, &place.key.id, region);
    let found: Vec<(&Record, &Organisation)> = portal
        .of_kind(Kind::Organisation)
        .filter_map(|record| match &record.details {
            Details::Organisation(organisation) => Some((record, organisation)),
            _ => None,
        })
        .filter(|(_, organisation)| !through(organisation, place, region, &countries).is_empty())
        .collect();
    let overridden = |id: &Id| {
        found
            .iter()
            .any(|(_, other)| other.overrides.iter().any(|one| one.value == *id))
    };
    let kept = found
        .iter()
        .filter(|(record, _)| !overridden(&record.key.id));
    kept.map(|(record, _)| *record).collect()
}

/// By which divisions an organisation serves a place, each with the region that it names.
pub(crate) fn serves_through<'a>(
    portal: &'a Portal,
    organisation: &'a Organisation,
    place: &'a Record,
) -> Vec<(Division, &'a Id)> {
    match &place.details {
        Details::Region(region) => {
            let countries = places_of(portal, &place.key.id, region);
            through(organisation, place, region, &countries)
        }
        _ => Vec::new(),
    }
}

/// A region serves by the division it is named under: who serves the police region
/// `midden-nederland` does not serve a plan region of that name.
fn through<'a>(
    organisation: &'a Organisation,
    place: &Record,
    region: &Region,
    countries: &[&Id],
) -> Vec<(Division, &'a Id)> {
    let lies_in = |division: Division, id: &Id| match division {
        Division::Municipality => *id == place.key.id,
        Division::Country => countries.contains(&id),
        _ => {
            let own = region.member_of.get(&division);
            own.is_some_and(|own| own.value == *id)
        }
    };
    let named = organisation.serves.iter();
    let named =
        named.flat_map(|(division, regions)| regions.iter().map(|id| (*division, &id.value)));
    named
        .filter(|(division, id)| lies_in(*division, id))
        .collect()
}

fn check_region(portal: &Portal, place: &Record, region: &Region, faults: &mut Vec<Diagnostic>) {
    if region.level != RegionLevel::Municipality {
        return;
    }
    let mut by_role: BTreeMap<OrganisationRole, &Record> = BTreeMap::new();
    for record in serving(portal, place) {
        let Details::Organisation(organisation) = &record.details else {
            continue;
        };
        if !organisation.role.is_exclusive() {
            continue;
        }
        if let Some(first) = by_role.insert(organisation.role, record) {
            let message = format!(
                "`{}` and `{}` are both {} for `{}`",
                first.key.id, record.key.id, organisation.role, place.key.id
            );
            let fault = Diagnostic::new(
                Code::OrganisationsInConflict,
                Span::top(record.file),
                message,
            )
            .with_related(Span::top(first.file), "the other one")
            .with_hint("one of them may say `overrides = [\"…\"]`");
            faults.push(fault);
        }
    }
}

/// A contact in a public text, a helper of a right and a call in a route lead to somebody.
fn check_actions(portal: &Portal, record: &Record, faults: &mut Vec<Diagnostic>) {
    if !record.is_public() {
        return;
    }
    for text in record.texts.values() {
        for (span, reference) in text.references() {
            let Reference::Record(reference) = reference else {
                continue;
            };
            let plain = reference.words.is_none() && reference.section.is_none();
            let is_action = plain || reference.section.as_deref() == Some("contact");
            if reference.key.kind == Kind::Organisation && is_action {
                faults.extend(check_action(portal, &reference.key.id, span));
            }
        }
    }
    let named = match &record.details {
        Details::Right(right) => right.organisations.iter().collect(),
        Details::Meldroute(route) => {
            let calls = route.steps.iter().filter(|step| step.mode == Mode::Call);
            calls.flat_map(|step| &step.organisations).collect()
        }
        _ => Vec::new(),
    };
    for id in named {
        faults.extend(check_action(portal, &id.value, id.span));
    }
}

/// An organisation that the public site knows.
pub(super) fn public_organisation<'a>(portal: &'a Portal, id: &Id) -> Option<&'a Organisation> {
    portal
        .get(Kind::Organisation, id)
        .filter(|record| record.is_public())?;
    portal.organisation(id)
}

fn check_action(portal: &Portal, id: &Id, span: Span) -> Option<Diagnostic> {
    let organisation = portal.organisation(id)?;
    let find = |id: &Id| public_organisation(portal, id);
    if reach(organisation, &find, &has_public_way) != Reach::Nowhere {
        return None;
    }
    let message = format!("`{id}` cannot be reached in any way that the public site may show");
    Some(
        Diagnostic::new(Code::UnreachableOrganisation, span, message)
            .with_hint("give it a sourced number, `via` or a reachable `fallback`")
            .with_hint(format!(
                "to name it only, write `[[organisation:{id}|words]]`"
            )),
    )
}
