//! What prose would only promise: the disk has one reader and one writer, modules say what they
//! are for, and nothing of any one machine is in the repository.

use std::fs;
use std::path::{Path, PathBuf};

use baken::model::{Kind, Named};

use crate::harness::repository;

fn files_under(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.path().to_string_lossy().ends_with(ending) {
            found.push(entry.path().to_owned());
        }
    }
    found
}

fn sources() -> Vec<PathBuf> {
    let root = repository();
    let mut files = files_under(&root.join("src"), ".rs");
    files.extend(files_under(&root.join("search/src"), ".rs"));
    files
}

#[test]
fn every_module_says_what_it_is_for() {
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} has no header", path.display());
    }
}

#[test]
fn only_discover_reads_the_disk_and_only_write_writes_it() {
    let allowed = ["src/discover.rs", "src/write.rs"];
    for path in sources() {
        let name = path
            .strip_prefix(repository())
            .unwrap()
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        let touches = ["std::fs", "fs::read", "fs::write", "File::"]
            .iter()
            .any(|word| code.contains(word));
        assert!(
            !touches || allowed.contains(&name.as_str()),
            "{name} touches the disk"
        );
    }
}

#[test]
fn there_is_no_lock_and_no_global_state() {
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        for word in [
            "Mutex",
            "RwLock",
            "static mut",
            "OnceLock",
            "LazyLock",
            "thread_local",
        ] {
            assert!(!text.contains(word), "{} has a {word}", path.display());
        }
    }
}

#[test]
fn the_clock_is_asked_in_one_place() {
    let asking = sources().into_iter().filter(|path| {
        let text = fs::read_to_string(path).unwrap();
        text.contains("Timestamp::now")
            || text.contains("SystemTime")
            || text.contains("Zoned::now")
    });
    let asking: Vec<_> = asking
        .map(|path| path.file_name().unwrap().to_owned())
        .collect();
    assert_eq!(asking, ["commands.rs"]);
}

#[test]
fn the_schemas_in_docs_are_those_of_the_readers() {
    let folder = repository().join("docs/schemas");
    let mut names: Vec<String> = Kind::ALL
        .iter()
        .map(|kind| kind.as_str().to_owned())
        .collect();
    names.extend(["text", "routes", "settings"].map(str::to_owned));
    for name in names {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_baken"))
            .args(["schema", &name])
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        let path = folder.join(format!("{name}.schema.json"));
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(
            kept,
            printed,
            "write it anew: baken schema {name} > {}",
            path.display()
        );
    }
}
