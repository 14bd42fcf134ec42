//! Records that share a page: glossary, amounts, laws, organisations by region.

use super::contact::contact;
use super::lists::sorted;
use super::notices::notices;
use super::record::{section_view, sources};
use super::scope::Scope;
use super::value::{figure, figure_html};
use super::view::{Detail, Entries, Entry, EntryGroup, Link, Row, Table};
use super::words::{blocks_html, html, left_to_right};
use crate::messages::{Argument, Html, escape};
use crate::model::{
    Details, Fact, Id, Kind, Law, Named, Organisation, Record, SeriesEntry, Text, Unit,
};
use crate::slug::slug;
use crate::source::TextRole;

/// The page that the records of a kind share.
pub(super) fn entries(scope: &Scope<'_>, kind: Kind) -> Entries {
    let records = sorted(scope, scope.site.of_kind(kind).collect());
    Entries {
        kind: kind.as_str(),
        title: scope.message(&format!("list-{kind}")),
        lead: scope.message(&format!("list-{kind}-lead")),
        groups: match kind {
            Kind::Organisation => by_region(scope, &records),
            _ => vec![group(scope, String::new(), &records)],
        },
    }
}

fn group(scope: &Scope<'_>, heading: String, records: &[&Record]) -> EntryGroup {
    EntryGroup {
        anchor: format!("in-{}", slug(&heading)),
        heading,
        entries: records
            .iter()
            .filter_map(|record| entry(scope, record))
            .collect(),
        also: Vec::new(),
    }
}

/// Who serves the whole country first, then place by place. Each organisation stands once, at
/// the first place; later places link to it.
fn by_region(scope: &Scope<'_>, records: &[&Record]) -> Vec<EntryGroup> {
    let is_national = |record: &&&Record| match &record.details {
        Details::Organisation(organisation) => {
            let places: Vec<_> = organisation.serves.keys().collect();
            places.is_empty() || places.contains(&&crate::model::Division::Country)
        }
        _ => true,
    };
    let national: Vec<&Record> = records.iter().filter(is_national).copied().collect();
    let mut shown: Vec<&Record> = national.clone();
    let mut groups = vec![group(scope, scope.message("everywhere"), &national)];
    for place in sorted(scope, scope.site.of_kind(Kind::Region).collect()) {
        let here = crate::check::serving(&scope.site.portal, place);
        let local = |record: &&Record| !national.iter().any(|one| one.key == record.key);
        let here = sorted(scope, here.into_iter().filter(local).collect());
        let is_shown = |record: &&Record| shown.iter().any(|one| one.key == record.key);
        let (again, new): (Vec<&Record>, Vec<&Record>) = here.into_iter().partition(is_shown);
        let mut own = group(scope, scope.title(place), &new);
        own.also = again
            .iter()
            .filter_map(|record| also(scope, record))
            .collect();
        if !own.entries.is_empty() || !own.also.is_empty() {
            groups.push(own);
        }
        shown.extend(new);
    }
    let rest = |record: &&&Record| !shown.iter().any(|one| one.key == record.key);
    let rest: Vec<&Record> = records.iter().filter(rest).copied().collect();
    groups.push(group(scope, scope.message("other-regions"), &rest));
    groups.retain(|group| !group.entries.is_empty() || !group.also.is_empty());
    groups
}

fn also(scope: &Scope<'_>, record: &Record) -> Option<Link> {
    scope.link(&record.key, TextRole::Index)
}

fn entry(scope: &Scope<'_>, record: &Record) -> Option<Entry> {
    let text = scope.site.text(record, TextRole::Index, scope.language)?;
    let foreign = scope.foreign(&text.language);
    let mut entry = Entry {
        record: record.key.to_string(),
        anchor: record.key.id.to_string(),
        title_html: html(scope, &text.front.title.pieces),
        lang: foreign.map(ToString::to_string),
        dir: foreign.map(|language| language.direction().as_str()),
        language_name: foreign.map(|language| scope.message(&format!("language-{language}"))),
        html: blocks_html(scope, &text.body.intro),
        sections: Vec::new(),
        details: Vec::new(),
        table: None,
        contact: None,
        notices: notices(scope, record, text),
        sources: sources(scope, record),
        checked: scope.date(record.common.checked),
    };
    match &record.details {
        Details::Organisation(organisation) => {
            entry.contact = contact(scope, &record.key.id);
            entry.details = ages(scope, organisation);
            entry.sections = text
                .body
                .sections
                .iter()
                .map(|one| section_view(scope, one))
                .collect();
        }
        Details::Fact(fact) => {
            entry.table = Some(table(scope, record, fact, text));
            entry.details = contradictions(scope, record, fact, text);
            // A part's label stands in the table; only one with words of its own needs more.
            let worded = text
                .body
                .sections
                .iter()
                .filter(|one| !one.blocks.is_empty());
            entry.sections = worded.map(|one| section_view(scope, one)).collect();
        }
        Details::Law(law) => {
            entry.sections = text
                .body
                .sections
                .iter()
                .map(|one| section_view(scope, one))
                .collect();
            entry.details = law_details(scope, law);
        }
        Details::Consultation(talk) => {
            let participants = scope.names("role", &talk.participants);
            entry.details = vec![
                detail(scope, "participants", &participants),
                detail(scope, "frequency", &scope.name("frequency", talk.frequency)),
            ];
            entry.details.retain(|detail| !detail.value_html.is_empty());
        }
        Details::PreventionOffer(offer) => {
            let groups = scope.names("target-group", &offer.target_groups);
            let topics = scope.names("topic", &offer.topics);
            entry.details = vec![
                detail(scope, "audience", &groups),
                detail(scope, "topics", &topics),
            ];
        }
        _ => {}
    }
    Some(entry)
}

fn detail(scope: &Scope<'_>, label: &str, value: &str) -> Detail {
    Detail {
        label: scope.message(&format!("detail-{label}")),
        value_html: escape(value),
    }
}

fn ages(scope: &Scope<'_>, organisation: &Organisation) -> Vec<Detail> {
    let bounds = [organisation.minimum_age, organisation.maximum_age];
    if bounds == [None, None] {
        return Vec::new();
    }
    let bound = |age: Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
    let value = format!("{}–{}", bound(bounds[0]), bound(bounds[1]));
    let html = left_to_right(scope, &value);
    vec![Detail {
        label: scope.message("detail-ages"),
        value_html: html.0,
    }]
}

fn law_details(scope: &Scope<'_>, law: &Law) -> Vec<Detail> {
    let url = format!("https://wetten.overheid.nl/{}", law.bwb.value);
    let link = format!(
        "<a href=\"{}\" rel=\"noreferrer\">{}</a>",
        escape(&url),
        left_to_right(scope, &law.bwb.value).0
    );
    vec![Detail {
        label: scope.message("detail-register"),
        value_html: link,
    }]
}

/// All values of a fact, newest first, with the days on which each holds.
pub(super) fn table(scope: &Scope<'_>, record: &Record, fact: &Fact, text: &Text) -> Table {
    let has_parts = !fact.parts.is_empty();
    let mut columns = Vec::new();
    if has_parts {
        columns.push(scope.message("table-part"));
    }
    columns.extend(["table-amount", "table-from", "table-until"].map(|id| scope.message(id)));
    let parts: Vec<Option<&Id>> = match has_parts {
        true => fact.parts.iter().map(|part| Some(&part.value)).collect(),
        false => vec![None],
    };
    let mut rows = Vec::new();
    for part in parts {
        let label = part.map(|part| part_label(scope, text, part));
        for entry in fact.entries(part.map(Id::as_str)).into_iter().rev() {
            rows.push(row(scope, entry, label.as_ref()));
        }
        if fact.withheld.iter().any(|one| one.part.as_ref() == part) {
            let open = Html::text(&scope.message("fact-being-checked")).0;
            let cells = label.iter().map(|label| label.0.clone());
            let cells = cells.chain([open, String::new(), String::new()]).collect();
            rows.push(Row {
                current: false,
                cells,
            });
        }
    }
    Table {
        caption: scope.title(record),
        columns,
        rows,
    }
}

fn row(scope: &Scope<'_>, entry: &SeriesEntry, label: Option<&Html>) -> Row {
    let value = figure_html(scope, entry);
    let until = entry
        .valid_to
        .map(|end| scope.time(end).0)
        .unwrap_or_default();
    let cells = label.map(|label| label.0.clone()).into_iter();
    let cells = cells
        .chain([value.0, scope.time(entry.valid_from).0, until])
        .collect();
    Row {
        // A rule holds today; people that were counted in a year were counted in that year.
        current: entry.unit != Unit::People && entry.holds_on(scope.site.today),
        cells,
    }
}

pub(super) fn part_label(scope: &Scope<'_>, text: &Text, part: &Id) -> Html {
    match text.section(part.as_str()) {
        Some(section) => Html(html(scope, &section.heading.pieces)),
        None => Html::text(part.as_str()),
    }
}

/// What other sources say instead stands beside the value, not in a drawer.
fn contradictions(scope: &Scope<'_>, record: &Record, fact: &Fact, text: &Text) -> Vec<Detail> {
    let detail = |other: &crate::model::Contradiction| {
        let source = record.common.sources.iter().find(|source| {
            source
                .id
                .as_ref()
                .is_some_and(|id| id.value == other.source.value)
        });
        let source = source.map(|source| format!("{}, {}", source.publisher, source.title));
        let value = figure(scope, fact.unit, &other.value);
        let arguments = [
            ("value", Argument::Text(value)),
            ("source", Argument::Text(source.unwrap_or_default())),
        ];
        let year = scope.format.date(other.valid_from);
        let label = other
            .part
            .as_ref()
            .map(|part| part_label(scope, text, &part.value).0);
        Detail {
            label: label.unwrap_or(year),
            value_html: escape(&scope.format_message("contradiction", &arguments)),
        }
    };
    fact.contradictions.iter().map(detail).collect()
}
