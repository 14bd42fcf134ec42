//! `baken new`: the files of a record, with every required key and section in place.

use std::path::Path;

use super::{Exit, Failure, read_portal, say};
use crate::diagnostic::nearest;
use crate::language::Language;
use crate::model::{Id, Kind, Named};
use crate::parse::{Form, Need, Shape, form_of};
use crate::pipeline::portal_of;
use crate::write::write_file;

pub(super) fn new(root: &Path, kind: &str, id: &str) -> Result<Exit, Failure> {
    let doing = "cannot write a new record";
    let Some(kind) = Kind::named(kind) else {
        let kinds = || Kind::ALL.iter().map(|kind| kind.as_str());
        let hint = match nearest(kind, kinds()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("one of: {}", kinds().collect::<Vec<_>>().join(", ")),
        };
        return Err(Failure::new(
            doing,
            format!("there is no kind `{kind}`; {hint}"),
        ));
    };
    let Some(id) = Id::parse(id) else {
        let cause = "an id has only a to z, 0 to 9 and hyphens between them";
        return Err(Failure::new(doing, cause));
    };
    let folder = root.join("content").join(kind.folder()).join(id.as_str());
    if folder.exists() {
        return Err(Failure::new(
            doing,
            format!("`{}` is there already", folder.display()),
        ));
    }
    let record = format!("{}\n{}", HEADER, form_text(&form_of(kind), ""));
    let words = format!("index.{}.md", source_language(root)?);
    for (name, text) in [
        ("record.toml", record),
        (words.as_str(), index_text(kind, &id)),
    ] {
        write_file(&folder.join(name), &text).map_err(Failure::of(doing))?;
    }
    say(&format!(
        "Written: {}. `baken check` says what is left to fill in.\n",
        folder.display()
    ))?;
    Ok(Exit::Fine)
}

/// The language in which the portal's records are written first.
fn source_language(root: &Path) -> Result<Language, Failure> {
    let sources = read_portal(root)?.value;
    match portal_of(&sources).value {
        Some((settings, _, _)) => Ok(settings.source_language),
        None => Err(Failure::new(
            "cannot write a new record",
            "`baken.toml` cannot be read; `baken check` says why",
        )),
    }
}

const HEADER: &str = "# Keys after `#` may be left out.";

/// The keys of a form: those that must be there with a value to change, the others as comments.
fn form_text(form: &Form, path: &str) -> String {
    let (mut keys, mut tables) = (String::new(), String::new());
    for key in &form.keys {
        let comment = if key.need == Need::Required { "" } else { "# " };
        let name = if path.is_empty() {
            key.name.to_owned()
        } else {
            format!("{path}.{}", key.name)
        };
        match &key.shape {
            Shape::List(inner) if matches!(**inner, Shape::Table(_)) => {
                if let (Shape::Table(form), Need::Required) = (&**inner, key.need) {
                    tables.push_str(&format!("\n[[{name}]]\n{}", form_text(form, &name)));
                }
            }
            Shape::Table(_) | Shape::Open(_) | Shape::OneOrMany(_) => {}
            shape => keys.push_str(&format!("{comment}{} = {}\n", key.name, example(shape))),
        }
    }
    keys + &tables
}

fn example(shape: &Shape) -> String {
    match shape {
        Shape::Text => "\"…\"".to_owned(),
        Shape::Date => "2000-01-01".to_owned(),
        Shape::Flag => "false".to_owned(),
        Shape::Number => "1".to_owned(),
        Shape::Id => "\"an-id\"".to_owned(),
        Shape::Key => "\"right:an-id\"".to_owned(),
        Shape::Parsed(what) => format!("\"…\" # {what}"),
        Shape::OneOf(words) => {
            let first = words.first().copied().unwrap_or("");
            format!("\"{first}\" # {}", words.join(" | "))
        }
        Shape::WordOrTable(words, _) => format!("\"{}\"", words.first().copied().unwrap_or("")),
        Shape::List(inner) => match &**inner {
            Shape::OneOf(words) => {
                let first = words.first().copied().unwrap_or("");
                format!("[\"{first}\"] # {}", words.join(" | "))
            }
            _ => "[]".to_owned(),
        },
        Shape::OneOrMany(inner) => example(inner),
        Shape::Table(_) | Shape::Open(_) => "{}".to_owned(),
    }
}

fn index_text(kind: Kind, id: &Id) -> String {
    let front = format!("+++\ntitle = \"{id}\"\nsummary = \"…\"\nkeywords = []\n+++\n");
    let sections: &[&str] = match kind {
        Kind::Right => &["in-short", "normal", "do-now", "proof", "help", "risks"],
        Kind::Signal => &["what", "where", "can-also-be", "do", "do-not", "routes"],
        _ => return format!("{front}\n…\n"),
    };
    let sections: String = sections
        .iter()
        .map(|id| format!("\n## … {{#{id}}}\n\n…\n"))
        .collect();
    format!("{front}{sections}")
}
