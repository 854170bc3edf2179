//! Time. The local time is UTC: the host's time zone is not the guest's business.

use super::paths::little_endian;
use crate::guest::Guest;
use wasmo_rt::Trap;
use wasmo_wasi::{Errno, preview1};

const REALTIME: u32 = 0;
const MONOTONIC: u32 = 1;

/// The time of a clock in nanoseconds.
fn nanoseconds(guest: &mut dyn Guest, clock: u32) -> Result<u64, Trap> {
    let (cx, _) = guest.parts()?;
    let mut scratch = vec![0; 8];
    match preview1::clock_time_get(&cx.wasi, &mut scratch, clock, 0, 0)? {
        Errno::Success => Ok(little_endian(&scratch)),
        errno => Err(Trap::host(errno)),
    }
}

/// Milliseconds since 1970.
pub(crate) fn date_now(guest: &mut dyn Guest) -> Result<f64, Trap> {
    Ok(nanoseconds(guest, REALTIME)? as f64 / 1e6)
}

/// Milliseconds since some time.
pub(crate) fn now(guest: &mut dyn Guest) -> Result<f64, Trap> {
    Ok(nanoseconds(guest, MONOTONIC)? as f64 / 1e6)
}

/// The resolution of that, in nanoseconds.
pub(crate) fn now_resolution(_guest: &mut dyn Guest) -> Result<f64, Trap> {
    Ok(1.0)
}

pub(crate) fn now_is_monotonic(_guest: &mut dyn Guest) -> Result<u32, Trap> {
    Ok(1)
}

/// In units of a millionth of a second, as `CLOCKS_PER_SEC` says.
pub(crate) fn clock(guest: &mut dyn Guest) -> Result<i32, Trap> {
    Ok((nanoseconds(guest, MONOTONIC)? / 1000) as i32)
}

/// Writes a time as seconds and nanoseconds.
fn put_time(guest: &mut dyn Guest, out: u32, time: u64) -> Result<(), Trap> {
    let (_, mut memory) = guest.parts()?;
    let record = [(time / 1_000_000_000) as u32, (time % 1_000_000_000) as u32];
    Ok(memory.write_value(out, record)?)
}

/// Says that a clock is not there, as a function of C does.
fn no_clock(guest: &mut dyn Guest) -> Result<i32, Trap> {
    let errno = guest.call_i32("__errno_location", &[])?;
    guest.write_u32(errno, Errno::Inval.raw().into())?;
    Ok(-1)
}

pub(crate) fn clock_gettime(guest: &mut dyn Guest, id: u32, out: u32) -> Result<i32, Trap> {
    if id > MONOTONIC {
        return no_clock(guest);
    }
    let time = nanoseconds(guest, id)?;
    put_time(guest, out, time)?;
    Ok(0)
}

pub(crate) fn clock_getres(guest: &mut dyn Guest, id: u32, out: u32) -> Result<i32, Trap> {
    if id > MONOTONIC {
        return no_clock(guest);
    }
    put_time(guest, out, 1)?;
    Ok(0)
}

pub(crate) fn time(guest: &mut dyn Guest, out: u32) -> Result<i32, Trap> {
    let seconds = (nanoseconds(guest, REALTIME)? / 1_000_000_000) as u32;
    if out != 0 {
        guest.write_u32(out, seconds)?;
    }
    Ok(seconds as i32)
}

pub(crate) fn gettimeofday(guest: &mut dyn Guest, out: u32, _zone: u32) -> Result<u32, Trap> {
    let now = nanoseconds(guest, REALTIME)?;
    let (_, mut memory) = guest.parts()?;
    let record = [
        (now / 1_000_000_000) as u32,
        (now % 1_000_000_000 / 1000) as u32,
    ];
    memory.write_value(out, record)?;
    Ok(0)
}

/// Days since 1970 of a date in the Gregorian calendar; months count from 0 and may be any number.
fn days(year: i64, month: i64) -> i64 {
    let (year, month) = (year + month.div_euclid(12), month.rem_euclid(12));
    // Years begin in March here, so that the leap day is the last one.
    let year = if month < 2 { year - 1 } else { year };
    let day = (153 * ((month + 10) % 12) + 2) / 5;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day - 719_468
}

/// The fields of a `tm`: second, minute, hour, day, month, year, day of the week and of the year, daylight saving, offset.
type Fields = [i32; 10];

/// The date and time of seconds since 1970.
fn fields(time: i64) -> Fields {
    let (date, second) = (time.div_euclid(86400), time.rem_euclid(86400));
    // At most one off: the mean year has 365.2425 days.
    let mut year = 1970 + (date * 400).div_euclid(146_097);
    while days(year + 1, 0) <= date {
        year += 1;
    }
    while days(year, 0) > date {
        year -= 1;
    }
    let month = (0..12).rev().find(|&month| days(year, month) <= date);
    let month = month.unwrap_or(0);
    [
        (second % 60) as i32,
        (second / 60 % 60) as i32,
        (second / 3600) as i32,
        (date - days(year, month) + 1) as i32,
        month as i32,
        (year - 1900) as i32,
        (date + 4).rem_euclid(7) as i32,
        (date - days(year, 0)) as i32,
        0,
        0,
    ]
}

/// Seconds since 1970 of a date and time, whose fields may be any numbers.
fn seconds(fields: [i32; 6]) -> i64 {
    let [second, minute, hour, day, month, year] = fields.map(i64::from);
    let date = days(year + 1900, month) + day - 1;
    date * 86400 + hour * 3600 + minute * 60 + second
}

pub(crate) fn gmtime(guest: &mut dyn Guest, time: u32, tm: u32) -> Result<(), Trap> {
    let (_, mut memory) = guest.parts()?;
    let time: i32 = memory.read_value(time)?;
    // The name of the zone is the C library's to set.
    memory.write_value(tm, fields(time.into()))?;
    Ok(())
}

pub(crate) fn localtime(guest: &mut dyn Guest, time: u32, tm: u32) -> Result<(), Trap> {
    gmtime(guest, time, tm)
}

/// Writes back what the fields mean, and gives the time; -1 if it does not fit.
pub(crate) fn mktime(guest: &mut dyn Guest, tm: u32) -> Result<i32, Trap> {
    let (_, mut memory) = guest.parts()?;
    let time = seconds(memory.read_value(tm)?);
    let Ok(small) = i32::try_from(time) else {
        return Ok(-1);
    };
    memory.write_value(tm, fields(time))?;
    Ok(small)
}

pub(crate) fn gmtime_of(guest: &mut dyn Guest, time: i64, tm: u32) -> Result<(), Trap> {
    try_gmtime_of(guest, time, tm)?;
    Ok(())
}

/// Gives 1 if the year does not fit.
pub(crate) fn try_gmtime_of(guest: &mut dyn Guest, time: i64, tm: u32) -> Result<i32, Trap> {
    /// The years that JavaScript has.
    const MOST: i64 = 8_640_000_000_000;
    if !(-MOST..=MOST).contains(&time) {
        return Ok(1);
    }
    let (_, mut memory) = guest.parts()?;
    memory.write_value(tm, fields(time))?;
    Ok(0)
}

/// Writes back what the fields mean, and gives the time.
pub(crate) fn long_mktime(guest: &mut dyn Guest, tm: u32) -> Result<i64, Trap> {
    let (_, memory) = guest.parts()?;
    let time = seconds(memory.read_value(tm)?);
    try_gmtime_of(guest, time, tm)?;
    Ok(time)
}

/// Sets the variables of C: no offset, no daylight saving, and two names, for which there are 17 bytes each.
pub(crate) fn tzset_names(
    guest: &mut dyn Guest,
    timezone: u32,
    daylight: u32,
    standard: u32,
    summer: u32,
) -> Result<(), Trap> {
    guest.write_u32(timezone, 0)?;
    guest.write_u32(daylight, 0)?;
    for name in [standard, summer] {
        guest.write_u32(name, u32::from_le_bytes(*b"UTC\0"))?;
    }
    Ok(())
}

/// Sets the variables of C: no offset, no daylight saving, and two names.
pub(crate) fn tzset(
    guest: &mut dyn Guest,
    timezone: u32,
    daylight: u32,
    names: u32,
) -> Result<(), Trap> {
    guest.write_u32(timezone, 0)?;
    guest.write_u32(daylight, 0)?;
    let name = guest.call_i32("malloc", &[4])?;
    if name != 0 {
        guest.write_u32(name, u32::from_le_bytes(*b"UTC\0"))?;
    }
    guest.write_u32(names, name)?;
    guest.write_u32(names.wrapping_add(4), name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        assert_eq!(fields(0), [0, 0, 0, 1, 0, 70, 4, 0, 0, 0]);
        // 2000-02-29 23:59:59, a Tuesday, and the second after.
        assert_eq!(fields(951_868_799), [59, 59, 23, 29, 1, 100, 2, 59, 0, 0]);
        assert_eq!(fields(951_868_800), [0, 0, 0, 1, 2, 100, 3, 60, 0, 0]);
        // 1969-12-31 23:59:59, a Wednesday; 2100 is no leap year.
        assert_eq!(fields(-1), [59, 59, 23, 31, 11, 69, 3, 364, 0, 0]);
        assert_eq!(fields(4_107_542_400)[..6], [0, 0, 0, 1, 2, 200]);
        assert_eq!(fields(i32::MIN.into())[..6], [52, 45, 20, 13, 11, 1]);
        for time in (-3_000_000_000..5_000_000_000_i64).step_by(9_876_543) {
            let [second, minute, hour, day, month, year, ..] = fields(time);
            assert_eq!(seconds([second, minute, hour, day, month, year]), time);
        }
    }

    #[test]
    fn fields_that_are_too_large() {
        // The 0th of month 14 of 1999, 25 o'clock: 2000-03-01 minus one day, plus a day and an hour.
        assert_eq!(seconds([0, 0, 25, 0, 14, 99]), 951_872_400);
        assert_eq!(seconds([-1, 0, 0, 1, 0, 70]), -1);
        let most = [i32::MAX; 6];
        assert!(seconds(most) > 0);
        assert!(seconds([i32::MIN; 6]) < 0);
    }
}
