//! Nothing internal reaches the public site: not a word, not a name, not a number.

use baken::model::{Kind, Named};
use baken::site::Output;

use crate::harness::SiteTest;

/// A word that no page holds by itself.
fn canary(place: &str) -> String {
    format!("kanarie{}", place.replace(['-', '.', '_'], ""))
}

fn common(kind: &str) -> String {
    format!(
        "audience = [\"professional\"]\nvisibility = \"internal\"\ncertainty = \"verified\"\n\
         checked = 2026-11-01\nreview_by = 2027-11-01\nowner = \"redactie\"\n\
         aliases = [\"/nl/{0}alias/\"]\nmust_say = [\"{0}say\"]\n",
        canary(kind)
    )
}

fn own_fields(kind: Kind, word: &str) -> (String, String) {
    let (keys, tables) = match kind {
        Kind::Signal => (
            "exploitation = [\"arbeid\"]\ndomains = [\"werk\"]\nseverity = \"zacht\"\nself = true\n".to_owned(),
            String::new(),
        ),
        Kind::Meldroute => (
            "exploitation = [\"arbeid\"]\nactors = [\"medewerker\"]\nstatus_in_use = \"in-use\"\n".to_owned(),
            format!("\n[[steps]]\nid = \"{word}step\"\nactor = \"balie\"\nmode = \"talk\"\n"),
        ),
        Kind::Right => ("applies_to = [\"employee\"]\n".to_owned(), String::new()),
        Kind::Organisation => (
            "role = \"other\"\ncontact = \"known\"\n".to_owned(),
            format!(
                "\n[[phones]]\nid = \"{word}phone\"\nnumber = \"033 987 65 43\"\ncertainty = \"verified\"\n\
                 source = \"{word}source\"\nchecked = 2026-11-01\n\n[[links]]\nid = \"{word}link\"\n\
                 url = \"https://{word}.example/\"\ncertainty = \"verified\"\nsource = \"{word}source\"\n\
                 checked = 2026-11-01\n"
            ),
        ),
        Kind::Fact => (
            format!("unit = \"people\"\nparts = [\"{word}part\"]\nauthority = {{ title = \"{word}authority\" }}\n"),
            format!(
                "\n[[series]]\npart = \"{word}part\"\nvalid_from = 2026-01-01\nvalue = \"987654\"\n\
                 certainty = \"verified\"\nsource = \"{word}source\"\n"
            ),
        ),
        Kind::Law => (
            format!("bwb = \"BWBR0987654\"\ncodes = [\"{word}code\"]\n"),
            format!("\n[[articles]]\nnumber = \"{word}\"\ncertainty = \"verified\"\n"),
        ),
        Kind::Term => (String::new(), String::new()),
        Kind::Page => (format!("sections = [\"{word}section\"]\n"), String::new()),
        Kind::Form => (
            "storage = \"print\"\n".to_owned(),
            format!("\n[[fields]]\nid = \"{word}field\"\ntype = \"text\"\n"),
        ),
        Kind::Consultation => ("level = \"policy\"\nfrequency = \"weekly\"\n".to_owned(), String::new()),
        Kind::PreventionOffer => {
            ("target_groups = [\"youth\"]\ntopics = [\"sexting\"]\n".to_owned(), String::new())
        }
        Kind::Region => ("level = \"division\"\n".to_owned(), String::new()),
    };
    (keys, tables)
}

fn sections(kind: Kind, word: &str) -> Vec<String> {
    let fixed = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    match kind {
        Kind::Signal => fixed(&["what", "where", "can-also-be", "do", "do-not", "routes"]),
        Kind::Right => fixed(&["in-short", "normal", "do-now", "proof", "help", "risks"]),
        Kind::Meldroute => vec![format!("{word}step")],
        Kind::Fact => vec![format!("{word}part")],
        Kind::Law => vec![format!("art-{word}")],
        Kind::Page => vec![format!("{word}section")],
        Kind::Form => vec![format!("{word}field")],
        _ => Vec::new(),
    }
}

fn text(word: &str, sections: &[String], role: &str) -> String {
    let front = format!(
        "+++\ntitle = \"{word}{role}title\"\npublic_title = \"{word}{role}public\"\n\
         summary = \"{word}{role}summary\"\nslug = \"{word}{role}slug\"\nkeywords = [\"{word}{role}keyword\"]\n+++\n"
    );
    let statement = format!("[[say:{word}say|{word}{role}statement]]");
    let body: String = sections
        .iter()
        .map(|id| {
            format!("\n## {word}{role}heading{id} {{#{id}}}\n\n{word}{role}words {statement}\n")
        })
        .collect();
    match sections.is_empty() {
        true => format!("{front}\n{word}{role}words {statement}\n"),
        false => front + &body,
    }
}

fn add_internal_records(site: &SiteTest) {
    for kind in Kind::ALL {
        let word = canary(kind.as_str());
        let folder = format!("content/{}/{word}id", kind.folder());
        let (keys, tables) = own_fields(*kind, &word);
        let source = format!(
            "\n[[sources]]\nid = \"{word}source\"\ntitle = \"{word}sourcetitle\"\npublisher = \"{word}publisher\"\n\
             url = \"https://{word}source.example/\"\nlines = \"{word}lines\"\nchecked = 2026-11-01\n"
        );
        site.write(
            &format!("{folder}/record.toml"),
            common(kind.as_str()) + &keys + &source + &tables,
        );
        for language in ["nl", "en"] {
            let body = text(&word, &sections(*kind, &word), "");
            site.write(&format!("{folder}/index.{language}.md"), body);
            if *kind == Kind::Signal {
                let own = ["ask-yourself", "good-to-know", "do-now", "help"].map(str::to_owned);
                site.write(
                    &format!("{folder}/self.{language}.md"),
                    text(&word, &own, "self"),
                );
            }
        }
    }
}

/// A public organisation with an internal number, and lists that name internal records.
fn name_them_from_public_records(site: &SiteTest) {
    let police = "content/organisations/police/record.toml";
    let phone = "\n[[phones]]\nid = \"kanarieinternphone\"\nnumber = \"033 123 45 67\"\nvisibility = \"internal\"\n\
                 certainty = \"verified\"\nsource = \"own\"\nchecked = 2026-11-01\n";
    site.write(police, site.read(police) + phone);
    let related: Vec<String> = Kind::ALL
        .iter()
        .map(|kind| format!("\"{kind}:{}id\"", canary(kind.as_str())))
        .collect();
    // A step of a public route, whose picture names whom it reaches.
    site.write(
        "content/meldroutes/open/record.toml",
        format!(
            "audience = [\"professional\"]\ncertainty = \"verified\"\nchecked = 2026-11-01\n\
             review_by = 2027-11-01\nowner = \"redactie\"\nexploitation = [\"arbeid\"]\n\
             actors = [\"medewerker\"]\nstatus_in_use = \"in-use\"\n\n[[sources]]\ntitle = \"Bron\"\n\
             publisher = \"Redactie\"\nchecked = 2026-11-01\n\n[[steps]]\nid = \"stap\"\n\
             actor = \"balie\"\nmode = \"talk\"\norganisations = [\"{}id\", \"police\"]\n",
            canary("organisation")
        ),
    );
    site.write(
        "content/meldroutes/open/index.nl.md",
        "+++\ntitle = \"Openbaar\"\n+++\n## Eerst praten {#stap}\n\nPraat.\n",
    );
    let line = format!(
        "related = [{}]\nregions = [\"{}id\"]\ncertainty",
        related.join(", "),
        canary("region")
    );
    site.edit("content/rights/payslip/record.toml", "certainty", &line);
}

#[test]
fn no_word_of_an_internal_record_is_in_any_public_byte() {
    let site = SiteTest::starter();
    add_internal_records(&site);
    name_them_from_public_records(&site);
    let built = site.build();
    let needles = [
        "kanarie",
        "033 987 65 43",
        "0339876543",
        "987654",
        "033 123 45 67",
        "0331234567",
    ];
    for (path, bytes) in &built.site(Output::Public).files {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        for needle in needles {
            assert!(!text.contains(needle), "`{needle}` is in {path}");
            assert!(!path.contains(needle), "`{needle}` is the name of {path}");
        }
    }
}

/// An index shares the beginnings of its words, so a word may be in it without its bytes in a row.
#[test]
fn the_public_search_finds_none_of_them_and_the_internal_each() {
    let site = SiteTest::starter();
    add_internal_records(&site);
    name_them_from_public_records(&site);
    let built = site.build();
    let found = |output: Output, language: &str, typed: &str| {
        let index = built.bundle(output, language);
        let query = baken_search::Query {
            limit: 50,
            ..baken_search::Query::new(typed)
        };
        index.search(&query).unwrap().hits
    };
    for language in ["nl", "en"] {
        for kind in Kind::ALL {
            for part in ["title", "summary", "keyword", "words", "statement"] {
                let typed = format!("{}{part}", canary(kind.as_str()));
                assert_eq!(found(Output::Public, language, &typed), [], "{typed}");
                let internal = found(Output::Internal, language, &typed);
                let own = format!("{kind}:{}id", canary(kind.as_str()));
                assert!(internal.iter().any(|hit| hit.record == own), "{typed}");
            }
        }
    }
}

#[test]
fn the_internal_site_holds_each_of_them() {
    let site = SiteTest::starter();
    add_internal_records(&site);
    name_them_from_public_records(&site);
    let built = site.build();
    let files = built.site(Output::Internal).files.values();
    let all: String = files
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .collect();
    for kind in Kind::ALL {
        let word = canary(kind.as_str());
        for part in ["title", "words", "sourcetitle", "publisher"] {
            assert!(
                all.contains(&format!("{word}{part}")),
                "{word}{part} is nowhere"
            );
        }
    }
    assert!(all.contains("033 987 65 43") && all.contains("033 123 45 67"));
}

#[test]
fn a_route_of_an_internal_region_does_not_hold_everywhere() {
    let site = SiteTest::starter();
    let common = "audience = [\"professional\"]\ncertainty = \"verified\"\nchecked = 2026-11-01\n\
                  review_by = 2027-11-01\nowner = \"redactie\"\n";
    let source =
        "\n[[sources]]\ntitle = \"Bron\"\npublisher = \"Redactie\"\nchecked = 2026-11-01\n";
    site.write(
        "content/regions/lopik/record.toml",
        format!("{common}visibility = \"internal\"\nlevel = \"division\"\n{source}"),
    );
    site.write(
        "content/regions/lopik/index.nl.md",
        "+++\ntitle = \"Lopik\"\n+++\nPlaats.\n",
    );
    site.write(
        "content/meldroutes/lopik/record.toml",
        format!(
            "{common}regions = [\"lopik\"]\nexploitation = [\"arbeid\"]\nactors = [\"medewerker\"]\n\
             status_in_use = \"in-use\"\n{source}\n[[steps]]\nid = \"stap\"\nactor = \"balie\"\nmode = \"talk\"\n"
        ),
    );
    site.write(
        "content/meldroutes/lopik/index.nl.md",
        "+++\ntitle = \"Plaatselijk\"\n+++\n## Stap {#stap}\n\nPraat.\n",
    );
    let built = site.build();
    let holds = |output| {
        let files = &built.site(output).files;
        files
            .values()
            .any(|bytes| String::from_utf8_lossy(bytes).contains("Plaatselijk"))
    };
    assert!(!holds(Output::Public) && holds(Output::Internal));
}

#[test]
fn the_source_of_an_internal_number_leaves_no_trace() {
    let site = SiteTest::starter();
    let police = "content/organisations/police/record.toml";
    let more = "\n[[sources]]\nid = \"secret\"\ntitle = \"GEHEIM belwijzer\"\npublisher = \"Dienst\"\n\
                checked = 2026-11-01\n\n[[phones]]\nid = \"intern\"\nnumber = \"033 123 45 67\"\n\
                visibility = \"internal\"\ncertainty = \"verified\"\nsource = \"secret\"\nchecked = 2026-11-01\n";
    site.write(police, site.read(police) + more);
    let built = site.build();
    for (path, bytes) in &built.site(Output::Public).files {
        assert!(!String::from_utf8_lossy(bytes).contains("GEHEIM"), "{path}");
    }
}

#[test]
fn nobody_is_sent_to_an_organisation_that_the_public_site_does_not_know() {
    let site = SiteTest::starter();
    let police = site.read("content/organisations/police/record.toml");
    let helper = police.replacen(
        "role = \"police\"",
        "role = \"other\"\nvisibility = \"internal\"",
        1,
    );
    site.write("content/organisations/helper/record.toml", helper);
    site.write(
        "content/organisations/helper/index.nl.md",
        "+++\ntitle = \"Helper\"\n+++\nHelpt.\n",
    );
    let own = police.split("\n[[phones]]").next().unwrap();
    let own = own.replacen(
        "role = \"police\"",
        "role = \"other\"\nfallback = [\"helper\"]",
        1,
    );
    let own = own.replacen("contact = \"known\"", "contact = \"unknown\"", 1);
    let sources =
        "\n[[sources]]\nid = \"own\"\ntitle = \"Bron\"\npublisher = \"R\"\nchecked = 2026-11-01\n";
    let own = if own.contains("[[sources]]") {
        own
    } else {
        own + sources
    };
    site.write("content/organisations/pub/record.toml", own);
    site.write(
        "content/organisations/pub/index.nl.md",
        "+++\ntitle = \"Pub\"\n+++\nHelpt.\n",
    );
    site.edit(
        "content/rights/payslip/index.nl.md",
        "[[organisation:police/emergency]]",
        "[[organisation:pub]]",
    );
    assert!(site.build().codes().contains(&"unreachable-organisation"));
}

#[test]
fn the_emergency_number_of_every_page_is_one_that_may_be_shown() {
    let site = SiteTest::starter();
    site.edit("baken.toml", "police/emergency", "police/emergencie");
    assert!(site.build().codes().contains(&"unknown-section"));
}

#[test]
fn a_picture_names_whom_its_own_site_knows_and_nobody_else() {
    let site = SiteTest::starter();
    add_internal_records(&site);
    name_them_from_public_records(&site);
    let built = site.build();
    let picture = |output| {
        let files = &built.site(output).files;
        let page = files
            .iter()
            .find(|(path, _)| path.ends_with("/openbaar/index.html"));
        let page = String::from_utf8_lossy(page.unwrap().1).into_owned();
        let picture = page.split("<div class=\"picture").nth(1).unwrap();
        picture.split("</div>").next().unwrap().to_owned()
    };
    let hidden = format!("{}title", canary("organisation"));
    assert!(picture(Output::Public).contains("Politie"));
    assert!(!picture(Output::Public).contains(&hidden));
    assert!(picture(Output::Internal).contains(&hidden));
}

#[test]
fn of_an_internal_rule_the_public_tables_guide_and_search_know_only_what_it_says_instead() {
    let site = SiteTest::of(&crate::harness::repository());
    let word = canary("rule");
    let routes = "content/regions/lopik/routes.toml";
    let rule = format!(
        "\n[[rules]]\nid = \"{word}id\"\ndecision = \"start\"\nwhen = {{ municipal = \"yes\" }}\n\
         routes = [\"{word}route\"]\nthen = [\"{word}route#{word}step\"]\norganisations = [\"{word}org\"]\n\
         sources = [\"plan-lopik\"]\nlines = \"{word}lines\"\n\
         public_outcome = {{ routes = [\"care-coordinator\"] }}\n"
    );
    site.write(routes, site.read(routes) + &rule);
    for language in ["nl", "en"] {
        let words = format!("content/regions/lopik/routes.{language}.toml");
        let because = format!("\n[rules.{word}id]\nbecause = \"{word}because\"\n");
        site.write(&words, site.read(&words) + &because);
    }
    let route = site.read("content/meldroutes/lopik-internal/record.toml");
    let steps = route.split("[[steps]]").next().unwrap().to_owned();
    let step = format!("[[steps]]\nid = \"{word}step\"\nactor = \"balie\"\nmode = \"talk\"\n");
    site.write(
        &format!("content/meldroutes/{word}route/record.toml"),
        steps + &step,
    );
    let organisation = site.read("content/organisations/meldpunt-lopik/record.toml");
    let elsewhere = organisation.replace("role = \"meldpunt\"", "role = \"other\"");
    site.write(
        &format!("content/organisations/{word}org/record.toml"),
        elsewhere,
    );
    for language in ["nl", "en"] {
        let section = format!("## {word}heading {{#{word}step}}\n\n{word}words\n");
        let front = format!(
            "+++\ntitle = \"{word}title\"\nsummary = \"{word}summary\"\nslug = \"{word}slug\"\n+++\n"
        );
        site.write(
            &format!("content/meldroutes/{word}route/index.{language}.md"),
            front.clone() + &section,
        );
        site.write(
            &format!("content/organisations/{word}org/index.{language}.md"),
            front + "\n" + &word + "words\n",
        );
    }
    let built = site.build();
    assert!(!built.build.diagnostics.has_errors(), "{}", built.report());
    let names = |output: Output| {
        let files = &built.site(output).files;
        let holds = |bytes: &[u8]| {
            bytes
                .windows(word.len())
                .any(|part| part == word.as_bytes())
        };
        files
            .iter()
            .filter(|(path, bytes)| path.contains(&word) || holds(bytes))
            .count()
    };
    assert_eq!(names(Output::Public), 0);
    assert!(names(Output::Internal) > 3);
    // What is printed for the public is public too, names of rules included.
    let printed = |site_name: &str, arguments: &[&str]| {
        let done = std::process::Command::new(env!("CARGO_BIN_EXE_baken"))
            .args(["routes"])
            .args(arguments)
            .args(["--site", site_name, "--root"])
            .arg(site.path(""))
            .output()
            .unwrap();
        assert!(done.status.success(), "{done:?}");
        String::from_utf8(done.stdout).unwrap()
    };
    let explained = [
        "explain",
        "--region",
        "lopik",
        "role=balie",
        "--format",
        "json",
    ];
    let prints: [&[&str]; 4] = [
        &["table", "lopik", "--format", "text"],
        &["table", "lopik", "--format", "markdown"],
        &["table", "lopik", "--format", "dmn"],
        &explained,
    ];
    for arguments in prints {
        assert!(
            !printed("public", arguments).contains(&word),
            "{arguments:?}"
        );
        assert!(
            printed("internal", arguments).contains(&word),
            "{arguments:?}"
        );
    }
}
