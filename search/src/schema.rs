//! The fields of an index and the analyzers by which they are filled.

use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer, TokenizerManager};

use crate::analysis::{Form, terms, words};
use crate::bundle::ANALYSIS;

/// A part of a record that is searched, with its weight: a word in the title says more about a
/// page than a word somewhere in its text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) weight: f32,
}

/// The parts of a page's own document (title, keywords, summary, keywords of other languages) and of a section's (heading,
/// text).
pub(crate) const PARTS: [Part; 6] = [
    Part {
        name: "title",
        weight: 4.0,
    },
    Part {
        name: "keywords",
        weight: 3.0,
    },
    Part {
        name: "summary",
        weight: 1.5,
    },
    Part {
        name: "foreign",
        weight: 1.2,
    },
    Part {
        name: "heading",
        weight: 2.0,
    },
    Part {
        name: "body",
        weight: 1.0,
    },
];

const FORMS: [(Form, &str); 2] = [(Form::Stem, "stem"), (Form::Fold, "fold")];

/// The schema of every bundle: each part in both forms.
pub(crate) fn schema(language: &str) -> Schema {
    let mut schema = Schema::builder();
    for part in PARTS {
        for (form, name) in FORMS {
            let indexing = TextFieldIndexing::default()
                .set_tokenizer(&analyzer_name(language, form))
                .set_index_option(IndexRecordOption::WithFreqs);
            let options = TextOptions::default().set_indexing_options(indexing);
            schema.add_text_field(&format!("{}-{name}", part.name), options);
        }
    }
    schema.build()
}

/// A part's field in one form; fields are numbered in the order of [`schema`].
pub(crate) fn field(part: usize, form: Form) -> Field {
    let offset = match form {
        Form::Stem => 0,
        Form::Fold => 1,
    };
    Field::from_field_id(u32::try_from(part * 2 + offset).unwrap_or_default())
}

/// The analyzers of a language, by the names that its index holds.
pub(crate) fn analyzers(language: &str) -> TokenizerManager {
    let manager = TokenizerManager::new();
    for (form, _) in FORMS {
        let analyzer = Analyzer {
            language: language.to_owned(),
            form,
        };
        manager.register(&analyzer_name(language, form), TextAnalyzer::from(analyzer));
    }
    manager
}

/// The version stands in the name: an index made by other rules finds no analyzer and is an
/// error, not a quiet miss.
fn analyzer_name(language: &str, form: Form) -> String {
    let form = if form == Form::Stem { "stem" } else { "fold" };
    format!("baken-{language}-{form}-{ANALYSIS}")
}

#[derive(Clone)]
struct Analyzer {
    language: String,
    form: Form,
}

impl Tokenizer for Analyzer {
    type TokenStream<'a> = Tokens;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens {
        let mut tokens = Vec::new();
        for (position, word) in words(text).iter().enumerate() {
            for text in terms(&self.language, self.form, word) {
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
