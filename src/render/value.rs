//! A fact as it is printed: the figure, and until when it holds.

use jiff::civil::Date;

use super::scope::Scope;
use super::words::left_to_right;
use crate::messages::{Argument, Html, escape};
use crate::model::{Amount, Day, Fact, OnDay, Record, RecordReference, SeriesEntry, Unit};

/// A figure with its unit, as text: `€ 14,99`, `4 maanden`.
pub(crate) fn figure(scope: &Scope<'_>, unit: Unit, amount: &Amount) -> String {
    if unit == Unit::Eur {
        return scope.format.money(amount);
    }
    let number = scope.format.number(amount);
    // Fluent compares a word with the names of its variants: which plural it is, ICU4X says.
    let count = scope.format.plural(amount).to_owned();
    let arguments = [
        ("number", Argument::Text(number)),
        ("count", Argument::Text(count)),
    ];
    scope.format_message(&format!("unit-{unit}"), &arguments)
}

/// A figure with its unit as HTML, with the value for machines.
pub(crate) fn figure_html(scope: &Scope<'_>, entry: &SeriesEntry) -> Html {
    let words = figure(scope, entry.unit, &entry.value.value);
    let words = match entry.unit {
        Unit::Eur | Unit::Percent => left_to_right(scope, &words),
        _ => Html::text(&words),
    };
    let until = entry
        .valid_to
        .map(|end| format!(" data-valid-to=\"{end}\""))
        .unwrap_or_default();
    Html(format!(
        "<data class=\"fact\" value=\"{}\" data-valid-from=\"{}\"{until}>{}</data>",
        escape(entry.value.value.as_str()),
        entry.valid_from,
        words.0
    ))
}

/// What a reference to a fact prints.
pub(super) fn fact_html(
    scope: &Scope<'_>,
    record: &Record,
    fact: &Fact,
    reference: &RecordReference,
) -> Html {
    match value_of(scope, fact, reference) {
        OnDay::Holds(entry) => {
            let period = period(scope, entry);
            let value = figure_html(scope, entry);
            match period {
                Some(period) => Html(format!(
                    "{} <span class=\"fact__period\">{}</span>",
                    value.0, period.0
                )),
                None => value,
            }
        }
        OnDay::Coming(entry) => {
            let from = scope.html_message("fact-from", &[("date", scope.time(entry.valid_from))]);
            let value = figure_html(scope, entry);
            Html(format!(
                "{} <span class=\"fact__period\">{}</span>",
                value.0, from.0
            ))
        }
        OnDay::Expired(entry) => changed(scope, record, fact, entry),
        OnDay::Withheld | OnDay::Nothing => Html(format!(
            "<span class=\"fact__open\">{}</span>",
            escape(&scope.message("fact-being-checked"))
        )),
    }
}

/// What a reference to a fact says in the search index and in titles: without the period.
pub(super) fn fact_text(scope: &Scope<'_>, fact: &Fact, reference: &RecordReference) -> String {
    match value_of(scope, fact, reference) {
        OnDay::Holds(entry) | OnDay::Coming(entry) => figure(scope, entry.unit, &entry.value.value),
        OnDay::Expired(_) | OnDay::Withheld | OnDay::Nothing => scope.message("fact-being-checked"),
    }
}

fn value_of<'f>(scope: &Scope<'_>, fact: &'f Fact, reference: &'f RecordReference) -> OnDay<'f> {
    let part = reference.part.as_deref();
    match reference.day {
        Day::Today => fact.on(part, scope.site.today),
        Day::On(day) => fact.on(part, day),
        Day::Next => fact
            .after(part, scope.site.today)
            .map_or(OnDay::Nothing, OnDay::Coming),
    }
}

/// Until when a value holds; nothing for one without an end.
pub(crate) fn period(scope: &Scope<'_>, entry: &SeriesEntry) -> Option<Html> {
    let end = entry.valid_to?;
    let past = end < scope.site.today;
    Some(match past {
        true => {
            let from = scope.time(entry.valid_from);
            scope.html_message("fact-period", &[("from", from), ("to", scope.time(end))])
        }
        false => scope.html_message("fact-until", &[("date", scope.time(end))]),
    })
}

/// The value we had no longer holds: the page says so, and where the current one stands.
fn changed(scope: &Scope<'_>, record: &Record, fact: &Fact, entry: &SeriesEntry) -> Html {
    let end = entry.valid_to.unwrap_or(Date::MAX);
    let authority = match &fact.authority {
        Some(authority) => match &authority.url {
            Some(url) => Html(format!(
                "<a href=\"{}\" rel=\"noreferrer\">{}</a>",
                escape(&url.value),
                escape(&authority.title)
            )),
            None => Html::text(&authority.title),
        },
        None => Html::text(&scope.title(record)),
    };
    let words = scope.html_message(
        "fact-changed",
        &[("date", scope.time(end)), ("authority", authority)],
    );
    Html(format!("<span class=\"fact__changed\">{}</span>", words.0))
}
