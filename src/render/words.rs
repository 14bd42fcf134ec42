//! Words to HTML and to plain text: Markdown by pulldown-cmark, references by us.

use pulldown_cmark::{BlockQuoteKind, Event, Tag, TagEnd};

use super::chart;
use super::contact::inline_contact;
use super::scope::Scope;
use super::value::{fact_html, fact_text};
use crate::language::Direction;
use crate::messages::{Html, escape};
use crate::model::{
    Block, Content, Details, Id, Kind, Piece, RecordKey, RecordReference, Reference,
};
use crate::source::TextRole;

/// Blocks as HTML.
pub(crate) fn blocks_html(scope: &Scope<'_>, blocks: &[Block]) -> String {
    blocks
        .iter()
        .map(|block| html(scope, &block.pieces))
        .collect()
}

/// Pieces as HTML.
pub(crate) fn html(scope: &Scope<'_>, pieces: &[Piece]) -> String {
    let mut events = Vec::with_capacity(pieces.len());
    let mut alerts = Vec::new();
    let named = organisations_of(pieces);
    for piece in pieces {
        match &piece.content {
            Content::Reference(reference) => {
                let html = reference_html(scope, reference, &named);
                events.push(Event::InlineHtml(html.0.into()));
            }
            Content::Markdown(Event::Start(Tag::BlockQuote(kind))) => {
                alerts.push(*kind);
                events.push(Event::Html(alert_start(scope, *kind).into()));
            }
            Content::Markdown(Event::End(TagEnd::BlockQuote(_))) => {
                let end = match alerts.pop().flatten() {
                    Some(_) => "</div>\n",
                    None => "</blockquote>\n",
                };
                events.push(Event::Html(end.into()));
            }
            Content::Markdown(event) => events.push(event.clone()),
        }
    }
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events.into_iter());
    html
}

/// The organisations that words name: one of them need not be named again for another.
fn organisations_of(pieces: &[Piece]) -> Vec<&Id> {
    let named = pieces.iter().filter_map(|piece| match &piece.content {
        Content::Reference(Reference::Record(reference)) => Some(&reference.key),
        _ => None,
    });
    let organisations = named.filter(|key| key.kind == Kind::Organisation);
    organisations.map(|key| &key.id).collect()
}

/// A callout; its kind is said in words, not by colour alone.
fn alert_start(scope: &Scope<'_>, kind: Option<BlockQuoteKind>) -> String {
    let Some(kind) = kind else {
        return "<blockquote>\n".to_owned();
    };
    let name = match kind {
        BlockQuoteKind::Note => "note",
        BlockQuoteKind::Tip => "tip",
        BlockQuoteKind::Important => "important",
        BlockQuoteKind::Warning => "warning",
        BlockQuoteKind::Caution => "caution",
    };
    let title = escape(&scope.message(&format!("alert-{name}")));
    format!(
        "<div class=\"alert alert--{name}\" role=\"note\">\n<p class=\"alert__title\">{title}</p>\n"
    )
}

/// Pieces as plain text: for titles, summaries and the search index.
pub(crate) fn plain(scope: &Scope<'_>, pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match &piece.content {
            Content::Markdown(Event::Text(words) | Event::Code(words)) => text.push_str(words),
            Content::Markdown(Event::SoftBreak | Event::HardBreak) => text.push(' '),
            Content::Markdown(Event::Start(_) | Event::End(_)) if !is_inline(piece) => {
                text.push(' ')
            }
            Content::Markdown(_) => {}
            Content::Reference(reference) => text.push_str(&reference_text(scope, reference)),
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_inline(piece: &Piece) -> bool {
    matches!(
        &piece.content,
        Content::Markdown(
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. })
                | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link)
        )
    )
}

fn reference_html(scope: &Scope<'_>, reference: &Reference, named: &[&Id]) -> Html {
    match reference {
        Reference::Record(reference) => record_html(scope, reference, named),
        Reference::Literal(figure) => left_to_right(scope, figure),
        Reference::Foreign { language, words } => Html(format!(
            "<i lang=\"{language}\" dir=\"{}\">{}</i>",
            language.direction().as_str(),
            escape(words)
        )),
        Reference::Statement { words, .. } => Html(format!("<strong>{}</strong>", escape(words))),
    }
}

fn reference_text(scope: &Scope<'_>, reference: &Reference) -> String {
    match reference {
        Reference::Literal(words)
        | Reference::Foreign { words, .. }
        | Reference::Statement { words, .. } => words.clone(),
        Reference::Record(reference) => {
            let Some(record) = scope.site.record(&reference.key) else {
                return String::new();
            };
            match (&reference.words, &record.details) {
                (Some(words), _) => words.clone(),
                (None, Details::Fact(fact)) if !reference.asks_for_chart() => {
                    fact_text(scope, fact, reference)
                }
                (None, _) => name_of(scope, reference),
            }
        }
    }
}

fn record_html(scope: &Scope<'_>, reference: &RecordReference, named: &[&Id]) -> Html {
    let Some(record) = scope.site.record(&reference.key) else {
        return Html::default();
    };
    match (&record.details, &reference.words) {
        (Details::Fact(_), _) if reference.asks_for_chart() => Html(format!(
            "<a href=\"#{}\">{}</a>",
            chart::anchor(&record.key.id),
            match &reference.words {
                Some(words) => Html::text(words).0,
                None => title_html(scope, reference).0,
            }
        )),
        (Details::Fact(fact), None) => fact_html(scope, record, fact, reference),
        (Details::Organisation(organisation), words)
            if words.is_none() || reference.section.as_deref() == Some("contact") =>
        {
            inline_contact(scope, record, organisation, reference, named)
        }
        _ => link_html(scope, reference),
    }
}

/// A link to a record under the author's words or its title.
pub(super) fn link_html(scope: &Scope<'_>, reference: &RecordReference) -> Html {
    let words = match &reference.words {
        Some(words) => Html::text(words),
        None => title_html(scope, reference),
    };
    let Some(address) = scope.address(&reference.key, reference.role()) else {
        return words;
    };
    let mut url = address.url;
    if let Some(section) = anchor(reference) {
        let page = url.split('#').next().unwrap_or("").to_owned();
        url = match reference.key.kind.has_own_page() {
            true => format!("{page}#{section}"),
            false => url,
        };
    }
    let language = match scope.foreign(&address.language) {
        Some(language) => format!(" hreflang=\"{language}\""),
        None => String::new(),
    };
    Html(format!(
        "<a href=\"{}\"{language}>{}</a>",
        escape(&scope.href(&url)),
        words.0
    ))
}

fn anchor(reference: &RecordReference) -> Option<&str> {
    let section = reference.section.as_deref();
    section.filter(|section| *section != "contact" && reference.role() == TextRole::Index)
}

/// The title of a record in the best language there is, marked where it is not the page's.
fn title_html(scope: &Scope<'_>, reference: &RecordReference) -> Html {
    let name = name_of(scope, reference);
    let record = scope.site.record(&reference.key);
    let text = record.and_then(|record| scope.site.text(record, reference.role(), scope.language));
    let foreign = text.and_then(|text| scope.foreign(&text.language));
    match foreign {
        Some(language) => Html(format!(
            "<span lang=\"{language}\" dir=\"{}\">{}</span>",
            language.direction().as_str(),
            escape(&name)
        )),
        None => Html::text(&name),
    }
}

/// What a record is called; an article of a law by number and law.
fn name_of(scope: &Scope<'_>, reference: &RecordReference) -> String {
    let Some(record) = scope.site.record(&reference.key) else {
        return String::new();
    };
    let title = scope.title_of(record, reference.role());
    match (&record.details, &reference.part) {
        (Details::Law(_), Some(article)) => {
            use crate::messages::Argument::Text;
            let arguments = [("article", Text(article.clone())), ("law", Text(title))];
            scope.format_message("law-article", &arguments)
        }
        _ => title,
    }
}

/// Numbers and Latin names keep their order inside a text that runs from right to left.
pub(crate) fn left_to_right(scope: &Scope<'_>, words: &str) -> Html {
    match scope.language.direction() {
        Direction::RightToLeft => Html(format!("<bdi dir=\"ltr\">{}</bdi>", escape(words))),
        Direction::LeftToRight => Html::text(words),
    }
}

/// The name of a record as HTML, kept in order where it is Latin inside Arabic.
pub(crate) fn name_html(scope: &Scope<'_>, name: &str) -> Html {
    let latin = name.chars().any(|c| c.is_ascii_alphabetic());
    let own = name.chars().any(|c| c.is_alphabetic() && c > '\u{58f}');
    match (latin, own) {
        (true, false) => left_to_right(scope, name),
        // A name with words of both directions runs as the page does, by itself.
        (true, true) => Html(format!("<bdi>{}</bdi>", escape(name))),
        (false, _) => Html::text(name),
    }
}

/// A plain reference to a record, for links that the program itself makes.
pub(crate) fn reference_to(key: &RecordKey) -> RecordReference {
    let (part, section, words) = (None, None, None);
    RecordReference {
        key: key.clone(),
        part,
        day: crate::model::Day::Today,
        section,
        words,
    }
}
