//! What a portal is once it is true: plain data, no disk, no half-built values.

mod common;
mod id;
mod kinds;
mod names;
mod portal;
mod routes;
mod text;
mod translation;

pub use common::{
    Answer, Audience, Certainty, Common, Exploitation, Role, Source, Status, Visibility,
};
pub use id::{Id, Kind, RecordKey};
pub use kinds::{
    Amount, Anonymity, AppliesTo, Article, Authority, Consultation, ConsultationLevel,
    ContactState, Contradiction, Cost, Details, Division, Domain, Fact, FieldType, Form, FormField,
    Frequency, Hours, Law, LawRef, Meldroute, Membership, Mode, OnDay, Organisation,
    OrganisationLink, OrganisationRole, Page, Phone, PhoneNumber, PreventionOffer, Region,
    RegionLevel, Right, RiskGroup, SeenAt, SeriesEntry, Severity as SignalSeverity, Signal,
    StatusInUse, Step, StepNumber, Storage, TargetGroup, Term, Topic, Unit, Weekdays, Withheld,
};
pub use names::Named;
pub(crate) use names::named;
pub use portal::{Portal, Record};
pub use routes::{
    Condition, Decision, Derived, Drop, DropItem, Force, HitPolicy, Impossible, Input, Outcome,
    Recipient, RegionRoutes, ReportMode, RoutesDocument, RoutesWords, Rule, SectionRef, TableName,
};
pub use text::{
    Block, Body, Content, Day, FrontMatter, Inline, Piece, RecordReference, Reference, Section,
    StepCondition, Text,
};
pub use translation::{
    Acceptance, NORMALISER, TextState, Translator, UnitHash, UnitId, Units, routes_units, units_of,
};
