//! How each page is ranked and filtered, in a compact table beside the index: no document store
//! has to be fetched for it.

use crate::error::Error;
#[cfg(feature = "write")]
use crate::record::Record;

/// All pages of a bundle. Document numbers of the index run through them in order: first the
/// page itself, then its sections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) language: String,
    pub(crate) pages: Vec<Page>,
    /// Words that mean the same, across languages.
    pub(crate) synonyms: Vec<Vec<String>>,
}

/// A page without its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) language: String,
    pub(crate) kind: String,
    pub(crate) audiences: Vec<String>,
    pub(crate) regions: Vec<String>,
    pub(crate) exploitation: Vec<String>,
    pub(crate) roles: Vec<String>,
    pub(crate) fallback: bool,
    /// How many sections it has.
    pub(crate) sections: usize,
}

impl Page {
    /// A record as it is ranked.
    #[cfg(feature = "write")]
    pub(crate) fn of(record: &Record) -> Page {
        Page {
            language: record.language.clone(),
            kind: record.kind.clone(),
            audiences: record.audiences.clone(),
            regions: record.regions.clone(),
            exploitation: record.exploitation.clone(),
            roles: record.roles.clone(),
            fallback: record.fallback,
            sections: record.sections.len(),
        }
    }
}

impl Table {
    /// The table as bytes; [`Table::read`] gives it back.
    #[cfg(feature = "write")]
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        put(out, &self.language);
        put_all(out, &self.synonyms, |out, group| {
            put_all(out, group, |out, word| put(out, word))
        });
        put_all(out, &self.pages, |out, page| {
            put(out, &page.language);
            put(out, &page.kind);
            for list in [
                &page.audiences,
                &page.regions,
                &page.exploitation,
                &page.roles,
            ] {
                put_all(out, list, |out, word| put(out, word));
            }
            out.push(u8::from(page.fallback));
            put_length(out, page.sections);
        });
    }

    /// Reads a table.
    pub(crate) fn read(from: &mut Bytes<'_>) -> Result<Table, Error> {
        let language = from.text()?;
        let synonyms = from.all(|from| from.all(Bytes::text))?;
        let pages = from.all(|from| {
            Ok(Page {
                language: from.text()?,
                kind: from.text()?,
                audiences: from.all(Bytes::text)?,
                regions: from.all(Bytes::text)?,
                exploitation: from.all(Bytes::text)?,
                roles: from.all(Bytes::text)?,
                fallback: from.take(1)?.first() == Some(&1),
                sections: from.length()?,
            })
        })?;
        Ok(Table {
            language,
            pages,
            synonyms,
        })
    }
}

#[cfg(feature = "write")]
pub(crate) fn put(out: &mut Vec<u8>, text: &str) {
    put_length(out, text.len());
    out.extend_from_slice(text.as_bytes());
}

/// A length in seven bits a byte, the lowest first: most lengths take one byte.
#[cfg(feature = "write")]
pub(crate) fn put_length(out: &mut Vec<u8>, mut length: usize) {
    while length >= 0x80 {
        out.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    out.push(length as u8);
}

#[cfg(feature = "write")]
pub(crate) fn put_all<T>(out: &mut Vec<u8>, items: &[T], put_one: impl Fn(&mut Vec<u8>, &T)) {
    put_length(out, items.len());
    for item in items {
        put_one(out, item);
    }
}

/// Bytes being read; every step may find that there are too few.
pub(crate) struct Bytes<'b> {
    rest: &'b [u8],
}

impl<'b> Bytes<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Bytes<'b> {
        Bytes { rest: bytes }
    }

    pub(crate) fn take(&mut self, count: usize) -> Result<&'b [u8], Error> {
        let (head, rest) = self.rest.split_at_checked(count).ok_or(Error::Damaged)?;
        self.rest = rest;
        Ok(head)
    }

    pub(crate) fn number(&mut self) -> Result<u32, Error> {
        let bytes = self.take(4)?.try_into().map_err(|_| Error::Damaged)?;
        Ok(u32::from_le_bytes(bytes))
    }

    pub(crate) fn length(&mut self) -> Result<usize, Error> {
        let mut length = 0usize;
        for shift in (0..35).step_by(7) {
            let byte = *self.take(1)?.first().ok_or(Error::Damaged)?;
            length |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(length);
            }
        }
        Err(Error::Damaged)
    }

    pub(crate) fn text(&mut self) -> Result<String, Error> {
        let length = self.length()?;
        let bytes = self.take(length)?;
        String::from_utf8(bytes.to_vec()).map_err(|_| Error::Damaged)
    }

    /// Bytes behind their length.
    pub(crate) fn bytes(&mut self) -> Result<Vec<u8>, Error> {
        let length = self.length()?;
        Ok(self.take(length)?.to_vec())
    }

    pub(crate) fn all<T>(
        &mut self,
        read: impl Fn(&mut Bytes<'b>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let count = self.count()?;
        (0..count).map(|_| read(self)).collect()
    }

    /// How many items follow. A count that cannot be true must not reserve memory: every item
    /// takes a byte or more.
    pub(crate) fn count(&mut self) -> Result<usize, Error> {
        let count = self.length()?;
        match count > self.rest.len() {
            true => Err(Error::Damaged),
            false => Ok(count),
        }
    }

    /// A number of 32 bits by how far it is from another: even steps lead up, odd ones down.
    pub(crate) fn step(&mut self, from: u32) -> Result<u32, Error> {
        let step = self.length()?;
        let far = u32::try_from(step.div_ceil(2)).map_err(|_| Error::Damaged)?;
        let there = match step % 2 {
            0 => from.checked_add(far),
            _ => from.checked_sub(far),
        };
        there.ok_or(Error::Damaged)
    }

    pub(crate) fn rest(&self) -> &'b [u8] {
        self.rest
    }
}
