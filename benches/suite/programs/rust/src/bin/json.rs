//! JSON: write a document, read it, look into it.

use serde_json::{Value, json};
use wasmo_suite_rust::{Random, WORDS, bench, sum};

fn main() {
    let mut random = Random::new();
    let entries: Vec<Value> = (0..300)
        .map(|id| {
            let word = |random: &mut Random| WORDS[random.below(WORDS.len())];
            json!({
                "id": id,
                "name": format!("{} \"{}\"\n", word(&mut random), word(&mut random)),
                "tags": [word(&mut random), word(&mut random)],
                "place": { "x": f64::from(random.number()) / 1e3, "y": -(random.below(1000) as i64) },
                "used": random.below(2) == 0,
                "next": null,
            })
        })
        .collect();
    let document = Value::Array(entries);
    bench(|| {
        let text = serde_json::to_string(&document).expect("it has no keys but strings");
        let read: Value = serde_json::from_str(&text).expect("it was written by the same library");
        let places = read.as_array().into_iter().flatten();
        let far = places.filter(|entry| entry["place"]["x"].as_f64() > Some(1e6));
        sum(text.as_bytes()).wrapping_add(far.count() as u64)
    });
}
