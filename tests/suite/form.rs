//! A form: what its record says stands on its page, and it can go nowhere that no region names.

use baken::site::Output;

use crate::harness::{Built, SiteTest};

const COMMON: &str = "audience = [\"professional\"]\ncertainty = \"verified\"\nchecked = 2026-11-01\n\
     review_by = 2027-11-01\nowner = \"redactie\"\nlanguages = [\"nl\"]\n";
const SOURCE: &str = "\n[[sources]]\nid = \"plan\"\ntitle = \"Plan\"\npublisher = \"Gemeente\"\n\
     checked = 2026-11-01\n";
const FIELDS: &str = "\n[[fields]]\nid = \"number\"\ntype = \"number\"\n\
     \n[[fields]]\nid = \"reporter\"\ntype = \"person\"\napart = true\n\
     \n[[fields]]\nid = \"seen\"\ntype = \"persons\"\nrepeat = 2\n\
     \n[[fields]]\nid = \"name\"\ntype = \"person\"\npart_of = \"seen\"\nrequired = true\n\
     \n[[fields]]\nid = \"mail\"\ntype = \"mail\"\npart_of = \"seen\"\n\
     \n[[fields]]\nid = \"day\"\ntype = \"date\"\n";

/// A portal with one form, of a place that names this.
fn with_form(place: &str, form: &str, fields: &str) -> SiteTest {
    let site = SiteTest::starter();
    site.write(
        "content/regions/lopik/record.toml",
        format!("{COMMON}level = \"municipality\"\n{place}{SOURCE}"),
    );
    site.write(
        "content/regions/lopik/index.nl.md",
        "+++\ntitle = \"Lopik\"\n+++\nPlaats.\n",
    );
    site.write(
        "content/forms/signal/record.toml",
        format!("{COMMON}regions = [\"lopik\"]\nvisibility = \"internal\"\nstorage = \"print\"\n{form}{SOURCE}{fields}"),
    );
    let mut text = "+++\ntitle = \"Formulier\"\n+++\nVooraf.\n".to_owned();
    for id in ["number", "reporter", "seen", "name", "mail", "day"] {
        text += &format!("\n## Kop {id} {{#{id}}}\n\nUitleg {id}.\n");
    }
    if form.contains("kept_source") {
        text += "\n## Bewaren {#kept}\n\nEen maand.\n";
    }
    site.write("content/forms/signal/index.nl.md", text);
    site
}

fn page(built: &Built) -> String {
    let files = &built.site(Output::Internal).files;
    let page = files.get("nl/formulieren/formulier/index.html");
    let page = page.unwrap_or_else(|| panic!("{}", built.report()));
    String::from_utf8_lossy(page).into_owned()
}

#[test]
fn every_field_is_an_input_of_its_own_type_with_a_label_and_no_name() {
    let page = page(&with_form("", "", FIELDS).build());
    for (id, input) in [
        ("number-1", "text"),
        ("day-1", "date"),
        ("name-1", "text"),
        ("name-2", "text"),
        ("mail-2", "email"),
        ("reporter-1", "text"),
    ] {
        assert!(
            page.contains(&format!("<label for=\"field-{id}\">")),
            "{id}"
        );
        let field = format!("id=\"field-{id}\" type=\"{input}\"");
        assert!(page.contains(&field), "{id}");
    }
    assert_eq!(page.matches("class=\"form__person\"").count(), 2);
    assert!(page.contains("aria-required=\"true\""));
    assert!(!page.contains("<form") && !page.contains(" name=\"field"));
    let fields = page.matches("class=\"form__input\"").count();
    assert_eq!(
        page.matches("autocomplete=\"off\" spellcheck=\"false\"")
            .count(),
        fields
    );
}

#[test]
fn who_reports_stands_on_a_part_of_its_own_with_the_number() {
    let page = page(&with_form("", "", FIELDS).build());
    let (report, apart) = page.split_once("id=\"form-apart\"").unwrap();
    assert!(report.contains("field-number-1") && !report.contains("field-reporter"));
    assert!(apart.contains("data-echo=\"field-number-1\"") && apart.contains("field-reporter-1"));
}

#[test]
fn a_form_can_be_saved_or_mailed_only_to_an_address_that_its_region_calls_secure() {
    let offered = |place: &str, form: &str| {
        let page = page(&with_form(place, form, FIELDS).build());
        (
            page.contains("data-save>"),
            page.contains("data-mail=\"veilig@lopik.example\""),
        )
    };
    let secure = "secure_mail = \"veilig@lopik.example\"\n";
    assert_eq!(offered("", ""), (false, false));
    assert_eq!(offered(secure, ""), (true, true));
    assert_eq!(
        offered(secure, "never_send_online = true\n"),
        (false, false)
    );
}

#[test]
fn how_long_it_is_kept_is_said_with_its_source_or_asked() {
    let said = page(&with_form("", "kept_source = \"plan\"\n", FIELDS).build());
    assert!(said.contains("Een maand.") && !said.contains("functionaris gegevensbescherming"));
    let asked = page(&with_form("", "", FIELDS).build());
    assert!(asked.contains("functionaris gegevensbescherming"));
}

#[test]
fn a_secure_address_stays_inside() {
    let place = "secure_mail = \"kanarie@lopik.example\"\n";
    let built = with_form(place, "", FIELDS).build();
    for (path, bytes) in &built.site(Output::Public).files {
        assert!(
            !String::from_utf8_lossy(bytes).contains("kanarie"),
            "{path}"
        );
    }
    assert!(page(&built).contains("kanarie@lopik.example"));
}

#[test]
fn fields_that_do_not_belong_together_are_refused() {
    let codes = |from: &str, to: &str| {
        let changed = FIELDS.replace(from, to);
        assert_ne!(changed, FIELDS);
        with_form("", "", &changed).build().codes().join(" ")
    };
    for (from, to, code) in [
        (
            "part_of = \"seen\"\nrequired",
            "part_of = \"sean\"\nrequired",
            "unknown-section",
        ),
        ("repeat = 2", "repeat = 0", "invalid-value"),
        ("repeat = 2", "repeat = 99", "invalid-value"),
        (
            "type = \"date\"",
            "type = \"date\"\nrepeat = 2",
            "invalid-value",
        ),
        ("type = \"date\"", "type = \"persons\"", "invalid-value"),
        (
            "type = \"mail\"",
            "type = \"mail\"\napart = true",
            "invalid-value",
        ),
        ("id = \"day\"", "id = \"kept\"", "invalid-value"),
        ("id = \"day\"", "id = \"mail\"", "invalid-value"),
    ] {
        assert!(codes(from, to).contains(code), "{to}: {}", codes(from, to));
    }
    let place = with_form("secure_mail = \"geen adres\"\n", "", FIELDS);
    assert!(place.build().codes().contains(&"invalid-value"));
}
