//! A meldroute and its steps, each of which follows steps that are written before it.

use super::read_laws;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Anonymity, Answer, Id, Meldroute, Step};
use crate::parse::fields::{Fields, Need};
use crate::source::Spanned;

pub(super) fn read_meldroute(fields: &mut Fields<'_>) -> Meldroute {
    Meldroute {
        exploitation: fields.some("exploitation"),
        actors: fields.some("actors"),
        status_in_use: fields.one("status_in_use"),
        fallback: fields.ids("fallback"),
        anonymity: fields.one_or("anonymity", Anonymity::Unknown).value,
        informs_involved: fields.one_or("informs_involved", Answer::Unknown).value,
        laws: read_laws(fields),
        steps: read_steps(fields),
    }
}

fn read_steps(fields: &mut Fields<'_>) -> Vec<Step> {
    let read = fields.tables("steps", Need::Required, read_step);
    let mut steps: Vec<Step> = Vec::new();
    for (mut step, after) in read.into_iter().flatten() {
        step.after = match after {
            Some(after) => after,
            // Most steps follow the one before them.
            None => steps
                .last()
                .map(|last| last.id.clone())
                .into_iter()
                .collect(),
        };
        steps.push(step);
    }
    for fault in order_faults(&steps) {
        fields.report(fault);
    }
    steps
}

/// A step, and the steps that it says it follows.
type Read = (Step, Option<Vec<Spanned<Id>>>);

fn read_step(fields: &mut Fields<'_>) -> Option<Read> {
    let id = fields.id("id");
    let actor = fields.one("actor").value;
    let organisations = fields.ids("organisations");
    let mode = fields.one("mode").value;
    let after = fields.optional_ids("after");
    let step = Step {
        id: id?,
        actor,
        organisations,
        mode,
        after: Vec::new(),
    };
    Some((step, after))
}

/// A step that follows a later one would lead round in a circle, or nowhere.
fn order_faults(steps: &[Step]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        for named in &step.after {
            let place = steps.iter().position(|one| one.id.value == named.value);
            if place.is_some_and(|place| place < at) {
                continue;
            }
            let fault = match place.and_then(|place| steps.get(place)) {
                Some(later) => {
                    let message = format!(
                        "`{}` cannot follow `{}`, which is not written before it",
                        step.id.value, named.value
                    );
                    let fault = Diagnostic::new(Code::InvalidValue, named.span, message);
                    fault.with_related(later.id.span, "written here")
                }
                None => {
                    let message = format!("the route has no step `{}`", named.value);
                    let fault = Diagnostic::new(Code::UnknownSection, named.span, message);
                    let known = steps.iter().take(at).map(|one| one.id.value.as_str());
                    fault.with_nearest(named.value.as_str(), known)
                }
            };
            faults.push(fault);
        }
    }
    faults
}
