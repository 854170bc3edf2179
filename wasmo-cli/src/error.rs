//! The error of the command.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::Path;

/// The result of what can fail.
pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the command could not do what it was told.
#[derive(Debug)]
pub(crate) struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    message: String,
    help: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    #[cold]
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            message: message.into(),
            help: None,
            source: None,
        }))
    }

    /// The error with what to do about it.
    #[cold]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.0.help = Some(help.into());
        self
    }

    /// The error with what is behind it.
    #[cold]
    pub(crate) fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    #[cold]
    pub(crate) fn io(verb: &str, path: &Path, source: io::Error) -> Self {
        Self::new(format!("cannot {verb} `{}`", path.display())).because(source)
    }

    /// Writes the error to the standard error.
    pub(crate) fn print(&self) {
        use clap::builder::styling::{AnsiColor, Style};
        let red = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
        let green = Style::new().bold().fg_color(Some(AnsiColor::Green.into()));
        let mut messages = wasmo_build::__private::chain(self).into_iter();
        let first = messages.next().unwrap_or_default();
        anstream::eprintln!("{red}error:{red:#} {first}");
        for message in messages {
            for line in message.lines() {
                anstream::eprintln!("    {line}");
            }
        }
        if let Some(help) = &self.0.help {
            anstream::eprintln!("  {green}help:{green:#} {help}");
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}

impl From<wasmo_build::Error> for Error {
    #[cold]
    fn from(error: wasmo_build::Error) -> Self {
        Self::new("this cannot be done").because(error)
    }
}
