//! A bundle: one file with a header, the table of pages and the files of the index.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `BAKENIDX` |
//! | 4 | [`FORMAT`], little endian |
//! | 4 | [`ANALYSIS`], little endian |
//! | 32 | blake3 hash of all that follows |
//! | … | the table |
//! | … | the lexicon |
//! | … | count of files, then name, length and bytes of each |

use crate::error::Error;
use crate::lexicon::Lexicon;
use crate::table::{Bytes, Table};

/// The layout of a bundle and the schema of its index.
pub const FORMAT: u32 = 2;
/// The rules of text analysis; a bundle made by others would miss what it holds.
pub const ANALYSIS: u32 = 3;

const MAGIC: &[u8; 8] = b"BAKENIDX";

/// What a bundle holds.
pub(crate) struct Contents {
    pub(crate) table: Table,
    pub(crate) lexicon: Lexicon,
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

/// Packs contents into a bundle.
#[cfg(feature = "write")]
pub(crate) fn pack(contents: &Contents) -> Vec<u8> {
    use crate::table::{put, put_length};
    let mut inner = Vec::new();
    contents.table.write(&mut inner);
    contents.lexicon.write(&mut inner);
    put_length(&mut inner, contents.files.len());
    for (name, bytes) in &contents.files {
        put(&mut inner, name);
        put_length(&mut inner, bytes.len());
        inner.extend_from_slice(bytes);
    }
    let mut out = MAGIC.to_vec();
    out.extend_from_slice(&FORMAT.to_le_bytes());
    out.extend_from_slice(&ANALYSIS.to_le_bytes());
    out.extend_from_slice(blake3::hash(&inner).as_bytes());
    out.extend_from_slice(&inner);
    out
}

/// Reads a bundle: whose it is and of which version first, then whether it is whole.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Contents, Error> {
    let mut from = Bytes::new(bytes);
    if from.take(MAGIC.len()) != Ok(MAGIC.as_slice()) {
        return Err(Error::NotABundle);
    }
    let found = (from.number()?, from.number()?);
    let wanted = (FORMAT, ANALYSIS);
    if found != wanted {
        return Err(Error::OtherVersion { found, wanted });
    }
    let hash = from.take(32)?;
    if blake3::hash(from.rest()).as_bytes().as_slice() != hash {
        return Err(Error::Damaged);
    }
    let table = Table::read(&mut from)?;
    let lexicon = Lexicon::read(&mut from)?;
    let files = from.all(|from| {
        let name = from.text()?;
        let length = from.length()?;
        Ok((name, from.take(length)?.to_vec()))
    })?;
    Ok(Contents {
        table,
        lexicon,
        files,
    })
}
