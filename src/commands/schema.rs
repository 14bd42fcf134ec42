//! `baken schema`: the JSON Schema of a file, made from the very reader that reads it.

use super::{Exit, Failure, say};
use crate::model::{Kind, Named};
use crate::parse::{form_of, front_matter_form, routes_form};
use crate::schema::schema_of;
use crate::settings::settings_form;

pub(super) fn schema(what: &str) -> Result<Exit, Failure> {
    let form = match (what, Kind::named(what)) {
        ("settings", _) => settings_form(),
        ("text", _) => front_matter_form(),
        ("routes", _) => routes_form(),
        (_, Some(kind)) => form_of(kind),
        _ => {
            let cause = format!("`{what}` is neither a kind, `text`, `routes` nor `settings`");
            return Err(Failure::new("cannot print a schema", cause));
        }
    };
    say(&schema_of(what, &form))?;
    Ok(Exit::Fine)
}
