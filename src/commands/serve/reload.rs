//! Telling the open page of a new build, by server-sent events.

use std::convert::Infallible;

use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use serde::Serialize;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use super::{Served, Server};

#[derive(Serialize)]
struct News<'a> {
    build: u64,
    faults: &'a str,
}

/// One event now, and one for every build.
pub(super) async fn events(
    State(server): State<Server>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let event = |served: Served| {
        let news = News {
            build: served.build,
            faults: &served.faults,
        };
        // A number and a text: there is nothing in it that JSON cannot hold.
        let text = serde_json::to_string(&news).unwrap_or_default();
        Ok(Event::default().data(text))
    };
    Sse::new(WatchStream::new(server.now).map(event)).keep_alive(KeepAlive::default())
}

/// What the page does with it: load again, or show what is wrong over the last good page.
pub(super) async fn script() -> impl IntoResponse {
    let kind = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")];
    (kind, include_str!("reload.js"))
}
