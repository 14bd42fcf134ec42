//! A region's tables as DMN 1.3 XML (OMG formal/2021-02-02), so that they open in any DMN editor.
//!
//! Each input is input data, each input that follows from others a decision of its own, each of
//! ours a decision table; above them stands a decision for each table, which joins their outcomes.
//! How far a rule binds, whether it needs names, why it holds and where it comes from stand beside
//! it as annotations; what DMN has no place for (what cannot be, what an answer takes away) stands
//! in text annotations, so that nobody who opens the file takes it for the whole without them.

mod elements;
mod rows;

use quick_xml::Writer;

use crate::language::Language;
use crate::model::{
    Condition, Decision, Derived, HitPolicy, Input, Named, Portal, Record, TableName,
};
use crate::routes::compose::{Composed, ComposedRule, compose};
use crate::routes::text::{outcome, when};
use elements::{Written, Xml, note, quoted, requirement, row, text, variable};
use rows::{Cells, cells, rows, values_of};

const MODEL: &str = "https://www.omg.org/spec/DMN/20191111/MODEL/";
/// The columns of an outcome, as `text::outcome` names them, and what they are called.
const COLUMNS: [(&str, &str); 5] = [
    ("take", "routes"),
    ("now", "now"),
    ("then", "then"),
    ("tell", "organisations"),
    ("warn", "warnings"),
];

/// What stands beside a rule.
const ANNOTATIONS: [&str; 5] = ["rule", "force", "mode", "because", "source"];

/// The tables of a region as one DMN document.
///
/// # Errors
///
/// When the writer fails, which in memory it has no cause to.
pub(crate) fn dmn(portal: &Portal, place: &Record, language: &Language) -> std::io::Result<String> {
    let composed = compose(portal, &place.key.id);
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    let region = place.key.id.as_str();
    definitions(&mut xml, region, &composed, language)?;
    let text = String::from_utf8(xml.into_inner()).map_err(std::io::Error::other)?;
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n"
    ))
}

fn definitions(
    xml: &mut Xml,
    region: &str,
    composed: &Composed<'_>,
    language: &Language,
) -> Written {
    let attributes = [
        ("xmlns", MODEL),
        ("id", "baken"),
        ("name", region),
        ("namespace", "urn:baken:routes"),
    ];
    let definitions = xml
        .create_element("definitions")
        .with_attributes(attributes);
    definitions.write_inner_content(|xml| {
        for input in &composed.inputs {
            input_data(xml, input)?;
        }
        for derived in &composed.derived {
            derived_decision(xml, composed, derived)?;
        }
        for decision in &composed.decisions {
            decision_table(xml, composed, decision, language)?;
        }
        for table in TableName::ALL {
            joined(xml, composed, *table)?;
        }
        notes(xml, composed, language)
    })?;
    Ok(())
}

fn input_data(xml: &mut Xml, input: &Input) -> Written {
    let name = input.id.value.as_str();
    let id = format!("input_{name}");
    let data = xml.create_element("inputData");
    data.with_attributes([("id", id.as_str()), ("name", name)])
        .write_inner_content(|xml| {
            let id = format!("variable_{name}");
            let attributes = [("id", id.as_str()), ("name", name), ("typeRef", "string")];
            xml.create_element("variable")
                .with_attributes(attributes)
                .write_empty()?;
            Ok(())
        })?;
    Ok(())
}

/// The first fitting row holds: an input follows from others as yes, as no, or not at all.
fn derived_decision(xml: &mut Xml, composed: &Composed<'_>, derived: &Derived) -> Written {
    let name = derived.id.value.as_str();
    let id = format!("derived_{name}");
    let inputs = inputs_of(derived.yes.iter().chain(&derived.no), composed);
    let decision = xml.create_element("decision");
    decision
        .with_attributes([("id", id.as_str()), ("name", name)])
        .write_inner_content(|xml| {
            variable(xml, name)?;
            requirements(xml, name, &inputs, composed)?;
            table(xml, name, "FIRST", &inputs, composed, &[name], |xml| {
                let rows = derived.yes.iter().map(|one| (cells(one), "yes"));
                let rows = rows.chain(derived.no.iter().map(|one| (cells(one), "no")));
                let rows = rows.chain([(Cells::new(), "unknown")]);
                for (number, (when, value)) in rows.enumerate() {
                    let id = format!("{name}_{number}");
                    row(xml, &id, &when, &inputs, &[quoted(value)], &[])?;
                }
                Ok(())
            })
        })?;
    Ok(())
}

fn decision_table(
    xml: &mut Xml,
    composed: &Composed<'_>,
    decision: &Decision,
    language: &Language,
) -> Written {
    let name = decision.id.value.as_str();
    let id = format!("decision_{name}");
    let rules = composed.rules_of(decision);
    let inputs = inputs_of(rules.iter().flat_map(|one| &one.rule.when), composed);
    let policy = match decision.hit_policy {
        HitPolicy::Unique => "UNIQUE",
        HitPolicy::RuleOrder => "RULE ORDER",
        HitPolicy::Collect => "COLLECT",
    };
    let element = xml.create_element("decision");
    element
        .with_attributes([("id", id.as_str()), ("name", name)])
        .write_inner_content(|xml| {
            variable(xml, name)?;
            requirements(xml, name, &inputs, composed)?;
            let columns: Vec<&str> = COLUMNS.iter().map(|(_, column)| *column).collect();
            table(xml, name, policy, &inputs, composed, &columns, |xml| {
                for annotation in ANNOTATIONS {
                    xml.create_element("annotation")
                        .with_attribute(("name", annotation))
                        .write_empty()?;
                }
                for rule in &rules {
                    rule_rows(xml, composed, rule, &inputs, language)?;
                }
                Ok(())
            })
        })?;
    Ok(())
}

fn rule_rows(
    xml: &mut Xml,
    composed: &Composed<'_>,
    one: &ComposedRule<'_>,
    inputs: &[&str],
    language: &Language,
) -> Written {
    let rule = one.rule;
    let given = outcome(rule);
    let output = |(own, _): &(&str, &str)| {
        let found = given.iter().find(|(name, _)| name == own);
        quoted(found.map_or("", |(_, what)| what.as_str()))
    };
    let outputs: Vec<String> = COLUMNS.iter().map(output).collect();
    let annotations = [
        composed.name_of(rule),
        rule.force.to_string(),
        rule.mode.map(|mode| mode.to_string()).unwrap_or_default(),
        one.because(language).unwrap_or_default().to_owned(),
        rule.lines.clone().unwrap_or_default(),
    ];
    for (number, when) in rows(composed, &rule.when).iter().enumerate() {
        let id = format!("rule_{}_{number}", composed.name_of(rule));
        row(xml, &id, when, inputs, &outputs, &annotations)?;
    }
    Ok(())
}

/// What DMN has no place for, in words beside the tables.
fn notes(xml: &mut Xml, composed: &Composed<'_>, language: &Language) -> Written {
    for (number, impossible) in (1..).zip(&composed.impossible) {
        let words = format!("Impossible: {}", when(&impossible.when));
        note(xml, &format!("impossible_{number}"), &words)?;
    }
    for (number, (drop, of)) in (1..).zip(&composed.drops) {
        let values: Vec<&str> = drop.values.iter().map(|one| one.value.as_str()).collect();
        let items: Vec<String> = drop.items.iter().map(|one| one.value.to_string()).collect();
        let because = of.words.get(language);
        let because = because.and_then(|words| words.drops.get(drop.id.value.as_str()));
        let words = format!(
            "{} = {} takes away {}. {}",
            drop.input.value,
            values.join(" or "),
            items.join(", "),
            because.map_or("", |because| because.value.as_str())
        );
        note(xml, &format!("drop_{number}"), words.trim())?;
    }
    Ok(())
}

/// The decision that joins the outcomes of a table's decisions, in order.
fn joined(xml: &mut Xml, composed: &Composed<'_>, of: TableName) -> Written {
    let (name, id) = (of.as_str(), format!("table_{of}"));
    let decisions = composed.decisions_of(of);
    let element = xml.create_element("decision");
    element
        .with_attributes([("id", id.as_str()), ("name", name)])
        .write_inner_content(|xml| {
            variable(xml, name)?;
            for decision in &decisions {
                requirement(
                    xml,
                    name,
                    decision.id.value.as_str(),
                    "requiredDecision",
                    "decision_",
                )?;
            }
            // A decision of which no row fits is null, which would make the whole null.
            let names = decisions.iter().map(|one| {
                let name = &one.id.value;
                format!("if {name} = null then [] else {name}")
            });
            let names: Vec<String> = names.collect();
            let id = format!("expression_{name}");
            let expression = xml.create_element("literalExpression");
            expression
                .with_attribute(("id", id.as_str()))
                .write_inner_content(|xml| {
                    text(xml, &format!("concatenate({})", names.join(", ")))
                })?;
            Ok(())
        })?;
    Ok(())
}

fn requirements(xml: &mut Xml, of: &str, inputs: &[&str], composed: &Composed<'_>) -> Written {
    for input in inputs {
        match is_derived(composed, input) {
            true => requirement(xml, of, input, "requiredDecision", "derived_")?,
            false => requirement(xml, of, input, "requiredInput", "input_")?,
        }
    }
    Ok(())
}

fn table(
    xml: &mut Xml,
    name: &str,
    policy: &str,
    inputs: &[&str],
    composed: &Composed<'_>,
    outputs: &[&str],
    rows: impl FnOnce(&mut Xml) -> Written,
) -> Written {
    let id = format!("decisionTable_{name}");
    let element = xml.create_element("decisionTable");
    let attributes = [("id", id.as_str()), ("hitPolicy", policy)];
    element
        .with_attributes(attributes)
        .write_inner_content(|xml| {
            for input in inputs {
                column(xml, name, input, composed)?;
            }
            for output in outputs {
                let id = format!("output_{name}_{output}");
                let attributes = [("id", id.as_str()), ("name", output), ("typeRef", "string")];
                xml.create_element("output")
                    .with_attributes(attributes)
                    .write_empty()?;
            }
            rows(xml)
        })?;
    Ok(())
}

/// A column of conditions, with the values that may stand in it.
fn column(xml: &mut Xml, of: &str, input: &str, composed: &Composed<'_>) -> Written {
    let id = format!("column_{of}_{input}");
    let attributes = [("id", id.as_str()), ("label", input)];
    xml.create_element("input")
        .with_attributes(attributes)
        .write_inner_content(|xml| {
            let id = format!("columnExpression_{of}_{input}");
            let expression = xml.create_element("inputExpression");
            let attributes = [("id", id.as_str()), ("typeRef", "string")];
            expression
                .with_attributes(attributes)
                .write_inner_content(|xml| text(xml, input))?;
            let id = format!("columnValues_{of}_{input}");
            let values = xml
                .create_element("inputValues")
                .with_attribute(("id", id.as_str()));
            let all = values_of(composed, input).into_iter().map(quoted);
            let all = all.collect::<Vec<_>>().join(",");
            values.write_inner_content(|xml| text(xml, &all))?;
            Ok(())
        })?;
    Ok(())
}

/// The inputs that conditions name, in the order in which they are asked.
fn inputs_of<'a>(
    conditions: impl Iterator<Item = &'a Condition>,
    composed: &'a Composed<'_>,
) -> Vec<&'a str> {
    let named: Vec<&str> = conditions
        .flatten()
        .map(|(name, _)| name.value.as_str())
        .collect();
    let asked = composed.inputs.iter().map(|input| input.id.value.as_str());
    let derived = composed.derived.iter().map(|one| one.id.value.as_str());
    asked
        .chain(derived)
        .filter(|input| named.contains(input))
        .collect()
}

fn is_derived(composed: &Composed<'_>, input: &str) -> bool {
    composed.derived.iter().any(|one| one.id.value == input)
}
