//! Facts: a figure, the time it holds, and who says so.

use icu::decimal::input::Decimal;
use jiff::civil::Date;

use crate::model::names::named;
use crate::model::{Certainty, Id};
use crate::source::Spanned;

named! {
    /// What a figure counts.
    Unit, "a unit":
    Eur = "eur",
    Percent = "percent",
    Hours = "hours",
    Minutes = "minutes",
    Days = "days",
    Weeks = "weeks",
    Months = "months",
    Years = "years",
    People = "people",
    Times = "times",
}

/// A figure as the source writes it, such as `14.99`: its decimals are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount(String);

impl Amount {
    /// Reads a figure with a decimal point; `None` for anything else.
    pub fn parse(text: &str) -> Option<Amount> {
        let plain = text.chars().all(|c| c.is_ascii_digit() || c == '.');
        let begins = text.starts_with(|c: char| c.is_ascii_digit());
        (plain && begins && text.len() <= 15 && Decimal::try_from_str(text).is_ok())
            .then(|| Amount(text.to_owned()))
    }

    /// As the source writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A figure with the time it holds.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it counts, where a value does not say otherwise.
    pub unit: Unit,
    /// Its variants, such as ages; empty when there is only one.
    pub parts: Vec<Spanned<Id>>,
    /// Where the current value stands.
    pub authority: Option<Authority>,
    /// Its values.
    pub series: Vec<SeriesEntry>,
    /// What other sources say instead.
    pub contradictions: Vec<Contradiction>,
    /// Times for which there is a value that the site may not show; `project` fills it.
    pub withheld: Vec<Withheld>,
}

/// A time for which there is a value that may not be shown.
#[derive(Clone, Debug)]
pub struct Withheld {
    /// The variant it belongs to.
    pub part: Option<Id>,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    pub valid_to: Option<Date>,
}

/// Who publishes the current value.
#[derive(Clone, Debug)]
pub struct Authority {
    /// Name of the publication.
    pub title: String,
    /// Its address.
    pub url: Option<Spanned<String>>,
}

/// A value and the days on which it holds.
#[derive(Clone, Debug)]
pub struct SeriesEntry {
    /// The variant it belongs to.
    pub part: Option<Spanned<Id>>,
    /// First day.
    pub valid_from: Date,
    /// Last day; open when nobody set one.
    pub valid_to: Option<Date>,
    /// The figure.
    pub value: Spanned<Amount>,
    /// What it counts: the fact's unit, or its part's own.
    pub unit: Unit,
    /// How sure we are of it.
    pub certainty: Certainty,
    /// The source that gives it.
    pub source: Option<Spanned<Id>>,
}

/// What another source says of the same thing.
#[derive(Clone, Debug)]
pub struct Contradiction {
    /// The variant it belongs to.
    pub part: Option<Spanned<Id>>,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    pub valid_to: Option<Date>,
    /// The figure.
    pub value: Amount,
    /// The source that gives it.
    pub source: Spanned<Id>,
}

/// What a fact is on a day.
#[derive(Clone, Copy, Debug)]
pub enum OnDay<'a> {
    /// This value holds.
    Holds(&'a SeriesEntry),
    /// The last value's time has passed.
    Expired(&'a SeriesEntry),
    /// The first value's time has not come.
    Coming(&'a SeriesEntry),
    /// There is one, and it is still being checked.
    Withheld,
    /// No value at all.
    Nothing,
}

impl Fact {
    /// The entries of one variant, oldest first.
    pub fn entries<'a>(&'a self, part: Option<&'a str>) -> Vec<&'a SeriesEntry> {
        let matches = |entry: &&SeriesEntry| entry.part_name() == part;
        let mut entries: Vec<&SeriesEntry> = self.series.iter().filter(matches).collect();
        entries.sort_by_key(|entry| entry.valid_from);
        entries
    }

    /// What a variant is on `day`.
    pub fn on<'a>(&'a self, part: Option<&'a str>, day: Date) -> OnDay<'a> {
        let entries = self.entries(part);
        if let Some(entry) = entries.iter().find(|entry| entry.holds_on(day)) {
            return OnDay::Holds(entry);
        }
        if self.withheld.iter().any(|one| one.covers(part, day)) {
            return OnDay::Withheld;
        }
        if let Some(entry) = entries.iter().rev().find(|entry| entry.valid_from <= day) {
            return OnDay::Expired(entry);
        }
        entries
            .first()
            .map_or(OnDay::Nothing, |entry| OnDay::Coming(entry))
    }

    /// The first value that begins after `day`.
    pub fn after<'a>(&'a self, part: Option<&'a str>, day: Date) -> Option<&'a SeriesEntry> {
        self.entries(part)
            .into_iter()
            .find(|entry| entry.valid_from > day)
    }
}

impl Withheld {
    fn covers(&self, part: Option<&str>, day: Date) -> bool {
        let same = self.part.as_ref().map(Id::as_str) == part;
        same && self.valid_from <= day && self.valid_to.is_none_or(|end| day <= end)
    }
}

impl SeriesEntry {
    /// The variant's name.
    pub fn part_name(&self) -> Option<&str> {
        self.part.as_ref().map(|part| part.value.as_str())
    }

    /// Whether `day` lies within its time.
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|end| day <= end)
    }

    /// Whether it may stand on the public site.
    pub fn may_be_public(&self) -> bool {
        self.certainty.may_be_shown(self.source.is_some())
    }
}
