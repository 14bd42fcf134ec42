//! Nothing internal in public words, nothing unpublished in published ones.
//!
//! Lists in `record.toml` may name internal records: the public site leaves them out. Words
//! cannot be left out, so a public text that names one is an error.

use super::Context;
use super::references::named_records;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Record, Reference, Status, Visibility};
use crate::source::Span;

/// Follows every name from words to what may not be known or is not there yet.
pub(super) fn check_visibility(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for record in context.portal.records.values() {
        for text in record.texts.values() {
            for (span, reference) in text.references() {
                if let Reference::Record(reference) = reference
                    && let Some(target) = context.portal.records.get(&reference.key)
                {
                    faults.extend(check_words(record, target, span));
                }
            }
        }
        for (key, span) in named_records(record) {
            if let Some(target) = context.portal.records.get(&key) {
                faults.extend(check_status(record, target, span));
            }
        }
    }
    faults
}

fn check_words(record: &Record, target: &Record, span: Span) -> Option<Diagnostic> {
    let is_internal = |record: &Record| record.common.visibility == Visibility::Internal;
    if is_internal(target) && !is_internal(record) {
        let message = format!("public words name `{}`, which is internal", target.key);
        let fault = Diagnostic::new(Code::PublicRefersInternal, span, message);
        return Some(fault.with_hint("say it without the name, or make this record internal"));
    }
    check_status(record, target, span)
}

fn check_status(record: &Record, target: &Record, span: Span) -> Option<Diagnostic> {
    let is_out = |record: &Record| record.common.status == Status::Published;
    if is_out(target) || !is_out(record) {
        return None;
    }
    let message = format!(
        "`{}` is {} and will not be on the site",
        target.key, target.common.status
    );
    Some(Diagnostic::new(Code::RefersUnpublished, span, message))
}
