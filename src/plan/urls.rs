//! Where every record is found, in every language: `/<lang>/<section>/<slug>/`, or an anchor on
//! the page that its kind shares.

use std::collections::BTreeMap;

use crate::guide::{GuideKey, Guides, Reader};
use crate::language::Language;
use crate::model::{Audience, Details, Kind, Named, Record, RecordKey, RegionLevel};
use crate::routes::compose;
use crate::site::Site;
use crate::slug::slug;
use crate::source::TextRole;

/// Where a record is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The page, with an anchor where the record shares it.
    pub url: String,
    /// The language in which it is found there.
    pub language: Language,
}

/// Where every record is found.
#[derive(Clone, Debug, Default)]
pub struct Urls {
    own: BTreeMap<(RecordKey, TextRole, Language), String>,
    sections: BTreeMap<(Kind, Language), String>,
    own_sections: BTreeMap<Language, String>,
    searches: BTreeMap<Language, String>,
    landings: BTreeMap<Language, String>,
    guides: BTreeMap<(GuideKey, Language), String>,
    directories: BTreeMap<Language, String>,
    cards: BTreeMap<(RecordKey, Language), String>,
}

/// Plans the address of every record.
pub(super) fn urls(site: &Site, guides: &Guides) -> Urls {
    let mut urls = Urls::default();
    for language in site.settings.tags() {
        let part = |id: &str| {
            let section = slug(&site.messages.text(language, id));
            format!("/{language}/{section}/")
        };
        urls.own_sections
            .insert(language.clone(), part("slug-self"));
        urls.searches.insert(language.clone(), part("slug-search"));
        for kind in Kind::ALL {
            urls.sections
                .insert((*kind, language.clone()), part(&format!("slug-{kind}")));
        }
    }
    for record in site
        .portal
        .records
        .values()
        .filter(|record| record.key.kind.has_own_page())
    {
        add_record(record, &mut urls);
    }
    add_guides(site, guides, &mut urls);
    for language in professional(site) {
        add_professional(site, language, &mut urls);
    }
    urls
}

/// `/nl/meldwijzer/lopik/inwoner/`; the one of the country has no place in its address.
fn add_guides(site: &Site, guides: &Guides, urls: &mut Urls) {
    let part = |language: &Language, id: &str| slug(&site.messages.text(language, id));
    if guides.made.is_empty() {
        return;
    }
    for language in site.settings.tags() {
        let landing = format!("/{language}/{}/", part(language, "slug-guide"));
        urls.landings.insert(language.clone(), landing);
    }
    for key in guides.made.keys() {
        for language in guides.languages(site, key) {
            let landing = urls.landings.get(language).cloned().unwrap_or_default();
            let reader = part(language, &format!("slug-guide-{}", key.reader));
            let place = site.portal.get(Kind::Region, &key.place);
            let place = place.and_then(|place| place.text(TextRole::Index, language));
            let place = place.filter(|_| key.reader != Reader::Worker);
            let place = place.map(|text| format!("{}/", crate::check::slug_of(text).value));
            let url = format!("{landing}{}{reader}/", place.unwrap_or_default());
            urls.guides.insert((key.clone(), language.clone()), url);
        }
    }
}

/// The languages that professionals are addressed in: those of their front page.
fn professional(site: &Site) -> Vec<&Language> {
    let is_front = |record: &&Record| matches!(&record.details, Details::Page(page) if page.front == Some(Audience::Professional));
    let fronts = site.of_kind(Kind::Page).filter(is_front);
    let texts = fronts.flat_map(|record| record.texts.keys());
    texts.map(|(_, language)| language).collect()
}

/// The directory of chain partners, and a card for every municipality whose tables say what to do.
fn add_professional(site: &Site, language: &Language, urls: &mut Urls) {
    let part = |id: &str| slug(&site.messages.text(language, id));
    if site.of_kind(Kind::Organisation).next().is_some() {
        let section = urls.section(Kind::Organisation, language);
        let url = format!("{section}{}/", part("slug-directory"));
        urls.directories.insert(language.clone(), url);
    }
    let is_place = |record: &&Record| matches!(&record.details, Details::Region(region) if region.level == RegionLevel::Municipality);
    for place in site.of_kind(Kind::Region).filter(is_place) {
        let has_tables = !compose(&site.portal, &place.key.id).rules.is_empty();
        let page = urls.page(&place.key, TextRole::Index, language);
        if let Some(page) = page.filter(|_| has_tables) {
            let url = format!("{page}{}/", part("slug-card"));
            urls.cards
                .insert((place.key.clone(), language.clone()), url);
        }
    }
}

fn add_record(record: &Record, urls: &mut Urls) {
    for ((role, language), text) in &record.texts {
        let section = match role {
            TextRole::Index => urls.section(record.key.kind, language),
            TextRole::Own => urls.own_section(language),
        };
        let slug = crate::check::slug_of(text).value;
        let url = format!("{section}{slug}/");
        urls.own
            .insert((record.key.clone(), *role, language.clone()), url);
    }
}

impl Urls {
    /// The page that lists a kind.
    pub fn section(&self, kind: Kind, language: &Language) -> &str {
        self.sections
            .get(&(kind, language.clone()))
            .map_or("/", String::as_str)
    }

    /// The page that lists the questions to yourself.
    pub fn own_section(&self, language: &Language) -> &str {
        self.own_sections.get(language).map_or("/", String::as_str)
    }

    /// The page that is there for searching.
    pub fn search(&self, language: &Language) -> &str {
        self.searches.get(language).map_or("/", String::as_str)
    }

    /// The page from which all guides are reached, where there are any.
    pub fn guides(&self, language: &Language) -> Option<&str> {
        self.landings.get(language).map(String::as_str)
    }

    /// A guide in just this language.
    pub fn guide(&self, key: &GuideKey, language: &Language) -> Option<&str> {
        self.guides
            .get(&(key.clone(), language.clone()))
            .map(String::as_str)
    }

    /// The directory of chain partners, in languages that professionals are addressed in.
    pub fn directory(&self, language: &Language) -> Option<&str> {
        self.directories.get(language).map(String::as_str)
    }

    /// The card of a municipality, in those same languages.
    pub fn card(&self, key: &RecordKey, language: &Language) -> Option<&str> {
        self.cards
            .get(&(key.clone(), language.clone()))
            .map(String::as_str)
    }

    /// The municipalities that have a card in a language, each with its address.
    pub fn cards<'a>(
        &'a self,
        language: &'a Language,
    ) -> impl Iterator<Item = (&'a RecordKey, &'a str)> {
        let own = self
            .cards
            .iter()
            .filter(move |((_, tag), _)| tag == language);
        own.map(|((key, _), url)| (key, url.as_str()))
    }

    /// A record's own page in just this language.
    pub fn page(&self, key: &RecordKey, role: TextRole, language: &Language) -> Option<&str> {
        self.own
            .get(&(key.clone(), role, language.clone()))
            .map(String::as_str)
    }

    /// Where a reader of `language` finds a record: in it, or in the next of its chain.
    pub fn find(
        &self,
        site: &Site,
        key: &RecordKey,
        role: TextRole,
        language: &Language,
    ) -> Option<Address> {
        site.record(key)?;
        if !key.kind.has_own_page() {
            let url = format!("{}#{}", self.section(key.kind, language), key.id);
            return Some(Address {
                url,
                language: language.clone(),
            });
        }
        let chain = site.settings.chain(language);
        chain.into_iter().find_map(|language| {
            let url = self.page(key, role, language)?.to_owned();
            Some(Address {
                url,
                language: language.clone(),
            })
        })
    }
}
