//! `locales/<lang>/*.ftl`: Fluent messages, with the variables and plural categories of each.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
    VariantKey,
};

use crate::assets::{DEEPEST, nesting};
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::source::{SourceFile, Span};

/// The messages of one file.
#[derive(Clone, Debug)]
pub(crate) struct LocaleFile {
    /// The file, as Fluent runs it.
    pub(crate) resource: Arc<FluentResource>,
    /// The messages by id.
    pub(crate) messages: BTreeMap<String, MessageForm>,
}

/// What a message needs to be printed.
#[derive(Clone, Debug)]
pub(crate) struct MessageForm {
    /// Where it stands.
    pub(crate) span: Span,
    /// The variables it prints or selects by.
    pub(crate) variables: BTreeSet<String>,
    /// For each choice by plural category, the categories it names.
    pub(crate) plurals: Vec<BTreeSet<String>>,
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Reads a Fluent file: what can be read of it, and every fault.
pub(crate) fn parse_locale(file: &SourceFile) -> Checked<LocaleFile> {
    let is_deep = nesting(&file.text) > DEEPEST;
    let text = if is_deep { "" } else { &file.text };
    let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut checked = Checked::fine(LocaleFile {
        messages: BTreeMap::new(),
        resource: Arc::new(resource),
    });
    if is_deep {
        let message = format!("more than {DEEPEST} braces stand open at once");
        let at = Span::top(file.id);
        checked.report(Diagnostic::new(Code::BrokenMessage, at, message));
    }
    for error in errors {
        let at = Span::new(file.id, error.pos.clone());
        checked.report(Diagnostic::new(
            Code::BrokenMessage,
            at,
            error.kind.to_string(),
        ));
    }
    let places = message_places(file);
    let resource = Arc::clone(&checked.value.resource);
    for entry in resource.entries() {
        let Entry::Message(message) = entry else {
            continue;
        };
        let name = message.id.name;
        let span = places.get(name).copied().unwrap_or(Span::top(file.id));
        let form = form_of(message, span);
        for function in unknown_functions(message) {
            let text = format!("there is no function `{function}`");
            let fault = Diagnostic::new(Code::BrokenMessage, span, text);
            checked.report(fault.with_hint("only `NUMBER` is known here"));
        }
        for other in references(message) {
            let text = format!("a message is whole in itself; this one is made of `{other}`");
            let fault = Diagnostic::new(Code::BrokenMessage, span, text);
            checked.report(fault.with_hint("write its words here, or give them as a variable"));
        }
        if checked
            .value
            .messages
            .insert(name.to_owned(), form)
            .is_some()
        {
            let text = format!("the message `{name}` stands here twice");
            checked.report(Diagnostic::new(Code::BrokenMessage, span, text));
        }
    }
    checked
}

/// Where each message begins; the Fluent syntax tree does not say.
fn message_places(file: &SourceFile) -> BTreeMap<String, Span> {
    let mut places = BTreeMap::new();
    let mut at = 0;
    for line in file.text.split_inclusive('\n') {
        if let Some((id, _)) = line
            .split_once('=')
            .filter(|_| line.starts_with(char::is_alphabetic))
        {
            let id = id.trim_end();
            places.insert(id.to_owned(), Span::new(file.id, at..at + id.len()));
        }
        at += line.len();
    }
    places
}

fn form_of(message: &Message<&str>, span: Span) -> MessageForm {
    let mut form = MessageForm {
        span,
        variables: BTreeSet::new(),
        plurals: Vec::new(),
    };
    walk(message, &mut |expression| match expression {
        Seen::Variable(name) => {
            form.variables.insert(name.to_owned());
        }
        Seen::Choice(keys) => {
            let plural = keys.iter().any(|key| CATEGORIES.contains(&key.as_str()));
            form.plurals.extend(plural.then_some(keys));
        }
        Seen::Function(_) | Seen::Reference(_) => {}
    });
    form
}

/// Messages that a message is made of. Fluent looks for them in the same language only and prints
/// their names where they are missing, or where they go round in a circle.
fn references(message: &Message<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    walk(message, &mut |seen| {
        if let Seen::Reference(name) = seen {
            names.insert(name.to_owned());
        }
    });
    names
}

fn unknown_functions(message: &Message<&str>) -> BTreeSet<String> {
    let mut unknown = BTreeSet::new();
    walk(message, &mut |seen| {
        if let Seen::Function(name) = seen
            && name != "NUMBER"
        {
            unknown.insert(name.to_owned());
        }
    });
    unknown
}

enum Seen<'m> {
    Variable(&'m str),
    Choice(BTreeSet<String>),
    Function(&'m str),
    Reference(&'m str),
}

fn walk<'m>(message: &'m Message<&'m str>, see: &mut dyn FnMut(Seen<'m>)) {
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    for pattern in message.value.iter().chain(attributes) {
        walk_pattern(pattern, see);
    }
}

fn walk_pattern<'m>(pattern: &'m Pattern<&'m str>, see: &mut dyn FnMut(Seen<'m>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, see);
        }
    }
}

fn walk_expression<'m>(expression: &'m Expression<&'m str>, see: &mut dyn FnMut(Seen<'m>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, see),
        Expression::Select { selector, variants } => {
            walk_inline(selector, see);
            let key = |key: &VariantKey<&str>| match key {
                VariantKey::Identifier { name } => (*name).to_owned(),
                VariantKey::NumberLiteral { value } => (*value).to_owned(),
            };
            see(Seen::Choice(
                variants.iter().map(|variant| key(&variant.key)).collect(),
            ));
            for variant in variants {
                walk_pattern(&variant.value, see);
            }
        }
    }
}

fn walk_inline<'m>(inline: &'m InlineExpression<&'m str>, see: &mut dyn FnMut(Seen<'m>)) {
    match inline {
        InlineExpression::VariableReference { id } => see(Seen::Variable(id.name)),
        InlineExpression::FunctionReference { id, arguments } => {
            see(Seen::Function(id.name));
            walk_arguments(arguments, see);
        }
        InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. } => see(Seen::Reference(id.name)),
        InlineExpression::Placeable { expression } => walk_expression(expression, see),
        _ => {}
    }
}

fn walk_arguments<'m>(arguments: &'m CallArguments<&'m str>, see: &mut dyn FnMut(Seen<'m>)) {
    for argument in &arguments.positional {
        walk_inline(argument, see);
    }
    for argument in &arguments.named {
        walk_inline(&argument.value, see);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileRole;

    #[test]
    fn variables_and_plural_categories_are_seen() {
        let text = "days = { $count ->\n    [one] een dag\n   *[other] { $number } dagen\n }\n";
        let read = parse_locale(&SourceFile::new("a.ftl", FileRole::Unused, text));
        assert_eq!(read.diagnostics, []);
        let form = &read.value.messages["days"];
        assert_eq!(
            form.variables.iter().collect::<Vec<_>>(),
            ["count", "number"]
        );
        assert_eq!(form.plurals.len(), 1);
        assert_eq!(form.plurals[0].iter().collect::<Vec<_>>(), ["one", "other"]);
    }

    #[test]
    fn a_broken_message_hides_no_other() {
        let text = "a = { $x\nb = goed\nc = { DATETIME($d) }\n";
        let read = parse_locale(&SourceFile::new("a.ftl", FileRole::Unused, text));
        assert_eq!(read.diagnostics.len(), 2);
        assert!(read.value.messages.contains_key("b"));
    }
}
