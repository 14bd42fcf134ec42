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
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // The build's own reading shows as access, and what it writes is not its source.
        let counts = event.is_ok_and(|event| {
            !matches!(event.kind, EventKind::Access(_))
                && event.paths.iter().any(|path| is_source(path))
        });
        if counts {
            // Nobody listens any more only when baken is ending.
            let _ = sender.send(());
        }
    })
    .map_err(fail)?;
    watcher
        .watch(root, RecursiveMode::Recursive)
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

fn is_source(path: &Path) -> bool {
    let skipped = ["dist", "target", ".git", "node_modules", "urls.lock"];
    !path
        .components()
        .any(|part| skipped.iter().any(|name| part.as_os_str() == *name))
}
