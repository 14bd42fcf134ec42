//! Loose figures: a phone number, an amount or a legal article that no record holds goes stale
//! in silence, in every language at once.
//!
//! Only words are looked at; references, addresses, code and `[[literal:…]]` are not. The
//! patterns are narrow on purpose: dates, postcodes, rooms and page numbers must pass.

mod scan;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Content, Details, Kind, Piece, Reference};
use crate::source::Span;
use pulldown_cmark::Event;
use scan::{Figure, find_figures};

/// Looks for figures in all words of all texts.
pub(super) fn check_figures(context: &Context<'_>) -> Vec<Diagnostic> {
    let codes = law_codes(context);
    let mut faults = Vec::new();
    for record in context.portal.records.values() {
        for text in record.texts.values() {
            let front = &text.front;
            let lines = text
                .lines()
                .map(|line| (line.written.span, line.pieces.as_slice()));
            let blocks = text
                .blocks()
                .map(|(_, block)| (block.span, block.pieces.as_slice()));
            for (span, pieces) in lines.chain(blocks) {
                check_pieces(span, pieces, &codes, &mut faults);
            }
            for words in front
                .public_title
                .iter()
                .chain(&front.keywords)
                .chain(&front.said)
            {
                report(&words.value, &|_| words.span, &codes, &mut faults);
            }
        }
    }
    faults
}

fn law_codes(context: &Context<'_>) -> Vec<String> {
    let laws = context.portal.of_kind(Kind::Law);
    let codes = laws.filter_map(|record| match &record.details {
        Details::Law(law) => Some(law.codes.clone()),
        _ => None,
    });
    codes.flatten().collect()
}

/// The words of a block in one string, each stretch knowing its place, so that a figure split
/// over emphasis or a line end is still one.
fn check_pieces(block: Span, pieces: &[Piece], codes: &[String], faults: &mut Vec<Diagnostic>) {
    let mut words = String::new();
    let mut places: Vec<(usize, Span)> = Vec::new();
    for piece in pieces {
        let text = match &piece.content {
            Content::Markdown(Event::Text(text)) => text.as_ref(),
            Content::Markdown(Event::SoftBreak | Event::HardBreak) => " ",
            Content::Markdown(Event::Start(tag)) if is_block(tag) => "\n",
            Content::Markdown(_) => "",
            Content::Reference(Reference::Record(reference)) => {
                reference.words.as_deref().unwrap_or("\u{FFFC}")
            }
            Content::Reference(Reference::Statement { words, .. }) => words,
            Content::Reference(_) => "\u{FFFC}",
        };
        if !text.is_empty() {
            places.push((words.len(), piece.span));
            words.push_str(text);
        }
    }
    let place = |offset: usize| {
        let stretch = places.iter().rev().find(|(start, _)| *start <= offset);
        stretch.map_or(block, |(start, span)| {
            let shifted = span.start + (offset - start);
            Span {
                start: shifted.min(span.end),
                ..*span
            }
        })
    };
    report(&words, &place, codes, faults);
}

fn is_block(tag: &pulldown_cmark::Tag<'_>) -> bool {
    use pulldown_cmark::Tag::{Emphasis, Image, Link, Strikethrough, Strong};
    !matches!(
        tag,
        Emphasis | Strong | Strikethrough | Link { .. } | Image { .. }
    )
}

fn report(
    words: &str,
    place: &dyn Fn(usize) -> Span,
    codes: &[String],
    faults: &mut Vec<Diagnostic>,
) {
    for (range, figure) in find_figures(words, codes) {
        let written = &words[range.clone()];
        let start = place(range.start);
        let end = (start.start + range.len()).min(start.end.max(start.start + 1));
        let at = Span { end, ..start };
        faults.push(match figure {
            Figure::Phone => Diagnostic::new(
                Code::LoosePhone,
                at,
                format!("`{written}` looks like a phone number"),
            )
            .with_hint("give it to an organisation and write `[[organisation:…]]`"),
            Figure::Amount => Diagnostic::new(
                Code::LooseAmount,
                at,
                format!("`{written}` looks like an amount"),
            )
            .with_hint("write `[[fact:…]]`; an example is `[[literal:…]]`"),
            Figure::Article => Diagnostic::new(
                Code::LooseArticle,
                at,
                format!("`{written}` looks like an article of a law"),
            )
            .with_hint("write `[[law:…/…]]`"),
        });
    }
}
