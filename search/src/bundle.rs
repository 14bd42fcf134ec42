//! A bundle: one file with a header, the table of pages and the files of the index.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `BAKENIDX` |
//! | 4 | [`FORMAT`], little endian |
//! | 4 | [`ANALYSIS`], little endian |
//! | 32 | blake3 hash of all that follows |
//! | … | the table: how each page is ranked |
//! | … | the lexicon |
//! | … | count of files, then name, length and bytes of each |
//! | … | 0, or 1 and of postings beside the bundle: name, length, hash, head, tail |
//! | … | 0 and what is shown of each page, or 1 and where it stands beside the bundle |

use crate::error::Error;
use crate::lexicon::Lexicon;
use crate::shown::Place;
use crate::table::{Bytes, Table};

/// The layout of a bundle and the schema of its index.
pub const FORMAT: u32 = 5;
/// The rules of text analysis; a bundle made by others would miss what it holds.
pub const ANALYSIS: u32 = 3;

const MAGIC: &[u8; 8] = b"BAKENIDX";

/// What a bundle holds.
pub(crate) struct Contents {
    pub(crate) table: Table,
    pub(crate) lexicon: Lexicon,
    pub(crate) files: Vec<(String, Vec<u8>)>,
    pub(crate) outside: Option<Outside>,
    pub(crate) shown: Place,
}

/// A file that stands beside the bundle, with those of its bytes that every opening reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outside {
    pub(crate) name: String,
    pub(crate) length: usize,
    pub(crate) hash: Vec<u8>,
    pub(crate) head: Vec<u8>,
    pub(crate) tail: Vec<u8>,
}

/// How much of a file beside the bundle stands in it, at each end.
#[cfg(feature = "write")]
const END: usize = 4096;

impl Outside {
    /// What the bundle says of a file beside it.
    #[cfg(feature = "write")]
    pub(crate) fn of(name: String, bytes: &[u8]) -> Outside {
        let end = END.min(bytes.len());
        Outside {
            name,
            length: bytes.len(),
            hash: blake3::hash(bytes).as_bytes().to_vec(),
            head: bytes[..end].to_vec(),
            tail: bytes[bytes.len() - end..].to_vec(),
        }
    }

    #[cfg(feature = "write")]
    fn write(&self, out: &mut Vec<u8>) {
        use crate::table::{put, put_length};
        put(out, &self.name);
        put_length(out, self.length);
        for bytes in [&self.hash, &self.head, &self.tail] {
            put_length(out, bytes.len());
            out.extend_from_slice(bytes);
        }
    }

    fn read(from: &mut Bytes<'_>) -> Result<Outside, Error> {
        Ok(Outside {
            name: from.text()?,
            length: from.length()?,
            hash: from.bytes()?,
            head: from.bytes()?,
            tail: from.bytes()?,
        })
    }
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
    inner.push(u8::from(contents.outside.is_some()));
    if let Some(outside) = &contents.outside {
        outside.write(&mut inner);
    }
    contents.shown.write(&mut inner);
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
    let files = from.all(|from| Ok((from.text()?, from.bytes()?)))?;
    let outside = match from.take(1)? {
        [1] => Some(Outside::read(&mut from)?),
        _ => None,
    };
    let shown = Place::read(&mut from)?;
    Ok(Contents {
        table,
        lexicon,
        files,
        outside,
        shown,
    })
}
