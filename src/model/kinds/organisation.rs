//! Organisations: somebody to turn to, and what is known before one calls.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::region::Division;
use crate::language::Language;
use crate::model::names::named;
use crate::model::{Answer, Certainty, Exploitation, Id, Visibility};
use crate::source::Spanned;

named! {
    /// What an organisation is in the chain.
    OrganisationRole, "a role of an organisation":
    Police = "police",
    Avim = "avim",
    Tci = "tci",
    LabourInspectorate = "labour-inspectorate",
    VeiligThuis = "veilig-thuis",
    CareCoordination = "care-coordination",
    VictimSupport = "victim-support",
    LegalAid = "legal-aid",
    WorkerSupport = "worker-support",
    Union = "union",
    Riec = "riec",
    Prosecution = "prosecution",
    Health = "health",
    Municipality = "municipality",
    Meldpunt = "meldpunt",
    AnonymousTips = "anonymous-tips",
    YouthSupport = "youth-support",
    ExitProgramme = "exit-programme",
    Shelter = "shelter",
    Registration = "registration",
    Benefits = "benefits",
    Supervision = "supervision",
    Research = "research",
    Other = "other",
}

impl OrganisationRole {
    /// Whether one place can have only one of it, so that two are a contradiction.
    pub fn is_exclusive(self) -> bool {
        use OrganisationRole::{CareCoordination, Meldpunt, Municipality, Riec, VeiligThuis};
        matches!(
            self,
            CareCoordination | Meldpunt | Municipality | Riec | VeiligThuis
        )
    }
}

named! {
    /// Whether we know how to reach it.
    ContactState, "a state of contact":
    Known = "known",
    Unknown = "unknown",
    Via = "via",
}

named! {
    /// What a call costs.
    Cost, "a cost":
    Free = "free",
    Local = "local",
    Paid = "paid",
    Unknown = "unknown",
}

named! {
    /// Days of the week on which somebody answers.
    Weekdays, "a stretch of weekdays":
    MondayToFriday = "mo-fr",
    MondayToSaturday = "mo-sa",
    EveryDay = "mo-su",
}

/// When somebody answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Day and night.
    Always,
    /// Nobody told us.
    Unknown,
    /// On these days between these times, written `09:00`.
    Between {
        /// The days.
        days: Weekdays,
        /// From.
        opens: String,
        /// Until.
        closes: String,
    },
}

/// Somebody to turn to.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// What it is in the chain.
    pub role: OrganisationRole,
    /// The forms of exploitation it deals with.
    pub exploitation: Vec<Exploitation>,
    /// Whether we know how to reach it.
    pub contact: Spanned<ContactState>,
    /// Through whom it is reached.
    pub via: Option<Spanned<Id>>,
    /// Organisations for which it stands in where it serves.
    pub overrides: Vec<Spanned<Id>>,
    /// Who is shown while its own number may not be, the first choice first.
    pub fallback: Vec<Spanned<Id>>,
    /// With whom it shares what it hears.
    pub shares_with: Vec<Spanned<Id>>,
    /// Whether it asks for papers.
    pub asks_for_papers: Answer,
    /// Whether it may act without the caller's consent.
    pub may_act_without_consent: Answer,
    /// Youngest age it helps, in years.
    pub minimum_age: Option<u8>,
    /// Oldest age it helps, in years.
    pub maximum_age: Option<u8>,
    /// The divisions it serves; only here is this written.
    pub serves: BTreeMap<Division, Vec<Spanned<Id>>>,
    /// Its telephone numbers.
    pub phones: Vec<Phone>,
    /// Its websites and mail addresses.
    pub links: Vec<OrganisationLink>,
    /// Whether it has a number or link that the site may not show yet; `project` fills it.
    pub withheld: bool,
}

/// A telephone number with what is known of it.
#[derive(Clone, Debug)]
pub struct Phone {
    /// Its name within the organisation.
    pub id: Spanned<Id>,
    /// The number.
    pub number: PhoneNumber,
    /// When somebody answers.
    pub hours: Hours,
    /// The languages spoken; empty means unknown.
    pub languages: Vec<Spanned<Language>>,
    /// What a call costs.
    pub cost: Cost,
    /// Whether one need not say who one is.
    pub anonymous: Answer,
    /// Whether it can be called from a foreign SIM card.
    pub works_from_foreign_sim: Answer,
    /// Whether they may call back, so that the phone rings later.
    pub calls_back: Answer,
    /// Whether it is for danger to life.
    pub emergency: bool,
    /// How sure we are of it.
    pub certainty: Certainty,
    /// The source that gives it.
    pub source: Option<Spanned<Id>>,
    /// When it was checked.
    pub checked: Date,
    /// Who may know it.
    pub visibility: Visibility,
}

/// A website or mail address.
#[derive(Clone, Debug)]
pub struct OrganisationLink {
    /// Its name within the organisation.
    pub id: Spanned<Id>,
    /// Where it leads: `https:` or `mailto:`.
    pub url: Spanned<String>,
    /// How sure we are of it.
    pub certainty: Certainty,
    /// The source that gives it.
    pub source: Option<Spanned<Id>>,
    /// When it was checked.
    pub checked: Date,
    /// Who may know it.
    pub visibility: Visibility,
}

impl Phone {
    /// Whether it may stand on the public site.
    pub fn may_be_public(&self) -> bool {
        self.visibility == Visibility::Public && self.certainty.may_be_shown(self.source.is_some())
    }
}

impl OrganisationLink {
    /// Whether it may stand on the public site.
    pub fn may_be_public(&self) -> bool {
        self.visibility == Visibility::Public && self.certainty.may_be_shown(self.source.is_some())
    }
}

/// A telephone number as people in the Netherlands dial it: a short number (112), a national
/// one (0…) or an international one (E.164, +…), with single spaces where it is read in groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Reads a number; `None` when it is none of the three.
    pub fn parse(text: &str) -> Option<PhoneNumber> {
        let grouped = text.split(' ').all(|group| !group.is_empty());
        let digits: String = text.chars().filter(|c| *c != ' ').collect();
        let count = digits.trim_start_matches('+').len();
        let plain = digits
            .strip_prefix('+')
            .unwrap_or(&digits)
            .chars()
            .all(|c| c.is_ascii_digit());
        // National numbers have 10 digits, or 8 to 11 when they begin with 0800 or 0900.
        let right_length = match digits.as_bytes().first() {
            Some(b'+') => (8..=15).contains(&count) && !digits.starts_with("+0"),
            Some(b'0') if digits.starts_with("0800") || digits.starts_with("0900") => {
                (8..=11).contains(&count)
            }
            Some(b'0') => count == 10,
            Some(b'1') => (3..=6).contains(&count),
            _ => false,
        };
        (grouped && plain && right_length).then(|| PhoneNumber(text.to_owned()))
    }

    /// As it is printed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is dialled: without spaces.
    pub fn dialled(&self) -> String {
        self.0.chars().filter(|c| *c != ' ').collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_cannot_be_dialled_are_refused() {
        for good in [
            "112",
            "0800 5151",
            "0900 8844",
            "033 448 11 86",
            "+31 70 333 44 44",
        ] {
            assert!(PhoneNumber::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "12",
            "033 448 11 8",
            "033-448",
            "0800  5151",
            "+0 70 333 44 44",
            "bel",
        ] {
            assert_eq!(PhoneNumber::parse(bad), None, "{bad}");
        }
    }
}
