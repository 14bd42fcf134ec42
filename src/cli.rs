//! The grammar of the command line and nothing else.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::language::Language;
use crate::model::{Audience, Kind, Named, RecordKey};
use crate::report::Style;
use crate::site::Output;

/// A static-site generator for multilingual knowledge portals.
///
/// Exit codes: 0, all is well; 1, the content has errors; 2, baken itself failed.
#[derive(Debug, Parser)]
#[command(name = "baken", version)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the sites and publish them under dist/
    Build(BuildArgs),
    /// Report everything wrong with the content, without building
    Check(CheckArgs),
    /// Build, serve both sites on this machine, and build again on every change
    Serve(ServeArgs),
    /// Search the built bundle of a language
    Search(SearchArgs),
    /// Make a small portal to start from
    Init {
        /// The folder to make; it must be empty or not there
        dir: PathBuf,
    },
    /// Write the files of a new record
    New {
        /// Its kind, such as `right`
        kind: String,
        /// Its id, such as `holidays`
        id: String,
        /// Which portal.
        #[command(flatten)]
        portal: PortalArgs,
    },
    /// Say what a diagnostic means, why it matters and how to mend it
    Explain {
        /// The code, such as `unknown-reference`
        code: String,
    },
    /// Follow and accept translations
    Translations {
        /// What to do.
        #[command(subcommand)]
        command: TranslationsCommand,
    },
    /// List what an editor must verify before publication, by owner
    Review(ReviewArgs),
    /// Prove, ask and show the decision tables of a region
    Routes {
        /// What to do.
        #[command(subcommand)]
        command: RoutesCommand,
    },
    /// Print the JSON Schema of a kind's record.toml, or of baken.toml
    Schema {
        /// A kind, `text` for front matter, or `settings`
        what: String,
    },
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// Which portal.
#[derive(Clone, Debug, Args)]
pub struct PortalArgs {
    /// The portal's folder
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
}

/// What a check is asked.
#[derive(Clone, Debug, Args)]
pub struct CheckArgs {
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
    /// The build date; today when left out
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<Date>,
    /// Treat warnings that baken.toml does not accept as errors
    #[arg(long)]
    pub strict: bool,
    /// How diagnostics are written
    #[arg(long, value_enum, default_value_t = FormatArg::Human)]
    pub format: FormatArg,
}

/// What a build is asked.
#[derive(Clone, Debug, Args)]
pub struct BuildArgs {
    /// As for a check.
    #[command(flatten)]
    pub check: CheckArgs,
    /// Where to publish; dist/ in the portal's folder when left out
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Which sites to make
    #[arg(long, value_enum, default_value_t = SiteArg::All)]
    pub site: SiteArg,
    /// Where the public site will stand
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
}

/// What a review is asked.
#[derive(Clone, Debug, Args)]
pub struct ReviewArgs {
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
    /// The day on which it is due; today when left out
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<Date>,
    /// Only what this role looks after
    #[arg(long)]
    pub owner: Option<String>,
    /// `table` or `json`
    #[arg(long, value_enum, default_value_t = StatusFormat::Table)]
    pub format: StatusFormat,
}

/// What serving is asked.
#[derive(Clone, Debug, Args)]
pub struct ServeArgs {
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
    /// The build date; today when left out
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<Date>,
    /// The first port to try: the public site, and the internal one beside it
    #[arg(long, default_value_t = 8080, value_parser = clap::value_parser!(u16).range(1..u16::MAX.into()))]
    pub port: u16,
}

/// What a search is asked.
#[derive(Clone, Debug, Args)]
pub struct SearchArgs {
    /// The words, as a reader types them
    pub query: String,
    /// The language
    #[arg(long, value_parser = language)]
    pub lang: Language,
    /// Which site
    #[arg(long, value_parser = output, default_value = "public")]
    pub site: Output,
    /// Only for this audience
    #[arg(long, value_parser = audience)]
    pub audience: Option<String>,
    /// Only what holds in this region
    #[arg(long)]
    pub region: Option<String>,
    /// Only records of this kind, such as `right`; `self` for questions to yourself
    #[arg(long, value_parser = kind)]
    pub kind: Option<String>,
    /// How many hits at most
    #[arg(long, default_value_t = 10)]
    pub limit: usize,
    /// How hits are written
    #[arg(long, value_enum, default_value_t = SearchFormat::Human)]
    pub format: SearchFormat,
    /// Where the sites were published
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
}

/// How hits are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SearchFormat {
    /// For people
    Human,
    /// For programs: JSON on one line
    Json,
}

/// What to do with decision tables.
#[derive(Debug, Subcommand)]
pub enum RoutesCommand {
    /// Prove the tables of every municipality, for each site
    Verify {
        /// Which portal.
        #[command(flatten)]
        portal: PortalArgs,
    },
    /// Say what the tables answer to a situation
    Explain(ExplainRoutesArgs),
    /// Print the tables of a region
    Table(RoutesTableArgs),
}

/// What a situation is asked.
#[derive(Clone, Debug, Args)]
pub struct ExplainRoutesArgs {
    /// What is known, as `input=value`; what is left out is unknown. `table=first-report` or
    /// `table=follow-up` asks one table
    #[arg(value_name = "INPUT=VALUE")]
    pub given: Vec<String>,
    /// The region, such as `lopik`
    #[arg(long)]
    pub region: String,
    /// As which site sees it
    #[arg(long, value_parser = output, default_value = "internal")]
    pub site: Output,
    /// How the answer is written
    #[arg(long, value_enum, default_value_t = SearchFormat::Human)]
    pub format: SearchFormat,
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
}

/// Which table is shown, and how.
#[derive(Clone, Debug, Args)]
pub struct RoutesTableArgs {
    /// The region, such as `lopik`
    pub region: String,
    /// As which site sees it
    #[arg(long, value_parser = output, default_value = "internal")]
    pub site: Output,
    /// How it is written
    #[arg(long, value_enum, default_value_t = TableFormat::Text)]
    pub format: TableFormat,
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
}

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// For reading
    Text,
    /// As Markdown tables
    Markdown,
    /// As DMN 1.3 XML, for DMN editors
    Dmn,
}

/// What to do with translations.
#[derive(Debug, Subcommand)]
pub enum TranslationsCommand {
    /// Record that a translation says what its source says now
    Accept {
        /// The record, such as `right:payslip`; `all` for every record
        record: String,
        /// The language
        #[arg(value_parser = language)]
        language: Language,
        /// Who translated
        #[arg(long, value_enum, default_value_t = TranslatorArg::Machine)]
        by: TranslatorArg,
        /// The role of the person who checked it
        #[arg(long)]
        role: Option<String>,
        /// The day on which it was checked; today when left out
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<Date>,
        /// Which portal.
        #[command(flatten)]
        portal: PortalArgs,
    },
    /// Show how every translation stands to its source
    Status {
        /// `table` or `json`
        #[arg(long, value_enum, default_value_t = StatusFormat::Table)]
        format: StatusFormat,
        /// Which portal.
        #[command(flatten)]
        portal: PortalArgs,
    },
}

/// How diagnostics are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FormatArg {
    /// With the lines of the file and carets under the fault
    Human,
    /// One line a fault
    Short,
    /// One JSON document
    Json,
}

impl From<FormatArg> for Style {
    fn from(format: FormatArg) -> Style {
        match format {
            FormatArg::Human => Style::Human,
            FormatArg::Short => Style::Short,
            FormatArg::Json => Style::Json,
        }
    }
}

/// Which sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SiteArg {
    /// What anybody may read
    Public,
    /// Everything, for staff
    Internal,
    /// Both
    All,
}

impl SiteArg {
    /// The sites it means.
    pub fn outputs(self) -> Vec<Output> {
        match self {
            SiteArg::Public => vec![Output::Public],
            SiteArg::Internal => vec![Output::Internal],
            SiteArg::All => Output::ALL.to_vec(),
        }
    }
}

/// Who translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TranslatorArg {
    /// A person
    Human,
    /// A machine
    Machine,
    /// A machine, mended by a person
    #[value(name = "machine+human")]
    MachineAndHuman,
}

/// How the status is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    /// For people
    Table,
    /// For other programs
    Json,
}

fn base_url(text: &str) -> Result<String, String> {
    crate::settings::parse_base_url(text)
        .ok_or_else(|| "an address begins with https:// and has plain letters".to_owned())
}

fn output(text: &str) -> Result<Output, String> {
    Output::named(text).ok_or_else(|| "a site is `public` or `internal`".to_owned())
}

fn audience(text: &str) -> Result<String, String> {
    one_of(text, Audience::ALL.iter().map(|one| one.as_str()))
}

fn kind(text: &str) -> Result<String, String> {
    let kinds = Kind::ALL.iter().map(|one| one.as_str());
    one_of(text, kinds.chain(["self"]))
}

fn one_of<'w>(text: &str, words: impl Iterator<Item = &'w str> + Clone) -> Result<String, String> {
    match words.clone().any(|word| word == text) {
        true => Ok(text.to_owned()),
        false => Err(format!("one of: {}", words.collect::<Vec<_>>().join(", "))),
    }
}

fn language(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| "a language tag looks like `pl`".to_owned())
}

/// The record that an argument names.
pub fn record_key(text: &str) -> Option<RecordKey> {
    RecordKey::parse(text)
}
