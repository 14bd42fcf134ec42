//! A portal in a folder of its own, changed and built in a few words.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use baken::discover::discover;
use baken::model::Named;
use baken::pipeline::{Build, Memo, Request, SiteFiles, build};
use baken::report::{Style, report};
use baken::site::Output;
use baken::source::Sources;
use jiff::civil::Date;
use tempfile::TempDir;

/// The day on which every test builds.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 24);

/// A portal under test.
pub(crate) struct SiteTest {
    folder: TempDir,
    pub(crate) date: Date,
    pub(crate) base_url: Option<String>,
    pub(crate) strict: bool,
}

/// What came of building it.
pub(crate) struct Built {
    pub(crate) build: Build,
    pub(crate) sources: Sources,
}

pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

impl SiteTest {
    /// The portal that `baken init` makes.
    pub(crate) fn starter() -> SiteTest {
        SiteTest::of(&repository().join("src/starter"))
    }

    /// A copy of the portal in `folder`.
    pub(crate) fn of(folder: &Path) -> SiteTest {
        let site = SiteTest {
            folder: TempDir::new().unwrap(),
            date: TODAY,
            base_url: None,
            strict: false,
        };
        for part in ["baken.toml", "urls.lock", "content", "locales", "themes"] {
            copy(&folder.join(part), &site.path(part));
        }
        site
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Writes a file.
    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) -> &SiteTest {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// Replaces words of a file; they must be there.
    #[track_caller]
    pub(crate) fn edit(&self, name: &str, from: &str, to: &str) -> &SiteTest {
        let text = self.read(name);
        assert!(text.contains(from), "`{from}` is not in {name}");
        self.write(name, text.replacen(from, to, 1))
    }

    pub(crate) fn request(&self) -> Request {
        Request {
            outputs: Output::ALL.to_vec(),
            date: self.date,
            base_url: self.base_url.clone(),
            strict: self.strict,
            only_check: false,
        }
    }

    /// Builds it from nothing.
    pub(crate) fn build(&self) -> Built {
        self.build_after(&Memo::default())
    }

    /// Builds it with what an earlier build remembered.
    pub(crate) fn build_after(&self, memo: &Memo) -> Built {
        let read = discover(self.folder.path()).unwrap();
        let mut build = build(&read.value, &self.request(), memo);
        build.diagnostics = build.diagnostics.joined(read.diagnostics);
        Built {
            build,
            sources: read.value,
        }
    }
}

impl Built {
    /// The codes that were reported, each once, sorted.
    pub(crate) fn codes(&self) -> Vec<&'static str> {
        let mut codes: Vec<_> = self
            .build
            .diagnostics
            .iter()
            .map(|fault| fault.code.as_str())
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    pub(crate) fn report(&self) -> String {
        report(&self.build.diagnostics, &self.sources, Style::Human, false)
    }

    #[track_caller]
    pub(crate) fn site(&self, output: Output) -> &SiteFiles {
        match &self.build.sites {
            Some(sites) => &sites[&output],
            None => panic!("the site was not built:\n{}", self.report()),
        }
    }

    #[track_caller]
    pub(crate) fn page(&self, url: &str) -> String {
        let path = format!("{}index.html", url.trim_start_matches('/'));
        let files = &self.site(Output::Public).files;
        match files.get(&path) {
            Some(bytes) => String::from_utf8(bytes.clone()).unwrap(),
            None => panic!("no {path} among {:?}", files.keys().collect::<Vec<_>>()),
        }
    }

    /// The opened search bundle of a language.
    #[track_caller]
    pub(crate) fn bundle(&self, output: Output, language: &str) -> baken_search::Index {
        let files = self.site(output).files.iter();
        let start = format!("search/{language}-");
        let mut bundles = files
            .filter(|(path, _)| path.starts_with(&start) && path.ends_with(".idx.json"))
            .map(|(_, bytes)| baken_search::open(bytes).unwrap());
        bundles.next().unwrap()
    }

    pub(crate) fn all_files(&self) -> BTreeMap<Output, BTreeMap<String, Vec<u8>>> {
        let sites = self.build.sites.as_ref().unwrap();
        sites
            .iter()
            .map(|(output, site)| (*output, site.files.clone()))
            .collect()
    }
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else if from.exists() {
        fs::copy(from, to).unwrap();
    }
}
