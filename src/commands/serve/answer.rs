//! What is answered to a path: the file, the folder's page, or the 404 page of its language,
//! with the types and headers that a host should send.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};

use super::Served;
use crate::site::Output;

/// What a host should send with every page: nothing from elsewhere, no trace in a referrer.
const HEADERS: [(header::HeaderName, &str); 5] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
         connect-src 'self'; worker-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
    ),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::CACHE_CONTROL, "no-store"),
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// Whether a request names this machine. A page from elsewhere may have its own name lead to the
/// loopback address, and would then read the internal site in the name of whoever opened it.
pub(super) fn is_for_this_machine(headers: &HeaderMap) -> bool {
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or("");
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "127.0.0.1" | "localhost")
}

/// The answer to a request that names another machine.
pub(super) fn misdirected() -> Response<Body> {
    let text = b"This server answers to 127.0.0.1 and localhost.\n".to_vec();
    respond(
        StatusCode::MISDIRECTED_REQUEST,
        "text/plain; charset=utf-8",
        text,
    )
}

/// The answer to a path.
pub(super) fn answer(served: &Served, output: Output, path: &str) -> Response<Body> {
    let empty = BTreeMap::new();
    let files = served.sites.get(&output).map_or(&empty, |site| &site.files);
    let name = path.trim_start_matches('/');
    let folder = match name.is_empty() || name.ends_with('/') {
        true => format!("{name}index.html"),
        false => name.to_owned(),
    };
    if let Some(bytes) = files.get(&folder) {
        return file(StatusCode::OK, &folder, bytes);
    }
    if files.contains_key(&format!("{name}/index.html")) {
        return redirect(path);
    }
    let language = name.split('/').next().unwrap_or("");
    let pages = [format!("{language}/404.html"), "404.html".to_owned()];
    match pages.iter().find_map(|page| files.get(page)) {
        Some(bytes) => file(StatusCode::NOT_FOUND, "404.html", bytes),
        None => nothing_yet(served),
    }
}

fn file(status: StatusCode, name: &str, bytes: &[u8]) -> Response<Body> {
    let kind = kind_of(name);
    let body = match kind.starts_with("text/html") {
        true => with_reload(bytes),
        false => bytes.to_vec(),
    };
    respond(status, kind, body)
}

fn kind_of(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

/// A served page learns of the next build; a published one has no such script.
fn with_reload(page: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(page);
    let script = "<script src=\"/_baken/reload.js\" defer></script></body>";
    text.replacen("</body>", script, 1).into_bytes()
}

fn redirect(path: &str) -> Response<Body> {
    let mut response = respond(StatusCode::PERMANENT_REDIRECT, "text/plain", Vec::new());
    // `//host` would lead elsewhere; one slash leads back here.
    let to = format!("/{}/", path.trim_start_matches('/'));
    if let Ok(to) = HeaderValue::from_str(&to) {
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}

/// The first build failed: there is no site to show, only what is wrong.
fn nothing_yet(served: &Served) -> Response<Body> {
    let faults = crate::messages::escape(&served.faults);
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>baken</title></head>\
         <body><h1>The content has errors</h1><pre>{faults}</pre></body></html>"
    );
    let body = with_reload(page.as_bytes());
    respond(
        StatusCode::SERVICE_UNAVAILABLE,
        "text/html; charset=utf-8",
        body,
    )
}

fn respond(status: StatusCode, kind: &'static str, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
