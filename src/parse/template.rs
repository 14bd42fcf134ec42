//! The messages that a template calls, read from its source.
//!
//! Tera says whether a template can be read and run; which messages it will ask for, only its
//! text says. A call is written `t(id="…", name=…)`, with the id as a literal.

use std::collections::BTreeSet;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::source::{SourceFile, Span};

/// A template's calls for messages.
#[derive(Clone, Debug)]
pub(crate) struct TemplateFile {
    /// The calls, in order.
    pub(crate) calls: Vec<MessageCall>,
}

/// One call for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MessageCall {
    /// Where it stands.
    pub(crate) span: Span,
    /// The message.
    pub(crate) id: String,
    /// The variables it is given.
    pub(crate) variables: BTreeSet<String>,
}

/// Finds every call for a message.
pub(crate) fn parse_template(file: &SourceFile) -> Checked<TemplateFile> {
    let mut checked = Checked::fine(TemplateFile { calls: Vec::new() });
    for start in call_starts(&file.text) {
        let open = start + 1;
        let Some(length) = closing(&file.text[open..]) else {
            continue;
        };
        let span = Span::new(file.id, start..open + length);
        let arguments = &file.text[open + 1..open + length - 1];
        match read_call(arguments) {
            Some((id, variables)) => checked.value.calls.push(MessageCall {
                span,
                id,
                variables,
            }),
            None => checked.report(
                Diagnostic::new(
                    Code::BrokenTemplate,
                    span,
                    "a message is called by a literal id",
                )
                .with_hint("write `t(id=\"message\", name=value)`"),
            ),
        }
    }
    checked
}

/// Where a `t(` stands that is not the end of a longer word.
fn call_starts(text: &str) -> Vec<usize> {
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    let alone = |at: &usize| !text[..*at].ends_with(word);
    text.match_indices("t(")
        .map(|(at, _)| at)
        .filter(alone)
        .collect()
}

/// The length of a text up to and with the bracket that closes its first one.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut quote) = (0usize, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

fn read_call(arguments: &str) -> Option<(String, BTreeSet<String>)> {
    let (mut id, mut variables) = (None, BTreeSet::new());
    for argument in split_arguments(arguments) {
        let (name, value) = argument.split_once('=')?;
        let (name, value) = (name.trim(), value.trim());
        if name == "id" {
            let literal = value
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'))?;
            id = Some(literal.to_owned());
        } else {
            variables.insert(name.to_owned());
        }
    }
    Some((id?, variables))
}

fn split_arguments(arguments: &str) -> Vec<&str> {
    let (mut depth, mut quote, mut start, mut found) = (0usize, None, 0, Vec::new());
    for (at, c) in arguments.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, ',') if depth == 0 => {
                found.push(&arguments[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&arguments[start..]);
    found
        .into_iter()
        .filter(|argument| !argument.trim().is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileRole;

    #[test]
    fn calls_are_found_with_their_variables() {
        let text = "{{ t(id=\"a\", date=checked.text, x=f(1, 2)) }} {{ part(id=\"b\") }}";
        let read = parse_template(&SourceFile::new("a.html", FileRole::Unused, text));
        assert_eq!(read.value.calls.len(), 1);
        assert_eq!(read.value.calls[0].id, "a");
        let variables: Vec<_> = read.value.calls[0].variables.iter().collect();
        assert_eq!(variables, ["date", "x"]);
    }

    #[test]
    fn a_message_whose_name_is_computed_is_refused() {
        let text = "{{ t(id=name) }}";
        let read = parse_template(&SourceFile::new("a.html", FileRole::Unused, text));
        assert_eq!(read.diagnostics[0].code, Code::BrokenTemplate);
    }
}
