//! `baken search`: the built bundle, asked as the browser will ask it.

use std::sync::Arc;

use baken_search::{Ranges, open_beside};
use serde::Serialize;

use super::{Exit, Failure, out_of, say};
use crate::cli::{SearchArgs, SearchFormat};
use crate::discover::read_built;
use crate::index::MANIFEST;

#[derive(Serialize)]
struct Answer {
    hits: Vec<Found>,
}

#[derive(Serialize)]
struct Found {
    record: String,
    lang: String,
    url: String,
    title: String,
    section: String,
    fallback: bool,
    score: f32,
}

pub(super) fn search(arguments: &SearchArgs) -> Result<Exit, Failure> {
    let doing = "cannot search";
    let out = out_of(&arguments.portal.root, arguments.out.as_ref());
    let site = out.join(arguments.site.to_string());
    let fail = |cause: String| Failure::new(doing, cause);
    let not_built = |error: std::io::Error| {
        fail(format!(
            "there is no built site in `{}` ({error}); run `baken build`",
            site.display()
        ))
    };
    let manifest = read_built(&site.join(MANIFEST)).map_err(not_built)?;
    let bundles: std::collections::BTreeMap<String, Vec<String>> =
        serde_json::from_slice(&manifest).map_err(|error| fail(error.to_string()))?;
    let paths = bundles
        .get(arguments.lang.as_str())
        .ok_or_else(|| fail(format!("the site has no language `{}`", arguments.lang)))?;
    let mut files = Vec::new();
    for path in paths {
        files.push(read_built(&site.join(path)).map_err(not_built)?);
    }
    let mut files = files.into_iter();
    let bundle = files.next().unwrap_or_default();
    let beside = files.next().map(|bytes| Arc::new(bytes) as Arc<dyn Ranges>);
    let index = open_beside(&bundle, beside).map_err(|error| fail(error.to_string()))?;
    let query = baken_search::Query {
        text: arguments.query.clone(),
        limit: arguments.limit,
        audience: arguments.audience.clone(),
        region: arguments.region.clone(),
        kind: arguments.kind.clone(),
        ..baken_search::Query::default()
    };
    let answer = index
        .search(&query)
        .map_err(|error| fail(error.to_string()))?;
    let found = |hit: baken_search::Hit| Found {
        record: hit.record,
        lang: hit.language,
        url: hit.url,
        title: hit.title,
        section: hit.section,
        fallback: hit.fallback,
        score: hit.score,
    };
    let answer = Answer {
        hits: answer.hits.into_iter().map(found).collect(),
    };
    match arguments.format {
        // Texts and numbers only: there is nothing in it that JSON cannot hold.
        SearchFormat::Json => say(&(serde_json::to_string(&answer).unwrap_or_default() + "\n"))?,
        SearchFormat::Human => say(&human(&answer))?,
    }
    Ok(Exit::Fine)
}

fn human(answer: &Answer) -> String {
    if answer.hits.is_empty() {
        return "Nothing found.\n".to_owned();
    }
    let line = |hit: &Found| {
        let section = if hit.section.is_empty() {
            String::new()
        } else {
            format!(" › {}", hit.section)
        };
        format!(
            "{:6.2}  {}{section}\n        {}  ({})\n",
            hit.score, hit.title, hit.url, hit.record
        )
    };
    answer.hits.iter().map(line).collect()
}
