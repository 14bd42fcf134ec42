//! CommonMark to sections of blocks, with references read and every fault in its place.
//!
//! Raw HTML, links with other schemes, images without words and skipped heading levels are
//! refused here, because a single file shows them. What a reference names is for `check`.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::reference::parse_reference;
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::model::{Block, Body, Content, Piece, Section};
use crate::source::{FileId, Span, Spanned};

type Events<'t> = std::iter::Peekable<pulldown_cmark::OffsetIter<'t>>;

/// Reads a body; `offset` is where it begins in its file.
pub(super) fn parse_body(file: FileId, offset: usize, text: &str) -> Checked<Body> {
    let mut reader = Reader {
        file,
        offset,
        diagnostics: Vec::new(),
    };
    let mut body = Body::default();
    let mut level = 1;
    let mut events = Parser::new_ext(text, options())
        .into_offset_iter()
        .peekable();
    while let Some((event, range)) = events.next() {
        let event = reader.without_attributes(event, &range);
        let heading = match &event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                Some((*level, id.as_ref().map(ToString::to_string)))
            }
            _ => None,
        };
        let block = reader.block(text, event, range.clone(), &mut events);
        let Some((heading_level, id)) = heading else {
            push_block(&mut body, block);
            continue;
        };
        let at = reader.at(range);
        reader.check_level(&mut level, heading_level, at);
        if heading_level > HeadingLevel::H2 {
            push_block(&mut body, block);
            continue;
        }
        match id {
            Some(id) => body.sections.push(Section {
                id: Spanned::new(id, at),
                heading: block,
                blocks: Vec::new(),
            }),
            None => reader.report(
                Diagnostic::new(
                    Code::SurplusSection,
                    at,
                    "this heading belongs to no section",
                )
                .with_hint("give it the section's id, as in `## Words {#do-now}`"),
            ),
        }
    }
    Checked {
        value: body,
        diagnostics: reader.diagnostics,
    }
}

/// Reads one line of words: emphasis and references, no blocks.
pub(super) fn parse_inline(file: FileId, offset: usize, text: &str) -> Checked<Vec<Piece>> {
    let body = parse_body(file, offset, text);
    let unwrap = |body: Body| {
        let pieces = body.intro.into_iter().flat_map(|block| block.pieces);
        let inner = |piece: &Piece| {
            use Event::{End, Start};
            !matches!(
                piece.content,
                Content::Markdown(Start(Tag::Paragraph) | End(TagEnd::Paragraph))
            )
        };
        pieces.filter(inner).collect()
    };
    body.map(unwrap)
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_WIKILINKS
        | Options::ENABLE_GFM
}

fn push_block(body: &mut Body, block: Block) {
    match body.sections.last_mut() {
        Some(section) => section.blocks.push(block),
        None => body.intro.push(block),
    }
}

struct Reader {
    file: FileId,
    offset: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Reader {
    fn at(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range).shifted(self.offset)
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// One block: from its start to the matching end, or a single event such as a rule.
    fn block(
        &mut self,
        text: &str,
        first: Event<'_>,
        range: Range<usize>,
        events: &mut Events<'_>,
    ) -> Block {
        let is_heading = matches!(first, Event::Start(Tag::Heading { .. }));
        let mut depth = usize::from(matches!(first, Event::Start(_)));
        let mut pieces = Vec::new();
        self.piece(first, range.clone(), events, &mut pieces);
        while depth > 0 {
            let Some((event, inner)) = events.next() else {
                break;
            };
            match &event {
                Event::Start(tag) if !is_wikilink(tag) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            self.piece(event, inner, events, &mut pieces);
        }
        // The heading's own tags are the template's business; its words are what is kept.
        if is_heading && is_section_heading(&pieces) {
            pieces.remove(0);
            pieces.pop();
        }
        let written = text.get(range.clone()).unwrap_or("").trim_end().to_owned();
        Block {
            span: self.at(range),
            written,
            pieces,
        }
    }

    /// A heading has an id and nothing else: an attribute could be a script.
    fn without_attributes<'e>(&mut self, event: Event<'e>, range: &Range<usize>) -> Event<'e> {
        let Event::Start(Tag::Heading {
            level,
            id,
            classes,
            attrs,
        }) = event
        else {
            return event;
        };
        if !classes.is_empty() || !attrs.is_empty() {
            let message = "a heading takes an id and nothing else";
            let fault = Diagnostic::new(Code::RawHtml, self.at(range.clone()), message);
            self.report(fault.with_hint("as in `## Words {#do-now}`"));
        }
        let (classes, attrs) = (Vec::new(), Vec::new());
        Event::Start(Tag::Heading {
            level,
            id,
            classes,
            attrs,
        })
    }

    fn piece(
        &mut self,
        event: Event<'_>,
        range: Range<usize>,
        events: &mut Events<'_>,
        pieces: &mut Vec<Piece>,
    ) {
        let span = self.at(range);
        match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => match link_type {
                LinkType::WikiLink { has_pothole } => {
                    let words = wikilink_words(events);
                    let words = has_pothole.then_some(words);
                    pieces.extend(self.reference(span, &dest_url, words.as_deref()));
                }
                _ => {
                    self.check_link(span, &dest_url);
                    pieces.push(markdown(span, Event::Start(link_tag(link_type, &dest_url))));
                }
            },
            Event::Start(Tag::Image { dest_url, .. }) => {
                self.check_image(span, &dest_url, events);
            }
            Event::End(TagEnd::Image) => {}
            Event::Html(_) | Event::InlineHtml(_) => self.report(
                Diagnostic::new(Code::RawHtml, span, "HTML does not belong in a text")
                    .with_hint("write it in Markdown; a `<` on its own is written `\\<`"),
            ),
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => {}
            event => pieces.push(markdown(span, event.into_static())),
        }
    }

    fn reference(&mut self, span: Span, target: &str, words: Option<&str>) -> Option<Piece> {
        // In a table the bar is escaped, and pulldown-cmark keeps the backslash.
        match parse_reference(target.trim_end_matches('\\').trim(), words) {
            Ok(reference) => Some(Piece {
                span,
                content: Content::Reference(reference),
            }),
            Err(refused) => {
                let fault = Diagnostic::new(Code::BrokenReference, span, refused.message);
                self.report(match refused.hint {
                    Some(hint) => fault.with_hint(hint),
                    None => fault,
                });
                None
            }
        }
    }

    fn check_link(&mut self, span: Span, target: &str) {
        if link_is_allowed(target) {
            return;
        }
        let fault = if target.contains(':') {
            let scheme = target.split(':').next().unwrap_or("");
            Diagnostic::new(
                Code::BadLink,
                span,
                format!("links with `{scheme}:` are not allowed"),
            )
            .with_hint("only `https:` and `mailto:` lead out of the site")
        } else {
            Diagnostic::new(Code::BadLink, span, format!("`{target}` is not an address"))
                .with_hint("within the site, write `[[kind:id]]`, which is checked")
        };
        self.report(fault);
    }

    /// Images are not part of the format yet, but one without words is named as such first.
    fn check_image(&mut self, span: Span, target: &str, events: &mut Events<'_>) {
        let has_words = !matches!(events.peek(), Some((Event::End(TagEnd::Image), _)));
        self.report(if has_words {
            Diagnostic::new(
                Code::BadLink,
                span,
                format!("the portal has no image `{target}`"),
            )
            .with_hint("texts carry no images yet; say it in words")
        } else {
            let message = "an image without alternative text says nothing to who cannot see it";
            Diagnostic::new(Code::MissingAlternative, span, message)
                .with_hint("describe it between the brackets: `![words](…)`")
        });
    }

    fn check_level(&mut self, last: &mut usize, level: HeadingLevel, at: Span) {
        let level = level as usize;
        if level == 1 {
            let message = "the title in the front matter is the only heading of level 1";
            self.report(Diagnostic::new(Code::HeadingSkipped, at, message).with_hint("write `##`"));
        } else if level > *last + 1 {
            let message = format!("a heading of level {level} right after level {last}");
            let hint = format!("write `{}`", "#".repeat(*last + 1));
            self.report(Diagnostic::new(Code::HeadingSkipped, at, message).with_hint(hint));
        }
        *last = level.max(1);
    }
}

fn markdown(span: Span, event: Event<'static>) -> Piece {
    Piece {
        span,
        content: Content::Markdown(event),
    }
}

fn is_wikilink(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Link {
            link_type: LinkType::WikiLink { .. },
            ..
        }
    )
}

fn is_section_heading(pieces: &[Piece]) -> bool {
    matches!(
        pieces.first().map(|piece| &piece.content),
        Some(Content::Markdown(Event::Start(Tag::Heading {
            level: HeadingLevel::H2,
            ..
        })))
    )
}

/// The words of a wikilink, as plain text, up to and with its end.
fn wikilink_words(events: &mut Events<'_>) -> String {
    let mut words = String::new();
    for (event, _) in events.by_ref() {
        match event {
            Event::End(TagEnd::Link) => break,
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    words
}

fn link_tag(link_type: LinkType, target: &str) -> Tag<'static> {
    let (title, id) = ("".into(), "".into());
    Tag::Link {
        link_type,
        dest_url: target.to_owned().into(),
        title,
        id,
    }
}

/// Whether a link may leave the site: `https:` and `mailto:` only.
pub(crate) fn link_is_allowed(target: &str) -> bool {
    let after = |scheme: &str| {
        target
            .strip_prefix(scheme)
            .is_some_and(|rest| !rest.is_empty())
    };
    let plain = !target.chars().any(|c| c.is_whitespace() || c.is_control());
    plain && (after("https://") || after("mailto:"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Reference;

    fn body(text: &str) -> Checked<Body> {
        parse_body(FileId::of("index.nl.md"), 0, text)
    }

    fn codes(text: &str) -> Vec<&'static str> {
        body(text)
            .diagnostics
            .iter()
            .map(|fault| fault.code.as_str())
            .collect()
    }

    #[test]
    fn sections_carry_their_ids_and_blocks() {
        let read = body("Vooraf.\n\n## Nu {#do-now}\n\n1. Bel.\n2. Wacht.\n\nSlot.\n");
        assert_eq!(read.diagnostics, []);
        assert_eq!(read.value.intro.len(), 1);
        let section = &read.value.sections[0];
        assert_eq!(
            (section.id.value.as_str(), section.blocks.len()),
            ("do-now", 2)
        );
        assert_eq!(section.blocks[0].written, "1. Bel.\n2. Wacht.");
    }

    #[test]
    fn references_are_read_in_lists_and_tables() {
        let read = body("| a |\n|---|\n| [[right:payslip\\|je strook]] |\n\n- [[nl:loonstrook]]\n");
        assert_eq!(read.diagnostics, []);
        let found = read.value.intro.iter().flat_map(|block| &block.pieces);
        let count = found
            .filter(|piece| matches!(piece.content, Content::Reference(_)))
            .count();
        assert_eq!(count, 2);
    }

    #[test]
    fn words_after_the_bar_are_the_references_own() {
        let read = body("[[say:you-decide|Jij beslist, *altijd*.]]");
        let words = read.value.intro[0]
            .pieces
            .iter()
            .find_map(|piece| match &piece.content {
                Content::Reference(Reference::Statement { words, .. }) => Some(words.clone()),
                _ => None,
            });
        assert_eq!(words.as_deref(), Some("Jij beslist, altijd."));
    }

    #[test]
    fn what_could_harm_or_mislead_is_refused() {
        assert_eq!(codes("a <b>c</b>"), ["raw-html", "raw-html"]);
        assert_eq!(codes("<script>alert(1)</script>"), ["raw-html"]);
        assert_eq!(codes("[x](javascript:alert(1))"), ["bad-link"]);
        assert_eq!(codes("[x](../pagina)"), ["bad-link"]);
        assert_eq!(codes("![](a.png)"), ["missing-alternative"]);
        assert_eq!(codes("# Titel"), ["heading-skipped", "surplus-section"]);
        assert_eq!(codes("## A {#a}\n\n#### B"), ["heading-skipped"]);
        assert_eq!(codes("[[a b c]]"), ["broken-reference"]);
        assert_eq!(codes("[ok](https://example.org/)"), Vec::<&str>::new());
    }
}
