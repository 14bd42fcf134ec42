//! The internal site: known as such on every page, found by no search engine, and never written
//! where a web server shows it to everybody.

use std::collections::BTreeMap;
use std::path::Path;

use baken::pipeline::SiteFiles;
use baken::site::Output;
use baken::write::publish;
use tempfile::TempDir;

use crate::harness::{Built, SiteTest};
use crate::portal::portal;

fn pages(output: Output) -> impl Iterator<Item = (&'static str, String)> {
    let files = portal().site(output).files.iter();
    let html = files.filter(|(path, _)| path.ends_with(".html"));
    html.map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes).into_owned()))
}

#[test]
fn every_internal_page_says_that_it_is_internal_and_is_in_no_search_engine() {
    for (path, page) in pages(Output::Internal) {
        assert!(page.contains("<aside class=\"internal-banner\""), "{path}");
        assert!(
            page.contains("<meta name=\"robots\" content=\"noindex\">"),
            "{path}"
        );
    }
    for (path, page) in pages(Output::Public) {
        assert!(!page.contains("internal-banner"), "{path}");
    }
}

#[test]
fn staff_find_the_routes_of_the_region_first_and_others_never_see_that_list() {
    let home = |output: Output| {
        let found = pages(output).find(|(path, _)| *path == "nl/index.html");
        found.map(|(_, page)| page).unwrap()
    };
    let internal = home(Output::Internal);
    let (first, doors) = internal.split_once("<div class=\"doors").unwrap();
    for record in [
        "region:lopik",
        "meldroute:lopik-internal",
        "meldroute:nijkerk-internal",
    ] {
        assert!(
            first.contains(&format!("data-record=\"{record}\"")),
            "{record}"
        );
    }
    let professionals = doors.find("page:for-professionals");
    assert!(professionals < doors.find("page:for-workers"));
    let public = home(Output::Public);
    let (first, doors) = public.split_once("<div class=\"doors").unwrap();
    assert!(!first.contains("data-record=\"meldroute:"));
    assert!(doors.find("page:for-workers") < doors.find("page:for-professionals"));
}

/// Why the sites of the starter cannot be published there, where they cannot.
fn refused(built: &Built, outputs: &[Output], out: &Path) -> Option<String> {
    let made = |output: &Output| (*output, built.site(*output).clone());
    let sites: BTreeMap<Output, SiteFiles> = outputs.iter().map(made).collect();
    publish(out, &sites, None)
        .err()
        .map(|error| error.to_string())
}

#[test]
fn the_internal_site_is_not_written_where_a_web_server_shows_it() {
    let built = SiteTest::starter().build();
    let folder = TempDir::new().unwrap();
    let root = folder.path();
    let both = [Output::Public, Output::Internal];
    std::fs::create_dir_all(root.join("site/deep")).unwrap();
    std::fs::write(root.join("site/index.html"), "<title>x</title>").unwrap();
    std::os::unix::fs::symlink(root.join("site/deep"), root.join("elsewhere")).unwrap();
    for place in [
        "site",
        "site/deep",
        "site/not/there/yet",
        "elsewhere",
        "public_html/portal",
        "var/www/html",
        "var/www/portaal",
        "srv/www/portaal",
        "usr/share/nginx/html/portaal",
    ] {
        let why = refused(&built, &both, &root.join(place));
        assert!(
            why.is_some_and(|why| why.contains("--site public")),
            "{place}"
        );
    }
    assert!(!root.join("site/deep/.builds").exists());
    assert!(!root.join("public_html").exists());
    // A public site alone may stand there.
    assert_eq!(
        refused(&built, &[Output::Public], &root.join("site/deep")),
        None
    );
    assert_eq!(refused(&built, &both, &root.join("dist")), None);
    // Nor inside a public site that was published before, nor where an internal one stands already.
    assert!(refused(&built, &both, &root.join("dist/public/again")).is_some());
    std::fs::write(root.join("index.html"), "<title>x</title>").unwrap();
    assert!(refused(&built, &[Output::Public], &root.join("dist")).is_some());
}
