//! The functions of WASI, called as a guest calls them, without one.

mod attempts;
mod escape;
mod fd;
mod path;
mod poll;
mod process;
mod quota;
mod sock;
mod world;
