//! The portal: every record with its texts, known to be true of each other.

use std::collections::BTreeMap;

use super::common::{Audience, Common, Status, Visibility};
use super::id::{Id, Kind, RecordKey};
use super::kinds::{Details, Organisation, Region};
use super::routes::RegionRoutes;
use super::text::Text;
use super::translation::TextState;
use crate::language::Language;
use crate::source::{FileId, TextRole};

/// A record with all its texts.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its name.
    pub key: RecordKey,
    /// Its `record.toml`.
    pub file: FileId,
    /// What every record states.
    pub common: Common,
    /// What its kind states.
    pub details: Details,
    /// Its texts.
    pub texts: BTreeMap<(TextRole, Language), Text>,
    /// How each text stands to its source.
    pub states: BTreeMap<(TextRole, Language), TextState>,
}

impl Record {
    /// A text of it.
    pub fn text(&self, role: TextRole, language: &Language) -> Option<&Text> {
        self.texts.get(&(role, language.clone()))
    }

    /// Whether it is for workers.
    pub fn is_for_workers(&self) -> bool {
        self.common.audience.contains(&Audience::Arbeidsmigrant)
    }

    /// Whether what leaves the page must be neutral (design: everything for workers, and all
    /// that is high-stakes; a question to yourself is both).
    pub fn is_discreet(&self, role: TextRole) -> bool {
        self.common.high_stakes || self.is_for_workers() || role == TextRole::Own
    }

    /// Whether readers of the public site may know it.
    pub fn is_public(&self) -> bool {
        self.common.visibility == Visibility::Public && self.common.status == Status::Published
    }
}

/// Every record of a portal, by name.
#[derive(Clone, Debug, Default)]
pub struct Portal {
    /// The records.
    pub records: BTreeMap<RecordKey, Record>,
    /// The decision tables, by region.
    pub routes: BTreeMap<Id, RegionRoutes>,
}

impl Portal {
    /// The record of this kind and id.
    pub fn get(&self, kind: Kind, id: &Id) -> Option<&Record> {
        self.records.get(&RecordKey::new(kind, id.clone()))
    }

    /// The records of a kind, sorted by id.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Record> {
        // A portal may have a hundred thousand records, and each page asks.
        self.records
            .range(RecordKey::first_of(kind)..)
            .map(|(_, record)| record)
            .take_while(move |record| record.key.kind == kind)
    }

    /// The organisation of this id.
    pub fn organisation(&self, id: &Id) -> Option<&Organisation> {
        match &self.get(Kind::Organisation, id)?.details {
            Details::Organisation(organisation) => Some(organisation),
            _ => None,
        }
    }

    /// The region of this id.
    pub fn region(&self, id: &Id) -> Option<&Region> {
        match &self.get(Kind::Region, id)?.details {
            Details::Region(region) => Some(region),
            _ => None,
        }
    }

    /// The ids of a kind, for "did you mean".
    pub fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.of_kind(kind).map(|record| record.key.id.as_str())
    }
}
