//! What a guest is granted.

use crate::abi::Rights;
use crate::errno::Errno;
use crate::process::{End, Process, Threads};
use crate::quota::Quota;
use crate::streams::{Input, Output};
use crate::table::{Descriptor, Resource, Table};
use cap_std::fs::Dir;
use std::error::Error as StdError;
use std::fmt;
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// What a guest is granted, and the state of it: arguments, environment, open file descriptors.
///
/// [`WasiCtx::builder`] makes one. A guest to which nothing was granted can ask for the time and for random bytes, yield, and
/// exit; its standard input is at its end, and its output goes nowhere.
///
/// Clones are the same: what one opens or closes is open or closed for the others. That is how the threads of a guest share it. When
/// all clones are dropped but those of the guest's threads, the threads end.
#[derive(Clone)]
pub struct WasiCtx {
    process: Arc<Process>,
    /// Ends the threads, when it is dropped; they themselves do not have it.
    owner: Option<Arc<Owner>>,
}

/// Ends the threads of a process when it is dropped.
struct Owner(Arc<Process>);

impl Drop for Owner {
    fn drop(&mut self) {
        self.0.threads.end(End::Dropped);
    }
}

impl WasiCtx {
    /// What makes one.
    pub fn builder() -> WasiCtxBuilder {
        WasiCtxBuilder::default()
    }

    /// How many threads the guest has running, its first one not counted.
    ///
    /// A thread that the host has not been able to end, because it computes without end, counts until it ends.
    pub fn threads(&self) -> usize {
        self.process.threads.running()
    }

    pub(crate) fn process(&self) -> &Arc<Process> {
        &self.process
    }

    /// That it is a thread of the guest's that has it.
    pub(crate) fn disown(&mut self) {
        self.owner = None;
    }
}

/// A host's state with a [`WasiCtx`] in it.
///
/// `include_wasm!("guest.wasm", wasi)` makes every such type a host's state for what the guest imports of WASI. What else it
/// imports is implemented as ever:
///
/// ```
/// use wasmo_wasi::{WasiCtx, WasiHost};
///
/// struct Host {
///     wasi: WasiCtx,
///     log: Vec<String>,
/// }
///
/// impl WasiHost for Host {
///     fn wasi(&mut self) -> &mut WasiCtx {
///         &mut self.wasi
///     }
/// }
/// ```
///
/// A `WasiCtx` is one itself, for guests that import nothing else.
#[diagnostic::on_unimplemented(
    message = "`{Self}` grants the guest nothing of WASI: it has no `WasiCtx`",
    label = "the host's state",
    note = "implement `wasmo_wasi::WasiHost` for it, which says where its `WasiCtx` is"
)]
pub trait WasiHost {
    /// What the guest is granted.
    fn wasi(&mut self) -> &mut WasiCtx;
}

impl WasiHost for WasiCtx {
    fn wasi(&mut self) -> &mut WasiCtx {
        self
    }
}

impl<H: WasiHost + ?Sized> WasiHost for Box<H> {
    fn wasi(&mut self) -> &mut WasiCtx {
        (**self).wasi()
    }
}

impl fmt::Debug for WasiCtx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lossy = |list: &[Vec<u8>]| -> Vec<String> {
            let texts = list.iter().map(|bytes| String::from_utf8_lossy(bytes));
            texts.map(std::borrow::Cow::into_owned).collect()
        };
        f.debug_struct("WasiCtx")
            .field("args", &lossy(&self.process.args))
            .field("env", &lossy(&self.process.env))
            .finish_non_exhaustive()
    }
}

/// What a guest may do with a directory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// Read files, list directories.
    ReadOnly,
    /// Everything.
    ReadWrite,
}

/// Makes a [`WasiCtx`].
///
/// ```
/// # fn main() -> Result<(), wasmo_wasi::Error> {
/// # let folder = std::env::temp_dir();
/// use wasmo_wasi::{Access, Output, OutputPipe, WasiCtx};
///
/// let output = OutputPipe::new();
/// let wasi = WasiCtx::builder()
///     .args(["program", "--verbose"])
///     .env("LANG", "C")
///     .stdout(Output::pipe(&output))
///     .preopened_dir(&folder, "/data", Access::ReadOnly)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use]
pub struct WasiCtxBuilder {
    args: Vec<Vec<u8>>,
    env: Vec<(Vec<u8>, Vec<u8>)>,
    stdin: Input,
    stdout: Output,
    stderr: Output,
    dirs: Vec<(PathBuf, String, Access)>,
    sockets: Vec<(OwnedFd, bool)>,
    max_fds: usize,
    max_threads: usize,
    disk_quota: Option<u64>,
}

impl Default for WasiCtxBuilder {
    fn default() -> Self {
        Self {
            args: Vec::new(),
            env: Vec::new(),
            stdin: Input::empty(),
            stdout: Output::sink(),
            stderr: Output::sink(),
            dirs: Vec::new(),
            sockets: Vec::new(),
            max_fds: 1024,
            max_threads: 0,
            disk_quota: None,
        }
    }
}

impl WasiCtxBuilder {
    /// Appends an argument. The first one is the program's name.
    pub fn arg(mut self, arg: impl AsRef<[u8]>) -> Self {
        self.args.push(arg.as_ref().to_vec());
        self
    }

    /// Appends arguments. The first one is the program's name.
    pub fn args<A: AsRef<[u8]>>(self, args: impl IntoIterator<Item = A>) -> Self {
        args.into_iter().fold(self, Self::arg)
    }

    /// Sets an environment variable.
    pub fn env(mut self, name: impl AsRef<[u8]>, value: impl AsRef<[u8]>) -> Self {
        let variable = (name.as_ref().to_vec(), value.as_ref().to_vec());
        self.env.push(variable);
        self
    }

    /// Sets environment variables.
    pub fn envs<N: AsRef<[u8]>, V: AsRef<[u8]>>(
        self,
        envs: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let envs = envs.into_iter();
        envs.fold(self, |builder, (name, value)| builder.env(name, value))
    }

    /// Sets where the standard input comes from; [`Input::empty`] if nothing is said.
    pub fn stdin(mut self, input: Input) -> Self {
        self.stdin = input;
        self
    }

    /// Sets where the standard output goes to; [`Output::sink`] if nothing is said.
    pub fn stdout(mut self, output: Output) -> Self {
        self.stdout = output;
        self
    }

    /// Sets where the standard error goes to; [`Output::sink`] if nothing is said.
    pub fn stderr(mut self, output: Output) -> Self {
        self.stderr = output;
        self
    }

    /// Connects the guest's standard streams to those of the host's process.
    pub fn inherit_stdio(self) -> Self {
        self.stdin(Input::inherit())
            .stdout(Output::stdout())
            .stderr(Output::stderr())
    }

    /// Grants the directory `host` of the host's file system, and all below it, under the guest's name `guest`.
    ///
    /// A [`ReadOnly`](Access::ReadOnly) directory that lies inside of a [`ReadWrite`](Access::ReadWrite) one can be changed
    /// through that.
    pub fn preopened_dir(
        mut self,
        host: impl AsRef<Path>,
        guest: impl Into<String>,
        access: Access,
    ) -> Self {
        self.dirs
            .push((host.as_ref().to_owned(), guest.into(), access));
        self
    }

    /// Grants a socket that listens, a [`TcpListener`](std::net::TcpListener) or a
    /// [`UnixListener`](std::os::unix::net::UnixListener): the guest can accept connections.
    ///
    /// Sockets have the numbers after those of the directories, in the order in which they were granted.
    pub fn listener(mut self, socket: impl Into<OwnedFd>) -> Self {
        self.sockets.push((socket.into(), true));
        self
    }

    /// Grants a connected stream socket, a [`TcpStream`](std::net::TcpStream) or a
    /// [`UnixStream`](std::os::unix::net::UnixStream). For its number see [`Self::listener`].
    pub fn stream(mut self, socket: impl Into<OwnedFd>) -> Self {
        self.sockets.push((socket.into(), false));
        self
    }

    /// Sets how many file descriptors the guest can have open, what it was granted included; 1,024 if nothing is said.
    ///
    /// The host's process holds at most two of its own for each.
    pub fn max_fds(mut self, limit: usize) -> Self {
        self.max_fds = limit;
        self
    }

    /// Sets how many threads the guest can have at the same time, its first one not counted; none if nothing is said.
    ///
    /// Each is a thread of the host's process, with a stack of 8 MiB of address space.
    pub fn max_threads(mut self, limit: usize) -> Self {
        self.max_threads = limit;
        self
    }

    /// Sets how many bytes the guest can add to regular files, those of its standard streams included, from now on and altogether;
    /// as many as the operating system lets it if nothing is said.
    ///
    /// What counts is how much longer files become, holes included; to write over what is there counts nothing. Each new file,
    /// directory or link counts 4,096 bytes. What the guest removes or cuts off is not given back. A guest that has used up its quota
    /// is told so, with the error number `dquot`; what still fits is written.
    pub fn disk_quota(mut self, bytes: u64) -> Self {
        self.disk_quota = Some(bytes);
        self
    }

    /// Opens what was granted.
    ///
    /// # Errors
    ///
    /// If a directory cannot be opened, an argument or variable has a zero byte in it, a variable's name is empty or has a `=`
    /// in it, or more was granted than there can be file descriptors.
    pub fn build(self) -> Result<WasiCtx, Error> {
        if let Some(arg) = self.args.iter().find(|arg| arg.contains(&0)) {
            let arg = String::from_utf8_lossy(arg);
            return Err(Error::invalid(format!(
                "the argument {arg:?} has a zero byte in it"
            )));
        }
        for (name, value) in &self.env {
            let shown = String::from_utf8_lossy(name);
            if name.is_empty() || name.contains(&b'=') {
                return Err(Error::invalid(format!(
                    "{shown:?} is no name for an environment variable"
                )));
            }
            if name.contains(&0) || value.contains(&0) {
                return Err(Error::invalid(format!(
                    "the variable {shown:?} has a zero byte in it"
                )));
            }
        }

        let fds = Table::new(self.max_fds);
        let grant = |descriptor| {
            fds.insert(descriptor).map_err(|_| {
                Error::invalid(format!(
                    "more is granted than the {} file descriptors that there can be",
                    self.max_fds
                ))
            })
        };
        grant(Descriptor::new(Resource::Input(self.stdin.0)))?;
        grant(Descriptor::new(Resource::Output(self.stdout.0)))?;
        grant(Descriptor::new(Resource::Output(self.stderr.0)))?;
        for (host, guest, access) in self.dirs {
            if guest.contains('\0') {
                return Err(Error::invalid(format!(
                    "the directory name {guest:?} has a zero byte in it"
                )));
            }
            let descriptor = directory(&host, guest, access).map_err(|error| {
                let path = host.display();
                Error::io(format!("the directory `{path}` cannot be opened"), error)
            })?;
            grant(descriptor)?;
        }
        for (socket, listens) in self.sockets {
            grant(Descriptor::new(if listens {
                Resource::listener(socket)
            } else {
                Resource::Socket(socket)
            }))?;
        }
        let env = self.env.into_iter();
        let process = Process {
            args: self.args,
            env: env
                .map(|(name, value)| [&name[..], b"=", &value].concat())
                .collect(),
            fds,
            quota: Quota::new(self.disk_quota),
            start: Instant::now(),
            threads: Threads::new(self.max_threads),
        };
        let process = Arc::new(process);
        Ok(WasiCtx {
            owner: Some(Arc::new(Owner(Arc::clone(&process)))),
            process,
        })
    }
}

fn directory(host: &Path, guest: String, access: Access) -> io::Result<Descriptor> {
    let dir = Dir::from_std_file(File::open(host)?);
    if !dir.dir_metadata()?.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    let mut descriptor = Descriptor::of_dir(dir);
    descriptor.inheriting = Rights::DIRECTORY | Rights::FILE;
    if access == Access::ReadOnly {
        descriptor.rights &= !Rights::CHANGES;
        descriptor.inheriting &= !Rights::CHANGES;
    }
    descriptor.preopen = Some(guest.into_bytes().into());
    Ok(descriptor)
}

/// Why a [`WasiCtx`] could not be made, or a guest not be run with it.
#[derive(Debug)]
pub struct Error {
    kind: ErrorKind,
    message: String,
    source: Option<io::Error>,
}

/// What kind of [`Error`] it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// What was to be granted is not valid.
    Invalid,
    /// What was to be granted cannot be opened.
    Io,
}

impl Error {
    #[cold]
    fn invalid(message: String) -> Self {
        Self {
            kind: ErrorKind::Invalid,
            message,
            source: None,
        }
    }

    #[cold]
    fn io(message: String, source: io::Error) -> Self {
        Self {
            kind: ErrorKind::Io,
            message,
            source: Some(source),
        }
    }

    /// What kind of error it is.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}

/// The guest has ended its program: what `proc_exit` makes of a call.
///
/// It comes out of the outermost call as the error of a host function: [`exit_code`](crate::exit_code) finds it there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Exit(pub u32);

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the guest exited with code {}", self.0)
    }
}

impl StdError for Exit {}

impl From<Exit> for wasmo_rt::Trap {
    fn from(exit: Exit) -> Self {
        Self::host(exit)
    }
}

/// A code above 255, which a process cannot have, becomes 255.
impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(u8::try_from(exit.0).unwrap_or(u8::MAX))
    }
}

/// How a function ended: with a number for the guest, or with the end of the guest.
pub type Outcome = Result<Errno, Exit>;
