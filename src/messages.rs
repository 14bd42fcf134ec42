//! Fluent messages of every language, ready to print.
//!
//! A message that a language lacks is taken from the next language of its chain; `check` has
//! reported it by then.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::language::{Direction, Language};

/// A value for a variable of a message.
#[derive(Clone, Debug)]
pub enum Argument {
    /// Text.
    Text(String),
    /// A number, by which a plural form is chosen.
    Number(f64),
}

/// The messages of a portal.
#[derive(Default)]
pub struct Messages {
    bundles: BTreeMap<Language, FluentBundle<Arc<FluentResource>>>,
    chains: BTreeMap<Language, Vec<Language>>,
}

impl Messages {
    /// Takes over the files of a language; `chain` begins with the language itself.
    pub fn add(
        &mut self,
        language: &Language,
        chain: Vec<Language>,
        files: impl IntoIterator<Item = Arc<FluentResource>>,
    ) {
        let tag: LanguageIdentifier = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Marks around variables keep Latin names in order inside Arabic; elsewhere they would
        // only be found again in titles and mail subjects.
        bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
        // `NUMBER()` is not there by itself, and a choice by it would silently take the default.
        // It is refused only when the bundle has one already.
        let _ = bundle.add_builtins();
        for file in files {
            bundle.add_resource_overriding(file);
        }
        self.bundles.insert(language.clone(), bundle);
        self.chains.insert(language.clone(), chain);
    }

    /// The message `id`, in `language` or the next of its chain. Where none has it, its id is
    /// printed between braces, so that nothing is missing in silence.
    pub fn format(&self, language: &Language, id: &str, arguments: &[(&str, Argument)]) -> String {
        let chain = self.chains.get(language);
        let languages = chain.into_iter().flatten();
        let found = languages
            .into_iter()
            .find_map(|language| self.format_in(language, id, arguments));
        found.unwrap_or_else(|| format!("{{{id}}}"))
    }

    /// The message `id` without variables.
    pub fn text(&self, language: &Language, id: &str) -> String {
        self.format(language, id, &[])
    }

    /// The message `id` as HTML, with variables that are HTML already.
    pub fn html(&self, language: &Language, id: &str, arguments: &[(&str, Html)]) -> Html {
        // Each variable is printed as a character that no message holds, and put in its place
        // after the message's own words are escaped.
        let mark = |number: usize| char::from_u32(0xE000 + number as u32).unwrap_or('\u{F8FF}');
        let marks: Vec<(&str, Argument)> = arguments
            .iter()
            .enumerate()
            .map(|(number, (name, _))| (*name, Argument::Text(mark(number).to_string())))
            .collect();
        let mut html = escape(&self.format(language, id, &marks));
        for (number, (_, value)) in arguments.iter().enumerate() {
            html = html.replace(mark(number), &value.0);
        }
        Html(html)
    }

    fn format_in(
        &self,
        language: &Language,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Option<String> {
        let bundle = self.bundles.get(language)?;
        let pattern = bundle.get_message(id)?.value()?;
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            match value {
                Argument::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
                Argument::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
        Some(text.into_owned())
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_list().entries(self.bundles.keys()).finish()
    }
}

/// Finished HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl Html {
    /// Text as HTML.
    pub fn text(text: &str) -> Html {
        Html(escape(text))
    }
}

/// Text with the five characters of HTML written as entities.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}
