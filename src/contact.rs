//! Whom a reader can really reach: an organisation's own way, the one it is reached through,
//! or the next usable one that stands in for it.

use std::collections::BTreeSet;

use crate::model::{ContactState, Id, Organisation};

/// How an organisation is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach<'a> {
    /// By itself.
    Own,
    /// Through another, which it names.
    Via(&'a Id),
    /// Not now; this one stands there instead.
    Instead(&'a Id),
    /// Nobody knows.
    Nowhere,
}

/// How `organisation` is reached, when `find` hands out organisations and `has_own_way` says
/// whether one has a number or link that may be shown.
pub(crate) fn reach<'a>(
    organisation: &'a Organisation,
    find: &impl Fn(&Id) -> Option<&'a Organisation>,
    has_own_way: &impl Fn(&Organisation) -> bool,
) -> Reach<'a> {
    if has_own_way(organisation) {
        return Reach::Own;
    }
    let usable = |id: &Id| find(id).is_some_and(has_own_way);
    if organisation.contact.value == ContactState::Via
        && let Some(via) = organisation.via.as_ref().filter(|via| usable(&via.value))
    {
        return Reach::Via(&via.value);
    }
    // A stand-in that cannot be reached itself passes on to its own stand-ins; each is asked
    // once, so that two who name each other do not go round for ever.
    let mut asked = BTreeSet::new();
    let mut waiting: Vec<&'a Id> = organisation
        .fallback
        .iter()
        .map(|id| &id.value)
        .rev()
        .collect();
    while let Some(id) = waiting.pop() {
        if !asked.insert(id) {
            continue;
        }
        if usable(id) {
            return Reach::Instead(id);
        }
        let further = find(id)
            .map(|next| next.fallback.as_slice())
            .unwrap_or_default();
        waiting.extend(further.iter().map(|id| &id.value).rev());
    }
    Reach::Nowhere
}

/// Whether an organisation has a number or link of its own that the public site may show.
pub(crate) fn has_public_way(organisation: &Organisation) -> bool {
    organisation
        .phones
        .iter()
        .any(|phone| phone.may_be_public())
        || organisation.links.iter().any(|link| link.may_be_public())
}
