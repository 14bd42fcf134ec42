//! Consultations and prevention offers: meetings of professionals, lessons for the rest.

use crate::model::names::named;
use crate::model::{Id, Role};
use crate::source::Spanned;

named! {
    /// At what level a consultation decides.
    ConsultationLevel, "a level of consultation":
    Policy = "policy",
    Operational = "operational",
    National = "national",
}

named! {
    /// How often it takes place.
    Frequency, "a frequency":
    Weekly = "weekly",
    EveryFourWeeks = "every-4-weeks",
    EverySixWeeks = "every-6-weeks",
    Monthly = "monthly",
    EveryTwoMonths = "every-2-months",
    Quarterly = "quarterly",
    Yearly = "yearly",
    Unknown = "unknown",
}

/// A meeting of professionals.
#[derive(Clone, Debug)]
pub struct Consultation {
    /// At what level it decides.
    pub level: ConsultationLevel,
    /// How often it takes place.
    pub frequency: Frequency,
    /// Who sits at the table, by role.
    pub participants: Vec<Role>,
    /// Who sits at the table, by organisation.
    pub organisations: Vec<Spanned<Id>>,
}

named! {
    /// For whom an offer is.
    TargetGroup, "a target group":
    PrimarySchool = "primary-school",
    SecondarySchool = "secondary-school",
    Youth = "youth",
    Parents = "parents",
    Professionals = "professionals",
    Inhabitants = "inhabitants",
}

named! {
    /// What an offer is about.
    Topic, "a topic":
    Sexting = "sexting",
    DigitalResilience = "digital-resilience",
    CriminalExploitation = "criminal-exploitation",
    SexualExploitation = "sexual-exploitation",
    LabourExploitation = "labour-exploitation",
    Awareness = "awareness",
}

/// A lesson or training on offer.
#[derive(Clone, Debug)]
pub struct PreventionOffer {
    /// For whom.
    pub target_groups: Vec<TargetGroup>,
    /// Who gives it.
    pub provider: Option<Spanned<Id>>,
    /// What it is about.
    pub topics: Vec<Topic>,
}
