//! Files as values: what was read, and how to point into it.
//!
//! Nothing here touches the disk; `discover` makes these values. A file is known by its path
//! within the portal, so a span that was remembered from an earlier build still points right.

use std::collections::BTreeMap;

use crate::language::Language;
use crate::model::{Id, Kind};

/// A file's identity: a hash of its path within the portal, the same on every machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u64);

impl FileId {
    /// The identity of the file at `path`, written with forward slashes.
    pub fn of(path: &str) -> FileId {
        let hash = blake3::hash(path.as_bytes());
        let mut first = [0; 8];
        first.copy_from_slice(&hash.as_bytes()[..8]);
        FileId(u64::from_le_bytes(first))
    }
}

/// A stretch of a file, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file it lies in.
    pub file: FileId,
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The stretch `range` of `file`.
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Span {
        Span {
            file,
            start: range.start,
            end: range.end.max(range.start),
        }
    }

    /// The very start of `file`: for what is missing from it as a whole.
    pub fn top(file: FileId) -> Span {
        Span {
            file,
            start: 0,
            end: 0,
        }
    }

    /// The same file, `offset` bytes further on.
    pub fn shifted(self, offset: usize) -> Span {
        Span {
            file: self.file,
            start: self.start + offset,
            end: self.end + offset,
        }
    }
}

/// A value and the place where an author wrote it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spanned<T> {
    /// What was written.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Joins a value to its place.
    pub fn new(value: T, span: Span) -> Spanned<T> {
        Spanned { value, span }
    }
}

/// Which of a record's texts a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextRole {
    /// `index.<lang>.md`: the record itself.
    Index,
    /// `self.<lang>.md`: the question to yourself that a starred signal asks.
    Own,
}

impl TextRole {
    /// The word before the language in the file's name.
    pub fn stem(self) -> &'static str {
        match self {
            TextRole::Index => "index",
            TextRole::Own => "self",
        }
    }
}

/// What a file is for, told from its path alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileRole {
    /// `baken.toml`.
    Settings,
    /// `urls.lock`.
    UrlLock,
    /// `content/<kind>/<id>/record.toml`.
    Record(Kind, Id),
    /// `content/<kind>/<id>/index.<lang>.md` or `self.<lang>.md`.
    Text(Kind, Id, TextRole, Language),
    /// `content/<kind>/<id>/translations.toml`.
    Translations(Kind, Id),
    /// `content/regions/<id>/routes.toml`.
    Routes(Id),
    /// `content/regions/<id>/routes.<lang>.toml`.
    RoutesWords(Id, Language),
    /// `locales/<lang>/*.ftl`.
    Locale(Language),
    /// `themes/<name>/theme.toml`.
    Theme,
    /// `themes/<name>/templates/**`; the name that templates call it by.
    Template(String),
    /// `themes/<name>/styles/*.css`.
    Style,
    /// `themes/<name>/scripts/*.js`.
    Script,
    /// Nothing of the portal uses a file of this name at this place.
    Unused,
    /// A file that could not be read; it stands here so that its fault can be shown.
    Unreadable,
}

/// Where a file came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The portal's own folder.
    Portal,
    /// The binary, which carries the default theme and locales.
    Embedded,
}

/// A file that was read whole.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its identity.
    pub id: FileId,
    /// Its path within the portal, with forward slashes.
    pub path: String,
    /// What it is for.
    pub role: FileRole,
    /// Where it came from.
    pub origin: Origin,
    /// Its text.
    pub text: String,
    /// The blake3 hash of its text.
    pub hash: blake3::Hash,
}

impl SourceFile {
    /// A file at `path` with `text`.
    pub fn new(path: impl Into<String>, role: FileRole, text: impl Into<String>) -> SourceFile {
        let (path, text) = (path.into(), text.into());
        SourceFile {
            id: FileId::of(&path),
            hash: blake3::hash(text.as_bytes()),
            path,
            role,
            origin: Origin::Portal,
            text,
        }
    }

    /// The same file, known to come from the binary itself.
    #[must_use]
    pub fn embedded(mut self) -> SourceFile {
        self.origin = Origin::Embedded;
        self
    }

    /// Line and column of a byte, both from 1; the column counts characters.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}

/// Every file of a portal, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: BTreeMap<String, SourceFile>,
    by_id: BTreeMap<FileId, String>,
}

impl Sources {
    /// Adds a file; one with the same path is replaced.
    pub fn insert(&mut self, file: SourceFile) {
        self.by_id.insert(file.id, file.path.clone());
        self.files.insert(file.path.clone(), file);
    }

    /// The file with this identity.
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.by_id.get(&id).and_then(|path| self.files.get(path))
    }

    /// The file at this path.
    pub fn at(&self, path: &str) -> Option<&SourceFile> {
        self.files.get(path)
    }

    /// All files, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.values()
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether nothing was read.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_start_at_one() {
        let file = SourceFile::new("a.md", FileRole::Unused, "één\ntwee");
        assert_eq!(file.position(0), (1, 1));
        assert_eq!(file.position("éé".len()), (1, 3));
        assert_eq!(file.position("één\ntw".len()), (2, 3));
        assert_eq!(
            file.position(1),
            (1, 1),
            "inside a character points at the character"
        );
        assert_eq!(file.position(999), (2, 5));
    }
}
