//! What each kind states beside the common fields: one struct a kind.

mod fact;
mod form;
mod law;
mod meldroute;
mod organisation;
mod page;
mod region;
mod right;
mod signal;
mod talks;

pub use fact::{Amount, Authority, Contradiction, Fact, OnDay, SeriesEntry, Unit, Withheld};
pub use form::{FieldType, Form, FormField, Storage};
pub use law::{Article, Law};
pub use meldroute::{Anonymity, Meldroute, Mode, StatusInUse, Step, StepNumber};
pub use organisation::{
    ContactState, Cost, Hours, Organisation, OrganisationLink, OrganisationRole, Phone,
    PhoneNumber, Weekdays,
};
pub use page::{Page, Term};
pub use region::{Division, Membership, Region, RegionLevel};
pub use right::{AppliesTo, LawRef, Right};
pub use signal::{Domain, RiskGroup, SeenAt, Severity, Signal};
pub use talks::{Consultation, ConsultationLevel, Frequency, PreventionOffer, TargetGroup, Topic};

use super::id::Kind;

/// What a record states beside the common fields.
#[derive(Clone, Debug)]
pub enum Details {
    /// Something one may notice.
    Signal(Signal),
    /// A reporting route.
    Meldroute(Meldroute),
    /// What a worker is entitled to.
    Right(Right),
    /// Somebody to turn to.
    Organisation(Organisation),
    /// A figure with the time it holds.
    Fact(Fact),
    /// A law and its articles.
    Law(Law),
    /// A word explained.
    Term(Term),
    /// Free text.
    Page(Page),
    /// A form to fill in.
    Form(Form),
    /// A meeting of professionals.
    Consultation(Consultation),
    /// A lesson or training on offer.
    PreventionOffer(PreventionOffer),
    /// A municipality, the country or a division.
    Region(Region),
}

impl Details {
    /// The kind these details belong to.
    pub fn kind(&self) -> Kind {
        match self {
            Details::Signal(_) => Kind::Signal,
            Details::Meldroute(_) => Kind::Meldroute,
            Details::Right(_) => Kind::Right,
            Details::Organisation(_) => Kind::Organisation,
            Details::Fact(_) => Kind::Fact,
            Details::Law(_) => Kind::Law,
            Details::Term(_) => Kind::Term,
            Details::Page(_) => Kind::Page,
            Details::Form(_) => Kind::Form,
            Details::Consultation(_) => Kind::Consultation,
            Details::PreventionOffer(_) => Kind::PreventionOffer,
            Details::Region(_) => Kind::Region,
        }
    }
}
