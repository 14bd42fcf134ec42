//! Words in plain Latin letters, so that what is typed without diacritics, on another keyboard
//! or in chat letters still meets what was written.
//!
//! Both sides are folded the same way; the result is never shown.

use unicode_normalization::UnicodeNormalization;

/// Every letter that becomes others in plain Latin, for scripts that fold as this code does: all
/// letters of Unicode's first three alphabets beyond ASCII, after compatibility decomposition.
#[cfg(feature = "write")]
pub fn letters() -> impl Iterator<Item = (char, &'static str)> {
    ('\u{80}'..='\u{6ff}').filter_map(|c| latin(c).map(|letters| (c, letters)))
}

/// A lower-case word in plain Latin letters.
pub fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.nfkd().flat_map(char::to_lowercase) {
        match latin(c) {
            Some(letters) => out.push_str(letters),
            None if c.is_alphanumeric() => out.push(c),
            None => {}
        }
    }
    out
}

/// A word of a language that is also typed in Latin letters, reduced to what all ways of typing
/// it share. For other languages the folded word itself.
pub(crate) fn skeleton(language: &str, word: &str) -> String {
    let folded = fold(word);
    match language {
        "bg" | "uk" => slavic(&folded),
        "ar" => arabic(&folded),
        _ => folded,
    }
}

/// One way out of the many to write Cyrillic sounds: `sch`, `shch` and `sht` are one, so are
/// `j`, `y` and `i`.
fn slavic(word: &str) -> String {
    const WAYS: [(&str, &str); 18] = [
        ("shch", "6"),
        ("sht", "6"),
        ("sch", "6"),
        ("zh", "j"),
        ("kh", "h"),
        ("ch", "4"),
        ("sh", "w"),
        ("tz", "c"),
        ("ts", "c"),
        ("ya", "ia"),
        ("ja", "ia"),
        ("yu", "iu"),
        ("ju", "iu"),
        ("ye", "ie"),
        ("y", "i"),
        ("x", "h"),
        ("q", "ia"),
        ("g", "h"),
    ];
    let mut out = word.to_owned();
    for (from, to) in WAYS {
        out = out.replace(from, to);
    }
    single(&out)
}

/// The consonants of an Arabic word: short vowels are not written in Arabic, and every writer
/// of Latin letters has a way of his own. Chat digits stand for their letters.
fn arabic(word: &str) -> String {
    // The article, also behind "and", "with", "like" and "so".
    let articles = ["wal", "bal", "kal", "fal", "al"];
    let stripped = articles
        .iter()
        .find_map(|article| word.strip_prefix(article))
        .filter(|rest| rest.chars().count() > 2);
    let word = stripped.unwrap_or(word);
    if word.chars().all(|c| c.is_ascii_digit()) {
        return word.to_owned();
    }
    const WAYS: [(&str, &str); 14] = [
        ("kh", "5"),
        ("sh", "w1"),
        ("ch", "w1"),
        ("th", "t"),
        ("dh", "d"),
        ("gh", "8"),
        ("3'", "8"),
        ("7'", "5"),
        ("2", ""),
        ("3", ""),
        ("7", "h"),
        ("9", "s"),
        ("6", "t"),
        ("q", "k"),
    ];
    let mut out = word.to_owned();
    for (from, to) in WAYS {
        out = out.replace(from, to);
    }
    let kept: String = out.chars().filter(|c| !"aeiouwyg".contains(*c)).collect();
    match kept.chars().count() {
        0 | 1 => word.to_owned(),
        _ => single(&kept),
    }
}

/// Each letter once where it is doubled.
fn single(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        if !out.ends_with(c) {
            out.push(c);
        }
    }
    out
}

fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | 'ـ' => "",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ø' => "o",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        'þ' => "th",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'є' => "ie",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "sht",
        'ъ' => "a",
        'ы' => "y",
        'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        'ا' | 'أ' | 'إ' | 'آ' | 'ى' | 'ة' => "a",
        'ب' => "b",
        'ت' | 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'ح' | 'ه' => "h",
        'خ' => "kh",
        'د' | 'ض' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' | 'ظ' => "z",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'ع' | 'ء' => "",
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' | 'ؤ' => "w",
        'ي' | 'ئ' => "y",
        '٠' => "0",
        '١' => "1",
        '٢' => "2",
        '٣' => "3",
        '٤' => "4",
        '٥' => "5",
        '٦' => "6",
        '٧' => "7",
        '٨' => "8",
        '٩' => "9",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_fall_and_letters_stay() {
        assert_eq!(fold("Wypłata"), "wyplata");
        assert_eq!(fold("constrângere"), "constrangere");
        assert_eq!(fold("Bĳ"), "bij");
    }

    #[test]
    fn latin_typing_meets_the_native_script() {
        for (language, native, typed) in [
            ("bg", "заплата", "zaplata"),
            ("bg", "къща", "kashta"),
            ("bg", "договор", "dogovor"),
            ("bg", "жилище", "jilishte"),
            ("uk", "зарплата", "zarplata"),
            ("uk", "житло", "zhytlo"),
            ("uk", "гроші", "hroshi"),
            ("ar", "راتب", "rateb"),
            ("ar", "جواز", "jawaz"),
            ("ar", "الأجر", "ajr"),
            ("ar", "حقوق", "7oqooq"),
        ] {
            assert_eq!(
                skeleton(language, native),
                skeleton(language, typed),
                "{native} {typed}"
            );
        }
    }
}
