//! A form to fill in: its fields as inputs, what stands on a part of its own, and to whom it may go.
//!
//! Nothing here can send anything: there is no name and no address but those that staff may see.

use super::record::source_view;
use super::scope::Scope;
use super::view::{FieldView, FormPart, FormView, SectionText, SecureMail};
use super::words::{blocks_html, html};
use crate::model::{Details, FieldType, Form, FormField, Id, Kind, Record, Text};

/// The form of a record, in the words of one of its texts.
pub(super) fn form_view(scope: &Scope<'_>, record: &Record, text: &Text, form: &Form) -> FormView {
    let whole = |apart: bool| {
        let own = form.fields.iter();
        let own = own.filter(move |field| field.part_of.is_none() && field.apart == apart);
        own.map(|field| field_view(scope, text, form, field))
            .collect::<Vec<FieldView>>()
    };
    let is_number = |field: &&FormField| field.field_type == FieldType::Number;
    let number = form.fields.iter().find(is_number);
    let report = FormPart {
        number: None,
        fields: whole(false),
    };
    let apart = FormPart {
        number: number.map(|field| field_view(scope, text, form, field)),
        fields: whole(true),
    };
    FormView {
        report,
        apart: Some(apart).filter(|part| !part.fields.is_empty()),
        most: Form::MOST.into(),
        readers: scope.names("role", &form.read_by),
        kept: kept(scope, record, text, form),
        secure_mail: secure_mail(scope, record, form),
    }
}

fn field_view(scope: &Scope<'_>, text: &Text, form: &Form, field: &FormField) -> FieldView {
    let SectionText { heading_html, html } = words(scope, text, field.id.value.as_str());
    let parts = form.parts_of(&field.id.value);
    FieldView {
        id: field.id.value.to_string(),
        label_html: heading_html,
        hint_html: html,
        input: input(field.field_type),
        required: field.required,
        copies: (1..=field.repeat.value.into()).collect(),
        parts: parts
            .map(|part| field_view(scope, text, form, part))
            .collect(),
    }
}

/// What a browser calls a field of this type.
fn input(field: FieldType) -> &'static str {
    match field {
        FieldType::Date => "date",
        FieldType::Time => "time",
        FieldType::Mail => "email",
        FieldType::Phone => "tel",
        FieldType::Paragraph => "paragraph",
        FieldType::Persons => "persons",
        FieldType::Text | FieldType::Place | FieldType::Number | FieldType::Person => "text",
    }
}

fn words(scope: &Scope<'_>, text: &Text, id: &str) -> SectionText {
    text.section(id)
        .map_or_else(SectionText::default, |section| SectionText {
            heading_html: html(scope, &section.heading.pieces),
            html: blocks_html(scope, &section.blocks),
        })
}

/// How long it is kept, where a source says so: its words, then the source itself.
fn kept(scope: &Scope<'_>, record: &Record, text: &Text, form: &Form) -> Option<super::view::Kept> {
    let wanted = form.kept_source.as_ref()?;
    let is_wanted = |id: &crate::source::Spanned<Id>| id.value == wanted.value;
    let mut sources = record.common.sources.iter();
    let found = sources.find(|source| source.id.as_ref().is_some_and(is_wanted))?;
    Some(super::view::Kept {
        words: words(scope, text, Form::KEPT),
        source: source_view(scope, found),
    })
}

/// The secure addresses of the form's regions; none for what may never go over the internet.
fn secure_mail(scope: &Scope<'_>, record: &Record, form: &Form) -> Vec<SecureMail> {
    let regions = record.common.regions.iter();
    let regions = regions.filter_map(|id| scope.site.portal.get(Kind::Region, &id.value));
    let address = |place: &Record| match &place.details {
        Details::Region(region) => Some(SecureMail {
            place: scope.title(place),
            address: region.secure_mail.as_ref()?.value.clone(),
        }),
        _ => None,
    };
    match form.never_send_online {
        true => Vec::new(),
        false => regions.filter_map(address).collect(),
    }
}
