//! A guest written as text, with one import and two exports.

use wasmo_rt::Trap;

// Makes `mod guest` with the types below. build.rs compiled the same file.
wasmo_rt::include_wasm!("guest.wat");

/// What the guest may use of the outside world, and nothing else.
struct Console {
    lines: u32,
}

// The guest imports from "console": there is a trait of that name.
impl guest::imports::Console for Console {
    fn print(&mut self, cx: guest::Caller<'_>, text: i32, len: i32) -> Result<(), Trap> {
        // Checked: a guest that points outside its memory gets a trap, not our data.
        println!("{}", cx.memory().read_str(text, len)?);
        self.lines += 1;
        Ok(())
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut guest = guest::Guest::instantiate(Console { lines: 0 })?;
    guest.greet()?;
    println!("1 + 2 = {}", guest.add(1, 2)?);
    println!("lines printed by the guest: {}", guest.host().lines);
    Ok(())
}
