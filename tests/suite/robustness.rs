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

#[test]
fn what_was_taken_back_is_gone_with_the_build_that_takes_it_back() {
    let site = SiteTest::starter();
    let page = "content/rights/payslip/index.nl.md";
    site.edit(page, "Bewaar elke loonstrook.", "Bel Geheimman.");
    baken(&site, &["build"]);
    site.edit(page, "Bel Geheimman.", "Bewaar elke loonstrook.");
    baken(&site, &["build"]);
    for entry in walkdir::WalkDir::new(site.path("dist/public/")) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let text = String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).to_lowercase();
            assert!(!text.contains("geheimman"), "{}", entry.path().display());
        }
    }
}

#[test]
fn a_build_heals_what_is_missing_of_the_last_one() {
    let site = SiteTest::starter();
    baken(&site, &["build"]);
    let page = site.path("dist/public/nl/index.html");
    let before = fs::read_to_string(&page).unwrap();
    fs::write(&page, "anders").unwrap();
    baken(&site, &["build"]);
    assert_eq!(fs::read_to_string(&page).unwrap(), before);
    fs::remove_dir_all(site.path("dist/.builds")).unwrap();
    assert_eq!(baken(&site, &["build"]).status.code(), Some(0));
    assert_eq!(fs::read_to_string(&page).unwrap(), before);
    fs::write(site.path("dist/.builds/.DS_Store"), "x").unwrap();
    assert_eq!(baken(&site, &["build"]).status.code(), Some(0));
}

#[test]
fn two_builds_at_once_publish_one_whole_site() {
    let site = SiteTest::starter();
    let run = |base: &str| {
        Command::new(env!("CARGO_BIN_EXE_baken"))
            .args([
                "build",
                "--date",
                "2026-11-24",
                "--base-url",
                base,
                "--root",
            ])
            .arg(site.path(""))
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap()
    };
    for _ in 0..4 {
        let (mut one, mut other) = (run("https://een.nl/"), run("https://twee.nl/x/"));
        assert!(one.wait().unwrap().success() && other.wait().unwrap().success());
        let mut bases: std::collections::BTreeSet<&str> = std::collections::BTreeSet::new();
        for entry in walkdir::WalkDir::new(site.path("dist/public/")) {
            let entry = entry.unwrap();
            if entry
                .path()
                .extension()
                .is_some_and(|ending| ending == "html")
            {
                let page = fs::read_to_string(entry.path()).unwrap();
                bases.extend(
                    ["een.nl", "twee.nl"]
                        .iter()
                        .filter(|base| page.contains(**base)),
                );
            }
        }
        assert_eq!(bases.len(), 1, "{bases:?}");
    }
}

#[test]
fn a_persons_check_is_never_written_over_unread() {
    let site = SiteTest::starter();
    let file = "content/rights/payslip/translations.toml";
    let accept = |more: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_baken"))
            .args(["translations", "accept", "right:payslip", "en", "--root"])
            .arg(site.path(""))
            .args(more)
            .output()
            .unwrap()
    };
    let checked = accept(&[
        "--by",
        "human",
        "--role",
        "redactie",
        "--date",
        "2026-11-20",
    ]);
    assert!(checked.status.success());
    let broken = site.read(file) + "<<<<<<< HEAD\n";
    site.write(file, &broken);
    let refused = accept(&[]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("broken-toml"));
    assert_eq!(site.read(file), broken);
    let nobody = accept(&["--by", "human", "--role", "Piet"]);
    assert_eq!(nobody.status.code(), Some(2));
}

#[test]
fn nesting_that_would_exhaust_the_machine_is_a_diagnostic() {
    let site = SiteTest::starter();
    site.write("themes/default/styles/60-x.css", "a{".repeat(5000));
    site.write(
        "locales/nl/x.ftl",
        format!("site-name = {}", "{".repeat(9000)),
    );
    let codes = site.build().codes();
    assert!(
        codes.contains(&"broken-style") && codes.contains(&"broken-message"),
        "{codes:?}"
    );
}

#[test]
fn no_attribute_and_no_address_of_a_record_brings_a_script_onto_a_page() {
    let site = SiteTest::starter();
    let record = "content/rights/payslip/record.toml";
    site.edit(
        record,
        "publisher =",
        "url = \"javascript:alert(1)\"\npublisher =",
    );
    site.edit(
        "content/rights/payslip/index.nl.md",
        "Bewaar elke loonstrook.",
        "### Kop {onclick=alert(1) .klasse}\n\nBewaar elke loonstrook.",
    );
    let codes = site.build().codes();
    assert!(
        codes.contains(&"invalid-value") && codes.contains(&"raw-html"),
        "{codes:?}"
    );
}

#[test]
fn a_title_that_gives_no_address_is_told_and_a_long_one_is_cut() {
    let site = SiteTest::starter();
    let page = "content/rights/payslip/index.nl.md";
    site.edit(page, "slug = \"je-loonstrook\"\n", "");
    site.edit(page, "title = \"Je loonstrook\"", "title = \"工資 😀\"");
    assert!(site.build().codes().contains(&"invalid-value"));
    site.edit(
        page,
        "title = \"工資 😀\"",
        &format!("title = \"{}\"", "loon ".repeat(80)),
    );
    let built = site.build();
    let files = &built.site(baken::site::Output::Public).files;
    assert!(files.keys().all(|path| path.len() < 200));
}
