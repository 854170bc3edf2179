//! What the build script and the test share: the ways in which every module is compiled, and numbers that look random.

/// A way to compile a module. Relaxed vector operators always have their deterministic form, as the oracle's do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mode {
    /// Guard pages, as users have them by default. What is exact only with `exact_traps` is not compared: see
    /// [`Mode::is_exact`].
    Guard,
    /// Guard pages with exact traps, in small parts, by a profile of random counts.
    Exact,
    /// Explicit checks, at any level of optimisation: see [`Mode::opt_level`].
    Explicit,
}

impl Mode {
    /// Every mode, in the order of their numbers.
    pub(crate) const ALL: [Self; 3] = [Self::Guard, Self::Exact, Self::Explicit];

    /// The name in messages.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Guard => "guard",
            Self::Exact => "exact",
            Self::Explicit => "explicit",
        }
    }

    /// The optimisation level that the module of this name is compiled at, as Cargo names it.
    pub(crate) fn opt_level(self, name: &str) -> &'static str {
        let sum: usize = name.bytes().map(usize::from).sum();
        match self {
            Self::Guard | Self::Exact => "3",
            Self::Explicit => ["0", "1", "2", "s"][sum % 4],
        }
    }

    /// Whether accesses out of bounds happen exactly as and when the specification says. Otherwise a load without use may
    /// vanish, with its trap, and stores just before a fault may be missing.
    pub(crate) const fn is_exact(self) -> bool {
        !matches!(self, Self::Guard)
    }
}

/// How much fuel a generated module has for each call.
pub(crate) const FUEL: i32 = 1000;

/// The next number that looks random, always the same for the same state.
pub(crate) const fn splitmix64(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut x = *state;
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}
