//! The portal of this repository, as its readers will get it.

use std::sync::LazyLock;

use baken::diagnostic::Severity;
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
