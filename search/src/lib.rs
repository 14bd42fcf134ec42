//! Search for one language of a portal: records in, a bundle out; a bundle in, hits out.
//!
//! This crate alone knows the schema, the text analysis and the ranking, and uses the same code
//! to write and to read, so the two cannot disagree. It knows nothing of the generator.
//!
//! A bundle is opened only by [`open`], which holds its format and the version of its text
//! analysis against this code before anything else is read.

mod analysis;
mod bundle;
mod compounds;
mod error;
mod fold;
mod index;
mod matching;
mod query;
mod record;
mod schema;
mod stem;
mod stopwords;
mod table;
#[cfg(feature = "write")]
mod writer;

pub use bundle::{ANALYSIS, FORMAT};
pub use error::Error;
pub use index::{Index, open};
pub use query::{Hit, Query};
pub use record::{Record, Section};
#[cfg(feature = "write")]
pub use writer::{Bundle, write};
