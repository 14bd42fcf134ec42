//! Pages that are made of several records, as readers find them: guides, the cards of
//! municipalities, the directory of who works together.

use baken_search::Record as SearchRecord;

use crate::guide::{GuideKey, Reader};
use crate::messages::Argument;
use crate::model::{Audience, Kind, Named};
use crate::plan::{PagePlan, Plan, Subject};
use crate::render::{Scope, guide_title};

/// Those of a language.
pub(super) fn made_pages(scope: &Scope<'_>, plan: &Plan) -> Vec<SearchRecord> {
    let own = plan
        .pages
        .iter()
        .filter(|page| page.language == *scope.language);
    own.filter_map(|page| found(scope, page)).collect()
}

fn found(scope: &Scope<'_>, page: &PagePlan) -> Option<SearchRecord> {
    let named = |id: String, title: String| SearchRecord {
        id,
        url: scope.href(&page.url),
        language: scope.language.to_string(),
        kind: "guide".to_owned(),
        title,
        summary: scope.message("guide-lead"),
        ..SearchRecord::default()
    };
    let for_staff = |id: String, kind: Kind, title: String, summary: String| SearchRecord {
        kind: kind.to_string(),
        summary,
        audiences: vec![Audience::Professional.to_string()],
        ..named(id, title)
    };
    match &page.subject {
        Subject::Guides => Some(SearchRecord {
            audiences: Audience::ALL.iter().map(ToString::to_string).collect(),
            ..named("guide:all".to_owned(), scope.message("guide-title"))
        }),
        Subject::Guide(key) => {
            let id = format!("guide:{}-{}", key.place, key.reader);
            Some(SearchRecord {
                audiences: vec![audience(key).to_string()],
                regions: region(key).into_iter().collect(),
                keywords: place(scope, key).into_iter().collect(),
                ..named(id, guide_title(scope, key))
            })
        }
        Subject::Card(key) => {
            let place = scope.site.record(key)?;
            let (id, name) = (format!("card:{}", key.id), scope.title(place));
            let arguments = [("place", Argument::Text(name.clone()))];
            let title = scope.format_message("card-title", &arguments);
            let summary = scope.message("card-link");
            Some(SearchRecord {
                regions: vec![key.id.to_string()],
                keywords: vec![name],
                ..for_staff(id, Kind::Region, title, summary)
            })
        }
        Subject::Directory => {
            let title = scope.message("directory-title");
            let summary = scope.message("directory-lead");
            let id = "directory:all".to_owned();
            Some(for_staff(id, Kind::Organisation, title, summary))
        }
        _ => None,
    }
}

fn audience(key: &GuideKey) -> Audience {
    match key.reader {
        Reader::Worker => Audience::Arbeidsmigrant,
        Reader::Inhabitant => Audience::Inwoner,
        Reader::Professional | Reader::Officer => Audience::Professional,
    }
}

/// Where a guide holds; that of the country holds everywhere.
fn region(key: &GuideKey) -> Option<String> {
    (key.reader != Reader::Worker).then(|| key.place.to_string())
}

fn place(scope: &Scope<'_>, key: &GuideKey) -> Option<String> {
    let place = scope.site.portal.get(Kind::Region, &key.place)?;
    (key.reader != Reader::Worker).then(|| scope.title(place))
}
