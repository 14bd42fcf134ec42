//! No input makes baken panic, and none destroys the last good output.

use std::fs;
use std::process::Command;

use proptest::prelude::*;

use crate::harness::SiteTest;

fn baken(site: &SiteTest, arguments: &[&str]) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_baken"))
        .args(arguments)
        .args(["--date", "2026-11-24", "--root"])
        .arg(site.path(""))
        .output()
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gets_a_diagnostic_or_a_page(text in "[ -~\\n\\[\\]{}#+|:éب\u{200f}]{0,200}") {
        let site = SiteTest::starter();
        let front = "+++\ntitle = \"Leeg\"\n+++\n";
        site.write("content/terms/loonstrook/index.nl.md", format!("{front}{text}"));
        site.build();
        site.write("content/terms/loonstrook/index.nl.md", &text);
        site.write("content/terms/loonstrook/record.toml", &text);
        site.write("baken.toml", &text);
        site.build();
    }
}

#[test]
fn a_broken_build_leaves_the_last_good_one() {
    let site = SiteTest::starter();
    assert_eq!(baken(&site, &["build"]).status.code(), Some(0));
    let before = fs::read_to_string(site.path("dist/public/nl/index.html")).unwrap();
    site.edit(
        "content/rights/payslip/record.toml",
        "certainty",
        "zekerheid",
    );
    assert_eq!(baken(&site, &["build"]).status.code(), Some(1));
    assert_eq!(
        fs::read_to_string(site.path("dist/public/nl/index.html")).unwrap(),
        before
    );
}

#[test]
fn a_folder_that_is_not_there_is_our_failure_and_says_so() {
    let output = Command::new(env!("CARGO_BIN_EXE_baken"))
        .args(["check", "--root", "/geen/map"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot read"));
}

#[test]
fn assets_of_the_last_build_stay_for_one_build() {
    let site = SiteTest::starter();
    baken(&site, &["build"]);
    let assets = || -> Vec<String> {
        let entries = fs::read_dir(site.path("dist/public/assets")).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.filter(|name| name.starts_with("style")).collect();
        names.sort();
        names
    };
    let first = assets();
    site.write(
        "themes/default/styles/60-eigen.css",
        "main { color: teal }\n",
    );
    baken(&site, &["build"]);
    let second = assets();
    assert!(
        second.len() == 2 && second.contains(&first[0]),
        "{second:?}"
    );
    site.write(
        "themes/default/styles/60-eigen.css",
        "main { color: navy }\n",
    );
    baken(&site, &["build"]);
    assert!(!assets().contains(&first[0]));
}

#[test]
fn a_site_that_is_not_built_stays_as_it_was() {
    let site = SiteTest::starter();
    baken(&site, &["build"]);
    baken(&site, &["build", "--site", "public"]);
    assert!(site.path("dist/internal/nl/index.html").exists());
}
