//! Signals: what one may notice. A signal is never an accusation.

use crate::model::names::named;
use crate::model::{Exploitation, Id};
use crate::source::Spanned;

named! {
    /// The part of life in which a signal shows.
    Domain, "a domain":
    Werk = "werk",
    Huisvesting = "huisvesting",
    Documenten = "documenten",
    Geld = "geld",
    Vrijheid = "vrijheid",
    Gezondheid = "gezondheid",
    Gedrag = "gedrag",
    Online = "online",
    Locatie = "locatie",
}

named! {
    /// How strong a signal is by itself.
    Severity, "a severity":
    Zacht = "zacht",
    Concreet = "concreet",
    Acuut = "acuut",
}

named! {
    /// Where a signal is noticed.
    SeenAt, "a place where signals are seen":
    Balie = "balie",
    Huisbezoek = "huisbezoek",
    Controle = "controle",
    School = "school",
    Straat = "straat",
    Online = "online",
    Zorg = "zorg",
    Werkplek = "werkplek",
    Buurt = "buurt",
}

named! {
    /// Who runs a greater risk.
    RiskGroup, "a risk group":
    Arbeidsmigrant = "arbeidsmigrant",
    Jongere = "jongere",
    Lvb = "lvb",
    Sekswerker = "sekswerker",
    Dakloos = "dakloos",
    AuPair = "au-pair",
    Ongedocumenteerd = "ongedocumenteerd",
    GeslotenGemeenschap = "gesloten-gemeenschap",
}

/// Something one may notice.
#[derive(Clone, Debug)]
pub struct Signal {
    /// The forms of exploitation it may point to.
    pub exploitation: Vec<Exploitation>,
    /// The parts of life in which it shows.
    pub domains: Vec<Domain>,
    /// How strong it is by itself.
    pub severity: Severity,
    /// Where it is noticed.
    pub seen_at: Vec<SeenAt>,
    /// Who runs a greater risk.
    pub risk_groups: Vec<RiskGroup>,
    /// Where to report it, the first choice first.
    pub meldroutes: Vec<Spanned<Id>>,
    /// Whether it has a second text, for the worker: the question to yourself.
    pub own_text: bool,
}
