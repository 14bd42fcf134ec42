//! `baken build` and `baken check`.

use std::collections::BTreeSet;
use std::path::Path;

use super::progress::Progress;
use super::{Exit, Failure, exit_of, out_of, print_report, read_portal, say, today};
use crate::cli::{BuildArgs, CheckArgs, FormatArg};
use crate::diagnostic::Checked;
use crate::model::Named;
use crate::pipeline::{Build, Memo, Request, SiteFiles, build};
use crate::site::Output;
use crate::source::Sources;
use crate::write::{publish, write_file};

pub(super) fn check_portal(arguments: &CheckArgs) -> Result<Exit, Failure> {
    let request = Request {
        outputs: Output::ALL.to_vec(),
        date: arguments.date.unwrap_or_else(today),
        base_url: None,
        strict: arguments.strict,
        only_check: true,
    };
    let (built, sources) = made(read_portal(&arguments.portal.root)?, &request);
    print_report(&built.diagnostics, &sources, arguments.format.into())?;
    let exit = exit_of(&built.diagnostics);
    if exit == Exit::Fine && arguments.format == FormatArg::Human {
        say("The content has no errors.\n")?;
    }
    Ok(exit)
}

pub(super) fn build_portal(arguments: &BuildArgs) -> Result<Exit, Failure> {
    let root = &arguments.check.portal.root;
    let request = Request {
        outputs: arguments.site.outputs(),
        date: arguments.check.date.unwrap_or_else(today),
        base_url: arguments.base_url.clone(),
        strict: arguments.check.strict,
        only_check: false,
    };
    let progress = Progress::new(3);
    progress.step("Reading")?;
    let read = read_portal(root)?;
    progress.step("Building")?;
    let (built, sources) = made(read, &request);
    progress.clear();
    print_report(&built.diagnostics, &sources, arguments.check.format.into())?;
    let Some(sites) = &built.sites else {
        return Ok(Exit::Content);
    };
    progress.step("Writing")?;
    let out = out_of(root, arguments.out.as_ref());
    let doing = || format!("cannot write to `{}`", out.display());
    let written = publish(&out, sites, built.next_change).map_err(Failure::of(doing()))?;
    progress.clear();
    if let Some(public) = sites.get(&Output::Public) {
        lock_urls(root, &sources, public)?;
    }
    if arguments.check.format != FormatArg::Json {
        say(&told(&out, sites, &written))?;
    }
    Ok(Exit::Fine)
}

/// Builds what was read. A fault of the disk's own stops it as one of the content does.
fn made(read: Checked<Sources>, request: &Request) -> (Build, Sources) {
    let mut built = build(&read.value, request, &Memo::default());
    if !read.diagnostics.is_empty() {
        built.diagnostics = built.diagnostics.joined(read.diagnostics);
    }
    if built.diagnostics.has_errors() {
        built.sites = None;
    }
    (built, read.value)
}

/// What is published now stays known, so that it cannot vanish unseen.
fn lock_urls(root: &Path, sources: &Sources, public: &SiteFiles) -> Result<(), Failure> {
    let old = sources
        .at("urls.lock")
        .map(|file| file.text.as_str())
        .unwrap_or("");
    let known = old
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    let all: BTreeSet<&str> = known
        .chain(public.urls.iter().map(String::as_str))
        .collect();
    let mut text = String::from("# Addresses that were published. Written by `baken build`.\n");
    for url in all {
        text.push_str(url);
        text.push('\n');
    }
    let path = root.join("urls.lock");
    write_file(&path, &text).map_err(Failure::of(format!("cannot write `{}`", path.display())))
}

fn told(
    out: &Path,
    sites: &std::collections::BTreeMap<Output, SiteFiles>,
    written: &crate::write::WriteReport,
) -> String {
    let mut text = String::new();
    for (output, site) in sites {
        let folder = out.join(output.to_string());
        text.push_str(&format!(
            "{output}: {} pages in {}\n",
            site.urls.len(),
            folder.display()
        ));
    }
    if written.unchanged {
        text.push_str("Nothing has changed since the last build.\n");
    }
    text
}
