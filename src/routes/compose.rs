//! A region's tables are its parent's with named rules replaced.

use crate::language::Language;
use crate::model::{
    Decision, Derived, Drop, Id, Impossible, Input, Portal, RegionRoutes, RoutesWords, Rule,
    TableName,
};

/// How many regions may start from each other; more is a circle or a mistake.
const DEEPEST: usize = 8;

/// A region's tables with all that they start from.
#[derive(Clone, Debug, Default)]
pub struct Composed<'p> {
    /// What is asked.
    pub inputs: Vec<&'p Input>,
    /// What follows from it.
    pub derived: Vec<&'p Derived>,
    /// What cannot be.
    pub impossible: Vec<&'p Impossible>,
    /// The decisions; the nearest region's hit policy holds.
    pub decisions: Vec<&'p Decision>,
    /// The rules, in order.
    pub rules: Vec<ComposedRule<'p>>,
    /// The reasons to drop.
    pub drops: Vec<(&'p Drop, &'p RegionRoutes)>,
}

/// A rule and the file it stands in.
#[derive(Clone, Copy, Debug)]
pub struct ComposedRule<'p> {
    /// The rule.
    pub rule: &'p Rule,
    /// The tables it stands in.
    pub of: &'p RegionRoutes,
}

impl<'p> ComposedRule<'p> {
    /// Why it holds, in a language.
    pub fn because(&self, language: &Language) -> Option<&'p str> {
        let words: &RoutesWords = self.of.words.get(language)?;
        let because = words.rules.get(self.rule.id.value.as_str())?;
        Some(because.value.as_str())
    }
}

impl<'p> Composed<'p> {
    /// The inputs of a table.
    pub fn inputs_of(&self, table: TableName) -> Vec<&Input> {
        let asks = |input: &&&Input| input.tables.contains(&table);
        self.inputs.iter().filter(asks).copied().collect()
    }

    /// The decisions of a table.
    pub fn decisions_of(&self, table: TableName) -> Vec<&Decision> {
        let is_of = |decision: &&&Decision| decision.table == table;
        self.decisions.iter().filter(is_of).copied().collect()
    }

    /// What a rule is called: by its place, where a site may not know its name.
    pub fn name_of(&self, rule: &Rule) -> String {
        let place = self
            .rules
            .iter()
            .position(|one| std::ptr::eq(one.rule, rule));
        match (rule.withheld, place) {
            (true, Some(place)) => format!("rule-{}", place + 1),
            _ => rule.id.value.to_string(),
        }
    }

    /// The rules of a decision, in order.
    pub fn rules_of(&self, decision: &Decision) -> Vec<ComposedRule<'p>> {
        let is_of = |one: &&ComposedRule<'_>| one.rule.decision.value == decision.id.value;
        self.rules.iter().filter(is_of).copied().collect()
    }
}

/// The regions whose tables a region's are made of, the topmost first; empty where it has none.
/// A circle ends where it closes.
pub(crate) fn lineage<'p>(portal: &'p Portal, region: &Id) -> Vec<(&'p Id, &'p RegionRoutes)> {
    let mut found = Vec::new();
    let mut next = Some(region.clone());
    while let Some((id, routes)) = next.and_then(|id| portal.routes.get_key_value(&id)) {
        if found.len() == DEEPEST || found.iter().any(|(known, _)| *known == id) {
            break;
        }
        found.push((id, routes));
        next = routes
            .document
            .parent
            .as_ref()
            .map(|parent| parent.value.clone());
    }
    found.reverse();
    found
}

/// Composes the tables of a region.
pub fn compose<'p>(portal: &'p Portal, region: &Id) -> Composed<'p> {
    let mut composed = Composed::default();
    for (_, routes) in lineage(portal, region) {
        add(&mut composed, routes);
    }
    composed
}

fn add<'p>(composed: &mut Composed<'p>, routes: &'p RegionRoutes) {
    let document = &routes.document;
    composed.inputs.extend(&document.inputs);
    composed.derived.extend(&document.derived);
    composed.impossible.extend(&document.impossible);
    for decision in &document.decisions {
        let known = composed
            .decisions
            .iter_mut()
            .find(|known| known.id.value == decision.id.value);
        match known {
            Some(known) => *known = decision,
            None => composed.decisions.push(decision),
        }
    }
    for rule in &document.rules {
        let rule = ComposedRule { rule, of: routes };
        let replaced = |known: &ComposedRule<'_>| {
            let id = &known.rule.id.value;
            rule.rule.replaces.iter().any(|other| other.value == *id)
        };
        match composed.rules.iter().position(replaced) {
            Some(place) => composed.rules.insert(place, rule),
            None => composed.rules.push(rule),
        }
    }
    let gone: Vec<&Id> = document
        .rules
        .iter()
        .flat_map(|rule| &rule.replaces)
        .chain(&document.remove)
        .map(|id| &id.value)
        .collect();
    composed.rules.retain(|known| {
        let is_own = std::ptr::eq(known.of, routes);
        is_own || !gone.contains(&&known.rule.id.value)
    });
    composed
        .drops
        .extend(document.drops.iter().map(|one| (one, routes)));
}
