//! What a decision table is: plain values, with inputs, rules and decisions named by their index.

/// One thing that may be known of a situation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Input {
    /// Its name.
    pub id: String,
    /// Its values; value 0 always stands for "unknown".
    pub values: Vec<String>,
}

impl Input {
    /// A mask of all its values.
    pub fn any(&self) -> u32 {
        (0..self.values.len()).fold(0, |mask, value| mask | bit(value))
    }
}

/// For each input, a mask of the values that are allowed: bit 0 is "unknown".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cube(pub Vec<u32>);

impl Cube {
    /// The cube that holds every situation.
    pub fn all(inputs: &[Input]) -> Self {
        Self(inputs.iter().map(Input::any).collect())
    }

    /// Whether a value of an input is allowed; no value of an input that the cube does not name.
    pub fn allows(&self, input: usize, value: usize) -> bool {
        self.0.get(input).is_some_and(|mask| mask & bit(value) != 0)
    }
}

/// The mask of one value; empty for a value that no mask can hold.
pub(crate) fn bit(value: usize) -> u32 {
    u32::try_from(value)
        .ok()
        .and_then(|places| 1_u32.checked_shl(places))
        .unwrap_or(0)
}

/// Any of these cubes; none at all holds nowhere.
pub type Condition = Vec<Cube>;

/// One value index for each input: 0 is "unknown".
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Situation(pub Vec<u8>);

/// What kind of thing a rule gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A way to report.
    Route,
    /// An organisation that is reached.
    Organisation,
    /// A step that the reader does.
    Now,
    /// What others do after that.
    Then,
    /// What the reader must know first.
    Warning,
}

/// One thing that a rule gives.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Its name, unique within its kind.
    pub id: String,
}

/// How many rules of a decision may fit one situation (DMN's hit policies).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Policy {
    /// Exactly one fits every possible situation.
    Unique,
    /// Any number fits, in the order of the rules.
    RuleOrder,
    /// Any number fits; listed in the order of the rules, so that output is stable.
    Collect,
}

/// A question that the table answers; a table's decisions are answered in order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Decision {
    /// Its name.
    pub id: String,
    /// How many of its rules may fit.
    pub policy: Policy,
}

/// What follows when a condition holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Its name.
    pub id: String,
    /// Index of the decision that it answers.
    pub decision: usize,
    /// When it fits.
    pub when: Condition,
    /// What it gives, in order.
    pub items: Vec<Item>,
}

/// Why an answer may take items away that "unknown" would show (law 7).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DropReason {
    /// Its name.
    pub id: String,
    /// Index of the input that is answered.
    pub input: usize,
    /// Mask of the answers that take the items away.
    pub values: u32,
    /// The items that are taken away.
    pub items: Vec<Item>,
}

/// A reason why situations cannot be.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Impossible {
    /// Its name.
    pub id: String,
    /// The situations that cannot be.
    pub when: Condition,
}

/// One table of one region, as one site sees it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Table {
    /// What may be known, in the order in which diagrams test it.
    pub inputs: Vec<Input>,
    /// The situations that cannot be.
    pub impossible: Vec<Impossible>,
    /// What is decided, in order.
    pub decisions: Vec<Decision>,
    /// The rules; those of one decision in their order.
    pub rules: Vec<Rule>,
    /// The reasons why an answer takes something away.
    pub drops: Vec<DropReason>,
}
