//! The portal as one site knows it. Nothing after `project` can name what is not here.

use std::sync::Arc;

use jiff::civil::Date;

use crate::language::Language;
use crate::messages::Messages;
use crate::model::{Kind, Portal, Record, RecordKey, Text, named};
use crate::settings::Settings;
use crate::source::TextRole;

named! {
    /// Which site is made.
    Output, "a site":
    /// What anybody may read.
    Public = "public",
    /// Everything, for staff.
    Internal = "internal",
}

/// One site, before its pages are planned.
#[derive(Clone, Debug)]
pub struct Site {
    /// Which one.
    pub output: Output,
    /// The build date.
    pub today: Date,
    /// What the portal decides.
    pub settings: Arc<Settings>,
    /// The messages of all languages.
    pub messages: Arc<Messages>,
    /// The records that this site may know, as it may know them.
    pub portal: Portal,
    /// Where the site will stand.
    pub base: Base,
}

/// Where a site will stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// Scheme and host, such as `https://example.org`; nothing when nobody said.
    pub origin: Option<String>,
    /// The path in front of every address, without a slash at the end: ``, `/portaal`.
    pub path: String,
}

impl Base {
    /// The base of an address that ends in a slash, or the root when there is none.
    pub fn of(url: Option<&str>) -> Base {
        let Some(url) = url else {
            return Base {
                origin: None,
                path: String::new(),
            };
        };
        let host = url.find("://").map_or(0, |at| at + 3);
        let end = url[host..].find('/').map_or(url.len(), |at| host + at);
        let path = url[end..].trim_end_matches('/').to_owned();
        Base {
            origin: Some(url[..end].to_owned()),
            path,
        }
    }

    /// An address within the site as a link.
    pub fn href(&self, url: &str) -> String {
        format!("{}{url}", self.path)
    }

    /// An address within the site in full, when the host is known.
    pub fn full(&self, url: &str) -> Option<String> {
        self.origin
            .as_ref()
            .map(|origin| format!("{origin}{}{url}", self.path))
    }
}

impl Site {
    /// The record of this name.
    pub fn record(&self, key: &RecordKey) -> Option<&Record> {
        self.portal.records.get(key)
    }

    /// The records of a kind, sorted by id.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Record> {
        self.portal.of_kind(kind)
    }

    /// The text that a reader of `language` is shown: in it, or in the next of its chain.
    pub fn text<'a>(
        &self,
        record: &'a Record,
        role: TextRole,
        language: &Language,
    ) -> Option<&'a Text> {
        let chain = self.settings.chain(language);
        chain
            .into_iter()
            .find_map(|language| record.text(role, language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_may_stand_in_a_folder() {
        let base = Base::of(Some("https://x.nl/portaal/"));
        assert_eq!(base.href("/pl/"), "/portaal/pl/");
        assert_eq!(
            base.full("/pl/").as_deref(),
            Some("https://x.nl/portaal/pl/")
        );
        let root = Base::of(Some("https://x.nl/"));
        assert_eq!(
            (root.href("/pl/").as_str(), root.full("/").as_deref()),
            ("/pl/", Some("https://x.nl/"))
        );
    }
}
