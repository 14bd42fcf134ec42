//! Reasons that a guide gives in one language and not in another: its readers are told what to do
//! and not why.

use std::collections::{BTreeMap, BTreeSet};

use super::{Guides, MadeGuide};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::model::Id;
use crate::routes::{ComposedRule, compose};
use crate::site::Site;
use crate::source::{FileId, Span};
use crate::tables::Step;

/// What the words of each language lack for the guides that are made in it.
pub(super) fn untold(site: &Site, guides: &Guides) -> Vec<Diagnostic> {
    let mut untold: BTreeMap<(FileId, &Language), BTreeSet<&Id>> = BTreeMap::new();
    let source = &site.settings.source_language;
    for (key, guide) in &guides.made {
        let composed = compose(&site.portal, &key.place);
        let given = given(guide);
        let rules = composed
            .rules
            .iter()
            .filter(|one| given.contains(&one.rule.id.value));
        // What the source does not tell either is internal, and told to nobody.
        let told: Vec<&ComposedRule<'_>> =
            rules.filter(|one| one.because(source).is_some()).collect();
        for language in guides.languages(site, key) {
            for one in told.iter().filter(|one| one.because(language).is_none()) {
                let words = one.of.words.get(language);
                let at = words.map_or(one.of.document.file, |words| words.file);
                let lacks = untold.entry((at, language)).or_default();
                lacks.insert(&one.rule.id.value);
            }
        }
    }
    untold
        .into_iter()
        .map(|((file, language), rules)| fault(file, language, &rules))
        .collect()
}

fn fault(file: FileId, language: &Language, rules: &BTreeSet<&Id>) -> Diagnostic {
    let rules: Vec<&str> = rules.iter().map(|rule| rule.as_str()).collect();
    let message = format!(
        "no guide says in `{language}` why these rules hold: {}",
        rules.join(", ")
    );
    let fault = Diagnostic::new(Code::MissingTranslation, Span::top(file), message);
    fault.with_hint(format!(
        "give each a `because` under `[rules]` of `routes.{language}.toml`"
    ))
}

/// The rules whose reasons a guide gives.
fn given(guide: &MadeGuide) -> BTreeSet<&Id> {
    let always = guide.steps.iter().filter_map(|step| match step {
        Step::Result { always, .. } => Some(always),
        Step::Question { .. } => None,
    });
    let all = always.flatten().chain(&guide.start.rules);
    all.filter_map(|rule| guide.rules.get(*rule)).collect()
}
