//! The place to search: what the script fetches, and the lists for those without it.

use std::collections::BTreeMap;

use super::contact::phone_link;
use super::frame::{list_link, search_link};
use super::lists::sorted;
use super::scope::Scope;
use super::view::{Filter, FilterValue, Helper, SearchBox};
use crate::index::SearchFiles;
use crate::language::Language;
use crate::messages::Argument;
use crate::model::{
    Audience, Details, Exploitation, Id, Kind, Named, RecordKey, RegionLevel, Role,
};
use crate::plan::{PagePlan, Subject};
use crate::source::TextRole;

/// How many to ask are enough.
const MOST_HELPERS: usize = 3;

/// The search box of a page; none on pages of no language, and where nothing can be found.
pub(super) fn search_box(
    scope: &Scope<'_>,
    files: &BTreeMap<Language, SearchFiles>,
    page: &PagePlan,
) -> Option<SearchBox> {
    let wide = place(scope, page);
    let audience = match (&wide, &page.subject) {
        (Some(audience), _) => *audience,
        (None, Subject::Languages | Subject::NotFoundAll | Subject::Redirect { .. }) => {
            return None;
        }
        (None, _) => None,
    };
    let files = files.get(scope.language)?;
    let href = |path: &str| scope.href(&format!("/{path}"));
    let is_professional = audience == Some(Audience::Professional);
    let has_filters = is_professional || page.subject == Subject::Search;
    let language = |tag: &Language| {
        let name = scope.message(&format!("language-{tag}"));
        let arguments = [("language", Argument::Text(name))];
        FilterValue {
            value: tag.to_string(),
            label: scope.format_message("in-language", &arguments),
        }
    };
    let kinds = [
        Kind::Right,
        Kind::Signal,
        Kind::Meldroute,
        Kind::Organisation,
        Kind::Term,
    ];
    Some(SearchBox {
        wide: wide.is_some(),
        titles: href(&files.titles),
        bundle: href(&files.bundle),
        beside: match files.beside.is_empty() {
            true => String::new(),
            false => href(&files.beside),
        },
        engine: href(&files.engine),
        worker: href(&files.worker),
        base: scope.href("/"),
        audience: audience
            .map(|one| one.as_str().to_owned())
            .unwrap_or_default(),
        lists: match wide.is_some() {
            true => kinds
                .into_iter()
                .filter_map(|kind| list_link(scope, page, kind))
                .collect(),
            false => vec![search_link(scope, page)],
        },
        helpers: helpers(scope),
        languages: scope.site.settings.tags().map(language).collect(),
        filters: match has_filters {
            true => filters(scope),
            false => Vec::new(),
        },
        share: is_professional,
    })
}

/// Whom to ask where nothing was found: the emergency number is not among them, since nobody
/// in danger searches. Those whom the page of help names and who have a number.
fn helpers(scope: &Scope<'_>) -> Vec<Helper> {
    let help = scope.site.settings.help.as_ref();
    let record = help.and_then(|key| scope.site.record(&key.value));
    let ids = match record.map(|record| &record.details) {
        Some(Details::Right(right)) => right.organisations.as_slice(),
        _ => &[],
    };
    let helper = |id: &Id| {
        let phone = scope.site.portal.organisation(id)?.phones.first()?;
        let key = RecordKey::new(Kind::Organisation, id.clone());
        Some(Helper {
            name: scope.title(scope.site.record(&key)?),
            phone: phone_link(phone),
        })
    };
    let found = ids.iter().filter_map(|id| helper(&id.value));
    found.take(MOST_HELPERS).collect()
}

/// Whether a page has a place to search of its own, and for whom it is.
fn place(scope: &Scope<'_>, page: &PagePlan) -> Option<Option<Audience>> {
    match &page.subject {
        Subject::Home | Subject::Search | Subject::NotFound => Some(None),
        Subject::List(_) | Subject::Entries(_) => Some(None),
        Subject::OwnList => Some(Some(Audience::Arbeidsmigrant)),
        Subject::Record(key, TextRole::Index) => front_of(scope, key).map(Some),
        _ => None,
    }
}

/// The audience whose front page a record is.
fn front_of(scope: &Scope<'_>, key: &RecordKey) -> Option<Audience> {
    match &scope.site.record(key)?.details {
        Details::Page(page) => page.front,
        _ => None,
    }
}

/// What an answer can be narrowed by, with the names of this language.
fn filters(scope: &Scope<'_>) -> Vec<Filter> {
    let filter = |key: &'static str, values: Vec<FilterValue>| Filter {
        key,
        label: scope.message(&format!("filter-{key}")),
        values,
    };
    let mut filters = vec![
        filter("kind", kinds(scope)),
        filter("region", regions(scope)),
        filter("exploitation", named::<Exploitation>(scope, "exploitation")),
        filter("role", named::<Role>(scope, "role")),
        filter("audience", named::<Audience>(scope, "audience")),
    ];
    filters.retain(|filter| !filter.values.is_empty());
    filters
}

fn named<T: Named>(scope: &Scope<'_>, prefix: &str) -> Vec<FilterValue> {
    let value = |word: &T| FilterValue {
        value: word.as_str().to_owned(),
        label: scope.name(prefix, *word),
    };
    T::ALL.iter().map(value).collect()
}

fn kinds(scope: &Scope<'_>) -> Vec<FilterValue> {
    let there = Kind::ALL
        .iter()
        .filter(|kind| scope.site.of_kind(**kind).next().is_some());
    let mut values: Vec<FilterValue> = there
        .map(|kind| FilterValue {
            value: kind.as_str().to_owned(),
            label: scope.message(&format!("list-{kind}")),
        })
        .collect();
    // A question to yourself is found as a sort of its own.
    let own = FilterValue {
        value: "self".to_owned(),
        label: scope.message("list-self"),
    };
    if values.iter().any(|value| value.value == "signal") {
        values.push(own);
    }
    if scope.urls.guides(scope.language).is_some() {
        values.push(FilterValue {
            value: "guide".to_owned(),
            label: scope.message("guide-title"),
        });
    }
    values
}

fn regions(scope: &Scope<'_>) -> Vec<FilterValue> {
    let places = scope.site.of_kind(Kind::Region).filter(|record| {
        matches!(&record.details, Details::Region(region) if region.level == RegionLevel::Municipality)
    });
    let value = |record: &crate::model::Record| FilterValue {
        value: record.key.id.to_string(),
        label: scope.title(record),
    };
    sorted(scope, places.collect())
        .into_iter()
        .map(value)
        .collect()
}
