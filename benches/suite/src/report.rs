//! What comes of the measurements: a table, JSON, a plot.

use crate::engines::Engine;
use crate::measure::{geometric_mean, median, min};
use crate::programs::Group;
use serde::Serialize;
use std::fmt::Write as _;

/// What Wasmo wants to be faster than.
const PEERS: [Engine; 3] = [Engine::Wasm2c, Engine::Wasmtime, Engine::Wamr];

/// The times of one program.
pub(crate) struct Measured {
    pub(crate) program: String,
    pub(crate) group: Group,
    /// For each engine, in the order of the report: the times of all rounds in seconds; empty if it does not run the program.
    pub(crate) times: Vec<Vec<f64>>,
}

/// All measurements of a run of the suite.
pub(crate) struct Report {
    pub(crate) engines: Vec<Engine>,
    pub(crate) measured: Vec<Measured>,
    /// What has been measured, and where: names and values.
    pub(crate) conditions: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Json<'a> {
    conditions: std::collections::BTreeMap<&'a str, &'a str>,
    programs: Vec<JsonProgram<'a>>,
}

#[derive(Serialize)]
struct JsonProgram<'a> {
    name: &'a str,
    group: &'static str,
    seconds: std::collections::BTreeMap<&'a str, &'a [f64]>,
}

impl Report {
    /// The time of a program with an engine, of which ratios are made: the least of all rounds, which other work on the
    /// machine disturbs least.
    fn time(&self, measured: &Measured, engine: usize) -> Option<f64> {
        let times = &measured.times[engine];
        (!times.is_empty()).then(|| min(times))
    }

    /// The geometric mean, over the programs of a group (of all, if none is named), of the times of `engine` relative to those of
    /// `base`.
    fn mean(&self, group: Option<Group>, engine: usize, base: usize) -> f64 {
        let programs = self.measured.iter();
        let programs =
            programs.filter(|measured| group.is_none_or(|group| measured.group == group));
        geometric_mean(
            programs.filter_map(|measured| {
                Some(self.time(measured, engine)? / self.time(measured, base)?)
            }),
        )
    }

    fn position(&self, engine: &Engine) -> Option<usize> {
        self.engines.iter().position(|other| other == engine)
    }

    fn groups(&self) -> impl Iterator<Item = Group> {
        let has = |&group: &Group| self.measured.iter().any(|measured| measured.group == group);
        Group::ALL.into_iter().filter(has)
    }

    /// The tables, as Markdown.
    pub(crate) fn markdown(&self) -> String {
        let mut text = String::new();
        let mut line = |cells: Vec<String>| {
            _ = writeln!(text, "| {} |", cells.join(" | "));
        };
        let header = |first: &str| -> Vec<String> {
            let names = self.engines.iter().map(|engine| engine.name().to_owned());
            std::iter::once(first.to_owned()).chain(names).collect()
        };
        let rule = || vec!["---".to_owned(); self.engines.len() + 1];
        let cell = |value: f64| match value.is_nan() {
            true => "–".to_owned(),
            false => format!("{value:.2}"),
        };
        for base in [Engine::Native].into_iter().chain(PEERS) {
            let Some(base_at) = self.position(&base) else {
                continue;
            };
            line(header(&format!("geometric means, {} = 1", base.name())));
            line(rule());
            for group in self.groups().map(Some).chain([None]) {
                let means =
                    (0..self.engines.len()).map(|engine| cell(self.mean(group, engine, base_at)));
                let name = group.map_or("**all**", Group::name).to_owned();
                line(std::iter::once(name).chain(means).collect());
            }
            line(Vec::new());
        }
        let mut cells = header("program: least CPU seconds (median's excess)");
        cells.push("Wasmo / best peer".to_owned());
        line(cells);
        line([rule(), vec!["---".to_owned()]].concat());
        for measured in &self.measured {
            let mut cells = vec![measured.program.clone()];
            for (engine, times) in measured.times.iter().enumerate() {
                cells.push(match self.time(measured, engine) {
                    Some(time) => {
                        format!("{time:.3} (+{:.0} %)", 100.0 * (median(times) / time - 1.0))
                    }
                    None => "–".to_owned(),
                });
            }
            let peers = PEERS.iter().filter_map(|peer| self.position(peer));
            let best = peers.filter_map(|peer| self.time(measured, peer));
            let own = self
                .position(&Engine::Wasmo)
                .and_then(|own| self.time(measured, own));
            cells.push(cell(
                own.unwrap_or(f64::NAN) / best.fold(f64::NAN, f64::min),
            ));
            line(cells);
        }
        text.replace("|  |\n", "\n")
    }

    /// Everything, as JSON.
    pub(crate) fn json(&self) -> crate::Result<String> {
        let json = Json {
            conditions: self
                .conditions
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect(),
            programs: self
                .measured
                .iter()
                .map(|measured| JsonProgram {
                    name: &measured.program,
                    group: measured.group.name(),
                    seconds: self
                        .engines
                        .iter()
                        .map(Engine::name)
                        .zip(measured.times.iter().map(Vec::as_slice))
                        .collect(),
                })
                .collect(),
        };
        Ok(serde_json::to_string_pretty(&json)? + "\n")
    }

    /// The means relative to native code, as a bar chart.
    pub(crate) fn svg(&self) -> Option<String> {
        const COLORS: [&str; 5] = ["#888888", "#1f77b4", "#ff7f0e", "#2ca02c", "#9467bd"];
        let (left, bar, gap, scale) = (150.0, 14.0, 14.0, 220.0);
        let native = self.position(&Engine::Native)?;
        let shown: Vec<usize> = (0..self.engines.len())
            .filter(|&engine| engine != native)
            .collect();
        let mut body = String::new();
        let mut y = 40.0;
        for group in self.groups() {
            let height = bar * shown.len() as f64;
            _ = writeln!(
                body,
                r#"<text x="{}" y="{}" text-anchor="end">{}</text>"#,
                left - 8.0,
                y + height / 2.0 + 4.0,
                group.name()
            );
            for &engine in &shown {
                let mean = self.mean(Some(group), engine, native);
                if !mean.is_nan() {
                    let width = mean * scale;
                    let color = COLORS[engine % COLORS.len()];
                    _ = writeln!(
                        body,
                        r#"<rect x="{left}" y="{y}" width="{width:.1}" height="{}" fill="{color}"/><text x="{:.1}" y="{}">{mean:.2} {}</text>"#,
                        bar - 2.0,
                        left + width + 5.0,
                        y + bar - 4.0,
                        self.engines[engine].name()
                    );
                }
                y += bar;
            }
            y += gap;
        }
        let one = left + scale;
        Some(format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="620" height="{y}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="white"/>
<text x="{left}" y="16" font-size="13">CPU time relative to native code (clang -O3): shorter is faster</text>
{body}<line x1="{one}" x2="{one}" y1="26" y2="{}" stroke="#000000" stroke-dasharray="3 3"/><text x="{one}" y="24" text-anchor="middle">native</text>
</svg>
"##,
            y - gap
        ))
    }
}
