//! The only reader of the disk: a portal's folder to values.
//!
//! What is not there, not text or not inside the folder is a diagnostic; only a folder that
//! cannot be read at all is a failure of the machine.

#![expect(clippy::disallowed_methods, reason = "the only reader of the disk")]

mod role;

use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};
use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::source::{FileId, FileRole, SourceFile, Sources, Span};

pub(crate) use role::role_of;

/// Larger than any text a person writes; a file beyond it is a mistake, or an attack on the build.
const LARGEST_FILE: u64 = 1024 * 1024;

/// The folders and files of a portal that are read.
const PARTS: [&str; 5] = ["baken.toml", "urls.lock", "content", "locales", "themes"];

static THEMES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Reads a portal, over the theme and locales that the binary carries.
pub fn discover(root: &Path) -> std::io::Result<Checked<Sources>> {
    let root = root.canonicalize()?;
    let mut checked = Checked::fine(embedded());
    for part in PARTS {
        let path = root.join(part);
        if path.exists() {
            read_part(&root, &path, &mut checked);
        }
    }
    if checked.value.at("baken.toml").is_none() {
        let file = SourceFile::new("baken.toml", FileRole::Unreadable, "");
        let at = Span::top(file.id);
        checked.value.insert(file);
        let fault = Diagnostic::new(Code::MissingFile, at, "this folder has no `baken.toml`");
        checked.report(fault.with_hint("`baken init DIR` makes a portal to start from"));
    }
    Ok(checked)
}

/// Reads a file of a built site, to be searched.
pub(crate) fn read_built(path: &Path) -> std::io::Result<Vec<u8>> {
    fs::read(path)
}

/// What the binary carries.
fn embedded() -> Sources {
    let mut sources = Sources::default();
    for (folder, name) in [(&THEMES, "themes"), (&LOCALES, "locales")] {
        add_embedded(folder, name, &mut sources);
    }
    sources
}

fn add_embedded(folder: &Dir<'static>, name: &str, sources: &mut Sources) {
    for file in folder.files() {
        let path = format!(
            "{name}/{}",
            file.path().to_string_lossy().replace('\\', "/")
        );
        if let Some(text) = file.contents_utf8() {
            let role = role_of(&path);
            sources.insert(SourceFile::new(path, role, text).embedded());
        }
    }
    for inner in folder.dirs() {
        add_embedded(inner, name, sources);
    }
}

fn read_part(root: &Path, part: &Path, checked: &mut Checked<Sources>) {
    let mut outside = Vec::new();
    let walk = WalkDir::new(part)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter();
    let mut enter = |entry: &DirEntry| {
        let inside = !entry.path_is_symlink() || leads_inside(root, entry.path());
        if !inside {
            outside.push(entry.path().to_owned());
        }
        inside && !is_hidden(entry)
    };
    for entry in walk.filter_entry(&mut enter) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => read_file(root, entry.path(), checked),
            Ok(_) => {}
            Err(error) => {
                let path = relative(root, error.path().unwrap_or(part));
                refuse(checked, &path, Code::UnreadableFile, &reason(&error));
            }
        }
    }
    for path in outside {
        let message = "this link leads out of the portal's folder";
        refuse(checked, &relative(root, &path), Code::LinkOutside, message);
    }
}

fn leads_inside(root: &Path, link: &Path) -> bool {
    link.canonicalize()
        .is_ok_and(|target| target.starts_with(root))
}

/// Hidden files and the leavings of editors are nobody's content.
fn is_hidden(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'))
}

fn read_file(root: &Path, path: &Path, checked: &mut Checked<Sources>) {
    let name = relative(root, path);
    let size = fs::metadata(path)
        .map(|metadata| metadata.len())
        .unwrap_or(0);
    if size > LARGEST_FILE {
        let message = format!("{size} bytes; a file may have {LARGEST_FILE}");
        return refuse(checked, &name, Code::FileTooLarge, &message);
    }
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            return refuse(
                checked,
                &name,
                Code::UnreadableFile,
                &error.kind().to_string(),
            );
        }
    };
    match String::from_utf8(bytes) {
        // A byte-order mark is no text, and line ends differ only by the editor.
        Ok(text) => {
            let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
            let role = role_of(&name);
            checked.value.insert(SourceFile::new(name, role, text));
        }
        Err(error) => refuse_bytes(checked, &name, &error),
    }
}

fn refuse_bytes(checked: &mut Checked<Sources>, name: &str, error: &std::string::FromUtf8Error) {
    let good = error.utf8_error().valid_up_to();
    let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
    let file = SourceFile::new(name, FileRole::Unreadable, text);
    let at = Span::new(file.id, good..good + 1);
    checked.value.insert(file);
    let fault = Diagnostic::new(Code::InvalidUtf8, at, "this byte is not UTF-8");
    checked.report(fault.with_hint("save the file as UTF-8"));
}

/// Notes a fault of a file as a whole; the file stands among the sources so it can be shown.
fn refuse(checked: &mut Checked<Sources>, name: &str, code: Code, message: &str) {
    checked
        .value
        .insert(SourceFile::new(name, FileRole::Unreadable, ""));
    checked.report(Diagnostic::new(code, Span::top(FileId::of(name)), message));
}

fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root)
        .unwrap_or(path)
        .to_string_lossy()
        .replace('\\', "/")
}

/// The cause without the path, which differs from machine to machine.
fn reason(error: &walkdir::Error) -> String {
    if error.loop_ancestor().is_some() {
        return "this link leads round in a circle".to_owned();
    }
    error
        .io_error()
        .map_or_else(|| error.to_string(), |cause| cause.kind().to_string())
}
