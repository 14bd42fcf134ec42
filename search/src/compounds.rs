//! Dutch writes compounds as one word; people type their parts. A compound of words that the
//! field uses is split, so that both find the same page.

/// Parts of compounds in this field, lower case.
const PARTS: [&str; 84] = [
    "aandacht",
    "aangifte",
    "arbeid",
    "arbeids",
    "bank",
    "bedenk",
    "bedrag",
    "bedrijf",
    "belasting",
    "beroeps",
    "brief",
    "bureau",
    "contract",
    "controle",
    "dagen",
    "dienst",
    "documenten",
    "functionaris",
    "geld",
    "gemeente",
    "gezondheid",
    "handel",
    "huis",
    "huren",
    "huur",
    "identiteit",
    "identiteits",
    "inhouding",
    "inspectie",
    "jeugd",
    "kaart",
    "kamer",
    "keten",
    "kosten",
    "loon",
    "loons",
    "meld",
    "meldpunt",
    "mensen",
    "migranten",
    "migrant",
    "minimum",
    "misbruik",
    "nacht",
    "nood",
    "nummer",
    "ongeval",
    "ontslag",
    "opzeg",
    "overeenkomst",
    "partner",
    "paspoort",
    "pauze",
    "periode",
    "plaats",
    "plicht",
    "proef",
    "punt",
    "recht",
    "rechten",
    "route",
    "rust",
    "schuld",
    "signaal",
    "slip",
    "strook",
    "telefoon",
    "tijd",
    "tijden",
    "toeslag",
    "uitbuiting",
    "uitzend",
    "uren",
    "uur",
    "vakantie",
    "veiligheid",
    "veiligheids",
    "vergoeding",
    "verzekering",
    "verblijfs",
    "week",
    "werk",
    "ziekte",
    "zorg",
];

/// The parts of a lower-case Dutch word that is made of two or three of them; none otherwise.
pub(crate) fn parts(word: &str) -> Vec<&str> {
    if word.chars().count() < 8 || !word.is_ascii() {
        return Vec::new();
    }
    split(word, 3)
        .filter(|parts| parts.len() > 1)
        .unwrap_or_default()
}

fn split(word: &str, most: usize) -> Option<Vec<&str>> {
    if PARTS.contains(&word) {
        return Some(vec![word]);
    }
    if most == 1 {
        return None;
    }
    // The longest first part first: `uitzendbureau` is not `uit` and something else.
    let mut heads: Vec<&str> = PARTS
        .iter()
        .filter(|part| word.starts_with(**part))
        .copied()
        .collect();
    heads.sort_by_key(|part| std::cmp::Reverse(part.len()));
    heads.into_iter().find_map(|head| {
        let rest = &word[head.len()..];
        let rests = [Some(rest), rest.strip_prefix('s')];
        let tail = rests
            .into_iter()
            .flatten()
            .find_map(|rest| split(rest, most - 1))?;
        Some(std::iter::once(&word[..head.len()]).chain(tail).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn compounds_of_the_field_are_split_and_other_words_are_not() {
        assert_eq!(parts("arbeidsuitbuiting"), ["arbeids", "uitbuiting"]);
        assert_eq!(parts("minimumloon"), ["minimum", "loon"]);
        assert_eq!(parts("loonstrook"), ["loon", "strook"]);
        assert_eq!(parts("uitzendbureau"), ["uitzend", "bureau"]);
        assert!(parts("werkgever").is_empty());
        assert!(parts("loon").is_empty());
    }
}
