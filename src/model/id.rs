//! What records are called: kind and id, the same in every language and for ever.

use super::names::{Named, named};

named! {
    /// What a record is about.
    Kind, "a kind":
    Signal = "signal",
    Meldroute = "meldroute",
    Right = "right",
    Organisation = "organisation",
    Fact = "fact",
    Law = "law",
    Term = "term",
    Page = "page",
    Form = "form",
    Consultation = "consultation",
    PreventionOffer = "prevention-offer",
    Region = "region",
}

impl Kind {
    /// Its folder under `content/`.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Signal => "signals",
            Kind::Meldroute => "meldroutes",
            Kind::Right => "rights",
            Kind::Organisation => "organisations",
            Kind::Fact => "facts",
            Kind::Law => "laws",
            Kind::Term => "terms",
            Kind::Page => "pages",
            Kind::Form => "forms",
            Kind::Consultation => "consultations",
            Kind::PreventionOffer => "prevention",
            Kind::Region => "regions",
        }
    }

    /// The kind that lives in this folder.
    pub fn of_folder(folder: &str) -> Option<Kind> {
        Kind::ALL
            .iter()
            .copied()
            .find(|kind| kind.folder() == folder)
    }

    /// Whether each record has a page of its own; the others share one page a kind.
    pub fn has_own_page(self) -> bool {
        match self {
            Kind::Signal | Kind::Meldroute | Kind::Right | Kind::Page | Kind::Form => true,
            Kind::Organisation | Kind::Fact | Kind::Law | Kind::Term => false,
            Kind::Consultation | Kind::PreventionOffer => false,
            Kind::Region => true,
        }
    }
}

/// A record's name within its kind: its folder's name, lower-case ASCII with hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

impl Id {
    /// Reads an id; `None` when it has other characters than `a-z`, `0-9` and inner hyphens.
    pub fn parse(text: &str) -> Option<Id> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let whole = !text.is_empty() && !text.starts_with('-') && !text.ends_with('-');
        (whole && text.len() <= 80 && text.chars().all(plain)).then(|| Id(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

/// A record's full name, written `right:minimum-wage`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKey {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: Id,
}

impl RecordKey {
    /// The record of this kind and id.
    pub fn new(kind: Kind, id: Id) -> RecordKey {
        RecordKey { kind, id }
    }

    /// What sorts before every record of a kind; no record is called so.
    pub(super) fn first_of(kind: Kind) -> RecordKey {
        RecordKey::new(kind, Id(String::new()))
    }

    /// Reads `kind:id`.
    pub fn parse(text: &str) -> Option<RecordKey> {
        let (kind, id) = text.split_once(':')?;
        Some(RecordKey {
            kind: Kind::named(kind)?,
            id: Id::parse(id)?,
        })
    }
}

impl std::fmt::Display for RecordKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}:{}", self.kind, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_safe_as_folder_anchor_and_address() {
        assert!(Id::parse("minimum-wage").is_some());
        for bad in ["", "-a", "a-", "A", "a/b", "..", "a b", "é"] {
            assert_eq!(Id::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn every_kind_is_found_by_its_folder() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of_folder(kind.folder()), Some(*kind));
        }
    }
}
