//! The theme's templates, ready to run.
//!
//! A template sees its view and the function `t`, which prints a message in the language of the
//! page. It cannot read a file, ask the time or reach another page.

use std::sync::Arc;

use tera::{Context, Error, ErrorKind, Kwargs, State, Tera, TeraResult};

use super::view::{Main, PageView};
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::language::Language;
use crate::messages::{Argument, Messages};
use crate::settings::Settings;
use crate::source::{FileRole, SourceFile, Sources, Span};

/// The templates of a theme.
pub struct Templates {
    tera: Tera,
    /// The hash of all of them: a page made with others must be made again.
    pub(crate) hash: blake3::Hash,
}

impl Templates {
    /// Reads the templates of the theme that the settings name.
    pub fn load(
        sources: &Sources,
        settings: &Settings,
        messages: &Arc<Messages>,
    ) -> Checked<Templates> {
        let files = theme_files(sources, &settings.theme, is_template);
        let mut tera = Tera::new();
        let owned = Arc::clone(messages);
        tera.register_function("t", move |given: Kwargs, state: &State| {
            message(&owned, &given, state)
        });
        let named = files
            .iter()
            .map(|(name, file)| (name.as_str(), file.text.as_str()));
        let mut diagnostics = Vec::new();
        if let Err(error) = tera.add_raw_templates(named) {
            diagnostics.push(fault_of(&error, sources, settings));
        }
        for name in Main::TEMPLATES {
            if diagnostics.is_empty() && !tera.contains_template(name) {
                let at = Span::top(settings.file);
                let message = format!("the theme `{}` has no template `{name}`", settings.theme);
                diagnostics.push(Diagnostic::new(Code::MissingFile, at, message));
            }
        }
        let mut hash = blake3::Hasher::new();
        for (name, file) in &files {
            hash.update(name.as_bytes()).update(file.hash.as_bytes());
        }
        Checked {
            value: Templates {
                tera,
                hash: hash.finalize(),
            },
            diagnostics,
        }
    }

    /// Runs the template of a view.
    pub(super) fn render(&self, view: &PageView) -> TeraResult<String> {
        self.tera
            .render(view.main.template(), &Context::from_serialize(view)?)
    }
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_list()
            .entries(self.tera.get_template_names())
            .finish()
    }
}

fn is_template(role: &FileRole) -> Option<String> {
    match role {
        FileRole::Template(name) => Some(name.clone()),
        _ => None,
    }
}

/// The files of a theme that `wanted` names, sorted by name.
pub(crate) fn theme_files<'a>(
    sources: &'a Sources,
    theme: &str,
    wanted: impl Fn(&FileRole) -> Option<String>,
) -> Vec<(String, &'a SourceFile)> {
    let folder = format!("themes/{theme}/");
    let own = sources.iter().filter(|file| file.path.starts_with(&folder));
    own.filter_map(|file| Some((wanted(&file.role)?, file)))
        .collect()
}

fn message(messages: &Messages, given: &Kwargs, state: &State) -> TeraResult<String> {
    let id: String = given.must_get("id")?;
    let tag: String = state.get("lang")?.unwrap_or_default();
    let Some(language) = Language::parse(&tag) else {
        return Err(Error::message("the page has no language"));
    };
    let mut arguments: Vec<(String, Argument)> = Vec::new();
    for (name, value) in given.iter() {
        let name = name.to_string();
        if name != "id" {
            let argument = match value.as_f64() {
                Some(number) => Argument::Number(number),
                None => Argument::Text(value.to_string()),
            };
            arguments.push((name, argument));
        }
    }
    let borrowed: Vec<(&str, Argument)> = arguments
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    Ok(messages.format(&language, &id, &borrowed))
}

/// A fault of a template in its place, where Tera knows it.
pub(super) fn fault_of(error: &Error, sources: &Sources, settings: &Settings) -> Diagnostic {
    let (ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report)) = error.kind() else {
        let at = Span::top(settings.file);
        return Diagnostic::new(Code::BrokenTemplate, at, chain_of(error));
    };
    let path = format!("themes/{}/templates/{}", settings.theme, report.filename());
    let at = match sources.at(&path) {
        Some(file) => Span::new(file.id, report.span().range.clone()),
        None => Span::top(settings.file),
    };
    Diagnostic::new(Code::BrokenTemplate, at, report.message().to_owned())
}

fn chain_of(error: &Error) -> String {
    let mut words = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        words.push_str(&format!(": {inner}"));
        cause = inner.source();
    }
    words
}
