//! Pages: each plan to a view, each view to HTML.
//!
//! Views are made every time; a template runs again only when its view or the theme has changed.

mod card;
mod chart;
mod contact;
mod directory;
mod entries;
mod form;
mod frame;
mod guide;
mod lists;
mod notices;
mod picture;
mod record;
mod scope;
mod search;
mod steps;
mod templates;
mod value;
pub mod view;
mod words;

use std::collections::BTreeMap;

use rayon::prelude::*;

pub(crate) use frame::AssetUrls;
pub(crate) use guide::title as guide_title;
pub(crate) use scope::Scope;
pub use templates::Templates;
pub(crate) use templates::theme_files;
pub(crate) use words::plain;

use crate::diagnostic::Checked;
use crate::format::Format;
use crate::guide::{GuideKey, Guides, Reader};
use crate::index::SearchFiles;
use crate::language::Language;
use crate::model::{Kind, Record, RecordKey};
use crate::plan::{PagePlan, Plan, Subject};
use crate::site::Site;
use crate::source::{Sources, TextRole};
use view::{Link, Main, Notice, PageView, Redirect};

/// A finished page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The file it is written to.
    pub path: String,
    /// Its HTML.
    pub html: String,
    /// The hash of all that it was made of.
    pub key: blake3::Hash,
}

/// The pages of a site, by file.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    /// The pages.
    pub pages: BTreeMap<String, Page>,
    /// How many were made anew; the others were taken over.
    pub rendered: usize,
}

/// How each language of a site writes.
pub(crate) type Formats = BTreeMap<Language, Format>;

/// The ways of all languages of a site.
pub(crate) fn formats(site: &Site) -> Formats {
    site.settings
        .tags()
        .map(|tag| (tag.clone(), Format::of(tag)))
        .collect()
}

/// What every page of a site is made with.
pub(crate) struct Workshop<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) site: &'a Site,
    pub(crate) plan: &'a Plan,
    pub(crate) guides: &'a Guides,
    pub(crate) formats: &'a Formats,
    pub(crate) templates: &'a Templates,
    pub(crate) assets: &'a AssetUrls,
    pub(crate) search: &'a BTreeMap<Language, SearchFiles>,
}

/// Makes every page, taking over from `before` those that would come out the same.
pub(crate) fn render(workshop: &Workshop<'_>, before: &Pages) -> Checked<Pages> {
    let made: Vec<Checked<Option<(Page, bool)>>> = workshop
        .plan
        .pages
        .par_iter()
        .map(|page| render_page(workshop, page, before))
        .collect();
    let mut checked: Checked<Pages> = Checked::default();
    for page in made {
        if let Some((page, is_new)) = checked.take(page) {
            checked.value.rendered += usize::from(is_new);
            checked.value.pages.insert(page.path.clone(), page);
        }
    }
    checked
}

fn render_page(
    workshop: &Workshop<'_>,
    plan: &PagePlan,
    before: &Pages,
) -> Checked<Option<(Page, bool)>> {
    let Some(view) = view_of(workshop, plan) else {
        return Checked::default();
    };
    let path = plan.path();
    let key = key_of(workshop, &view);
    if let Some(known) = before.pages.get(&path).filter(|known| known.key == key) {
        return Checked::fine(Some((known.clone(), false)));
    }
    match workshop.templates.render(&view) {
        Ok(html) => Checked::fine(Some((Page { path, html, key }, true))),
        Err(error) => {
            let mut checked = Checked::default();
            let settings = &workshop.site.settings;
            let fault = templates::fault_of(&error, workshop.sources, settings);
            checked.report(fault.with_hint(format!("while making `{}`", plan.url)));
            checked
        }
    }
}

/// All that a page is made of: its view, the templates, and the messages, which templates ask
/// for by themselves.
fn key_of(workshop: &Workshop<'_>, view: &PageView) -> blake3::Hash {
    let mut hash = blake3::Hasher::new();
    hash.update(workshop.templates.hash.as_bytes());
    for file in workshop.sources.iter() {
        if matches!(file.role, crate::source::FileRole::Locale(_)) {
            hash.update(file.path.as_bytes())
                .update(file.hash.as_bytes());
        }
    }
    // A view is plain data: writing it as JSON cannot fail, and an empty text would only mean
    // that the page is made again.
    hash.update(&serde_json::to_vec(view).unwrap_or_default());
    hash.finalize()
}

fn view_of(workshop: &Workshop<'_>, page: &PagePlan) -> Option<PageView> {
    let scope = Scope {
        site: workshop.site,
        urls: &workshop.plan.urls,
        format: workshop.formats.get(&page.language)?,
        language: &page.language,
    };
    let about = about(&scope, workshop.guides, page)?;
    let is_for_workers = match about.record {
        Some((record, role)) => record.is_for_workers() || role == TextRole::Own,
        None => matches!(
            page.subject,
            Subject::Home
                | Subject::Guides
                | Subject::Guide(GuideKey {
                    reader: Reader::Worker | Reader::Inhabitant,
                    ..
                })
                | Subject::OwnList
                | Subject::Search
                | Subject::List(Kind::Right)
                | Subject::NotFound
        ),
    };
    Some(PageView {
        lang: page.language.to_string(),
        dir: page.language.direction().as_str(),
        head: frame::head(&scope, workshop.plan, page, about.title.clone()),
        frame: frame::frame(&scope, workshop.plan, page, workshop.assets, &about.title),
        trail: trail(&scope, page),
        notices: about.notices,
        search: search::search_box(&scope, workshop.search, page),
        checked: checked_on(&scope, page, about.record).map(|date| scope.date(date)),
        worker_bar: is_for_workers.then(|| frame::worker_bar(&scope, page)),
        main: about.main,
    })
}

/// What a page is about: its main part, all that leaves it as its title, and what to know before
/// reading it.
struct About<'a> {
    main: Main,
    title: String,
    notices: Vec<Notice>,
    record: Option<(&'a Record, TextRole)>,
}

fn about<'a>(scope: &Scope<'a>, guides: &Guides, page: &PagePlan) -> Option<About<'a>> {
    let named = |main: Main, id: &str| About {
        main,
        title: scope.message(id),
        notices: Vec::new(),
        record: None,
    };
    Some(match &page.subject {
        Subject::Languages => named(
            Main::Languages(lists::languages(scope, "welcome-line")),
            "site-name",
        ),
        Subject::NotFoundAll => named(
            Main::NotFoundAll(lists::languages(scope, "not-found-line")),
            "not-found-title",
        ),
        Subject::Home => named(Main::Home(lists::home(scope, page)), "home-title"),
        Subject::List(kind) => named(
            Main::List(lists::list(scope, *kind)),
            &format!("list-{kind}"),
        ),
        Subject::Guides => named(Main::Guides(guide::landing(scope, guides)), "guide-title"),
        Subject::Guide(key) => {
            let guide = guides.made.get(key)?;
            About {
                title: guide::title(scope, key),
                main: Main::Guide(Box::new(guide::guide_page(scope, key, guide))),
                notices: notices::notices_of_routes(scope, &key.place, &guide.routes()),
                record: None,
            }
        }
        Subject::Search => named(Main::Search, "search-title"),
        Subject::OwnList => named(Main::List(lists::own_list(scope)), "list-self"),
        Subject::Entries(kind) => named(
            Main::Entries(entries::entries(scope, *kind)),
            &format!("list-{kind}"),
        ),
        Subject::Directory => named(
            Main::Directory(directory::directory(scope)),
            "directory-title",
        ),
        Subject::Card(key) => {
            let place = scope.site.record(key)?;
            let (card, notices) = card::route_card(scope, place);
            About {
                title: card.title.clone(),
                main: Main::RouteCard(card),
                notices,
                record: None,
            }
        }
        Subject::NotFound => named(
            Main::NotFound(lists::not_found(scope, page)),
            "not-found-title",
        ),
        Subject::Record(key, role) => {
            let record = scope.site.record(key)?;
            let text = record.text(*role, &page.language)?;
            let title = outside_title(scope, text);
            let main = Main::Record(Box::new(record::record_page(scope, guides, record, text)));
            About {
                main,
                title,
                notices: notices::notices(scope, record, text),
                record: Some((record, *role)),
            }
        }
        Subject::Redirect { key, to } => {
            let title = outside_title_of(scope, key)?;
            let redirect = Redirect {
                title: title.clone(),
                href: scope.href(to),
            };
            About {
                main: Main::Redirect(redirect),
                title,
                notices: Vec::new(),
                record: None,
            }
        }
    })
}

fn outside_title(scope: &Scope<'_>, text: &crate::model::Text) -> String {
    match &text.front.public_title {
        Some(title) => title.value.clone(),
        None => plain(scope, &text.front.title.pieces),
    }
}

fn outside_title_of(scope: &Scope<'_>, key: &RecordKey) -> Option<String> {
    let record = scope.site.record(key)?;
    let text = scope.site.text(record, TextRole::Index, scope.language)?;
    Some(outside_title(scope, text))
}

/// The way back up: home, and the list that a record is on.
fn trail(scope: &Scope<'_>, page: &PagePlan) -> Vec<Link> {
    let link = |label: String, url: &str| Link {
        label,
        href: scope.href(url),
        current: false,
        lang: None,
        dir: None,
    };
    let home = link(
        scope.message("home-title"),
        &format!("/{}/", scope.language),
    );
    match &page.subject {
        Subject::Languages | Subject::NotFoundAll | Subject::Home => Vec::new(),
        Subject::Record(_, TextRole::Own) => {
            let section = scope.urls.own_section(scope.language);
            vec![home, link(scope.message("list-self"), section)]
        }
        Subject::Record(key, TextRole::Index) => {
            let section = scope.urls.section(key.kind, scope.language);
            vec![
                home,
                link(scope.message(&format!("list-{}", key.kind)), section),
            ]
        }
        Subject::Guide(_) => {
            let landing = guide::landing_link(scope);
            std::iter::once(home).chain(landing).collect()
        }
        Subject::Directory => {
            let section = scope.urls.section(Kind::Organisation, scope.language);
            vec![home, link(scope.message("list-organisation"), section)]
        }
        Subject::Card(key) => {
            let section = scope.urls.section(Kind::Region, scope.language);
            let list = link(scope.message("list-region"), section);
            let place = scope.link(key, TextRole::Index);
            [Some(home), Some(list), place]
                .into_iter()
                .flatten()
                .collect()
        }
        _ => vec![home],
    }
}

/// When the content of a page was last checked; of a list, the oldest of what it lists.
fn checked_on(
    scope: &Scope<'_>,
    page: &PagePlan,
    record: Option<(&Record, TextRole)>,
) -> Option<jiff::civil::Date> {
    if let Some((record, _)) = record {
        return Some(record.common.checked);
    }
    let oldest = |kind: Option<Kind>| {
        let listed = scope.site.portal.records.values();
        let listed = listed.filter(|record| kind.is_none_or(|kind| record.key.kind == kind));
        listed.map(|record| record.common.checked).min()
    };
    match &page.subject {
        Subject::List(kind) | Subject::Entries(kind) => oldest(Some(*kind)),
        Subject::OwnList => oldest(Some(Kind::Signal)),
        Subject::Guides => oldest(Some(Kind::Meldroute)),
        Subject::Guide(key) => guide::checked(scope, key),
        Subject::Directory => oldest(Some(Kind::Organisation)),
        Subject::Card(_) => oldest(Some(Kind::Meldroute)),
        Subject::Home | Subject::Languages | Subject::Search => oldest(None),
        _ => None,
    }
}
