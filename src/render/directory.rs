//! Who works together where, by division, form of exploitation and role.

use super::contact::contact;
use super::lists::sorted;
use super::scope::Scope;
use super::view::{Directory, DirectoryPlace, Link, Partner};
use crate::check::{serves_through, serving};
use crate::model::{
    Details, Division, Exploitation, Id, Kind, Named, Organisation, Record, RecordKey, Region,
    RegionLevel,
};
use crate::source::TextRole;

/// The anchor of those who work everywhere.
const EVERYWHERE: &str = "everywhere";

/// The anchor of those who work in divisions of which no municipality is here.
const ELSEWHERE: &str = "elsewhere";

const FORMS: [Exploitation; 4] = [
    Exploitation::Seksueel,
    Exploitation::Arbeid,
    Exploitation::Crimineel,
    Exploitation::Orgaanverwijdering,
];

/// The directory: who works everywhere once, then what each municipality has of its own.
pub(super) fn directory(scope: &Scope<'_>) -> Directory {
    let municipality = |record: &&Record| matches!(&record.details, Details::Region(region) if region.level == RegionLevel::Municipality);
    let places = scope.site.of_kind(Kind::Region).filter(municipality);
    let places = sorted(scope, places.collect());
    let everywhere = DirectoryPlace {
        heading: scope.message("everywhere"),
        anchor: EVERYWHERE.to_owned(),
        divisions: Vec::new(),
        links: Vec::new(),
        partners: partners(scope, None),
    };
    let elsewhere = DirectoryPlace {
        heading: scope.message("directory-elsewhere"),
        anchor: ELSEWHERE.to_owned(),
        divisions: Vec::new(),
        links: Vec::new(),
        partners: partners_elsewhere(scope, &places),
    };
    let own = places.into_iter().map(|place| place_view(scope, place));
    let groups = std::iter::once(everywhere).chain(own);
    let groups = groups.chain((!elsewhere.partners.is_empty()).then_some(elsewhere));
    Directory {
        title: scope.message("directory-title"),
        lead: scope.message("directory-lead"),
        forms: FORMS
            .iter()
            .map(|form| scope.name("exploitation", *form))
            .collect(),
        groups: groups.collect(),
    }
}

/// The place in the directory that is about a municipality.
pub(super) fn directory_link(scope: &Scope<'_>, place: Option<&Record>) -> Option<Link> {
    let url = scope.urls.directory(scope.language)?;
    let anchor = place
        .map(|place| format!("#{}", place.key.id))
        .unwrap_or_default();
    Some(own_link(
        scope,
        "directory-title",
        &format!("{url}{anchor}"),
    ))
}

/// The card of a municipality.
pub(super) fn card_link(scope: &Scope<'_>, place: &Record) -> Option<Link> {
    let url = scope.urls.card(&place.key, scope.language)?;
    Some(own_link(scope, "card-link", url))
}

fn own_link(scope: &Scope<'_>, message: &str, url: &str) -> Link {
    Link {
        label: scope.message(message),
        href: scope.href(url),
        current: false,
        lang: None,
        dir: None,
    }
}

fn place_view(scope: &Scope<'_>, place: &Record) -> DirectoryPlace {
    let links = [
        scope.link(&place.key, TextRole::Index),
        card_link(scope, place),
    ];
    DirectoryPlace {
        heading: scope.title(place),
        anchor: place.key.id.to_string(),
        divisions: match &place.details {
            Details::Region(region) => divisions(scope, region),
            _ => Vec::new(),
        },
        links: links.into_iter().flatten().collect(),
        partners: partners(scope, Some(place)),
    }
}

fn divisions(scope: &Scope<'_>, region: &Region) -> Vec<String> {
    let named = |(division, id): (&Division, &crate::source::Spanned<crate::model::Id>)| {
        named_region(scope, *division, &id.value)
    };
    region.member_of.iter().filter_map(named).collect()
}

/// "Politie: Midden-Nederland".
fn named_region(scope: &Scope<'_>, division: Division, id: &crate::model::Id) -> Option<String> {
    let region = scope.site.portal.get(Kind::Region, id)?;
    Some(format!(
        "{}: {}",
        scope.name("division", division),
        scope.title(region)
    ))
}

/// Who works in a place without working everywhere, or who works everywhere; by role.
fn partners(scope: &Scope<'_>, place: Option<&Record>) -> Vec<Partner> {
    let records: Vec<&Record> = match place {
        Some(place) => serving(&scope.site.portal, place),
        None => scope.site.of_kind(Kind::Organisation).collect(),
    };
    let mut found: Vec<(usize, &Record, &Organisation)> = Vec::new();
    for record in sorted(scope, records) {
        if let Details::Organisation(organisation) = &record.details
            && is_national(organisation) == place.is_none()
        {
            let roles = crate::model::OrganisationRole::ALL.iter();
            let order = roles.take_while(|role| **role != organisation.role).count();
            found.push((order, record, organisation));
        }
    }
    // A sort that keeps the order of names within a role.
    found.sort_by_key(|(order, _, _)| *order);
    let view = |(_, record, organisation): (usize, &Record, &Organisation)| {
        let through = place.map(|place| serves_through(&scope.site.portal, organisation, place));
        partner(scope, record, organisation, through.into_iter().flatten())
    };
    found.into_iter().filter_map(view).collect()
}

/// Who works in a division and in none of these places: a professional may have a signal from
/// there.
fn partners_elsewhere(scope: &Scope<'_>, places: &[&Record]) -> Vec<Partner> {
    let portal = &scope.site.portal;
    let here: Vec<&RecordKey> = places
        .iter()
        .flat_map(|place| serving(portal, place))
        .map(|record| &record.key)
        .collect();
    let records = sorted(scope, scope.site.of_kind(Kind::Organisation).collect());
    let view = |record: &Record| match &record.details {
        Details::Organisation(organisation)
            if !is_national(organisation) && !here.contains(&&record.key) =>
        {
            let serves = organisation.serves.iter();
            let through =
                serves.flat_map(|(division, ids)| ids.iter().map(|id| (*division, &id.value)));
            partner(scope, record, organisation, through)
        }
        _ => None,
    };
    records.into_iter().filter_map(view).collect()
}

fn is_national(organisation: &Organisation) -> bool {
    organisation.serves.is_empty() || organisation.serves.contains_key(&Division::Country)
}

fn partner<'a>(
    scope: &Scope<'_>,
    record: &Record,
    organisation: &Organisation,
    through: impl Iterator<Item = (Division, &'a Id)>,
) -> Option<Partner> {
    let by_form = organisation
        .exploitation
        .iter()
        .any(|form| FORMS.contains(form));
    let has = |form: &Exploitation| organisation.exploitation.contains(form);
    let contact = contact(scope, &record.key.id)?;
    Some(Partner {
        record: record.key.to_string(),
        role: scope.name("organisation-role", organisation.role),
        name: scope.link(&record.key, TextRole::Index)?,
        forms: match by_form {
            true => FORMS.iter().map(has).collect(),
            false => Vec::new(),
        },
        form_words: scope.names("exploitation", &organisation.exploitation),
        through: through
            .filter_map(|(division, id)| named_region(scope, division, id))
            .collect(),
        phones: contact.phones,
        note: contact.note,
    })
}
