//! What is wrong with the content, as values.
//!
//! A diagnostic says what, where, how bad, and what was probably meant. It is collected, never
//! thrown: a stage returns as good a value as can be had, and everything wrong with it. Nothing
//! here prints; `report` does.

mod code;

use std::collections::BTreeMap;

pub use code::Code;

use crate::source::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site is not made.
    Error,
    /// The site is made; somebody should look.
    Warning,
}

impl Severity {
    /// The word for it in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// One fault, with its place and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it is.
    pub span: Span,
    /// Its stable name.
    pub code: Code,
    /// How bad it is; the code's own unless `--strict` raised it.
    pub severity: Severity,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do, or what was probably meant.
    pub hints: Vec<String>,
    /// Other places that belong to it, each with what is there.
    pub related: Vec<(Span, String)>,
}

impl Diagnostic {
    /// A fault of this kind at this place.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        let (hints, related) = (Vec::new(), Vec::new());
        Diagnostic {
            span,
            code,
            severity: code.severity(),
            message: message.into(),
            hints,
            related,
        }
    }

    /// With advice.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Diagnostic {
        self.hints.push(hint.into());
        self
    }

    /// With "did you mean", when one of `known` is close to `written`.
    #[must_use]
    pub fn with_nearest<'a>(
        self,
        written: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Diagnostic {
        match nearest(written, known) {
            Some(near) => self.with_hint(format!("did you mean `{near}`?")),
            None => self,
        }
    }

    /// With another place that belongs to it.
    #[must_use]
    pub fn with_related(mut self, span: Span, what: impl Into<String>) -> Diagnostic {
        self.related.push((span, what.into()));
        self
    }
}

/// The word of `known` that `written` most likely stands for, if any is close.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(written, word), word))
        .filter(|(distance, word)| *distance <= 1 + written.len().max(word.len()) / 4)
        .min()
        .map(|(_, word)| word)
}

/// A value, and everything wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Checked<T> {
    /// As good a value as could be had.
    pub value: T,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Checked<T> {
    /// A value with nothing wrong.
    pub fn fine(value: T) -> Checked<T> {
        Checked {
            value,
            diagnostics: Vec::new(),
        }
    }

    /// Notes a fault.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Takes over the faults of a part and hands out its value.
    pub fn take<U>(&mut self, part: Checked<U>) -> U {
        self.diagnostics.extend(part.diagnostics);
        part.value
    }

    /// The same faults with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Checked<U> {
        Checked {
            value: change(self.value),
            diagnostics: self.diagnostics,
        }
    }
}

/// The faults of a whole run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Takes over the faults of a stage and hands out its value.
    pub fn take<T>(&mut self, stage: Checked<T>) -> T {
        self.list.extend(stage.diagnostics);
        stage.value
    }

    /// Notes one more.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// With more of them, in front.
    #[must_use]
    pub fn joined(self, more: Vec<Diagnostic>) -> Diagnostics {
        Diagnostics {
            list: more.into_iter().chain(self.list).collect(),
        }
    }

    /// Whether the site may not be made.
    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// How many there are of each severity.
    pub fn counts(&self) -> BTreeMap<Severity, usize> {
        let mut counts = BTreeMap::new();
        for diagnostic in &self.list {
            *counts.entry(diagnostic.severity).or_default() += 1;
        }
        counts
    }

    /// All of them, in the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// With every one changed or left out.
    #[must_use]
    pub fn filter_map(self, change: impl FnMut(Diagnostic) -> Option<Diagnostic>) -> Diagnostics {
        Diagnostics {
            list: self.list.into_iter().filter_map(change).collect(),
        }
    }

    /// Sorted by `order`, each once.
    #[must_use]
    pub fn sorted_by_key<K: Ord>(mut self, order: impl Fn(&Diagnostic) -> K) -> Diagnostics {
        self.list
            .sort_by_cached_key(|diagnostic| (order(diagnostic), diagnostic.clone()));
        self.list.dedup();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_finds_its_word_and_nonsense_finds_none() {
        let known = ["fairwork", "police", "comensha"];
        assert_eq!(nearest("fairwrok", known), Some("fairwork"));
        assert_eq!(nearest("polise", known), Some("police"));
        assert_eq!(nearest("zebra", known), None);
    }
}
