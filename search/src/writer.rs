//! Records to a bundle: one segment, named by its content, the same bytes every time.

use std::path::Path;

use tantivy::directory::{Directory, RamDirectory};
use tantivy::index::SegmentComponent;
use tantivy::{IndexBuilder, TantivyDocument};

use crate::analysis::Form;
use crate::bundle::{Contents, pack};
use crate::error::Error;
use crate::record::Record;
use crate::schema::{PARTS, analyzers, field, schema};
use crate::table::{Page, Table};

/// Memory that tantivy may use before it writes; far more than any portal needs.
const MEMORY: usize = 64 * 1024 * 1024;

/// The files that a segment may have, those that every query reads first.
const COMPONENTS: [SegmentComponent; 7] = [
    SegmentComponent::Terms,
    SegmentComponent::FieldNorms,
    SegmentComponent::Postings,
    SegmentComponent::Positions,
    SegmentComponent::FastFields,
    SegmentComponent::Store,
    SegmentComponent::Delete,
];

/// A finished bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// The file.
    pub bytes: Vec<u8>,
}

impl Bundle {
    /// The stem of its file's name, made of its content.
    pub fn name(&self) -> String {
        blake3::hash(&self.bytes).to_hex()[..12].to_owned()
    }
}

/// Makes the bundle of one language. Records are found in any order and shown as they are;
/// `synonyms` are groups of words that mean the same.
pub fn write(
    language: &str,
    records: &[Record],
    synonyms: &[Vec<String>],
) -> Result<Bundle, Error> {
    let mut records: Vec<&Record> = records.iter().collect();
    records.sort_by(|a, b| (&a.url, &a.id).cmp(&(&b.url, &b.id)));
    let table = Table {
        language: language.to_owned(),
        pages: records.iter().map(|record| Page::of(record)).collect(),
        synonyms: synonyms.to_vec(),
    };
    let directory = RamDirectory::create();
    let mut writer = IndexBuilder::new()
        .schema(schema(language))
        .tokenizers(analyzers(language))
        .single_segment_index_writer(directory.clone(), MEMORY)?;
    for record in records {
        for document in documents(record) {
            writer.add_document(document)?;
        }
    }
    let index = writer.finalize()?;
    let files = files_of(&index, &directory)?;
    Ok(Bundle {
        bytes: pack(&Contents { table, files }),
    })
}

/// A record's documents: the page itself, then each section.
fn documents(record: &Record) -> Vec<TantivyDocument> {
    let page = [
        ("title", record.title.clone()),
        ("keywords", record.keywords.join(" . ")),
        ("summary", record.summary.clone()),
        ("foreign", record.foreign_keywords.join(" . ")),
    ];
    let sections = record.sections.iter();
    let sections = sections.map(|section| {
        document(&[
            ("heading", section.heading.clone()),
            ("body", section.text.clone()),
        ])
    });
    std::iter::once(document(&page)).chain(sections).collect()
}

fn document(texts: &[(&str, String)]) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    for (number, part) in PARTS.iter().enumerate() {
        let text = texts.iter().find(|(name, _)| *name == part.name);
        if let Some((_, text)) = text.filter(|(_, text)| !text.is_empty()) {
            document.add_text(field(number, Form::Stem), text);
            document.add_text(field(number, Form::Fold), text);
        }
    }
    document
}

/// The files of the index. Tantivy names a segment by chance; here it is named by its content.
fn files_of(
    index: &tantivy::Index,
    directory: &RamDirectory,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut files = Vec::new();
    let mut hash = blake3::Hasher::new();
    let mut names = Vec::new();
    for meta in index.searchable_segment_metas()? {
        for component in COMPONENTS {
            let path = meta.relative_path(component);
            if !directory.exists(&path).unwrap_or(false) {
                continue;
            }
            let slice = directory
                .open_read(&path)
                .map_err(|error| Error::Engine(error.to_string()))?;
            let bytes = slice.read_bytes()?.as_slice().to_vec();
            let ending = extension(&path);
            hash.update(ending.as_bytes()).update(&bytes);
            files.push((ending, bytes));
        }
        names.push(meta.id().uuid_string());
    }
    let id = hash.finalize().to_hex()[..32].to_owned();
    let mut named: Vec<(String, Vec<u8>)> = files
        .into_iter()
        .map(|(ending, bytes)| (format!("{id}.{ending}"), bytes))
        .collect();
    let meta = directory
        .atomic_read(Path::new("meta.json"))
        .map_err(|error| Error::Engine(error.to_string()))?;
    named.push(("meta.json".to_owned(), renamed(&meta, &names, &id)?));
    Ok(named)
}

fn extension(path: &Path) -> String {
    let name = path.to_string_lossy();
    name.split_once('.')
        .map_or(String::new(), |(_, ending)| ending.to_owned())
}

/// `meta.json` with the content's name wherever chance's stood, in both ways of writing it.
fn renamed(meta: &[u8], names: &[String], id: &str) -> Result<Vec<u8>, Error> {
    let value: serde_json::Value =
        serde_json::from_slice(meta).map_err(|error| Error::Engine(error.to_string()))?;
    let mut text = value.to_string();
    for name in names {
        text = text
            .replace(&hyphened(name), &hyphened(id))
            .replace(name, id);
    }
    Ok(text.into_bytes())
}

fn hyphened(id: &str) -> String {
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    let parts: Vec<&str> = parts
        .into_iter()
        .filter_map(|range| id.get(range))
        .collect();
    parts.join("-")
}
