//! `baken routes`: the decision tables proven, asked, and shown.

use serde::Serialize;

use super::{Exit, Failure, exit_of, print_report, read_portal, say, today};
use crate::cli::{ExplainRoutesArgs, RoutesCommand, RoutesTableArgs, SearchFormat, TableFormat};
use crate::diagnostic::{Code, Diagnostics};
use crate::language::Language;
use crate::model::{Id, Kind, Named, Portal, Record, TableName};
use crate::pipeline::{proven_routes, routes_portal};
use crate::report::Style;
use crate::routes::{
    ComposedRule, Explained, ExplainedStep, Given, TableText, dmn, explain, heading, table_text,
};
use crate::site::Output;

pub(super) fn routes(command: &RoutesCommand) -> Result<Exit, Failure> {
    match command {
        RoutesCommand::Verify { portal } => verify(&portal.root),
        RoutesCommand::Explain(arguments) => explain_situation(arguments),
        RoutesCommand::Table(arguments) => table(arguments),
    }
}

/// The faults of tables, among all others.
const CODES: [Code; 11] = [
    Code::IncompleteTable,
    Code::RulesInConflict,
    Code::UnreachableRule,
    Code::DangerNotFirst,
    Code::HiddenWithoutReason,
    Code::UnneededDrop,
    Code::TooManySteps,
    Code::PlannedRouteFirst,
    Code::MissingPublicOutcome,
    Code::UnprovenTable,
    Code::BrokenToml,
];

fn verify(root: &std::path::Path) -> Result<Exit, Failure> {
    let sources = read_portal(root)?.value;
    let proven = proven_routes(&sources, today());
    let of_tables = |code: Code| CODES.contains(&code);
    let is_about = |fault: &crate::diagnostic::Diagnostic| {
        let path = sources
            .file(fault.span.file)
            .map_or("", |file| file.path.as_str());
        of_tables(fault.code)
            || path
                .rsplit('/')
                .next()
                .is_some_and(|name| name.starts_with("routes."))
    };
    let mut faults = Diagnostics::default();
    proven
        .diagnostics
        .into_iter()
        .filter(is_about)
        .for_each(|fault| faults.push(fault));
    print_report(&faults, &sources, Style::Human)?;
    for line in proven.value {
        say(&(line + "\n"))?;
    }
    Ok(exit_of(&faults))
}

#[derive(Serialize)]
struct Answer<'a> {
    routes: &'a [String],
    organisations: &'a [String],
    steps: Vec<Step>,
    warnings: &'a [String],
    questions: &'a [String],
    rules: Vec<Why>,
}

#[derive(Serialize)]
struct Step {
    step: String,
    title: String,
    now: bool,
    yours: bool,
    actor: Option<&'static str>,
}

#[derive(Serialize)]
struct Why {
    rule: String,
    force: &'static str,
    mode: Option<&'static str>,
    because: String,
}

fn explain_situation(arguments: &ExplainRoutesArgs) -> Result<Exit, Failure> {
    let doing = "cannot explain a situation";
    let (portal, language) = portal(&arguments.portal.root, arguments.site, doing)?;
    let place = place(&portal, &arguments.region, doing)?;
    let (tables, given) = asked(&arguments.given, doing)?;
    let explained =
        explain(&portal, place, &tables, &given).map_err(|cause| Failure::new(doing, cause))?;
    let answer = answer(&portal, &language, &explained);
    match arguments.format {
        // Texts only: there is nothing in it that JSON cannot hold.
        SearchFormat::Json => say(&(serde_json::to_string(&answer).unwrap_or_default() + "\n"))?,
        SearchFormat::Human => say(&human(&answer))?,
    }
    Ok(Exit::Fine)
}

/// Parts `table=…` from what is given of the situation.
fn asked(given: &[String], doing: &str) -> Result<(Vec<TableName>, Given), Failure> {
    let mut tables = TableName::ALL.to_vec();
    let mut pairs = Given::new();
    for one in given {
        let Some((name, value)) = one.split_once('=') else {
            return Err(Failure::new(
                doing,
                format!("`{one}` is not written `input=value`"),
            ));
        };
        let same = |one: &&String| one.split('=').next() == Some(name);
        if given.iter().filter(same).count() > 1 {
            return Err(Failure::new(doing, format!("`{name}` is given twice")));
        }
        match (name, TableName::named(value)) {
            ("table", Some(table)) => tables = vec![table],
            ("table", None) => {
                let known: Vec<&str> = TableName::ALL.iter().map(|one| one.as_str()).collect();
                let cause = format!(
                    "there is no table `{value}`; there are {}",
                    known.join(" and ")
                );
                return Err(Failure::new(doing, cause));
            }
            _ => pairs.push((name.to_owned(), value.to_owned())),
        }
    }
    Ok((tables, pairs))
}

fn answer<'a>(portal: &Portal, language: &Language, explained: &'a Explained<'_>) -> Answer<'a> {
    let step = |step: &ExplainedStep| Step {
        step: step.section.to_string(),
        title: heading(portal, &step.section, language),
        now: step.now,
        yours: step.yours,
        actor: step.actor.map(Named::as_str),
    };
    let why = |rule: &ComposedRule<'_>| Why {
        rule: rule.rule.id.value.to_string(),
        force: rule.rule.force.as_str(),
        mode: rule.rule.mode.map(Named::as_str),
        because: rule.because(language).unwrap_or_default().to_owned(),
    };
    Answer {
        routes: &explained.routes,
        organisations: &explained.organisations,
        steps: explained.steps.iter().map(step).collect(),
        warnings: &explained.warnings,
        questions: &explained.questions,
        rules: explained
            .rules
            .iter()
            .map(why)
            .filter(|why| !why.because.is_empty())
            .collect(),
    }
}

fn human(answer: &Answer<'_>) -> String {
    let mut text = String::new();
    let mut list = |name: &str, items: &[String]| {
        if !items.is_empty() {
            text.push_str(&format!("{name}: {}\n", items.join(", ")));
        }
    };
    list("Routes", answer.routes);
    list("Organisations", answer.organisations);
    list("Warnings", answer.warnings);
    list("Worth asking", answer.questions);
    let groups = [
        ("You do now:", true, true),
        ("You do after that:", false, true),
        ("Others do:", false, false),
    ];
    for (heading, now, yours) in groups {
        let of_group = |step: &&Step| step.now == now && step.yours == yours;
        let steps: Vec<&Step> = answer.steps.iter().filter(of_group).collect();
        if !steps.is_empty() {
            text.push_str(&format!("{heading}\n"));
        }
        for (number, step) in (1..).zip(steps) {
            let actor = step
                .actor
                .map_or(String::new(), |actor| format!(" [{actor}]"));
            text.push_str(&format!(
                "  {number}. {} ({}){actor}\n",
                step.title, step.step
            ));
        }
    }
    for why in answer.rules.iter().filter(|why| !why.because.is_empty()) {
        text.push_str(&format!(
            "Because of `{}` ({}): {}\n",
            why.rule, why.force, why.because
        ));
    }
    text
}

fn table(arguments: &RoutesTableArgs) -> Result<Exit, Failure> {
    let doing = "cannot show a table";
    let (portal, language) = portal(&arguments.portal.root, arguments.site, doing)?;
    let place = place(&portal, &arguments.region, doing)?;
    let text = match arguments.format {
        TableFormat::Text => table_text(&portal, place, TableText::Plain),
        TableFormat::Markdown => table_text(&portal, place, TableText::Markdown),
        TableFormat::Dmn => dmn(&portal, place, &language).map_err(Failure::of(doing))?,
    };
    say(&text)?;
    Ok(Exit::Fine)
}

/// The portal as a site sees it, and the language it is written in first.
fn portal(
    root: &std::path::Path,
    site: Output,
    doing: &str,
) -> Result<(Portal, Language), Failure> {
    let sources = read_portal(root)?.value;
    let portal = routes_portal(&sources, site);
    portal.ok_or_else(|| Failure::new(doing, "the portal has errors; `baken check` says which"))
}

fn place<'p>(portal: &'p Portal, region: &str, doing: &str) -> Result<&'p Record, Failure> {
    let known = || portal.routes.keys().map(Id::as_str);
    let place = Id::parse(region).and_then(|id| portal.get(Kind::Region, &id));
    place
        .filter(|place| portal.routes.contains_key(&place.key.id))
        .ok_or_else(|| {
            let near = crate::diagnostic::nearest(region, known());
            let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            let known: Vec<&str> = known().collect();
            let cause = format!(
                "there are no tables for `{region}`{near} There are for {}",
                known.join(", ")
            );
            Failure::new(doing, cause)
        })
}
