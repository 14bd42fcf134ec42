//! What people type finds what they mean, in every language, and bad bytes are an error.

#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex};

use baken_search::{Error, Query, Ranges, Record, Section, open, open_beside, write};

fn record(id: &str, title: &str, keywords: &[&str], text: &str) -> Record {
    Record {
        id: format!("right:{id}"),
        url: format!("/{id}/"),
        kind: "right".to_owned(),
        title: title.to_owned(),
        keywords: keywords.iter().map(|word| (*word).to_owned()).collect(),
        sections: vec![Section {
            anchor: "do-now".to_owned(),
            heading: String::new(),
            text: text.to_owned(),
        }],
        ..Record::default()
    }
}

fn corpus(language: &str) -> Vec<Record> {
    let three = |a: (&str, &str), b: (&str, &str), c: (&str, &str)| {
        vec![
            record("pay", a.0, &[], a.1),
            record("home", b.0, &[], b.1),
            record("pass", c.0, &[], c.1),
        ]
    };
    match language {
        "nl" => three(
            ("Minimumloon", "Je werkgever betaalt per gewerkt uur."),
            ("Wonen", "De huur van je kamer, ook van je werkgever."),
            ("Je paspoort", "Niemand mag je papieren houden."),
        ),
        "pl" => three(
            ("Płaca minimalna", "Pracodawca płaci za każdą godzinę."),
            ("Mieszkanie", "Pokój od pracodawcy i czynsz."),
            ("Twój paszport", "Nikt nie może zatrzymać dokumentów."),
        ),
        "bg" => three(
            ("Минимална заплата", "Работодателят плаща на час."),
            ("Жилище", "Стая от работодателя и наем."),
            ("Твоят паспорт", "Никой не може да задържа документите."),
        ),
        "uk" => three(
            ("Мінімальна зарплата", "Роботодавець платить за годину."),
            ("Житло", "Кімната від роботодавця та оренда."),
            ("Твій паспорт", "Ніхто не може забрати документи."),
        ),
        "ar" => three(
            ("الحد الأدنى للأجور", "يدفع صاحب العمل عن كل ساعة."),
            ("السكن", "غرفة من صاحب العمل والإيجار."),
            ("جواز سفرك", "لا أحد يحتفظ بوثائقك."),
        ),
        "ro" => three(
            ("Salariul minim", "Angajatorul plătește pe oră."),
            ("Locuința", "Camera de la angajator și chiria."),
            ("Pașaportul tău", "Nimeni nu îți poate reține actele."),
        ),
        "es" => three(
            ("Salario mínimo", "El empleador paga por hora."),
            ("Vivienda", "La habitación y el alquiler."),
            ("Tu pasaporte", "Nadie puede quedarse tus documentos."),
        ),
        _ => three(
            ("Minimum wage", "Your employer pays for every hour."),
            ("Housing", "The room that you rent."),
            ("Your passport", "Nobody may keep your documents."),
        ),
    }
}

fn first(language: &str, text: &str) -> Option<String> {
    let bundle = write(language, &corpus(language), &[]).unwrap();
    let index = open(&bundle.bytes).unwrap();
    index
        .search(&Query::new(text))
        .unwrap()
        .hits
        .first()
        .map(|hit| hit.record.clone())
}

#[test]
fn each_language_finds_other_forms_of_a_word() {
    for (language, text, wanted) in [
        ("nl", "huren", "home"),
        ("nl", "kamers ", "home"),
        ("nl", "uren werken", "pay"),
        ("en", "renting a room", "home"),
        ("en", "passports ", "pass"),
        ("pl", "paszportu ", "pass"),
        ("pl", "mieszkania ", "home"),
        ("bg", "заплатата ", "pay"),
        ("bg", "паспорти ", "pass"),
        ("uk", "зарплату ", "pay"),
        ("uk", "паспортом ", "pass"),
        ("ro", "salarii ", "pay"),
        ("es", "pasaportes ", "pass"),
        ("ar", "الوثائق ", "pass"),
    ] {
        assert_eq!(
            first(language, text),
            Some(format!("right:{wanted}")),
            "{language}: {text}"
        );
    }
}

#[test]
fn typing_errors_missing_marks_and_unfinished_words_find_the_page() {
    for (language, text, wanted) in [
        ("nl", "paspoor", "pass"),
        ("nl", "pasport ", "pass"),
        ("nl", "minimun loon", "pay"),
        ("nl", "loon", "pay"),
        ("en", "minimun wage", "pay"),
        ("en", "pasport ", "pass"),
        ("pl", "placa minimalna", "pay"),
        ("pl", "mieszk", "home"),
        ("ro", "pasaport", "pass"),
        ("es", "salario minimo", "pay"),
    ] {
        assert_eq!(
            first(language, text),
            Some(format!("right:{wanted}")),
            "{language}: {text}"
        );
    }
}

#[test]
fn latin_letters_find_other_scripts() {
    for (language, text, wanted) in [
        ("bg", "zaplata", "pay"),
        ("bg", "jilishte", "home"),
        ("bg", "pasport", "pass"),
        ("uk", "zarplata", "pay"),
        ("uk", "zhytlo", "home"),
        ("ar", "jawaz", "pass"),
        ("ar", "sakan", "home"),
    ] {
        assert_eq!(
            first(language, text),
            Some(format!("right:{wanted}")),
            "{language}: {text}"
        );
    }
}

#[test]
fn a_language_without_a_stemmer_works_by_folding() {
    let records = [
        record("pay", "Минимална плата", &[], ""),
        record("home", "Становање", &[], ""),
    ];
    let index = open(&write("mk", &records, &[]).unwrap().bytes).unwrap();
    let hits = index.search(&Query::new("minimalna")).unwrap().hits;
    assert_eq!(hits[0].record, "right:pay");
}

#[test]
fn words_that_mean_the_same_find_the_page_below_those_that_say_it() {
    let mut records = corpus("pl");
    records.push(record("slip", "Loonstrook", &[], "Tekst."));
    let synonyms = [vec!["loonstrook".to_owned(), "paszport".to_owned()]];
    let index = open(&write("pl", &records, &synonyms).unwrap().bytes).unwrap();
    let hits = index.search(&Query::new("loonstrook ")).unwrap().hits;
    let ids: Vec<_> = hits.iter().map(|hit| hit.record.as_str()).collect();
    assert_eq!(ids, ["right:slip", "right:pass"]);
}

#[test]
fn a_page_for_want_of_a_translation_stands_below_the_languages_own() {
    let mut foreign = record("foreign", "Passport passport", &["passport"], "passport");
    foreign.fallback = true;
    let mut records = corpus("en");
    records.push(foreign);
    let index = open(&write("en", &records, &[]).unwrap().bytes).unwrap();
    let hits = index.search(&Query::new("passport")).unwrap().hits;
    assert_eq!(hits[0].record, "right:pass");
    assert!(hits[1].fallback);
}

#[test]
fn filters_leave_out_what_does_not_fit_and_keep_what_holds_everywhere() {
    let mut records = corpus("en");
    records[0].regions = vec!["lopik".to_owned()];
    records[0].audiences = vec!["professional".to_owned()];
    let index = open(&write("en", &records, &[]).unwrap().bytes).unwrap();
    let found = |query: Query| index.search(&query).unwrap().hits.len();
    let hour = || Query::new("hour room");
    assert_eq!(found(hour()), 2);
    assert_eq!(
        found(Query {
            region: Some("lopik".to_owned()),
            ..hour()
        }),
        2
    );
    assert_eq!(
        found(Query {
            region: Some("epe".to_owned()),
            ..hour()
        }),
        1
    );
    assert_eq!(
        found(Query {
            audience: Some("professional".to_owned()),
            ..hour()
        }),
        1
    );
}

#[test]
fn the_best_section_is_linked() {
    let index = open(&write("en", &corpus("en"), &[]).unwrap().bytes).unwrap();
    assert_eq!(
        index.search(&Query::new("documents ")).unwrap().hits[0].url,
        "/pass/#do-now"
    );
}

#[test]
fn the_same_records_in_any_order_give_the_same_bytes() {
    let mut records = corpus("nl");
    let one = write("nl", &records, &[]).unwrap();
    records.reverse();
    assert_eq!(one, write("nl", &records, &[]).unwrap());
}

#[test]
fn damaged_and_foreign_bytes_are_an_error_and_never_a_panic() {
    let bytes = write("nl", &corpus("nl"), &[]).unwrap().bytes;
    assert_eq!(open(b"").unwrap_err(), Error::NotABundle);
    assert_eq!(
        open(b"PK\x03\x04 something else").unwrap_err(),
        Error::NotABundle
    );
    let mut newer = bytes.clone();
    newer[8] += 1;
    assert!(matches!(
        open(&newer).unwrap_err(),
        Error::OtherVersion { .. }
    ));
    for at in (0..bytes.len()).step_by(bytes.len() / 300 + 1) {
        assert!(open(&bytes[..at]).is_err(), "cut at {at}");
        let mut flipped = bytes.clone();
        flipped[at] ^= 0x41;
        assert!(open(&flipped).is_err(), "flipped at {at}");
    }
}

#[test]
fn strange_queries_are_answered() {
    let index = open(&write("nl", &corpus("nl"), &[]).unwrap().bytes).unwrap();
    for text in [
        "",
        " ",
        "\"",
        "de het een",
        "a",
        "🙂",
        "\u{202e}abc",
        &"x".repeat(10_000),
    ] {
        index.search(&Query::new(text)).unwrap();
    }
}

/// Records enough that their postings, and what is shown of them, are kept beside the bundle.
fn many(audience: &str) -> Vec<Record> {
    let word = |seed: usize| format!("woord{}", seed * 7919 % 2003);
    let text = |number: usize| {
        let words: Vec<String> = (0..400)
            .map(|place| word(number * 31 + place * place))
            .collect();
        words.join(" ")
    };
    let record = |number: usize| Record {
        audiences: vec![audience.to_owned()],
        summary: "Een samenvatting die het blad lang maakt. ".repeat(16),
        ..record(
            &number.to_string(),
            &format!("Blad {}", word(number)),
            &[],
            &text(number),
        )
    };
    (0..1500).map(record).collect()
}

#[test]
fn a_large_bundle_that_is_read_in_ranges_answers_as_a_whole_one() {
    let apart = write("nl", &many("inwoner"), &[]).unwrap();
    let whole = write("nl", &many("arbeidsmigrant"), &[]).unwrap();
    let beside = apart.beside.unwrap();
    // What a worker looks for is nobody's to see, however large the bundle is.
    assert_eq!(whole.beside, None);
    assert!(apart.bytes.len() < whole.bytes.len() / 4);
    assert_eq!(open(&apart.bytes).unwrap_err(), Error::Incomplete);
    let ranges = Arc::new(Announced::of(beside));
    let apart = open_beside(&apart.bytes, Some(ranges.clone())).unwrap();
    let whole = open(&whole.bytes).unwrap();
    for text in ["woord12", "woord7 woord19", "wood1900", "woord1999 "] {
        let query = Query::new(text);
        let (one, other) = (apart.search(&query).unwrap(), whole.search(&query).unwrap());
        assert_eq!(one.hits, other.hits, "{text}");
        assert!(one.total > 0, "{text}");
        assert_eq!(one.words, other.words, "{text}");
        assert_eq!(one.counts.kind, other.counts.kind, "{text}");
    }
    // One request for the postings of a query and one for what its answer shows.
    assert_eq!(*ranges.unannounced.lock().unwrap(), 0);
    assert_eq!(*ranges.announcements.lock().unwrap(), 8);
}

#[test]
fn a_phrase_is_looked_for_in_the_best_pages_of_a_large_bundle() {
    let bundle = write("nl", &many("inwoner"), &[]).unwrap();
    let index = open_beside(
        &bundle.bytes,
        bundle.beside.map(|bytes| Arc::new(bytes) as _),
    )
    .unwrap();
    let found = index.search(&Query::new("\"blad woord1900\"")).unwrap();
    assert!(
        found
            .hits
            .iter()
            .all(|hit| hit.title.starts_with("Blad woord1900")),
        "{found:#?}"
    );
    assert!((1..=3).contains(&found.total));
}

/// A file that counts what is read of it without a word before.
#[derive(Debug, Default)]
struct Announced {
    bytes: Vec<u8>,
    wanted: Mutex<Vec<Range<usize>>>,
    announcements: Mutex<usize>,
    unannounced: Mutex<usize>,
}

impl Announced {
    fn of(bytes: Vec<u8>) -> Announced {
        Announced {
            bytes,
            ..Announced::default()
        }
    }
}

impl Ranges for Announced {
    fn read(&self, range: Range<usize>) -> io::Result<Vec<u8>> {
        let wanted = self.wanted.lock().unwrap();
        let is_in = |wanted: &Range<usize>| wanted.start <= range.start && range.end <= wanted.end;
        *self.unannounced.lock().unwrap() += usize::from(!wanted.iter().any(is_in));
        self.bytes.read(range)
    }

    fn want(&self, ranges: &[Range<usize>]) {
        *self.announcements.lock().unwrap() += usize::from(!ranges.is_empty());
        self.wanted.lock().unwrap().extend_from_slice(ranges);
    }
}

#[test]
fn postings_that_are_not_those_of_the_bundle_are_an_error_and_never_a_panic() {
    let bundle = write("nl", &many("inwoner"), &[]).unwrap();
    let mut postings = bundle.beside.unwrap();
    postings.truncate(9000);
    let index = open_beside(&bundle.bytes, Some(Arc::new(postings))).unwrap();
    assert!(index.search(&Query::new("woord1999 woord1500")).is_err());
}
