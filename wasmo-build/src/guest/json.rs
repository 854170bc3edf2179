//! Just enough JSON to read Cargo's messages: a dependency less for every build script.

use std::iter::Peekable;
use std::str::Chars;

/// How deep values may be nested. Cargo's messages need six levels.
const DEPTH: u32 = 64;

/// A value. Numbers and the three words are read past.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Json {
    Other,
    String(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value that `text` is, if it is one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader(text.chars().peekable());
        let value = reader.value(DEPTH)?;
        reader.space();
        reader.0.next().is_none().then_some(value)
    }

    /// The member `key` of an object.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let member = members.iter().find(|(name, _)| name == key);
        member.map(|(_, value)| value)
    }

    /// The text of a string.
    pub(super) fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The strings of an array; none if it is none.
    pub(super) fn strings(&self) -> impl Iterator<Item = &str> {
        let values = match self {
            Self::Array(values) => values.as_slice(),
            _ => &[],
        };
        values.iter().filter_map(Self::as_str)
    }
}

struct Reader<'a>(Peekable<Chars<'a>>);

impl Reader<'_> {
    fn space(&mut self) {
        while self.0.next_if(char::is_ascii_whitespace).is_some() {}
    }

    /// Skips white space and then `c`, if it comes.
    fn take(&mut self, c: char) -> Option<()> {
        self.space();
        self.0.next_if_eq(&c).map(|_| ())
    }

    fn value(&mut self, depth: u32) -> Option<Json> {
        let depth = depth.checked_sub(1)?;
        self.space();
        match *self.0.peek()? {
            '"' => self.string().map(Json::String),
            '[' => {
                let element = |reader: &mut Self| reader.value(depth);
                self.list('[', ']', element).map(Json::Array)
            }
            '{' => {
                let member = |reader: &mut Self| {
                    reader.space();
                    let name = reader.string()?;
                    reader.take(':')?;
                    Some((name, reader.value(depth)?))
                };
                self.list('{', '}', member).map(Json::Object)
            }
            _ => self.word(),
        }
    }

    fn list<T>(
        &mut self,
        open: char,
        close: char,
        mut item: impl FnMut(&mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.take(open)?;
        let mut items = Vec::new();
        if self.take(close).is_some() {
            return Some(items);
        }
        loop {
            items.push(item(self)?);
            if self.take(close).is_some() {
                return Some(items);
            }
            self.take(',')?;
        }
    }

    fn word(&mut self) -> Option<Json> {
        let part = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        let mut word = String::new();
        while let Some(c) = self.0.next_if(part) {
            word.push(c);
        }
        let known = matches!(word.as_str(), "true" | "false" | "null");
        (known || word.parse::<f64>().is_ok()).then_some(Json::Other)
    }

    fn string(&mut self) -> Option<String> {
        self.0.next_if_eq(&'"')?;
        let mut text = String::new();
        loop {
            match self.0.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escape()?),
                c => text.push(c),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        Some(match self.0.next()? {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => {
                let unit = self.unit()?;
                match (unit, char::from_u32(unit)) {
                    (_, Some(c)) => c,
                    // The first half of a surrogate pair.
                    (0xd800..0xdc00, None) => {
                        self.0.next_if_eq(&'\\')?;
                        self.0.next_if_eq(&'u')?;
                        let low = self
                            .unit()?
                            .checked_sub(0xdc00)
                            .filter(|low| *low < 0x400)?;
                        char::from_u32(0x10000 + ((unit - 0xd800) << 10) + low)?
                    }
                    _ => return None,
                }
            }
            c @ ('"' | '\\' | '/') => c,
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |unit, _| Some(unit << 4 | self.0.next()?.to_digit(16)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_of_cargo() {
        let text = r#"{"reason":"compiler-artifact","target":{"kind":["cdylib"],"doc":true},
            "profile":{"debuginfo":2,"x":-1.5e3,"none":null},"features":[],
            "filenames":["/a b/x.wasm", "\u00e9\ud83d\ude00\n\"\\\/"],"empty":{ }}"#;
        let message = Json::parse(text).unwrap();
        assert_eq!(
            message.get("reason").and_then(Json::as_str),
            Some("compiler-artifact")
        );
        let kind = message
            .get("target")
            .and_then(|target| target.get("kind"))
            .unwrap();
        assert_eq!(kind.strings().collect::<Vec<_>>(), ["cdylib"]);
        let names = message.get("filenames").unwrap();
        let names: Vec<_> = names.strings().collect();
        assert_eq!(names, ["/a b/x.wasm", "é😀\n\"\\/"]);
        assert_eq!(message.get("features"), Some(&Json::Array(vec![])));
        assert_eq!(message.get("empty"), Some(&Json::Object(vec![])));
        assert_eq!(message.get("absent"), None);
    }

    #[test]
    fn what_is_no_value_is_none() {
        let bad = [
            "",
            "Compiling x",
            "{",
            "{}x",
            "[1,]",
            "[1 2]",
            "{\"a\"}",
            "{\"a\":}",
            "\"open",
            "tru",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\\udc00\"",
        ];
        for text in bad {
            assert_eq!(Json::parse(text), None, "{text}");
        }
        let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(Json::parse(&deep(DEPTH as usize)).is_some());
        assert_eq!(Json::parse(&deep(100_000)), None);
    }
}
