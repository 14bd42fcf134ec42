//! The words for decision tables, followed like every other translation.

use baken::site::Output;

use crate::harness::SiteTest;
use crate::portal::portal;

/// A portal with a municipality whose table has one rule, told in Dutch and in English.
fn site() -> SiteTest {
    let site = SiteTest::starter();
    let common = "audience = [\"inwoner\"]\nlanguages = [\"nl\", \"en\"]\ncertainty = \"verified\"\n\
        checked = 2026-11-01\nreview_by = 2027-11-01\nowner = \"redactie\"\n";
    let source =
        "\n[[sources]]\ntitle = \"Bron\"\npublisher = \"Redactie\"\nchecked = 2026-11-01\n";
    let region = format!("{common}level = \"municipality\"\n{source}");
    site.write("content/regions/lopik/record.toml", region);
    let route = format!(
        "{common}exploitation = [\"multiple\"]\nactors = [\"inwoner\"]\nstatus_in_use = \"in-use\"\n{source}\n\
         [[steps]]\nid = \"call\"\nactor = \"inwoner\"\norganisations = [\"police\"]\nmode = \"call\"\n"
    );
    site.write("content/meldroutes/hulp/record.toml", route);
    for (language, word) in [("nl", "Hulp"), ("en", "Help")] {
        let text = format!(
            "+++\ntitle = \"{word}\"\nslug = \"hulp\"\n+++\n## {word} {{#call}}\n\n{word}.\n"
        );
        site.write(
            &format!("content/meldroutes/hulp/index.{language}.md"),
            text,
        );
        let text = "+++\ntitle = \"Lopik\"\nslug = \"lopik\"\n+++\nLopik.\n";
        site.write(&format!("content/regions/lopik/index.{language}.md"), text);
    }
    let table = "[[inputs]]\nid = \"role\"\nvalues = [\"inwoner\", \"docent\"]\ntables = [\"first-report\"]\n\n\
        [[decisions]]\nid = \"way\"\ntable = \"first-report\"\nhit_policy = \"unique\"\n\n\
        [[rules]]\nid = \"always\"\ndecision = \"way\"\nroutes = [\"hulp\"]\nnow = [\"hulp#call\"]\n";
    site.write("content/regions/lopik/routes.toml", table);
    site.write(
        NL,
        "[rules.always]\nbecause = \"Dit geldt voor iedereen.\"\n",
    );
    site.write(
        EN,
        "[rules.always]\nbecause = \"This holds for everyone.\"\n",
    );
    for key in ["region:lopik", "meldroute:hulp"] {
        accept(&site, key);
    }
    site
}

fn accept(site: &SiteTest, key: &str) {
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_baken"))
        .args(["translations", "accept", key, "en", "--root"])
        .arg(site.path(""))
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
}

const NL: &str = "content/regions/lopik/routes.nl.toml";
const EN: &str = "content/regions/lopik/routes.en.toml";

fn told_of(site: &SiteTest, file: &str) -> Vec<String> {
    let report = site.build().report();
    let faults = report.split("\n\n").filter(|fault| fault.contains(file));
    faults.map(str::to_owned).collect()
}

#[test]
fn reasons_that_were_accepted_are_no_news_and_a_changed_one_is_stale() {
    let site = site();
    assert_eq!(told_of(&site, "routes.en.toml"), Vec::<String>::new());
    site.edit(NL, "iedereen", "elke inwoner");
    let told = told_of(&site, "routes.en.toml");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("stale-translation"), "{told:?}");
    assert!(told[0].contains("routes/rules.always"), "{told:?}");
}

#[test]
fn reasons_that_nobody_accepted_are_told() {
    let site = site();
    site.edit(EN, "everyone", "all");
    let told = told_of(&site, "routes.en.toml");
    assert!(told[0].contains("unaccepted-translation"), "{told:?}");
}

#[test]
fn a_guide_that_does_not_say_why_in_its_language_is_told() {
    let site = site();
    site.write(EN, "");
    let told = told_of(&site, "routes.en.toml");
    let told = told
        .iter()
        .find(|fault| fault.contains("missing-translation"));
    assert!(
        told.is_some_and(|fault| fault.contains("always")),
        "{told:?}"
    );
}

#[test]
fn words_of_a_rule_that_is_not_there_are_told() {
    let site = site();
    site.edit(EN, "rules.always", "rules.alway");
    let told = told_of(&site, "routes.en.toml");
    let told = told
        .iter()
        .find(|fault| fault.contains("unknown-reference"));
    assert!(
        told.is_some_and(|fault| fault.contains("did you mean `always`?")),
        "{told:?}"
    );
}

#[test]
fn a_guide_whose_words_a_machine_translated_says_so() {
    let page = |path: &str| {
        let files = &portal().site(Output::Public).files;
        String::from_utf8_lossy(&files[&format!("{path}index.html")]).into_owned()
    };
    let said = "class=\"notice notice-unchecked\"";
    for translated in ["en/what-to-do/lopik/inhabitant/", "pl/co-zrobic/praca/"] {
        assert!(page(translated).contains(said), "{translated}");
    }
    assert!(!page("nl/meldwijzer/lopik/inwoner/").contains(said));
}
