//! A region's tables as DMN 1.3 XML (OMG formal/2021-02-02), so that they open in any DMN editor.
//!
//! Each input is input data, each input that follows from others a decision of its own, each of
//! ours a decision table; above them stands a decision for each table, which joins their outcomes.

use quick_xml::Writer;
use quick_xml::events::{BytesText, Event};

use crate::model::{
    Condition, Decision, Derived, HitPolicy, Input, Named, Portal, Record, Rule, TableName,
};
use crate::routes::compose::{Composed, compose};
use crate::routes::text::outcome;

const MODEL: &str = "https://www.omg.org/spec/DMN/20191111/MODEL/";
/// The columns of an outcome, as `text::outcome` names them, and what they are called.
const COLUMNS: [(&str, &str); 5] = [
    ("take", "routes"),
    ("now", "now"),
    ("then", "then"),
    ("tell", "organisations"),
    ("warn", "warnings"),
];

type Xml = Writer<Vec<u8>>;
type Written = std::io::Result<()>;

/// The tables of a region as one DMN document.
///
/// # Errors
///
/// When the writer fails, which in memory it has no cause to.
pub(crate) fn dmn(portal: &Portal, place: &Record) -> std::io::Result<String> {
    let composed = compose(portal, &place.key.id);
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    let region = place.key.id.as_str();
    definitions(&mut xml, region, &composed)?;
    let text = String::from_utf8(xml.into_inner()).map_err(std::io::Error::other)?;
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n"
    ))
}

fn definitions(xml: &mut Xml, region: &str, composed: &Composed<'_>) -> Written {
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
            decision_table(xml, composed, decision)?;
        }
        for table in TableName::ALL {
            joined(xml, composed, *table)?;
        }
        Ok(())
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
                let rows = derived.yes.iter().map(|one| (Some(one), "yes"));
                let rows = rows.chain(derived.no.iter().map(|one| (Some(one), "no")));
                for (number, (when, value)) in rows.chain([(None, "unknown")]).enumerate() {
                    row(
                        xml,
                        &format!("{name}_{number}"),
                        when,
                        &inputs,
                        &[quoted(value)],
                    )?;
                }
                Ok(())
            })
        })?;
    Ok(())
}

fn decision_table(xml: &mut Xml, composed: &Composed<'_>, decision: &Decision) -> Written {
    let name = decision.id.value.as_str();
    let id = format!("decision_{name}");
    let of = |rule: &&Rule| rule.decision.value == decision.id.value;
    let rules: Vec<&Rule> = composed
        .rules
        .iter()
        .map(|rule| rule.rule)
        .filter(of)
        .collect();
    let inputs = inputs_of(rules.iter().flat_map(|rule| &rule.when), composed);
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
                for rule in &rules {
                    let given = outcome(rule);
                    let output = |(own, _): &(&str, &str)| {
                        let found = given.iter().find(|(name, _)| name == own);
                        quoted(found.map_or("", |(_, what)| what.as_str()))
                    };
                    let outputs: Vec<String> = COLUMNS.iter().map(output).collect();
                    let conditions: Vec<Option<&Condition>> = match rule.when.is_empty() {
                        true => vec![None],
                        false => rule.when.iter().map(Some).collect(),
                    };
                    for (number, when) in conditions.into_iter().enumerate() {
                        let id = format!("rule_{}_{number}", rule.id.value);
                        row(xml, &id, when, &inputs, &outputs)?;
                    }
                }
                Ok(())
            })
        })?;
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
            let names: Vec<&str> = decisions.iter().map(|one| one.id.value.as_str()).collect();
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

fn variable(xml: &mut Xml, name: &str) -> Written {
    let id = format!("result_{name}");
    xml.create_element("variable")
        .with_attributes([("id", id.as_str()), ("name", name)])
        .write_empty()?;
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

fn requirement(xml: &mut Xml, of: &str, on: &str, kind: &str, prefix: &str) -> Written {
    let id = format!("requirement_{of}_{on}");
    let element = xml.create_element("informationRequirement");
    element
        .with_attribute(("id", id.as_str()))
        .write_inner_content(|xml| {
            let href = format!("#{prefix}{on}");
            xml.create_element(kind)
                .with_attribute(("href", href.as_str()))
                .write_empty()?;
            Ok(())
        })?;
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
            values.write_inner_content(|xml| text(xml, &values_of(composed, input)))?;
            Ok(())
        })?;
    Ok(())
}

fn values_of(composed: &Composed<'_>, input: &str) -> String {
    let known = composed.inputs.iter().find(|one| one.id.value == input);
    let values: Vec<&str> = match known {
        Some(known) => known
            .values
            .iter()
            .map(|value| value.value.as_str())
            .collect(),
        None => vec!["yes", "no"],
    };
    let values = values.into_iter().chain(["unknown"]).map(quoted);
    values.collect::<Vec<_>>().join(",")
}

fn row(
    xml: &mut Xml,
    id: &str,
    when: Option<&Condition>,
    inputs: &[&str],
    outputs: &[String],
) -> Written {
    xml.create_element("rule")
        .with_attribute(("id", id))
        .write_inner_content(|xml| {
            for input in inputs {
                let cell = when.and_then(|when| when.iter().find(|(name, _)| name.value == *input));
                let cell = cell.map_or("-".to_owned(), |(_, values)| {
                    let values = values.iter().map(|value| quoted(&value.value));
                    values.collect::<Vec<_>>().join(",")
                });
                entry(xml, "inputEntry", &format!("{id}_if_{input}"), &cell)?;
            }
            for (number, output) in outputs.iter().enumerate() {
                entry(xml, "outputEntry", &format!("{id}_then_{number}"), output)?;
            }
            Ok(())
        })?;
    Ok(())
}

fn entry(xml: &mut Xml, name: &str, id: &str, words: &str) -> Written {
    let element = xml.create_element(name).with_attribute(("id", id));
    element.write_inner_content(|xml| text(xml, words))?;
    Ok(())
}

fn text(xml: &mut Xml, words: &str) -> Written {
    xml.create_element("text")
        .write_inner_content(|xml| xml.write_event(Event::Text(BytesText::new(words))))?;
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

/// A string of FEEL, the language of DMN's cells.
fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}
