//! `baken serve`: build, serve, watch, build again. The open page is told when there is a new
//! build; when the content is broken, it shows what is wrong and the last good site stays.

mod answer;
mod reload;
mod watch;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request as HttpRequest, State};
use axum::http::Uri;
use axum::middleware;
use axum::response::Response;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::watch as channel;

use super::{Exit, Failure, print_report, say, today, warn};
use crate::cli::ServeArgs;
use crate::model::Named;
use crate::pipeline::{Memo, Request, build};
use crate::report::{Style, report};
use crate::site::Output;

/// What is served now.
#[derive(Clone, Debug, Default)]
pub(super) struct Served {
    /// Counts builds, so that a page knows whether it is old.
    pub(super) build: u64,
    /// The last good sites.
    pub(super) sites: Arc<std::collections::BTreeMap<Output, crate::pipeline::SiteFiles>>,
    /// What is wrong with the content since then; empty when nothing is.
    pub(super) faults: String,
}

/// A site and where to learn of the next build.
#[derive(Clone)]
pub(super) struct Server {
    pub(super) output: Output,
    pub(super) now: channel::Receiver<Served>,
}

pub(super) fn serve(arguments: &ServeArgs) -> Result<Exit, Failure> {
    let (sender, receiver) = channel::channel(Served::default());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(Failure::of("cannot serve"))?;
    let root = arguments.portal.root.clone();
    let date = arguments.date;
    let changes = watch::watch(&root)?;
    let mut memo = rebuild(&root, date, &Memo::default(), &sender)?;
    let (port, listeners) = runtime.block_on(listen(arguments.port))?;
    for (output, offset) in [(Output::Public, 0), (Output::Internal, 1)] {
        say(&format!("{output}: http://127.0.0.1:{}/\n", port + offset))?;
    }
    // Builds happen on a thread of their own, so that answers go on meanwhile.
    std::thread::spawn(move || {
        while watch::wait(&changes) {
            match rebuild(&root, date, &memo, &sender) {
                Ok(next) => memo = next,
                // A folder that cannot be read for a moment is tried again at the next change.
                Err(failure) => drop(warn(&format!("{failure}\n"))),
            }
        }
    });
    runtime
        .block_on(async move {
            let [public, internal] = listeners;
            let public = axum::serve(public, router(Output::Public, receiver.clone()));
            let internal = axum::serve(internal, router(Output::Internal, receiver));
            tokio::select! {
                ended = public => ended,
                ended = internal => ended,
                ended = tokio::signal::ctrl_c() => ended,
            }
        })
        .map_err(Failure::of("cannot serve"))?;
    Ok(Exit::Fine)
}

/// Builds from what is on disk now, by the same function as `baken build`.
fn rebuild(
    root: &std::path::Path,
    date: Option<jiff::civil::Date>,
    memo: &Memo,
    sender: &channel::Sender<Served>,
) -> Result<Memo, Failure> {
    let read = super::read_portal(root)?;
    let request = Request {
        outputs: Output::ALL.to_vec(),
        date: date.unwrap_or_else(today),
        base_url: Some("http://127.0.0.1/".to_owned()),
        strict: false,
        only_check: false,
    };
    let built = build(&read.value, &request, memo);
    let diagnostics = built.diagnostics.joined(read.diagnostics);
    print_report(&diagnostics, &read.value, Style::Short)?;
    let has_errors = diagnostics.has_errors();
    let faults = match has_errors {
        true => report(&diagnostics, &read.value, Style::Human, false),
        false => String::new(),
    };
    if let Some(sites) = &built.sites {
        let rendered: usize = sites.values().map(|site| site.rendered).sum();
        say(&format!("Built; {rendered} pages made anew.\n"))?;
    }
    sender.send_modify(|served| {
        served.build += 1;
        served.faults = faults;
        if let Some(sites) = built.sites.filter(|_| !has_errors) {
            served.sites = Arc::new(sites);
        }
    });
    Ok(built.memo)
}

/// Two neighbouring ports of this machine, from `first` on.
async fn listen(first: u16) -> Result<(u16, [TcpListener; 2]), Failure> {
    for port in (first..first.saturating_add(40)).step_by(2) {
        let bind = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
        let next = port.saturating_add(1);
        if let (Ok(public), Ok(internal)) = (bind(port).await, bind(next).await) {
            return Ok((port, [public, internal]));
        }
    }
    Err(Failure::new(
        "cannot serve",
        format!("no free port from {first} on"),
    ))
}

fn router(output: Output, now: channel::Receiver<Served>) -> Router {
    let server = Server { output, now };
    Router::new()
        .route("/_baken/events", get(reload::events))
        .route("/_baken/reload.js", get(reload::script))
        .fallback(get(page))
        .layer(middleware::from_fn(only_for_this_machine))
        .with_state(server)
}

/// Answers nothing to a request that names another machine.
async fn only_for_this_machine(request: HttpRequest, next: middleware::Next) -> Response {
    match answer::is_for_this_machine(request.headers()) {
        true => next.run(request).await,
        false => answer::misdirected(),
    }
}

async fn page(State(server): State<Server>, uri: Uri) -> Response {
    let served = server.now.borrow().clone();
    answer::answer(&served, server.output, uri.path())
}
