//! How much room words take, and where their lines end.
//!
//! A build has no fonts, and nobody knows which of a page's fonts a reader has. So widths are
//! estimates that no usual font exceeds: they were read from the widest bold ones, DejaVu Sans and
//! Noto Sans Arabic. A box made by them may be roomy, but its words are never cut off.

/// The size of all letters, in units of the drawing.
pub(super) const LETTERS: i32 = 16;

/// How wide words are on one line.
pub(super) fn width(words: &str) -> i32 {
    let mut rest = words.chars();
    let mut hundredths = 0;
    while let Some(letter) = rest.next() {
        hundredths += match letter {
            '\u{600}'..='\u{6ff}' => arabic(letter, rest.clone().find(|next| !is_mark(*next))),
            _ => advance(letter),
        };
    }
    (hundredths * LETTERS + 99) / 100
}

/// How wide the widest word is that stands between two spaces.
pub(super) fn widest_word(words: &str) -> i32 {
    words.split_whitespace().map(width).max().unwrap_or(0)
}

/// Words as lines of at most `room`. A word that is wider than a whole line is broken, rather
/// than cut off.
pub(super) fn wrap(words: &str, room: i32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words.split_whitespace() {
        let mut parts = broken(word, room).into_iter();
        // Only the first part of a broken word may share a line with the word before it.
        if let Some(first) = parts.next() {
            let joined = format!("{line} {first}");
            if line.is_empty() {
                line = first;
            } else if width(&joined) <= room {
                line = joined;
            } else {
                lines.push(std::mem::replace(&mut line, first));
            }
        }
        for part in parts {
            lines.push(std::mem::replace(&mut line, part));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    closed(lines)
}

/// A word in parts that fit a line, each but the last with a hyphen where a letter ends it.
fn broken(word: &str, room: i32) -> Vec<String> {
    if width(word) <= room {
        return vec![word.to_owned()];
    }
    let mut parts = Vec::new();
    let mut part = String::new();
    for letter in word.chars() {
        let longer = format!("{part}{letter}");
        // What has no width belongs to the letter before it.
        if part.is_empty() || width(&format!("{letter}")) == 0 || width(&longer) + HYPHEN <= room {
            part = longer;
        } else {
            parts.push(hyphenated(&part));
            part = letter.to_string();
        }
    }
    parts.push(part);
    parts
}

/// Room kept for the hyphen, with what rounding may add.
const HYPHEN: i32 = 9;

fn hyphenated(part: &str) -> String {
    let takes_hyphen =
        |letter: char| letter.is_alphabetic() && !('\u{590}'..='\u{8ff}').contains(&letter);
    match part.chars().next_back().is_some_and(takes_hyphen) {
        true => format!("{part}-"),
        false => part.to_owned(),
    }
}

/// Each line by itself: what a line leaves isolated (a Latin name inside Arabic) is closed at its
/// end, and opened again on the next.
fn closed(lines: Vec<String>) -> Vec<String> {
    let mut open: Vec<char> = Vec::new();
    let close = |line: String| {
        let before: String = open.iter().collect();
        for letter in line.chars() {
            match letter {
                '\u{2066}'..='\u{2068}' => open.push(letter),
                '\u{2069}' => {
                    open.pop();
                }
                _ => {}
            }
        }
        let after = "\u{2069}".repeat(open.len());
        format!("{before}{line}{after}")
    };
    lines.into_iter().map(close).collect()
}

/// The width of a letter, in hundredths of its size.
fn advance(letter: char) -> i32 {
    match letter {
        // Marks: on a letter, of direction, and those that join or part letters.
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' => 0,
        ' ' | '.' | ',' | ':' | ';' | '·' | '\'' | '’' | '‘' | '/' | '|' => 41,
        'i' | 'j' | 'l' | 'I' | 'ì'..='ï' | 'Ì'..='Ï' | 'ł' | 'і' | 'ї' | 'І' | 'Ї' => 41,
        'f' | 'r' | 't' | 'ț' | '(' | ')' | '[' | ']' | '!' | '-' | '–' => 50,
        'c' | 's' | 'z' | 'ć' | 'ś' | 'ș' | 'ź' | 'ż' | 'з' | 'с' | 'т' | 'э' | 'є' | 'г' | 'ґ'
        | '?' => 62,
        '0'..='9' | 'a'..='l' | 'n'..='v' | 'x' | 'y' => 74,
        '\u{df}'..='\u{24f}' if letter.is_lowercase() => 74,
        'w' | 'м' | 'ы' | 'ю' | 'ж' | 'ф' => 101,
        'm' | 'M' | 'W' | 'ш' | 'щ' | '—' | '…' => 113,
        'а'..='џ' => 77,
        'A'..='Z' | '\u{c0}'..='\u{24f}' => 88,
        'Ж' | 'Ш' | 'Щ' | 'Ю' | 'Ы' => 134,
        'А'..='Я' | 'Ѐ'..='Џ' => 101,
        '"' | '“' | '”' | '„' | '«' | '»' | '€' | '+' | '&' | '=' => 88,
        _ => 140,
    }
}

/// The width of an Arabic letter, which is narrower where the next one joins it.
fn arabic(letter: char, next: Option<char>) -> i32 {
    let is_joined = next.is_some_and(joins);
    match letter {
        _ if is_mark(letter) => 0,
        'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' => 38,
        'ء' => 53,
        'د' | 'ذ' | 'ر' | 'ز' | 'و' | 'ؤ' | 'ة' | '،' | '؛' | '؟' | '٠'..='٩' => 63,
        'ب' | 'ت' | 'ث' | 'ن' | 'ي' | 'ئ' | 'ل' if is_joined => 42,
        'ك' if is_joined => 58,
        'ف' | 'ق' | 'م' | 'ه' | 'ع' | 'غ' if is_joined => 73,
        'س' | 'ش' | 'ص' | 'ض' if is_joined => 103,
        'ه' | 'ع' | 'غ' => 69,
        'ج' | 'ح' | 'خ' | 'م' => 78,
        'ن' | 'ل' => 90,
        'ط' | 'ظ' | 'ي' | 'ى' | 'ق' | 'ك' => 107,
        'ب' | 'ت' | 'ث' | 'ف' | 'ئ' => 120,
        _ => 145,
    }
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn joins(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}') && letter != 'ء'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_between_words() {
        assert_eq!(wrap("Bel 112 nu", 120), ["Bel 112 nu"]);
        assert_eq!(wrap("Bel 112 nu", 70), ["Bel", "112 nu"]);
        assert_eq!(wrap("", 70), Vec::<String>::new());
    }

    #[test]
    fn a_word_wider_than_a_line_is_broken_and_not_cut_off() {
        let lines = wrap("een aandachtsfunctionaris", 100);
        assert!(lines.iter().all(|line| width(line) <= 100), "{lines:?}");
        assert_eq!(lines.concat().replace('-', ""), "eenaandachtsfunctionaris");
    }

    #[test]
    fn a_latin_name_inside_arabic_keeps_its_order_over_two_lines() {
        let lines = wrap("اتصل \u{2068}Veilig Thuis\u{2069}", 90);
        assert_eq!(
            lines,
            ["اتصل", "\u{2068}Veilig\u{2069}", "\u{2068}Thuis\u{2069}"]
        );
    }

    #[test]
    fn joined_arabic_letters_are_narrower_than_letters_apart() {
        assert!(width("بب") < 2 * width("ب"));
        assert_eq!(width("ب\u{64e}"), width("ب"));
    }
}
