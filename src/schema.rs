//! Forms as JSON Schema (draft 2020-12), so that editors complete and check what authors write.

use serde_json::{Map, Value, json};

use crate::parse::{Form, Need, Shape};

/// The schema of a file with this form.
pub fn schema_of(title: &str, form: &Form) -> String {
    let mut schema = object(form);
    if let Value::Object(map) = &mut schema {
        let dialect = "https://json-schema.org/draft/2020-12/schema";
        map.insert("$schema".to_owned(), json!(dialect));
        map.insert("title".to_owned(), json!(title));
    }
    // Texts and numbers only: there is nothing in it that JSON cannot hold.
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

fn object(form: &Form) -> Value {
    let properties: Map<String, Value> = form
        .keys
        .iter()
        .map(|key| (key.name.to_owned(), shape(&key.shape)))
        .collect();
    let required: Vec<&str> = form
        .keys
        .iter()
        .filter(|key| key.need == Need::Required)
        .map(|key| key.name)
        .collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn shape(shape_of: &Shape) -> Value {
    match shape_of {
        Shape::Text => json!({ "type": "string", "minLength": 1 }),
        // TOML dates reach a JSON Schema as texts.
        Shape::Date => json!({ "type": "string", "format": "date" }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Number => json!({ "type": "integer", "minimum": 0, "maximum": 255 }),
        Shape::Id => json!({ "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" }),
        Shape::Key => json!({ "type": "string", "pattern": "^[a-z-]+:[a-z0-9-]+$" }),
        Shape::Parsed(what) => json!({ "type": "string", "description": what }),
        Shape::OneOf(words) => json!({ "enum": words }),
        Shape::List(inner) => json!({ "type": "array", "items": shape(inner) }),
        Shape::Table(form) => object(form),
        Shape::WordOrTable(words, form) => json!({ "anyOf": [{ "enum": words }, object(form)] }),
        Shape::OneOrMany(inner) => json!({
            "anyOf": [shape(inner), { "type": "array", "items": shape(inner) }],
        }),
        Shape::Open(inner) => json!({ "type": "object", "additionalProperties": shape(inner) }),
    }
}
