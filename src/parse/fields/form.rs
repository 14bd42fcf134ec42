//! What a reader asks for: the form behind a table, from which the JSON Schema is made.

use crate::model::Named;

/// Whether a key must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Required,
    /// It may be left out.
    Optional,
}

/// What a key takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Any text.
    Text,
    /// A bare TOML date.
    Date,
    /// `true` or `false`.
    Flag,
    /// A whole number from 0 to 255.
    Number,
    /// An id.
    Id,
    /// `kind:id`.
    Key,
    /// A text of a form of its own, described in words.
    Parsed(&'static str),
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// A list.
    List(Box<Shape>),
    /// A table.
    Table(Form),
    /// One of these words, or a table.
    WordOrTable(&'static [&'static str], Form),
    /// A table with any keys, each of this shape.
    Open(Box<Shape>),
    /// This, or a list of it.
    OneOrMany(Box<Shape>),
}

impl Shape {
    pub(super) fn one_of<T: Named>() -> Shape {
        Shape::OneOf(T::ALL.iter().map(|word| word.as_str()).collect())
    }
}

/// A key of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyForm {
    /// Its name.
    pub name: &'static str,
    /// Whether it must be there.
    pub need: Need,
    /// What it takes.
    pub shape: Shape,
}

/// The keys of a table, in the order in which they are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The keys.
    pub keys: Vec<KeyForm>,
}

impl Form {
    pub(super) fn ask(&mut self, name: &'static str, need: Need, shape: Shape) {
        if !self.knows(name) {
            self.keys.push(KeyForm { name, need, shape });
        }
    }

    /// Whether a key of this name is read.
    pub fn knows(&self, name: &str) -> bool {
        self.keys.iter().any(|key| key.name == name)
    }

    /// The names of all keys.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().map(|key| key.name)
    }
}
