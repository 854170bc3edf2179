//! How much a guest can add to the host's file systems.
//!
//! # Rules
//!
//! * What counts is how much longer files become, holes included, and [`ENTRY`] for each new name. Nothing is given back: whether
//!   what a guest removes had been there before it, nobody knows.
//! * Between looking at a file's length and changing it, no other thread of the guest changes one.
//! * Without a limit nothing is looked at.

use crate::errno::Errno;
use rustix::fs::{FileType, OFlags};
use std::fs::File;
use std::os::fd::AsFd;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a new file, directory or link counts, in bytes.
const ENTRY: u64 = 4096;

/// What a guest can still add, if there is a limit.
pub(crate) struct Quota {
    left: Option<Mutex<u64>>,
}

impl Quota {
    /// A quota of `limit` bytes.
    pub(crate) fn new(limit: Option<u64>) -> Self {
        Self {
            left: limit.map(Mutex::new),
        }
    }

    /// The bytes that are left, if there is a limit.
    fn left(&self) -> Option<MutexGuard<'_, u64>> {
        // It is changed in one step.
        let left = self.left.as_ref()?;
        Some(left.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Writes `len` bytes to a file, at `offset` or at its position. `write` is told how many of them it may write: to what is no regular
    /// file, all.
    ///
    /// # Errors
    ///
    /// [`Errno::Dquot`] if it may write none, and those of `write`.
    pub(crate) fn write(
        &self,
        file: impl AsFd,
        offset: Option<u64>,
        len: usize,
        write: impl FnOnce(usize) -> Result<usize, Errno>,
    ) -> Result<usize, Errno> {
        let Some(mut left) = self.left() else {
            return write(len);
        };
        let file = file.as_fd();
        let stat = rustix::fs::fstat(file)?;
        if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
            // That may take as long as nobody reads it.
            drop(left);
            return write(len);
        }
        let before = u64::try_from(stat.st_size).unwrap_or(0);
        // Linux appends to such a file whatever the offset is.
        let start = if rustix::fs::fcntl_getfl(file)?.contains(OFlags::APPEND) {
            before
        } else {
            match offset {
                Some(offset) => offset,
                None => rustix::fs::tell(file)?,
            }
        };
        let room = before.saturating_add(*left).saturating_sub(start);
        let may = usize::try_from(room).map_or(len, |room| room.min(len));
        if may == 0 && len != 0 {
            return Err(Errno::Dquot);
        }
        let done = write(may)?;
        if done != 0 {
            let end = start.saturating_add(done as u64);
            *left = left.saturating_sub(end.saturating_sub(before));
        }
        Ok(done)
    }

    /// Makes `file` at least `end` bytes long, by `set`.
    ///
    /// # Errors
    ///
    /// [`Errno::Dquot`] if that is too long, and those of `set`.
    pub(crate) fn lengthen(
        &self,
        file: &File,
        end: u64,
        set: impl FnOnce() -> Result<(), Errno>,
    ) -> Result<(), Errno> {
        let Some(mut left) = self.left() else {
            return set();
        };
        let more = end.saturating_sub(file.metadata()?.len());
        let rest = left.checked_sub(more).ok_or(Errno::Dquot)?;
        set()?;
        *left = rest;
        Ok(())
    }

    /// Makes a new name, by `make`.
    ///
    /// # Errors
    ///
    /// [`Errno::Dquot`] if there can be no more, and those of `make`.
    pub(crate) fn entry<R>(&self, make: impl FnOnce() -> Result<R, Errno>) -> Result<R, Errno> {
        let Some(mut left) = self.left() else {
            return make();
        };
        let rest = left.checked_sub(ENTRY).ok_or(Errno::Dquot)?;
        let made = make()?;
        *left = rest;
        Ok(made)
    }

    /// Opens a file that is made unless it is there: `open` is told whether to make it.
    ///
    /// # Errors
    ///
    /// [`Errno::Dquot`] if it is not there, and there can be no more; and those of `open`.
    pub(crate) fn open_or_create<R>(
        &self,
        open: impl Fn(bool) -> Result<R, Errno>,
    ) -> Result<R, Errno> {
        if self.left.is_none() {
            return open(true);
        }
        match open(false) {
            Err(Errno::Noent) => self.entry(|| open(true)),
            opened => opened,
        }
    }
}
