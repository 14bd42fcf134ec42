//! What people type finds what they need. The queries of `tests/golden` are data; half of them
//! share no word with the title or the keywords of the page that is meant.

use std::collections::BTreeSet;
use std::fs;

use baken::model::RecordKey;
use baken::site::Output;
use baken::source::TextRole;
use serde_json::Value;

use crate::harness::repository;
use crate::portal::portal;

struct Golden {
    language: String,
    least: f64,
    queries: Vec<Query>,
}

struct Query {
    text: String,
    finds: Vec<String>,
    shares_a_word: bool,
}

fn golden() -> Vec<Golden> {
    let mut all = Vec::new();
    for entry in fs::read_dir(repository().join("tests/golden")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let table: Value = toml::from_str(&text).unwrap();
        let queries = table["query"]
            .as_array()
            .unwrap()
            .iter()
            .map(|query| Query {
                text: query["text"].as_str().unwrap().to_owned(),
                finds: query["finds"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|name| name.as_str().unwrap().to_owned())
                    .collect(),
                shares_a_word: query["words"] == "own",
            });
        all.push(Golden {
            language: path.file_stem().unwrap().to_string_lossy().into_owned(),
            least: table["least"].as_f64().unwrap(),
            queries: queries.collect(),
        });
    }
    all.sort_by(|a, b| a.language.cmp(&b.language));
    all
}

#[test]
fn every_language_finds_what_people_look_for() {
    let mut below = Vec::new();
    for golden in golden() {
        let index = portal().bundle(Output::Public, &golden.language);
        let mut sum = 0.0;
        for query in &golden.queries {
            let asked = baken_search::Query::new(&query.text);
            let hits = index.search(&asked).unwrap().hits;
            let place = hits
                .iter()
                .position(|hit| query.finds.contains(&hit.record));
            let rank = place.map_or(0.0, |place| 1.0 / (place + 1) as f64);
            if rank < 1.0 {
                let first = hits.first().map_or("nothing", |hit| hit.record.as_str());
                println!(
                    "  {} {:?} wants {}, which is {}; first is {first}",
                    golden.language,
                    query.text,
                    query.finds[0],
                    place.map_or("not there".to_owned(), |place| format!("no. {}", place + 1)),
                );
            }
            sum += rank;
        }
        let mean = sum / golden.queries.len() as f64;
        println!(
            "{}: mean reciprocal rank {mean:.3} of {}",
            golden.language,
            golden.queries.len()
        );
        if mean < golden.least {
            below.push(format!(
                "{}: {mean:.3} for {}",
                golden.language, golden.least
            ));
        }
    }
    assert_eq!(below, Vec::<String>::new());
}

#[test]
fn half_of_the_queries_share_no_word_with_the_title_or_keywords_they_lead_to() {
    let mut shared = Vec::new();
    for golden in golden() {
        assert!(golden.queries.len() >= 30, "{}", golden.language);
        let others = golden.queries.iter().filter(|query| !query.shares_a_word);
        assert!(
            others.clone().count() * 2 >= golden.queries.len(),
            "{}",
            golden.language
        );
        for query in others {
            let key = RecordKey::parse(&query.finds[0]).unwrap();
            let known = outside_words(&key, &golden.language);
            let typed = baken_search::stems(&golden.language, &query.text);
            let common: Vec<_> = typed.intersection(&known).cloned().collect();
            if !common.is_empty() {
                shared.push(format!("{} {:?}: {common:?}", golden.language, query.text));
            }
        }
    }
    assert_eq!(shared, Vec::<String>::new());
}

/// The stems of a record's title and keywords, as readers of a language see them.
fn outside_words(key: &RecordKey, language: &str) -> BTreeSet<String> {
    let folder = repository()
        .join("content")
        .join(key.kind.folder())
        .join(key.id.as_str());
    let mut stems = BTreeSet::new();
    for role in [TextRole::Index, TextRole::Own] {
        for tag in [language, "en", "nl"] {
            let path = folder.join(format!("{}.{tag}.md", role.stem()));
            let Ok(text) = fs::read_to_string(path) else {
                continue;
            };
            let front: Value = toml::from_str(text.split("+++").nth(1).unwrap()).unwrap();
            let keywords = front["keywords"].as_array().cloned().unwrap_or_default();
            let words = keywords.iter().chain([&front["title"]]);
            for word in words.filter_map(Value::as_str) {
                stems.extend(baken_search::stems(language, word));
            }
            break;
        }
    }
    assert!(!stems.is_empty(), "{key} is not there");
    stems
}
