//! Ways that end: a right or signal that leads to nobody, a municipality where one form of
//! exploitation has no route.
//!
//! An emergency number is no such way: it is for danger to life, and most readers are not in it.

use super::Context;
use super::organisations::public_organisation;
use crate::contact::{Reach, has_public_way, reach};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{
    Details, Exploitation, Id, Kind, Meldroute, Named, Portal, Record, RegionLevel, StatusInUse,
};
use crate::source::Span;

/// The forms for which every municipality needs a route; the others say that it is not known.
const FORMS: [Exploitation; 4] = [
    Exploitation::Seksueel,
    Exploitation::Arbeid,
    Exploitation::Crimineel,
    Exploitation::Orgaanverwijdering,
];

/// Reports every public record and municipality whose way ends.
pub(super) fn check_ways(context: &Context<'_>) -> Vec<Diagnostic> {
    let records = context.portal.records.values();
    let public = records.filter(|record| record.is_public());
    public
        .flat_map(|record| check_record(context, record))
        .collect()
}

fn check_record(context: &Context<'_>, record: &Record) -> Vec<Diagnostic> {
    let at = Span::top(record.file);
    match &record.details {
        Details::Right(right) => {
            let ids = right.organisations.iter().map(|id| &id.value);
            let message = format!("`{}` names nobody who can be reached", record.key);
            let hint = "name an organisation with a sourced way to reach it under `organisations`";
            dead_end(leads_somewhere(context, ids), at, message, hint)
        }
        Details::Signal(signal) => {
            let routes = signal
                .meldroutes
                .iter()
                .filter_map(|id| route(context.portal, &id.value));
            let mut routes = routes.map(|(_, route)| route);
            let message = format!("`{}` has no route that reaches anybody", record.key);
            let hint = "name a route in use under `meldroutes`, with an organisation in a step";
            dead_end(
                routes.any(|route| reaches(context, route)),
                at,
                message,
                hint,
            )
        }
        Details::Region(region) if region.level == RegionLevel::Municipality => {
            let missing: Vec<&str> = FORMS
                .into_iter()
                .filter(|form| !is_served(context, record, *form))
                .map(Exploitation::as_str)
                .collect();
            if missing.is_empty() {
                return Vec::new();
            }
            let forms = missing.join(", ");
            let message = format!("in `{}` no public route is for: {forms}", record.key.id);
            let fault = Diagnostic::new(Code::UnservedForm, at, message);
            vec![fault.with_hint("give a route that holds there these forms, or write one")]
        }
        _ => Vec::new(),
    }
}

fn dead_end(leads: bool, at: Span, message: String, hint: &str) -> Vec<Diagnostic> {
    match leads {
        true => Vec::new(),
        false => vec![Diagnostic::new(Code::DeadEnd, at, message).with_hint(hint)],
    }
}

/// A route that anybody may read.
fn route<'a>(portal: &'a Portal, id: &Id) -> Option<(&'a Record, &'a Meldroute)> {
    let record = portal.get(Kind::Meldroute, id)?;
    match &record.details {
        Details::Meldroute(route) if record.is_public() => Some((record, route)),
        _ => None,
    }
}

/// Whether a route in use has a step that reaches somebody.
fn reaches(context: &Context<'_>, route: &Meldroute) -> bool {
    let ids = route.steps.iter().flat_map(|step| &step.organisations);
    let in_use = route.status_in_use.value == StatusInUse::InUse;
    in_use && leads_somewhere(context, ids.map(|id| &id.value))
}

fn leads_somewhere<'a>(context: &Context<'a>, mut ids: impl Iterator<Item = &'a Id>) -> bool {
    let find = |id: &Id| public_organisation(context.portal, id);
    ids.any(|id| {
        let organisation = public_organisation(context.portal, id);
        organisation.is_some_and(|one| reach(one, &find, &has_public_way) != Reach::Nowhere)
    })
}

/// Whether a public route for a form holds in a place and reaches others than who answers the
/// emergency number.
fn is_served(context: &Context<'_>, place: &Record, form: Exploitation) -> bool {
    let emergency = context.settings.emergency.as_ref();
    let emergency = emergency.map(|named| &named.value.0);
    let mut routes = context
        .portal
        .of_kind(Kind::Meldroute)
        .filter_map(|record| route(context.portal, &record.key.id));
    routes.any(|(record, route)| {
        let is_for = route.exploitation.contains(&form)
            || route.exploitation.contains(&Exploitation::Multiple);
        let in_use = route.status_in_use.value == StatusInUse::InUse;
        let ids = route.steps.iter().flat_map(|step| &step.organisations);
        let others = ids.map(|id| &id.value).filter(|id| Some(*id) != emergency);
        is_for && in_use && holds(record, place) && leads_somewhere(context, others)
    })
}

/// Whether a route holds in a municipality: everywhere, there, or in a division it lies in.
fn holds(route: &Record, place: &Record) -> bool {
    let Details::Region(region) = &place.details else {
        return false;
    };
    let regions = &route.common.regions;
    let here =
        |id: &Id| *id == place.key.id || region.member_of.values().any(|own| own.value == *id);
    regions.is_empty() || regions.iter().any(|region| here(&region.value))
}
