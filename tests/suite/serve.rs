//! `baken serve`, as a browser on the same machine meets it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::harness::SiteTest;

/// A running server; ends with the test.
struct Server {
    child: Child,
    public: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// Serves a portal and waits for the addresses that it prints.
fn serve(site: &SiteTest, first: &str) -> Server {
    let mut child = Command::new(env!("CARGO_BIN_EXE_baken"))
        .args(["serve", "--date", "2026-11-24", "--port", first, "--root"])
        .arg(site.path(""))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let line = lines
        .find(|line| line.as_ref().unwrap().starts_with("public: "))
        .unwrap()
        .unwrap();
    let port = line.rsplit(':').next().unwrap().trim_end_matches('/');
    let public = port.parse().unwrap();
    // The rest of what it prints is read too, so that it never waits for a reader.
    std::thread::spawn(move || lines.for_each(drop));
    Server { child, public }
}

fn request(port: u16, host: &str, path: &str) -> TcpStream {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let text = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(text.as_bytes()).unwrap();
    stream
}

/// The whole answer, headers in lower case.
fn get(port: u16, path: &str) -> String {
    let mut answer = String::new();
    request(port, &format!("127.0.0.1:{port}"), path)
        .read_to_string(&mut answer)
        .unwrap();
    answer
}

/// Reads events until one says what is looked for.
fn event_with(stream: TcpStream, words: &str) -> String {
    let mut lines = BufReader::new(stream).lines();
    lines
        .find_map(|line| Some(line.unwrap()).filter(|line| line.contains(words)))
        .unwrap()
}

#[test]
fn pages_come_with_their_types_and_a_policy_that_lets_nothing_out() {
    let site = SiteTest::starter();
    let server = serve(&site, "18100");
    let home = get(server.public, "/nl/");
    assert!(home.starts_with("HTTP/1.1 200"), "{home}");
    for header in [
        "content-type: text/html; charset=utf-8",
        "content-security-policy: default-src 'none'",
        "referrer-policy: no-referrer",
        "x-content-type-options: nosniff",
    ] {
        assert!(home.contains(header), "{header} is not in {home}");
    }
    let style = home.split("rel=\"stylesheet\" href=\"").nth(1).unwrap();
    let style = get(server.public, style.split('"').next().unwrap());
    assert!(style.contains("content-type: text/css; charset=utf-8"));
    assert!(get(server.public, "/nl").contains("location: /nl/"));
    let missing = get(server.public, "/en/nothing/here/");
    assert!(missing.starts_with("HTTP/1.1 404") && missing.contains("<html lang=\"en\""));
    // The internal site stands next door.
    assert!(get(server.public + 1, "/nl/").contains("output-internal"));
}

#[test]
fn a_page_from_elsewhere_cannot_read_the_site_under_another_name() {
    let site = SiteTest::starter();
    let server = serve(&site, "18200");
    let mut answer = String::new();
    request(server.public + 1, "elders.example", "/nl/")
        .read_to_string(&mut answer)
        .unwrap();
    assert!(answer.starts_with("HTTP/1.1 421"), "{answer}");
    assert!(!answer.contains("<html"));
}

#[test]
fn the_open_page_hears_of_faults_while_the_last_good_site_stays_and_of_the_next_build() {
    let site = SiteTest::starter();
    let server = serve(&site, "18300");
    let page = "content/rights/payslip/index.nl.md";
    let events = || request(server.public, "localhost", "/_baken/events");
    event_with(events(), "\"build\":1,\"faults\":\"\"");
    let waiting = events();
    site.edit(page, "[[term:loonstrook]]", "[[term:loonstrok]]");
    let news = event_with(waiting, "unknown-reference");
    assert!(news.contains("did you mean `loonstrook`?"), "{news}");
    assert!(get(server.public, "/nl/rechten/je-loonstrook/").contains("Bewaar elke loonstrook."));
    let waiting = events();
    site.edit(page, "[[term:loonstrok]]", "[[term:loonstrook]]");
    site.edit(page, "Bewaar elke", "Bewaar iedere");
    event_with(waiting, "\"faults\":\"\"");
    let after =
        || get(server.public, "/nl/rechten/je-loonstrook/").contains("Bewaar iedere loonstrook.");
    // The two edits may come as one change or as two; each is followed by an event of its own.
    if !after() {
        event_with(events(), "\"build\":4");
    }
    assert!(after());
}

#[test]
fn a_portal_whose_first_build_fails_shows_what_is_wrong() {
    let site = SiteTest::starter();
    site.edit("baken.toml", "format = 1", "format = 9");
    let server = serve(&site, "18400");
    let answer = get(server.public, "/nl/");
    assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
    assert!(answer.contains("this portal has format 9"), "{answer}");
}
