//! Forms: what to write down, never sent from the site.

use crate::model::Id;
use crate::model::names::named;
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
    Number = "number",
    Person = "person",
    Paragraph = "paragraph",
}

/// A form to fill in.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it goes.
    pub storage: Storage,
    /// Whether it may never be sent over the internet.
    pub never_send_online: bool,
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
    pub repeat: u8,
    /// Whether it tells who somebody is.
    pub sensitive: bool,
}
