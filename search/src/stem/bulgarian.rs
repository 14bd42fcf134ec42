//! A light stemmer for Bulgarian: articles, plurals and the commonest endings of verbs.
//!
//! Bulgarian nouns have no cases; the article hangs on behind (`заплатата`), behind the plural
//! (`заплатите`). So an article with the vowel before it goes first, where a stem of five letters
//! is left: `заплата` itself ends like one. Then number, then a last vowel.

use super::without_ending;

const ARTICLES: [&str; 8] = ["ият", "ата", "ята", "ото", "ето", "ите", "ът", "ят"];
const ENDINGS: [&str; 24] = [
    "овци", "еве", "ове", "ища", "ение", "ения", "ания", "ание", "ости", "ост", "аме", "ате",
    "ите", "ете", "ява", "ват", "вам", "ваш", "ска", "ски", "ско", "ни", "на", "но",
];
const VOWELS: [&str; 7] = ["а", "я", "о", "е", "и", "у", "ъ"];

pub(super) fn stem(word: &str) -> String {
    let word = without_ending(word, &ARTICLES, 5);
    let word = without_ending(word, &ENDINGS, 4);
    without_ending(word, &VOWELS, 3).to_owned()
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn forms_of_one_word_share_a_stem() {
        for forms in [
            &["заплата", "заплатата", "заплати", "заплатите"][..],
            &["договор", "договорът", "договори", "договорите"],
            &["работа", "работата", "работи"],
            &["паспорт", "паспорта", "паспортите"],
        ] {
            for form in forms {
                assert_eq!(stem(form), stem(forms[0]), "{form}");
            }
        }
    }
}
