//! Tests of calls, traps and stacks with guests in hand-written machine code, so that they need no compiler.

mod calls;
mod entities;
mod exceptions;
mod guest;
mod memories;
mod registers;
mod shared;
mod stacks;
mod thrower;
mod traps;
mod types;
