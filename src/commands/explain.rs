//! `baken explain`: what a diagnostic means, why it matters and how to mend it.

use include_dir::{Dir, include_dir};

use super::{Exit, Failure, say};
use crate::diagnostic::{Code, nearest};

static EXPLANATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/docs/diagnostics");

/// What is said about a code; a test asks for all of them.
pub(crate) fn explanation(code: Code) -> Option<&'static str> {
    EXPLANATIONS.get_file(format!("{code}.md"))?.contents_utf8()
}

pub(super) fn explain(name: &str) -> Result<Exit, Failure> {
    let found = Code::named(name).and_then(explanation);
    match found {
        Some(text) => {
            say(text)?;
            Ok(Exit::Fine)
        }
        None => {
            let names = Code::ALL.iter().map(|code| code.as_str());
            let hint = nearest(name, names).map(|near| format!("; did you mean `{near}`?"));
            let cause = format!("there is none called `{name}`{}", hint.unwrap_or_default());
            Err(Failure::new("cannot explain the code", cause))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained_and_no_explanation_is_left_over() {
        for code in Code::ALL {
            assert!(
                explanation(*code).is_some(),
                "docs/diagnostics/{code}.md is missing"
            );
        }
        for file in EXPLANATIONS.files() {
            let name = file
                .path()
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap_or("");
            assert!(Code::named(name).is_some(), "{name} explains no code");
        }
    }
}
