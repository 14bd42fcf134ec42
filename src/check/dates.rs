//! Records held against the build date, and their owners against the settings.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Record, Status};

/// Reports every published record whose time has come.
pub(super) fn check_dates(context: &Context<'_>) -> Vec<Diagnostic> {
    let published = context.portal.records.values();
    let published = published.filter(|record| record.common.status == Status::Published);
    published
        .flat_map(|record| check_record(context, record))
        .collect()
}

fn check_record(context: &Context<'_>, record: &Record) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let common = &record.common;
    if common.review_by.value < context.today {
        let message = format!(
            "`{}` should have been looked at by {}",
            record.key, common.review_by.value
        );
        let fault = Diagnostic::new(Code::ReviewOverdue, common.review_by.span, message);
        faults.push(fault.with_hint(format!("`{}` looks after it", common.owner.value)));
    }
    if let Some(end) = common
        .valid_to
        .as_ref()
        .filter(|end| end.value < context.today)
    {
        let message = format!(
            "`{}` held until {} and is still published",
            record.key, end.value
        );
        let fault = Diagnostic::new(Code::RecordExpired, end.span, message);
        faults.push(fault.with_hint("set `status = \"withdrawn\"` or renew it"));
    }
    if let Some(from) = common.valid_from.filter(|from| *from > context.today) {
        let message = format!(
            "`{}` holds from {from} on and is published already",
            record.key
        );
        let at = crate::source::Span::top(record.file);
        let fault = Diagnostic::new(Code::RecordExpired, at, message);
        faults.push(fault.with_hint("set `status = \"draft\"` until then"));
    }
    let owners = &context.settings.owners;
    if !owners.is_empty() && !owners.iter().any(|owner| owner.value == common.owner.value) {
        let message = format!(
            "`{}` is no owner that `baken.toml` lists",
            common.owner.value
        );
        let fault = Diagnostic::new(Code::UnknownValue, common.owner.span, message);
        let known = owners.iter().map(|owner| owner.value.as_str());
        faults.push(fault.with_nearest(&common.owner.value, known));
    }
    if common.checked > context.today {
        let message = format!(
            "`{}` was checked on {}, which is still to come",
            record.key, common.checked
        );
        faults.push(Diagnostic::new(
            Code::InvalidValue,
            crate::source::Span::top(record.file),
            message,
        ));
    }
    faults
}
