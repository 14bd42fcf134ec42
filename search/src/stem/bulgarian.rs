//! A light stemmer for Bulgarian: the article, the plural, and the endings of verbs and
//! participles.
//!
//! Bulgarian nouns have no cases; the article hangs on behind (`заплатата`), behind the plural
//! (`заплатите`). One ending goes, the longest that leaves three letters, and `ц` of a plural
//! becomes the `к` it comes from (`работници`, `работник`). A light stemmer of this kind is what
//! Savoy (Searching strategies for the Bulgarian language, 2007) found to serve search well.

use super::without_ending;

/// Nouns whose own last syllable looks like an article, by their stem: `заплат-а`, but `жена-та`.
const LOOK_ALIKES: &[&str] = &[
    "заплат",
    "работ",
    "минут",
    "карт",
    "защит",
    "дат",
    "оферт",
    "анкет",
    "доплат",
    "отплат",
    "самот",
    "чистот",
    "красот",
    "монет",
];
const OF_LOOK_ALIKES: [&str; 6] = ["а", "ата", "и", "ите", "о", "ото"];

const ENDINGS: &[&str] = &[
    // Nouns, with and without the article. Verbal nouns keep what makes them nouns.
    "ът",
    "ят",
    "а",
    "я",
    "ата",
    "ята",
    "и",
    "ите",
    "ове",
    "овете",
    "еве",
    "евете",
    "ища",
    "ищата",
    "ия",
    "ията",
    "ии",
    "иите",
    "ий",
    "ие",
    "ието",
    "о",
    "ото",
    "е",
    "ето",
    "ета",
    "етата",
    "ца",
    "ост",
    "остта",
    "ости",
    "остите",
    "у",
    // Adjectives and participles.
    "ен",
    "на",
    "но",
    "ни",
    "ният",
    "ната",
    "ното",
    "ните",
    "ият",
    "ена",
    "ено",
    "ени",
    "еният",
    "ената",
    "еното",
    "ените",
    "ана",
    "ано",
    "ани",
    "аният",
    "аната",
    "аното",
    "аните",
    "ил",
    "ила",
    "ило",
    "или",
    "ал",
    "ала",
    "ало",
    "али",
    // Verbs.
    "ам",
    "ям",
    "им",
    "ем",
    "аш",
    "яш",
    "иш",
    "еш",
    "аме",
    "яме",
    "ате",
    "яте",
    "ете",
    "ат",
];
const OF_VERBS: [&str; 16] = [
    "ах", "ях", "их", "ох", "ахме", "яхме", "ихме", "охме", "ахте", "яхте", "ихте", "охте", "аха",
    "яха", "иха", "оха",
];

pub(super) fn stem(word: &str) -> String {
    for base in LOOK_ALIKES {
        if word
            .strip_prefix(base)
            .is_some_and(|rest| OF_LOOK_ALIKES.contains(&rest))
        {
            return (*base).to_owned();
        }
    }
    let stem = match without_ending(word, &OF_VERBS, 3) {
        whole if whole == word => without_ending(without_article(word), ENDINGS, 3),
        verb => verb,
    };
    match stem.strip_suffix('ц') {
        Some(before) => format!("{before}к"),
        None => stem.to_owned(),
    }
}

/// `-та` and `-те` are articles behind a vowel; behind a consonant the `т` is the noun's own, and
/// the `а` a short article: `паспорт-а`.
fn without_article(word: &str) -> &str {
    let bare = word.strip_suffix("та").or(word.strip_suffix("те"));
    let bare = bare.filter(|bare| {
        bare.ends_with(['а', 'я', 'о', 'е', 'и', 'у', 'щ']) && bare.chars().count() > 2
    });
    bare.unwrap_or(word)
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
            &["жена", "жената", "жени", "жените"],
            &["работник", "работници", "работниците"],
            &["компания", "компанията", "компании"],
        ] {
            for form in forms {
                assert_eq!(stem(form), stem(forms[0]), "{form}");
            }
        }
    }
}
