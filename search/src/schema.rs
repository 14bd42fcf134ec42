//! What stands in an index: one field of stems, in which every part of a page is a document of
//! its own.
//!
//! A word of the title says more of a page than one of its text. Were each part a field, every
//! word would stand in as many dictionaries; as documents, they share one.

use tantivy::schema::Field;
#[cfg(feature = "write")]
use tantivy::schema::{IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer, TokenizerManager};

use crate::analysis::{Form, terms, words};
use crate::bundle::ANALYSIS;

/// A part of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Title,
    Keywords,
    Summary,
    /// Everyday words for what happened, and keywords of the other languages.
    Said,
    Heading,
    Body,
}

/// The parts of a page as a whole, in the order of their documents.
pub(crate) const PAGE: [Part; 4] = [Part::Title, Part::Keywords, Part::Summary, Part::Said];
/// The parts of each of its sections, which follow.
pub(crate) const SECTION: [Part; 2] = [Part::Heading, Part::Body];

impl Part {
    /// How much a word in it says about the page, beside a word of the running text. Summaries
    /// repeat what the page is about in the words of its title, so they add little.
    pub(crate) fn weight(self) -> f32 {
        match self {
            Part::Title => 1.6,
            Part::Keywords => 1.3,
            Part::Summary => 0.4,
            Part::Said => 0.8,
            Part::Heading => 0.7,
            Part::Body => 1.0,
        }
    }
}

/// The schema of every bundle.
#[cfg(feature = "write")]
pub(crate) fn schema(language: &str) -> Schema {
    let mut schema = Schema::builder();
    // How often a word stands in a part is left out: parts are short, and it would cost every
    // reader a tenth of the download.
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(&analyzer_name(language))
        .set_index_option(IndexRecordOption::Basic);
    schema.add_text_field(
        "stem",
        TextOptions::default().set_indexing_options(indexing),
    );
    schema.build()
}

/// The one field.
pub(crate) fn field() -> Field {
    Field::from_field_id(0)
}

/// The analyzer of a language, by the name that its index holds.
pub(crate) fn analyzers(language: &str) -> TokenizerManager {
    let manager = TokenizerManager::new();
    let analyzer = Analyzer {
        language: language.to_owned(),
    };
    manager.register(&analyzer_name(language), TextAnalyzer::from(analyzer));
    manager
}

/// The version stands in the name: an index made by other rules finds no analyzer and is an
/// error, not a quiet miss.
fn analyzer_name(language: &str) -> String {
    format!("baken-{language}-{ANALYSIS}")
}

#[derive(Clone)]
struct Analyzer {
    language: String,
}

impl Tokenizer for Analyzer {
    type TokenStream<'a> = Tokens;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens {
        let mut tokens = Vec::new();
        for (position, word) in words(text).iter().enumerate() {
            for text in terms(&self.language, Form::Stem, word) {
                tokens.push(Token {
                    position,
                    text,
                    ..Token::default()
                });
            }
        }
        Tokens { tokens, next: 0 }
    }
}

struct Tokens {
    tokens: Vec<Token>,
    next: usize,
}

impl TokenStream for Tokens {
    fn advance(&mut self) -> bool {
        self.next += 1;
        self.next <= self.tokens.len()
    }

    fn token(&self) -> &Token {
        &self.tokens[self.next - 1]
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.tokens[self.next - 1]
    }
}
