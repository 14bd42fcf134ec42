//! A municipality's card: what each role does first, for the wall and the counter.
//!
//! What to do comes from the tables of the site, so what is internal is on the internal site alone.

use std::collections::BTreeSet;

use super::contact::{contact, contact_named};
use super::frame::emergency_phone;
use super::notices::notices_of_routes;
use super::scope::Scope;
use super::view::{Contact, Notice, RouteCard, Sheet, SheetStep};
use super::words::{blocks_html, html};
use crate::messages::Argument;
use crate::model::{
    Details, Id, Kind, Named, Record, RecordKey, Role, SectionRef, StatusInUse, TableName,
};
use crate::routes::{Explained, Given, compose, explain};
use crate::source::TextRole;

/// The card of a municipality, and what its reader must know of the texts on it.
pub(super) fn route_card(scope: &Scope<'_>, place: &Record) -> (RouteCard, Vec<Notice>) {
    let outcomes = outcomes(scope, place);
    let sheets = outcomes
        .iter()
        .map(|(role, found)| sheet(scope, *role, found));
    let arguments = [("place", Argument::Text(scope.title(place)))];
    let card = RouteCard {
        title: scope.format_message("card-title", &arguments),
        place: scope.title(place),
        emergency: emergency_phone(scope),
        sheets: sheets.collect(),
    };
    (card, notices_of(scope, place, &outcomes))
}

/// What is said of the routes and of the words for the tables; that one is planned stands with
/// its step.
fn notices_of(
    scope: &Scope<'_>,
    place: &Record,
    outcomes: &[(Role, Explained<'_>)],
) -> Vec<Notice> {
    let sections = outcomes.iter().flat_map(|(_, found)| sections(found));
    let routes: BTreeSet<Id> = sections.map(|section| section.route).collect();
    notices_of_routes(scope, &place.key.id, &routes)
}

fn sections(found: &Explained<'_>) -> Vec<SectionRef> {
    let steps = found.steps.iter().map(|step| step.section.clone());
    let warnings = found
        .warnings
        .iter()
        .filter_map(|one| SectionRef::parse(one));
    steps.chain(warnings).collect()
}

/// What the tables say to each role where nothing is urgent: what is comes first on the card.
/// Workers have pages of their own, whose words keep them safe.
fn outcomes<'a>(scope: &Scope<'a>, place: &'a Record) -> Vec<(Role, Explained<'a>)> {
    let portal = &scope.site.portal;
    let composed = compose(portal, &place.key.id);
    let asked = |name: &str| composed.inputs.iter().find(|input| input.id.value == name);
    let roles = asked("role").map_or(&[][..], |input| input.values.as_slice());
    let roles = roles.iter().filter_map(|value| Role::named(&value.value));
    let explained = |role: Role| {
        let mut given: Given = vec![("role".to_owned(), role.to_string())];
        if asked("urgent").is_some() {
            given.push(("urgent".to_owned(), "no".to_owned()));
        }
        let found = explain(portal, place, &[TableName::FirstReport], &given).ok()?;
        (!found.steps.is_empty()).then_some((role, found))
    };
    let roles = roles.filter(|role| *role != Role::Arbeidsmigrant);
    roles.filter_map(explained).collect()
}

fn sheet(scope: &Scope<'_>, role: Role, found: &Explained<'_>) -> Sheet {
    let mut now = Vec::new();
    let mut later = Vec::new();
    let mut then = Vec::new();
    let mut reached: Vec<String> = Vec::new();
    for one in &found.steps {
        let Some(mut step) = step(scope, &one.section) else {
            continue;
        };
        reached.append(&mut step.reached);
        match (one.now, one.yours) {
            (true, _) => now.push(step),
            (false, true) => later.push(step),
            (false, false) => {
                step.actor = one
                    .actor
                    .map(|actor| scope.name("role", actor))
                    .unwrap_or_default();
                then.push(step);
            }
        }
    }
    let warnings = found
        .warnings
        .iter()
        .filter_map(|one| SectionRef::parse(one));
    let others = found
        .organisations
        .iter()
        .filter_map(|id| contact(scope, &Id::parse(id)?));
    Sheet {
        anchor: role.to_string(),
        role: scope.name("role", role),
        warnings: once(warnings.filter_map(|section| step(scope, &section))),
        now,
        later,
        then,
        contacts: others
            .filter(|contact| !reached.contains(&contact.record))
            .filter(has_way)
            .collect(),
    }
}

/// What several routes say in the same words is said once.
fn once(steps: impl Iterator<Item = SheetStep>) -> Vec<SheetStep> {
    let mut told: Vec<SheetStep> = Vec::new();
    for step in steps {
        if !told.iter().any(|one| one.html == step.html) {
            told.push(step);
        }
    }
    told
}

fn has_way(contact: &Contact) -> bool {
    !contact.phones.is_empty() || contact.instead.is_some()
}

/// The words of a section of a route, and whom it reaches.
fn step(scope: &Scope<'_>, of: &SectionRef) -> Option<SheetStep> {
    let key = RecordKey::new(Kind::Meldroute, of.route.clone());
    let record = scope.site.record(&key)?;
    let Details::Meldroute(route) = &record.details else {
        return None;
    };
    let text = scope.site.text(record, TextRole::Index, scope.language)?;
    let section = text.section(of.section.as_str())?;
    let foreign = scope.foreign(&text.language);
    let own = route.steps.iter().find(|step| step.id.value == of.section);
    let organisations = own.iter().flat_map(|step| &step.organisations);
    let contacts = organisations.filter_map(|id| contact_named(scope, &id.value, &section.blocks));
    let words = blocks_html(scope, &section.blocks);
    // A number that the words give already would only take room.
    let is_told = |contact: &Contact| {
        let mut phones = contact.phones.iter();
        phones.any(|phone| words.contains(&format!("\"{}\"", phone.href)))
    };
    let contacts: Vec<Contact> = contacts.filter(has_way).collect();
    Some(SheetStep {
        section: format!("{key}#{}", of.section),
        heading_html: html(scope, &section.heading.pieces),
        when_html: text
            .when(&of.section)
            .map(|when| html(scope, &when.words.pieces))
            .unwrap_or_default(),
        lang: foreign.map(ToString::to_string),
        dir: foreign.map(|language| language.direction().as_str()),
        route: scope.link(&key, TextRole::Index),
        actor: String::new(),
        planned: match route.status_in_use.value {
            StatusInUse::Planned => scope.name("status-in-use", StatusInUse::Planned),
            StatusInUse::InUse | StatusInUse::Unknown => String::new(),
        },
        reached: contacts
            .iter()
            .map(|contact| contact.record.clone())
            .collect(),
        contacts: contacts
            .into_iter()
            .filter(|contact| !is_told(contact))
            .collect(),
        html: words,
    })
}
