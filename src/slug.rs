//! Addresses in plain letters: any title to lower-case ASCII, one table a script.
//!
//! Latin letters lose their marks; Cyrillic follows the Bulgarian law of 2009 and the Ukrainian
//! resolution of 2010 where they agree and the Bulgarian else; Arabic is written by consonants
//! and long vowels, as road signs do. The result only has to be stable and harmless: readers
//! never type it.

use icu::normalizer::DecomposingNormalizerBorrowed;

/// The slug of a title; empty only when no letter or digit of it is known.
pub fn slug(title: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(title);
    let mut out = String::new();
    for c in decomposed.to_lowercase().chars() {
        let latin = to_latin(c);
        match latin {
            Some(letters) => out.push_str(letters),
            None if c.is_ascii_alphanumeric() => out.push(c),
            None if is_mark(c) => {}
            None if !out.ends_with('-') => out.push('-'),
            None => {}
        }
    }
    let whole = out.trim_matches('-');
    match whole.char_indices().nth(LONGEST) {
        None => whole.to_owned(),
        Some((end, _)) => {
            let cut = &whole[..end];
            cut.rsplit_once('-')
                .map_or(cut, |(words, _)| words)
                .to_owned()
        }
    }
}

/// The most letters of a slug; file systems take few more, and readers of an address fewer.
const LONGEST: usize = 80;

/// Marks that stand on a letter, apostrophes within a word and Arabic vowel signs.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\'' | '’' | 'ʼ' | '\u{64b}'..='\u{65f}' | '\u{670}' | 'ـ')
}

fn to_latin(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' => "l",
        'đ' => "d",
        'ø' => "o",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        'þ' => "th",
        'ð' => "d",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'ґ' => "g",
        'д' => "d",
        'е' => "e",
        'є' => "ie",
        'ж' => "zh",
        'з' => "z",
        'и' => "i",
        'і' => "i",
        'й' => "y",
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
        'э' => "e",
        'ю' => "yu",
        'я' => "ya",
        'ا' | 'أ' | 'إ' | 'آ' | 'ى' => "a",
        'ب' => "b",
        'ت' | 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'ح' | 'ه' => "h",
        'ة' => "a",
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
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_becomes_plain_letters() {
        assert_eq!(slug("Wanneer mag je weg?"), "wanneer-mag-je-weg");
        assert_eq!(slug("Zażółć gęślą jaźń"), "zazolc-gesla-jazn");
        assert_eq!(slug("Работно време"), "rabotno-vreme");
        assert_eq!(slug("Відпустка"), "vidpustka");
        assert_eq!(slug("الأجر الأدنى"), "alajr-aladna");
        assert_eq!(slug("  --  "), "");
    }
}
