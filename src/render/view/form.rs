//! A form to fill in, as its template sees it.

use serde::Serialize;

use super::SourceView;

/// A form, in the parts that it has on paper.
#[derive(Clone, Debug, Serialize)]
pub struct FormView {
    /// What is told.
    pub report: FormPart,
    /// What is taken off before the form goes on, such as the name of who tells it.
    pub apart: Option<FormPart>,
    /// How many persons fit on it.
    pub most: usize,
    /// Who may read it; empty where the record does not say.
    pub readers: String,
    /// How long it is kept, where a source says so.
    pub kept: Option<Kept>,
    /// Where it may be sent to by who fills it in; empty where no secure address is known.
    pub secure_mail: Vec<SecureMail>,
}

/// A part of a form that stays together on paper.
#[derive(Clone, Debug, Serialize)]
pub struct FormPart {
    /// The number of the form, again; none on the first part, where it is a field.
    pub number: Option<FieldView>,
    /// Its fields, in order.
    pub fields: Vec<FieldView>,
}

/// A field.
#[derive(Clone, Debug, Serialize)]
pub struct FieldView {
    /// Its id, the same in all languages, and its anchor.
    pub id: String,
    /// What it is called.
    pub label_html: String,
    /// How to fill it in; may be empty.
    pub hint_html: String,
    /// `text`, `date`, `time`, `email`, `tel`, `paragraph`, or `persons` for what is asked of each.
    pub input: &'static str,
    /// Whether it must be filled in.
    pub required: bool,
    /// The numbers of its copies on an empty form, from 1.
    pub copies: Vec<usize>,
    /// For `persons`: what is asked of each.
    pub parts: Vec<FieldView>,
}

/// Words of a section.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SectionText {
    /// The heading.
    pub heading_html: String,
    /// The text.
    pub html: String,
}

/// How long a form is kept.
#[derive(Clone, Debug, Serialize)]
pub struct Kept {
    /// What is advised.
    pub words: SectionText,
    /// Who advises it.
    pub source: SourceView,
}

/// An address that a region calls secure.
#[derive(Clone, Debug, Serialize)]
pub struct SecureMail {
    /// The region.
    pub place: String,
    /// The address.
    pub address: String,
}
