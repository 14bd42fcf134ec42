//! How far a build is: a bar where a person looks on, a line a step elsewhere.
//!
//! It knows the command's own steps only. The pipeline tells nobody how far it is: a stage is
//! a function of values.

use std::io::{self, IsTerminal};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::{Failure, warn};

/// The steps of a command, as somebody who waits sees them.
pub(super) struct Progress {
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Begins; `steps` is how many there will be.
    pub(super) fn new(steps: u64) -> Progress {
        let bar = io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(steps);
            // A template that cannot be read leaves the crate's own.
            if let Ok(style) = ProgressStyle::with_template("{bar:12} {msg} ({elapsed})") {
                bar.set_style(style);
            }
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        Progress { bar }
    }

    /// The next step begins.
    pub(super) fn step(&self, doing: &str) -> Result<(), Failure> {
        match &self.bar {
            Some(bar) => {
                bar.set_message(doing.to_owned());
                bar.inc(1);
                Ok(())
            }
            None => warn(&format!("{doing} …\n")),
        }
    }

    /// Takes the bar away, so that what is printed next stands alone.
    pub(super) fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
