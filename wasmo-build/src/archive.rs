//! Static libraries, written without an external tool.

use ar_archive_writer::{
    ArchiveKind, DEFAULT_OBJECT_READER, NewArchiveMember, write_archive_to_stream,
};
use std::io::{self, Cursor};

/// A static library in the GNU format with a symbol table, of `members`: file names and objects.
///
/// The result is the same for the same members: it carries no time, user or path.
pub fn write<'a>(members: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> io::Result<Vec<u8>> {
    let members: Vec<_> = members
        .into_iter()
        .map(|(name, object)| {
            NewArchiveMember::new(object, &DEFAULT_OBJECT_READER, name.to_owned())
        })
        .collect();
    let mut archive = Cursor::new(Vec::new());
    let thin = false;
    let ec = Some(false);
    write_archive_to_stream(&mut archive, &members, ArchiveKind::Gnu, thin, ec)?;
    Ok(archive.into_inner())
}
