//! Records to a bundle: one segment, named by its content, the same bytes every time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tantivy::directory::{Directory, RamDirectory};
use tantivy::index::SegmentComponent;
use tantivy::{IndexBuilder, TantivyDocument};

use crate::analysis::{Form, terms, words};
use crate::bundle::{Contents, Outside, pack};
use crate::error::Error;
use crate::fold::skeleton;
use crate::lexicon::Lexicon;
use crate::record::{Record, Section};
use crate::schema::{PAGE, Part, SECTION, analyzers, field, schema};
use crate::shown::{Place, Shown};
use crate::stem::stem;
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
    /// What of a large bundle is read in ranges from a file of its own: its postings, and what
    /// is shown of its pages.
    pub beside: Option<Vec<u8>>,
}

/// Postings of more bytes than this are read in ranges. They hardly compress, and a query needs
/// little of them.
const BORDER: usize = 400_000;
/// What is shown of all pages, when it is more bytes than this, is read page by page. It
/// compresses to a third; below this it is cheaper to fetch once than a request for each query.
const SHOWN_BORDER: usize = 1_000_000;

/// Makes the bundle of one language. Records are found in any order and shown as they are;
/// `synonyms` are groups of words that mean the same.
pub fn write(
    language: &str,
    records: &[Record],
    synonyms: &[Vec<String>],
) -> Result<Bundle, Error> {
    let mut records: Vec<&Record> = records.iter().collect();
    records.sort_by(|a, b| (&a.url, &a.id).cmp(&(&b.url, &b.id)));
    // Ranges show the host which postings were asked. What a worker looks for is nobody's to see.
    let may_be_apart = !records.iter().any(|record| {
        record
            .audiences
            .iter()
            .any(|audience| audience == "arbeidsmigrant")
    });
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
    let texts: Vec<String> = records.iter().flat_map(|record| texts(record)).collect();
    for text in &texts {
        let mut document = TantivyDocument::new();
        document.add_text(field(), text);
        writer.add_document(document)?;
    }
    let index = writer.finalize()?;
    let mut files = files_of(&index, &directory)?;
    let apart = files
        .iter()
        .position(|(name, bytes)| may_be_apart && name.ends_with(".idx") && bytes.len() > BORDER);
    let apart = apart.map(|at| files.remove(at));
    let outside = apart
        .as_ref()
        .map(|(name, bytes)| Outside::of(name.clone(), bytes));
    let mut beside = apart.map(|(_, bytes)| bytes).unwrap_or_default();
    let shown = place_shown(&records, may_be_apart, &mut beside);
    Ok(Bundle {
        bytes: pack(&Contents {
            table,
            lexicon: lexicon(language, &texts),
            files,
            outside,
            shown,
        }),
        beside: Some(beside).filter(|beside| !beside.is_empty()),
    })
}

/// Where what is shown of the pages stands: in the bundle, or behind what stands beside it already.
fn place_shown(records: &[&Record], may_be_apart: bool, beside: &mut Vec<u8>) -> Place {
    let pages: Vec<Shown> = records.iter().map(|record| Shown::of(record)).collect();
    let mut bytes = Vec::new();
    let mut lengths = Vec::new();
    for page in &pages {
        let before = bytes.len();
        page.write(&mut bytes);
        lengths.push(bytes.len() - before);
    }
    if !may_be_apart || bytes.len() <= SHOWN_BORDER {
        return Place::Here(pages);
    }
    let start = beside.len();
    beside.extend(bytes);
    Place::Beside { start, lengths }
}

/// The texts of a record's documents, in the order of [`PAGE`] and then of [`SECTION`] for each
/// section; one that has no words is there all the same.
fn texts(record: &Record) -> Vec<String> {
    let of_page = PAGE.into_iter().map(|part| text(record, None, part));
    let sections = record.sections.iter();
    let of_sections = sections.flat_map(|section| {
        SECTION
            .into_iter()
            .map(move |part| text(record, Some(section), part))
    });
    of_page.chain(of_sections).collect()
}

/// Of a page in another language its running text is left out: readers of this language hardly
/// type its words, and every reader would fetch them.
fn text(record: &Record, section: Option<&Section>, part: Part) -> String {
    let of_section = |text: fn(&Section) -> &String| section.map(text).cloned().unwrap_or_default();
    match part {
        Part::Title => record.title.clone(),
        Part::Keywords => record.keywords.join(" . "),
        Part::Summary => record.summary.clone(),
        Part::Said => [record.said.join(" . "), record.foreign_keywords.join(" . ")].join(" . "),
        Part::Heading => of_section(|section| &section.heading),
        Part::Body if record.fallback => String::new(),
        Part::Body => of_section(|section| &section.text),
    }
}

/// Every word as it is typed, with the terms of the index it leads to.
fn lexicon(language: &str, texts: &[String]) -> Lexicon {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for text in texts {
        seen.extend(words(text));
    }
    let mut typed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut stems: BTreeSet<String> = BTreeSet::new();
    for word in &seen {
        let own = terms(language, Form::Stem, word);
        let folds = terms(language, Form::Fold, word);
        stems.extend(own.iter().cloned());
        // A compound leads to itself and each of its parts to its own stem.
        for folded in folds {
            let leads_to = match folded == skeleton(language, word) {
                true => own.first().cloned(),
                false => Some(stem(language, &folded)),
            };
            typed.entry(folded).or_default().extend(leads_to);
        }
    }
    let numbers: BTreeMap<&str, u32> = stems
        .iter()
        .zip(0..)
        .map(|(stem, number)| (stem.as_str(), number))
        .collect();
    Lexicon::of(&typed, &numbers)
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
