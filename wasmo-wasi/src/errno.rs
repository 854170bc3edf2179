//! The error numbers of WASI, and the host's errors as such.

use rustix::io::Errno as Os;
use std::{fmt, io};

macro_rules! errnos {
    ($($(#[doc = $doc:literal])+ $name:ident = $value:literal, $text:literal $(, $os:ident)*;)*) => {
        /// What a WASI function returns to the guest.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[repr(u16)]
        #[non_exhaustive]
        pub enum Errno {
            $($(#[doc = $doc])+ $name = $value,)*
        }

        impl fmt::Display for Errno {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$name => $text,)* })
            }
        }

        impl From<Os> for Errno {
            fn from(error: Os) -> Self {
                match error {
                    $($(Os::$os => Self::$name,)*)*
                    _ => Self::Io,
                }
            }
        }
    };
}

errnos! {
    /// No error.
    Success = 0, "success";
    /// The list of arguments is too long.
    TooBig = 1, "argument list too long", TOOBIG;
    /// The host's file permissions do not allow it.
    Acces = 2, "permission denied", ACCESS;
    /// The address is in use.
    Addrinuse = 3, "address in use", ADDRINUSE;
    /// The address is not available.
    Addrnotavail = 4, "address not available", ADDRNOTAVAIL;
    /// The address family is not supported.
    Afnosupport = 5, "address family not supported", AFNOSUPPORT;
    /// It would block.
    Again = 6, "resource unavailable, or operation would block", AGAIN;
    /// A connection is already in progress.
    Already = 7, "connection already in progress", ALREADY;
    /// No such file descriptor.
    Badf = 8, "bad file descriptor", BADF;
    /// A bad message.
    Badmsg = 9, "bad message", BADMSG;
    /// The device or resource is busy.
    Busy = 10, "device or resource busy", BUSY;
    /// The operation was cancelled.
    Canceled = 11, "operation canceled", CANCELED;
    /// There are no child processes.
    Child = 12, "no child processes", CHILD;
    /// The connection was aborted.
    Connaborted = 13, "connection aborted", CONNABORTED;
    /// The connection was refused.
    Connrefused = 14, "connection refused", CONNREFUSED;
    /// The connection was reset.
    Connreset = 15, "connection reset", CONNRESET;
    /// A deadlock would occur.
    Deadlk = 16, "resource deadlock would occur", DEADLK;
    /// A destination address is required.
    Destaddrreq = 17, "destination address required", DESTADDRREQ;
    /// A mathematical argument out of the function's domain.
    Dom = 18, "argument out of the domain of the function", DOM;
    /// The disk quota is exhausted.
    Dquot = 19, "disk quota exceeded", DQUOT;
    /// The file exists.
    Exist = 20, "file exists", EXIST;
    /// An address outside of the guest's memory.
    Fault = 21, "bad address", FAULT;
    /// The file is too large.
    Fbig = 22, "file too large", FBIG;
    /// The host is unreachable.
    Hostunreach = 23, "host is unreachable", HOSTUNREACH;
    /// The identifier was removed.
    Idrm = 24, "identifier removed", IDRM;
    /// An illegal byte sequence.
    Ilseq = 25, "illegal byte sequence", ILSEQ;
    /// The operation is in progress.
    Inprogress = 26, "operation in progress", INPROGRESS;
    /// The function was interrupted.
    Intr = 27, "interrupted function", INTR;
    /// An invalid argument.
    Inval = 28, "invalid argument", INVAL;
    /// An input or output error, or one that WASI has no number for.
    Io = 29, "input/output error", IO;
    /// The socket is connected.
    Isconn = 30, "socket is connected", ISCONN;
    /// It is a directory.
    Isdir = 31, "is a directory", ISDIR;
    /// Too many symbolic links.
    Loop = 32, "too many levels of symbolic links", LOOP;
    /// Too many open file descriptors.
    Mfile = 33, "too many open file descriptors", MFILE;
    /// Too many hard links.
    Mlink = 34, "too many links", MLINK;
    /// The message is too large.
    Msgsize = 35, "message too large", MSGSIZE;
    /// Reserved.
    Multihop = 36, "multihop attempted", MULTIHOP;
    /// The name is too long.
    Nametoolong = 37, "file name too long", NAMETOOLONG;
    /// The network is down.
    Netdown = 38, "network is down", NETDOWN;
    /// The network aborted the connection.
    Netreset = 39, "connection aborted by network", NETRESET;
    /// The network is unreachable.
    Netunreach = 40, "network unreachable", NETUNREACH;
    /// Too many files are open in the system.
    Nfile = 41, "too many files open in system", NFILE;
    /// There is no buffer space.
    Nobufs = 42, "no buffer space available", NOBUFS;
    /// No such device.
    Nodev = 43, "no such device", NODEV;
    /// No such file or directory.
    Noent = 44, "no such file or directory", NOENT;
    /// Not an executable file.
    Noexec = 45, "executable file format error", NOEXEC;
    /// There are no locks.
    Nolck = 46, "no locks available", NOLCK;
    /// Reserved.
    Nolink = 47, "link has been severed", NOLINK;
    /// There is not enough space.
    Nomem = 48, "not enough space", NOMEM;
    /// No message of the type.
    Nomsg = 49, "no message of the desired type", NOMSG;
    /// The protocol is not available.
    Noprotoopt = 50, "protocol not available", NOPROTOOPT;
    /// No space is left on the device.
    Nospc = 51, "no space left on device", NOSPC;
    /// The function is not there.
    Nosys = 52, "function not supported", NOSYS;
    /// The socket is not connected.
    Notconn = 53, "socket is not connected", NOTCONN;
    /// Not a directory.
    Notdir = 54, "not a directory", NOTDIR;
    /// The directory is not empty.
    Notempty = 55, "directory not empty", NOTEMPTY;
    /// The state cannot be recovered.
    Notrecoverable = 56, "state not recoverable", NOTRECOVERABLE;
    /// Not a socket.
    Notsock = 57, "not a socket", NOTSOCK;
    /// The operation is not supported.
    Notsup = 58, "not supported", OPNOTSUPP;
    /// Not for this kind of device.
    Notty = 59, "inappropriate I/O control operation", NOTTY;
    /// No such device or address.
    Nxio = 60, "no such device or address", NXIO;
    /// The value is too large for its type.
    Overflow = 61, "value too large", OVERFLOW;
    /// The owner died.
    Ownerdead = 62, "previous owner died", OWNERDEAD;
    /// Not permitted: among others, a path that leads out of its directory.
    Perm = 63, "operation not permitted", PERM;
    /// Nobody reads the pipe.
    Pipe = 64, "broken pipe", PIPE;
    /// A protocol error.
    Proto = 65, "protocol error", PROTO;
    /// The protocol is not supported.
    Protonosupport = 66, "protocol not supported", PROTONOSUPPORT;
    /// The wrong protocol for the socket.
    Prototype = 67, "protocol wrong type for socket", PROTOTYPE;
    /// The result is too large.
    Range = 68, "result too large", RANGE;
    /// The file system is read-only.
    Rofs = 69, "read-only file system", ROFS;
    /// Not a file that has positions.
    Spipe = 70, "invalid seek", SPIPE;
    /// No such process.
    Srch = 71, "no such process", SRCH;
    /// Reserved.
    Stale = 72, "stale file handle", STALE;
    /// The connection timed out.
    Timedout = 73, "connection timed out", TIMEDOUT;
    /// The file is being executed.
    Txtbsy = 74, "text file busy", TXTBSY;
    /// Another file system.
    Xdev = 75, "cross-device link", XDEV;
    /// The file descriptor lacks the right.
    Notcapable = 76, "capabilities insufficient";
}

impl Errno {
    /// The number.
    pub const fn raw(self) -> u16 {
        self as u16
    }
}

impl std::error::Error for Errno {}

impl From<io::Error> for Errno {
    fn from(error: io::Error) -> Self {
        if let Some(os) = Os::from_io_error(&error) {
            return os.into();
        }
        match error.kind() {
            // cap-std's word for a path that leads out of its directory.
            io::ErrorKind::PermissionDenied => Self::Perm,
            io::ErrorKind::NotFound => Self::Noent,
            io::ErrorKind::AlreadyExists => Self::Exist,
            io::ErrorKind::InvalidInput => Self::Inval,
            io::ErrorKind::WouldBlock => Self::Again,
            io::ErrorKind::BrokenPipe => Self::Pipe,
            io::ErrorKind::StorageFull => Self::Nospc,
            io::ErrorKind::Unsupported => Self::Notsup,
            io::ErrorKind::OutOfMemory => Self::Nomem,
            _ => Self::Io,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_the_host() {
        assert_eq!(
            Errno::from(io::Error::from_raw_os_error(2)),
            Errno::Noent,
            "ENOENT"
        );
        assert_eq!(Errno::from(Os::NOTEMPTY), Errno::Notempty);
        assert_eq!(Errno::from(Os::NOTSUP), Errno::Notsup);
        let escape = io::Error::new(io::ErrorKind::PermissionDenied, "a path led outside");
        assert_eq!(Errno::from(escape), Errno::Perm);
        assert_eq!(Errno::from(io::Error::other("?")), Errno::Io);
        assert_eq!(Errno::Notcapable.raw(), 76);
        assert_eq!(Errno::Xdev.raw(), 75);
    }
}
