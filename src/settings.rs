//! `baken.toml`: what one portal decides. Small; unknown keys are refused.

use jiff::civil::Date;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::language::Language;
use crate::model::{Id, RecordKey};
use crate::parse::{Fields, Form, Need, Shape, read_toml};
use crate::source::{FileId, SourceFile, Span, Spanned};

/// The version of the record format that this generator reads.
pub const FORMAT: u8 = 1;

/// What a portal decides.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The file it stands in.
    pub file: FileId,
    /// The language in which every record is written first.
    pub source_language: Language,
    /// The languages of the portal, in the order of the switcher.
    pub languages: Vec<LanguageSettings>,
    /// The theme.
    pub theme: String,
    /// Where the site will stand, with a slash at the end; `--base-url` overrides it.
    pub base_url: Option<Spanned<String>>,
    /// Whom to tell that something is wrong: a mail address.
    pub report: Option<Spanned<String>>,
    /// Neutral address to leave for.
    pub leave: Spanned<String>,
    /// The roles that may own a record.
    pub owners: Vec<Spanned<String>>,
    /// The number in the bar for workers, as `organisation/phone`.
    pub emergency: Option<Spanned<(Id, Id)>>,
    /// The page in the bar for workers that says who helps.
    pub help: Option<Spanned<RecordKey>>,
    /// The page that explains how to use the site safely.
    pub safety: Option<Spanned<RecordKey>>,
    /// What the home of a language shows first.
    pub starts: Vec<Spanned<RecordKey>>,
    /// Pages linked from every footer.
    pub footer: Vec<Spanned<RecordKey>>,
    /// Words that may not leave a page.
    pub refused_words: Vec<RefusedWords>,
    /// Warnings that somebody took responsibility for.
    pub accepted: Vec<Accepted>,
}

/// A language of the portal.
#[derive(Clone, Debug)]
pub struct LanguageSettings {
    /// Its tag.
    pub language: Spanned<Language>,
    /// Where its reader finds what is not in it, the first choice first.
    pub fallback: Vec<Spanned<Language>>,
}

/// Words of a language that may stand in no address, tab or history.
#[derive(Clone, Debug)]
pub struct RefusedWords {
    /// The language.
    pub language: Spanned<Language>,
    /// The words, lower case; a word that begins with one of them is refused.
    pub words: Vec<Spanned<String>>,
}

/// A warning that `--strict` lets pass.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// Its code.
    pub code: Spanned<Code>,
    /// The file or folder it may appear in; everywhere when left out.
    pub path: Option<String>,
    /// Why.
    pub reason: String,
    /// Until when.
    pub until: Spanned<Date>,
}

/// Reads `baken.toml`; nothing when it is not TOML.
pub(crate) fn parse_settings(file: &SourceFile) -> Checked<Option<Settings>> {
    let mut checked = read_toml(file, 0, &file.text, |fields| read_settings(fields, file.id));
    if let Some(settings) = &mut checked.value {
        let faults = check_languages(settings);
        checked.diagnostics.extend(faults);
    }
    checked
}

/// The form of `baken.toml`.
pub fn settings_form() -> Form {
    let file = FileId::of("baken.toml");
    let mut fields = Fields::describing(file);
    read_settings(&mut fields, file);
    fields.into_form()
}

const LANGUAGE: &str = "a language tag, such as `pl`";

fn read_settings(fields: &mut Fields<'_>, file: FileId) -> Settings {
    let format = fields.optional_number("format");
    if let Some(other) = format.filter(|format| *format != FORMAT) {
        let message = format!("this portal has format {other}; this baken reads format {FORMAT}");
        fields.report(Diagnostic::new(Code::InvalidValue, fields.span(), message));
    }
    let nowhere = fields.span();
    let dutch = || Language::parse("nl").unwrap_or_else(|| unreachable!("`nl` is a tag"));
    Settings {
        file,
        source_language: fields
            .parsed("source_language", LANGUAGE, Language::parse)
            .map_or_else(dutch, |language| language.value),
        languages: fields
            .tables("languages", Need::Required, read_language)
            .into_iter()
            .flatten()
            .collect(),
        theme: fields
            .optional_text("theme")
            .map_or_else(|| "default".to_owned(), |name| name.value),
        base_url: read_base_url(fields),
        report: fields.optional_mail("report"),
        leave: read_leave(fields).unwrap_or_else(|| Spanned::new(String::new(), nowhere)),
        owners: fields.texts("owners"),
        emergency: read_emergency(fields),
        help: read_key(fields, "help"),
        safety: read_key(fields, "safety"),
        starts: fields.keys("starts"),
        footer: fields.keys("footer"),
        refused_words: fields.open_table(
            "refused_words",
            Shape::List(Box::new(Shape::Text)),
            read_refused,
        ),
        accepted: fields
            .tables("accepted", Need::Optional, read_accepted)
            .into_iter()
            .flatten()
            .collect(),
    }
}

fn read_language(fields: &mut Fields<'_>) -> Option<LanguageSettings> {
    let language = fields.parsed("tag", LANGUAGE, Language::parse);
    let fallback = fields.all_parsed("fallback", LANGUAGE, Language::parse);
    Some(LanguageSettings {
        language: language?,
        fallback,
    })
}

fn read_key(fields: &mut Fields<'_>, key: &'static str) -> Option<Spanned<RecordKey>> {
    let parse = |text: &str| RecordKey::parse(text);
    fields.optional_parsed(key, "a record, such as `right:payslip`", parse)
}

/// Reads an address that ends in a slash, so that paths can be put behind it.
pub fn parse_base_url(text: &str) -> Option<String> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:[]".contains(c);
    let host = rest.split('/').next().unwrap_or("");
    let right = !host.is_empty() && rest.chars().all(plain) && !rest.contains("//");
    right.then(|| {
        if text.ends_with('/') {
            text.to_owned()
        } else {
            format!("{text}/")
        }
    })
}

fn read_base_url(fields: &mut Fields<'_>) -> Option<Spanned<String>> {
    fields.optional_parsed(
        "base_url",
        "an address such as `https://example.org/`",
        parse_base_url,
    )
}

fn read_leave(fields: &mut Fields<'_>) -> Option<Spanned<String>> {
    fields.parsed("leave", "an address that begins with https:", |text| {
        let right = text.starts_with("https://") && crate::parse::link_is_allowed(text);
        right.then(|| text.to_owned())
    })
}

fn read_emergency(fields: &mut Fields<'_>) -> Option<Spanned<(Id, Id)>> {
    fields.optional_parsed(
        "emergency",
        "an organisation and phone, such as `police/emergency`",
        |text| {
            let (organisation, phone) = text.split_once('/')?;
            Some((Id::parse(organisation)?, Id::parse(phone)?))
        },
    )
}

fn read_refused<'t>(
    fields: &mut Fields<'t>,
    name: Spanned<String>,
    value: &'t toml::Spanned<toml::de::DeValue<'t>>,
) -> Option<RefusedWords> {
    let words = fields.texts_of(value);
    let Some(language) = Language::parse(&name.value) else {
        let message = format!("`{}` is not {LANGUAGE}", name.value);
        fields.report(Diagnostic::new(Code::InvalidValue, name.span, message));
        return None;
    };
    Some(RefusedWords {
        language: Spanned::new(language, name.span),
        words,
    })
}

fn read_accepted(fields: &mut Fields<'_>) -> Option<Accepted> {
    let code = fields.parsed("code", "the code of a diagnostic", Code::named);
    let path = fields.optional_text("path").map(|path| path.value);
    let reason = fields.text("reason").value;
    let until = fields.date("until");
    Some(Accepted {
        code: code?,
        path,
        reason,
        until,
    })
}

fn check_languages(settings: &Settings) -> Vec<Diagnostic> {
    let known = |tag: &Language| {
        settings
            .languages
            .iter()
            .any(|known| known.language.value == *tag)
    };
    let mut faults = Vec::new();
    if !known(&settings.source_language) && !settings.languages.is_empty() {
        let message = format!(
            "the source language `{}` is not one of the languages",
            settings.source_language
        );
        faults.push(Diagnostic::new(
            Code::UnknownLanguage,
            Span::top(settings.file),
            message,
        ));
    }
    let fallbacks = settings
        .languages
        .iter()
        .flat_map(|language| &language.fallback);
    let refused = settings.refused_words.iter().map(|words| &words.language);
    for named in fallbacks
        .chain(refused)
        .filter(|named| !known(&named.value))
    {
        let message = format!("`{}` is not one of the languages", named.value);
        faults.push(Diagnostic::new(Code::UnknownLanguage, named.span, message));
    }
    faults
}

impl Settings {
    /// The tags of all languages, in the order of the switcher.
    pub fn tags(&self) -> impl Iterator<Item = &Language> {
        self.languages
            .iter()
            .map(|language| &language.language.value)
    }

    /// The languages in which a reader of `language` is shown what is not in it: its fallbacks,
    /// then the source language, which every record has.
    pub fn chain(&self, language: &Language) -> Vec<&Language> {
        let own = self
            .languages
            .iter()
            .find(|known| known.language.value == *language);
        let mut chain: Vec<&Language> = own.map(|own| &own.language.value).into_iter().collect();
        let fallbacks = own
            .iter()
            .flat_map(|own| &own.fallback)
            .map(|tag| &tag.value);
        for tag in fallbacks.chain([&self.source_language]) {
            if !chain.contains(&tag) {
                chain.push(tag);
            }
        }
        chain
    }
}
