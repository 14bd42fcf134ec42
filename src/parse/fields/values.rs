//! Single values of a TOML table, each read or refused with a reason.

use jiff::civil::Date;
use toml::de::DeValue;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Id, Kind, Named, RecordKey};
use crate::source::{Span, Spanned};

type Read<T> = Result<Spanned<T>, Diagnostic>;

pub(super) fn text(value: &toml::Spanned<DeValue<'_>>, at: Span) -> Read<String> {
    let text = value
        .get_ref()
        .as_str()
        .ok_or_else(|| wrong_type(value, at, "a text"))?;
    if text.trim().is_empty() {
        return Err(Diagnostic::new(
            Code::InvalidValue,
            at,
            "an empty text says nothing",
        ));
    }
    Ok(Spanned::new(text.to_owned(), at))
}

pub(super) fn flag(value: &toml::Spanned<DeValue<'_>>, at: Span) -> Read<bool> {
    let flag = value
        .get_ref()
        .as_bool()
        .ok_or_else(|| wrong_type(value, at, "true or false"))?;
    Ok(Spanned::new(flag, at))
}

pub(super) fn number(value: &toml::Spanned<DeValue<'_>>, at: Span) -> Read<u8> {
    let wrong = || wrong_type(value, at, "a whole number from 0 to 255");
    let integer = value.get_ref().as_integer().ok_or_else(wrong)?;
    let number = u8::from_str_radix(integer.as_str(), integer.radix()).map_err(|_| wrong())?;
    Ok(Spanned::new(number, at))
}

pub(super) fn date(value: &toml::Spanned<DeValue<'_>>, at: Span) -> Read<Date> {
    let wrong = || wrong_type(value, at, "a day, written 2026-11-23 without quotes");
    let datetime = value.get_ref().as_datetime().ok_or_else(wrong)?;
    let day = datetime
        .date
        .filter(|_| datetime.time.is_none())
        .ok_or_else(wrong)?;
    let (year, month, number) = (i16::try_from(day.year), day.month, day.day);
    let year = year.map_err(|_| wrong())?;
    let date = Date::new(year, month.cast_signed(), number.cast_signed()).map_err(|_| wrong())?;
    Ok(Spanned::new(date, at))
}

pub(super) fn named<T: Named>(value: &toml::Spanned<DeValue<'_>>, at: Span) -> Read<T> {
    let word = text(value, at)?.value;
    T::named(&word)
        .map(|member| Spanned::new(member, at))
        .ok_or_else(|| {
            let words = || T::ALL.iter().map(|member| member.as_str());
            let list = words().collect::<Vec<_>>().join(", ");
            Diagnostic::new(
                Code::UnknownValue,
                at,
                format!("`{word}` is not {}", T::WHAT),
            )
            .with_nearest(&word, words())
            .with_hint(format!("one of: {list}"))
        })
}

pub(super) fn id(value: &toml::Spanned<DeValue<'_>>, at: Span) -> Read<Id> {
    let written = text(value, at)?.value;
    Id::parse(&written)
        .map(|id| Spanned::new(id, at))
        .ok_or_else(|| {
            let message = format!("`{written}` cannot be an id");
            Diagnostic::new(Code::InvalidValue, at, message)
                .with_hint("an id has only a to z, 0 to 9 and hyphens between them")
        })
}

pub(super) fn key(value: &toml::Spanned<DeValue<'_>>, at: Span) -> Read<RecordKey> {
    let written = text(value, at)?.value;
    RecordKey::parse(&written)
        .map(|key| Spanned::new(key, at))
        .ok_or_else(|| {
            let kind = written.split(':').next().unwrap_or("");
            let message = format!("`{written}` does not name a record");
            Diagnostic::new(Code::InvalidValue, at, message)
                .with_hint("write `kind:id`, such as `right:payslip`")
                .with_nearest(kind, Kind::ALL.iter().map(|kind| kind.as_str()))
        })
}

pub(super) fn parsed<T>(
    value: &toml::Spanned<DeValue<'_>>,
    at: Span,
    what: &str,
    parse: &impl Fn(&str) -> Option<T>,
) -> Read<T> {
    let written = text(value, at)?.value;
    parse(&written)
        .map(|value| Spanned::new(value, at))
        .ok_or_else(|| {
            Diagnostic::new(Code::InvalidValue, at, format!("`{written}` is not {what}"))
        })
}

pub(super) fn wrong_type(value: &toml::Spanned<DeValue<'_>>, at: Span, wanted: &str) -> Diagnostic {
    let found = value.get_ref().type_str();
    Diagnostic::new(
        Code::WrongType,
        at,
        format!("expected {wanted}, found a TOML {found}"),
    )
}

/// A mail address of plain letters, which needs no escape in a `mailto:` link.
pub(super) fn mail_address(text: &str) -> Option<String> {
    let (name, host) = text.split_once('@')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._+".contains(c);
    let labels = || host.split('.');
    let right = !name.is_empty() && labels().count() > 1 && labels().all(|label| !label.is_empty());
    (right && name.chars().chain(host.chars()).all(plain)).then(|| text.to_owned())
}
