//! The elements of a DMN document that hold no table of their own: names, requirements, cells.

use quick_xml::Writer;
use quick_xml::events::{BytesText, Event};

use super::rows::Cells;

pub(super) type Xml = Writer<Vec<u8>>;
pub(super) type Written = std::io::Result<()>;

pub(super) fn variable(xml: &mut Xml, name: &str) -> Written {
    let id = format!("result_{name}");
    xml.create_element("variable")
        .with_attributes([("id", id.as_str()), ("name", name)])
        .write_empty()?;
    Ok(())
}

pub(super) fn requirement(xml: &mut Xml, of: &str, on: &str, kind: &str, prefix: &str) -> Written {
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

pub(super) fn row(
    xml: &mut Xml,
    id: &str,
    when: &Cells<'_>,
    inputs: &[&str],
    outputs: &[String],
    annotations: &[String],
) -> Written {
    xml.create_element("rule")
        .with_attribute(("id", id))
        .write_inner_content(|xml| {
            for input in inputs {
                let cell = when.iter().find(|(name, _)| name == input);
                let cell = cell.map_or("-".to_owned(), |(_, values)| {
                    let values = values.iter().map(|value| quoted(value));
                    values.collect::<Vec<_>>().join(",")
                });
                entry(xml, "inputEntry", &format!("{id}_if_{input}"), &cell)?;
            }
            for (number, output) in outputs.iter().enumerate() {
                entry(xml, "outputEntry", &format!("{id}_then_{number}"), output)?;
            }
            for annotation in annotations {
                let element = xml.create_element("annotationEntry");
                element.write_inner_content(|xml| text(xml, annotation))?;
            }
            Ok(())
        })?;
    Ok(())
}

pub(super) fn entry(xml: &mut Xml, name: &str, id: &str, words: &str) -> Written {
    let element = xml.create_element(name).with_attribute(("id", id));
    element.write_inner_content(|xml| text(xml, words))?;
    Ok(())
}

pub(super) fn text(xml: &mut Xml, words: &str) -> Written {
    xml.create_element("text")
        .write_inner_content(|xml| xml.write_event(Event::Text(BytesText::new(words))))?;
    Ok(())
}

/// A string of FEEL, the language of DMN's cells.
pub(super) fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}

pub(super) fn note(xml: &mut Xml, id: &str, words: &str) -> Written {
    let element = xml.create_element("textAnnotation");
    element
        .with_attribute(("id", id))
        .write_inner_content(|xml| text(xml, words))?;
    Ok(())
}
