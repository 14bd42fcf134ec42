//! `baken init`: a small portal that builds at once.

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::{Exit, Failure, say};
use crate::write::write_file;

static STARTER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/starter");

pub(super) fn init(dir: &Path) -> Result<Exit, Failure> {
    let doing = format!("cannot make a portal in `{}`", dir.display());
    let is_used = dir.exists()
        && !dir
            .read_dir()
            .is_ok_and(|mut entries| entries.next().is_none());
    if is_used {
        return Err(Failure::new(doing, "it is not an empty folder"));
    }
    write_folder(&STARTER, dir).map_err(Failure::of(doing))?;
    say(&format!(
        "Made. Next: cd {} && baken serve\n",
        dir.display()
    ))?;
    Ok(Exit::Fine)
}

fn write_folder(folder: &Dir<'_>, to: &Path) -> std::io::Result<()> {
    for file in folder.files() {
        if let Some(text) = file.contents_utf8() {
            write_file(&to.join(file.path()), text)?;
        }
    }
    folder.dirs().try_for_each(|inner| write_folder(inner, to))
}
