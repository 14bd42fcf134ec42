//! Laws and the articles that the portal leans on.

use crate::model::Certainty;
use crate::source::Spanned;

/// A law and its articles.
#[derive(Clone, Debug)]
pub struct Law {
    /// Its number in the Dutch register of laws (Basiswettenbestand), such as `BWBR0005290`.
    pub bwb: Spanned<String>,
    /// How it is abbreviated, by which loose articles are found.
    pub codes: Vec<String>,
    /// The articles that the portal leans on.
    pub articles: Vec<Article>,
}

/// An article; its words stand under the section `art-<number>`.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its number, such as `629` or `273f`.
    pub number: Spanned<String>,
    /// How sure we are of what we say of it.
    pub certainty: Certainty,
}

impl Article {
    /// The id of its section.
    pub fn section(&self) -> String {
        format!("art-{}", self.number.value)
    }
}
