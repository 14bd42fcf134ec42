//! The portal of this repository, as its readers will get it.

use std::sync::LazyLock;

use baken::diagnostic::Severity;
use baken::model::{Kind, Named};
use baken::site::Output;

use crate::harness::{Built, SiteTest, repository};
use crate::languages::dead_links;

static PORTAL: LazyLock<Built> = LazyLock::new(|| SiteTest::of(&repository()).build());

/// The portal, built once for all tests.
pub(crate) fn portal() -> &'static Built {
    &PORTAL
}

/// The pages of the public site by path.
fn pages() -> impl Iterator<Item = (&'static str, String)> {
    let files = &portal().site(Output::Public).files;
    let html = files.iter().filter(|(path, _)| path.ends_with(".html"));
    html.map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes).into_owned()))
}

#[test]
fn it_has_no_errors_and_no_loose_figure() {
    let errors: Vec<String> = portal()
        .build
        .diagnostics
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
        .map(|fault| fault.message.clone())
        .collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn no_link_of_it_leads_nowhere() {
    assert_eq!(dead_links(portal()), Vec::<String>::new());
}

#[test]
fn every_page_says_when_it_was_checked_and_has_a_way_out_and_a_way_to_object() {
    for (path, page) in pages() {
        // Not-found pages state nothing that can be checked; redirects are no pages to read.
        if path.ends_with("404.html") || page.contains("http-equiv=\"refresh\"") {
            continue;
        }
        assert!(
            page.contains("<a class=\"leave\" href=\"https://"),
            "{path}"
        );
        assert!(page.contains("href=\"mailto:"), "{path}");
        let meta = page.split("<div class=\"page-meta\">").nth(1);
        assert!(
            meta.is_some_and(|meta| meta.contains("<time datetime=")),
            "{path}"
        );
    }
}

#[test]
fn nothing_on_it_comes_from_another_host_or_is_stored() {
    for (path, page) in pages() {
        for part in [
            "src=\"http",
            "<link rel=\"stylesheet\" href=\"http",
            "<iframe",
            "<form",
            "<img",
        ] {
            assert!(!page.contains(part), "{part} in {path}");
        }
    }
    for (path, bytes) in &portal().site(Output::Public).files {
        if path.ends_with(".js") {
            let script = String::from_utf8_lossy(bytes);
            // What a script fetches is named by the page, and `connect-src 'self'` holds it there.
            for word in [
                "localStorage",
                "sessionStorage",
                "cookie",
                "indexedDB",
                "://",
            ] {
                assert!(!script.contains(word), "{word} in {path}");
            }
        }
        if path.ends_with(".css") {
            assert!(!String::from_utf8_lossy(bytes).contains("url("), "{path}");
        }
    }
}

#[test]
fn every_page_for_workers_has_the_bar_with_the_emergency_number_and_help() {
    let workers = pages().filter(|(_, page)| page.contains("content=\"right:"));
    let mut count = 0;
    for (path, page) in workers {
        assert!(page.contains("<aside class=\"worker-bar\""), "{path}");
        assert!(page.contains("href=\"tel:112\""), "{path}");
        count += 1;
    }
    assert!(count >= 8 * 8, "{count}");
}

#[test]
fn no_internal_record_is_named_on_a_public_page() {
    let internal: Vec<String> = portal()
        .site(Output::Internal)
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("nl/"))
        .filter_map(|(_, bytes)| {
            let page = String::from_utf8_lossy(bytes).into_owned();
            let is_internal = page.contains("notice-internal");
            let record = page.split("name=\"baken:record\" content=\"").nth(1)?;
            is_internal.then(|| record.split('"').next().unwrap().to_owned())
        })
        .collect();
    assert!(
        internal.contains(&"meldroute:lopik-internal".to_owned()),
        "{internal:?}"
    );
    for (path, page) in pages() {
        for record in &internal {
            assert!(
                !page.contains(&format!("\"{record}\"")),
                "{record} in {path}"
            );
        }
    }
}

/// The ids are fixed and wanted in these languages: `tests/catalogue.toml` holds them as data.
#[test]
fn every_record_of_the_catalogue_is_there_in_every_language() {
    let text = std::fs::read_to_string(repository().join("tests/catalogue.toml")).unwrap();
    let catalogue: serde_json::Value = toml::from_str(&text).unwrap();
    let mut missing = Vec::new();
    let mut count = 0;
    for wanted in catalogue["wanted"].as_array().unwrap() {
        let kind = Kind::named(wanted["kind"].as_str().unwrap()).unwrap();
        let stem = wanted["text"].as_str().unwrap_or("index");
        let languages = wanted["languages"].as_str().unwrap();
        let languages = languages.replace("all", "nl en pl ro bg uk es ar");
        for id in wanted["ids"].as_array().unwrap() {
            let folder = format!("content/{}/{}", kind.folder(), id.as_str().unwrap());
            for language in languages.split(' ') {
                let path = format!("{folder}/{stem}.{language}.md");
                count += 1;
                if !repository().join(&path).exists() {
                    missing.push(path);
                }
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
    assert!(count > 1200, "{count}");
}

/// The last known amount must never be shown as today's.
#[test]
fn after_the_last_known_minimum_wage_readers_are_told_and_editors_warned() {
    let mut site = SiteTest::of(&repository());
    site.date = "2027-01-02".parse().unwrap();
    let built = site.build();
    let warned = built.build.diagnostics.iter().any(|fault| {
        fault.code.as_str() == "fact-expired" && fault.message.contains("minimum-wage")
    });
    assert!(warned, "{:?}", built.codes());
    let page = built.page("/nl/rechten/minimumloon/");
    assert!(page.contains("class=\"fact__changed\""));
    assert!(page.contains("wat hier stond, gold tot en met"));
    let normal = page.split("id=\"normal\"").nth(1).unwrap();
    let normal = normal.split("</section>").next().unwrap();
    assert!(!normal.contains("14,99"), "{normal}");
}

#[test]
fn people_counted_in_a_past_year_are_not_said_to_apply_now() {
    let page = |path: &str| {
        let found = pages().find(|(name, _)| *name == path);
        found.map(|(_, page)| page).unwrap()
    };
    let mark = "<tr class=\"current\">";
    let counted = page("nl/informatie/cijfers/index.html");
    assert!(counted.contains("5.000 mensen"));
    assert!(!counted.contains(mark));
    let amounts = pages().filter(|(path, _)| path.starts_with("nl/bedragen/"));
    let ruled = amounts.filter(|(_, page)| page.contains(mark));
    assert!(ruled.count() > 0, "amounts that hold today are marked");
}

/// Letters and digits of HTML, without tags, entities and where lines end.
fn letters(html: &str) -> String {
    let mut letters = String::new();
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        letters.push_str(&rest[..at]);
        let end = match rest.as_bytes()[at] {
            b'<' => '>',
            _ => ';',
        };
        rest = rest[at..].split_once(end).unwrap().1;
    }
    letters.push_str(rest);
    letters.retain(char::is_alphanumeric);
    letters
}

/// Who looks at the picture of a route must miss nothing of its order, on a phone neither.
#[test]
fn the_picture_of_a_route_says_every_step_of_its_list() {
    let mut count = 0;
    for output in Output::ALL {
        for (path, bytes) in &portal().site(*output).files {
            let page = String::from_utf8_lossy(bytes);
            let Some((_, steps)) = page.split_once("<ol class=\"steps\"") else {
                continue;
            };
            let pictures = page.split("<div class=\"picture").skip(1);
            let pictures = pictures.map(|picture| picture.split_once("</div>").unwrap().0);
            let drawings: Vec<String> = pictures.map(letters).collect();
            // No route of this portal has more lanes than fit beside each other.
            assert_eq!(drawings.len(), 2, "{path}");
            let steps = steps.split("</ol>").next().unwrap();
            for step in steps.split("<li class=\"step\"").skip(1) {
                let (heading, rest) = step.split_once("</h2>").unwrap();
                let (_, heading) = heading.split_once("</span>").unwrap();
                let contacts = rest.split("<article class=\"contact\"").skip(1).take(1);
                let names = contacts.map(|card| card.split("</h3>").next().unwrap());
                let names = names.map(|name| name.split_once("<h3>").unwrap().1);
                for said in names.chain([heading]).map(letters) {
                    for drawing in &drawings {
                        assert!(drawing.contains(&said), "{said} is not drawn in {path}");
                    }
                    count += 1;
                }
            }
        }
    }
    assert!(count > 2 * 8 * 40, "{count}");
}
