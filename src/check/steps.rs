//! The steps of a route where its ways part: a reader must be told which way is theirs.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Details, Meldroute, Record, Step, Text};
use crate::source::Span;

/// Holds the conditions that texts give against the steps that there are. Those of a translation
/// are held against its source, with all else that the two must have alike.
pub(super) fn check_steps(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for record in context.portal.records.values() {
        let steps = match &record.details {
            Details::Meldroute(route) => route.steps.as_slice(),
            _ => &[],
        };
        for text in record.texts.values() {
            faults.extend(unknown_steps(record, text, steps));
            let is_source = text.language == context.settings.source_language;
            if let (Details::Meldroute(route), true) = (&record.details, is_source) {
                faults.extend(untold_partings(route, text));
            }
        }
    }
    faults
}

fn unknown_steps(record: &Record, text: &Text, steps: &[Step]) -> Vec<Diagnostic> {
    let is_unknown = |id: &crate::model::Id| !steps.iter().any(|step| step.id.value == *id);
    let named = text.front.when.iter().map(|condition| &condition.step);
    let unknown = named.filter(|step| is_unknown(&step.value));
    let fault = |step: &crate::source::Spanned<crate::model::Id>| {
        let message = format!("`{}` has no step `{}`", record.key, step.value);
        let fault = Diagnostic::new(Code::UnknownSection, step.span, message);
        let known = steps.iter().map(|step| step.id.value.as_str());
        fault.with_nearest(step.value.as_str(), known)
    };
    unknown.map(fault).collect()
}

/// Of the steps at a parting one may go without words: it is what else is done.
fn untold_partings(route: &Meldroute, text: &Text) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for parting in route.partings() {
        let steps = parting.iter().filter_map(|place| route.steps.get(*place));
        let untold: Vec<&Step> = steps
            .filter(|step| text.when(&step.id.value).is_none())
            .collect();
        if let [first, second, ..] = untold.as_slice() {
            let (first, second) = (&first.id, &second.id);
            let message = format!(
                "nothing tells when to take `{}` and when `{}`",
                first.value, second.value
            );
            let at = text.section(second.value.as_str());
            let at = at.map_or(Span::top(text.file), |section| section.id.span);
            let hint = format!(
                "say it above the text, under `[when]`: {} = \"Als …\"",
                second.value
            );
            let fault = Diagnostic::new(Code::MissingCondition, at, message).with_hint(hint);
            faults.push(fault.with_related(second.span, "the ways part here"));
        }
    }
    faults
}
