//! A form and its fields, which belong together: what is said of persons is `part_of` them.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{FieldType, Form, FormField, Id};
use crate::parse::fields::{Fields, Need};
use crate::source::Spanned;

pub(super) fn read_form(fields: &mut Fields<'_>) -> Form {
    let form = Form {
        storage: fields.one("storage").value,
        never_send_online: fields.flag("never_send_online"),
        read_by: fields.any("read_by"),
        kept_source: fields.optional_id("kept_source"),
        fields: fields
            .tables("fields", Need::Required, read_field)
            .into_iter()
            .flatten()
            .collect(),
    };
    for fault in faults(&form) {
        fields.report(fault);
    }
    form
}

fn read_field(fields: &mut Fields<'_>) -> Option<FormField> {
    let id = fields.id("id");
    let field_type = fields.one("type").value;
    let required = fields.flag("required");
    let repeat = fields.number_or("repeat", 1);
    let sensitive = fields.flag("sensitive");
    let part_of = fields.optional_id("part_of");
    let apart = fields.flag("apart");
    Some(FormField {
        id: id?,
        field_type,
        required,
        repeat,
        sensitive,
        part_of,
        apart,
    })
}

fn faults(form: &Form) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for field in &form.fields {
        faults.extend(name_fault(form, field));
        faults.extend(repeat_fault(field));
        faults.extend(whole_fault(form, field));
    }
    faults
}

/// The words for a field are found by its id.
fn name_fault(form: &Form, field: &FormField) -> Option<Diagnostic> {
    if field.id.value.as_str() == Form::KEPT {
        let message = format!("`{}` is the section on how long a form is kept", Form::KEPT);
        return Some(Diagnostic::new(Code::InvalidValue, field.id.span, message));
    }
    let first = form
        .fields
        .iter()
        .find(|one| one.id.value == field.id.value)?;
    (first.id.span != field.id.span).then(|| {
        let message = format!("the form has the field `{}` twice", field.id.value);
        let fault = Diagnostic::new(Code::InvalidValue, field.id.span, message);
        fault.with_related(first.id.span, "first here")
    })
}

fn repeat_fault(field: &FormField) -> Option<Diagnostic> {
    let Spanned { value: often, span } = field.repeat;
    if !(1..=Form::MOST).contains(&often) {
        let message = format!("a field stands on a form 1 to {} times", Form::MOST);
        return Some(Diagnostic::new(Code::InvalidValue, span, message));
    }
    (often > 1 && field.field_type != FieldType::Persons).then(|| {
        let message = "only persons stand on a form more than once";
        let hint = "make a field of type `persons` and say `part_of` here";
        Diagnostic::new(Code::InvalidValue, span, message).with_hint(hint)
    })
}

/// What is said of persons names them, and persons have something said of them.
fn whole_fault(form: &Form, field: &FormField) -> Option<Diagnostic> {
    let is_persons = field.field_type == FieldType::Persons;
    let Some(whole) = &field.part_of else {
        let is_empty = is_persons && form.parts_of(&field.id.value).next().is_none();
        return is_empty.then(|| {
            let message = format!("no field is `part_of` the persons `{}`", field.id.value);
            Diagnostic::new(Code::InvalidValue, field.id.span, message)
        });
    };
    let persons = form
        .fields
        .iter()
        .filter(|one| one.field_type == FieldType::Persons);
    let names: Vec<&Id> = persons.map(|one| &one.id.value).collect();
    if !names.contains(&&whole.value) {
        let message = format!("the form has no persons `{}`", whole.value);
        let fault = Diagnostic::new(Code::UnknownSection, whole.span, message);
        return Some(fault.with_nearest(whole.value.as_str(), names.iter().map(|id| id.as_str())));
    }
    (is_persons || field.apart).then(|| {
        let message = "what is said of persons is neither persons nor a part of its own";
        Diagnostic::new(Code::InvalidValue, whole.span, message)
    })
}
