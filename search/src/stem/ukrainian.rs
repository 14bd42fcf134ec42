//! A light stemmer for Ukrainian: the endings of cases, numbers and the commonest verb forms.
//!
//! Infinitives are left alone: `-ати` is also how many nouns end (`зарплати`).

use super::without_ending;

const ENDINGS: [&str; 58] = [
    "ового",
    "овому",
    "овими",
    "ость",
    "ості",
    "істю",
    "ення",
    "енню",
    "енням",
    "ання",
    "анню",
    "анням",
    "ами",
    "ями",
    "ові",
    "еві",
    "ого",
    "ому",
    "ими",
    "іми",
    "ій",
    "ою",
    "ею",
    "єю",
    "ах",
    "ях",
    "ам",
    "ям",
    "ом",
    "ем",
    "єм",
    "ів",
    "їв",
    "их",
    "іх",
    "им",
    "ім",
    "ий",
    "ої",
    "ії",
    "ію",
    "ія",
    "ють",
    "уть",
    "ать",
    "ять",
    "ить",
    "ємо",
    "имо",
    "а",
    "я",
    "о",
    "е",
    "и",
    "і",
    "у",
    "ю",
    "ь",
];

pub(super) fn stem(word: &str) -> String {
    let word = word.replace(['’', '\'', 'ʼ'], "");
    let word = word.trim_end_matches("ся").trim_end_matches("сь");
    let word = without_ending(word, &ENDINGS, 3);
    word.trim_end_matches('ь').to_owned()
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn forms_of_one_word_share_a_stem() {
        for forms in [
            &[
                "зарплата",
                "зарплати",
                "зарплату",
                "зарплатою",
                "зарплатами",
            ][..],
            &["договір", "договір"],
            &["паспорт", "паспорта", "паспортом", "паспортів"],
            &["допомога", "допомоги", "допомогу", "допомогою"],
        ] {
            for form in forms {
                assert_eq!(stem(form), stem(forms[0]), "{form}");
            }
        }
    }
}
