//! Pages for professionals: who works where, and what each role does first in a municipality.

use baken::site::Output;

use crate::portal::portal;

const PLACES: [&str; 9] = [
    "barneveld",
    "nijkerk",
    "lopik",
    "nunspeet",
    "hattem",
    "oldebroek",
    "epe",
    "heerde",
    "elburg",
];

fn page(output: Output, path: &str) -> String {
    let files = &portal().site(output).files;
    let page = files.get(&format!("{path}index.html"));
    String::from_utf8_lossy(page.unwrap_or_else(|| panic!("no {path}"))).into_owned()
}

/// The sheet of a role on a municipality's card.
fn sheet(output: Output, place: &str, role: &str) -> String {
    let card = page(output, &format!("nl/regio/{place}/meldkaart/"));
    let start = format!("<section class=\"sheet\" id=\"{role}\">");
    let rest = card.split(&start).nth(1);
    let rest = rest.unwrap_or_else(|| panic!("no {role} in {place}"));
    rest.split("</section>").next().unwrap_or(rest).to_owned()
}

#[test]
fn every_municipality_has_a_card_with_a_sheet_for_every_role_and_112_on_each() {
    for output in [Output::Public, Output::Internal] {
        for place in PLACES {
            let card = page(output, &format!("nl/regio/{place}/meldkaart/"));
            let sheets: Vec<&str> = card.split("<section class=\"sheet\"").skip(1).collect();
            assert_eq!(sheets.len(), 15, "{place}");
            for sheet in sheets {
                let (before, _) = sheet.split_once("class=\"sheet__now\"").unwrap();
                assert!(before.contains("href=\"tel:112\""), "{place}");
            }
            assert!(!card.contains("id=\"arbeidsmigrant\""), "{place}");
        }
    }
}

#[test]
fn a_card_tells_staff_the_internal_route_and_nobody_else() {
    let internal = sheet(Output::Internal, "lopik", "balie");
    assert!(internal.contains("data-section=\"meldroute:lopik-internal#catch\""));
    assert!(internal.contains("sheet__internal"));
    let public = sheet(Output::Public, "lopik", "balie");
    assert!(public.contains("data-section=\"meldroute:care-coordinator#contact\""));
    let card = page(Output::Public, "nl/regio/lopik/meldkaart/");
    for word in ["lopik-internal", "taakaccenthouder van", "sheet__internal"] {
        assert!(!card.contains(word), "{word}");
    }
}

#[test]
fn a_step_of_a_route_that_is_only_planned_says_so() {
    let sheet = sheet(Output::Internal, "nunspeet", "balie");
    let planned = sheet
        .split("meldroute:veluwe-noord-meldpunt#weigh")
        .nth(1)
        .unwrap();
    assert!(
        planned
            .split("</li>")
            .next()
            .unwrap()
            .contains("staat in een plan")
    );
}

#[test]
fn what_a_machine_translated_is_marked_on_a_card() {
    let card = page(Output::Public, "en/regions/lopik/reporting-card/");
    assert!(card.contains("notice-unchecked"));
}

/// The part of the directory that is about a place.
fn place(output: Output, id: &str) -> String {
    let directory = page(output, "nl/organisaties/ketenpartners/");
    let rest = directory
        .split(&format!("<section class=\"wide\" id=\"{id}\">"))
        .nth(1);
    let rest = rest.unwrap_or_else(|| panic!("no {id}"));
    rest.split("</section>").next().unwrap_or(rest).to_owned()
}

fn row(place: &str, organisation: &str) -> String {
    let start = format!("<tr data-record=\"organisation:{organisation}\">");
    let rest = place.split(&start).nth(1);
    let rest = rest.unwrap_or_else(|| panic!("no {organisation}"));
    rest.split("</tr>").next().unwrap_or(rest).to_owned()
}

#[test]
fn the_directory_says_who_works_where_for_which_form_in_which_role_and_through_what() {
    let lopik = place(Output::Public, "lopik");
    let moviera = row(&lopik, "moviera");
    for part in [
        "Zorgcoördinatie",
        "Zorgcoördinatie: Utrecht",
        "tel:0883744744",
    ] {
        assert!(moviera.contains(part), "{part}: {moviera}");
    }
    let forms: Vec<bool> = moviera
        .split("directory__form")
        .skip(1)
        .map(|cell| cell.contains("✓"))
        .collect();
    assert_eq!(forms, [true; 4]);
    assert!(lopik.contains("veilig-thuis-utrecht") && !lopik.contains("veilig-thuis-flevoland"));
    assert!(!lopik.contains("meesamen"), "what serves another place");
    let inspectorate = row(&place(Output::Public, "everywhere"), "labour-inspectorate");
    let forms = inspectorate.split("directory__form").skip(1);
    let forms: Vec<bool> = forms.map(|cell| cell.contains("✓")).collect();
    assert_eq!(forms, [false, true, false, false]);
    let elsewhere = place(Output::Public, "elsewhere");
    for (organisation, region) in [("blijf-groep", "Flevoland"), ("hvo-querido", "Gooi")] {
        assert!(
            row(&elsewhere, organisation).contains(region),
            "{organisation}"
        );
    }
}

#[test]
fn an_internal_meldpunt_is_in_the_directory_of_staff_alone() {
    assert!(place(Output::Internal, "lopik").contains("meldpunt-lopik"));
    assert!(!place(Output::Public, "lopik").contains("meldpunt-lopik"));
}

#[test]
fn a_municipality_and_the_front_page_of_professionals_lead_to_both() {
    let lopik = page(Output::Public, "nl/regio/lopik/");
    assert!(lopik.contains("/nl/regio/lopik/meldkaart/"));
    assert!(lopik.contains("/nl/organisaties/ketenpartners/#lopik"));
    let front = page(Output::Public, "nl/informatie/voor-professionals/");
    assert!(front.contains("/nl/organisaties/ketenpartners/"));
    let polish = page(Output::Public, "pl/gminy/lopik/");
    assert!(!polish.contains("ketenpartners"));
}

#[test]
fn staff_are_led_to_the_signal_form_where_they_are_to_fill_it_in() {
    let form = "/nl/formulieren/signaalformulier-lopik/";
    for path in [
        "nl/meldroutes/lopik-intern/",
        "nl/regio/lopik/",
        "nl/regio/lopik/meldkaart/",
        "nl/informatie/voor-professionals/",
        "nl/meldwijzer/lopik/professional/",
    ] {
        assert!(page(Output::Internal, path).contains(form), "{path}");
    }
    assert!(!page(Output::Public, "nl/regio/lopik/").contains("formulieren"));
}

#[test]
fn a_card_and_the_directory_are_found_by_searching() {
    let index = portal().bundle(Output::Public, "nl");
    let first = |words: &str| {
        let hits = index.search(&baken_search::Query::new(words)).unwrap().hits;
        hits.first().map(|hit| hit.record.clone())
    };
    assert_eq!(first("meldkaart lopik").as_deref(), Some("card:lopik"));
    assert_eq!(first("ketenpartners").as_deref(), Some("directory:all"));
}

#[test]
fn a_card_tells_apart_what_its_reader_and_what_others_do() {
    let sheet = sheet(Output::Public, "barneveld", "docent");
    let (own, others) = sheet.split_once("Wat anderen daarna doen").unwrap();
    for step in ["Overleg", "Weeg de situatie", "Beslis"] {
        assert!(own.contains(step), "{step}");
        assert!(!others.contains(step), "{step}");
    }
}

/// The sections of a page of the guide.
fn sections(page: &str) -> Vec<String> {
    let sections = page.split("<section class=\"guide-step").skip(1);
    let whole = sections.map(|section| section.split("</section>").next().unwrap_or(section));
    whole.map(str::to_owned).collect()
}

#[test]
fn every_step_of_a_guide_but_the_first_says_what_led_to_it() {
    for output in [Output::Public, Output::Internal] {
        let files = &portal().site(output).files;
        let guides = files
            .iter()
            .filter(|(path, _)| path.starts_with("nl/meldwijzer/"));
        let pages = guides.map(|(path, page)| (path, String::from_utf8_lossy(page)));
        let mut count = 0;
        for (path, page) in pages {
            for section in sections(&page).iter().skip(1) {
                assert!(
                    section.contains("class=\"guide-from\""),
                    "{path}: {section}"
                );
                count += 1;
            }
        }
        assert!(count > 1000, "{count}");
    }
}

#[test]
fn a_guide_says_of_a_name_what_the_route_says_and_whether_it_is_needed_yet() {
    let page = page(Output::Public, "nl/meldwijzer/nunspeet/professional/");
    let results = sections(&page);
    let route = results
        .iter()
        .find(|result| result.contains("/nl/meldroutes/veluwe-noord-jeugdprostitutie/"))
        .unwrap();
    assert!(route.contains("kan dat bijna nooit zonder je eigen naam"));
    assert!(route.contains("Namen zijn nog niet nodig"));
    assert!(
        !page.contains("vertrouwelijk"),
        "one word promises more than there is"
    );
}

#[test]
fn what_a_route_says_of_feedback_stands_under_its_question() {
    let page = page(Output::Public, "nl/meldwijzer/lopik/inwoner/");
    let told = page.split("Vaak niet. Instanties").collect::<Vec<_>>();
    assert!(told.len() > 1);
    for before in &told[..told.len() - 1] {
        let last = before.rsplit("<span>").next().unwrap();
        assert!(last.starts_with("Hoor je iets terug:"), "{last}");
    }
}
