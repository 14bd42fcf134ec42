//! What a file is for, from its path alone.

use crate::language::Language;
use crate::model::{Id, Kind};
use crate::source::{FileRole, TextRole};

/// The role of the file at `path` within a portal.
pub(crate) fn role_of(path: &str) -> FileRole {
    let parts: Vec<&str> = path.split('/').collect();
    let role = match parts.as_slice() {
        ["baken.toml"] => Some(FileRole::Settings),
        ["urls.lock"] => Some(FileRole::UrlLock),
        ["content", folder, id, name] => content_role(folder, id, name),
        ["locales", language, name] if name.ends_with(".ftl") => {
            Language::parse(language).map(FileRole::Locale)
        }
        ["themes", _, "theme.toml"] => Some(FileRole::Theme),
        ["themes", _, "templates", rest @ ..] if path.ends_with(".html") => {
            Some(FileRole::Template(rest.join("/")))
        }
        ["themes", _, "styles", name] if name.ends_with(".css") => Some(FileRole::Style),
        ["themes", _, "scripts", name] if name.ends_with(".js") => Some(FileRole::Script),
        _ => None,
    };
    role.unwrap_or(FileRole::Unused)
}

fn content_role(folder: &str, id: &str, name: &str) -> Option<FileRole> {
    let (kind, id) = (Kind::of_folder(folder)?, Id::parse(id)?);
    match name {
        "record.toml" => return Some(FileRole::Record(kind, id)),
        "translations.toml" => return Some(FileRole::Translations(kind, id)),
        "routes.toml" if kind == Kind::Region => return Some(FileRole::Routes(id)),
        _ => {}
    }
    if let Some(tag) = routes_language(name).filter(|_| kind == Kind::Region) {
        return Some(FileRole::RoutesWords(id, tag));
    }
    let (stem, tag) = name.strip_suffix(".md")?.split_once('.')?;
    let role = [TextRole::Index, TextRole::Own]
        .into_iter()
        .find(|role| role.stem() == stem)?;
    let may_have_own = role == TextRole::Index || kind == Kind::Signal;
    let language = Language::parse(tag).filter(|_| may_have_own)?;
    Some(FileRole::Text(kind, id, role, language))
}

/// The language of `routes.<lang>.toml`.
fn routes_language(name: &str) -> Option<Language> {
    let tag = name.strip_prefix("routes.")?.strip_suffix(".toml")?;
    Language::parse(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_at_their_place_have_a_role() {
        let text = role_of("content/signals/underpayment/self.pl.md");
        assert!(matches!(
            text,
            FileRole::Text(Kind::Signal, _, TextRole::Own, _)
        ));
        for unused in [
            "content/rights/payslip/self.pl.md",
            "content/rights/payslip/notes.txt",
            "content/rights/Payslip/record.toml",
            "content/rigths/payslip/record.toml",
            "content/readme.md",
        ] {
            assert_eq!(role_of(unused), FileRole::Unused, "{unused}");
        }
    }
}
