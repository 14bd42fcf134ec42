//! One file a command. Each reads, calls the pipeline, writes, and says what came of it; none
//! holds a rule of its own.

mod build;
mod explain;
mod init;
mod new;
mod progress;
mod review;
mod routes;
mod schema;
mod search;
mod serve;
mod translations;

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::CommandFactory;
use jiff::civil::Date;

use crate::cli::{Cli, Command};
use crate::diagnostic::{Checked, Diagnostics};
use crate::report::{Style, report};
use crate::source::Sources;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Fine,
    /// The content has errors.
    Content,
}

/// Why baken itself failed.
#[derive(Debug)]
pub struct Failure {
    /// What was being done.
    pub doing: String,
    /// What went wrong.
    pub cause: String,
}

impl Failure {
    pub(crate) fn of(doing: impl Into<String>) -> impl FnOnce(io::Error) -> Failure {
        let doing = doing.into();
        move |error| Failure {
            doing,
            cause: error.to_string(),
        }
    }

    pub(crate) fn new(doing: impl Into<String>, cause: impl Into<String>) -> Failure {
        Failure {
            doing: doing.into(),
            cause: cause.into(),
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}: {}", self.doing, self.cause)
    }
}

/// Does what was asked.
pub fn run(cli: Cli) -> Result<Exit, Failure> {
    match cli.command {
        Command::Build(arguments) => build::build_portal(&arguments),
        Command::Check(arguments) => build::check_portal(&arguments),
        Command::Serve(arguments) => serve::serve(&arguments),
        Command::Search(arguments) => search::search(&arguments),
        Command::Init { dir } => init::init(&dir),
        Command::New { kind, id, portal } => new::new(&portal.root, &kind, &id),
        Command::Explain { code } => explain::explain(&code),
        Command::Translations { command } => translations::translations(&command),
        Command::Review(arguments) => review::review(&arguments),
        Command::Routes { command } => routes::routes(&command),
        Command::Schema { what } => schema::schema(&what),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "baken", &mut script);
            say(&String::from_utf8_lossy(&script))?;
            Ok(Exit::Fine)
        }
    }
}

/// Prints to standard output. A reader that has heard enough is no failure.
pub(crate) fn say(text: &str) -> Result<(), Failure> {
    quiet_pipe(
        io::stdout()
            .write_all(text.as_bytes())
            .and_then(|()| io::stdout().flush()),
    )
}

/// Prints to standard error.
pub(crate) fn warn(text: &str) -> Result<(), Failure> {
    quiet_pipe(io::stderr().write_all(text.as_bytes()))
}

fn quiet_pipe(result: io::Result<()>) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new("cannot print", error.to_string()))
        }
        _ => Ok(()),
    }
}

fn read_portal(root: &Path) -> Result<Checked<Sources>, Failure> {
    crate::discover::discover(root)
        .map_err(Failure::of(format!("cannot read `{}`", root.display())))
}

/// Diagnostics go to standard error, but JSON to standard output, where programs look for it.
fn print_report(diagnostics: &Diagnostics, sources: &Sources, style: Style) -> Result<(), Failure> {
    let colour = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let text = report(diagnostics, sources, style, colour);
    match style {
        Style::Json => say(&text),
        Style::Human | Style::Short => warn(&text),
    }
}

/// The default of `--date`; nothing else asks the clock.
#[expect(clippy::disallowed_methods, reason = "the one place")]
fn today() -> Date {
    jiff::tz::Offset::UTC
        .to_datetime(jiff::Timestamp::now())
        .date()
}

fn exit_of(diagnostics: &Diagnostics) -> Exit {
    if diagnostics.has_errors() {
        Exit::Content
    } else {
        Exit::Fine
    }
}

fn out_of(root: &Path, out: Option<&PathBuf>) -> PathBuf {
    out.cloned().unwrap_or_else(|| root.join("dist"))
}
