//! A guide in the words of a language: the answer when nothing is known, then question by
//! question, each step a section of its own.

mod question;
mod result;
mod ways;

pub(crate) use ways::title;
pub(super) use ways::{guides_for, landing, landing_link};

use super::scope::Scope;
use super::view::{GuidePage, GuideStep, SourceView};
use crate::guide::{GuideKey, MadeGuide, Reader};
use crate::routes::{Composed, compose};
use crate::tables::Step;

/// When the tables of a guide were last held against their sources: the oldest of them.
pub(super) fn checked(scope: &Scope<'_>, key: &GuideKey) -> Option<jiff::civil::Date> {
    let composed = compose(&scope.site.portal, &key.place);
    let files = composed.rules.iter().map(|rule| rule.of);
    let sources = files.flat_map(|routes| &routes.document.sources);
    sources.map(|source| source.checked).min()
}

/// A guide's page.
pub(super) fn guide_page(scope: &Scope<'_>, key: &GuideKey, guide: &MadeGuide) -> GuidePage {
    let composed = compose(&scope.site.portal, &key.place);
    let writer = Writer {
        scope,
        reader: key.reader,
        guide,
        composed: &composed,
    };
    GuidePage {
        title: title(scope, key),
        lead: scope.message("guide-lead"),
        left_out: guide
            .left_out
            .map(|input| writer.question(input))
            .unwrap_or_default(),
        start: writer.result(&guide.start.items, &guide.start.rules, &guide.start.rules),
        steps: (0..guide.steps.len())
            .filter_map(|number| writer.step(number))
            .collect(),
        sources: writer.sources(),
    }
}

struct Writer<'a, 's> {
    scope: &'a Scope<'s>,
    reader: Reader,
    guide: &'a MadeGuide,
    composed: &'a Composed<'s>,
}

/// What a step is called in an address: nothing about what it says.
fn anchor(number: usize) -> String {
    format!("s{}", number + 1)
}

impl Writer<'_, '_> {
    fn step(&self, number: usize) -> Option<GuideStep> {
        let step = self.guide.steps.get(number)?;
        let mut view = GuideStep {
            id: anchor(number),
            question: String::new(),
            answers: Vec::new(),
            came_from: self.came_from(number),
            result: None,
        };
        match step {
            Step::Question { input, next } => {
                view.question = self.question(*input);
                view.answers = self.answers(*input, next);
            }
            Step::Result {
                items,
                always,
                sometimes,
            } => {
                view.result = Some(self.result(items, always, sometimes));
            }
        }
        Some(view)
    }

    /// Where the tables come from.
    fn sources(&self) -> Vec<SourceView> {
        let mut seen = Vec::new();
        let files = self.composed.rules.iter().map(|rule| rule.of);
        for source in files.flat_map(|routes| &routes.document.sources) {
            if !seen
                .iter()
                .any(|known: &&crate::model::Source| known.title == source.title)
            {
                seen.push(source);
            }
        }
        seen.into_iter()
            .map(|source| super::record::source_view(self.scope, source))
            .collect()
    }
}
