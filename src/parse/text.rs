//! `index.<lang>.md` and `self.<lang>.md`: front matter between `+++` lines, then Markdown.

use super::fields::{Fields, Form, Shape};
use super::markdown::{parse_body, parse_inline};
use super::toml_file::read_toml;
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::language::Language;
use crate::model::{FrontMatter, Id, Inline, Piece, StepCondition, Text};
use crate::source::{FileId, SourceFile, Span, Spanned, TextRole};

const FENCE: &str = "+++";

/// Reads a text; nothing when its front matter cannot be read.
pub(crate) fn parse_text(
    file: &SourceFile,
    role: TextRole,
    language: &Language,
) -> Checked<Option<Text>> {
    let mut checked = Checked::default();
    let Some((front_at, body_at)) = split(&file.text) else {
        let message = format!("the text does not begin with front matter between `{FENCE}` lines");
        let fault = Diagnostic::new(Code::BrokenFrontMatter, Span::top(file.id), message);
        checked.report(fault.with_hint("`baken new` shows what a text looks like"));
        return checked;
    };
    let body = checked.take(parse_body(file.id, body_at, &file.text[body_at..]));
    let toml = &file.text[front_at.clone()];
    let Some(written) = checked.take(read_toml(file, front_at.start, toml, read_front)) else {
        return checked;
    };
    let mut inline = |written: Spanned<String>| Inline {
        pieces: checked.take(read_inline(file, &written)),
        written,
    };
    let front = FrontMatter {
        title: inline(written.title),
        public_title: written.public_title,
        summary: written.summary.map(&mut inline),
        slug: written.slug,
        keywords: written.keywords,
        said: written.said,
        when: written
            .when
            .into_iter()
            .map(|(step, words)| StepCondition {
                words: inline(words),
                step,
            })
            .collect(),
    };
    checked.value = Some(Text {
        file: file.id,
        language: language.clone(),
        role,
        front,
        body,
    });
    checked
}

/// The form of a text's front matter.
pub fn front_matter_form() -> Form {
    let mut fields = Fields::describing(FileId::of("index.md"));
    read_front(&mut fields);
    fields.into_form()
}

struct Written {
    title: Spanned<String>,
    public_title: Option<Spanned<String>>,
    summary: Option<Spanned<String>>,
    slug: Option<Spanned<Id>>,
    keywords: Vec<Spanned<String>>,
    said: Vec<Spanned<String>>,
    when: Vec<(Spanned<Id>, Spanned<String>)>,
}

fn read_front(fields: &mut Fields<'_>) -> Written {
    Written {
        title: fields.text("title"),
        public_title: fields.optional_text("public_title"),
        summary: fields.optional_text("summary"),
        slug: fields.optional_id("slug"),
        keywords: fields.texts("keywords"),
        said: fields.texts("said"),
        when: fields.open_table("when", Shape::Text, |fields, step, words| {
            Some((read_step(fields, step)?, fields.text_of(words)?))
        }),
    }
}

fn read_step(fields: &mut Fields<'_>, written: Spanned<String>) -> Option<Spanned<Id>> {
    let step = Id::parse(&written.value);
    if step.is_none() {
        let message = format!("`{}` is no id of a step", written.value);
        fields.report(Diagnostic::new(Code::InvalidValue, written.span, message));
    }
    Some(Spanned::new(step?, written.span))
}

/// Where the front matter stands and where the body begins.
fn split(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let start = FENCE.len() + 1;
    let rest = text.strip_prefix(FENCE)?.strip_prefix('\n')?;
    let mut at = start;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == FENCE {
            return Some((start..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

/// The words of a front-matter value. Its place is exact when the value holds no escapes; else
/// every fault in it points at the value as a whole.
fn read_inline(file: &SourceFile, written: &Spanned<String>) -> Checked<Vec<Piece>> {
    let at = written.span;
    let source = file.text.get(at.start..at.end).unwrap_or("");
    let exact = source
        .find(written.value.as_str())
        .filter(|_| !source.contains('\\'));
    let mut checked = parse_inline(file.id, at.start + exact.unwrap_or(0), &written.value);
    if exact.is_none() {
        for fault in &mut checked.diagnostics {
            fault.span = at;
        }
        for piece in &mut checked.value {
            piece.span = at;
        }
    }
    checked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileRole;

    fn parse(text: &str) -> Checked<Option<Text>> {
        let file = SourceFile::new("index.nl.md", FileRole::Unused, text);
        let nl = Language::parse("nl").unwrap_or_else(|| unreachable!());
        parse_text(&file, TextRole::Index, &nl)
    }

    #[test]
    fn faults_in_front_matter_and_body_are_found_together_in_their_places() {
        let read = parse("+++\ntitle = \"A\"\ntitel = \"B\"\n+++\n\n[x](ftp://y)\n");
        let found: Vec<_> = read
            .diagnostics
            .iter()
            .map(|fault| (fault.code.as_str(), fault.span.start))
            .collect();
        assert_eq!(found, [("bad-link", 33), ("unknown-key", 16)]);
    }

    #[test]
    fn a_text_without_front_matter_is_refused() {
        for text in [
            "",
            "# Titel\n",
            "+++\ntitle = \"A\"\n",
            "---\ntitle: A\n---\n",
        ] {
            let read = parse(text);
            assert!(read.value.is_none());
            assert_eq!(
                read.diagnostics[0].code,
                Code::BrokenFrontMatter,
                "{text:?}"
            );
        }
    }
}
