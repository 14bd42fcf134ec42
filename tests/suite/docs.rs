//! What the documentation shows is true.

use std::fs;

use baken::model::{Kind, Named};
use baken::report::{Style, report};

use crate::harness::{SiteTest, repository};

/// The files that a guide shows: blocks whose fence names a path.
fn shown_files(guide: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for part in guide.split("\n```").skip(1).step_by(2) {
        let (fence, text) = part.split_once('\n').unwrap();
        if let Some((_, path)) = fence.split_once(' ') {
            files.push((path.to_owned(), format!("{text}\n")));
        }
    }
    files
}

#[test]
fn the_record_of_the_authors_guide_is_one_that_baken_takes() {
    let guide = fs::read_to_string(repository().join("docs/auteurs.md")).unwrap();
    let files = shown_files(&guide);
    assert_eq!(files.len(), 4);
    let site = SiteTest::starter();
    for (path, text) in &files {
        site.write(path, text);
    }
    let built = site.build();
    assert_eq!(
        built.codes(),
        ["missing-translation", "unaccepted-translation"],
        "{}",
        built.report()
    );
    assert!(built.page("/nl/rechten/vakantie/").contains(">8%</data>"));
}

/// The commands that a guide gives to type: lines of code that begin with the program's name.
fn typed_commands(guide: &str) -> Vec<String> {
    let lines = guide.lines().map(str::trim);
    let arguments = lines.filter_map(|line| {
        let cargo = line.strip_prefix("cargo run --release -- ");
        cargo.or(line.strip_prefix("baken "))
    });
    let first = arguments.filter_map(|rest| rest.split(' ').next());
    first.map(str::to_owned).collect()
}

#[test]
fn every_command_that_the_guides_give_to_type_is_there() {
    for name in [
        "README.md",
        "docs/auteurs.md",
        "docs/meldroutes.md",
        "docs/contributing/adding.md",
    ] {
        let guide = fs::read_to_string(repository().join(name)).unwrap();
        let commands = typed_commands(&guide);
        assert!(!commands.is_empty(), "{name} gives no command");
        for command in commands {
            let help = std::process::Command::new(env!("CARGO_BIN_EXE_baken"))
                .args([&command, "--help"])
                .output()
                .unwrap();
            assert!(help.status.success(), "{name}: baken {command}");
        }
    }
}

/// Editors complete and check by these schemas, so they must take what baken takes.
#[test]
fn every_record_of_the_portal_fits_the_schema_of_its_kind() {
    let mut checked = 0;
    for kind in Kind::ALL {
        let schema = repository().join(format!("docs/schemas/{kind}.schema.json"));
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        let compiled = compiler
            .compile(schema.to_str().unwrap(), &mut schemas)
            .unwrap();
        let folder = repository().join("content").join(kind.folder());
        for entry in walkdir::WalkDir::new(folder)
            .into_iter()
            .filter_map(Result::ok)
        {
            if entry.file_name() != "record.toml" {
                continue;
            }
            let record = value_of(&fs::read_to_string(entry.path()).unwrap());
            let valid = schemas.validate(&record, compiled);
            assert!(
                valid.is_ok(),
                "{}: {}",
                entry.path().display(),
                valid.unwrap_err()
            );
            let mut broken = record.clone();
            broken["geen_sleutel"] = true.into();
            assert!(schemas.validate(&broken, compiled).is_err());
            checked += 1;
        }
    }
    assert!(checked > 100, "{checked}");
}

/// Other programs read the report by this schema.
#[test]
fn the_report_of_every_fault_fits_its_schema() {
    let mut schemas = boon::Schemas::new();
    let path = repository().join("docs/schemas/report.schema.json");
    let compiled = boon::Compiler::new()
        .compile(path.to_str().unwrap(), &mut schemas)
        .unwrap();
    let portal = crate::portal::portal();
    let faults = &portal.build.diagnostics;
    let site = SiteTest::starter();
    site.edit(
        "content/rights/payslip/index.nl.md",
        "[[term:loonstrook]]",
        "[[term:loon]]",
    );
    site.write("content/rights/extra.toml", "kapot");
    let broken = site.build();
    for (faults, sources) in [
        (faults, &portal.sources),
        (&broken.build.diagnostics, &broken.sources),
    ] {
        let text = report(faults, sources, Style::Json, false);
        let document = serde_json::from_str(&text).unwrap();
        let valid = schemas.validate(&document, compiled);
        assert!(valid.is_ok(), "{}", valid.unwrap_err());
    }
}

/// TOML as the JSON that a schema is held against; dates are texts.
fn value_of(text: &str) -> serde_json::Value {
    fn json(value: toml::Value) -> serde_json::Value {
        match value {
            toml::Value::Datetime(date) => date.to_string().into(),
            toml::Value::Table(table) => {
                let entries = table.into_iter().map(|(key, value)| (key, json(value)));
                serde_json::Value::Object(entries.collect())
            }
            toml::Value::Array(list) => list.into_iter().map(json).collect::<Vec<_>>().into(),
            toml::Value::String(text) => text.into(),
            toml::Value::Integer(number) => number.into(),
            toml::Value::Float(number) => number.into(),
            toml::Value::Boolean(flag) => flag.into(),
        }
    }
    json(toml::Value::Table(text.parse().unwrap()))
}

#[test]
fn the_tables_of_the_authors_guide_are_proven() {
    let guide = fs::read_to_string(repository().join("docs/meldroutes.md")).unwrap();
    let files = shown_files(&guide);
    assert_eq!(files.len(), 6);
    let site = SiteTest::of(&repository());
    for (path, text) in &files {
        site.write(path, text);
    }
    let built = site.build();
    let about_tables =
        |code: &&str| code.contains("table") || code.contains("rule") || code.contains("drop");
    assert_eq!(
        built
            .codes()
            .into_iter()
            .filter(about_tables)
            .collect::<Vec<_>>(),
        Vec::<&str>::new()
    );
    assert!(!built.build.diagnostics.has_errors(), "{}", built.report());
}
