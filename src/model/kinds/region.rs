//! Regions: a municipality belongs to several divisions at once.

use std::collections::BTreeMap;

use crate::model::Id;
use crate::model::names::named;
use crate::source::Spanned;

named! {
    /// What a region is.
    RegionLevel, "a level of region":
    Country = "country",
    Municipality = "municipality",
    Division = "division",
}

named! {
    /// A way in which the country is divided.
    Division, "a division":
    Country = "country",
    Municipality = "municipality",
    Police = "police",
    VeiligThuis = "veilig_thuis",
    CareCoordination = "care_coordination",
    Riec = "riec",
    Plan = "plan",
}

/// For each division, the region that a municipality lies in.
pub type Membership = BTreeMap<Division, Spanned<Id>>;

/// A municipality, the country or a division.
#[derive(Clone, Debug)]
pub struct Region {
    /// What it is.
    pub level: RegionLevel,
    /// What kinds of division it is.
    pub divisions: Vec<Division>,
    /// The divisions it lies in.
    pub member_of: Membership,
    /// Where staff may send what names people; told to staff alone.
    pub secure_mail: Option<Spanned<String>>,
}
