//! The program's table of contents: what is on disk to what a reader will fetch.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::assets::{Asset, assets};
use crate::check::{check, gather};
use crate::diagnostic::{Checked, Code, Diagnostic, Diagnostics, Severity};
use crate::guide::{Guides, guides};
use crate::index::index;
use crate::language::Language;
use crate::model::{Portal, RecordKey};
use crate::parse::{Acceptances, Units, parse};
use crate::plan::plan;
use crate::project::{Shared, project};
use crate::render::{Pages, Templates, Workshop, formats, render};
use crate::settings::Settings;
use crate::site::{Base, Output, Site};
use crate::source::{Sources, Span};

/// What is asked of a build.
#[derive(Clone, Debug)]
pub struct Request {
    /// The sites to make.
    pub outputs: Vec<Output>,
    /// The build date.
    pub date: Date,
    /// Where the site will stand; overrides the settings.
    pub base_url: Option<String>,
    /// Whether warnings that nobody accepted stop the build.
    pub strict: bool,
    /// Whether to stop once everything wrong is known.
    pub only_check: bool,
}

/// What the last build used, so that the next one need not make it again.
#[derive(Clone, Debug, Default)]
pub struct Memo {
    units: Units,
    pages: BTreeMap<Output, Pages>,
}

/// A finished site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteFiles {
    /// Its files by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Those of them that hold style or program under their hash, and no content.
    pub assets: Vec<String>,
    /// The addresses of its pages, sorted.
    pub urls: Vec<String>,
    /// How many pages were made anew.
    pub rendered: usize,
}

/// What came of a build.
#[derive(Clone, Debug, Default)]
pub struct Build {
    /// Everything wrong with the content.
    pub diagnostics: Diagnostics,
    /// The sites, when nothing stopped them.
    pub sites: Option<BTreeMap<Output, SiteFiles>>,
    /// The first day after the build date on which a printed fact changes.
    pub next_change: Option<Date>,
    /// For the next build.
    pub memo: Memo,
}

/// Turns what is on disk into what a reader will fetch. Reads nothing, writes nothing.
pub fn build(sources: &Sources, request: &Request, before: &Memo) -> Build {
    let mut diagnostics = Diagnostics::default();
    let units = diagnostics.take(parse(sources, &before.units));
    let memo = Memo {
        units,
        pages: before.pages.clone(),
    };
    let Some(truth) = diagnostics.take(check(sources, &memo.units, request.date)) else {
        return stopped(diagnostics, memo);
    };
    let published = truth.published.clone();
    let shared = Shared::of(truth);
    let settings = Arc::clone(&shared.settings);
    let templates = diagnostics.take(Templates::load(sources, &settings, &shared.messages));
    let assets = diagnostics.take(assets(sources, &settings.theme));
    let base = Base::of(request.base_url.as_deref().or(base_url(&settings)));
    let mut planned = Vec::new();
    for output in &request.outputs {
        let site = project(&shared, *output, base.clone(), request.date);
        let guides = diagnostics.take(guides(&site));
        let plan = diagnostics.take(plan(&site, &guides, &published));
        planned.push((site, plan, guides));
    }
    let diagnostics = judged(diagnostics, sources, &settings, request);
    if diagnostics.has_errors() || request.only_check {
        return stopped(diagnostics, memo);
    }
    let mut build = Build {
        diagnostics,
        next_change: next_change(&planned),
        ..Build::default()
    };
    let mut sites = BTreeMap::new();
    for (site, plan, guides) in &planned {
        let formats = formats(site);
        let urls = assets.urls(&site.base);
        let (formats, assets_urls) = (&formats, &urls);
        let templates = &templates;
        let search = build.diagnostics.take(index(site, plan, formats));
        let workshop = Workshop {
            sources,
            site,
            plan,
            guides,
            formats,
            templates,
            assets: assets_urls,
            search: &search.files,
        };
        let known = before.pages.get(&site.output).cloned().unwrap_or_default();
        let pages = build.diagnostics.take(render(&workshop, &known));
        let files = [&assets.style, &assets.script]
            .into_iter()
            .chain(&search.assets);
        sites.insert(site.output, site_files(&pages, files.collect(), plan));
        build.memo.pages.insert(site.output, pages);
    }
    build.memo.units = memo.units;
    build.sites = (!build.diagnostics.has_errors()).then_some(sites);
    build
}

fn stopped(diagnostics: Diagnostics, memo: Memo) -> Build {
    Build {
        diagnostics,
        memo,
        ..Build::default()
    }
}

fn base_url(settings: &Settings) -> Option<&str> {
    settings.base_url.as_ref().map(|url| url.value.as_str())
}

fn site_files(pages: &Pages, assets: Vec<&Asset>, plan: &crate::plan::Plan) -> SiteFiles {
    let html = pages
        .pages
        .values()
        .map(|page| (page.path.clone(), page.html.clone().into_bytes()));
    let fixed = assets
        .iter()
        .map(|asset| (asset.path.clone(), asset.bytes.clone()));
    SiteFiles {
        files: html.chain(fixed).collect(),
        assets: assets
            .iter()
            .map(|asset| asset.path.clone())
            .filter(|path| is_code(path))
            .collect(),
        urls: plan.pages.iter().map(|page| page.url.clone()).collect(),
        rendered: pages.rendered,
    }
}

/// Whether a file with its hash in its name is style or program. An old one may stay for pages
/// that are open or cached; what holds content goes with the build that takes it back.
fn is_code(path: &str) -> bool {
    ["css", "js", "wasm"]
        .iter()
        .any(|ending| path.ends_with(&format!(".{ending}")))
}

/// The first day after today on which a value of a fact begins or has ended.
fn next_change(planned: &[(Site, crate::plan::Plan, Guides)]) -> Option<Date> {
    let records = planned.iter().flat_map(|(site, _, _)| {
        site.portal
            .records
            .values()
            .map(move |record| (site.today, record))
    });
    let changes = records.flat_map(|(today, record)| {
        let crate::model::Details::Fact(fact) = &record.details else {
            return Vec::new();
        };
        let days = fact.series.iter().flat_map(|entry| {
            let after = entry.valid_to.and_then(|end| end.tomorrow().ok());
            [Some(entry.valid_from), after]
        });
        days.flatten().filter(|day| *day > today).collect()
    });
    changes.min()
}

/// Sorted by place; under `--strict`, warnings are errors unless somebody took responsibility.
fn judged(
    diagnostics: Diagnostics,
    sources: &Sources,
    settings: &Settings,
    request: &Request,
) -> Diagnostics {
    let path = |span: Span| {
        sources
            .file(span.file)
            .map(|file| file.path.as_str())
            .unwrap_or("")
    };
    let mut used = vec![false; settings.accepted.len()];
    let judge = |mut fault: Diagnostic| {
        let accepted = settings.accepted.iter().position(|one| {
            let here = one
                .path
                .as_deref()
                .is_none_or(|folder| path(fault.span).starts_with(folder));
            one.code.value == fault.code && here && request.date <= one.until.value
        });
        if let Some(slot) = accepted.and_then(|at| used.get_mut(at)) {
            *slot = true;
        } else if request.strict {
            fault.severity = Severity::Error;
        }
        Some(fault)
    };
    let mut judged = diagnostics.filter_map(judge);
    for (accepted, used) in settings.accepted.iter().zip(used) {
        if !used {
            let message = match request.date <= accepted.until.value {
                true => format!("no `{}` appears any more", accepted.code.value),
                false => format!("this was accepted until {}", accepted.until.value),
            };
            let at = accepted.code.span;
            let mut fault = Diagnostic::new(Code::UnusedAcceptance, at, message);
            if request.strict {
                fault.severity = Severity::Error;
            }
            judged.push(fault);
        }
    }
    judged.sorted_by_key(|fault| (path(fault.span).to_owned(), fault.span.start))
}

/// Settings, records and acceptances without the checks: enough to follow translations.
pub(crate) type Gathered = (Settings, Portal, BTreeMap<RecordKey, Acceptances>);

/// A portal with its tables as one site sees them, and the language it is written in first; nothing where the portal has errors.
pub fn routes_portal(sources: &Sources, output: Output) -> Option<(Portal, Language)> {
    let mut diagnostics = Diagnostics::default();
    let units = diagnostics.take(parse(sources, &Units::default()));
    let settings = gather::settings(sources, &units)?;
    let portal = diagnostics.take(gather::portal(sources, &units, &settings));
    let routes = crate::routes::routes_of(&portal, output);
    (!diagnostics.has_errors()).then_some((Portal { routes, ..portal }, settings.source_language))
}

/// The faults of a portal, those of its tables among them, and a line for each proven table.
pub(crate) fn proven_routes(sources: &Sources, today: Date) -> Checked<Vec<String>> {
    let mut checked = Checked::default();
    let units = checked.take(parse(sources, &Units::default()));
    let truth = checked.take(check(sources, &units, today));
    checked.value = truth.map_or(Vec::new(), |truth| {
        crate::check::routes::summary(&truth.portal)
    });
    checked
}

/// Reads a portal as far as translations need it; nothing without settings.
pub(crate) fn portal_of(sources: &Sources) -> Checked<Option<Gathered>> {
    let mut checked = Checked::default();
    let units = checked.take(parse(sources, &Units::default()));
    let Some(settings) = gather::settings(sources, &units) else {
        return checked;
    };
    let portal = checked.take(gather::portal(sources, &units, &settings));
    checked.value = Some((settings, portal, gather::acceptances(sources, &units)));
    checked
}
