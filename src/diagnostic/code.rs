//! The stable names of all faults.
//!
//! A name is for ever: people search for it and accept it in `baken.toml`. What each means, why
//! it matters and how to mend it stands in `docs/diagnostics/<name>.md`, which `baken explain`
//! prints; a test holds the two lists against each other.

use super::Severity;

macro_rules! codes {
    ($($variant:ident $name:literal $severity:ident $doc:literal,)*) => {
        /// The kind of a fault.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $doc] $variant,)*
        }

        impl Code {
            /// Every code, in the order of this file.
            pub const ALL: &[Code] = &[$(Code::$variant,)*];

            /// Its stable name.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// How bad it is by itself.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // Files
    InvalidUtf8 "invalid-utf8" Error "A text file is not UTF-8.",
    FileTooLarge "file-too-large" Error "A file is larger than any record needs.",
    LinkOutside "link-outside" Error "A symbolic link leads out of the portal.",
    UnreadableFile "unreadable-file" Error "A file is there and cannot be read.",
    UnusedFile "unused-file" Warning "Nothing of the portal uses a file.",
    MissingFile "missing-file" Error "A file that the portal needs is not there.",
    // TOML
    BrokenToml "broken-toml" Error "The file is not TOML.",
    BrokenFrontMatter "broken-front-matter" Error "A text does not begin with front matter.",
    UnknownKey "unknown-key" Error "A key that the format does not know.",
    MissingKey "missing-key" Error "A key that the format needs.",
    WrongType "wrong-type" Error "A value of another type than the key takes.",
    UnknownValue "unknown-value" Error "A word that is not one of those the key takes.",
    InvalidValue "invalid-value" Error "A value of the right type that cannot be right.",
    // References
    UnknownReference "unknown-reference" Error "A reference to a record that is not there.",
    UnknownSection "unknown-section" Error "A reference to a section or part that is not there.",
    BrokenReference "broken-reference" Error "Double brackets around what is no reference.",
    PublicRefersInternal "public-refers-internal" Error "Public words that name an internal record.",
    RefersUnpublished "refers-unpublished" Error "Words that name a draft or withdrawn record.",
    UnreachableOrganisation "unreachable-organisation" Error "An action that leads to nobody.",
    DeadEnd "dead-end" Warning "A right or signal that leads to nobody.",
    UnservedForm "unserved-form" Warning "A municipality without a route for a form of exploitation.",
    OrganisationsInConflict "organisations-in-conflict" Error "Two organisations with one role in one place.",
    FactsInConflict "facts-in-conflict" Error "Two values of one fact on one day.",
    // Texts
    MissingSection "missing-section" Error "A section that the kind declares.",
    SurplusSection "surplus-section" Error "A section that the kind does not declare.",
    MisplacedText "misplaced-text" Error "Words outside the sections, or sections out of order.",
    MissingSourceText "missing-source-text" Error "A record without its text in the source language.",
    MissingCondition "missing-condition" Error "Steps of which nothing tells when each is taken.",
    MissingStatement "missing-statement" Error "A statement that each language must make.",
    HeadingSkipped "heading-skipped" Error "A heading more than one level below the last.",
    MissingAlternative "missing-alternative" Error "An image without alternative text.",
    RawHtml "raw-html" Error "HTML inside Markdown.",
    BadLink "bad-link" Error "A link with a scheme that is not allowed.",
    LoosePhone "loose-phone" Error "A phone number that no record holds.",
    LooseAmount "loose-amount" Error "An amount that no record holds.",
    LooseArticle "loose-article" Error "A legal article that no record holds.",
    RefusedWord "refused-word" Error "A word that may not leave the page.",
    MissingPublicTitle "missing-public-title" Error "A high-stakes record without a neutral title.",
    // Addresses
    DuplicateSlug "duplicate-slug" Error "Two records of a kind with one slug.",
    DuplicateUrl "duplicate-url" Error "Two pages with one address.",
    DuplicateTitle "duplicate-title" Error "Two pages that look the same from outside.",
    VanishedUrl "vanished-url" Error "An address that was published leads nowhere.",
    // Dates
    FactExpired "fact-expired" Warning "A fact whose last value no longer holds.",
    FactNotYetValid "fact-not-yet-valid" Warning "A fact whose first value does not hold yet.",
    ReviewOverdue "review-overdue" Warning "A record that should have been looked at again.",
    RecordExpired "record-expired" Warning "A published record whose own validity has ended.",
    // Decision tables
    IncompleteTable "incomplete-table" Error "A situation that a decision table does not answer.",
    RulesInConflict "rules-in-conflict" Error "Two rules of a unique decision that fit one situation.",
    UnreachableRule "unreachable-rule" Error "A rule that fits no situation.",
    DangerNotFirst "danger-not-first" Error "A situation of danger that does not lead to help first.",
    HiddenWithoutReason "hidden-without-reason" Error "An answer that takes a contact or warning away.",
    UnneededDrop "unneeded-drop" Warning "A reason to take away what no answer takes away.",
    TooManySteps "too-many-steps" Error "More steps to do now than a reader can keep in mind.",
    PlannedRouteFirst "planned-route-first" Error "A route that is only planned, before one in use.",
    MissingPublicOutcome "missing-public-outcome" Error "An internal rule with nothing for the public site.",
    GuideTooLarge "guide-too-large" Warning "A guide with more sections than a page should have.",
    UnprovenTable "unproven-table" Error "A decision table that cannot be proven.",
    // Translations
    MissingTranslation "missing-translation" Warning "A text that the record is meant to have.",
    StaleTranslation "stale-translation" Warning "A translation older than its source.",
    UncheckedTranslation "unchecked-translation" Warning "A high-stakes translation nobody checked.",
    UnacceptedTranslation "unaccepted-translation" Warning "A translation that was never accepted.",
    ReferencesDiffer "references-differ" Warning "A translation that leads elsewhere than its source.",
    StepsDiffer "steps-differ" Warning "A translation with more or fewer steps or points than its source.",
    FiguresDiffer "figures-differ" Warning "A translation with other numbers than its source.",
    // Messages
    BrokenMessage "broken-message" Error "A Fluent file with a fault in it.",
    MissingMessage "missing-message" Error "A message that the source language has or a template calls.",
    SurplusMessage "surplus-message" Error "A message that nothing uses.",
    WrongVariables "wrong-variables" Error "A message with other variables than its source.",
    MissingPlural "missing-plural" Error "A plural without all categories of its language.",
    UnknownLanguage "unknown-language" Error "A language that the settings do not list.",
    // Themes
    BrokenTemplate "broken-template" Error "A template that cannot be read or run.",
    BrokenStyle "broken-style" Error "A style sheet that cannot be read.",
    // Settings
    UnusedAcceptance "unused-acceptance" Warning "An accepted warning that no longer appears or whose end has come.",
}

impl Code {
    /// The code of this name.
    pub fn named(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.as_str() == name)
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}
