//! The ways between steps: which runs straight into the next row, and which along a track beside
//! the boxes, so that no arrow ever runs through a box.
//!
//! Rows only, no lengths: row 0 is the dot that a route begins with where it may begin in several
//! ways, and step `n` stands in row `n + 1`.

use std::collections::BTreeMap;

/// All ways of a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ways {
    /// The ways, by the step they lead to.
    pub(super) ways: Vec<Way>,
    /// How many tracks run before the boxes, in reading direction.
    pub(super) left: usize,
    /// How many run after them.
    pub(super) right: usize,
}

/// A way from one row to a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Way {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) track: Track,
}

/// Where a way runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Track {
    /// Through the gap between two rows.
    Straight,
    /// Along a track before the boxes, counted outwards.
    Left(usize),
    /// Along a track after the boxes, counted outwards.
    Right(usize),
}

/// What shares a track: all ways that part from one row, or all that meet in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Bundle {
    Parting(usize),
    Meeting(usize),
}

impl Ways {
    /// The ways of steps that each follow these steps.
    pub(super) fn of<'a>(after: impl Iterator<Item = &'a [usize]>) -> Ways {
        let after: Vec<&[usize]> = after.collect();
        let several = after.iter().filter(|before| before.is_empty()).count() > 1;
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for (at, before) in after.iter().enumerate() {
            match before.is_empty() {
                true if several => pairs.push((0, at + 1)),
                true => {}
                false => pairs.extend(before.iter().map(|from| (from + 1, at + 1))),
            }
        }
        let mut bundles: BTreeMap<Bundle, (usize, usize)> = BTreeMap::new();
        for (from, to) in pairs.iter().filter(|(from, to)| from + 1 < *to) {
            let rows = bundles
                .entry(bundle(&pairs, *from, *to))
                .or_insert((*from, *to));
            *rows = (rows.0.min(*from), rows.1.max(*to));
        }
        let is_parting = |bundle: &Bundle| matches!(bundle, Bundle::Parting(_));
        let (left, right): (Vec<_>, Vec<_>) = bundles
            .into_iter()
            .partition(|(bundle, _)| is_parting(bundle));
        let (left, right) = (tracks(left), tracks(right));
        let way = |(from, to): (usize, usize)| {
            let bundle = bundle(&pairs, from, to);
            let track = match (left.get(&bundle), right.get(&bundle)) {
                _ if from + 1 == to => Track::Straight,
                (Some(track), _) => Track::Left(*track),
                (None, Some(track)) => Track::Right(*track),
                (None, None) => Track::Straight,
            };
            Way { from, to, track }
        };
        let most = |tracks: &BTreeMap<Bundle, usize>| {
            let most = tracks.values().max();
            most.map_or(0, |most| most + 1)
        };
        Ways {
            ways: pairs.iter().copied().map(way).collect(),
            left: most(&left),
            right: most(&right),
        }
    }

    /// Whether a dot stands above the steps, for there are several to begin with.
    pub(super) fn has_start(&self) -> bool {
        self.ways.iter().any(|way| way.from == 0)
    }

    /// Whether they part or meet anywhere.
    pub(super) fn part(&self) -> bool {
        self.ways.iter().any(|way| way.track != Track::Straight)
    }
}

/// What a way shares its track with: it belongs to those it meets only where nothing parts from
/// its own beginning.
fn bundle(pairs: &[(usize, usize)], from: usize, to: usize) -> Bundle {
    let parting = pairs.iter().filter(|pair| pair.0 == from).count() > 1;
    let meeting = pairs.iter().filter(|pair| pair.1 == to).count() > 1;
    match meeting && !parting {
        true => Bundle::Meeting(to),
        false => Bundle::Parting(from),
    }
}

/// A track for each bundle, the shortest nearest to the boxes; two that pass the same row have
/// two tracks.
fn tracks(mut bundles: Vec<(Bundle, (usize, usize))>) -> BTreeMap<Bundle, usize> {
    bundles.sort_by_key(|(bundle, (from, to))| (to - from, *from, *bundle));
    let mut taken: Vec<Vec<(usize, usize)>> = Vec::new();
    let mut tracks = BTreeMap::new();
    for (bundle, rows) in bundles {
        let is_free = |track: &Vec<(usize, usize)>| {
            let overlaps = |other: &(usize, usize)| rows.0 < other.1 && other.0 < rows.1;
            !track.iter().any(overlaps)
        };
        let track = taken.iter().position(is_free).unwrap_or(taken.len());
        match taken.get_mut(track) {
            Some(others) => others.push(rows),
            None => taken.push(vec![rows]),
        }
        tracks.insert(bundle, track);
    }
    tracks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ways(after: &[&[usize]]) -> Ways {
        Ways::of(after.iter().copied())
    }

    #[test]
    fn steps_in_a_row_need_no_tracks() {
        let ways = ways(&[&[], &[0], &[1]]);
        assert_eq!((ways.left, ways.right), (0, 0));
        assert!(!ways.part() && !ways.has_start());
    }

    #[test]
    fn what_parts_runs_on_one_side_and_what_meets_on_the_other() {
        let ways = ways(&[&[], &[0], &[0], &[0], &[1, 2, 3]]);
        assert_eq!((ways.left, ways.right), (1, 1));
        let tracks: Vec<Track> = ways.ways.iter().map(|way| way.track).collect();
        let (left, right) = (Track::Left(0), Track::Right(0));
        let straight = Track::Straight;
        assert_eq!(tracks, [straight, left, left, right, right, straight]);
    }

    #[test]
    fn several_beginnings_have_a_dot_to_part_from() {
        let ways = ways(&[&[], &[], &[1]]);
        assert!(ways.has_start());
        assert_eq!(ways.ways[0].from, 0);
    }

    #[test]
    fn two_partings_that_pass_the_same_step_have_two_tracks() {
        let ways = ways(&[&[], &[0], &[0], &[1]]);
        assert_eq!(ways.left, 2);
    }
}
