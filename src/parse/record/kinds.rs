//! The fields of each kind.

mod form;
mod meldroute;
mod organisation;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{
    Amount, Article, Authority, Consultation, Contradiction, Details, Division, Fact, Kind, Law,
    LawRef, Page, PreventionOffer, Region, Right, SeriesEntry, Signal, Term, Unit,
};
use crate::model::{Id, Named};
use crate::parse::fields::{Fields, Need};
use crate::source::Spanned;

pub(super) fn read_details(fields: &mut Fields<'_>, kind: Kind) -> Details {
    match kind {
        Kind::Signal => Details::Signal(read_signal(fields)),
        Kind::Meldroute => Details::Meldroute(meldroute::read_meldroute(fields)),
        Kind::Right => Details::Right(read_right(fields)),
        Kind::Organisation => Details::Organisation(organisation::read_organisation(fields)),
        Kind::Fact => Details::Fact(read_fact(fields)),
        Kind::Law => Details::Law(read_law(fields)),
        Kind::Term => Details::Term(Term),
        Kind::Page => Details::Page(read_page(fields)),
        Kind::Form => Details::Form(form::read_form(fields)),
        Kind::Consultation => Details::Consultation(read_consultation(fields)),
        Kind::PreventionOffer => Details::PreventionOffer(read_prevention_offer(fields)),
        Kind::Region => Details::Region(read_region(fields)),
    }
}

fn read_signal(fields: &mut Fields<'_>) -> Signal {
    Signal {
        exploitation: fields.some("exploitation"),
        domains: fields.some("domains"),
        severity: fields.one("severity").value,
        seen_at: fields.any("seen_at"),
        risk_groups: fields.any("risk_groups"),
        meldroutes: fields.ids("meldroutes"),
        own_text: fields.flag("self"),
    }
}

fn read_right(fields: &mut Fields<'_>) -> Right {
    Right {
        applies_to: fields.some("applies_to"),
        facts: fields.ids("facts"),
        laws: read_laws(fields),
        organisations: fields.ids("organisations"),
    }
}

fn read_laws(fields: &mut Fields<'_>) -> Vec<LawRef> {
    let parse = |text: &str| {
        let (law, article) = match text.split_once('/') {
            Some((law, article)) => (law, Some(article.to_owned())),
            None => (text, None),
        };
        Id::parse(law).map(|law| (law, article))
    };
    let written = fields.all_parsed("laws", "a law or article, such as `bw7/629`", parse);
    let to_law = |written: Spanned<(Id, Option<String>)>| LawRef {
        law: Spanned::new(written.value.0, written.span),
        article: written
            .value
            .1
            .map(|article| Spanned::new(article, written.span)),
    };
    written.into_iter().map(to_law).collect()
}

fn read_fact(fields: &mut Fields<'_>) -> Fact {
    let unit = fields.one("unit").value;
    Fact {
        unit,
        parts: fields.ids("parts"),
        authority: fields.table("authority", |fields| Authority {
            title: fields.text("title").value,
            url: fields.optional_link("url"),
        }),
        series: fields
            .tables("series", Need::Required, |fields| read_entry(fields, unit))
            .into_iter()
            .flatten()
            .collect(),
        contradictions: fields
            .tables("contradictions", Need::Optional, read_contradiction)
            .into_iter()
            .flatten()
            .collect(),
        withheld: Vec::new(),
    }
}

const AMOUNT: &str = "a figure with a decimal point, such as `14.99`";

/// A value; `unit` is the fact's, which a part may replace by its own.
fn read_entry(fields: &mut Fields<'_>, unit: Unit) -> Option<SeriesEntry> {
    let unit = fields.optional_one("unit").unwrap_or(unit);
    let part = fields.optional_id("part");
    let valid_from = fields.date("valid_from").value;
    let valid_to = fields.optional_date("valid_to");
    let value = fields.parsed("value", AMOUNT, Amount::parse);
    let certainty = fields.one("certainty").value;
    let source = fields.optional_id("source");
    if let Some(end) = valid_to.as_ref().filter(|end| end.value < valid_from) {
        let message = format!(
            "the value ends on {} before it begins on {valid_from}",
            end.value
        );
        fields.report(Diagnostic::new(Code::InvalidValue, end.span, message));
    }
    let valid_to = valid_to.map(|end| end.value);
    Some(SeriesEntry {
        part,
        valid_from,
        valid_to,
        value: value?,
        unit,
        certainty,
        source,
    })
}

fn read_contradiction(fields: &mut Fields<'_>) -> Option<Contradiction> {
    let part = fields.optional_id("part");
    let valid_from = fields.date("valid_from").value;
    let valid_to = fields.optional_date("valid_to").map(|date| date.value);
    let value = fields.parsed("value", AMOUNT, Amount::parse);
    let source = fields.id("source");
    Some(Contradiction {
        part,
        valid_from,
        valid_to,
        value: value?.value,
        source: source?,
    })
}

fn read_law(fields: &mut Fields<'_>) -> Law {
    let bwb = |text: &str| {
        let digits = text
            .strip_prefix("BWBR")
            .or_else(|| text.strip_prefix("BWBV"))?;
        let right = digits.len() == 7 && digits.chars().all(|c| c.is_ascii_digit());
        right.then(|| text.to_owned())
    };
    let nowhere = Spanned::new(String::new(), fields.span());
    Law {
        bwb: fields
            .parsed("bwb", "a BWB number, such as `BWBR0005290`", bwb)
            .unwrap_or(nowhere),
        codes: fields
            .texts("codes")
            .into_iter()
            .map(|code| code.value)
            .collect(),
        articles: fields
            .tables("articles", Need::Optional, read_article)
            .into_iter()
            .flatten()
            .collect(),
    }
}

fn read_article(fields: &mut Fields<'_>) -> Option<Article> {
    let number = fields.parsed(
        "number",
        "the number of an article, such as `273f`",
        |text| Id::parse(text).map(|_| text.to_owned()),
    );
    let certainty = fields.one("certainty").value;
    Some(Article {
        number: number?,
        certainty,
    })
}

fn read_page(fields: &mut Fields<'_>) -> Page {
    Page {
        sections: fields.ids("sections"),
        front: fields.optional_one("front"),
    }
}

fn read_region(fields: &mut Fields<'_>) -> Region {
    let member_of = fields.table("member_of", |fields| {
        let lies_in = |division: Division| Some((division, fields.optional_id(division.as_str())?));
        Division::ALL.iter().copied().filter_map(lies_in).collect()
    });
    Region {
        level: fields.one("level").value,
        divisions: fields.any("divisions"),
        member_of: member_of.unwrap_or_default(),
        secure_mail: fields.optional_mail("secure_mail"),
    }
}

fn read_consultation(fields: &mut Fields<'_>) -> Consultation {
    Consultation {
        level: fields.one("level").value,
        frequency: fields.one("frequency").value,
        participants: fields.any("participants"),
        organisations: fields.ids("organisations"),
    }
}

fn read_prevention_offer(fields: &mut Fields<'_>) -> PreventionOffer {
    PreventionOffer {
        target_groups: fields.some("target_groups"),
        provider: fields.optional_id("provider"),
        topics: fields.some("topics"),
    }
}
