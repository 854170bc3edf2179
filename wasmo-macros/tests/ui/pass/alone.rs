//! A module without imports needs no host. The name of the Rust module is that of the file.
#![forbid(unsafe_code)]
#![deny(warnings)]

mod somewhere {
    wasmo_macros::include_wasm! {
        /// A module that can be reached from outside.
        #[doc(alias = "example")]
        pub mod named = "$EXPAND/alone.wat", crate = ::wasmo_rt
    }
}

wasmo_macros::include_wasm!("$EXPAND/alone.wat");

pub fn run() -> Result<i32, Box<dyn std::error::Error>> {
    let mut guest = alone::Guest::new()?;
    let mut other = somewhere::named::Guest::instantiate("a state of any type")?;
    Ok(guest.answer()? + other.answer()? + other.host().len() as i32)
}

pub struct Field {
    pub guest: alone::Guest,
}

fn main() {}
