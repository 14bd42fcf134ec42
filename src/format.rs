//! Numbers, money, dates, lists and order, as each language has them (CLDR through ICU4X).

use std::cmp::Ordering;

use icu::calendar::Gregorian;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use jiff::civil::Date;

use crate::language::Language;
use crate::model::Amount;

/// How one language writes numbers, money, dates and lists, and how it sorts. What CLDR does
/// not know of a language is written plainly.
pub struct Format {
    decimal: Option<DecimalFormatter>,
    money: Option<CurrencyFormatter<DecimalFormatter>>,
    date: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    list: Option<ListFormatter>,
    alternatives: Option<ListFormatter>,
    plurals: Option<PluralRules>,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Format {
    /// The ways of `language`.
    pub fn of(language: &Language) -> Format {
        let locale: Locale = language.identifier().into();
        let euro: Option<CurrencyType> = "eur".parse().ok();
        let money = euro.and_then(|euro| {
            CurrencyFormatter::try_new_symbol((&locale).into(), euro, Default::default()).ok()
        });
        Format {
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            money,
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .ok(),
            alternatives: ListFormatter::try_new_or(
                (&locale).into(),
                ListFormatterOptions::default(),
            )
            .ok(),
            plurals: PluralRules::try_new_cardinal((&locale).into()).ok(),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).ok(),
        }
    }

    /// A figure, with the decimals that its source wrote.
    pub fn number(&self, amount: &Amount) -> String {
        match (&self.decimal, Decimal::try_from_str(amount.as_str())) {
            (Some(format), Ok(decimal)) => format.format(&decimal).to_string(),
            _ => amount.as_str().to_owned(),
        }
    }

    /// Which plural form of its unit a figure takes, by the name that CLDR and Fluent give it.
    pub fn plural(&self, amount: &Amount) -> &'static str {
        let category = match (&self.plurals, Decimal::try_from_str(amount.as_str())) {
            (Some(rules), Ok(decimal)) => rules.category_for(&decimal),
            _ => PluralCategory::Other,
        };
        category_name(category)
    }

    /// An amount in euro.
    pub fn money(&self, amount: &Amount) -> String {
        match (&self.money, Decimal::try_from_str(amount.as_str())) {
            // ICU4X puts marks of direction into Arabic amounts; ours stand in `<bdi>`.
            (Some(format), Ok(decimal)) => {
                let written = format.format_fixed_decimal(&decimal).to_string();
                written.replace(['\u{200f}', '\u{200e}', '\u{61c}'], "")
            }
            _ => format!("€ {}", amount.as_str()),
        }
    }

    /// A day: `23 november 2026`.
    pub fn date(&self, date: Date) -> String {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        let written = icu::calendar::Date::try_new_gregorian(date.year().into(), month, day);
        match (&self.date, written) {
            (Some(format), Ok(date)) => format.format(&date).to_string(),
            _ => date.to_string(),
        }
    }

    /// Things one after another: `A, B en C`.
    pub fn list(&self, items: &[String]) -> String {
        match &self.list {
            Some(format) => format.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }

    /// Things of which one is meant: `A, B of C`.
    pub fn alternatives(&self, items: &[String]) -> String {
        match &self.alternatives {
            Some(format) => format.format(items.iter()).to_string(),
            None => items.join(" / "),
        }
    }

    /// Which comes first in a list of this language; equal words by their letters, so that the
    /// order is the same everywhere.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self
            .collator
            .as_ref()
            .map_or(Ordering::Equal, |collator| collator.compare(a, b));
        order.then_with(|| a.cmp(b))
    }
}

impl std::fmt::Debug for Format {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Format")
    }
}

/// The name of a plural form in CLDR and in Fluent.
pub(crate) fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(tag: &str) -> Format {
        Format::of(&Language::parse(tag).unwrap_or_else(|| unreachable!()))
    }

    #[test]
    fn each_language_writes_money_and_dates_its_own_way() {
        let wage = Amount::parse("14.99").unwrap_or_else(|| unreachable!());
        assert_eq!(format("nl").money(&wage), "€\u{a0}14,99");
        assert_eq!(format("pl").money(&wage), "14,99\u{a0}€");
        assert_eq!(format("ar").money(&wage), "14.99\u{a0}€");
        let day = Date::constant(2026, 11, 3);
        assert_eq!(format("nl").date(day), "3 november 2026");
        assert_eq!(format("bg").date(day), "3 ноември 2026\u{202f}г.");
    }

    #[test]
    fn each_language_counts_its_own_way() {
        let plural = |tag, amount| {
            let amount = Amount::parse(amount).unwrap_or_else(|| unreachable!());
            format(tag).plural(&amount)
        };
        assert_eq!(plural("nl", "1"), "one");
        assert_eq!(plural("pl", "22"), "few");
        assert_eq!(plural("pl", "0.5"), "other");
        assert_eq!(plural("ro", "104"), "few");
        assert_eq!(plural("ro", "1013"), "few");
        assert_eq!(plural("ro", "120"), "other");
        assert_eq!(plural("uk", "21"), "one");
        assert_eq!(plural("ar", "103"), "few");
    }

    #[test]
    fn each_language_names_alternatives_its_own_way() {
        let steps = ["1", "2a", "2b"].map(str::to_owned);
        assert_eq!(format("nl").alternatives(&steps), "1, 2a of 2b");
        assert_eq!(format("pl").alternatives(&steps), "1, 2a lub 2b");
    }

    #[test]
    fn each_language_sorts_its_own_way() {
        assert_eq!(format("pl").compare("łód", "los"), Ordering::Greater);
        assert_eq!(format("pl").compare("łód", "zebra"), Ordering::Less);
    }
}
