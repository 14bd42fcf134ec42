//! Conditions as authors write them, to cubes of the inputs of one table.
//!
//! An input that follows from others is written out in those: it has no value of its own, so no
//! situation can contradict itself.

use crate::model::{Condition, Derived, Input};
use crate::tables::{Cube, Input as TableInput};

/// `unknown`, the first value of every input.
pub(crate) const UNKNOWN: &str = "unknown";

/// The inputs of a table as it is compiled.
pub(crate) fn inputs(inputs: &[&Input]) -> Vec<TableInput> {
    let input = |input: &&Input| {
        let values = input.values.iter().map(|value| value.value.clone());
        TableInput {
            id: input.id.value.clone(),
            values: std::iter::once(UNKNOWN.to_owned()).chain(values).collect(),
        }
    };
    inputs.iter().map(input).collect()
}

/// All the cubes in which one of the conditions holds; everywhere, where there is no condition.
/// What names no input or value of the table is left out: `check` has reported it.
pub(crate) fn conditions(
    written: &[Condition],
    inputs: &[TableInput],
    derived: &[&Derived],
) -> Vec<Cube> {
    match written.is_empty() {
        true => vec![Cube::all(inputs)],
        false => any_of(written, inputs, derived),
    }
}

fn any_of(written: &[Condition], inputs: &[TableInput], derived: &[&Derived]) -> Vec<Cube> {
    let cubes = written
        .iter()
        .flat_map(|condition| all_of(condition, inputs, derived));
    cubes.collect()
}

fn all_of(condition: &Condition, inputs: &[TableInput], derived: &[&Derived]) -> Vec<Cube> {
    let mut cubes = vec![Cube::all(inputs)];
    for (name, values) in condition {
        let values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
        cubes = both(&cubes, &where_(&name.value, &values, inputs, derived));
    }
    cubes
}

/// Where an input, one that follows from others too, has one of these values.
pub(crate) fn where_(
    name: &str,
    values: &[&str],
    inputs: &[TableInput],
    derived: &[&Derived],
) -> Vec<Cube> {
    if let Some(at) = inputs.iter().position(|input| input.id == name) {
        return vec![narrowed(inputs, at, values)];
    }
    let Some(of) = derived.iter().find(|derived| derived.id.value == name) else {
        return Vec::new();
    };
    // What an input follows from is itself asked: no derived input follows from another.
    let (yes, no) = (any_of(&of.yes, inputs, &[]), any_of(&of.no, inputs, &[]));
    values
        .iter()
        .flat_map(|value| match *value {
            "yes" => yes.clone(),
            "no" => no.clone(),
            UNKNOWN => outside(&[yes.as_slice(), no.as_slice()].concat(), inputs),
            _ => Vec::new(),
        })
        .collect()
}

fn narrowed(inputs: &[TableInput], at: usize, values: &[&str]) -> Cube {
    let mut cube = Cube::all(inputs);
    let (Some(mask), Some(input)) = (cube.0.get_mut(at), inputs.get(at)) else {
        return cube;
    };
    *mask = mask_of(input, values);
    cube
}

/// The values as a mask.
pub(crate) fn mask_of(input: &TableInput, values: &[&str]) -> u32 {
    let places = (0u32..).zip(&input.values);
    let wanted = places.filter(|(_, value)| values.contains(&value.as_str()));
    wanted.fold(0, |mask, (place, _)| {
        mask | 1u32.checked_shl(place).unwrap_or(0)
    })
}

/// Where both hold.
pub(crate) fn both(ones: &[Cube], others: &[Cube]) -> Vec<Cube> {
    let meet = |one: &Cube, other: &Cube| {
        let masks = one.0.iter().zip(&other.0).map(|(a, b)| a & b);
        Cube(masks.collect())
    };
    ones.iter()
        .flat_map(|one| others.iter().map(move |other| meet(one, other)))
        .filter(|cube| !cube.0.contains(&0))
        .collect()
}

/// Everywhere but in the cubes.
fn outside(cubes: &[Cube], inputs: &[TableInput]) -> Vec<Cube> {
    let all = vec![Cube::all(inputs)];
    cubes.iter().fold(all, |left, cube| {
        let beside = (0..inputs.len()).filter_map(|at| {
            let mut one = Cube::all(inputs);
            let mask = one.0.get_mut(at)?;
            *mask &= !cube.0.get(at)?;
            Some(one)
        });
        both(&left, &beside.collect::<Vec<Cube>>())
    })
}
