//! Search for one language of a portal: records in, a bundle out; a bundle in, hits out.
//!
//! This crate alone knows the schema, the text analysis and the ranking, and uses the same code
//! to write and to read, so the two cannot disagree. It knows nothing of the generator.
//!
//! A bundle is opened only by [`open`], which holds its format and the version of its text
//! analysis against this code before anything else is read.

mod analysis;
#[cfg(target_arch = "wasm32")]
mod browser;
mod bundle;
mod compounds;
mod error;
#[cfg(feature = "write")]
mod files;
mod fold;
mod index;
mod lexicon;
mod matching;
mod query;
mod ranking;
mod record;
mod schema;
mod shown;
mod stem;
mod stopwords;
mod storage;
mod table;
#[cfg(feature = "write")]
mod writer;

#[cfg(feature = "write")]
pub use analysis::stems;
pub use bundle::{ANALYSIS, FORMAT};
pub use error::Error;
#[cfg(feature = "write")]
pub use files::{ENGINE, WORKER};
#[cfg(feature = "write")]
pub use fold::{fold, letters};
pub use index::{Index, open, open_beside};
pub use query::{Answer, Counts, Hit, Query};
pub use record::{Record, Section};
pub use storage::Ranges;
#[cfg(feature = "write")]
pub use writer::{Bundle, write};
