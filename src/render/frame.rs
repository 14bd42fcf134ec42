//! What stands around every page: head, navigation, languages, the bar for workers.

use super::contact::phone_link;
use super::scope::Scope;
use super::view::{Alternate, Frame, Head, LanguageLink, Link, PhoneLink, WorkerBar};
use super::words::plain;
use crate::language::Language;
use crate::model::{Audience, Kind, Record, RecordKey};
use crate::plan::{PagePlan, Plan, Subject};
use crate::site::Output;
use crate::source::TextRole;

/// The files that every page loads.
#[derive(Clone, Debug)]
pub(crate) struct AssetUrls {
    pub(crate) style: String,
    pub(crate) script: String,
}

/// What the head of a page says. Nothing about it leaves the page but `title`.
pub(super) fn head(scope: &Scope<'_>, plan: &Plan, page: &PagePlan, title: String) -> Head {
    let base = &scope.site.base;
    let same: Vec<(&Language, &str)> = in_languages(scope, plan, page);
    // Without a known host, an address from the root is the best there is.
    let full = |url: &str| base.full(url).unwrap_or_else(|| base.href(url));
    let alternate = |(language, url): &(&Language, &str)| Alternate {
        lang: language.to_string(),
        href: full(url),
    };
    let is_page = !matches!(
        page.subject,
        Subject::NotFound | Subject::NotFoundAll | Subject::Redirect { .. }
    );
    let canonical = match &page.subject {
        Subject::Redirect { to, .. } => Some(full(to)),
        _ => is_page.then(|| full(&page.url)),
    };
    let alternates: Vec<Alternate> = match is_page && same.len() > 1 {
        true => same.iter().map(alternate).collect(),
        false => Vec::new(),
    };
    let x_default = default_of(scope, page, &same).filter(|_| !alternates.is_empty());
    Head {
        title,
        description: description(scope, page),
        record: match &page.subject {
            Subject::Record(key, _) => Some(key.to_string()),
            _ => None,
        },
        canonical,
        alternates,
        x_default: x_default.map(|url| full(&url)),
        noindex: !is_page || scope.site.output == Output::Internal,
    }
}

/// A reader of none of the languages starts at the list of languages, or at the source.
fn default_of(scope: &Scope<'_>, page: &PagePlan, same: &[(&Language, &str)]) -> Option<String> {
    if page.subject == Subject::Home {
        return Some("/".to_owned());
    }
    let source = &scope.site.settings.source_language;
    let own = same
        .iter()
        .find(|(language, _)| *language == source)
        .or(same.first());
    own.map(|(_, url)| (*url).to_owned())
}

/// One sentence for search engines and sharing; nothing on pages whose title is kept neutral.
fn description(scope: &Scope<'_>, page: &PagePlan) -> String {
    let Subject::Record(key, role) = &page.subject else {
        return String::new();
    };
    let Some(record) = scope
        .site
        .record(key)
        .filter(|record| !record.is_discreet(*role))
    else {
        return String::new();
    };
    let text = record.text(*role, &page.language);
    let summary = text.and_then(|text| text.front.summary.as_ref());
    summary
        .map(|summary| plain(scope, &summary.pieces))
        .unwrap_or_default()
}

/// The same page in every language that has it, in the order of the settings.
fn in_languages<'a>(
    scope: &Scope<'a>,
    plan: &'a Plan,
    page: &'a PagePlan,
) -> Vec<(&'a Language, &'a str)> {
    if matches!(page.subject, Subject::Languages | Subject::NotFoundAll) {
        return vec![(&page.language, page.url.as_str())];
    }
    let url_in = |language: &Language| -> Option<&'a str> { plan.find(&page.subject, language) };
    let tags = scope.site.settings.tags();
    tags.filter_map(|language| Some((language, url_in(language)?)))
        .collect()
}

/// What stands around a page.
pub(super) fn frame(
    scope: &Scope<'_>,
    plan: &Plan,
    page: &PagePlan,
    assets: &AssetUrls,
    outside_title: &str,
) -> Frame {
    let home = format!("/{}/", scope.language);
    Frame {
        site_name: scope.message("site-name"),
        output: scope.site.output.into(),
        home: scope.href(&home),
        languages_home: scope.href("/"),
        style: assets.style.clone(),
        script: assets.script.clone(),
        navigation: navigation(scope, page),
        footer: footer(scope, page),
        languages: language_links(scope, plan, page),
        report: report(scope, outside_title),
        leave: scope.site.settings.leave.value.clone(),
        safety: scope
            .site
            .settings
            .safety
            .as_ref()
            .and_then(|key| own_link(scope, page, &key.value)),
    }
}

impl From<Output> for &'static str {
    fn from(output: Output) -> &'static str {
        match output {
            Output::Public => "public",
            Output::Internal => "internal",
        }
    }
}

/// The three front pages, then the lists that readers look for most.
fn navigation(scope: &Scope<'_>, page: &PagePlan) -> Vec<Link> {
    let mut links: Vec<Link> = front_pages(scope)
        .into_iter()
        .filter_map(|(audience, record)| {
            let mut link = own_link(scope, page, &record.key)?;
            link.label = scope.name("audience", audience);
            (link.lang, link.dir) = (None, None);
            Some(link)
        })
        .collect();
    if let Some(mut guides) = super::guide::landing_link(scope) {
        guides.current = guides.href == scope.href(&page.url);
        links.push(guides);
    }
    for kind in [Kind::Right, Kind::Signal, Kind::Organisation] {
        links.extend(list_link(scope, page, kind));
    }
    links.push(search_link(scope, page));
    links
}

/// The page that is there for searching.
pub(super) fn search_link(scope: &Scope<'_>, page: &PagePlan) -> Link {
    let url = scope.urls.search(scope.language);
    Link {
        label: scope.message("search-title"),
        href: scope.href(url),
        current: page.url == url,
        lang: None,
        dir: None,
    }
}

/// The front page of each audience: workers first, and on the internal site professionals.
pub(super) fn front_pages<'a>(scope: &Scope<'a>) -> Vec<(Audience, &'a Record)> {
    use crate::model::{Details, Named};
    let front = |audience: &Audience| {
        let record = scope.site.of_kind(Kind::Page).find(|record| {
            matches!(&record.details, Details::Page(page) if page.front == Some(*audience))
        });
        record.map(|record| (*audience, record))
    };
    let mut fronts: Vec<_> = Audience::ALL.iter().filter_map(front).collect();
    if scope.site.output == Output::Internal {
        // A sort that keeps the order of the others.
        fronts.sort_by_key(|(audience, _)| *audience != Audience::Professional);
    }
    fronts
}

/// The list of a kind, where the site has one.
pub(super) fn list_link(scope: &Scope<'_>, page: &PagePlan, kind: Kind) -> Option<Link> {
    scope.site.of_kind(kind).next()?;
    let url = scope.urls.section(kind, scope.language);
    let label = scope.message(&format!("list-{kind}"));
    let current = page.url == url;
    Some(Link {
        label,
        href: scope.href(url),
        current,
        lang: None,
        dir: None,
    })
}

fn footer(scope: &Scope<'_>, page: &PagePlan) -> Vec<Link> {
    let settings = &scope.site.settings;
    let pages = settings.safety.iter().chain(&settings.footer);
    let mut links: Vec<Link> = pages
        .filter_map(|key| own_link(scope, page, &key.value))
        .collect();
    for kind in [Kind::Term, Kind::Fact, Kind::Law, Kind::Region] {
        links.extend(list_link(scope, page, kind));
    }
    links
}

/// A link to a record, which knows whether it is the page it stands on. Its words are the
/// record's public title: a link's words can be read over a shoulder on every page.
fn own_link(scope: &Scope<'_>, page: &PagePlan, key: &RecordKey) -> Option<Link> {
    let record = scope.site.record(key)?;
    let mut link = scope.link(key, TextRole::Index)?;
    if let Some(title) = scope
        .site
        .text(record, TextRole::Index, scope.language)
        .and_then(|text| text.front.public_title.as_ref())
    {
        link.label = title.value.clone();
    }
    link.current = link.href == scope.href(&page.url);
    Some(link)
}

/// The page in other languages. Where it is not in one, its entry leads to that language's home
/// and says so in that language.
fn language_links(scope: &Scope<'_>, plan: &Plan, page: &PagePlan) -> Vec<LanguageLink> {
    let is_all = matches!(page.subject, Subject::Languages | Subject::NotFoundAll);
    let same = in_languages(scope, plan, page);
    let link = |language: &Language| {
        let own = same
            .iter()
            .find(|(tag, _)| *tag == language)
            .map(|(_, url)| *url);
        let own = own.filter(|_| !is_all);
        let home = format!("/{language}/");
        let messages = &scope.site.messages;
        LanguageLink {
            lang: language.to_string(),
            dir: language.direction().as_str(),
            name: messages.text(language, "language-name"),
            href: scope.href(own.unwrap_or(&home)),
            current: *language == page.language && !is_all,
            available: own.is_some(),
            note: match own.is_some() || is_all {
                true => String::new(),
                false => messages.text(language, "not-in-language"),
            },
        }
    };
    scope.site.settings.tags().map(link).collect()
}

/// A mail to who looks after the site. Its subject is neutral: it stays in the outbox.
fn report(scope: &Scope<'_>, outside_title: &str) -> Option<Link> {
    let address = scope.site.settings.report.as_ref()?;
    let subject = format!("{}: {outside_title}", scope.message("report-subject"));
    Some(Link {
        label: scope.message("report-wrong"),
        href: format!(
            "mailto:{}?subject={}",
            address.value,
            percent_encode(&subject)
        ),
        current: false,
        lang: None,
        dir: None,
    })
}

/// Text as part of an address (RFC 3986: all but unreserved characters).
fn percent_encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The emergency number.
pub(super) fn emergency_phone(scope: &Scope<'_>) -> Option<PhoneLink> {
    let (organisation, phone) = &scope.site.settings.emergency.as_ref()?.value;
    let organisation = scope.site.portal.organisation(organisation)?;
    let mut phones = organisation.phones.iter();
    phones.find(|one| one.id.value == *phone).map(phone_link)
}

/// The bar with the emergency number and help.
pub(super) fn worker_bar(scope: &Scope<'_>, page: &PagePlan) -> WorkerBar {
    let settings = &scope.site.settings;
    let emergency = emergency_phone(scope);
    let help = settings
        .help
        .as_ref()
        .and_then(|key| own_link(scope, page, &key.value));
    let label = |link: Link| Link {
        label: scope.message("help-link"),
        lang: None,
        dir: None,
        ..link
    };
    WorkerBar {
        emergency,
        help: help.map(label),
    }
}
