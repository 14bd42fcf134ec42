//! What goes wrong with a bundle.

use std::fmt;

/// Why a bundle cannot be written or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The bytes are no bundle at all.
    NotABundle,
    /// The bundle was written by another version of baken.
    OtherVersion {
        /// The version that wrote it: format and text analysis.
        found: (u32, u32),
        /// The version of this code.
        wanted: (u32, u32),
    },
    /// The bytes are not those that were written.
    Damaged,
    /// The bundle's postings stand beside it, and nothing was given to read them by.
    Incomplete,
    /// Tantivy refused.
    Engine(String),
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotABundle => out.write_str("this is not a search bundle"),
            Error::OtherVersion { found, wanted } => write!(
                out,
                "the search bundle has version {}.{}, and this baken reads {}.{}: build the site again",
                found.0, found.1, wanted.0, wanted.1
            ),
            Error::Damaged => {
                out.write_str("the search bundle is damaged: build or fetch it again")
            }
            Error::Incomplete => out.write_str(
                "the postings beside the search bundle are missing: build the site again",
            ),
            Error::Engine(cause) => write!(out, "the search index cannot be used: {cause}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<tantivy::TantivyError> for Error {
    fn from(error: tantivy::TantivyError) -> Error {
        Error::Engine(error.to_string())
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        Error::Engine(error.to_string())
    }
}
