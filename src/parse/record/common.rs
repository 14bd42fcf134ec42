//! The fields that every kind has.

use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::model::{Common, Source, Status, Visibility};
use crate::parse::fields::{Fields, Need};

pub(super) const LANGUAGE: &str = "a language tag, such as `pl`";

pub(super) fn read_common(fields: &mut Fields<'_>) -> Common {
    let common = Common {
        audience: fields.some("audience"),
        visibility: fields.one_or("visibility", Visibility::Public).value,
        status: fields.one_or("status", Status::Published).value,
        languages: fields.all_parsed("languages", LANGUAGE, Language::parse),
        regions: fields.ids("regions"),
        certainty: fields.one("certainty").value,
        checked: fields.date("checked").value,
        review_by: fields.date("review_by"),
        owner: fields.text("owner"),
        high_stakes: fields.flag("high_stakes"),
        must_say: fields.ids("must_say"),
        aliases: fields.all_parsed("aliases", "an address, such as `/nl/rechten/oud/`", alias),
        related: fields.keys("related"),
        valid_from: fields.optional_date("valid_from").map(|date| date.value),
        valid_to: fields.optional_date("valid_to"),
        sources: fields.tables("sources", Need::Required, read_source),
    };
    let ends = common.valid_to.as_ref();
    if let (Some(from), Some(to)) = (
        common.valid_from,
        ends.filter(|to| Some(to.value) < common.valid_from),
    ) {
        let message = format!("the record ends on {} before it begins on {from}", to.value);
        fields.report(Diagnostic::new(Code::InvalidValue, to.span, message));
    }
    common
}

pub(in crate::parse) fn read_source(fields: &mut Fields<'_>) -> Source {
    Source {
        id: fields.optional_id("id"),
        title: fields.text("title").value,
        publisher: fields.text("publisher").value,
        url: fields.optional_link("url"),
        lines: fields.optional_text("lines").map(|lines| lines.value),
        checked: fields.date("checked").value,
    }
}

/// An earlier address: plain folders from the root, so that a redirect cannot leave the site.
fn alias(text: &str) -> Option<String> {
    let inner = text.strip_prefix('/')?.strip_suffix('/')?;
    let plain = inner
        .split('/')
        .all(|part| crate::model::Id::parse(part).is_some());
    plain.then(|| text.to_owned())
}
