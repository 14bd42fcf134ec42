//! A record with a page of its own: its sections, its contacts, what belongs beside it.

use super::chart::charts;
use super::contact::contact;
use super::directory::{card_link, directory_link};
use super::form::form_view;
use super::guide::guides_for;
use super::lists::{cards, sorted};
use super::picture::picture;
use super::scope::Scope;
use super::steps::{add_step, is_own_way, is_reachable};
use super::view::{Card, Contact, Detail, Group, Link, RecordPage, SectionView, SourceView};
use super::words::{blocks_html, html};
use crate::guide::Guides;
use crate::messages::escape;
use crate::model::{Answer, Audience, Details, Id, Kind, Record, RegionLevel, Text};
use crate::site::Output;
use crate::source::{Spanned, TextRole};

/// A record's page in the page's own language.
pub(super) fn record_page(
    scope: &Scope<'_>,
    guides: &Guides,
    record: &Record,
    text: &Text,
) -> RecordPage {
    let role = text.role;
    let sections = match &record.details {
        // They name the fields.
        Details::Form(_) => Vec::new(),
        _ => sections(scope, record, text),
    };
    let picture = match &record.details {
        Details::Meldroute(route) => picture(scope, route, text, &sections),
        _ => None,
    };
    RecordPage {
        kind: match role {
            TextRole::Own => "self",
            TextRole::Index => crate::model::Named::as_str(record.key.kind),
        },
        title_html: html(scope, &text.front.title.pieces),
        lead_html: text
            .front
            .summary
            .as_ref()
            .map(|summary| html(scope, &summary.pieces))
            .unwrap_or_default(),
        intro_html: blocks_html(scope, &text.body.intro),
        sections,
        picture,
        form: match &record.details {
            Details::Form(form) => Some(form_view(scope, record, text, form)),
            _ => None,
        },
        details: if role == TextRole::Index {
            details(scope, record)
        } else {
            Vec::new()
        },
        counterpart: counterpart(scope, record, role),
        ways: ways(scope, record),
        contacts: contacts(scope, record, role),
        lists: lists(scope, record),
        guides: match role {
            TextRole::Index => guides_for(scope, guides, record),
            TextRole::Own => Vec::new(),
        },
        related: related(scope, record),
        sources_folded: record.is_discreet(role),
        sources: sources(scope, record),
    }
}

fn sections(scope: &Scope<'_>, record: &Record, text: &Text) -> Vec<SectionView> {
    let view = |section: &crate::model::Section| {
        let mut view = SectionView {
            charts: charts(scope, &section.blocks),
            ..section_view(scope, section)
        };
        match &record.details {
            Details::Meldroute(route) => add_step(scope, route, text, section, &mut view),
            Details::Signal(signal) if view.id == "routes" && text.role == TextRole::Index => {
                view.cards = ordered_cards(scope, Kind::Meldroute, &signal.meldroutes);
            }
            _ => {}
        }
        view
    };
    text.body.sections.iter().map(view).collect()
}

/// A section with its own words only.
pub(super) fn section_view(scope: &Scope<'_>, section: &crate::model::Section) -> SectionView {
    SectionView {
        id: section.id.value.clone(),
        heading_html: html(scope, &section.heading.pieces),
        html: blocks_html(scope, &section.blocks),
        step: None,
        when_html: None,
        order: None,
        actor: None,
        mode: None,
        emergency: false,
        contacts: Vec::new(),
        cards: Vec::new(),
        charts: Vec::new(),
    }
}

/// Cards in the order that the author chose.
fn ordered_cards(scope: &Scope<'_>, kind: Kind, ids: &[Spanned<Id>]) -> Vec<Card> {
    let record = |id: &Spanned<Id>| scope.site.portal.get(kind, &id.value);
    let records = ids.iter().filter_map(record);
    records
        .filter_map(|record| super::lists::card(scope, record, TextRole::Index))
        .collect()
}

fn details(scope: &Scope<'_>, record: &Record) -> Vec<Detail> {
    let mut details = Vec::new();
    let mut add = |label: &str, value: String| {
        if !value.is_empty() {
            let label = scope.message(&format!("detail-{label}"));
            details.push(Detail {
                label,
                value_html: escape(&value),
            });
        }
    };
    match &record.details {
        Details::Signal(signal) => {
            add(
                "exploitation",
                scope.names("exploitation", &signal.exploitation),
            );
            add("severity", scope.name("severity", signal.severity));
            add("seen-at", scope.names("seen-at", &signal.seen_at));
            add(
                "risk-groups",
                scope.names("risk-group", &signal.risk_groups),
            );
        }
        Details::Meldroute(route) if is_own_way(route) => {}
        Details::Meldroute(route) => {
            add("actors", scope.names("role", &route.actors));
            add(
                "exploitation",
                scope.names("exploitation", &route.exploitation),
            );
            add("regions", regions(scope, record));
            add("anonymity", scope.name("anonymity", route.anonymity));
            if route.informs_involved != Answer::Unknown {
                add(
                    "informs-involved",
                    scope.name("informs-involved", route.informs_involved),
                );
            }
            add(
                "status",
                scope.name("status-in-use", route.status_in_use.value),
            );
        }
        Details::Right(right) => add("applies-to", scope.names("applies-to", &right.applies_to)),
        Details::Form(form) => add("storage", scope.name("storage", form.storage)),
        _ => {}
    }
    details
}

fn regions(scope: &Scope<'_>, record: &Record) -> String {
    let title = |id: &Spanned<Id>| {
        let place = scope.site.portal.get(Kind::Region, &id.value);
        place.map(|place| scope.title(place)).unwrap_or_default()
    };
    match record.common.regions.is_empty() {
        true => scope.message("everywhere"),
        false => {
            let names: Vec<String> = record.common.regions.iter().map(title).collect();
            scope.format.list(&names)
        }
    }
}

/// The question to yourself beside its signal, and the other way round.
fn counterpart(scope: &Scope<'_>, record: &Record, role: TextRole) -> Option<Link> {
    let (other, message) = match role {
        TextRole::Index => (TextRole::Own, "self-link"),
        TextRole::Own => (TextRole::Index, "signal-link"),
    };
    let has_other = record.texts.keys().any(|(role, _)| *role == other);
    let link = scope.link(&record.key, other).filter(|_| has_other)?;
    Some(Link {
        label: scope.message(message),
        lang: None,
        dir: None,
        ..link
    })
}

/// Pages made of this record, for professionals.
fn ways(scope: &Scope<'_>, record: &Record) -> Vec<Link> {
    let links = match &record.details {
        Details::Region(region) if region.level == RegionLevel::Municipality => [
            card_link(scope, record),
            directory_link(scope, Some(record)),
        ],
        Details::Page(page) if page.front == Some(Audience::Professional) => {
            [directory_link(scope, None), None]
        }
        _ => [None, None],
    };
    links.into_iter().flatten().collect()
}

fn contacts(scope: &Scope<'_>, record: &Record, role: TextRole) -> Vec<Contact> {
    let ids: &[Spanned<Id>] = match (&record.details, role) {
        (Details::Right(right), TextRole::Index) => &right.organisations,
        _ => &[],
    };
    ids.iter()
        .filter_map(|id| contact(scope, &id.value))
        .filter(is_reachable)
        .collect()
}

/// What belongs under the text: on front pages the records for that audience, on a place's
/// page its routes and organisations.
fn lists(scope: &Scope<'_>, record: &Record) -> Vec<Group> {
    let group = |kind: Kind, items: Vec<Card>| Group {
        heading: scope.message(&format!("list-{kind}")),
        anchor: format!("list-{kind}"),
        items,
    };
    let mut groups = match &record.details {
        Details::Page(page) => page
            .front
            .map_or_else(Vec::new, |audience| front_lists(scope, audience)),
        Details::Region(region) if region.level == RegionLevel::Municipality => {
            let serving = crate::check::serving(&scope.site.portal, record);
            vec![
                group(
                    Kind::Meldroute,
                    cards(scope, &routes_of(scope, record), TextRole::Index),
                ),
                group(
                    Kind::Form,
                    cards(scope, &forms_of(scope, record), TextRole::Index),
                ),
                group(Kind::Organisation, cards(scope, &serving, TextRole::Index)),
            ]
        }
        Details::Region(_) => {
            let members = members_of(scope, record);
            vec![group(
                Kind::Region,
                cards(scope, &sorted(scope, members), TextRole::Index),
            )]
        }
        _ => Vec::new(),
    };
    groups.retain(|group| !group.items.is_empty());
    groups
}

fn front_lists(scope: &Scope<'_>, audience: Audience) -> Vec<Group> {
    let kinds = match audience {
        Audience::Arbeidsmigrant => vec![Kind::Right, Kind::Meldroute],
        Audience::Inwoner => vec![Kind::Signal, Kind::Meldroute],
        Audience::Professional => vec![Kind::Region, Kind::Form, Kind::Signal, Kind::Meldroute],
    };
    let group = |kind: Kind| {
        let own = scope
            .site
            .of_kind(kind)
            .filter(|record| record.common.audience.contains(&audience) && is_place(record));
        let own: Vec<&Record> = own.collect();
        Group {
            heading: scope.message(&format!("list-{kind}")),
            anchor: format!("list-{kind}"),
            items: cards(scope, &own, TextRole::Index),
        }
    };
    let mut groups: Vec<Group> = kinds.into_iter().map(group).collect();
    if audience == Audience::Arbeidsmigrant {
        let signals: Vec<&Record> = scope.site.of_kind(Kind::Signal).collect();
        groups.push(Group {
            heading: scope.message("list-self"),
            anchor: "list-self".to_owned(),
            items: cards(scope, &signals, TextRole::Own),
        });
    }
    groups
}

/// Of the regions, only municipalities are places that a professional looks for.
fn is_place(record: &Record) -> bool {
    match &record.details {
        Details::Region(region) => region.level == RegionLevel::Municipality,
        _ => true,
    }
}

/// The routes that hold in a place: its own, then those that hold everywhere.
fn routes_of<'a>(scope: &Scope<'a>, place: &Record) -> Vec<&'a Record> {
    let Details::Region(region) = &place.details else {
        return Vec::new();
    };
    let here = |id: &Id| {
        *id == place.key.id
            || region
                .member_of
                .values()
                .any(|division| division.value == *id)
    };
    let holds = |record: &&Record| {
        let regions = &record.common.regions;
        regions.is_empty() || regions.iter().any(|region| here(&region.value))
    };
    scope.site.of_kind(Kind::Meldroute).filter(holds).collect()
}

/// The forms that are filled in for a place.
fn forms_of<'a>(scope: &Scope<'a>, place: &Record) -> Vec<&'a Record> {
    let is_here = |record: &&Record| {
        let mut regions = record.common.regions.iter();
        regions.any(|region| region.value == place.key.id)
    };
    scope.site.of_kind(Kind::Form).filter(is_here).collect()
}

fn members_of<'a>(scope: &Scope<'a>, division: &Record) -> Vec<&'a Record> {
    let lies_in = |record: &&Record| match &record.details {
        Details::Region(region) => {
            region.level == RegionLevel::Municipality
                && (region
                    .member_of
                    .values()
                    .any(|own| own.value == division.key.id)
                    || is_country(division))
        }
        _ => false,
    };
    scope.site.of_kind(Kind::Region).filter(lies_in).collect()
}

fn is_country(record: &Record) -> bool {
    matches!(&record.details, Details::Region(region) if region.level == RegionLevel::Country)
}

fn related(scope: &Scope<'_>, record: &Record) -> Vec<Card> {
    let found = record
        .common
        .related
        .iter()
        .filter_map(|key| scope.site.record(&key.value));
    found
        .filter_map(|record| super::lists::card(scope, record, TextRole::Index))
        .collect()
}

/// Where a record comes from.
pub(super) fn sources(scope: &Scope<'_>, record: &Record) -> Vec<SourceView> {
    let view = |source: &crate::model::Source| source_view(scope, source);
    record.common.sources.iter().map(view).collect()
}

/// One document; where in it is for staff.
pub(super) fn source_view(scope: &Scope<'_>, source: &crate::model::Source) -> SourceView {
    let is_internal = scope.site.output == Output::Internal;
    SourceView {
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        href: source.url.as_ref().map(|url| url.value.clone()),
        lines: source.lines.clone().filter(|_| is_internal),
        checked: scope.date(source.checked),
    }
}
