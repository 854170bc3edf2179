//! Draws a picture, sends it through the C library, and then feeds the library a file made to break it.

use sandboxed_c::{Error, Images, Picture, crafted_file};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut images = Images::new()?;

    let picture = ball(256);
    let file = images.encode(&picture)?;
    println!(
        "{} x {} pixels, {} bytes as RGBA, {} bytes as QOI",
        picture.width,
        picture.height,
        picture.pixels.len(),
        file.len()
    );
    print(&images.thumbnail(&file, 32, 16)?);

    let whole = images.decode(&file)?;
    println!("decoded again: {}", whole == picture);

    // What the library says of a picture is not believed, but held against what the program expects.
    let line = Picture {
        width: 20_000,
        height: 1,
        pixels: vec![0; 80_000],
    };
    let long = images.encode(&line)?;
    match images.decode(&long) {
        Err(Error::Implausible) => println!("a picture of 20000 x 1 pixels is not believed"),
        other => return Err(format!("expected disbelief, found {other:?}").into()),
    }

    match images.thumbnail(b"not a picture at all, but long enough", 8, 8) {
        Err(Error::Refused) => println!("a file of another kind is refused"),
        other => return Err(format!("expected a refusal, found {other:?}").into()),
    }

    match images.thumbnail(&crafted_file(), 8, 8) {
        Err(Error::Trap(trap)) => println!("the crafted file is caught: {trap}"),
        other => return Err(format!("expected a trap, found {other:?}").into()),
    }

    // The host is unharmed. The library's own memory is not to be trusted any more: begin with a fresh one.
    let mut images = Images::new()?;
    let again = images.thumbnail(&file, 1, 1)?;
    println!("a new sandbox works: mean colour {:?}", &again.pixels[..3]);
    Ok(())
}

/// A lit ball.
fn ball(size: u32) -> Picture {
    let mut pixels = Vec::new();
    let radius = size as f32 / 2.0;
    for y in 0..size {
        for x in 0..size {
            let (x, y) = (x as f32 / radius - 1.0, y as f32 / radius - 1.0);
            let height = 1.0 - x * x - y * y;
            let light = match height > 0.0 {
                true => (height.sqrt() - x - y).clamp(0.1, 1.7) / 1.7,
                false => 0.0,
            };
            let channel = |strength: f32| (light * strength) as u8;
            pixels.extend([channel(255.0), channel(200.0), channel(90.0), 255]);
        }
    }
    Picture {
        width: size,
        height: size,
        pixels,
    }
}

/// Prints a picture with a character for each pixel.
fn print(picture: &Picture) {
    const SHADES: &[u8] = b" .:-=+*#%@";
    for row in picture.pixels.chunks(picture.width as usize * 4) {
        let shade = |pixel: &[u8]| SHADES[pixel[0] as usize * SHADES.len() / 256] as char;
        let line: String = row.chunks(4).map(shade).collect();
        println!("{}", line.trim_end());
    }
}
