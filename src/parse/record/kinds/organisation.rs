//! The fields of an organisation.

use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::model::{
    Answer, ContactState, Cost, Division, Hours, Named, Organisation, OrganisationLink, Phone,
    PhoneNumber, Visibility,
};
use crate::parse::fields::{Fields, Need};
use crate::parse::record::common::LANGUAGE;

pub(super) fn read_organisation(fields: &mut Fields<'_>) -> Organisation {
    let organisation = Organisation {
        role: fields.one("role").value,
        exploitation: fields.any("exploitation"),
        contact: fields.one("contact"),
        via: fields.optional_id("via"),
        overrides: fields.ids("overrides"),
        fallback: fields.ids("fallback"),
        shares_with: fields.ids("shares_with"),
        asks_for_papers: fields.one_or("asks_for_papers", Answer::Unknown).value,
        may_act_without_consent: fields
            .one_or("may_act_without_consent", Answer::Unknown)
            .value,
        minimum_age: fields.optional_number("minimum_age"),
        maximum_age: fields.optional_number("maximum_age"),
        serves: fields.table("serves", read_serves).unwrap_or_default(),
        phones: fields
            .tables("phones", Need::Optional, read_phone)
            .into_iter()
            .flatten()
            .collect(),
        links: fields
            .tables("links", Need::Optional, read_link)
            .into_iter()
            .flatten()
            .collect(),
        withheld: false,
    };
    check_contact(fields, &organisation);
    organisation
}

/// What `contact` says must be true: known has a way, via names one, unknown has none.
fn check_contact(fields: &mut Fields<'_>, organisation: &Organisation) {
    let at = organisation.contact.span;
    let has_way = !organisation.phones.is_empty() || !organisation.links.is_empty();
    let message = match organisation.contact.value {
        ContactState::Known if !has_way => "`contact` is known, but there is no number or link",
        ContactState::Unknown if has_way => "`contact` is unknown, but there is a number or link",
        ContactState::Via if organisation.via.is_none() => "`contact` is via, but `via` is missing",
        _ => return,
    };
    fields.report(Diagnostic::new(Code::InvalidValue, at, message));
}

fn read_serves(
    fields: &mut Fields<'_>,
) -> std::collections::BTreeMap<Division, Vec<crate::source::Spanned<crate::model::Id>>> {
    let read = |division: &Division| (*division, fields.ids(division.as_str()));
    Division::ALL
        .iter()
        .map(read)
        .filter(|(_, regions)| !regions.is_empty())
        .collect()
}

fn read_phone(fields: &mut Fields<'_>) -> Option<Phone> {
    let id = fields.id("id");
    let number = fields.parsed("number", "a telephone number", PhoneNumber::parse);
    let hours = read_hours(fields);
    let languages = fields.all_parsed("languages", LANGUAGE, Language::parse);
    let cost = fields.one_or("cost", Cost::Unknown).value;
    let anonymous = fields.one_or("anonymous", Answer::Unknown).value;
    let works_from_foreign_sim = fields
        .one_or("works_from_foreign_sim", Answer::Unknown)
        .value;
    let calls_back = fields.one_or("calls_back", Answer::Unknown).value;
    let emergency = fields.flag("emergency");
    let certainty = fields.one("certainty").value;
    let source = fields.optional_id("source");
    let checked = fields.date("checked").value;
    let visibility = fields.one_or("visibility", Visibility::Public).value;
    Some(Phone {
        id: id?,
        number: number?.value,
        hours,
        languages,
        cost,
        anonymous,
        works_from_foreign_sim,
        calls_back,
        emergency,
        certainty,
        source,
        checked,
        visibility,
    })
}

fn read_hours(fields: &mut Fields<'_>) -> Hours {
    let word = |word: &str| match word {
        "always" => Some(Hours::Always),
        "unknown" => Some(Hours::Unknown),
        _ => None,
    };
    fields.word_or_table(
        "hours",
        &["always", "unknown"],
        Hours::Unknown,
        word,
        |fields| Hours::Between {
            days: fields.one("days").value,
            opens: read_time(fields, "opens"),
            closes: read_time(fields, "closes"),
        },
    )
}

fn read_time(fields: &mut Fields<'_>, key: &'static str) -> String {
    let time = |text: &str| {
        let (hours, minutes) = text.split_once(':')?;
        let number = |digits: &str| {
            (digits.len() == 2)
                .then(|| digits.parse::<u8>().ok())
                .flatten()
        };
        let right = number(hours)? <= 24 && number(minutes)? < 60;
        right.then(|| text.to_owned())
    };
    fields
        .parsed(key, "a time, such as `09:00`", time)
        .map_or_else(String::new, |time| time.value)
}

fn read_link(fields: &mut Fields<'_>) -> Option<OrganisationLink> {
    let id = fields.id("id");
    let url = fields.parsed(
        "url",
        "an address that begins with https: or mailto:",
        |text| crate::parse::link_is_allowed(text).then(|| text.to_owned()),
    );
    let certainty = fields.one("certainty").value;
    let source = fields.optional_id("source");
    let checked = fields.date("checked").value;
    let visibility = fields.one_or("visibility", Visibility::Public).value;
    Some(OrganisationLink {
        id: id?,
        url: url?,
        certainty,
        source,
        checked,
        visibility,
    })
}
