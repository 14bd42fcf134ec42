//! What a reader of each language gets: its own order, labelled pages of another language where
//! its own is missing, and a text that runs the right way.

use baken::site::Output;

use crate::harness::{Built, SiteTest, repository};

fn site(name: &str) -> SiteTest {
    SiteTest::of(&repository().join("tests/sites").join(name))
}

/// The words between two others, in order.
fn between<'t>(text: &'t str, from: &str, to: &str) -> Vec<&'t str> {
    let parts = text.split(from).skip(1);
    parts.filter_map(|part| part.split(to).next()).collect()
}

/// The records of a list, in the order in which it shows them.
fn order(built: &Built, url: &str) -> Vec<String> {
    let page = built.page(url);
    let cards = between(&page, "<li class=\"card\" data-record=\"", "\"");
    cards.into_iter().map(str::to_owned).collect()
}

#[test]
fn the_smallest_portal_is_one_word_and_builds() {
    let built = site("minimal").build();
    assert_eq!(built.codes(), Vec::<&str>::new());
    let page = built.page("/nl/begrippen/");
    assert!(page.contains("<article class=\"entry\" id=\"cao\" data-record=\"term:cao\">"));
    assert!(built.page("/").contains("href=\"/nl/\""));
}

#[test]
fn a_list_is_in_the_order_of_its_language() {
    let built = site("many-languages").build();
    // Polish puts ł after l; the English and Dutch pages stand among the Polish by their titles.
    assert_eq!(
        order(&built, "/pl/prawa/"),
        [
            "right:home",
            "right:leave",
            "right:wages",
            "right:rest",
            "right:travel"
        ]
    );
    // Ukrainian puts ґ after г, before д; Cyrillic comes before Latin.
    assert_eq!(
        order(&built, "/uk/prava/"),
        [
            "right:rest",
            "right:wages",
            "right:leave",
            "right:home",
            "right:travel"
        ]
    );
    // Dutch sorts ij as i and j.
    assert_eq!(
        order(&built, "/nl/rechten/"),
        [
            "right:home",
            "right:leave",
            "right:wages",
            "right:travel",
            "right:rest"
        ]
    );
}

#[test]
fn what_is_not_translated_is_shown_in_the_next_language_and_says_so() {
    let built = site("many-languages").build();
    let list = built.page("/pl/prawa/");
    assert!(list.contains(
        "<h2 lang=\"en\" dir=\"ltr\"><a href=\"/en/rights/home/\" hreflang=\"en\">Home</a></h2>"
    ));
    assert!(list.contains("<li>język: angielski</li>"));
    assert!(list.contains(
        "<h2 lang=\"nl\" dir=\"ltr\"><a href=\"/nl/rechten/reizen/\" hreflang=\"nl\">Reizen</a></h2>"
    ));
    // Inside a sentence, too.
    let page = built.page("/pl/prawa/laska-i-placa/");
    assert!(page.contains(
        "<a href=\"/en/rights/home/\" hreflang=\"en\"><span lang=\"en\" dir=\"ltr\">Home</span></a>"
    ));
    // On a page that records share, the foreign words carry their language.
    let terms = built.page("/pl/slowniczek/");
    assert!(terms.contains("<h2 lang=\"en\" dir=\"ltr\">collective agreement</h2>"));
}

#[test]
fn no_page_is_made_in_a_language_that_nobody_wrote_it_in() {
    let built = site("many-languages").build();
    let urls = &built.site(Output::Public).urls;
    let in_list = |prefix: &str| urls.iter().filter(|url| url.starts_with(prefix)).count();
    // The list and three rights; the list, all five and nothing else.
    assert_eq!((in_list("/pl/prawa/"), in_list("/nl/rechten/")), (4, 6));
}

#[test]
fn the_switcher_tells_what_there_is_and_leads_home_for_what_there_is_not() {
    let built = site("many-languages").build();
    let page = built.page("/en/rights/home/");
    assert!(page.contains(
        "<a href=\"/nl/rechten/huis/\" lang=\"nl\" hreflang=\"nl\" dir=\"ltr\">Nederlands</a>"
    ));
    let polish = between(&page, "<a href=\"/pl/\" lang=\"pl\"", "</a>");
    assert_eq!(polish.len(), 1);
    assert!(polish[0].contains("<small>"), "{polish:?}");
    assert!(page.contains("hreflang=\"en\" dir=\"ltr\" aria-current=\"true\">English</a>"));
}

#[test]
fn search_engines_are_told_of_every_language_and_of_a_default() {
    let mut site = site("many-languages");
    site.base_url = Some("https://voorbeeld.nl/portaal/".to_owned());
    let built = site.build();
    let page = built.page("/pl/prawa/laska-i-placa/");
    let alternates = between(&page, "<link rel=\"alternate\" hreflang=\"", ">");
    let expected = [
        "nl\" href=\"https://voorbeeld.nl/portaal/nl/rechten/loon/\"",
        "en\" href=\"https://voorbeeld.nl/portaal/en/rights/wages/\"",
        "pl\" href=\"https://voorbeeld.nl/portaal/pl/prawa/laska-i-placa/\"",
        "uk\" href=\"https://voorbeeld.nl/portaal/uk/prava/grunt-i-zarplata/\"",
        "x-default\" href=\"https://voorbeeld.nl/portaal/nl/rechten/loon/\"",
    ];
    assert_eq!(alternates, expected);
    assert!(page.contains(
        "<link rel=\"canonical\" href=\"https://voorbeeld.nl/portaal/pl/prawa/laska-i-placa/\">"
    ));
    // The first page has every language's home beside it and is everybody's default.
    let home = built.page("/nl/");
    assert!(home.contains("hreflang=\"x-default\" href=\"https://voorbeeld.nl/portaal/\""));
}

#[test]
fn every_link_stays_within_the_folder_in_which_the_site_stands() {
    let mut site = site("many-languages");
    site.base_url = Some("https://voorbeeld.nl/portaal/".to_owned());
    let built = site.build();
    for (path, bytes) in &built.site(Output::Public).files {
        if !path.ends_with(".html") {
            continue;
        }
        let page = String::from_utf8_lossy(bytes);
        for link in between(&page, "href=\"/", "\"") {
            assert!(link.starts_with("portaal/"), "/{link} in {path}");
        }
    }
}

#[test]
fn every_link_within_the_site_leads_somewhere() {
    for name in ["minimal", "many-languages", "right-to-left", "no-stemmer"] {
        let built = site(name).build();
        assert_eq!(dead_links(&built), Vec::<String>::new(), "in {name}");
    }
}

/// Links to pages or places on pages that are not there.
pub(crate) fn dead_links(built: &Built) -> Vec<String> {
    let files = &built.site(Output::Public).files;
    let mut dead = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8_lossy(bytes);
        for link in between(&page, " href=\"", "\"") {
            let (url, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = match url {
                "" => path.clone(),
                url if url.starts_with('/') && url.ends_with('/') => {
                    format!("{}index.html", &url[1..])
                }
                url if url.starts_with('/') => url[1..].to_owned(),
                _ => continue,
            };
            let there = files.get(&target).is_some_and(|bytes| {
                let id = format!(" id=\"{anchor}\"");
                anchor.is_empty() || String::from_utf8_lossy(bytes).contains(&id)
            });
            if !there {
                dead.push(format!("{path}: {link}"));
            }
        }
    }
    dead
}

#[test]
fn inside_a_text_from_right_to_left_numbers_amounts_and_names_keep_their_order() {
    let built = site("right-to-left").build();
    let files = &built.site(Output::Public).files;
    let page = files
        .iter()
        .find(|(path, _)| path.starts_with("ar/") && path.ends_with("/alajr/index.html"))
        .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        .unwrap();
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("<bdi dir=\"ltr\">14.99\u{a0}€</bdi>"));
    assert!(page.contains("<bdi dir=\"ltr\">Politie Nederland</bdi>"));
    assert!(page.contains("href=\"tel:+31703334444\"><bdi dir=\"ltr\">+31 70 333 44 44</bdi>"));
    assert!(page.contains("<i lang=\"nl\" dir=\"ltr\">loonstrook</i>"));
    // A Dutch card among Arabic ones runs its own way.
    let list = files
        .iter()
        .find(|(path, bytes)| {
            path.starts_with("ar/") && String::from_utf8_lossy(bytes).contains("right:rest")
        })
        .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        .unwrap();
    assert!(list.contains("<h2 lang=\"nl\" dir=\"ltr\">"));
}

#[test]
fn a_language_that_no_stemmer_knows_is_built_and_found() {
    let built = site("no-stemmer").build();
    let index = built.bundle(Output::Public, "sq");
    for typed in ["paga për orë", "paga per ore", "page"] {
        let hits = index.search(&baken_search::Query::new(typed)).unwrap().hits;
        assert_eq!(
            hits.first().map(|hit| hit.record.as_str()),
            Some("right:wages"),
            "{typed}"
        );
    }
}

#[test]
fn a_chart_is_drawn_the_way_its_page_runs_and_its_values_stand_in_a_table_beside_it() {
    let site = site("right-to-left");
    site.edit(
        "content/rights/wages/index.nl.md",
        "Je krijgt [[fact:wage]].",
        "Zie [[fact:wage#chart|de grafiek]].",
    );
    site.edit(
        "content/rights/wages/index.ar.md",
        "تحصل على [[fact:wage]]",
        "[[fact:wage#chart|الرسم]]",
    );
    let earlier = "[[series]]\nvalid_from = 2026-01-01\nvalid_to = 2026-06-30\nvalue = \"14.71\"\n\
                   certainty = \"verified\"\nsource = \"own\"\n\n[[series]]";
    site.edit("content/facts/wage/record.toml", "[[series]]", earlier);
    let built = site.build();
    assert_eq!(dead_links(&built), Vec::<String>::new());
    let dutch = built.page("/nl/rechten/loon/");
    assert!(dutch.contains("<a href=\"#chart-wage\">de grafiek</a>"));
    assert!(dutch.contains("<figure id=\"chart-wage\">"));
    assert!(dutch.contains("aria-label=\"Grafiek: Uurloon."));
    let bars = |page: &str| -> Vec<(f64, f64)> {
        let attribute = |rect: &str, name: &str| -> f64 {
            let value = rect.split(&format!("{name}=\"")).nth(1).unwrap();
            value.split('"').next().unwrap().parse().unwrap()
        };
        between(page, "<rect", "/>")
            .into_iter()
            .map(|rect| (attribute(rect, " x"), attribute(rect, " width")))
            .collect()
    };
    let from_left = bars(&dutch);
    assert_eq!(from_left.len(), 2);
    // Lengths are to each other as the values are, and all begin where the labels end.
    assert!((from_left[0].1 / from_left[1].1 - 14.71 / 14.99).abs() < 0.01);
    assert_eq!(from_left[0].0, from_left[1].0);
    let files = &built.site(Output::Public).files;
    let arabic = files
        .iter()
        .find(|(path, _)| path.starts_with("ar/") && path.ends_with("/alajr/index.html"))
        .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        .unwrap();
    let ends: Vec<f64> = bars(&arabic)
        .iter()
        .map(|(start, width)| start + width)
        .collect();
    assert!((ends[0] - ends[1]).abs() < 0.2, "{ends:?}");
    // The same values, in the table.
    assert_eq!(between(&dutch, "<data class=\"fact\"", "</data>").len(), 2);
}
