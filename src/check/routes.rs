//! The decision tables of the regions: what they name is there, and their laws are proven.

mod because;
mod names;
mod proof;
mod words;

use super::Context;
use crate::diagnostic::Diagnostic;

pub(crate) use proof::summary;

/// Holds every `routes.toml` against the portal, and proves the composed tables of every
/// region, for each site as that site sees it. Tables whose names are wrong are not proven:
/// what would be found follows from the names.
pub(super) fn check_routes(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut faults = names::check_names(context);
    for routes in context.portal.routes.values() {
        let source = &context.settings.source_language;
        faults.extend(because::check_because(routes, source));
    }
    match faults.is_empty() {
        true => proof::prove(context.portal),
        false => faults,
    }
}
