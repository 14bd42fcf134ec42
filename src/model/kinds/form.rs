//! Forms: what to write down, never sent from the site.

use crate::model::names::named;
use crate::model::{Id, Role};
use crate::source::Spanned;

named! {
    /// Where a filled-in form goes.
    Storage, "a way to keep a form":
    Print = "print",
    Mail = "mail",
    External = "external",
}

named! {
    /// What is written in a field.
    FieldType, "a type of field":
    Text = "text",
    Date = "date",
    Time = "time",
    Place = "place",
    /// The number under which the form is kept; it stands on every part of the form.
    Number = "number",
    Person = "person",
    Mail = "mail",
    Phone = "phone",
    Paragraph = "paragraph",
    /// Fields about one person each, those that are `part_of` it.
    Persons = "persons",
}

/// A form to fill in.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it goes.
    pub storage: Storage,
    /// Whether it may never be sent over the internet.
    pub never_send_online: bool,
    /// Who may read it once it is filled in.
    pub read_by: Vec<Role>,
    /// The source that says how long it is kept; its words stand under the section `kept`.
    pub kept_source: Option<Spanned<Id>>,
    /// Its fields, in order.
    pub fields: Vec<FormField>,
}

/// A field; its label stands under the section of the same id.
#[derive(Clone, Debug)]
pub struct FormField {
    /// Its id, also the id of its section.
    pub id: Spanned<Id>,
    /// What is written in it.
    pub field_type: FieldType,
    /// Whether it must be filled in.
    pub required: bool,
    /// How often it stands on the form.
    pub repeat: Spanned<u8>,
    /// Whether it tells who somebody is.
    pub sensitive: bool,
    /// The persons that it says something about.
    pub part_of: Option<Spanned<Id>>,
    /// Whether it stands on a part of its own, which is taken off before the form goes on.
    pub apart: bool,
}

impl Form {
    /// The section that says how long it is kept.
    pub const KEPT: &'static str = "kept";

    /// How often a field may stand on a form that is printed empty.
    pub const MOST: u8 = 12;

    /// The fields about each of some persons, in order.
    pub fn parts_of<'a>(&'a self, persons: &'a Id) -> impl Iterator<Item = &'a FormField> {
        let is_part = move |field: &&FormField| {
            let whole = field.part_of.as_ref();
            whole.is_some_and(|whole| whole.value == *persons)
        };
        self.fields.iter().filter(is_part)
    }
}
