//! Languages: tag, direction, and nothing that a language's own messages say better.

use icu::locale::{Direction as IcuDirection, LanguageIdentifier, LocaleDirectionality};

/// A language by its BCP 47 tag, such as `pl`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Language(String);

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// Reads a tag; `None` when it is not in the form that BCP 47 and CLDR write (`pl`, `pt-BR`).
    pub fn parse(tag: &str) -> Option<Language> {
        let identifier = LanguageIdentifier::try_from_str(tag).ok()?;
        let canonical = !identifier.language.is_unknown() && identifier.to_string() == tag;
        canonical.then(|| Language(tag.to_owned()))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag as ICU4X takes it.
    pub fn identifier(&self) -> LanguageIdentifier {
        // A `Language` is made only by `parse`, which has read the same text.
        LanguageIdentifier::try_from_str(&self.0).unwrap_or(LanguageIdentifier::UNKNOWN)
    }

    /// The direction of its usual script, from CLDR.
    pub fn direction(&self) -> Direction {
        match LocaleDirectionality::new_extended().get(&self.identifier()) {
            Some(IcuDirection::RightToLeft) => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_comes_from_the_script_of_the_language() {
        let direction = |tag| Language::parse(tag).map(|language| language.direction());
        assert_eq!(direction("ar"), Some(Direction::RightToLeft));
        assert_eq!(direction("fa"), Some(Direction::RightToLeft));
        assert_eq!(direction("bg"), Some(Direction::LeftToRight));
    }

    #[test]
    fn only_well_formed_tags_are_languages() {
        assert!(Language::parse("pt-BR").is_some());
        for tag in ["", "PL", "polish language", "../pl", "pt_BR"] {
            assert_eq!(Language::parse(tag), None, "{tag}");
        }
    }
}
