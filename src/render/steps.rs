//! The steps of a route: how each is called, in which case it is taken and what it follows.
//!
//! The list of steps says in words all that the picture draws with arrows.

use super::contact::{contact_named, each_once};
use super::scope::Scope;
use super::view::{Contact, SectionView};
use super::words::html;
use crate::messages::Argument;
use crate::model::{Meldroute, Role, Section, StepNumber, Text};

/// Adds what makes a section a step, where the route has a step of its id.
pub(super) fn add_step(
    scope: &Scope<'_>,
    route: &Meldroute,
    text: &Text,
    section: &Section,
    view: &mut SectionView,
) {
    let is_it = |step: &crate::model::Step| step.id.value.as_str() == view.id;
    let Some(place) = route.steps.iter().position(is_it) else {
        return;
    };
    let (names, step) = (step_names(scope, route), &route.steps[place]);
    view.step = names.get(place).cloned();
    view.when_html = text
        .when(&step.id.value)
        .map(|condition| html(scope, &condition.words.pieces));
    view.order = order(scope, route, &names, place);
    if !is_own_way(route) {
        view.actor = Some(scope.name("role", step.actor));
        view.mode = Some(scope.name("mode", step.mode));
    }
    let cards = step
        .organisations
        .iter()
        .filter_map(|id| contact_named(scope, &id.value, &section.blocks));
    // A step shows whom it can really reach; others are named in its words.
    view.contacts = each_once(cards.filter(is_reachable).collect());
    view.emergency = view.contacts.iter().any(is_for_emergencies);
}

/// How the steps are called: `1`, `2a`, `2b`, with the letters of the page's language.
fn step_names(scope: &Scope<'_>, route: &Meldroute) -> Vec<String> {
    let letters: Vec<char> = scope.message("step-letters").chars().collect();
    let name = |number: StepNumber| match number.letter {
        None => number.rank.to_string(),
        Some(place) => match letters.get(place - 1) {
            Some(letter) => format!("{}{letter}", number.rank),
            None => format!("{}.{place}", number.rank),
        },
    };
    route.numbers().into_iter().map(name).collect()
}

/// What a step follows, in words; nothing where the step above it leads to it alone.
fn order(scope: &Scope<'_>, route: &Meldroute, names: &[String], place: usize) -> Option<String> {
    let before = route.before(route.steps.get(place)?);
    let is_chosen = route.partings().iter().any(|steps| steps.contains(&place));
    let mut told = Vec::new();
    if before.is_empty() && is_chosen {
        told.push(scope.message("step-begins"));
    } else if is_chosen || before.iter().any(|at| at + 1 != place) {
        let names: Vec<String> = before
            .iter()
            .filter_map(|at| names.get(*at).cloned())
            .collect();
        let steps = Argument::Text(scope.format.alternatives(&names));
        told.push(scope.format_message("step-after", &[("steps", steps)]));
    }
    // The last of the list is seen to be the end; another is not.
    if route.following(place).is_empty() && place + 1 < route.steps.len() {
        told.push(scope.message("step-ends"));
    }
    (!told.is_empty()).then(|| told.join(" "))
}

/// A way that only workers themselves take: what staff sort routes by would only alarm them.
pub(super) fn is_own_way(route: &Meldroute) -> bool {
    route.actors == [Role::Arbeidsmigrant]
}

/// Who can be called by an emergency number and by no other.
fn is_for_emergencies(contact: &Contact) -> bool {
    !contact.phones.is_empty() && contact.phones.iter().all(|phone| phone.emergency)
}

pub(super) fn is_reachable(contact: &Contact) -> bool {
    !contact.phones.is_empty() || !contact.links.is_empty() || contact.instead.is_some()
}
