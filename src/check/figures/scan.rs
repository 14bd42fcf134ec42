//! Finding figures in plain words, in any of the portal's languages.

use std::ops::Range;

/// What a figure looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    Phone,
    Amount,
    Article,
}

/// Currency signs, codes and words, lower case, as the portal's languages write them.
const CURRENCIES: [&str; 34] = [
    "€",
    "$",
    "£",
    "eur",
    "euro",
    "euros",
    "eurocent",
    "euri",
    "eurów",
    "евро",
    "євро",
    "يورو",
    "zł",
    "pln",
    "zloty",
    "złoty",
    "złotych",
    "lei",
    "leu",
    "ron",
    "лв",
    "лв.",
    "лева",
    "bgn",
    "грн",
    "гривень",
    "uah",
    "usd",
    "gbp",
    "dollar",
    "dollars",
    "cent",
    "cents",
    "ευρώ",
];

/// Words for "article", lower case.
const ARTICLE_WORDS: [&str; 12] = [
    "art",
    "art.",
    "artikel",
    "artikelen",
    "article",
    "articles",
    "artykuł",
    "artykułu",
    "articolul",
    "artículo",
    "член",
    "стаття",
];

/// Every figure in `words`; `codes` are the abbreviations of the laws that the portal knows.
pub(super) fn find_figures(words: &str, codes: &[String]) -> Vec<(Range<usize>, Figure)> {
    let numbers = numbers(words);
    let mut found = Vec::new();
    for number in &numbers {
        let end = found
            .last()
            .map_or(0, |(range, _): &(Range<usize>, Figure)| range.end);
        if number.start < end {
            continue;
        }
        if is_phone(words, number) {
            found.push((number.clone(), Figure::Phone));
        } else if let Some(range) = amount(words, number) {
            found.push((range, Figure::Amount));
        } else if let Some(range) = article(words, number, codes) {
            found.push((range, Figure::Article));
        }
    }
    found
}

/// Runs of digits that read as one number: digits with a single joint between them and a plus
/// before them. What hangs on to a word is part of the word.
fn numbers(words: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = words[at..].find(is_digit) {
        let first = at + first;
        let plus = usize::from(words[..first].ends_with('+'));
        let mut end = digits_end(words, first);
        while let Some(next) = next_group(words, end) {
            end = digits_end(words, next);
        }
        let start = first - plus;
        if !words[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            found.push(start..end);
        }
        at = end;
    }
    found
}

/// A digit as Latin, Arabic or Persian writes it.
fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '٠'..='٩' | '۰'..='۹')
}

/// Its value, as a Latin digit.
fn latin_digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => c as u32 - '0' as u32,
        '٠'..='٩' => c as u32 - '٠' as u32,
        '۰'..='۹' => c as u32 - '۰' as u32,
        _ => return None,
    };
    char::from_digit(value, 10)
}

fn digits_end(words: &str, start: usize) -> usize {
    let rest = &words[start..];
    start + rest.find(|c: char| !is_digit(c)).unwrap_or(rest.len())
}

/// What may stand between two groups of digits of one number.
const JOINTS: [&str; 11] = [
    " ", "\u{a0}", "\u{202f}", "-", ".", ",", "/", ") ", ")", "٫", "٬",
];

/// Where the next group of digits begins, when a joint leads to it.
fn next_group(words: &str, end: usize) -> Option<usize> {
    let after = |joint: &&str| words[end..].strip_prefix(*joint);
    let leads = |rest: &str| rest.starts_with(is_digit);
    let joint = JOINTS
        .iter()
        .find(|joint| after(joint).is_some_and(leads))?;
    Some(end + joint.len())
}

/// A Dutch national number (ten digits from 0, or 0800 and 0900 numbers) or an international
/// one (+ and 8 to 15 digits). Slashes and commas separate other things.
fn is_phone(words: &str, number: &Range<usize>) -> bool {
    let written = &words[number.clone()];
    let digits: String = written.chars().filter_map(latin_digit).collect();
    let separated = written.contains(['/', ',']) || written.matches('.').count() == 1;
    let followed = words[number.end..].starts_with(|c: char| c.is_alphanumeric() || c == '%');
    if separated || followed {
        return false;
    }
    // `00` is how `+` is dialled; the longest number has 15 digits behind it (E.164).
    let dialled = digits.starts_with("00") && (11..=17).contains(&digits.len());
    if written.starts_with('+') || dialled {
        return (8..=17).contains(&digits.len());
    }
    let service = digits.starts_with("0800") || digits.starts_with("0900");
    digits.starts_with('0') && (digits.len() == 10 || (service && (8..=11).contains(&digits.len())))
}

/// A number right beside a currency sign, code or word.
fn amount(words: &str, number: &Range<usize>) -> Option<Range<usize>> {
    let after = &words[number.end..];
    let gap = after.len()
        - after
            .trim_start_matches([' ', '\u{a0}', '\u{202f}', '-', ','])
            .len();
    let word = first_word(&after[gap..]);
    if is_currency(word) && gap <= 4 {
        return Some(number.start..number.end + gap + word.len());
    }
    let before = words[..number.start].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let word = last_word(before);
    let near = number.start - before.len() <= 3;
    (near && is_currency(word)).then(|| before.len() - word.len()..number.end)
}

fn is_currency(word: &str) -> bool {
    let word = word.to_lowercase();
    CURRENCIES.contains(&word.as_str()) || CURRENCIES.contains(&word.trim_end_matches('.'))
}

/// "art. 629 BW", "artikel 273f van het Sr", "7:629 BW": a number with a word for "article"
/// before it and a known law soon after, or a book and number with a law right after.
fn article(words: &str, number: &Range<usize>, codes: &[String]) -> Option<Range<usize>> {
    let before = words[..number.start].trim_end();
    let named = ARTICLE_WORDS.contains(&last_word(before).to_lowercase().as_str());
    let colon = before.len() == number.start && before.ends_with(':');
    let book = colon
        && before
            .trim_end_matches(':')
            .ends_with(|c: char| c.is_ascii_digit());
    let book = book || words[number.end..].starts_with(':');
    if !named && !book {
        return None;
    }
    let rest = &words[number.end..];
    let sentence = rest.find(['.', ';', '\n']).unwrap_or(rest.len());
    let reach = rest
        .char_indices()
        .nth(40)
        .map_or(rest.len(), |(at, _)| at)
        .min(sentence);
    let near = &rest[..reach];
    let code = near
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| codes.iter().any(|code| code == word))?;
    let end = near
        .find(code)
        .map_or(number.end, |at| number.end + at + code.len());
    let start = if named {
        before.len() - last_word(before).len()
    } else {
        number.start
    };
    Some(start..end)
}

fn first_word(text: &str) -> &str {
    let sign = text.chars().next().filter(|c| matches!(c, '€' | '$' | '£'));
    let end = match sign {
        Some(sign) => sign.len_utf8(),
        None => text
            .find(|c: char| !c.is_alphanumeric() && c != '.')
            .unwrap_or(text.len()),
    };
    &text[..end]
}

fn last_word(text: &str) -> &str {
    let sign = text
        .chars()
        .next_back()
        .filter(|c| matches!(c, '€' | '$' | '£'));
    let start = match sign {
        Some(sign) => text.len() - sign.len_utf8(),
        None => {
            let inner = |c: char| !c.is_alphanumeric() && c != '.';
            text.rfind(inner).map_or(0, |at| {
                at + text[at..].chars().next().map_or(1, char::len_utf8)
            })
        }
    };
    &text[start..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(words: &str) -> Vec<(Figure, &str)> {
        let codes = ["BW", "Sr", "ATW"].map(str::to_owned);
        let found = find_figures(words, &codes);
        found
            .into_iter()
            .map(|(range, figure)| (figure, &words[range]))
            .collect()
    }

    #[test]
    fn phone_numbers_are_found_however_they_are_grouped() {
        for phone in [
            "0800 5151",
            "0900-8844",
            "033 448 11 86",
            "033-4481186",
            "0612345678",
            "+31 70 333 44 44",
            "+48 22 123 45 67",
            "(070) 333 44 44",
            "06-12 34 56 78",
        ] {
            let text = format!("Bel {phone} nu");
            let digits = phone.trim_start_matches('(');
            assert_eq!(figures(&text), [(Figure::Phone, digits)], "{phone}");
        }
    }

    #[test]
    fn amounts_are_found_in_every_language() {
        for amount in [
            "€ 14,99",
            "€14.99",
            "14,99 euro",
            "14 EUR",
            "EUR 14",
            "14,99 €",
            "100 zł",
            "50 лева",
            "14 євро",
            "20 евро",
            "15 يورو",
            "1.500 euro",
            "10 euros",
            "€ 1 500",
        ] {
            assert_eq!(
                figures(&format!("Je krijgt {amount} erbij")),
                [(Figure::Amount, amount)]
            );
        }
    }

    #[test]
    fn articles_are_found_by_the_laws_the_portal_knows() {
        assert_eq!(
            figures("zie art. 629 BW voor"),
            [(Figure::Article, "art. 629 BW")]
        );
        assert_eq!(
            figures("artikel 273f Sr"),
            [(Figure::Article, "artikel 273f Sr")]
        );
        assert_eq!(
            figures("artikel 629, lid 1, BW"),
            [(Figure::Article, "artikel 629, lid 1, BW")]
        );
        assert_eq!(
            figures("op grond van 7:629 BW"),
            [(Figure::Article, "7:629 BW")]
        );
    }

    #[test]
    fn dates_postcodes_rooms_and_shares_are_no_figures() {
        for fine in [
            "op 23-11-2026",
            "op 01-07-2026 om 09:00",
            "2026-11-23",
            "3771 AA Barneveld",
            "kamer 0.12",
            "artikel 5 van dit plan",
            "art. 3 hieronder",
            "8 % vakantiegeld",
            "70% van je loon",
            "7 x 24 uur",
            "van 9.00 tot 17.00 uur",
            "bladzijde 12-14",
            "tussen 2018 en 2021",
            "5.000-7.500 per jaar",
            "CVDR738954",
            "BWBR0005290",
            "regel 836-864",
            "0,5 uur",
            "1.372 meldingen",
            "24/7",
            "punt 26",
            "een 06-nummer",
            "de euro",
            "2 centrale punten",
            "10 eurolanden",
            "+ 31 dagen",
            "0800 uur",
        ] {
            assert_eq!(figures(fine), [], "{fine}");
        }
    }
}
