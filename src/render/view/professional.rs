//! Pages for professionals, as their templates see them.

use serde::Serialize;

use super::{Contact, Link, Phone, PhoneLink};

/// Who works together, place by place.
#[derive(Clone, Debug, Serialize)]
pub struct Directory {
    /// The h1.
    pub title: String,
    /// One sentence.
    pub lead: String,
    /// The forms of exploitation, one a column.
    pub forms: Vec<String>,
    /// Who works everywhere, then place by place.
    pub groups: Vec<DirectoryPlace>,
}

/// Who works in a place.
#[derive(Clone, Debug, Serialize)]
pub struct DirectoryPlace {
    /// The place.
    pub heading: String,
    /// Its anchor.
    pub anchor: String,
    /// The divisions that it lies in: "Politie: Midden-Nederland".
    pub divisions: Vec<String>,
    /// Its page and its card.
    pub links: Vec<Link>,
    /// Who works there, by role.
    pub partners: Vec<Partner>,
}

/// An organisation of the chain.
#[derive(Clone, Debug, Serialize)]
pub struct Partner {
    /// `organisation:id`.
    pub record: String,
    /// What it is in the chain.
    pub role: String,
    /// Its name, and where more is said of it.
    pub name: Link,
    /// Whether its record names each form, in the order of the columns; empty where it names none
    /// of them.
    pub forms: Vec<bool>,
    /// What is known of its forms where that is not one by one; may be empty.
    pub form_words: String,
    /// By which division it works here; empty for who works everywhere.
    pub through: Vec<String>,
    /// Its numbers.
    pub phones: Vec<Phone>,
    /// Why there is no number.
    pub note: String,
}

/// What each role does first in a municipality.
#[derive(Clone, Debug, Serialize)]
pub struct RouteCard {
    /// The h1.
    pub title: String,
    /// The municipality.
    pub place: String,
    /// The number that comes first.
    pub emergency: Option<PhoneLink>,
    /// A sheet for each role.
    pub sheets: Vec<Sheet>,
}

/// What one role does first.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// Its anchor: the role.
    pub anchor: String,
    /// The role.
    pub role: String,
    /// What to know before.
    pub warnings: Vec<SheetStep>,
    /// What the reader does now.
    pub now: Vec<SheetStep>,
    /// What the reader does after that.
    pub later: Vec<SheetStep>,
    /// What others then do.
    pub then: Vec<SheetStep>,
    /// Whom it reaches, beside those of the steps.
    pub contacts: Vec<Contact>,
}

/// A step on a sheet.
#[derive(Clone, Debug, Serialize)]
pub struct SheetStep {
    /// `meldroute:id#section`.
    pub section: String,
    /// Its words.
    pub heading_html: String,
    /// How to do it.
    pub html: String,
    /// In which case it is taken; empty where always.
    pub when_html: String,
    /// Language of both, where it is not the page's.
    pub lang: Option<String>,
    /// Direction, with `lang`.
    pub dir: Option<&'static str>,
    /// The route that it belongs to.
    pub route: Option<Link>,
    /// Who does it, for what others do.
    pub actor: String,
    /// That the route is only planned; else empty.
    pub planned: String,
    /// Whom to reach, where the words do not give the number already.
    pub contacts: Vec<Contact>,
    /// All whom it reaches, as `organisation:id`.
    #[serde(skip)]
    pub reached: Vec<String>,
}
