//! What a reader must know of a page before reading it: who translated it, whether it is checked,
//! whether it works yet.

use std::collections::BTreeSet;

use super::scope::Scope;
use super::view::Notice;
use crate::model::{
    Certainty, Details, Id, Kind, Record, Status, StatusInUse, Text, TextState, Visibility,
};
use crate::routes::compose;
use crate::source::TextRole;

/// What a reader must know of a text, one line each.
pub(super) fn notices(scope: &Scope<'_>, record: &Record, text: &Text) -> Vec<Notice> {
    let mut notices = Vec::new();
    if record.common.visibility == Visibility::Internal {
        notices.push(notice(scope, "internal"));
    }
    if record.common.status == Status::Draft {
        notices.push(notice(scope, "draft"));
    }
    let state = record.states.get(&(text.role, text.language.clone()));
    notices.extend(state.and_then(|state| notice_of_state(scope, state)));
    if record.common.certainty == Certainty::Unverified {
        notices.push(notice(scope, "unverified"));
    }
    if let Details::Meldroute(route) = &record.details
        && route.status_in_use.value == StatusInUse::Planned
    {
        notices.push(notice(scope, "planned"));
    }
    notices
}

/// What a reader must know of a page made of routes and of the tables of a place, each notice
/// once. That a route is only planned stands with its steps.
pub(super) fn notices_of_routes(
    scope: &Scope<'_>,
    place: &Id,
    routes: &BTreeSet<Id>,
) -> Vec<Notice> {
    let own = routes.iter().filter_map(|id| {
        let record = scope.site.portal.get(Kind::Meldroute, id)?;
        let text = scope.site.text(record, TextRole::Index, scope.language)?;
        Some(notices(scope, record, text))
    });
    let words = compose(&scope.site.portal, place);
    let words = words
        .rules
        .iter()
        .filter_map(|one| one.of.states.get(scope.language));
    let words = words.filter_map(|state| notice_of_state(scope, state));
    let mut all: Vec<Notice> = Vec::new();
    for notice in own.flatten().chain(words) {
        let is_new = all.iter().all(|one| one.kind != notice.kind);
        if is_new && notice.kind != "planned" {
            all.push(notice);
        }
    }
    all
}

/// What a reader must know of a translation in this state.
fn notice_of_state(scope: &Scope<'_>, state: &TextState) -> Option<Notice> {
    match state {
        TextState::Stale(_) => Some(notice(scope, "stale")),
        TextState::Unchecked | TextState::Unaccepted => Some(notice(scope, "unchecked")),
        TextState::Source | TextState::Checked => None,
    }
}

fn notice(scope: &Scope<'_>, kind: &'static str) -> Notice {
    Notice {
        kind,
        text: scope.message(&format!("notice-{kind}")),
    }
}
