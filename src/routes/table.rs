//! A composed table as a plain value: what is proven, and what is answered.

use crate::check::serving;
use crate::model::{
    Details, DropItem, HitPolicy, Id, Kind, Organisation, Outcome, Portal, Recipient, Record,
    StatusInUse, TableName,
};
use crate::routes::compose::Composed;
use crate::routes::conditions::{conditions, inputs, mask_of};
use crate::routes::known::{AGE, EMERGENCY, EMERGENCY_WARNING, URGENT};
use crate::routes::site::step_organisations;
use crate::tables::{
    Decision, DropReason, House, Impossible, Item, Kind as ItemKind, Planned, Policy, Rule, Table,
    Urgency, YoungestBand,
};

/// More steps than this nobody remembers while somebody stands before them.
pub(crate) const STEPS_AT_MOST: usize = 3;

/// One table of a region, as one site sees it.
#[derive(Clone, Debug)]
pub(crate) struct SiteTable {
    /// The table.
    pub(crate) table: Table,
    /// What its laws speak of.
    pub(crate) house: House,
    /// For each of its rules, which of the composed rules it is.
    pub(crate) rules: Vec<usize>,
    /// For each of its drops, which of the composed drops it is.
    pub(crate) drops: Vec<usize>,
    /// For each of its drops, its items as they are written.
    pub(crate) written: Vec<Vec<String>>,
}

/// Makes one table of a place. Roles that nobody fills there reach nobody; `check` reports them.
pub(crate) fn site_table(
    portal: &Portal,
    place: &Record,
    composed: &Composed<'_>,
    name: TableName,
) -> SiteTable {
    let inputs = inputs(&composed.inputs_of(name));
    let decisions = composed.decisions_of(name);
    let derived = composed.derived.as_slice();
    let reached = Reached::of(portal, place);
    let mut rules = Vec::new();
    let mut made = Vec::new();
    for (number, rule) in composed.rules.iter().enumerate() {
        let of = &rule.rule.decision.value;
        let Some(decision) = decisions.iter().position(|one| one.id.value == *of) else {
            continue;
        };
        rules.push(number);
        made.push(Rule {
            id: rule.rule.id.value.to_string(),
            decision,
            when: conditions(&rule.rule.when, &inputs, derived),
            items: items(portal, &reached, &rule.rule.outcome),
        });
    }
    let impossible = composed.impossible.iter().map(|one| Impossible {
        id: one.id.value.to_string(),
        when: conditions(&one.when, &inputs, derived),
    });
    let mut drops = Vec::new();
    let mut reasons = Vec::new();
    let mut written = Vec::new();
    for (number, (reason, _)) in composed.drops.iter().enumerate() {
        let named = &reason.input.value;
        let Some(at) = inputs.iter().position(|input| input.id == *named) else {
            continue;
        };
        let values: Vec<&str> = reason
            .values
            .iter()
            .map(|value| value.value.as_str())
            .collect();
        drops.push(number);
        let resolved = reason.items.iter();
        let resolved = resolved.filter_map(|item| Some((reached.dropped(&item.value)?, item)));
        let (items, names) = resolved
            .map(|(item, written)| (item, written.value.to_string()))
            .unzip();
        written.push(names);
        reasons.push(DropReason {
            id: reason.id.value.to_string(),
            input: at,
            values: inputs.get(at).map_or(0, |input| mask_of(input, &values)),
            items,
        });
    }
    let house = house(portal, &inputs, name);
    let decisions = decisions.iter().map(|decision| Decision {
        id: decision.id.value.to_string(),
        policy: match decision.hit_policy {
            HitPolicy::Unique => Policy::Unique,
            HitPolicy::RuleOrder => Policy::RuleOrder,
            HitPolicy::Collect => Policy::Collect,
        },
    });
    let table = Table {
        impossible: impossible.collect(),
        decisions: decisions.collect(),
        inputs,
        rules: made,
        drops: reasons,
    };
    SiteTable {
        table,
        house,
        rules,
        drops,
        written,
    }
}

/// Who fills which role in a place.
struct Reached<'p> {
    serving: Vec<(&'p Id, &'p Organisation)>,
}

impl<'p> Reached<'p> {
    fn of(portal: &'p Portal, place: &'p Record) -> Reached<'p> {
        let organisation = |record: &'p Record| match &record.details {
            Details::Organisation(organisation) => Some((&record.key.id, organisation)),
            _ => None,
        };
        let serving = serving(portal, place).into_iter();
        Reached {
            serving: serving.filter_map(organisation).collect(),
        }
    }

    /// Who stands in for an organisation here: a step names the country's, and a region has its
    /// own.
    fn here<'i>(&'i self, id: &'i Id) -> &'i Id {
        let stands_in = |organisation: &Organisation| {
            let mut overridden = organisation.overrides.iter();
            overridden.any(|other| other.value == *id)
        };
        let own = self.serving.iter().find(|(_, one)| stands_in(one));
        own.map_or(id, |(own, _)| own)
    }

    fn id(&self, recipient: &Recipient) -> Option<String> {
        match recipient {
            Recipient::Named(id) => Some(id.to_string()),
            Recipient::Serving(role) => {
                let found = self.serving.iter().find(|(_, one)| one.role == *role);
                found.map(|(id, _)| id.to_string())
            }
        }
    }

    fn dropped(&self, item: &DropItem) -> Option<Item> {
        let (kind, id) = match item {
            DropItem::Route(id) => (ItemKind::Route, id.to_string()),
            DropItem::Warning(section) => (ItemKind::Warning, section.to_string()),
            DropItem::Organisation(recipient) => (ItemKind::Organisation, self.id(recipient)?),
        };
        Some(Item { kind, id })
    }
}

/// What an outcome holds, in order: routes, whom they reach, what is done now and then, warnings.
fn items(portal: &Portal, reached: &Reached<'_>, outcome: &Outcome) -> Vec<Item> {
    let item = |kind: ItemKind| move |id: String| Item { kind, id };
    let routes = outcome
        .routes
        .iter()
        .map(|id| id.value.to_string())
        .map(item(ItemKind::Route));
    let steps = outcome.now.iter().chain(&outcome.then);
    let of_steps = steps
        .flat_map(|step| step_organisations(portal, &step.value))
        .map(|id| reached.here(id).to_string());
    let named = outcome
        .organisations
        .iter()
        .filter_map(|one| reached.id(&one.value));
    let organisations = of_steps.chain(named).map(item(ItemKind::Organisation));
    let now = outcome
        .now
        .iter()
        .map(|one| one.value.to_string())
        .map(item(ItemKind::Now));
    let then = outcome
        .then
        .iter()
        .map(|one| one.value.to_string())
        .map(item(ItemKind::Then));
    let warnings = outcome.warnings.iter().map(|one| one.value.to_string());
    let warnings = warnings.map(item(ItemKind::Warning));
    let mut items: Vec<Item> = Vec::new();
    for item in routes
        .chain(organisations)
        .chain(now)
        .chain(then)
        .chain(warnings)
    {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    items
}

/// What the laws speak of, where the table has the inputs for it.
fn house(portal: &Portal, inputs: &[crate::tables::Input], name: TableName) -> House {
    let at = |id: &str| inputs.iter().position(|input| input.id == id);
    let value = |at: usize, word: &str| {
        let input = inputs.get(at)?;
        input.values.iter().position(|value| value == word)
    };
    let urgency = at(URGENT).and_then(|input| {
        Some(Urgency {
            input,
            yes: value(input, "yes")?,
            route: EMERGENCY.to_owned(),
            warning: EMERGENCY_WARNING.to_owned(),
        })
    });
    let youngest = at(AGE).map(|input| YoungestBand { input, value: 1 });
    let routes = portal
        .of_kind(Kind::Meldroute)
        .filter_map(|record| match &record.details {
            Details::Meldroute(route) => Some((record.key.id.to_string(), route)),
            _ => None,
        });
    let mut house = House {
        urgency,
        youngest,
        steps_at_most: (name == TableName::FirstReport).then_some(STEPS_AT_MOST),
        ..House::default()
    };
    for (id, route) in routes {
        match route.status_in_use.value {
            StatusInUse::InUse => {
                house.in_use.insert(id);
            }
            StatusInUse::Planned => house.planned.push(Planned {
                route: id,
                fallbacks: route
                    .fallback
                    .iter()
                    .map(|id| id.value.to_string())
                    .collect(),
            }),
            StatusInUse::Unknown => {}
        }
    }
    house
}
