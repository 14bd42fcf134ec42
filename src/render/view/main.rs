//! What a page is about: the part between its head and its foot, one value for each template.

use serde::Serialize;

use super::guide::{GuideGroup, GuideLanding, GuidePage};
use super::{Date, Directory, FormView, Link, Notice, RouteCard};

/// What a page is about; the template follows from it.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Main {
    /// `languages.html`: the root of the site.
    Languages(Languages),
    /// `home.html`: the home of a language.
    Home(Home),
    /// `list.html`: the records of a kind that have pages of their own.
    List(List),
    /// `record.html`: a record with a page of its own, and the question to yourself.
    Record(Box<RecordPage>),
    /// `entries.html`: records that share a page: glossary, amounts, laws, organisations.
    Entries(Entries),
    /// `guides.html`: the page from which all guides are reached.
    Guides(GuideLanding),
    /// `guide.html`: questions that lead to what is to be done.
    Guide(Box<GuidePage>),
    /// `directory.html`: who works together where, for professionals.
    Directory(Directory),
    /// `route-card.html`: what each role does first in a municipality.
    RouteCard(RouteCard),
    /// `search.html`: the page that is there for searching.
    Search,
    /// `not-found.html`: nothing at this address, in one language.
    NotFound(NotFound),
    /// `not-found-all.html`: nothing at this address, in all languages.
    NotFoundAll(Languages),
    /// `redirect.html`: the record lives elsewhere now.
    Redirect(Redirect),
}

/// The languages of the site.
#[derive(Clone, Debug, Serialize)]
pub struct Languages {
    /// Each in its own words.
    pub languages: Vec<LanguageWelcome>,
}

/// A language greets its reader.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageWelcome {
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its own name.
    pub name: String,
    /// Home of the language.
    pub href: String,
    /// One line: what is found here, or, on the 404 page, that nothing was found.
    pub line: String,
}

/// The home of a language.
#[derive(Clone, Debug, Serialize)]
pub struct Home {
    /// The h1.
    pub title: String,
    /// What the site is, in two sentences.
    pub lead: String,
    /// What staff come for, on the internal site: each municipality, and the routes that are its own.
    pub routes: Vec<Group>,
    /// The three ways in: worker, inhabitant, professional.
    pub doors: Vec<Card>,
    /// What many readers look for first.
    pub starts: Vec<Card>,
    /// All lists.
    pub lists: Vec<Link>,
}

/// A record in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// `kind:id`.
    pub record: String,
    /// Its title in the best language there is.
    pub title: String,
    /// Its summary in that language.
    pub summary: String,
    /// Where it is.
    pub href: String,
    /// Language of title and summary, where it is not the page's.
    pub lang: Option<String>,
    /// Direction, with `lang`.
    pub dir: Option<&'static str>,
    /// Name of that language in the page's language, with `lang`: "Nederlands".
    pub language_name: Option<String>,
    /// Whether the title is in the page's language even so.
    pub own_title: bool,
    /// Small facts: forms of exploitation, municipality, internal.
    pub labels: Vec<String>,
}

/// A list of records, sorted as the language sorts.
#[derive(Clone, Debug, Serialize)]
pub struct List {
    /// The h1.
    pub title: String,
    /// One sentence.
    pub lead: String,
    /// The records in groups; a single group may have no heading.
    pub groups: Vec<Group>,
}

/// A part of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Its heading; empty for a list without parts.
    pub heading: String,
    /// Anchor of the heading.
    pub anchor: String,
    /// Its records.
    pub items: Vec<Card>,
}

/// A record with a page of its own.
#[derive(Clone, Debug, Serialize)]
pub struct RecordPage {
    /// The kind: `right`, `signal`, `meldroute`, `page`, `form`, `region`, `self`.
    pub kind: &'static str,
    /// The h1.
    pub title_html: String,
    /// One sentence under the title.
    pub lead_html: String,
    /// Words before the first section.
    pub intro_html: String,
    /// The sections, in order; none of a form, whose sections name its fields.
    pub sections: Vec<SectionView>,
    /// The steps of a route as a picture, of the same words as the steps.
    pub picture: Option<Picture>,
    /// The form to fill in.
    pub form: Option<FormView>,
    /// Small facts under the title: audience, forms of exploitation, municipality, anonymity.
    pub details: Vec<Detail>,
    /// The same subject as a question to yourself, or the signal it belongs to.
    pub counterpart: Option<Link>,
    /// Pages made of it: a municipality's card, who works there.
    pub ways: Vec<Link>,
    /// Who helps, as contact cards.
    pub contacts: Vec<Contact>,
    /// Lists that belong under the text: on front pages the records for that audience,
    /// on a municipality's page its routes and organisations.
    pub lists: Vec<Group>,
    /// The guides that lead from what was seen to what is to be done.
    pub guides: Vec<GuideGroup>,
    /// See also.
    pub related: Vec<Card>,
    /// Whether where it comes from stays folded: the titles of sources can be read over a shoulder.
    pub sources_folded: bool,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
}

/// A section of a record.
#[derive(Clone, Debug, Serialize)]
pub struct SectionView {
    /// Its id, the same in all languages.
    pub id: String,
    /// The heading.
    pub heading_html: String,
    /// The text.
    pub html: String,
    /// For a step of a route: its number, with a letter where others may be taken in its place.
    pub step: Option<String>,
    /// For a step: in which case it is taken.
    pub when_html: Option<String>,
    /// For a step of a route whose ways part: what it follows, in words.
    pub order: Option<String>,
    /// For a step: who acts.
    pub actor: Option<String>,
    /// For a step: how (talk, call, write …), in words.
    pub mode: Option<String>,
    /// For a step: it is for danger to life, and reaches nobody but by an emergency number.
    pub emergency: bool,
    /// For a step: whom to reach; for `routes` of a signal: empty, see `cards`.
    pub contacts: Vec<Contact>,
    /// Records that belong here: the routes of a signal.
    pub cards: Vec<Card>,
    /// The charts that its text asks for.
    pub charts: Vec<Chart>,
}

/// The steps of a route as a picture, for the width at hand.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// A lane for each who acts; empty where their words do not fit beside each other.
    pub wide_html: String,
    /// One column, for a phone; for all where there is no wide one.
    pub narrow_html: String,
}

/// A small fact with its name.
#[derive(Clone, Debug, Serialize)]
pub struct Detail {
    /// What it is.
    pub label: String,
    /// What it says.
    pub value_html: String,
}

/// An organisation and how to reach it.
#[derive(Clone, Debug, Serialize)]
pub struct Contact {
    /// `organisation:id`.
    pub record: String,
    /// Its name.
    pub name: String,
    /// Where more is said about it.
    pub href: String,
    /// What it can be called on; empty where nothing is known or may be shown.
    pub phones: Vec<Phone>,
    /// Websites and addresses.
    pub links: Vec<Link>,
    /// Why there is no number, and what to do instead; empty where there is one.
    pub note: String,
    /// Who stands there instead, while the number is being checked.
    pub instead: Option<Box<Contact>>,
    /// What to know before calling: asks for papers, may act without consent, shares with.
    pub before_calling: Vec<Detail>,
}

/// A telephone number with what is known of it.
#[derive(Clone, Debug, Serialize)]
pub struct Phone {
    /// As printed.
    pub display: String,
    /// `tel:…`.
    pub href: String,
    /// `true` for 112.
    pub emergency: bool,
    /// Hours, cost, languages, anonymous, from a foreign SIM: those that are known.
    pub facts: Vec<Detail>,
    /// Staff only: how certain the number is; empty on the public site.
    pub certainty: String,
    /// When it was checked.
    pub checked: Date,
}

/// Where something comes from.
#[derive(Clone, Debug, Serialize)]
pub struct SourceView {
    /// Title of the document.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address, where known.
    pub href: Option<String>,
    /// Where in it; on the internal site only.
    pub lines: Option<String>,
    /// When it was checked.
    pub checked: Date,
}

/// Records that share a page.
#[derive(Clone, Debug, Serialize)]
pub struct Entries {
    /// `term`, `fact`, `law`, `organisation`, `consultation`, `prevention-offer`.
    pub kind: &'static str,
    /// The h1.
    pub title: String,
    /// One sentence.
    pub lead: String,
    /// The records in groups; a single group may have no heading.
    pub groups: Vec<EntryGroup>,
}

/// A part of a shared page.
#[derive(Clone, Debug, Serialize)]
pub struct EntryGroup {
    /// Its heading; empty for a page without parts.
    pub heading: String,
    /// Anchor of the heading.
    pub anchor: String,
    /// Its records.
    pub entries: Vec<Entry>,
    /// Records of this group that stand in another group already: only links.
    pub also: Vec<Link>,
}

/// A record on a shared page.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// `kind:id`.
    pub record: String,
    /// Its anchor.
    pub anchor: String,
    /// Its name.
    pub title_html: String,
    /// Language of the words, where it is not the page's.
    pub lang: Option<String>,
    /// Direction, with `lang`.
    pub dir: Option<&'static str>,
    /// Name of that language, with `lang`.
    pub language_name: Option<String>,
    /// The text.
    pub html: String,
    /// Parts of it: articles of a law.
    pub sections: Vec<SectionView>,
    /// Small facts.
    pub details: Vec<Detail>,
    /// Amounts: one table.
    pub table: Option<Table>,
    /// How to reach an organisation.
    pub contact: Option<Contact>,
    /// Messages about this record alone.
    pub notices: Vec<Notice>,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
    /// When it was checked.
    pub checked: Date,
}

/// A chart, with the table of the same values.
#[derive(Clone, Debug, Serialize)]
pub struct Chart {
    /// Its anchor.
    pub anchor: String,
    /// What it shows.
    pub title: String,
    /// The drawing.
    pub svg_html: String,
    /// Its values.
    pub table: Table,
}

/// A table.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Column headings.
    pub columns: Vec<String>,
    /// Rows; the first cell is the row's heading.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Whether it holds on the build date.
    pub current: bool,
    /// Its cells as HTML.
    pub cells: Vec<String>,
}

/// Nothing at this address.
#[derive(Clone, Debug, Serialize)]
pub struct NotFound {
    /// The h1.
    pub title: String,
    /// What to do now.
    pub lead: String,
    /// Where to go on.
    pub links: Vec<Link>,
}

/// The way to where a record lives now.
#[derive(Clone, Debug, Serialize)]
pub struct Redirect {
    /// The h1.
    pub title: String,
    /// Where to.
    pub href: String,
}

impl Main {
    /// Every template that a theme must have.
    pub const TEMPLATES: [&'static str; 13] = [
        "languages.html",
        "home.html",
        "list.html",
        "record.html",
        "entries.html",
        "guides.html",
        "guide.html",
        "directory.html",
        "route-card.html",
        "search.html",
        "not-found.html",
        "not-found-all.html",
        "redirect.html",
    ];

    /// The template that shows it.
    pub fn template(&self) -> &'static str {
        match self {
            Main::Languages(_) => "languages.html",
            Main::Home(_) => "home.html",
            Main::List(_) => "list.html",
            Main::Record(_) => "record.html",
            Main::Entries(_) => "entries.html",
            Main::Guides(_) => "guides.html",
            Main::Guide(_) => "guide.html",
            Main::Directory(_) => "directory.html",
            Main::RouteCard(_) => "route-card.html",
            Main::Search => "search.html",
            Main::NotFound(_) => "not-found.html",
            Main::NotFoundAll(_) => "not-found-all.html",
            Main::Redirect(_) => "redirect.html",
        }
    }
}
