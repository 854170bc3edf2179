//! What is shown while a module is compiled: nothing for short work, nothing where nobody looks, else a bar.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;
use wasmo_compiler::Progress;
use wasmo_module::Module;

/// What is done sooner is not worth a bar.
const DELAY: Duration = Duration::from_millis(500);

/// A bar on the standard error, if that is a terminal.
pub(crate) struct Bar {
    bar: ProgressBar,
    /// Ends the wait for the moment from which the bar is shown.
    done: Sender<()>,
}

impl Bar {
    /// A bar for the compilation of `module`, which begins now.
    pub(crate) fn new(module: &Module) -> Self {
        let functions = u64::from(module.defined_function_count());
        let bar = ProgressBar::with_draw_target(Some(functions), ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template(
            "{spinner} {msg} {prefix} [{bar:30}] {pos}/{len} functions, {elapsed}",
        );
        // The template is a constant: were it wrong, the bar would only look otherwise.
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_prefix(
            module
                .description()
                .name
                .chars()
                .filter(|c| !c.is_control())
                .take(40)
                .collect::<String>(),
        );
        bar.set_message("compiling");
        let (done, wait) = mpsc::channel();
        let shown = bar.clone();
        thread::spawn(move || {
            if wait.recv_timeout(DELAY) == Err(RecvTimeoutError::Timeout) {
                // Draws nothing if the standard error is no terminal.
                shown.set_draw_target(ProgressDrawTarget::stderr());
                shown.enable_steady_tick(Duration::from_millis(100));
            }
        });
        Self { bar, done }
    }

    pub(crate) fn show(&self, progress: Progress) {
        if let Progress::Compiled(functions) = progress {
            self.bar.inc(functions.into());
        }
    }

    /// Takes the bar away.
    pub(crate) fn finish(&self) {
        // The thread may have ended already.
        let _ = self.done.send(());
        self.bar.finish_and_clear();
    }
}
