//! Where the files of an index are: in the bundle, or one of them beside it.
//!
//! The postings of a large bundle are most of it, and a query needs little of them. They are then
//! kept in a file of their own, which is read in ranges: by a worker over HTTP, natively from
//! memory. What every opening reads, the file's head and tail, stands in the bundle.

use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tantivy::HasLen;
use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    Directory, DirectoryLock, FileHandle, Lock, OwnedBytes, RamDirectory, WatchCallback,
    WatchHandle, WritePtr,
};

use crate::bundle::Outside;
use crate::error::Error;

/// Reads parts of the file beside a bundle.
pub trait Ranges: std::fmt::Debug + Send + Sync + 'static {
    /// The bytes of a range, all of them.
    fn read(&self, range: Range<usize>) -> io::Result<Vec<u8>>;

    /// Says what will be read next, so that it can be fetched in one go. It may do nothing.
    fn want(&self, _ranges: &[Range<usize>]) {}
}

/// A file that is in memory as a whole.
impl Ranges for Vec<u8> {
    fn read(&self, range: Range<usize>) -> io::Result<Vec<u8>> {
        let part = self.get(range).map(<[u8]>::to_vec);
        part.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}

/// The files of an opened bundle; they are only read.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    inside: RamDirectory,
    outside: Option<(PathBuf, Arc<Beside>)>,
}

/// The file beside the bundle, with its ends at hand.
#[derive(Debug)]
struct Beside {
    ends: Outside,
    ranges: Arc<dyn Ranges>,
}

impl Files {
    /// The files that stand in a bundle, and the one beside it.
    pub(crate) fn of(
        inside: Vec<(String, Vec<u8>)>,
        outside: Option<(Outside, Arc<dyn Ranges>)>,
    ) -> Result<Files, Error> {
        let memory = RamDirectory::create();
        for (name, bytes) in &inside {
            memory.atomic_write(Path::new(name), bytes)?;
        }
        Ok(Files {
            inside: memory,
            outside: outside.map(|(ends, ranges)| {
                let path = PathBuf::from(&ends.name);
                (path, Arc::new(Beside { ends, ranges }))
            }),
        })
    }

    /// Says what will be read next of the file beside the bundle, less what is at hand.
    pub(crate) fn want(&self, ranges: &[Range<usize>]) {
        if let Some((_, beside)) = &self.outside {
            let mut wanted = ranges.to_vec();
            wanted.retain(|range| beside.at_hand(range).is_none());
            beside.ranges.want(&wanted);
        }
    }

    fn beside(&self, path: &Path) -> Option<Arc<Beside>> {
        let named = self.outside.as_ref().filter(|(name, _)| name == path);
        named.map(|(_, beside)| Arc::clone(beside))
    }
}

impl Beside {
    /// A range of the head or of the tail.
    fn at_hand(&self, range: &Range<usize>) -> Option<&[u8]> {
        let Outside {
            length, head, tail, ..
        } = &self.ends;
        let from_tail = length.saturating_sub(tail.len());
        let of_tail = || {
            let start = range.start.checked_sub(from_tail)?;
            tail.get(start..range.end.checked_sub(from_tail)?)
        };
        head.get(range.clone()).or_else(of_tail)
    }
}

impl HasLen for Beside {
    fn len(&self) -> usize {
        self.ends.length
    }
}

impl FileHandle for Beside {
    fn read_bytes(&self, range: Range<usize>) -> io::Result<OwnedBytes> {
        let at_hand = self.at_hand(&range).map(<[u8]>::to_vec);
        let bytes = at_hand.map_or_else(|| self.ranges.read(range), Ok)?;
        Ok(OwnedBytes::new(bytes))
    }
}

impl Directory for Files {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        match self.beside(path) {
            Some(beside) => Ok(beside),
            None => self.inside.get_file_handle(path),
        }
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        Ok(self.beside(path).is_some() || self.inside.exists(path)?)
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        self.inside.atomic_read(path)
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        self.inside.delete(path)
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        self.inside.open_write(path)
    }

    fn atomic_write(&self, path: &Path, data: &[u8]) -> io::Result<()> {
        self.inside.atomic_write(path, data)
    }

    fn sync_directory(&self) -> io::Result<()> {
        Ok(())
    }

    fn acquire_lock(&self, lock: &Lock) -> Result<DirectoryLock, LockError> {
        self.inside.acquire_lock(lock)
    }

    fn watch(&self, callback: WatchCallback) -> tantivy::Result<WatchHandle> {
        self.inside.watch(callback)
    }
}
