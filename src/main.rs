//! Arguments in, exit code out: 0 all is well, 1 the content has errors, 2 baken failed.

use std::process::ExitCode;

use baken::cli::Cli;
use baken::commands::{Exit, run};
use clap::Parser;

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(Exit::Fine) => ExitCode::SUCCESS,
        Ok(Exit::Content) => ExitCode::from(1),
        Err(failure) => {
            #[expect(clippy::print_stderr, reason = "the last word when all else failed")]
            {
                eprintln!("baken: {failure}");
            }
            ExitCode::from(2)
        }
    }
}
