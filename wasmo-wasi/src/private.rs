//! What `include_wasm!` with `wasi` expands to. Not for use by hand: no stability is promised.
//!
//! The functions have WebAssembly's types, and the expansion calls them with the types that the guest gives them: so rustc finds
//! what is not WASI's.

macro_rules! wasm {
    (u32) => {
        i32
    };
    (u64) => {
        i64
    };
    (i64) => {
        i64
    };
}

/// The functions of the module `$from`.
macro_rules! define {
    ($from:ident: $(
        $(#[$doc:meta])* $kind:ident $name:ident($($param:ident: $ty:ident),*) in $file:ident;
    )*) => {$(
        define! { @$kind $from $(#[$doc])* $name($($param: $ty),*) }
    )*};
    (@recent unstable $($entry:tt)*) => {};
    (@never $from:ident $(#[$doc:meta])* $name:ident($($param:ident: $ty:ident),*)) => {
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// Always: the guest ends.
        pub fn $name(
            host: &mut impl WasiHost,
            guest: HostContext<'_>,
            $($param: wasm!($ty)),*
        ) -> Result<(), Trap> {
            call(host.wasi(), guest, |cx, memory| crate::$from::$name(cx, memory, $($param as $ty),*))?;
            Ok(())
        }
    };
    (@$kind:ident $from:ident $(#[$doc:meta])* $name:ident($($param:ident: $ty:ident),*)) => {
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// If the guest ends.
        pub fn $name(
            host: &mut impl WasiHost,
            guest: HostContext<'_>,
            $($param: wasm!($ty)),*
        ) -> Result<i32, Trap> {
            let number = call(host.wasi(), guest, |cx, memory| {
                crate::$from::$name(cx, memory, $($param as $ty),*)
            })?;
            Ok(number as i32)
        }
    };
}

macro_rules! define_preview1 {
    ($($list:tt)*) => { define! { preview1: $($list)* } };
}

macro_rules! define_unstable {
    ($($list:tt)*) => { define! { unstable: $($list)* } };
}

/// The functions of `wasi_snapshot_preview1`.
#[allow(
    clippy::too_many_arguments,
    clippy::unnecessary_cast,
    reason = "the parameters are WASI's"
)]
pub mod preview1 {
    use crate::ctx::WasiHost;
    use crate::functions::functions;
    use crate::link::call;
    use wasmo_rt::{HostContext, Trap};

    functions!(define_preview1);
}

/// The functions of `wasi_unstable`.
#[allow(
    clippy::too_many_arguments,
    clippy::unnecessary_cast,
    reason = "the parameters are WASI's"
)]
pub mod unstable {
    use crate::ctx::WasiHost;
    use crate::functions::functions;
    use crate::link::call;
    use wasmo_rt::{HostContext, Trap};

    functions!(define_unstable);
}
