//! A finding about a table in the words of its author: what is wrong, when, and what mends it.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Rule;
use crate::routes::{Composed, SiteTable};
use crate::source::Span;
use crate::tables::{
    Breach, Fault, Finding, INPUTS_AT_MOST, Item, Kind, Situation, Table, VALUES_AT_MOST,
};

/// A finding as a fault, and what it is about: the same in every place that shares it.
pub(super) fn fault(
    at: &str,
    top: Span,
    composed: &Composed<'_>,
    site: &SiteTable,
    finding: &Finding,
) -> (Diagnostic, String) {
    let rule = |number: &usize| {
        let number = site.rules.get(*number)?;
        composed.rules.get(*number).map(|one| one.rule)
    };
    let rules: Vec<&Rule> = finding.rules.iter().filter_map(rule).collect();
    let when = finding
        .situation
        .as_ref()
        .map_or(String::new(), |one| told(site, one));
    let told = of_breach(&finding.breach, &site.table, &rules);
    let span = match told.at_rule {
        true => rules.first().map_or(top, |rule| rule.id.span),
        false => top,
    };
    let message = match when.is_empty() {
        true => told.message.clone(),
        false => format!("{}, when {when}", told.message),
    };
    let fault = Diagnostic::new(told.code, span, message).with_hint(told.hint);
    let fault = fault.with_hint(format!("found in {at}; others that share it have it too"));
    let related = rules.iter().skip(1);
    let fault = related.fold(fault, |fault, rule| {
        fault.with_related(rule.id.span, format!("`{}` fits there too", rule.id.value))
    });
    (fault, told.message)
}

/// What is wrong, without the situation.
struct Told {
    code: Code,
    /// Whether the first of the rules is where it must be mended.
    at_rule: bool,
    message: String,
    hint: &'static str,
}

impl Told {
    fn new(code: Code, at_rule: bool, message: String, hint: &'static str) -> Told {
        Told {
            code,
            at_rule,
            message,
            hint,
        }
    }
}

fn of_breach(breach: &Breach, table: &Table, rules: &[&Rule]) -> Told {
    match breach {
        Breach::NoRule { decision } => {
            let id = table
                .decisions
                .get(*decision)
                .map_or("", |one| one.id.as_str());
            let hint = "write a rule for it, or `unknown` among the values of one";
            incomplete(format!("no rule of the decision `{id}` fits"), hint)
        }
        Breach::NoRouteInUse => {
            let hint = "give one with `status_in_use = \"in-use\"`";
            incomplete("no route that is in use is given".to_owned(), hint)
        }
        Breach::NoOrganisation => {
            let hint = "name an organisation, or a step that reaches one";
            incomplete("nobody is reached".to_owned(), hint)
        }
        Breach::Conflict { .. } => {
            let names: Vec<String> = rules
                .iter()
                .map(|rule| format!("`{}`", rule.id.value))
                .collect();
            let message = format!("the rules {} both fit", names.join(" and "));
            let hint = "narrow one of them, or let both hold: `hit_policy = \"rule order\"`";
            Told::new(Code::RulesInConflict, true, message, hint)
        }
        Breach::DeadRule { rule } => {
            let id = table.rules.get(*rule).map_or("", |rule| rule.id.as_str());
            let message = format!("the rule `{id}` fits no situation that can be");
            let hint = "its conditions exclude each other, or an `[[impossible]]` excludes them";
            Told::new(Code::UnreachableRule, true, message, hint)
        }
        Breach::UrgentRoute { first } => {
            let message = format!(
                "there is danger, and the first route is {}",
                name_of(first.as_ref())
            );
            let hint = "the first route must be `national-emergency`";
            Told::new(Code::DangerNotFirst, true, message, hint)
        }
        Breach::UnknownDanger { first } => {
            let message = format!(
                "danger is unknown, and the first warning is {}",
                name_of(first.as_ref())
            );
            let hint = "the first warning must be `national-emergency#call`";
            Told::new(Code::DangerNotFirst, true, message, hint)
        }
        Breach::HiddenAtUnknownAge { item } => {
            let message = format!(
                "`{}` is given to the youngest, and not while age is unknown",
                named(item)
            );
            let hint = "an unknown age may be a child's: write `unknown` beside the youngest";
            Told::new(Code::HiddenWithoutReason, true, message, hint)
        }
        Breach::Lost { input, value, item } => {
            let input = table.inputs.get(*input);
            let value = input
                .and_then(|input| input.values.get(*value))
                .map_or("", String::as_str);
            let input = input.map_or("", |input| input.id.as_str());
            let message = format!(
                "`{input}={value}` takes `{}` away without a reason",
                named(item)
            );
            let hint = "say why in a `[[drops]]` with this input, value and item";
            Told::new(Code::HiddenWithoutReason, true, message, hint)
        }
        // Only all tables together can say this; `proof` does.
        Breach::UnneededDrop { item, .. } => {
            let message = format!("`{}` needs no reason", named(item));
            Told::new(Code::UnneededDrop, false, message, "take it out of `items`")
        }
        Breach::TooManySteps { steps } => {
            let names: Vec<String> = steps.iter().map(|step| format!("`{}`", step.id)).collect();
            let message = format!("{} steps to do at once: {}", steps.len(), names.join(", "));
            let hint = "three are the most; put what can wait under `then`";
            Told::new(Code::TooManySteps, true, message, hint)
        }
        Breach::PlannedFirst { route } => {
            let message = format!("`{}` is only planned, and is the first route", route.id);
            let hint = "name a route that is in use before it";
            Told::new(Code::PlannedRouteFirst, true, message, hint)
        }
        Breach::PlannedBeforeFallback { route } => {
            let message = format!(
                "`{}` is only planned, and none of its `fallback` comes before it",
                route.id
            );
            let hint = "name one of the routes under `fallback` of its record before it";
            Told::new(Code::PlannedRouteFirst, true, message, hint)
        }
    }
}

fn incomplete(message: String, hint: &'static str) -> Told {
    Told::new(Code::IncompleteTable, false, message, hint)
}

fn name_of(first: Option<&Item>) -> String {
    first.map_or("none".to_owned(), |item| format!("`{}`", item.id))
}

/// What the first table of a place needs for its laws, and does not have.
pub(super) fn missing(at: &str, top: Span, site: &SiteTable) -> Vec<Diagnostic> {
    if site.table.decisions.is_empty() {
        let fault = Diagnostic::new(Code::IncompleteTable, top, format!("{at} decides nothing"));
        return vec![fault.with_hint("name the region whose tables it starts from under `parent`")];
    }
    let laws = [
        (
            site.house.urgency.is_none(),
            "`urgent` with the value `yes`",
            "that danger comes first",
        ),
        (
            site.house.youngest.is_none(),
            "`age_band`",
            "that an unknown age may be a child's",
        ),
    ];
    let fault = |(_, input, law): (bool, &str, &str)| {
        let message = format!("the tables ask no {input}, so it cannot be proven {law}");
        Diagnostic::new(Code::UnprovenTable, top, message)
    };
    laws.into_iter()
        .filter(|(missing, _, _)| *missing)
        .map(fault)
        .collect()
}

/// An item as `[[drops]]` writes it.
pub(super) fn named(item: &Item) -> String {
    let kind = match item.kind {
        Kind::Route => "route",
        Kind::Organisation => "organisation",
        Kind::Warning => "warning",
        Kind::Now => "now",
        Kind::Then => "then",
    };
    format!("{kind}:{}", item.id)
}

/// A situation in words: what is answered.
fn told(site: &SiteTable, situation: &Situation) -> String {
    let answered = site.table.inputs.iter().zip(&situation.0);
    let answered = answered.filter(|(_, value)| **value != 0);
    let words: Vec<String> = answered
        .filter_map(|(input, value)| {
            let value = input.values.get(usize::from(*value))?;
            Some(format!("{}={value}", input.id))
        })
        .collect();
    match words.is_empty() {
        true => "nothing is known".to_owned(),
        false => words.join(" "),
    }
}

/// Why a table is refused before it is proven.
pub(super) fn refusal(fault: &Fault, table: &Table) -> String {
    let rule = |number: &usize| table.rules.get(*number).map_or("", |rule| rule.id.as_str());
    match fault {
        Fault::TooManyInputs => format!("it has more than {INPUTS_AT_MOST} inputs"),
        Fault::Values { input } => {
            let id = table
                .inputs
                .get(*input)
                .map_or("", |input| input.id.as_str());
            format!("`{id}` has more than {} values", VALUES_AT_MOST - 1)
        }
        Fault::Decision { rule: number } => format!("`{}` belongs to no decision", rule(number)),
        Fault::Condition { rule: number } => format!(
            "the conditions of `{}` name what is not asked",
            rule(number)
        ),
        Fault::Impossible { entry } => {
            let id = table
                .impossible
                .get(*entry)
                .map_or("", |entry| entry.id.as_str());
            format!("`{id}` names what is not asked")
        }
        Fault::Drop { drop } => {
            let id = table.drops.get(*drop).map_or("", |drop| drop.id.as_str());
            format!("`{id}` names what is not asked")
        }
        Fault::TooLarge { rule: number } => {
            format!("its rules are too much entangled, at `{}`", rule(number))
        }
    }
}
