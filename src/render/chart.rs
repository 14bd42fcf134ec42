//! The values of a fact as bars, made at build time: no script, no picture to fetch, and the
//! same values in a table beside it for those who do not see it.
//!
//! Bars begin at zero, so that a length is what it seems. The direction follows the page.

use jiff::civil::Date;

use super::entries::{part_label, table};
use super::scope::Scope;
use super::value::figure;
use super::view::Chart;
use crate::language::Direction;
use crate::messages::{Argument, escape};
use crate::model::{Block, Content, Details, Fact, Id, Record, RecordReference, Reference};
use crate::source::TextRole;

/// Where a chart stands on its page.
pub(super) fn anchor(id: &Id) -> String {
    format!("chart-{id}")
}

/// The charts that blocks ask for, in the order in which they do.
pub(super) fn charts(scope: &Scope<'_>, blocks: &[Block]) -> Vec<Chart> {
    let pieces = blocks.iter().flat_map(|block| &block.pieces);
    let asked = pieces.filter_map(|piece| match &piece.content {
        Content::Reference(Reference::Record(reference)) if reference.asks_for_chart() => {
            Some(reference)
        }
        _ => None,
    });
    asked
        .filter_map(|reference| chart(scope, reference))
        .collect()
}

fn chart(scope: &Scope<'_>, reference: &RecordReference) -> Option<Chart> {
    let record = scope.site.record(&reference.key)?;
    let Details::Fact(fact) = &record.details else {
        return None;
    };
    let text = scope.site.text(record, TextRole::Index, scope.language)?;
    let groups = groups(scope, record, fact, reference.part.as_deref());
    let title = scope.title(record);
    let arguments = [("title", Argument::Text(title.clone()))];
    let label = scope.format_message("chart-label", &arguments);
    Some(Chart {
        anchor: anchor(&record.key.id),
        title,
        svg_html: svg(&groups, &label, scope.language.direction()),
        table: table(scope, record, fact, text),
    })
}

/// Bars that belong together, under a heading where the fact has parts.
struct Group {
    heading: String,
    bars: Vec<Bar>,
}

struct Bar {
    label: String,
    value: f64,
    printed: String,
}

fn groups(scope: &Scope<'_>, record: &Record, fact: &Fact, part: Option<&str>) -> Vec<Group> {
    let parts: Vec<Option<&Id>> = match fact.parts.is_empty() {
        true => vec![None],
        false => {
            let all = fact.parts.iter().map(|one| &one.value);
            all.filter(|one| part.is_none_or(|part| part == one.as_str()))
                .map(Some)
                .collect()
        }
    };
    let text = scope.site.text(record, TextRole::Index, scope.language);
    let group = |part: Option<&Id>| Group {
        heading: match (part, text) {
            (Some(part), Some(text)) => part_label(scope, text, part).0,
            _ => String::new(),
        },
        bars: fact
            .entries(part.map(Id::as_str))
            .into_iter()
            .map(|entry| Bar {
                label: period(scope, entry.valid_from, entry.valid_to),
                value: entry.value.value.as_str().parse().unwrap_or_default(),
                printed: figure(scope, entry.unit, &entry.value.value),
            })
            .collect(),
    };
    parts.into_iter().map(group).collect()
}

/// A whole year by its number, any other time by its first day.
fn period(scope: &Scope<'_>, from: Date, to: Option<Date>) -> String {
    let is_year = from.month() == 1 && from.day() == 1;
    let ends = to.is_some_and(|to| to.year() == from.year() && to.month() == 12 && to.day() == 31);
    match is_year && ends {
        true => from.year().to_string(),
        false => scope.format.date(from),
    }
}

/// Widths in units of the drawing, which is scaled to the page.
const WIDTH: f64 = 420.0;
const LABELS: f64 = 116.0;
const VALUES: f64 = 136.0;
const ROW: f64 = 34.0;
const BAR: f64 = 22.0;

fn svg(groups: &[Group], label: &str, direction: Direction) -> String {
    let largest = groups
        .iter()
        .flat_map(|group| &group.bars)
        .map(|bar| bar.value)
        .fold(0.0, f64::max);
    let mut rows = String::new();
    let mut top = 0.0;
    for group in groups {
        if !group.heading.is_empty() {
            let heading = text(direction, 0.0, top, "chart__heading", &group.heading);
            rows.push_str(&heading);
            top += ROW;
        }
        for bar in &group.bars {
            rows.push_str(&row(bar, largest, top, direction));
            top += ROW;
        }
    }
    format!(
        "<svg class=\"chart\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {WIDTH} {top}\">\n{rows}</svg>",
        escape(label)
    )
}

fn row(bar: &Bar, largest: f64, top: f64, direction: Direction) -> String {
    let room = WIDTH - LABELS - VALUES;
    let length = match largest > 0.0 {
        true => (bar.value / largest * room).max(1.0),
        false => 0.0,
    };
    let label = text(direction, 0.0, top, "chart__label", &escape(&bar.label));
    let value = text(
        direction,
        LABELS + length + 8.0,
        top,
        "chart__value",
        &escape(&bar.printed),
    );
    let start = match direction {
        Direction::LeftToRight => LABELS,
        Direction::RightToLeft => WIDTH - LABELS - length,
    };
    let bar = format!(
        "<rect x=\"{start:.1}\" y=\"{:.1}\" width=\"{length:.1}\" height=\"{BAR}\"/>\n",
        top + (ROW - BAR) / 2.0
    );
    format!("{label}{bar}{value}")
}

/// Words that begin `start` units from the edge where reading begins; `words` is HTML.
fn text(direction: Direction, start: f64, top: f64, class: &str, words: &str) -> String {
    // `start` of a text is where its reading begins, so from right to left it is on the right.
    let x = match direction {
        Direction::LeftToRight => start,
        Direction::RightToLeft => WIDTH - start,
    };
    format!(
        "<text class=\"{class}\" x=\"{x:.1}\" y=\"{:.1}\" direction=\"{}\">{words}</text>\n",
        top + ROW / 2.0 + 6.0,
        direction.as_str()
    )
}
