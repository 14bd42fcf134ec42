//! What a build promises: the same bytes for the same content, and pages that hold together.

use baken::pipeline::Memo;
use baken::site::Output;

use crate::harness::SiteTest;

#[test]
fn the_starter_builds_without_errors_and_greets_in_every_language() {
    let built = SiteTest::starter().build();
    assert_eq!(built.codes(), ["unaccepted-translation"]);
    let root = built.page("/");
    for name in ["Nederlands", "English"] {
        assert!(root.contains(name));
    }
}

#[test]
fn two_folders_and_any_number_of_threads_give_the_same_bytes() {
    let (one, other) = (SiteTest::starter(), SiteTest::starter());
    let with = |threads: usize, site: &SiteTest| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        pool.install(|| site.build().all_files())
    };
    assert_eq!(with(1, &one), with(8, &other));
}

#[test]
fn building_on_what_is_remembered_gives_what_a_clean_build_gives() {
    let site = SiteTest::starter();
    let mut memo = Memo::default();
    let edits = [
        (
            "content/rights/payslip/index.nl.md",
            "Bewaar elke",
            "Bewaar iedere",
        ),
        (
            "content/rights/payslip/index.nl.md",
            "title = \"Je loonstrook\"",
            "title = \"De strook\"",
        ),
        (
            "content/terms/loonstrook/record.toml",
            "\"verified\"",
            "\"unverified\"",
        ),
        ("baken.toml", "\"right:payslip\"", "\"page:about\""),
    ];
    let mut rendered = Vec::new();
    for (file, from, to) in edits {
        memo = site.build_after(&memo).build.memo;
        site.edit(file, from, to);
        let after = site.build_after(&memo);
        rendered.push(after.site(Output::Public).rendered);
        assert_eq!(after.all_files(), site.build().all_files(), "after {file}");
        memo = after.build.memo;
    }
    insta::assert_debug_snapshot!("rendered-after-each-edit", rendered);
}

#[test]
fn a_warning_stays_when_nothing_has_changed() {
    let site = SiteTest::starter();
    let first = site.build();
    let second = site.build_after(&first.build.memo);
    assert_eq!(first.codes(), second.codes());
    assert_eq!(second.site(Output::Public).rendered, 0);
}

#[test]
fn the_bundle_finds_pages_by_their_record_and_section() {
    let built = SiteTest::starter().build();
    let index = built.bundle(Output::Public, "en");
    let hits = index
        .search(&baken_search::Query::new("loonstrook"))
        .unwrap()
        .hits;
    let found: Vec<_> = hits.iter().map(|hit| hit.record.as_str()).collect();
    assert!(
        found.contains(&"right:payslip") && found.contains(&"term:loonstrook"),
        "{found:?}"
    );
    let term = hits
        .iter()
        .find(|hit| hit.record == "term:loonstrook")
        .unwrap();
    assert_eq!(term.url, "/en/terms/#loonstrook");
}

#[test]
fn every_link_works_in_a_sub_folder() {
    let mut site = SiteTest::starter();
    site.base_url = Some("https://x.nl/portaal/".to_owned());
    let built = site.build();
    for bytes in built.site(Output::Public).files.values() {
        let text = String::from_utf8_lossy(bytes);
        for link in text
            .split("href=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            let inside = link.starts_with('/');
            assert!(!inside || link.starts_with("/portaal/"), "{link}");
        }
    }
    let page = built.page("/nl/rechten/je-loonstrook/");
    assert!(page.contains(
        "<link rel=\"canonical\" href=\"https://x.nl/portaal/nl/rechten/je-loonstrook/\""
    ));
    assert!(page.contains("hreflang=\"x-default\""));
}

#[test]
fn every_link_within_the_site_leads_somewhere() {
    let built = SiteTest::starter().build();
    for output in [Output::Public, Output::Internal] {
        let files = &built.site(output).files;
        for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
            let text = String::from_utf8_lossy(bytes);
            for link in text
                .split("href=\"/")
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
            {
                let (page, anchor) = link.split_once('#').unwrap_or((link, ""));
                let name = match page.is_empty() || page.ends_with('/') {
                    true => format!("{page}index.html"),
                    false => page.to_owned(),
                };
                let target = files
                    .get(&name)
                    .unwrap_or_else(|| panic!("{path} leads to {link}"));
                let target = String::from_utf8_lossy(target);
                let there = anchor.is_empty() || target.contains(&format!("id=\"{anchor}\""));
                assert!(there, "{path} leads to {link}");
            }
        }
    }
}

#[test]
fn a_reader_of_another_language_gets_the_fallback_labelled() {
    let site = SiteTest::starter();
    std::fs::remove_file(site.path("content/rights/payslip/index.en.md")).unwrap();
    let list = site.build().page("/en/rights/");
    assert!(list.contains("lang=\"nl\""), "{list}");
    assert!(list.contains("/nl/rechten/je-loonstrook/"));
    assert!(list.contains("Dutch"));
}

#[test]
fn titles_of_high_stakes_pages_stay_on_the_page() {
    let site = SiteTest::starter();
    let folder = "content/rights/payslip/";
    site.edit(
        &format!("{folder}record.toml"),
        "certainty",
        "high_stakes = true\ncertainty",
    );
    for language in ["nl", "en"] {
        let path = format!("{folder}index.{language}.md");
        let title = if language == "nl" {
            "Je loonstrook"
        } else {
            "Your payslip"
        };
        site.edit(&path, title, "Weg bij uitbuiting");
        let public = format!("public_title = \"Over werk {language}\"\nsummary");
        site.edit(&path, "summary", &public);
    }
    let page = site.build().page("/nl/rechten/je-loonstrook/");
    let (head, body) = page.split_once("</head>").unwrap();
    assert!(!head.contains("uitbuiting"), "{head}");
    assert!(body.contains("Weg bij uitbuiting"));
    for href in body.split("href=\"mailto:").skip(1) {
        assert!(!href.split('"').next().unwrap().contains("uitbuiting"));
    }
}

#[test]
fn a_fact_says_until_when_it_holds_and_then_that_it_has_changed() {
    let mut site = SiteTest::starter();
    let record = site.read("content/terms/loonstrook/record.toml");
    let series = "\n[[series]]\nvalid_from = 2026-07-01\nvalid_to = 2026-12-31\nvalue = \"14.99\"\ncertainty = \"second-hand\"\nsource = \"own\"\n";
    let head = "unit = \"eur\"\nauthority = { title = \"Rijksoverheid\" }\naudience";
    site.write(
        "content/facts/loon/record.toml",
        record.replacen("audience", head, 1) + series,
    );
    site.write(
        "content/facts/loon/index.nl.md",
        "+++\ntitle = \"Loon\"\n+++\nPer uur.\n",
    );
    let path = "content/rights/payslip/index.nl.md";
    site.edit(path, "Bewaar elke loonstrook.", "Je krijgt [[fact:loon]].");
    let page = site.build().page("/nl/rechten/je-loonstrook/");
    assert!(
        page.contains("value=\"14.99\"") && page.contains("€\u{a0}14,99"),
        "{page}"
    );
    assert!(page.contains("<time datetime=\"2026-12-31\">31 december 2026</time>"));
    site.date = "2027-01-01".parse().unwrap();
    let later = site.build();
    let page = later.page("/nl/rechten/je-loonstrook/");
    assert!(later.codes().contains(&"fact-expired"));
    assert!(
        !page.contains("14,99") && page.contains("Rijksoverheid"),
        "{page}"
    );
}

#[test]
fn a_number_that_is_not_sure_stays_off_the_public_site_and_its_stand_in_is_shown() {
    let site = SiteTest::starter();
    let police = site.read("content/organisations/police/record.toml");
    let other = police
        .replace(
            "role = \"police\"",
            "role = \"worker-support\"\nfallback = [\"police\"]",
        )
        .replace("emergency = true\n", "")
        .replace(
            "certainty = \"verified\"\nsource",
            "certainty = \"unverified\"\nsource",
        )
        .replace("\"112\"", "\"020 760 08 09\"");
    site.write("content/organisations/hulp/record.toml", other);
    site.write(
        "content/organisations/hulp/index.nl.md",
        "+++\ntitle = \"Hulp\"\n+++\nHelpt.\n",
    );
    let path = "content/rights/payslip/index.nl.md";
    site.edit(
        path,
        "Bewaar elke loonstrook.",
        "Bel [[organisation:hulp]].",
    );
    let built = site.build();
    let page = built.page("/nl/rechten/je-loonstrook/");
    assert!(!page.contains("020 760"), "{page}");
    assert!(page.contains("tel:112"));
    let internal = &built.site(Output::Internal).files["nl/rechten/je-loonstrook/index.html"];
    assert!(String::from_utf8_lossy(internal).contains("020 760 08 09"));
}
