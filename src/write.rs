//! The only writer of the disk: finished sites to files, without a moment in which a reader
//! sees half of one.
//!
//! A build goes to `.builds/<hash>/`; `public` and `internal` lead there through one symbolic
//! link, `current`, which is replaced by rename. A crash at any moment leaves the last build.

#![expect(
    clippy::disallowed_methods,
    reason = "the only writer of the disk, which reads its last build"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::pipeline::SiteFiles;
use crate::site::Output;

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteReport {
    /// The hash of the whole build.
    pub build: String,
    /// How many files it has.
    pub files: usize,
    /// Whether the very same build was there already.
    pub unchanged: bool,
}

/// What a build was, for the next one.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Manifest {
    /// The version of this file's format.
    format: u8,
    /// The first day on which a printed fact changes: build again then.
    next_change: Option<String>,
    /// For each site, the assets that this build made itself.
    assets: BTreeMap<String, Vec<String>>,
}

const LINK: &str = "current";
const LOCK: &str = ".lock";

/// Publishes sites under `out`. A site that was not made this time stays as it was, and the
/// assets of the last build stay for one build, for pages that are open or cached.
pub fn publish(
    out: &Path,
    sites: &BTreeMap<Output, SiteFiles>,
    next_change: Option<Date>,
) -> io::Result<WriteReport> {
    let builds = out.join(".builds");
    let has_internal = sites.contains_key(&Output::Internal)
        || out.join(LINK).join(Output::Internal.to_string()).exists();
    if let Some(root) = served_above(out)?.filter(|_| has_internal) {
        return Err(served(&root));
    }
    fs::create_dir_all(&builds)?;
    // One build publishes at a time; another waits. The lock goes with the process, also in a crash.
    let lock = fs::File::create(builds.join(LOCK))?;
    lock.lock()?;
    let last = fs::read_link(out.join(LINK))
        .ok()
        .map(|target| out.join(target));
    let before = last.as_deref().map(read_manifest).unwrap_or_default();
    let files = all_files(sites, last.as_deref(), &before)?;
    let manifest = manifest(sites, &before, next_change);
    let name = hash_of(&files, &manifest);
    let folder = builds.join(&name);
    let unchanged = last.as_deref() == Some(folder.as_path()) && is_whole(&folder, &files);
    if !unchanged {
        write_build(&builds, &folder, &files, &manifest)?;
        point(out, &name)?;
    }
    for output in [Output::Public, Output::Internal] {
        link_site(out, output)?;
    }
    let kept: BTreeSet<PathBuf> = last.into_iter().chain([folder]).collect();
    remove_old(&builds, &kept)?;
    Ok(WriteReport {
        build: name,
        files: files.len(),
        unchanged,
    })
}

/// Names that web servers and hosts give to the folder that they serve.
const WEB_ROOTS: [&str; 7] = [
    "var/www",
    "srv/www",
    "srv/http",
    "nginx/html",
    "public_html",
    "htdocs",
    "wwwroot",
];

/// The folder at or above `out` that a web server may be serving, where there is one: it has a
/// front page, or a name that servers give to it. The folder itself need not be there yet, and a
/// symbolic link leads where it leads.
fn served_above(out: &Path) -> io::Result<Option<PathBuf>> {
    let whole = std::path::absolute(out)?;
    let there = whole.ancestors().find(|folder| folder.exists());
    let real = there.map(fs::canonicalize).transpose()?;
    let is_served = |folder: &&Path| {
        folder.join("index.html").is_file() || WEB_ROOTS.iter().any(|name| folder.ends_with(name))
    };
    let written = whole.ancestors();
    let mut folders = written.chain(real.iter().flat_map(|real| real.ancestors()));
    Ok(folders.find(is_served).map(Path::to_path_buf))
}

fn served(root: &Path) -> io::Error {
    let message = format!(
        "a web server may be serving `{}`, and with it the internal site; publish outside it and \
         serve only the folder `public`, or build `--site public`",
        root.display()
    );
    io::Error::new(io::ErrorKind::PermissionDenied, message)
}

/// Writes one file of the portal itself, whole or not at all.
pub fn write_file(path: &Path, text: &str) -> io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let draft = folder.join(format!(".{}.new", name.unwrap_or_default()));
    write_whole(&draft, text.as_bytes())?;
    fs::rename(draft, path)
}

/// Whether a build is there as it was written: every file, by its bytes.
fn is_whole(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> bool {
    files
        .par_iter()
        .all(|(path, bytes)| fs::read(folder.join(path)).is_ok_and(|there| there == *bytes))
}

fn read_manifest(folder: &Path) -> Manifest {
    let text = fs::read_to_string(folder.join("build.json")).unwrap_or_default();
    // A manifest that cannot be read only means that no old asset is kept.
    serde_json::from_str(&text).unwrap_or_default()
}

fn manifest(
    sites: &BTreeMap<Output, SiteFiles>,
    before: &Manifest,
    next_change: Option<Date>,
) -> Manifest {
    let mut assets = before.assets.clone();
    for (output, site) in sites {
        assets.insert(output.to_string(), site.assets.clone());
    }
    Manifest {
        format: 1,
        next_change: next_change.map(|date| date.to_string()),
        assets,
    }
}

/// The files of a build: those of the sites made, those of a site that was not, and the last
/// build's assets.
fn all_files(
    sites: &BTreeMap<Output, SiteFiles>,
    last: Option<&Path>,
    before: &Manifest,
) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for output in [Output::Public, Output::Internal] {
        match (sites.get(&output), last) {
            (Some(site), last) => {
                for (path, bytes) in &site.files {
                    files.insert(format!("{output}/{path}"), bytes.clone());
                }
                let old = before.assets.get(&output.to_string());
                for path in old.into_iter().flatten() {
                    let path = format!("{output}/{path}");
                    let bytes = last.and_then(|last| fs::read(last.join(&path)).ok());
                    if let Some(bytes) = bytes {
                        files.entry(path).or_insert(bytes);
                    }
                }
            }
            (None, Some(last)) => read_folder(last, &output.to_string(), &mut files)?,
            (None, None) => {}
        }
    }
    Ok(files)
}

fn read_folder(last: &Path, name: &str, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    for entry in walkdir::WalkDir::new(last.join(name)).sort_by_file_name() {
        let Ok(entry) = entry else { continue };
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(last).unwrap_or(entry.path());
            let path = path.to_string_lossy().replace('\\', "/");
            files.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(())
}

fn hash_of(files: &BTreeMap<String, Vec<u8>>, manifest: &Manifest) -> String {
    let mut hash = blake3::Hasher::new();
    for (path, bytes) in files {
        hash.update(path.as_bytes())
            .update(blake3::hash(bytes).as_bytes());
    }
    hash.update(&manifest_bytes(manifest));
    hash.finalize().to_hex()[..16].to_owned()
}

fn manifest_bytes(manifest: &Manifest) -> Vec<u8> {
    // Texts only: there is nothing in it that JSON cannot hold.
    serde_json::to_vec_pretty(manifest).unwrap_or_default()
}

/// Writes a build under another name first, so that a folder of its name is always whole.
fn write_build(
    builds: &Path,
    folder: &Path,
    files: &BTreeMap<String, Vec<u8>>,
    manifest: &Manifest,
) -> io::Result<()> {
    let draft = builds.join(".new");
    if draft.exists() {
        fs::remove_dir_all(&draft)?;
    }
    let folders: BTreeSet<PathBuf> = files
        .keys()
        .filter_map(|path| draft.join(path).parent().map(Path::to_owned))
        .collect();
    fs::create_dir_all(&draft)?;
    for folder in folders {
        fs::create_dir_all(folder)?;
    }
    files
        .par_iter()
        .try_for_each(|(path, bytes)| write_whole(&draft.join(path), bytes))?;
    write_whole(&draft.join("build.json"), &manifest_bytes(manifest))?;
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::rename(draft, folder)
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)
}

/// Lets `current` lead to a build: a new link beside it, then a rename over it.
fn point(out: &Path, name: &str) -> io::Result<()> {
    let draft = out.join(".current.new");
    remove_if_there(&draft)?;
    symlink(&Path::new(".builds").join(name), &draft)?;
    fs::rename(draft, out.join(LINK))
}

fn link_site(out: &Path, output: Output) -> io::Result<()> {
    let path = out.join(output.to_string());
    let target = Path::new(LINK).join(output.to_string());
    if fs::read_link(&path).is_ok_and(|now| now == target) || !out.join(&target).exists() {
        return Ok(());
    }
    let draft = out.join(format!(".{output}.new"));
    remove_if_there(&draft)?;
    symlink(&target, &draft)?;
    fs::rename(draft, path)
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn remove_old(builds: &Path, kept: &BTreeSet<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(builds)? {
        let path = entry?.path();
        // A file among them is another program's: a file manager leaves some everywhere.
        if path.is_dir() && !kept.contains(&path) {
            fs::remove_dir_all(path)?;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn symlink(target: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, link)
}

#[cfg(windows)]
fn symlink(target: &Path, link: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_dir(target, link)
}
