//! What every part of a page needs to be written: the site, the addresses and the language.

use crate::format::Format;
use crate::language::Language;
use crate::messages::{Argument, Html, escape};
use crate::model::{Named, Record, RecordKey};
use crate::plan::{Address, Urls};
use crate::site::Site;
use crate::source::TextRole;

use super::view::{Date, Link};
use super::words::plain;

/// A page's point of view.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) site: &'a Site,
    pub(crate) urls: &'a Urls,
    pub(crate) format: &'a Format,
    /// The language of the page; texts on it may be in another.
    pub(crate) language: &'a Language,
}

impl<'a> Scope<'a> {
    /// A message of the page's language.
    pub(crate) fn message(&self, id: &str) -> String {
        self.site.messages.text(self.language, id)
    }

    /// A message with variables.
    pub(crate) fn format_message(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.site.messages.format(self.language, id, arguments)
    }

    /// A message with variables that are HTML.
    pub(crate) fn html_message(&self, id: &str, arguments: &[(&str, Html)]) -> Html {
        self.site.messages.html(self.language, id, arguments)
    }

    /// The name of a word that records use.
    pub(crate) fn name<T: Named>(&self, prefix: &str, word: T) -> String {
        self.message(&crate::check::message_of(prefix, word))
    }

    /// The names of several, one after another.
    pub(crate) fn names<T: Named>(&self, prefix: &str, words: &[T]) -> String {
        let names: Vec<String> = words.iter().map(|word| self.name(prefix, *word)).collect();
        self.format.list(&names)
    }

    /// A day for machines and for people.
    pub(crate) fn date(&self, date: jiff::civil::Date) -> Date {
        Date {
            iso: date.to_string(),
            text: self.format.date(date),
        }
    }

    /// A day as `<time>`.
    pub(crate) fn time(&self, date: jiff::civil::Date) -> Html {
        let Date { iso, text } = self.date(date);
        Html(format!("<time datetime=\"{iso}\">{}</time>", escape(&text)))
    }

    /// An address within the site as a link.
    pub(crate) fn href(&self, url: &str) -> String {
        self.site.base.href(url)
    }

    /// Where a reader of the page's language finds a record.
    pub(crate) fn address(&self, key: &RecordKey, role: TextRole) -> Option<Address> {
        self.urls.find(self.site, key, role, self.language)
    }

    /// The language of a text, where it is not the page's.
    pub(crate) fn foreign<'t>(&self, language: &'t Language) -> Option<&'t Language> {
        Some(language).filter(|language| *language != self.language)
    }

    /// A record's title as text, in the best language there is.
    pub(crate) fn title(&self, record: &Record) -> String {
        self.title_of(record, TextRole::Index)
    }

    /// The title of one of a record's texts.
    pub(crate) fn title_of(&self, record: &Record, role: TextRole) -> String {
        match self.site.text(record, role, self.language) {
            Some(text) => plain(self, &text.front.title.pieces),
            None => record.key.to_string(),
        }
    }

    /// A link to a record, in the best language there is.
    pub(crate) fn link(&self, key: &RecordKey, role: TextRole) -> Option<Link> {
        let record = self.site.record(key)?;
        let address = self.address(key, role)?;
        let text = self.site.text(record, role, self.language)?;
        let foreign = self.foreign(&text.language);
        Some(Link {
            label: plain(self, &text.front.title.pieces),
            href: self.href(&address.url),
            current: false,
            lang: foreign.map(ToString::to_string),
            dir: foreign.map(|language| language.direction().as_str()),
        })
    }
}
