//! Rights: what a worker is entitled to, and what to do.

use crate::model::Id;
use crate::model::names::named;
use crate::source::Spanned;

named! {
    /// Whose work a right covers.
    AppliesTo, "a kind of work":
    Employee = "employee",
    Agency = "agency",
    Posted = "posted",
    SelfEmployed = "self-employed",
    Undocumented = "undocumented",
    Minor = "minor",
}

/// A law, or one article of it, written `bw7` or `bw7/629`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawRef {
    /// The law record.
    pub law: Spanned<Id>,
    /// The article's number.
    pub article: Option<Spanned<String>>,
}

/// What a worker is entitled to.
#[derive(Clone, Debug)]
pub struct Right {
    /// Whose work it covers.
    pub applies_to: Vec<AppliesTo>,
    /// The figures it rests on.
    pub facts: Vec<Spanned<Id>>,
    /// The law it rests on.
    pub laws: Vec<LawRef>,
    /// Who helps, the first choice first.
    pub organisations: Vec<Spanned<Id>>,
}
