//! What a person types and what they see, exit code included.

#[test]
fn transcripts_are_true() {
    trycmd::TestCases::new()
        .case("tests/cli/*.trycmd")
        .env("NO_COLOR", "1");
}
