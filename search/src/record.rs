//! What a portal hands over to be found: plain text, one value a page.
//!
//! A record knows nothing of HTML, Markdown, files or tantivy. Whoever makes one has already decided what the reader of
//! this bundle may see.

/// One page that can be found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// The record's own name, the same in every language: `right:minimum-wage`.
    pub id: String,
    /// The address of its page, without an anchor.
    pub url: String,
    /// The tag of the language in which the text below is written.
    pub language: String,
    /// What sort of thing it is: `signal`, `right`, `organisation` …
    pub kind: String,
    /// The heading of the page.
    pub title: String,
    /// Other words by which people look for it, in the text's language.
    pub keywords: Vec<String>,
    /// Everyday words of the text's language by which people tell what happened to them.
    pub said: Vec<String>,
    /// Words of other languages that lead here: the Dutch ones on a payslip or letter.
    pub foreign_keywords: Vec<String>,
    /// One or two sentences.
    pub summary: String,
    /// The body, in reading order.
    pub sections: Vec<Section>,
    /// For whom it was written: `inwoner`, `arbeidsmigrant`, `professional`.
    pub audiences: Vec<String>,
    /// Where it holds; empty means everywhere.
    pub regions: Vec<String>,
    /// Which forms of exploitation it is about.
    pub exploitation: Vec<String>,
    /// Which roles it is about.
    pub roles: Vec<String>,
    /// Shown in a language that is not the bundle's own, because nobody has translated it yet.
    pub fallback: bool,
}

/// A part of a page that can be linked to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// The fragment in the address; empty for text that has none.
    pub anchor: String,
    /// Its heading as shown.
    pub heading: String,
    /// Its words, without markup.
    pub text: String,
}
