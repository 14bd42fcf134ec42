//! What every record states, whatever its kind.

use jiff::civil::Date;

use super::id::{Id, RecordKey};
use super::names::named;
use crate::language::Language;
use crate::source::Spanned;

named! {
    /// For whom a record is.
    Audience, "an audience":
    Arbeidsmigrant = "arbeidsmigrant",
    Inwoner = "inwoner",
    Professional = "professional",
}

named! {
    /// Who may know that a record is there.
    Visibility, "a visibility":
    Public = "public",
    Internal = "internal",
}

named! {
    /// How far an editor is with a record.
    Status, "a status":
    Draft = "draft",
    Published = "published",
    Withdrawn = "withdrawn",
}

named! {
    /// How sure we are of what a record states.
    Certainty, "a certainty":
    Verified = "verified",
    SecondHand = "second-hand",
    Unverified = "unverified",
}

named! {
    /// Forms of exploitation (article 273f of the Dutch Criminal Code names what they share).
    Exploitation, "a form of exploitation":
    Seksueel = "seksueel",
    Arbeid = "arbeid",
    Crimineel = "crimineel",
    Orgaanverwijdering = "orgaanverwijdering",
    Multiple = "multiple",
    Unknown = "unknown",
}

named! {
    /// What a person does, as far as a route or table asks.
    Role, "a role":
    Medewerker = "medewerker",
    Balie = "balie",
    Burgerzaken = "burgerzaken",
    Boa = "boa",
    Gespreksvoerder = "gespreksvoerder",
    Vergunningverlener = "vergunningverlener",
    Gebiedsregisseur = "gebiedsregisseur",
    Docent = "docent",
    Jongerenwerker = "jongerenwerker",
    Zorgverlener = "zorgverlener",
    Taakaccenthouder = "taakaccenthouder",
    AandachtsfunctionarisMensenhandel = "aandachtsfunctionaris-mensenhandel",
    AandachtsfunctionarisMeldcode = "aandachtsfunctionaris-meldcode",
    CoordinatorOndermijning = "coordinator-ondermijning",
    ProcesregisseurVeiligheid = "procesregisseur-veiligheid",
    Zorgcoordinator = "zorgcoordinator",
    Ketenregisseur = "ketenregisseur",
    Professional = "professional",
    Inwoner = "inwoner",
    Arbeidsmigrant = "arbeidsmigrant",
    Advocaat = "advocaat",
    Melder = "melder",
    Ontvanger = "ontvanger",
}

impl Role {
    /// Whether who has this role does the steps of an actor: those that anybody who reports
    /// takes, those of all professionals for staff, those of every employee at a municipality for
    /// whoever is one and brings signals to others.
    pub fn acts_as(self, actor: Role) -> bool {
        match actor {
            Role::Melder => true,
            Role::Professional => !matches!(self, Role::Inwoner | Role::Arbeidsmigrant),
            Role::Medewerker => self.reports_at_a_municipality(),
            _ => self == actor,
        }
    }

    /// Who acts on what others report, and is not the first to see it.
    pub fn is_behind_the_scenes(self) -> bool {
        matches!(
            self,
            Role::AandachtsfunctionarisMensenhandel
                | Role::CoordinatorOndermijning
                | Role::ProcesregisseurVeiligheid
                | Role::Zorgcoordinator
                | Role::Ketenregisseur
                | Role::Advocaat
                | Role::Ontvanger
        )
    }

    fn reports_at_a_municipality(self) -> bool {
        matches!(
            self,
            Role::Medewerker
                | Role::Balie
                | Role::Burgerzaken
                | Role::Boa
                | Role::Gespreksvoerder
                | Role::Vergunningverlener
                | Role::Gebiedsregisseur
                | Role::Taakaccenthouder
                | Role::AandachtsfunctionarisMeldcode
        )
    }
}

named! {
    /// Yes, no, or nobody knows; what is unknown is never shown as a no.
    Answer, "an answer":
    Yes = "yes",
    No = "no",
    Unknown = "unknown",
}

/// What every `record.toml` holds.
#[derive(Clone, Debug)]
pub struct Common {
    /// For whom it is.
    pub audience: Vec<Audience>,
    /// Who may know of it.
    pub visibility: Visibility,
    /// How far it is.
    pub status: Status,
    /// The languages it is meant to have; empty means all of the portal.
    pub languages: Vec<Spanned<Language>>,
    /// Where it holds; empty means everywhere.
    pub regions: Vec<Spanned<Id>>,
    /// How sure we are of the rules it states.
    pub certainty: Certainty,
    /// When it was last held against its sources.
    pub checked: Date,
    /// When it must be looked at again.
    pub review_by: Spanned<Date>,
    /// The role that looks after it.
    pub owner: Spanned<String>,
    /// A mistake in it can harm its reader.
    pub high_stakes: bool,
    /// Statements that each language must make.
    pub must_say: Vec<Spanned<Id>>,
    /// Old addresses that lead here.
    pub aliases: Vec<Spanned<String>>,
    /// See also.
    pub related: Vec<Spanned<RecordKey>>,
    /// First day on which it holds.
    pub valid_from: Option<Date>,
    /// Last day on which it holds.
    pub valid_to: Option<Spanned<Date>>,
    /// Where it comes from.
    pub sources: Vec<Source>,
}

/// A document that something was read in.
#[derive(Clone, Debug)]
pub struct Source {
    /// A short name by which parts of the record point to it.
    pub id: Option<Spanned<Id>>,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address.
    pub url: Option<Spanned<String>>,
    /// Where in it.
    pub lines: Option<String>,
    /// When it was read.
    pub checked: Date,
}

impl Certainty {
    /// Whether a number or amount this sure may stand on the public site: verified, or
    /// second-hand with a source that it names.
    pub fn may_be_shown(self, has_source: bool) -> bool {
        match self {
            Certainty::Verified => true,
            Certainty::SecondHand => has_source,
            Certainty::Unverified => false,
        }
    }
}
