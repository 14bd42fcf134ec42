//! Sections: every kind declares its own, the same in all languages.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Details, Form, Record, Reference, Text};
use crate::source::{Span, TextRole};

/// The sections that a text must and may have, in order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Declared {
    /// Whether words may stand before the first section.
    pub(crate) intro: bool,
    /// The sections that must be there.
    pub(crate) required: Vec<String>,
    /// The sections that may follow them.
    pub(crate) optional: Vec<String>,
}

/// What a record's text of this role declares.
pub(crate) fn declared(record: &Record, role: TextRole) -> Declared {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    if role == TextRole::Own {
        let required = words(&["ask-yourself", "good-to-know", "do-now", "help"]);
        return Declared {
            intro: false,
            required,
            optional: Vec::new(),
        };
    }
    let (intro, required, optional) = match &record.details {
        Details::Right(_) => (
            false,
            words(&["in-short", "normal", "do-now", "proof", "help", "risks"]),
            vec![],
        ),
        Details::Signal(_) => (
            false,
            words(&["what", "where", "can-also-be", "do", "do-not", "routes"]),
            words(&["while-there"]),
        ),
        Details::Meldroute(route) => (
            true,
            route
                .steps
                .iter()
                .map(|step| step.id.value.to_string())
                .collect(),
            words(&["not-yet", "warning", "feedback", "anonymity"]),
        ),
        Details::Organisation(_) => (true, vec![], words(&["then"])),
        Details::Fact(fact) => (
            true,
            fact.parts
                .iter()
                .map(|part| part.value.to_string())
                .collect(),
            vec![],
        ),
        Details::Law(law) => (
            true,
            law.articles
                .iter()
                .map(|article| article.section())
                .collect(),
            vec![],
        ),
        Details::Page(page) => (
            true,
            page.sections
                .iter()
                .map(|id| id.value.to_string())
                .collect(),
            vec![],
        ),
        Details::Form(form) => (
            true,
            form.fields
                .iter()
                .map(|field| field.id.value.to_string())
                .chain(form.kept_source.iter().map(|_| Form::KEPT.to_owned()))
                .collect(),
            vec![],
        ),
        Details::Term(_)
        | Details::Region(_)
        | Details::Consultation(_)
        | Details::PreventionOffer(_) => (true, vec![], vec![]),
    };
    Declared {
        intro,
        required,
        optional,
    }
}

/// Holds every text against what its kind declares.
pub(super) fn check_sections(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for record in context.portal.records.values() {
        for text in record.texts.values() {
            check_text(record, text, &mut faults);
            check_statements(record, text, &mut faults);
        }
    }
    faults
}

fn check_text(record: &Record, text: &Text, faults: &mut Vec<Diagnostic>) {
    let declared = declared(record, text.role);
    if let Some(block) = text.body.intro.first().filter(|_| !declared.intro) {
        let message = "words before the first section belong to none";
        faults.push(Diagnostic::new(Code::MisplacedText, block.span, message));
    }
    for id in declared
        .required
        .iter()
        .filter(|id| text.section(id).is_none())
    {
        let message = format!("the section `{id}` is missing");
        let fault = Diagnostic::new(Code::MissingSection, Span::top(text.file), message);
        faults.push(fault.with_hint(format!("begin it with `## Words {{#{id}}}`")));
    }
    let order: Vec<&String> = declared.required.iter().chain(&declared.optional).collect();
    let mut last = None;
    for (number, section) in text.body.sections.iter().enumerate() {
        let id = &section.id;
        let earlier = text.body.sections[..number]
            .iter()
            .find(|one| one.id.value == id.value);
        let place = order.iter().position(|known| **known == id.value);
        if let Some(earlier) = earlier {
            let message = format!("the section `{}` stands here twice", id.value);
            let fault = Diagnostic::new(Code::SurplusSection, id.span, message);
            faults.push(fault.with_related(earlier.id.span, "first here"));
        } else if place.is_none() {
            let message = format!("a {} has no section `{}`", record.key.kind, id.value);
            let fault = Diagnostic::new(Code::SurplusSection, id.span, message);
            faults.push(fault.with_nearest(&id.value, order.iter().map(|known| known.as_str())));
        } else if place < last {
            let message = format!("the section `{}` comes too late", id.value);
            let fault = Diagnostic::new(Code::MisplacedText, id.span, message);
            let list = order
                .iter()
                .map(|id| id.as_str())
                .collect::<Vec<_>>()
                .join(", ");
            faults.push(fault.with_hint(format!("the order is: {list}")));
        }
        last = last.max(place);
    }
}

/// Statements that each language must make (`must_say`) stand in one of the record's texts of
/// that language.
fn check_statements(record: &Record, text: &Text, faults: &mut Vec<Diagnostic>) {
    let says = |text: &Text, wanted: &crate::model::Id| {
        text.references().any(
            |(_, reference)| matches!(reference, Reference::Statement { id, .. } if id == wanted),
        )
    };
    let beside: Vec<&Text> = record
        .texts
        .values()
        .filter(|other| other.language == text.language)
        .collect();
    for statement in &record.common.must_say {
        let first = beside.first().is_some_and(|first| first.file == text.file);
        if first && !beside.iter().any(|text| says(text, &statement.value)) {
            let message = format!("this text does not say `{}`", statement.value);
            let fault = Diagnostic::new(Code::MissingStatement, Span::top(text.file), message)
                .with_hint(format!("mark the words: `[[say:{}|…]]`", statement.value))
                .with_related(statement.span, "the record says that every language must");
            faults.push(fault);
        }
    }
    let known = |id: &crate::model::Id| record.common.must_say.iter().any(|one| one.value == *id);
    for (span, reference) in text.references() {
        if let Reference::Statement { id, .. } = reference
            && !known(id)
        {
            let message = format!("the record does not list `{id}` under `must_say`");
            let fault = Diagnostic::new(Code::UnknownReference, span, message);
            let names = record.common.must_say.iter().map(|one| one.value.as_str());
            faults.push(fault.with_nearest(id.as_str(), names));
        }
    }
}
