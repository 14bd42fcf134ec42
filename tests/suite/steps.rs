//! Routes whose ways part: the list of steps says in words what the picture draws.

use baken::site::Output;

use crate::harness::{Built, SiteTest};
use crate::portal::portal;

const RECORD: &str = r#"
audience = ["inwoner"]
languages = ["nl"]
certainty = "verified"
checked = 2026-11-01
review_by = 2027-11-01
owner = "redactie"
exploitation = ["multiple"]
actors = ["inwoner"]
status_in_use = "in-use"

[[sources]]
title = "Bron"
publisher = "Redactie"
checked = 2026-11-01
"#;

const TEXT: &str = "+++
title = \"Hulp\"
summary = \"Wie helpt.\"
slug = \"hulp\"

[when]
work = \"Als het om werk gaat\"
home = \"Als het om [[nl:wonen]] gaat\"
+++
## Schrijf op {#note}

Schrijf op wat je ziet.

## Bel over werk {#work}

Bel.

## Bel over wonen {#home}

Bel.

## Vertel het na {#tell}

Vertel.
";

/// A portal with a route of four steps, each with what it says it follows.
fn site(after: [&str; 4]) -> SiteTest {
    let mut record = RECORD.to_owned();
    for (id, after) in ["note", "work", "home", "tell"].iter().zip(after) {
        let step = "actor = \"inwoner\"\nmode = \"call\"";
        record.push_str(&format!("\n[[steps]]\nid = \"{id}\"\n{after}\n{step}\n"));
    }
    let site = SiteTest::starter();
    site.write("content/meldroutes/hulp/record.toml", record);
    site.write("content/meldroutes/hulp/index.nl.md", TEXT);
    site
}

/// Two ways that part after the first step and meet in the last.
const PARTING: [&str; 4] = [
    "",
    "after = [\"note\"]",
    "after = [\"note\"]",
    "after = [\"work\", \"home\"]",
];

/// What is wrong with the route; the starter's own translation waits to be accepted.
fn codes(built: &Built) -> Vec<&'static str> {
    let mut codes = built.codes();
    codes.retain(|code| *code != "unaccepted-translation");
    codes
}

fn page(built: &Built) -> String {
    built.page("/nl/meldroutes/hulp/")
}

/// The step of this id, as it is read out.
fn step(page: &str, id: &str) -> String {
    let start = format!("<li class=\"step\" id=\"{id}\">");
    let rest = page.split(&start).nth(1).unwrap();
    rest.split("</li>").next().unwrap().to_owned()
}

#[test]
fn a_step_says_its_letter_in_which_case_it_is_taken_and_what_it_follows() {
    let page = page(&site(PARTING).build());
    let words = |id: &str, words: &[&str]| {
        let step = step(&page, id);
        for word in words {
            assert!(step.contains(word), "{word} in {step}");
        }
    };
    words("note", &["Stap 1"]);
    words("work", &["Stap 2a", "Als het om werk gaat", "Na stap 1."]);
    words(
        "home",
        &["Stap 2b", "Als het om <i lang=\"nl\"", "Na stap 1."],
    );
    words("tell", &["Stap 3", "Na stap 2a of 2b."]);
    assert!(!step(&page, "note").contains("Na stap"));
}

#[test]
fn the_picture_has_an_arrow_for_each_step_that_another_follows_and_says_when() {
    let page = page(&site(PARTING).build());
    for class in ["picture picture--wide", "picture picture--narrow"] {
        let picture = page.split(&format!("<div class=\"{class}\"")).nth(1);
        let picture = picture.unwrap().split("</svg>").next().unwrap();
        assert_eq!(picture.matches("picture__arrow").count(), 4, "{class}");
        for words in ["Als het om werk gaat", "Als het om wonen", "Stap 2b"] {
            assert!(picture.contains(words), "{words} in {class}");
        }
    }
}

#[test]
fn a_route_in_a_row_says_nothing_of_its_order() {
    let page = page(&site(["", "", "", ""]).build());
    assert!(page.contains("Stap 4"));
    assert!(!page.contains("step-order"));
}

#[test]
fn a_route_may_begin_and_end_in_more_than_one_way() {
    let site = site(["", "after = []", "after = [\"work\"]", "after = [\"note\"]"]);
    let page = page(&site.build());
    assert!(step(&page, "note").contains("Hier kun je beginnen."));
    assert!(step(&page, "work").contains("Hier kun je beginnen."));
    assert!(step(&page, "home").contains("Hier eindigt deze weg."));
    assert!(page.contains("<circle"));
}

#[test]
fn steps_of_which_nothing_tells_when_each_is_taken_are_refused() {
    let site = site(PARTING);
    site.edit(
        "content/meldroutes/hulp/index.nl.md",
        "work = \"Als het om werk gaat\"\nhome = \"Als het om [[nl:wonen]] gaat\"",
        "",
    );
    assert_eq!(codes(&site.build()), ["missing-condition"]);
}

#[test]
fn a_step_follows_only_steps_that_are_written_before_it() {
    let later = site(["", "after = [\"tell\"]", "", ""]);
    assert_eq!(codes(&later.build()), ["invalid-value"]);
    let nowhere = site(["", "after = [\"nota\"]", "", ""]).build();
    assert_eq!(codes(&nowhere), ["unknown-section"]);
    assert!(nowhere.report().contains("did you mean `note`?"));
}

#[test]
fn a_condition_of_a_step_that_is_not_there_is_told() {
    let site = site(PARTING);
    site.edit("content/meldroutes/hulp/index.nl.md", "home = ", "hom = ");
    let built = site.build();
    assert_eq!(codes(&built), ["unknown-section"]);
    assert!(built.report().contains("did you mean `home`?"));
}

#[test]
fn a_translation_with_other_conditions_than_its_source_is_told() {
    let site = site(PARTING);
    let record = "content/meldroutes/hulp/record.toml";
    site.edit(
        record,
        "languages = [\"nl\"]",
        "languages = [\"nl\", \"en\"]",
    );
    let text = TEXT.replace("work = \"Als het om werk gaat\"\n", "");
    site.write("content/meldroutes/hulp/index.en.md", text);
    let codes = codes(&site.build());
    assert!(codes.contains(&"steps-differ"), "{codes:?}");
}

#[test]
fn who_stands_in_for_another_is_not_named_twice_in_one_step() {
    let files = &portal().site(Output::Public).files;
    let page = &files["nl/meldroutes/zelf-vertellen/index.html"];
    let page = String::from_utf8_lossy(page);
    let talk = step(&page, "talk");
    assert!(talk.contains("FairWork"));
    let card = "data-record=\"organisation:comensha\"";
    assert_eq!(talk.matches(card).count(), 1);
    let sentence = talk.split("<article").next().unwrap();
    assert_eq!(sentence.matches("href=\"tel:0334481186\"").count(), 1);
}

#[test]
fn no_result_of_a_guide_warns_twice_in_the_same_words() {
    for files in [Output::Public, Output::Internal].map(|output| &portal().site(output).files) {
        let guides = files
            .iter()
            .filter(|(path, _)| path.starts_with("nl/meldwijzer/"));
        for (path, page) in guides {
            let page = String::from_utf8_lossy(page);
            for section in page.split("<section ").skip(1) {
                let warned = section.split("<div class=\"guide-warning").skip(1);
                let mut seen = std::collections::BTreeSet::new();
                for words in warned.filter_map(|one| one.split("</div>").next()) {
                    assert!(seen.insert(words), "{path}: {words}");
                }
            }
        }
    }
}
