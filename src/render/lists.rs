//! Lists: the languages, the home of a language, and the records of a kind.

use super::frame::{front_pages, list_link};
use super::scope::Scope;
use super::view::{Card, Group, Home, LanguageWelcome, Languages, List, NotFound};
use super::words::plain;
use crate::model::{Details, Division, Kind, Named, Record, RegionLevel};
use crate::plan::PagePlan;
use crate::site::Output;
use crate::slug::slug;
use crate::source::TextRole;

/// The languages, each greeting in its own words; `line` is the message it says.
pub(super) fn languages(scope: &Scope<'_>, line: &str) -> Languages {
    let welcome = |language: &crate::language::Language| LanguageWelcome {
        lang: language.to_string(),
        dir: language.direction().as_str(),
        name: scope.site.messages.text(language, "language-name"),
        href: scope.href(&format!("/{language}/")),
        line: scope.site.messages.text(language, line),
    };
    Languages {
        languages: scope.site.settings.tags().map(welcome).collect(),
    }
}

/// The home of a language: three ways in, what many look for, and all lists.
pub(super) fn home(scope: &Scope<'_>, page: &PagePlan) -> Home {
    let doors = front_pages(scope)
        .into_iter()
        .filter_map(|(audience, record)| {
            let mut card = card(scope, record, TextRole::Index)?;
            card.title = scope.name("door", audience);
            card.own_title = true;
            Some(card)
        });
    let starts = scope
        .site
        .settings
        .starts
        .iter()
        .filter_map(|key| card(scope, scope.site.record(&key.value)?, TextRole::Index));
    let lists = Kind::ALL.iter().filter(|kind| **kind != Kind::Page);
    Home {
        title: scope.message("home-title"),
        lead: scope.message("home-lead"),
        routes: match scope.site.output {
            Output::Internal => routes_first(scope),
            Output::Public => Vec::new(),
        },
        doors: doors.collect(),
        starts: starts.collect(),
        lists: lists
            .filter_map(|kind| list_link(scope, page, *kind))
            .collect(),
    }
}

/// The municipalities, then the routes that hold in one region and not everywhere.
fn routes_first(scope: &Scope<'_>) -> Vec<Group> {
    let routes = scope.site.of_kind(Kind::Meldroute);
    let own: Vec<&Record> = routes
        .filter(|record| !record.common.regions.is_empty())
        .collect();
    let is_place = |record: &&Record| matches!(&record.details, Details::Region(region) if region.level == RegionLevel::Municipality);
    let places = scope.site.of_kind(Kind::Region).filter(is_place);
    let places: Vec<&Record> = places.collect();
    let mut groups = vec![group(
        scope.name("division", Division::Municipality),
        cards(scope, &places, TextRole::Index),
    )];
    groups.extend(by_region(scope, &own));
    groups.retain(|group| !group.items.is_empty());
    groups
}

/// The records of a kind, in groups where that helps.
pub(super) fn list(scope: &Scope<'_>, kind: Kind) -> List {
    let records: Vec<&Record> = scope.site.of_kind(kind).collect();
    List {
        title: scope.message(&format!("list-{kind}")),
        lead: scope.message(&format!("list-{kind}-lead")),
        groups: match kind {
            Kind::Meldroute => by_region(scope, &records),
            Kind::Region => by_level(scope, &records),
            _ => vec![group(
                String::new(),
                cards(scope, &records, TextRole::Index),
            )],
        },
    }
}

/// The questions to yourself.
pub(super) fn own_list(scope: &Scope<'_>) -> List {
    let signals: Vec<&Record> = scope.site.of_kind(Kind::Signal).collect();
    List {
        title: scope.message("list-self"),
        lead: scope.message("list-self-lead"),
        groups: vec![group(String::new(), cards(scope, &signals, TextRole::Own))],
    }
}

/// What holds everywhere first, then municipality by municipality.
fn by_region(scope: &Scope<'_>, records: &[&Record]) -> Vec<Group> {
    let everywhere = records
        .iter()
        .filter(|record| record.common.regions.is_empty());
    let everywhere: Vec<&Record> = everywhere.copied().collect();
    let mut groups = vec![group(
        scope.message("everywhere"),
        cards(scope, &everywhere, TextRole::Index),
    )];
    for place in sorted(scope, scope.site.of_kind(Kind::Region).collect()) {
        let here = |record: &&&Record| {
            record
                .common
                .regions
                .iter()
                .any(|region| region.value == place.key.id)
        };
        let own: Vec<&Record> = records.iter().filter(here).copied().collect();
        groups.push(group(
            scope.title(place),
            cards(scope, &own, TextRole::Index),
        ));
    }
    groups.retain(|group| !group.items.is_empty());
    groups
}

fn by_level(scope: &Scope<'_>, records: &[&Record]) -> Vec<Group> {
    use crate::model::RegionLevel::{Country, Division, Municipality};
    let of = |level| {
        let is = |record: &&&Record| matches!(&record.details, Details::Region(region) if region.level == level);
        let own: Vec<&Record> = records.iter().filter(is).copied().collect();
        cards(scope, &own, TextRole::Index)
    };
    let heading = |division: crate::model::Division| scope.name("division", division);
    let mut groups = vec![
        group(
            heading(crate::model::Division::Municipality),
            of(Municipality),
        ),
        group(heading(crate::model::Division::Country), of(Country)),
        group(scope.message("other-regions"), of(Division)),
    ];
    groups.retain(|group| !group.items.is_empty());
    groups
}

fn group(heading: String, items: Vec<Card>) -> Group {
    Group {
        anchor: slug(&heading),
        heading,
        items,
    }
}

/// Who and what comes first in a list, before the order of the language: those who help before
/// authorities, and what is for workers before figures of others. A reader who looks for help must
/// not meet the police first.
fn rank(record: &Record) -> u8 {
    use crate::model::OrganisationRole::{
        Avim, CareCoordination, LabourInspectorate, LegalAid, Police, Prosecution, Tci, Union,
        WorkerSupport,
    };
    match &record.details {
        Details::Organisation(organisation) => match organisation.role {
            WorkerSupport | CareCoordination | LegalAid | Union => 0,
            Police | Avim | Tci | Prosecution | LabourInspectorate => 2,
            _ => 1,
        },
        Details::Fact(_) => u8::from(!record.is_for_workers()),
        _ => 0,
    }
}

/// Records in the order of the page's language.
pub(super) fn sorted<'a>(scope: &Scope<'a>, mut records: Vec<&'a Record>) -> Vec<&'a Record> {
    records.sort_by(|a, b| {
        let order = scope.format.compare(&scope.title(a), &scope.title(b));
        let rank = rank(a).cmp(&rank(b));
        rank.then(order).then_with(|| a.key.cmp(&b.key))
    });
    records
}

/// Records as cards, in the order of the page's language; a record without such a text in any
/// language of the chain has no card.
pub(super) fn cards(scope: &Scope<'_>, records: &[&Record], role: TextRole) -> Vec<Card> {
    let ranked = |record: &&Record| Some((rank(record), card(scope, record, role)?));
    let mut cards: Vec<(u8, Card)> = records.iter().filter_map(ranked).collect();
    cards.sort_by(|(first, a), (second, b)| {
        let order = scope.format.compare(&a.title, &b.title);
        let order = first.cmp(second).then(order);
        order.then_with(|| a.record.cmp(&b.record))
    });
    cards.into_iter().map(|(_, card)| card).collect()
}

/// A record as a card, labelled where it is in another language than the page.
pub(super) fn card(scope: &Scope<'_>, record: &Record, role: TextRole) -> Option<Card> {
    let found = scope.site.text(record, role, scope.language)?;
    let address = scope.address(&record.key, role)?;
    let foreign = scope.foreign(&found.language);
    Some(Card {
        record: record.key.to_string(),
        title: plain(scope, &found.front.title.pieces),
        summary: found
            .front
            .summary
            .as_ref()
            .map(|summary| plain(scope, &summary.pieces))
            .unwrap_or_default(),
        href: scope.href(&address.url),
        lang: foreign.map(ToString::to_string),
        dir: foreign.map(|language| language.direction().as_str()),
        language_name: foreign.map(|language| scope.message(&format!("language-{language}"))),
        own_title: false,
        labels: labels(scope, record),
    })
}

fn labels(scope: &Scope<'_>, record: &Record) -> Vec<String> {
    use crate::model::{Status, StatusInUse, Visibility};
    let mut labels = Vec::new();
    if record.common.visibility == Visibility::Internal {
        labels.push(scope.name("visibility", Visibility::Internal));
    }
    if record.common.status == Status::Draft {
        labels.push(scope.name("status", Status::Draft));
    }
    if let Details::Meldroute(route) = &record.details
        && route.status_in_use.value == StatusInUse::Planned
    {
        labels.push(scope.name("status-in-use", StatusInUse::Planned));
    }
    labels
}

/// Nothing at this address: the home, the lists, and help.
pub(super) fn not_found(scope: &Scope<'_>, page: &PagePlan) -> NotFound {
    let lists = [Kind::Right, Kind::Signal, Kind::Organisation, Kind::Term];
    let home = super::view::Link {
        label: scope.message("home-title"),
        href: scope.href(&format!("/{}/", scope.language)),
        current: false,
        lang: None,
        dir: None,
    };
    let links = lists
        .into_iter()
        .filter_map(|kind| list_link(scope, page, kind));
    NotFound {
        title: scope.message("not-found-title"),
        lead: scope.message("not-found-lead"),
        links: std::iter::once(home).chain(links).collect(),
    }
}
