//! The command line of Baken; it has no commands yet.

fn main() -> std::process::ExitCode {
    std::process::ExitCode::from(2)
}
