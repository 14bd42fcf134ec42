//! What a template may see: plain values, ready to print, in one language.
//!
//! A page's view is all its template gets, so the view's hash decides whether the page must be
//! made again. Nothing here can reach a record; a template can show only what stands here.
//!
//! Fields ending in `html` are finished HTML and printed as they are; all others are text.
//! Every `href` already carries the base path of the site.

mod form;
mod guide;
mod main;
mod professional;

use serde::Serialize;

pub use form::{FieldView, FormPart, FormView, Kept, SectionText, SecureMail};
pub use guide::{
    GuideAct, GuideAnswer, GuideAnswers, GuideFrom, GuideGroup, GuideLanding, GuidePage,
    GuideResult, GuideRoute, GuideStep,
};
pub use main::{
    Card, Chart, Contact, Detail, Entries, Entry, EntryGroup, Group, Home, LanguageWelcome,
    Languages, List, Main, NotFound, Phone, Picture, RecordPage, Redirect, Row, SectionView,
    SourceView, Table,
};
pub use professional::{Directory, DirectoryPlace, Partner, RouteCard, Sheet, SheetStep};

/// One page.
#[derive(Clone, Debug, Serialize)]
pub struct PageView {
    /// Language of the page, a BCP 47 tag; `t()` in templates reads it.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What the head says.
    pub head: Head,
    /// What stands around the page on every page of the language.
    pub frame: Frame,
    /// The way back up, from home; the page itself is not in it.
    pub trail: Vec<Link>,
    /// One-line messages to the reader above the text: machine translation, stale, unverified.
    pub notices: Vec<Notice>,
    /// When the content was last checked; lists carry the oldest date of what they list.
    pub checked: Option<Date>,
    /// Where to search; none on pages of no language.
    pub search: Option<SearchBox>,
    /// The bar with the emergency number and help; on pages for workers.
    pub worker_bar: Option<WorkerBar>,
    /// What the page is about.
    pub main: Main,
}

/// What the head of a page says; nothing in it betrays more than `public_title`.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// Tab, history, sharing.
    pub title: String,
    /// One sentence; empty where it would say too much.
    pub description: String,
    /// `kind:id` where the page is a record's own.
    pub record: Option<String>,
    /// Its one address: in full when the portal has a base URL; none where nothing should be found.
    pub canonical: Option<String>,
    /// The same page in other languages, this one included.
    pub alternates: Vec<Alternate>,
    /// Address for readers of none of the languages.
    pub x_default: Option<String>,
    /// Search engines should not list it.
    pub noindex: bool,
}

/// The same page in a language.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// Its language.
    pub lang: String,
    /// Its address, in full when the portal has a base URL.
    pub href: String,
}

/// What stands around every page.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// Name of the portal.
    pub site_name: String,
    /// `public` or `internal`.
    pub output: &'static str,
    /// Home of the language.
    pub home: String,
    /// The list of all languages.
    pub languages_home: String,
    /// The style sheet.
    pub style: String,
    /// The script; the site works without.
    pub script: String,
    /// Main navigation.
    pub navigation: Vec<Link>,
    /// Links of the footer: about, safety, privacy, A to Z lists.
    pub footer: Vec<Link>,
    /// The page in other languages, in the order of the settings.
    pub languages: Vec<LanguageLink>,
    /// Where to say that something is wrong: a `mailto:` address with the page's neutral name.
    pub report: Option<Link>,
    /// Neutral address to leave for.
    pub leave: String,
    /// The page that explains how to use the site safely.
    pub safety: Option<Link>,
}

/// A language in the switcher, written in that language.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageLink {
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its own name for itself.
    pub name: String,
    /// The same page where it exists there, else the home of that language.
    pub href: String,
    /// Whether this very page is in it.
    pub current: bool,
    /// Whether the page exists in it.
    pub available: bool,
    /// Said in that language where it does not exist: "not in this language yet"; else empty.
    pub note: String,
}

/// A link.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is the page it stands on.
    pub current: bool,
    /// Language of the words, where it is not the page's.
    pub lang: Option<String>,
    /// Direction of the words, with `lang`.
    pub dir: Option<&'static str>,
}

/// A one-line message above the text.
#[derive(Clone, Debug, Serialize)]
pub struct Notice {
    /// `unchecked`, `stale`, `unverified`, `planned`, `internal`, `draft`.
    pub kind: &'static str,
    /// The message in the page's language.
    pub text: String,
}

/// What the script needs to search; without script, the lists to look in.
#[derive(Clone, Debug, Serialize)]
pub struct SearchBox {
    /// Whether the page has a place of its own for it; else it stands in the header.
    pub wide: bool,
    /// Titles and keywords: the first answer.
    pub titles: String,
    /// The bundle of the language.
    pub bundle: String,
    /// What of it is read in ranges, where it is large; else empty.
    pub beside: String,
    /// The engine.
    pub engine: String,
    /// The script of the engine's thread.
    pub worker: String,
    /// The path in front of every address of the site.
    pub base: String,
    /// The audience whose pages stand a little higher; empty for none.
    pub audience: String,
    /// The lists to look in without script, or when searching fails.
    pub lists: Vec<Link>,
    /// Whom to ask where nothing was found.
    pub helpers: Vec<Helper>,
    /// What languages are called, for what is found in another one.
    pub languages: Vec<FilterValue>,
    /// What an answer can be narrowed by; empty where there is no place for it.
    pub filters: Vec<Filter>,
    /// Whether the filters may be copied as a link. Never for workers: a link can be found.
    pub share: bool,
}

/// Somebody to call.
#[derive(Clone, Debug, Serialize)]
pub struct Helper {
    /// Their name.
    pub name: String,
    /// The number.
    pub phone: PhoneLink,
}

/// A way to narrow an answer.
#[derive(Clone, Debug, Serialize)]
pub struct Filter {
    /// Its key in a query, such as `kind`.
    pub key: &'static str,
    /// What it is called.
    pub label: String,
    /// Its values.
    pub values: Vec<FilterValue>,
}

/// A value with its name.
#[derive(Clone, Debug, Serialize)]
pub struct FilterValue {
    /// As it stands in a query or an answer.
    pub value: String,
    /// What it is called.
    pub label: String,
}

/// A date for machines and for people.
#[derive(Clone, Debug, Serialize)]
pub struct Date {
    /// `2026-11-23`.
    pub iso: String,
    /// `23 november 2026`.
    pub text: String,
}

/// The bar for workers.
#[derive(Clone, Debug, Serialize)]
pub struct WorkerBar {
    /// The emergency number.
    pub emergency: Option<PhoneLink>,
    /// The page that says who can help.
    pub help: Option<Link>,
}

/// A number to call.
#[derive(Clone, Debug, Serialize)]
pub struct PhoneLink {
    /// As printed.
    pub display: String,
    /// `tel:…`.
    pub href: String,
}
