//! Translations: which unit was translated from which words, and who looked at it.
//!
//! A unit is a field of the front matter or a block of the body. It is known by the hash of its
//! words, so moving a paragraph makes nothing stale, and changing one makes just that one stale.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::names::named;
use super::routes::RoutesWords;
use super::text::Text;
use crate::source::{Spanned, TextRole};

/// Version of the rules by which words are made equal before they are hashed.
pub const NORMALISER: u8 = 1;

named! {
    /// Who translated.
    Translator, "a kind of translator":
    Human = "human",
    Machine = "machine",
    MachineAndHuman = "machine+human",
}

/// The hash of a unit's words, 16 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnitHash(String);

impl UnitHash {
    /// The hash of `words`: white space counts as one space, so that rewrapping a paragraph
    /// changes nothing.
    pub fn of(words: &str) -> UnitHash {
        let plain = words.split_whitespace().collect::<Vec<_>>().join(" ");
        UnitHash(blake3::hash(plain.as_bytes()).to_hex()[..16].to_owned())
    }

    /// Reads a hash.
    pub fn parse(text: &str) -> Option<UnitHash> {
        let right = text.len() == 16 && text.chars().all(|c| c.is_ascii_hexdigit());
        right.then(|| UnitHash(text.to_owned()))
    }

    /// The hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where a unit stands: `title`, `do-now.2`, `self/title`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnitId(pub String);

/// The units of a text, in order of reading.
pub type Units = Vec<(UnitId, UnitHash)>;

/// The units of a text. Slugs and keywords are each language's own and are not followed.
pub fn units_of(text: &Text) -> Units {
    let mut units = Units::new();
    let prefix = match text.role {
        TextRole::Index => "",
        TextRole::Own => "self/",
    };
    let mut add = |name: &str, words: &str| {
        units.push((UnitId(format!("{prefix}{name}")), UnitHash::of(words)));
    };
    let front = &text.front;
    add("title", &front.title.written.value);
    if let Some(title) = &front.public_title {
        add("public_title", &title.value);
    }
    if let Some(summary) = &front.summary {
        add("summary", &summary.written.value);
    }
    for condition in &front.when {
        let name = format!("when.{}", condition.step.value);
        add(&name, &condition.words.written.value);
    }
    let mut number: BTreeMap<&str, usize> = BTreeMap::new();
    for (section, block) in text.blocks() {
        let section = section.unwrap_or("intro");
        let count = number.entry(section).or_insert(0);
        add(&format!("{section}.{count}"), &block.written);
        *count += 1;
    }
    units
}

/// The units of the words for a region's tables: why each rule holds, why an answer takes
/// something away. They are accepted together with the texts of the region.
pub fn routes_units(words: &RoutesWords) -> Units {
    let tables = [
        ("rules", &words.rules),
        ("drops", &words.drops),
        ("impossible", &words.impossible),
    ];
    let units = tables.into_iter().flat_map(|(table, words)| {
        words.iter().map(move |(id, because)| {
            let name = UnitId(format!("routes/{table}.{id}"));
            (name, UnitHash::of(&because.value))
        })
    });
    units.collect()
}

/// What was accepted of a record's translation into one language.
#[derive(Clone, Debug)]
pub struct Acceptance {
    /// Who translated.
    pub by: Translator,
    /// The role that checked it.
    pub checked_by: Option<String>,
    /// When it was checked.
    pub checked_on: Option<Date>,
    /// By which rules the words were hashed.
    pub normaliser: u8,
    /// For each unit, the hash of its source and of its translation.
    pub units: BTreeMap<UnitId, (UnitHash, Option<UnitHash>)>,
    /// Where it stands.
    pub place: Spanned<()>,
}

/// How a translation stands to its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextState {
    /// The text is the source.
    Source,
    /// It says what the source says, and a person looked at it.
    Checked,
    /// It says what the source said when it was accepted, but nobody looked at it.
    Unchecked,
    /// The source has changed in these units since.
    Stale(Vec<UnitId>),
    /// It was never accepted.
    Unaccepted,
}

impl TextState {
    /// The state of a translation with `target` units of a source with `source` units.
    pub fn of(source: &Units, target: &Units, acceptance: Option<&Acceptance>) -> TextState {
        let Some(acceptance) = acceptance else {
            return TextState::Unaccepted;
        };
        let known: BTreeSet<&UnitHash> = acceptance
            .units
            .values()
            .map(|(source, _)| source)
            .collect();
        let stale: Vec<UnitId> = source
            .iter()
            .filter(|(_, hash)| !known.contains(hash))
            .map(|(id, _)| id.clone())
            .collect();
        if acceptance.normaliser != NORMALISER {
            return TextState::Unaccepted;
        }
        if !stale.is_empty() {
            return TextState::Stale(stale);
        }
        let accepted: BTreeSet<&UnitHash> = acceptance
            .units
            .values()
            .filter_map(|(_, target)| target.as_ref())
            .collect();
        if target.iter().any(|(_, hash)| !accepted.contains(hash)) {
            return TextState::Unaccepted;
        }
        match (acceptance.by, &acceptance.checked_on) {
            (Translator::Machine, _) | (_, None) => TextState::Unchecked,
            _ => TextState::Checked,
        }
    }

    /// The word for it in `baken translations status`.
    pub fn as_str(&self) -> &'static str {
        match self {
            TextState::Source => "source",
            TextState::Checked => "current",
            TextState::Unchecked => "unchecked",
            TextState::Stale(_) => "stale",
            TextState::Unaccepted => "unaccepted",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rewrapping_a_paragraph_is_no_change_and_a_changed_word_is() {
        assert_eq!(UnitHash::of("Bel\n112."), UnitHash::of("Bel  112."));
        assert_ne!(UnitHash::of("Bel 112."), UnitHash::of("Bel 113."));
    }
}
