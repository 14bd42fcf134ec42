//! What stands between double brackets, read.

use jiff::civil::Date;

use crate::language::Language;
use crate::model::{Day, Id, Kind, Named, RecordKey, RecordReference, Reference};

/// Why brackets hold no reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

/// Reads `target`, with the words after the bar where there are any.
pub(super) fn parse_reference(target: &str, words: Option<&str>) -> Result<Reference, Refused> {
    let Some((scheme, rest)) = target.split_once(':') else {
        return Err(refused(
            format!("`[[{target}]]` names no kind of record"),
            Some(target),
        ));
    };
    let own_words = words.map(str::to_owned);
    match scheme {
        "literal" => Ok(Reference::Literal(whole(rest, words))),
        "say" => parse_statement(rest, words),
        _ => match (Kind::named(scheme), Language::parse(scheme)) {
            (Some(kind), _) => parse_record_reference(kind, rest, own_words),
            (None, Some(language)) if scheme.len() <= 3 => Ok(Reference::Foreign {
                language,
                words: whole(rest, words),
            }),
            _ => Err(refused(
                format!("there is no kind of record called `{scheme}`"),
                Some(scheme),
            )),
        },
    }
}

/// A bar inside a literal or foreign word belongs to the word.
fn whole(rest: &str, words: Option<&str>) -> String {
    words.map_or_else(|| rest.to_owned(), |words| format!("{rest}|{words}"))
}

fn parse_statement(id: &str, words: Option<&str>) -> Result<Reference, Refused> {
    match (Id::parse(id), words) {
        (Some(id), Some(words)) => Ok(Reference::Statement {
            id,
            words: words.to_owned(),
        }),
        _ => Err(refused(
            "a statement is written `[[say:its-id|its words]]`".to_owned(),
            None,
        )),
    }
}

fn parse_record_reference(
    kind: Kind,
    rest: &str,
    words: Option<String>,
) -> Result<Reference, Refused> {
    let (rest, section) = split(rest, '#');
    let (rest, day) = split(rest, '@');
    let (id, part) = split(rest, '/');
    let Some(id) = Id::parse(id) else {
        return Err(refused(
            format!("`{id}` cannot be the id of a record"),
            None,
        ));
    };
    let day = match day {
        None => Day::Today,
        Some("next") => Day::Next,
        Some(date) => match date.parse::<Date>() {
            Ok(date) => Day::On(date),
            Err(_) => {
                let message = format!("`@{date}` is neither a day nor `@next`");
                return Err(refused(message, None));
            }
        },
    };
    if day != Day::Today && kind != Kind::Fact {
        return Err(refused(
            "only a fact can be asked for another day".to_owned(),
            None,
        ));
    }
    let takes_part = matches!(kind, Kind::Fact | Kind::Law | Kind::Organisation);
    if part.is_some() && !takes_part {
        return Err(refused(
            format!("a {kind} has no parts behind a slash"),
            None,
        ));
    }
    let key = RecordKey::new(kind, id);
    let (part, section) = (part.map(str::to_owned), section.map(str::to_owned));
    Ok(Reference::Record(RecordReference {
        key,
        part,
        day,
        section,
        words,
    }))
}

fn split(text: &str, at: char) -> (&str, Option<&str>) {
    text.split_once(at)
        .map_or((text, None), |(before, after)| (before, Some(after)))
}

fn refused(message: String, near: Option<&str>) -> Refused {
    let schemes = Kind::ALL
        .iter()
        .map(|kind| kind.as_str())
        .chain(["literal", "say", "nl"]);
    let near = near.and_then(|word| crate::diagnostic::nearest(word, schemes));
    let hint = near.map(|near| format!("did you mean `[[{near}:…]]`?"));
    Refused { message, hint }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(target: &str) -> Option<RecordReference> {
        match parse_reference(target, None) {
            Ok(Reference::Record(reference)) => Some(reference),
            _ => None,
        }
    }

    #[test]
    fn a_reference_may_name_part_day_and_section() {
        let fact = record("fact:minimum-wage/21@2026-07-01").map(|fact| (fact.part, fact.day));
        let day = Day::On(Date::constant(2026, 7, 1));
        assert_eq!(fact, Some((Some("21".to_owned()), day)));
        let section = record("right:payslip#proof").and_then(|right| right.section);
        assert_eq!(section.as_deref(), Some("proof"));
        assert_eq!(
            record("fact:minimum-wage@next").map(|fact| fact.day),
            Some(Day::Next)
        );
    }

    #[test]
    fn brackets_around_anything_else_are_refused() {
        for target in [
            "a b c",
            "rigth:payslip",
            "right:Pay Slip",
            "right:payslip@next",
            "fact:a@b",
        ] {
            assert!(parse_reference(target, None).is_err(), "{target}");
        }
        let hint = parse_reference("rigth:payslip", None)
            .err()
            .and_then(|refused| refused.hint);
        assert_eq!(hint.as_deref(), Some("did you mean `[[right:…]]`?"));
    }
}
