//! Every fault is found, named and shown. Each code has a case in `tests/sites/every-error`:
//! changes to the starter portal that bring it about.

use std::fs;

use baken::diagnostic::Code;
use baken::report::{Style, report};

use crate::harness::{Built, SiteTest, repository};

fn build_case(case: &str) -> Built {
    let mut site = SiteTest::starter();
    for part in case.split("-- ").skip(1) {
        let (head, body) = part.split_once(" --").unwrap();
        let body = body.strip_prefix('\n').unwrap_or(body);
        let mut words = head.split(' ');
        match (words.next().unwrap(), words.next()) {
            ("edit", Some(path)) => {
                let (from, to) = body.split_once("\n=>\n").unwrap();
                site.edit(path, from, to.strip_suffix('\n').unwrap_or(to));
            }
            ("remove", Some(path)) => fs::remove_file(site.path(path)).unwrap(),
            ("huge", Some(path)) => {
                site.write(path, "x".repeat(2 * 1024 * 1024));
            }
            ("bytes", Some(path)) => {
                site.write(path, b"+++\ntitle = \"caf\xe9\"\n+++\n");
            }
            ("link", Some(path)) => {
                std::os::unix::fs::symlink("/etc", site.path(path)).unwrap();
            }
            ("loop", Some(path)) => {
                std::os::unix::fs::symlink(".", site.path(path)).unwrap();
            }
            ("date", None) => site.date = body.trim().parse().unwrap(),
            ("accept", None) => accept_english(&site),
            (path, None) => {
                site.write(path, body);
            }
            other => panic!("a case does not know {other:?}"),
        }
    }
    site.build()
}

/// Accepts every English text as it stands, by the command that people use.
fn accept_english(site: &SiteTest) {
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_baken"))
        .args(["translations", "accept", "all", "en", "--root"])
        .arg(site.path(""))
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
}

#[test]
fn every_code_has_a_case_that_shows_it() {
    let folder = repository().join("tests/sites/every-error");
    let mut shown = String::new();
    for code in Code::ALL {
        let path = folder.join(format!("{code}.txt"));
        let case = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{code} has no case"));
        let mut built = build_case(&case);
        let codes = built.codes();
        assert!(
            codes.contains(&code.as_str()),
            "{code} was not found, but {codes:?}"
        );
        built.build.diagnostics = built
            .build
            .diagnostics
            .filter_map(|fault| Some(fault).filter(|fault| fault.code == *code));
        shown.push_str(&report(
            &built.build.diagnostics,
            &built.sources,
            Style::Human,
            false,
        ));
        shown.push('\n');
    }
    insta::assert_snapshot!("every-error", shown);
}

#[test]
fn no_case_is_left_over() {
    for entry in fs::read_dir(repository().join("tests/sites/every-error")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(
            Code::named(&name).is_some(),
            "{name} is the case of no code"
        );
    }
}

#[test]
fn faults_in_four_files_are_told_in_one_run() {
    let site = SiteTest::starter();
    site.edit(
        "content/rights/payslip/index.nl.md",
        "[[term:loonstrook]]",
        "[[term:loonstrok]]",
    );
    site.edit(
        "content/rights/payslip/record.toml",
        "applies_to",
        "aplies_to",
    );
    site.edit(
        "content/pages/about/index.en.md",
        "slug = \"about\"",
        "slg = \"about\"",
    );
    site.write("locales/nl/eigen.ftl", "home-titel = Thuis\n");
    let codes = site.build().codes();
    for code in [
        "unknown-reference",
        "unknown-key",
        "missing-key",
        "surplus-message",
    ] {
        assert!(codes.contains(&code), "{code} is not among {codes:?}");
    }
}

#[test]
fn json_names_file_line_column_and_hint() {
    let site = SiteTest::starter();
    site.edit(
        "content/rights/payslip/index.nl.md",
        "[[term:loonstrook]]",
        "[[term:loonstrok]]",
    );
    let built = site.build();
    let text = report(&built.build.diagnostics, &built.sources, Style::Json, false);
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let faults = document["diagnostics"].as_array().unwrap();
    let fault = faults
        .iter()
        .find(|fault| fault["code"] == "unknown-reference")
        .unwrap();
    assert_eq!(document["format"], 1);
    assert_eq!(fault["place"]["file"], "content/rights/payslip/index.nl.md");
    assert_eq!(
        (&fault["place"]["line"], &fault["place"]["column"]),
        (&9.into(), &23.into())
    );
    assert_eq!(fault["hints"][0], "did you mean `loonstrook`?");
}

#[test]
fn strict_lets_only_accepted_warnings_pass_and_only_until_their_day() {
    let mut site = SiteTest::starter();
    site.strict = true;
    assert!(site.build().build.diagnostics.has_errors());
    let accepted = "[[accepted]]\ncode = \"unaccepted-translation\"\nreason = \"Nieuw.\"\nuntil = 2026-12-01\n\n[refused_words]";
    site.edit("baken.toml", "[refused_words]", accepted);
    assert!(!site.build().build.diagnostics.has_errors());
    site.date = "2026-12-02".parse().unwrap();
    assert!(site.build().build.diagnostics.has_errors());
}

/// The lines of a file of `tests/figures`: a language and words, divided by a bar.
fn lines(name: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(repository().join("tests/figures").join(name)).unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (language, words) = line.split_once(" | ").unwrap();
            (language.to_owned(), words.to_owned())
        })
        .collect()
}

/// The loose figures that are found in a text of the starter portal.
fn loose_figures(language: &str, words: &str) -> Vec<&'static str> {
    let site = SiteTest::starter();
    if !["nl", "en"].contains(&language) {
        let languages = format!("\n[[languages]]\ntag = \"{language}\"\n\n[refused_words]");
        site.edit("baken.toml", "\n[refused_words]", &languages);
    }
    let law = "audience = [\"professional\"]\ncertainty = \"verified\"\nchecked = 2026-11-01\n\
               review_by = 2027-11-01\nowner = \"redactie\"\nbwb = \"BWBR0001854\"\ncodes = [\"Sr\", \"BW\"]\n\
               [[sources]]\ntitle = \"Wet\"\npublisher = \"Overheid\"\nchecked = 2026-11-01\n";
    site.write("content/laws/sr/record.toml", law);
    site.write(
        "content/laws/sr/index.nl.md",
        "+++\ntitle = \"Wetboek\"\n+++\nEen wet.\n",
    );
    let text = format!("+++\ntitle = \"strook\"\n+++\n{words}\n");
    site.write(
        &format!("content/terms/loonstrook/index.{language}.md"),
        text,
    );
    let codes = site.build().codes();
    codes
        .into_iter()
        .filter(|code| code.starts_with("loose-"))
        .collect()
}

#[test]
fn dates_postcodes_rooms_and_articles_of_no_law_are_no_loose_figures() {
    for (language, words) in lines("traps.txt") {
        assert_eq!(
            loose_figures(&language, &words),
            Vec::<&str>::new(),
            "{words}"
        );
    }
}

#[test]
fn phone_numbers_amounts_and_articles_are_found_however_they_are_written() {
    for (language, words) in lines("loose.txt") {
        let (code, words) = words.split_once(" | ").unwrap();
        assert_eq!(loose_figures(&language, words), [code], "{words}");
    }
}
