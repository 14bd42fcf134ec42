//! The only printer: diagnostics for people, for editors and for other programs.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::model::named;
use crate::source::{SourceFile, Sources, Span};

named! {
    /// How diagnostics are written.
    Style, "a format":
    /// With the lines of the file and carets under the fault.
    Human = "human",
    /// One line a fault: `file:line:column: severity[code]: message`.
    Short = "short",
    /// One JSON document, described in `docs/diagnostics.md`.
    Json = "json",
}

/// All diagnostics as text.
pub fn report(diagnostics: &Diagnostics, sources: &Sources, style: Style, colour: bool) -> String {
    match style {
        Style::Human => {
            diagnostics
                .iter()
                .map(|fault| human(fault, sources, colour))
                .collect::<String>()
                + &summary(diagnostics)
        }
        Style::Short => {
            diagnostics
                .iter()
                .map(|fault| short(fault, sources))
                .collect::<String>()
                + &summary(diagnostics)
        }
        Style::Json => json(diagnostics, sources),
    }
}

fn human(fault: &Diagnostic, sources: &Sources, colour: bool) -> String {
    let level = match fault.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&fault.message).id(fault.code.as_str());
    let mut group = title.elements(Vec::<annotate_snippets::Message<'_>>::new());
    if let Some(file) = sources.file(fault.span.file) {
        group = group.element(snippet(file, fault));
    }
    for (span, what) in &fault.related {
        if let Some(file) = sources
            .file(span.file)
            .filter(|file| file.id != fault.span.file)
        {
            let mark = AnnotationKind::Context
                .span(within(file, *span))
                .label(what);
            group = group.element(
                Snippet::source(&file.text)
                    .path(&file.path)
                    .annotation(mark),
            );
        }
    }
    for hint in &fault.hints {
        group = group.element(Level::HELP.message(hint));
    }
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    format!("{}\n\n", renderer.render(&[group]))
}

fn snippet<'a>(
    file: &'a SourceFile,
    fault: &'a Diagnostic,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let main = AnnotationKind::Primary.span(within(file, fault.span));
    let mut snippet = Snippet::source(&file.text)
        .path(&file.path)
        .annotation(main);
    for (span, what) in fault
        .related
        .iter()
        .filter(|(span, _)| span.file == file.id)
    {
        snippet = snippet.annotation(
            AnnotationKind::Context
                .span(within(file, *span))
                .label(what),
        );
    }
    snippet
}

/// A span within its file, on whole characters; long ones end with their first line.
fn within(file: &SourceFile, span: Span) -> std::ops::Range<usize> {
    let text = &file.text;
    let mut start = span.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = span.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let line = text[start..end].find('\n').map_or(end, |at| start + at);
    start..line.max(start)
}

fn short(fault: &Diagnostic, sources: &Sources) -> String {
    let place = Place::of(fault.span, sources);
    let severity = fault.severity.as_str();
    format!(
        "{}:{}:{}: {severity}[{}]: {}\n",
        place.file, place.line, place.column, fault.code, fault.message
    )
}

/// How much there is, for people.
pub fn summary(diagnostics: &Diagnostics) -> String {
    let counts = diagnostics.counts();
    let count = |severity: Severity| counts.get(&severity).copied().unwrap_or(0);
    let plural = |count: usize, word: &str| match count {
        1 => format!("1 {word}"),
        _ => format!("{count} {word}s"),
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    match (errors, warnings) {
        (0, 0) => String::new(),
        _ => format!(
            "{}, {}\n",
            plural(errors, "error"),
            plural(warnings, "warning")
        ),
    }
}

#[derive(Serialize)]
struct Document<'a> {
    format: u8,
    diagnostics: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    place: Place,
    hints: &'a [String],
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    place: Place,
}

#[derive(Serialize)]
struct Place {
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl Place {
    fn of(span: Span, sources: &Sources) -> Place {
        let Some(file) = sources.file(span.file) else {
            let (file, line, column) = (String::new(), 1, 1);
            return Place {
                file,
                line,
                column,
                end_line: 1,
                end_column: 1,
            };
        };
        let ((line, column), (end_line, end_column)) =
            (file.position(span.start), file.position(span.end));
        Place {
            file: file.path.clone(),
            line,
            column,
            end_line,
            end_column,
        }
    }
}

fn json(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let entry = |fault| entry(fault, sources);
    let document = Document {
        format: 1,
        diagnostics: diagnostics.iter().map(entry).collect(),
    };
    // Texts and numbers only: there is nothing in it that JSON cannot hold.
    let text = serde_json::to_string_pretty(&document).unwrap_or_default();
    format!("{text}\n")
}

fn entry<'a>(fault: &'a Diagnostic, sources: &Sources) -> Entry<'a> {
    let related = |(span, message): &'a (Span, String)| Related {
        message,
        place: Place::of(*span, sources),
    };
    Entry {
        code: fault.code.as_str(),
        severity: fault.severity.as_str(),
        message: &fault.message,
        place: Place::of(fault.span, sources),
        hints: &fault.hints,
        related: fault.related.iter().map(related).collect(),
    }
}
