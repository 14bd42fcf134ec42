//! Words: a record's text in one language, as sections of blocks with references in them.

use pulldown_cmark::Event;

use super::id::{Id, Kind, RecordKey};
use crate::language::Language;
use crate::source::{FileId, Span, Spanned, TextRole};

/// A record's text in one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// The file it stands in.
    pub file: FileId,
    /// Its language.
    pub language: Language,
    /// Which of the record's texts it is.
    pub role: TextRole,
    /// What stands above the body.
    pub front: FrontMatter,
    /// The body.
    pub body: Body,
}

/// What stands above the body of a text.
#[derive(Clone, Debug)]
pub struct FrontMatter {
    /// The h1.
    pub title: Inline,
    /// All that leaves the page, where given: tab, history, address, sharing.
    pub public_title: Option<Spanned<String>>,
    /// One sentence.
    pub summary: Option<Inline>,
    /// The last part of the address.
    pub slug: Option<Spanned<Id>>,
    /// What people type who look for it.
    pub keywords: Vec<Spanned<String>>,
    /// What people type to whom it happens: everyday words of this language, for its readers only.
    pub said: Vec<Spanned<String>>,
    /// In which case a step of a route is taken.
    pub when: Vec<StepCondition>,
}

/// In which case a step of a route is taken: words for readers. What a decision table goes by
/// stands in that table.
#[derive(Clone, Debug)]
pub struct StepCondition {
    /// The step.
    pub step: Spanned<Id>,
    /// The words: `Als er nu gevaar is`.
    pub words: Inline,
}

/// A line of words with references in it.
#[derive(Clone, Debug)]
pub struct Inline {
    /// As the author wrote it, with its place.
    pub written: Spanned<String>,
    /// The same, read.
    pub pieces: Vec<Piece>,
}

/// The body of a text.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// Blocks before the first section.
    pub intro: Vec<Block>,
    /// The sections, in order.
    pub sections: Vec<Section>,
}

/// A part of a text under a heading of its own.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its id, the same in all languages.
    pub id: Spanned<String>,
    /// The words of its heading.
    pub heading: Block,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A paragraph, list, table or callout: the unit in which translations are followed.
#[derive(Clone, Debug)]
pub struct Block {
    /// Where it stands.
    pub span: Span,
    /// As the author wrote it.
    pub written: String,
    /// The same, read.
    pub pieces: Vec<Piece>,
}

/// A Markdown event or a reference, with its place.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub content: Content,
}

/// What a piece is.
#[derive(Clone, Debug)]
pub enum Content {
    /// CommonMark.
    Markdown(Event<'static>),
    /// Double brackets.
    Reference(Reference),
}

/// What stands between double brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// Another record, or a part of it.
    Record(RecordReference),
    /// Words of another language: `[[nl:loonstrook]]`.
    Foreign {
        /// Their language.
        language: Language,
        /// The words.
        words: String,
    },
    /// A figure written on purpose: `[[literal:€ 25]]`.
    Literal(String),
    /// A statement that each language must make: `[[say:you-decide|…]]`.
    Statement {
        /// Its id.
        id: Id,
        /// Its words.
        words: String,
    },
}

/// `[[kind:id/part@day#section|words]]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordReference {
    /// The record.
    pub key: RecordKey,
    /// A variant of a fact, an article of a law, a number of an organisation.
    pub part: Option<String>,
    /// The day a fact is asked for.
    pub day: Day,
    /// A section of it.
    pub section: Option<String>,
    /// Words of the author's own instead of its title.
    pub words: Option<String>,
}

impl RecordReference {
    /// Which text of the record is meant: `[[signal:id#self]]` is its question to yourself.
    pub fn role(&self) -> TextRole {
        match (self.key.kind, self.section.as_deref()) {
            (Kind::Signal, Some("self")) => TextRole::Own,
            _ => TextRole::Index,
        }
    }

    /// Whether `[[fact:id#chart]]` asks for a drawing of the fact's values.
    pub fn asks_for_chart(&self) -> bool {
        self.key.kind == Kind::Fact && self.section.as_deref() == Some("chart")
    }
}

/// The day for which a fact is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// The build date.
    Today,
    /// A day that the author names.
    On(jiff::civil::Date),
    /// The first change after the build date.
    Next,
}

impl Text {
    /// Every block of the body, headings included, each with the id of its section.
    pub fn blocks(&self) -> impl Iterator<Item = (Option<&str>, &Block)> {
        let intro = self.body.intro.iter().map(|block| (None, block));
        let sections = self.body.sections.iter().flat_map(|section| {
            let id = Some(section.id.value.as_str());
            std::iter::once(&section.heading)
                .chain(&section.blocks)
                .map(move |block| (id, block))
        });
        intro.chain(sections)
    }

    /// Every piece: of title, summary, conditions and body.
    pub fn pieces(&self) -> impl Iterator<Item = &Piece> {
        let lines = self.lines().flat_map(|line| &line.pieces);
        lines.chain(self.blocks().flat_map(|(_, block)| &block.pieces))
    }

    /// The lines of the front matter that are read on a page.
    pub fn lines(&self) -> impl Iterator<Item = &Inline> {
        let front = &self.front;
        let conditions = front.when.iter().map(|condition| &condition.words);
        std::iter::once(&front.title)
            .chain(&front.summary)
            .chain(conditions)
    }

    /// In which case the step of this id is taken, where the text says so.
    pub fn when(&self, step: &Id) -> Option<&StepCondition> {
        self.front.when.iter().find(|one| one.step.value == *step)
    }

    /// Every reference with its place.
    pub fn references(&self) -> impl Iterator<Item = (Span, &Reference)> {
        self.pieces().filter_map(|piece| match &piece.content {
            Content::Reference(reference) => Some((piece.span, reference)),
            Content::Markdown(_) => None,
        })
    }

    /// The section of this id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.body
            .sections
            .iter()
            .find(|section| section.id.value == id)
    }

    /// All that may leave the page: the public title, or the title where there is none.
    pub fn outside_title(&self) -> &Spanned<String> {
        self.front
            .public_title
            .as_ref()
            .unwrap_or(&self.front.title.written)
    }
}
