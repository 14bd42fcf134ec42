//! What a guide is about: questions, each a section, and what is to be done.

use serde::Serialize;

use super::main::{Contact, SourceView};
use super::{Link, PhoneLink};

/// The page from which all guides are reached.
#[derive(Clone, Debug, Serialize)]
pub struct GuideLanding {
    /// The h1.
    pub title: String,
    /// How it works, in two sentences.
    pub lead: String,
    /// The guide for workers.
    pub worker: Option<Link>,
    /// For each other reader, the municipalities.
    pub groups: Vec<GuideGroup>,
}

/// The guides for one reader.
#[derive(Clone, Debug, Serialize)]
pub struct GuideGroup {
    /// What the guides are called.
    pub heading: String,
    /// The municipalities.
    pub links: Vec<Link>,
}

/// A guide: every question and every result is a section, reached by its anchor.
#[derive(Clone, Debug, Serialize)]
pub struct GuidePage {
    /// The h1.
    pub title: String,
    /// How it works, in two sentences.
    pub lead: String,
    /// A question that is not asked, though the answer may matter; mostly empty.
    pub left_out: String,
    /// What is said when nothing is known.
    pub start: GuideResult,
    /// The questions and results; the first question comes first.
    pub steps: Vec<GuideStep>,
    /// Where the tables come from.
    pub sources: Vec<SourceView>,
}

/// A question or a result.
#[derive(Clone, Debug, Serialize)]
pub struct GuideStep {
    /// Its anchor, which says nothing about it.
    pub id: String,
    /// What is asked; empty for a result.
    pub question: String,
    /// The answers; many that are of two kinds stand in groups.
    pub answers: Vec<GuideAnswers>,
    /// The answers that lead here.
    pub came_from: Vec<GuideFrom>,
    /// What is to be done; nothing for a question.
    pub result: Option<GuideResult>,
}

/// Answers that stand together.
#[derive(Clone, Debug, Serialize)]
pub struct GuideAnswers {
    /// What they have in common; empty where there is nothing to tell them apart.
    pub heading: String,
    /// The answers.
    pub answers: Vec<GuideAnswer>,
}

/// An answer to a question.
#[derive(Clone, Debug, Serialize)]
pub struct GuideAnswer {
    /// Its words.
    pub label: String,
    /// The step that it leads to.
    pub href: String,
}

/// Answers that lead to a step.
#[derive(Clone, Debug, Serialize)]
pub struct GuideFrom {
    /// What was asked.
    pub question: String,
    /// What was answered: one of these.
    pub answers: Vec<String>,
    /// Back to the question.
    pub href: String,
}

/// What is to be done.
#[derive(Clone, Debug, Serialize)]
pub struct GuideResult {
    /// What to know first.
    pub warnings: Vec<GuideAct>,
    /// What the reader does now.
    pub now: Vec<GuideAct>,
    /// Whom to reach.
    pub contacts: Vec<Contact>,
    /// What the reader does after that.
    pub later: Vec<GuideAct>,
    /// What others then do.
    pub then: Vec<GuideAct>,
    /// The routes, to read in full.
    pub routes: Vec<GuideRoute>,
    /// The number to call before anything else, when there is danger.
    pub emergency: Option<PhoneLink>,
    /// Why this.
    pub because: Vec<String>,
}

/// A step of a route, or a warning.
#[derive(Clone, Debug, Serialize)]
pub struct GuideAct {
    /// Its heading.
    pub heading_html: String,
    /// Its words; empty for what others do.
    pub html: String,
    /// In which case it is taken; empty where always.
    pub when_html: String,
    /// Who does it; empty for a warning.
    pub actor: String,
    /// Language of the words, where it is not the page's.
    pub lang: Option<String>,
    /// Direction of the words, with `lang`.
    pub dir: Option<&'static str>,
}

/// A route of a result.
#[derive(Clone, Debug, Serialize)]
pub struct GuideRoute {
    /// Its title.
    pub title: String,
    /// Where it is described.
    pub href: String,
    /// Language of the title, where it is not the page's.
    pub lang: Option<String>,
    /// Direction of the title, with `lang`.
    pub dir: Option<&'static str>,
    /// It does not work yet.
    pub planned: bool,
    /// Its source advises it, and does not oblige.
    pub advice: bool,
    /// What becomes of the reader's name, in the route's own words or in one of ours; empty where
    /// nothing is known.
    pub anonymity_html: String,
    /// Whether names are needed yet; empty where nothing is said of it.
    pub names: String,
    /// What one hears back; empty where the record does not say.
    pub feedback_html: String,
    /// The laws that it rests on.
    pub laws: Vec<Link>,
}
