//! The decision tables of a region, as its `routes.toml` states them (OMG DMN 1.3).
//!
//! A file holds what differs from the region it starts from; `crate::routes` composes the two.

use std::collections::BTreeMap;

use super::common::Source;
use super::id::Id;
use super::names::named;
use super::translation::TextState;
use crate::language::Language;
use crate::source::{FileId, Spanned};

named! {
    /// Which table of a region is meant.
    TableName, "a table":
    /// What whoever sees a signal does now.
    FirstReport = "first-report",
    /// What the aandachtsfunctionaris does with it.
    FollowUp = "follow-up",
}

named! {
    /// How many rules of a decision may fit one situation (DMN 1.3, 8.2.10).
    HitPolicy, "a hit policy":
    Unique = "unique",
    RuleOrder = "rule order",
    Collect = "collect",
}

named! {
    /// How far a rule binds.
    Force, "a force":
    Rule = "rule",
    /// The source says mostly, can or preferably.
    Advice = "advice",
}

named! {
    /// Whether names are needed yet.
    ReportMode, "a way to report":
    WithoutNames = "advice-without-names",
    Report = "report",
}

/// The tables of a region with the words for them.
#[derive(Clone, Debug, Default)]
pub struct RegionRoutes {
    /// What `routes.toml` states.
    pub document: RoutesDocument,
    /// What `routes.<lang>.toml` says, by language.
    pub words: BTreeMap<Language, RoutesWords>,
    /// How the words of each language stand to their source.
    pub states: BTreeMap<Language, TextState>,
}

/// One `routes.toml`.
#[derive(Clone, Debug)]
pub struct RoutesDocument {
    /// The file.
    pub file: FileId,
    /// The region whose tables these start from; none in the topmost.
    pub parent: Option<Spanned<Id>>,
    /// Rules of the parent that do not hold here.
    pub remove: Vec<Spanned<Id>>,
    /// Where the rules come from.
    pub sources: Vec<Source>,
    /// What is asked, in the order in which it is asked.
    pub inputs: Vec<Input>,
    /// Inputs that follow from others.
    pub derived: Vec<Derived>,
    /// Situations that cannot be.
    pub impossible: Vec<Impossible>,
    /// The decisions, in the order in which their outcomes are joined.
    pub decisions: Vec<Decision>,
    /// The rules, in the order in which their outcomes are joined.
    pub rules: Vec<Rule>,
    /// Reasons why an answer takes something away.
    pub drops: Vec<Drop>,
}

impl Default for RoutesDocument {
    fn default() -> RoutesDocument {
        RoutesDocument {
            file: FileId::of(""),
            parent: None,
            remove: Vec::new(),
            sources: Vec::new(),
            inputs: Vec::new(),
            derived: Vec::new(),
            impossible: Vec::new(),
            decisions: Vec::new(),
            rules: Vec::new(),
            drops: Vec::new(),
        }
    }
}

/// A question with its answers; `unknown` is an answer to each and not written.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its name, with underscores: `victim_in_sight`.
    pub id: Spanned<String>,
    /// Its values.
    pub values: Vec<Spanned<String>>,
    /// The tables that ask it.
    pub tables: Vec<TableName>,
    /// Other words for its values.
    pub aliases: Vec<(String, Spanned<String>)>,
}

/// What must hold together: inputs, each with the values that fit.
pub type Condition = Vec<(Spanned<String>, Vec<Spanned<String>>)>;

/// An input that follows from others: yes, no, or else unknown.
#[derive(Clone, Debug)]
pub struct Derived {
    /// Its name.
    pub id: Spanned<String>,
    /// It is yes where one of these holds.
    pub yes: Vec<Condition>,
    /// It is no where one of these holds.
    pub no: Vec<Condition>,
}

/// A situation that cannot be.
#[derive(Clone, Debug)]
pub struct Impossible {
    /// Its name.
    pub id: Spanned<Id>,
    /// It is the case where one of these holds.
    pub when: Vec<Condition>,
}

/// A decision of a table.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Its name.
    pub id: Spanned<Id>,
    /// The table it belongs to.
    pub table: TableName,
    /// How many of its rules may fit.
    pub hit_policy: HitPolicy,
}

/// A section of a route: a step, a warning.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SectionRef {
    /// The route.
    pub route: Id,
    /// Its section.
    pub section: Id,
}

impl SectionRef {
    /// Reads `route#section`.
    pub fn parse(text: &str) -> Option<SectionRef> {
        let (route, section) = text.split_once('#')?;
        Some(SectionRef {
            route: Id::parse(route)?,
            section: Id::parse(section)?,
        })
    }
}

impl std::fmt::Display for SectionRef {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}#{}", self.route, self.section)
    }
}

/// Whom a rule reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// This organisation.
    Named(Id),
    /// The one with this role that serves the region, written `@role`.
    Serving(super::kinds::OrganisationRole),
}

impl Recipient {
    /// Reads an id, or `@role`.
    pub fn parse(text: &str) -> Option<Recipient> {
        use super::names::Named;
        match text.strip_prefix('@') {
            Some(role) => super::kinds::OrganisationRole::named(role).map(Recipient::Serving),
            None => Id::parse(text).map(Recipient::Named),
        }
    }
}

impl std::fmt::Display for Recipient {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Recipient::Named(id) => write!(out, "{id}"),
            Recipient::Serving(role) => write!(out, "@{role}"),
        }
    }
}

/// What is to be done.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The routes to take.
    pub routes: Vec<Spanned<Id>>,
    /// What the reader does now.
    pub now: Vec<Spanned<SectionRef>>,
    /// What others then do.
    pub then: Vec<Spanned<SectionRef>>,
    /// Whom it reaches, beside those of the steps.
    pub organisations: Vec<Spanned<Recipient>>,
    /// What to know before.
    pub warnings: Vec<Spanned<SectionRef>>,
}

/// A rule of a decision.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name.
    pub id: Spanned<Id>,
    /// The decision it belongs to.
    pub decision: Spanned<Id>,
    /// The rules of the parent in whose place it stands.
    pub replaces: Vec<Spanned<Id>>,
    /// It fits where one of these holds; always, when there is none.
    pub when: Vec<Condition>,
    /// How far it binds.
    pub force: Force,
    /// Whether names are needed yet.
    pub mode: Option<ReportMode>,
    /// What is to be done.
    pub outcome: Outcome,
    /// What the public site says instead, where the outcome names what is internal.
    pub public_outcome: Option<Outcome>,
    /// Where it comes from.
    pub sources: Vec<Spanned<Id>>,
    /// Where in it.
    pub lines: Option<String>,
    /// Whether this site may know only what it says instead: not even its name.
    pub withheld: bool,
}

/// What an answer takes away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DropItem {
    /// A route.
    Route(Id),
    /// An organisation.
    Organisation(Recipient),
    /// A warning.
    Warning(SectionRef),
}

impl DropItem {
    /// Reads `route:…`, `organisation:…` or `warning:…`.
    pub fn parse(text: &str) -> Option<DropItem> {
        let (kind, rest) = text.split_once(':')?;
        match kind {
            "route" => Id::parse(rest).map(DropItem::Route),
            "organisation" => Recipient::parse(rest).map(DropItem::Organisation),
            "warning" => SectionRef::parse(rest).map(DropItem::Warning),
            _ => None,
        }
    }
}

impl std::fmt::Display for DropItem {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            DropItem::Route(id) => write!(out, "route:{id}"),
            DropItem::Organisation(to) => write!(out, "organisation:{to}"),
            DropItem::Warning(section) => write!(out, "warning:{section}"),
        }
    }
}

/// A reason why an answer takes a contact or warning away.
#[derive(Clone, Debug)]
pub struct Drop {
    /// Its name.
    pub id: Spanned<Id>,
    /// The input that is answered.
    pub input: Spanned<String>,
    /// The answers that take it away.
    pub values: Vec<Spanned<String>>,
    /// What they take away.
    pub items: Vec<Spanned<DropItem>>,
}

/// One `routes.<lang>.toml`: why a rule holds, why an answer takes something away.
#[derive(Clone, Debug)]
pub struct RoutesWords {
    /// The file.
    pub file: FileId,
    /// By rule.
    pub rules: BTreeMap<String, Spanned<String>>,
    /// By drop.
    pub drops: BTreeMap<String, Spanned<String>>,
    /// By impossible situation.
    pub impossible: BTreeMap<String, Spanned<String>>,
}
