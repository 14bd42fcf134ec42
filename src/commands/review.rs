//! `baken review`: what an editor must verify before publication, by owner.

use serde::Serialize;

use super::{Exit, Failure, read_portal, say, today};
use crate::cli::{ReviewArgs, StatusFormat};
use crate::pipeline::portal_of;
use crate::review::{Item, review as items_of};

#[derive(Serialize)]
struct Document {
    format: u8,
    items: Vec<Item>,
}

pub(super) fn review(arguments: &ReviewArgs) -> Result<Exit, Failure> {
    let sources = read_portal(&arguments.portal.root)?.value;
    let Some((settings, portal, _)) = portal_of(&sources).value else {
        return Err(Failure::new(
            "cannot list what is to be verified",
            "`baken.toml` cannot be read; `baken check` says why",
        ));
    };
    let mut items = items_of(&portal, arguments.date.unwrap_or_else(today));
    if let Some(owner) = &arguments.owner {
        let owners = || settings.owners.iter().map(|one| one.value.as_str());
        if !owners().any(|known| known == owner) {
            let known = owners().collect::<Vec<_>>().join(", ");
            let cause = format!("`{owner}` is no owner that `baken.toml` lists: {known}");
            return Err(Failure::new("cannot list what is to be verified", cause));
        }
        items.retain(|item| item.owner == *owner);
    }
    match arguments.format {
        StatusFormat::Table => say(&table(&items))?,
        StatusFormat::Json => {
            let document = Document { format: 1, items };
            // Texts only: there is nothing in it that JSON cannot hold.
            say(&(serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"))?;
        }
    }
    Ok(Exit::Fine)
}

/// A heading an owner, a line a record, and under it what is to be verified of it.
fn table(items: &[Item]) -> String {
    let mut text = String::new();
    for group in items.chunk_by(|a, b| a.owner == b.owner) {
        if let Some(first) = group.first() {
            text.push_str(&format!("{} ({})\n", first.owner, group.len()));
        }
        for record in group.chunk_by(|a, b| a.record == b.record) {
            if let Some(first) = record.first() {
                text.push_str(&format!("  {}, by {}\n", first.record, first.review_by));
            }
            for item in record {
                let which = match item.which.is_empty() {
                    true => String::new(),
                    false => format!(" {}", item.which),
                };
                text.push_str(&format!("    {}{which}: {}\n", item.what, item.why));
            }
        }
    }
    if text.is_empty() {
        text.push_str("Nothing is waiting.\n");
    }
    text
}
