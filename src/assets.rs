//! Style and script of a theme, each one file, named by its content.

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::render::{AssetUrls, theme_files};
use crate::site::Base;
use crate::source::{FileRole, SourceFile, Sources, Span};

/// A file that pages load.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asset {
    /// Where it is written.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The files that every page loads.
#[derive(Clone, Debug, Default)]
pub(crate) struct Assets {
    pub(crate) style: Asset,
    pub(crate) script: Asset,
}

impl Assets {
    /// Where pages find them.
    pub(crate) fn urls(&self, base: &Base) -> AssetUrls {
        let url = |asset: &Asset| base.href(&format!("/{}", asset.path));
        AssetUrls {
            style: url(&self.style),
            script: url(&self.script),
        }
    }
}

/// Joins the styles and the scripts of a theme in the order of their names.
pub(crate) fn assets(sources: &Sources, theme: &str) -> Checked<Assets> {
    let mut checked: Checked<Assets> = Checked::default();
    let styles = theme_files(sources, theme, |role| {
        (*role == FileRole::Style).then(String::new)
    });
    let mut style = String::new();
    for (_, file) in styles {
        style.push_str(&checked.take(minify(file)));
    }
    let scripts = theme_files(sources, theme, |role| {
        (*role == FileRole::Script).then(String::new)
    });
    let script: Vec<&str> = scripts.iter().map(|(_, file)| file.text.as_str()).collect();
    checked.value.style = named("style", "css", style.into_bytes());
    checked.value.script = named("script", "js", script.join("\n").into_bytes());
    checked
}

/// The most braces that may stand open at once in a style sheet or a message. The readers of both
/// call themselves for each, and far more would exhaust the machine.
pub(crate) const DEEPEST: usize = 64;

/// How many braces stand open at once, at the most.
pub(crate) fn nesting(text: &str) -> usize {
    let (mut open, mut most) = (0usize, 0);
    for byte in text.bytes() {
        match byte {
            b'{' => open += 1,
            b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        most = most.max(open);
    }
    most
}

fn minify(file: &SourceFile) -> Checked<String> {
    if nesting(&file.text) > DEEPEST {
        let at = Span::top(file.id);
        let message = format!("more than {DEEPEST} braces stand open at once");
        let mut checked = Checked::default();
        checked.report(Diagnostic::new(Code::BrokenStyle, at, message));
        return checked;
    }
    let fault = |line: u32, column: u32, message: String| {
        let at = offset(
            &file.text,
            line as usize,
            (column as usize).saturating_sub(1),
        );
        let span = Span::new(file.id, at..at + 1);
        let fault = Diagnostic::new(Code::BrokenStyle, span, message);
        Checked {
            value: String::new(),
            diagnostics: vec![fault],
        }
    };
    let mut sheet = match StyleSheet::parse(&file.text, ParserOptions::default()) {
        Ok(sheet) => sheet,
        Err(error) => {
            // Lines count from 0 there, columns from 1.
            let (line, column) = error.loc.map_or((0, 1), |loc| (loc.line, loc.column));
            return fault(line, column, error.kind.to_string());
        }
    };
    let printed = sheet
        .minify(MinifyOptions::default())
        .map_err(|error| error.kind.to_string())
        .and_then(|()| {
            let options = PrinterOptions {
                minify: true,
                ..PrinterOptions::default()
            };
            sheet
                .to_css(options)
                .map_err(|error| error.kind.to_string())
        });
    match printed {
        Ok(result) => Checked::fine(result.code),
        Err(message) => fault(0, 1, message),
    }
}

fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    (start + column).min(text.len())
}

fn named(stem: &str, extension: &str, bytes: Vec<u8>) -> Asset {
    let hash = blake3::hash(&bytes).to_hex();
    Asset {
        path: format!("assets/{stem}-{}.{extension}", &hash[..12]),
        bytes,
    }
}
