//! Learning that something in the portal has changed. What it was is not asked: the build
//! compares contents anyway.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::commands::Failure;

/// A watched folder.
pub(super) struct Changes {
    news: Receiver<()>,
    _watcher: RecommendedWatcher,
}

/// How long to wait for more after a change: editors write a file in several steps.
const SETTLE: Duration = Duration::from_millis(60);

/// Watches everything that a portal is read from.
pub(super) fn watch(root: &Path) -> Result<Changes, Failure> {
    let fail = |error: notify::Error| Failure::new("cannot watch the portal", error.to_string());
    let (sender, news) = channel();
    // Events name files by their real path, however the portal's folder was written.
    let root = root
        .canonicalize()
        .map_err(Failure::of(format!("cannot read `{}`", root.display())))?;
    let inside = root.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // The build's own reading shows as access, and what it writes is not its source.
        let counts = event.is_ok_and(|event| {
            !matches!(event.kind, EventKind::Access(_))
                && event.paths.iter().any(|path| is_source(&inside, path))
        });
        if counts {
            // Nobody listens any more only when baken is ending.
            let _ = sender.send(());
        }
    })
    .map_err(fail)?;
    watcher
        .watch(&root, RecursiveMode::Recursive)
        .map_err(fail)?;
    Ok(Changes {
        news,
        _watcher: watcher,
    })
}

/// Waits for a change and for the quiet after it; `false` when there will be none.
pub(super) fn wait(changes: &Changes) -> bool {
    if changes.news.recv().is_err() {
        return false;
    }
    loop {
        match changes.news.recv_timeout(SETTLE) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}

/// Whether a portal is read from `path`; what stands above the portal's folder does not count.
fn is_source(root: &Path, path: &Path) -> bool {
    let skipped = ["dist", "target", ".git", "node_modules", "urls.lock"];
    let inside = path.strip_prefix(root).unwrap_or(path);
    !inside
        .components()
        .any(|part| skipped.iter().any(|name| part.as_os_str() == *name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portal_inside_a_folder_called_dist_is_watched_too() {
        let root = Path::new("/home/anna/dist/portaal");
        assert!(is_source(root, &root.join("content/terms/cao/index.nl.md")));
        assert!(!is_source(root, &root.join("dist/public/index.html")));
        assert!(!is_source(root, &root.join("urls.lock")));
    }
}
