//! The portal of this repository.

use crate::harness::{SiteTest, repository};

#[test]
fn the_portal_builds_without_errors() {
    let built = SiteTest::of(&repository()).build();
    assert!(!built.build.diagnostics.has_errors(), "{}", built.report());
}
