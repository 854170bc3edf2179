//! Values as one writes them on a command line.

use wasmo_rt::types::Shown;
use wasmo_rt::{V128, Val, ValType};

/// The value of type `ty` that `text` stands for: integers in decimal, hexadecimal (`0x`), octal (`0o`) or binary (`0b`), signed or not;
/// floats as Rust reads them; vectors as a hexadecimal number of 128 bits; references only as `null`.
///
/// # Errors
///
/// If it stands for none: the message says what was expected.
pub fn parse(ty: ValType, text: &str) -> Result<Val, String> {
    let expected = |what: &str| format!("expected {what}, found `{text}`");
    Ok(match ty {
        ValType::I32 => {
            let value = integer(text).ok_or_else(|| expected("an integer of 32 bits"))?;
            let unsigned = u32::try_from(value).map(u32::cast_signed);
            let value = i32::try_from(value).or(unsigned);
            Val::I32(value.map_err(|_| expected("an integer of 32 bits"))?)
        }
        ValType::I64 => {
            let value = integer(text).ok_or_else(|| expected("an integer of 64 bits"))?;
            let unsigned = u64::try_from(value).map(u64::cast_signed);
            let value = i64::try_from(value).or(unsigned);
            Val::I64(value.map_err(|_| expected("an integer of 64 bits"))?)
        }
        ValType::F32 => Val::from(text.parse::<f32>().map_err(|_| expected("a number"))?),
        ValType::F64 => Val::from(text.parse::<f64>().map_err(|_| expected("a number"))?),
        ValType::V128 => {
            let digits = text.strip_prefix("0x");
            let bits = digits.and_then(|digits| u128::from_str_radix(digits, 16).ok());
            let bits = bits.ok_or_else(|| expected("0x and up to 32 hexadecimal digits"))?;
            Val::V128(V128::from_u128(bits))
        }
        ValType::Ref(ty) if text == "null" && ty.nullable => Val::null(ty),
        ValType::Ref(ty) => {
            return Err(expected(&format!(
                "`null`, the only {} that can be written",
                Shown(ty)
            )));
        }
    })
}

fn integer(text: &str) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let radix = [("0x", 16), ("0o", 8), ("0b", 2)];
    let found = radix.iter().find(|(prefix, _)| digits.starts_with(prefix));
    let (digits, radix) = found.map_or((digits, 10), |&(prefix, radix)| {
        (&digits[prefix.len()..], radix)
    });
    // Nothing in use here is near the ends of an i128; a second sign is no digit.
    let digits = digits.strip_prefix('+').map_or(digits, |_| "");
    let value = i128::from_str_radix(digits, radix).ok()?;
    (value >= 0).then_some(if negative { -value } else { value })
}

/// `value` as [`parse`] reads it, and integers signed.
pub fn format(value: &Val) -> String {
    match value {
        Val::I32(value) => value.to_string(),
        Val::I64(value) => value.to_string(),
        Val::F32(bits) => f32::from_bits(*bits).to_string(),
        Val::F64(bits) => f64::from_bits(*bits).to_string(),
        Val::V128(value) => format!("{:#034x}", value.to_u128()),
        value if value.is_null() => "null".to_owned(),
        value => format!("<{}>", Shown(value.ty())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for (ty, text) in [
            (ValType::I32, "-2147483648"),
            (ValType::I64, "9223372036854775807"),
            (ValType::F32, "-0.5"),
            (ValType::F64, "1000000"),
            (ValType::F64, "NaN"),
            (ValType::V128, "0x000000000000000000000000000000ff"),
            (ValType::FUNCREF, "null"),
        ] {
            assert_eq!(format(&parse(ty, text).unwrap()), text);
        }
    }

    #[test]
    fn integers_in_other_forms() {
        let i32 = |text| parse(ValType::I32, text).unwrap().i32().unwrap();
        assert_eq!(i32("4294967295"), -1);
        assert_eq!(i32("0xff"), 255);
        assert_eq!(i32("-0b11"), -3);
        let i64 = parse(ValType::I64, "0xffffffffffffffff").unwrap();
        assert_eq!(i64.i64(), Some(-1));
    }

    #[test]
    fn what_is_no_value_is_refused() {
        for (ty, text) in [
            (ValType::I32, "4294967296"),
            (ValType::I32, "-2147483649"),
            (ValType::I32, "--1"),
            (ValType::I32, "+-1"),
            (ValType::I32, "0x-1"),
            (ValType::I32, ""),
            (ValType::I64, "18446744073709551616"),
            (ValType::F64, "one"),
            (ValType::V128, "1"),
            (ValType::EXTERNREF, "0"),
        ] {
            let error = parse(ty, text).unwrap_err();
            assert!(error.contains(&format!("found `{text}`")), "{error}");
        }
    }
}
