//! What a region's tables say of a situation: the outcome, and what is worth asking yet.

use crate::diagnostic::nearest;
use crate::model::{Details, Kind, Named, Portal, Record, Role, SectionRef, TableName};
use crate::routes::compose::{Composed, ComposedRule, compose};
use crate::routes::conditions::{UNKNOWN, both, mask_of, where_};
use crate::routes::known::ROLE;
use crate::routes::table::{STEPS_AT_MOST, site_table};
use crate::tables::{Asking, Compiled, Cube, Input, Item, Kind as ItemKind, NoGuide, compile};

/// What is given: inputs with their values, as `role=balie`.
pub type Given = Vec<(String, String)>;

/// What the tables say.
#[derive(Clone, Debug, Default)]
pub struct Explained<'p> {
    /// The routes, in order.
    pub routes: Vec<String>,
    /// The organisations, in order.
    pub organisations: Vec<String>,
    /// The steps, what the reader does now before what others then do.
    pub steps: Vec<ExplainedStep>,
    /// What to know before.
    pub warnings: Vec<String>,
    /// The inputs whose answer could change this.
    pub questions: Vec<String>,
    /// The rules that it comes from.
    pub rules: Vec<ComposedRule<'p>>,
}

/// A step of an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExplainedStep {
    /// The section of a route that words it.
    pub section: SectionRef,
    /// Whether the reader does it now.
    pub now: bool,
    /// Whether the reader does it at all; else others do.
    pub yours: bool,
    /// Who does it; nobody in particular for a section that is no step.
    pub actor: Option<Role>,
}

/// Answers a situation from the tables named, their outcomes joined in that order.
///
/// # Errors
///
/// In words: an input or value that the tables do not have, or answers that cannot go together.
pub fn explain<'p>(
    portal: &'p Portal,
    place: &'p Record,
    tables: &[TableName],
    given: &Given,
) -> Result<Explained<'p>, String> {
    let composed = compose(portal, &place.key.id);
    if composed.rules.is_empty() {
        return Err(format!("`{}` has no decision tables", place.key.id));
    }
    check_names(&composed, given)?;
    let reader = reader(&composed, given);
    let mut explained = Explained::default();
    for name in tables {
        let site = site_table(portal, place, &composed, *name);
        let compiled = compile(site.table.clone()).map_err(|_| {
            format!("the table `{name}` cannot be compiled; `baken check` says why")
        })?;
        let inputs = &site.table.inputs;
        let open = open_situations(&composed, inputs, given)?;
        let cubes = not_given_is_unknown(&open, inputs, given);
        let rules = rules_in(&compiled, &cubes).ok_or_else(|| {
            "what is given cannot be: `[[impossible]]` of the tables excludes it".to_owned()
        })?;
        let officer = Role::AandachtsfunctionarisMensenhandel;
        let acting = Acting {
            role: match name {
                TableName::FirstReport => reader,
                TableName::FollowUp => Some(officer),
            },
            reads: *name == tables_first(tables) || reader == Some(officer),
        };
        let given = rules.iter().filter_map(|rule| site.table.rules.get(*rule));
        let items: Vec<&Item> = given.flat_map(|rule| &rule.items).collect();
        add(portal, &mut explained, &items, acting);
        let numbers = rules.iter().filter_map(|rule| site.rules.get(*rule));
        let rules = numbers.filter_map(|number| composed.rules.get(*number).copied());
        explained.rules.extend(rules);
        explained.questions.extend(questions(&compiled, &open)?);
    }
    let mut seen = Vec::new();
    explained.questions.retain(|question| {
        let new = !seen.contains(question);
        seen.push(question.clone());
        new
    });
    Ok(explained)
}

fn tables_first(tables: &[TableName]) -> TableName {
    tables.first().copied().unwrap_or(TableName::FirstReport)
}

/// Who reads, where it is given.
fn reader(composed: &Composed<'_>, given: &Given) -> Option<Role> {
    let role = given.iter().find(|(name, _)| name == ROLE);
    role.and_then(|(name, value)| Role::named(alias(composed, name, value)))
}

/// Who acts by a table: of the first report whoever reads, of the second the aandachtsfunctionaris.
#[derive(Clone, Copy)]
struct Acting {
    /// The role, where it is known.
    role: Option<Role>,
    /// Whether that is the reader.
    reads: bool,
}

impl Acting {
    /// Who does a step of this actor: one that anybody may do is done by who acts.
    fn does(self, actor: Role) -> Role {
        match actor {
            Role::Melder | Role::Professional if !self.reads => self.role.unwrap_or(actor),
            _ => actor,
        }
    }

    /// Whether the reader does the steps of an actor.
    fn is_own(self, actor: Role) -> bool {
        let anybody = matches!(actor, Role::Melder | Role::Professional);
        self.reads && self.role.map_or(anybody, |role| role.acts_as(actor))
    }
}

/// Whether every input and value that is given is one that some table asks.
fn check_names(composed: &Composed<'_>, given: &Given) -> Result<(), String> {
    for (name, value) in given {
        let derived = composed
            .derived
            .iter()
            .any(|derived| derived.id.value == *name);
        let input = composed.inputs.iter().find(|input| input.id.value == *name);
        let known: Vec<&str> = match input {
            Some(input) => {
                let values = input.values.iter().map(|value| value.value.as_str());
                let aliases = input.aliases.iter().map(|(alias, _)| alias.as_str());
                values.chain(aliases).chain([UNKNOWN]).collect()
            }
            None if derived => vec!["yes", "no", UNKNOWN],
            None => {
                let derived = composed.derived.iter().map(|one| one.id.value.as_str());
                let names = composed
                    .inputs
                    .iter()
                    .map(|one| one.id.value.as_str())
                    .chain(derived);
                return Err(with_nearest(
                    format!("there is no input `{name}`"),
                    name,
                    names,
                ));
            }
        };
        if !known.contains(&value.as_str()) {
            let message = format!(
                "`{name}` has no value `{value}`; it takes {}",
                known.join(", ")
            );
            return Err(with_nearest(message, value, known.iter().copied()));
        }
    }
    Ok(())
}

fn with_nearest<'a>(
    message: String,
    written: &str,
    known: impl Iterator<Item = &'a str>,
) -> String {
    match nearest(written, known) {
        Some(near) => format!("{message}; did you mean `{near}`?"),
        None => message,
    }
}

/// The situations that there can be, with what is given.
fn open_situations(
    composed: &Composed<'_>,
    inputs: &[Input],
    given: &Given,
) -> Result<Vec<Cube>, String> {
    let value = |name: &str, written: &str| alias(composed, name, written).to_owned();
    let is_asked = |name: &str| inputs.iter().any(|input| input.id == name);
    let mut cubes = vec![Cube::all(inputs)];
    for (name, given) in given.iter().filter(|(name, _)| is_asked(name)) {
        let value = value(name, given);
        let fitting = where_(name, &[&value], inputs, &composed.derived);
        cubes = narrowed(&cubes, &fitting, &format!("{name}={value}"))?;
    }
    // What follows from answers comes after them. Where they leave it open, as a role does that
    // may or may not fall under the meldcode, either is accepted and narrows nothing: what is said
    // then holds for both.
    let follows = |name: &str| composed.derived.iter().any(|one| one.id.value == name);
    let mut loose: Vec<(String, Vec<Cube>)> = Vec::new();
    for (name, value) in given
        .iter()
        .filter(|(name, value)| follows(name) && value != UNKNOWN)
    {
        let fitting = where_(name, &[value], inputs, &composed.derived);
        let open = where_(name, &[UNKNOWN], inputs, &composed.derived);
        let said = format!("{name}={value}");
        if both(&cubes, &fitting).is_empty() && !both(&cubes, &open).is_empty() {
            continue;
        }
        // What says only that several things are not all the case narrows none of them; it must
        // still fit with all that does.
        match fitting.len() > 1 {
            true => loose.push((said, fitting)),
            false => cubes = narrowed(&cubes, &fitting, &said)?,
        }
    }
    for (said, fitting) in &loose {
        narrowed(&cubes, fitting, said)?;
    }
    Ok(cubes)
}

/// The situations that are meant: what is not given is unknown, unless what is given leaves it open
/// between some values, as "no minor" does between two ages.
fn not_given_is_unknown(open: &[Cube], inputs: &[Input], given: &Given) -> Vec<Cube> {
    let asked = |input: &Input| given.iter().any(|(name, _)| *name == input.id);
    let mut cubes = open.to_vec();
    for cube in &mut cubes {
        for (mask, input) in cube.0.iter_mut().zip(inputs) {
            let unknown = mask_of(input, &[UNKNOWN]);
            if !asked(input) && *mask & unknown != 0 {
                *mask = unknown;
            }
        }
    }
    cubes
}

fn narrowed(cubes: &[Cube], fitting: &[Cube], said: &str) -> Result<Vec<Cube>, String> {
    let both = both(cubes, fitting);
    match both.is_empty() {
        true => Err(format!("`{said}` cannot be, with what else is given")),
        false => Ok(both),
    }
}

/// The value that another word for it stands for.
fn alias<'g>(composed: &'g Composed<'_>, name: &str, value: &'g str) -> &'g str {
    let input = composed.inputs.iter().find(|input| input.id.value == name);
    let aliases = input.map_or(&[][..], |input| input.aliases.as_slice());
    let meant = aliases.iter().find(|(alias, _)| alias == value);
    meant.map_or(value, |(_, meant)| meant.value.as_str())
}

/// The rules that fit in some of the situations, in the order of an outcome; nothing when none of
/// them can be.
fn rules_in(compiled: &Compiled, cubes: &[Cube]) -> Option<Vec<usize>> {
    let outcomes: Vec<Vec<usize>> = cubes
        .iter()
        .filter_map(|cube| compiled.outcome_of_any(cube))
        .map(|outcome| outcome.rules)
        .collect();
    if outcomes.is_empty() {
        return None;
    }
    let mut rules: Vec<usize> = outcomes.concat();
    let decision = |rule: &usize| compiled.table().rules.get(*rule).map(|rule| rule.decision);
    rules.sort_by_key(|rule| (decision(rule), *rule));
    rules.dedup();
    Some(rules)
}

/// The inputs that are not given and whose answer can change what is said, alone or together with
/// others.
///
/// # Errors
///
/// In words: where the table is too large to tell.
fn questions(compiled: &Compiled, open: &[Cube]) -> Result<Vec<String>, String> {
    let mut worth_asking: Vec<usize> = Vec::new();
    for cube in open {
        match Asking::of(compiled, cube) {
            Ok(mut asking) => worth_asking.extend(asking.open()),
            Err(NoGuide::Impossible) => {}
            Err(NoGuide::TooLarge) => {
                return Err(
                    "what is still worth asking cannot be told: give more answers".to_owned(),
                );
            }
        }
    }
    worth_asking.sort_unstable();
    worth_asking.dedup();
    let inputs = worth_asking
        .iter()
        .filter_map(|at| compiled.table().inputs.get(*at));
    Ok(inputs.map(|input| input.id.clone()).collect())
}

/// Adds what some rules of one table give.
fn add(portal: &Portal, explained: &mut Explained<'_>, items: &[&Item], acting: Acting) {
    for item in items {
        match item.kind {
            ItemKind::Route => put(&mut explained.routes, &item.id),
            ItemKind::Organisation => put(&mut explained.organisations, &item.id),
            ItemKind::Warning => put(&mut explained.warnings, &item.id),
            ItemKind::Now | ItemKind::Then => put_step(portal, explained, item, acting),
        }
    }
    // More than three nobody remembers while somebody stands before them.
    let more = explained.steps.iter_mut().filter(|step| step.now);
    for step in more.skip(STEPS_AT_MOST) {
        step.now = false;
    }
    // A sort that keeps the order of those done at one time.
    explained.steps.sort_by_key(|step| (!step.now, !step.yours));
}

fn put(list: &mut Vec<String>, id: &str) {
    if !list.iter().any(|known| known == id) {
        list.push(id.to_owned());
    }
}

fn put_step(portal: &Portal, explained: &mut Explained<'_>, item: &Item, acting: Acting) {
    let Some(section) = SectionRef::parse(&item.id) else {
        return;
    };
    if explained.steps.iter().any(|step| step.section == section) {
        return;
    }
    let record = portal.get(Kind::Meldroute, &section.route);
    let actor = match record.map(|record| &record.details) {
        Some(Details::Meldroute(route)) => {
            let step = route
                .steps
                .iter()
                .find(|step| step.id.value == section.section);
            step.map(|step| step.actor)
        }
        _ => None,
    };
    let now = item.kind == ItemKind::Now && acting.reads;
    explained.steps.push(ExplainedStep {
        section,
        now,
        yours: now || actor.is_some_and(|actor| acting.is_own(actor)),
        actor: actor.map(|actor| acting.does(actor)),
    });
}
