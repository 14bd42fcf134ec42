//! A TOML table read field by field, collecting every fault.
//!
//! A reader asks for its fields in order and calls `finish`, which reports what is left over.
//! The same reader, run without a table, describes its form: what it asks for is what the JSON
//! Schema says, so the two cannot drift apart.

mod form;
mod open;
mod values;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

pub use form::{Form, KeyForm, Need, Shape};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Id, Named, RecordKey};
use crate::source::{FileId, Span, Spanned};

/// A table being read.
pub struct Fields<'t> {
    file: FileId,
    span: Span,
    table: Option<&'t DeTable<'t>>,
    form: Form,
    diagnostics: Vec<Diagnostic>,
    offset: usize,
}

type Value<'t> = &'t toml::Spanned<DeValue<'t>>;

impl<'t> Fields<'t> {
    /// The table of a file; `offset` is where the TOML begins in it.
    pub fn new(file: FileId, offset: usize, span: Span, table: &'t DeTable<'t>) -> Fields<'t> {
        let (form, diagnostics) = (Form::default(), Vec::new());
        Fields {
            file,
            span,
            table: Some(table),
            form,
            diagnostics,
            offset,
        }
    }

    /// No table: a reader run on this describes its form and finds no fault.
    pub fn describing(file: FileId) -> Fields<'static> {
        let (form, diagnostics) = (Form::default(), Vec::new());
        Fields {
            file,
            span: Span::top(file),
            table: None,
            form,
            diagnostics,
            offset: 0,
        }
    }

    /// The place of the table.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The form that was asked for so far.
    pub fn into_form(self) -> Form {
        self.form
    }

    /// Notes a fault that the reader itself found.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// A text that must be there.
    pub fn text(&mut self, key: &'static str) -> Spanned<String> {
        self.required(key, Shape::Text, values::text)
            .unwrap_or_else(|| Spanned::new(String::new(), self.span))
    }

    /// A text that may be there.
    pub fn optional_text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.optional(key, Shape::Text, values::text)
    }

    /// An address that readers can follow, where there is one.
    pub fn optional_link(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let what = "an address that begins with https: or mailto:";
        self.optional_parsed(key, what, |text| {
            crate::parse::link_is_allowed(text).then(|| text.to_owned())
        })
    }

    /// A mail address, where there is one.
    pub fn optional_mail(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.optional_parsed(key, "a mail address", values::mail_address)
    }

    /// A list of texts; empty where there is none.
    pub fn texts(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        self.list(key, Need::Optional, Shape::Text, values::text)
    }

    /// A day that must be there.
    pub fn date(&mut self, key: &'static str) -> Spanned<Date> {
        self.required(key, Shape::Date, values::date)
            .unwrap_or_else(|| Spanned::new(Date::constant(2000, 1, 1), self.span))
    }

    /// A day that may be there.
    pub fn optional_date(&mut self, key: &'static str) -> Option<Spanned<Date>> {
        self.optional(key, Shape::Date, values::date)
    }

    /// Yes or no; no where it is not said.
    pub fn flag(&mut self, key: &'static str) -> bool {
        self.optional(key, Shape::Flag, values::flag)
            .is_some_and(|flag| flag.value)
    }

    /// A whole number from 0 to 255, where there is one.
    pub fn optional_number(&mut self, key: &'static str) -> Option<u8> {
        self.optional(key, Shape::Number, values::number)
            .map(|number| number.value)
    }

    /// A whole number from 0 to 255 with its place, or this one.
    pub fn number_or(&mut self, key: &'static str, otherwise: u8) -> Spanned<u8> {
        self.optional(key, Shape::Number, values::number)
            .unwrap_or_else(|| Spanned::new(otherwise, self.span))
    }

    /// One word of a closed set that must be there.
    pub fn one<T: Named>(&mut self, key: &'static str) -> Spanned<T> {
        self.required(key, Shape::one_of::<T>(), values::named)
            .unwrap_or_else(|| Spanned::new(T::ALL[0], self.span))
    }

    /// One word of a closed set, or this one.
    pub fn one_or<T: Named>(&mut self, key: &'static str, otherwise: T) -> Spanned<T> {
        self.optional(key, Shape::one_of::<T>(), values::named)
            .unwrap_or_else(|| Spanned::new(otherwise, self.span))
    }

    /// One word of a closed set, where there is one.
    pub fn optional_one<T: Named>(&mut self, key: &'static str) -> Option<T> {
        self.optional(key, Shape::one_of::<T>(), values::named)
            .map(|word| word.value)
    }

    /// At least one word of a closed set.
    pub fn some<T: Named>(&mut self, key: &'static str) -> Vec<T> {
        let words = self.list(key, Need::Required, Shape::one_of::<T>(), values::named);
        words.into_iter().map(|word| word.value).collect()
    }

    /// Any number of words of a closed set.
    pub fn any<T: Named>(&mut self, key: &'static str) -> Vec<T> {
        let words = self.list(key, Need::Optional, Shape::one_of::<T>(), values::named);
        words.into_iter().map(|word| word.value).collect()
    }

    /// An id that must be there.
    pub fn id(&mut self, key: &'static str) -> Option<Spanned<Id>> {
        self.required(key, Shape::Id, values::id)
    }

    /// An id that may be there.
    pub fn optional_id(&mut self, key: &'static str) -> Option<Spanned<Id>> {
        self.optional(key, Shape::Id, values::id)
    }

    /// A list of ids.
    pub fn ids(&mut self, key: &'static str) -> Vec<Spanned<Id>> {
        self.list(key, Need::Optional, Shape::Id, values::id)
    }

    /// A list of ids, where there is one: an empty list may mean another thing than none.
    pub fn optional_ids(&mut self, key: &'static str) -> Option<Vec<Spanned<Id>>> {
        let shape = Shape::List(Box::new(Shape::Id));
        let (value, _) = self.find(key, Need::Optional, shape)?;
        Some(self.ids_of(value))
    }

    /// A list of `kind:id`.
    pub fn keys(&mut self, key: &'static str) -> Vec<Spanned<RecordKey>> {
        self.list(key, Need::Optional, Shape::Key, values::key)
    }

    /// A value of one's own shape that must be there.
    pub fn parsed<T>(
        &mut self,
        key: &'static str,
        what: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<Spanned<T>> {
        self.required(key, Shape::Parsed(what), |value, at| {
            values::parsed(value, at, what, &parse)
        })
    }

    /// A value of one's own shape that may be there.
    pub fn optional_parsed<T>(
        &mut self,
        key: &'static str,
        what: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<Spanned<T>> {
        self.optional(key, Shape::Parsed(what), |value, at| {
            values::parsed(value, at, what, &parse)
        })
    }

    /// A list of values of one's own shape.
    pub fn all_parsed<T>(
        &mut self,
        key: &'static str,
        what: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<Spanned<T>> {
        let shape = Shape::Parsed(what);
        let read = |value: Value<'t>, at| values::parsed(value, at, what, &parse);
        self.list(key, Need::Optional, shape, read)
    }

    /// A table that may be there.
    pub fn table<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Fields<'t>) -> T,
    ) -> Option<T> {
        let shape = Shape::Table(self.describe(&read));
        let (value, at) = self.find(key, Need::Optional, shape)?;
        let Some(table) = value.get_ref().as_table() else {
            self.report(values::wrong_type(value, at, "a table"));
            return None;
        };
        Some(self.within(table, at, &read))
    }

    /// Any number of `[[key]]` tables.
    pub fn tables<T>(
        &mut self,
        key: &'static str,
        need: Need,
        read: impl Fn(&mut Fields<'t>) -> T,
    ) -> Vec<T> {
        let shape = Shape::List(Box::new(Shape::Table(self.describe(&read))));
        let Some((value, at)) = self.find(key, need, shape) else {
            return Vec::new();
        };
        let Some(items) = value.get_ref().as_array() else {
            self.report(values::wrong_type(value, at, "a list of tables"));
            return Vec::new();
        };
        let mut found = Vec::new();
        for item in items.iter() {
            let at = self.place(item);
            match item.get_ref().as_table() {
                Some(table) => found.push(self.within(table, at, &read)),
                None => self.report(values::wrong_type(item, at, "a table")),
            }
        }
        found
    }

    /// Either one of these words or a table.
    pub fn word_or_table<T>(
        &mut self,
        key: &'static str,
        words: &'static [&'static str],
        otherwise: T,
        word: impl Fn(&str) -> Option<T>,
        read: impl Fn(&mut Fields<'t>) -> T,
    ) -> T {
        let shape = Shape::WordOrTable(words, self.describe(&read));
        let Some((value, at)) = self.find(key, Need::Optional, shape) else {
            return otherwise;
        };
        if let Some(table) = value.get_ref().as_table() {
            return self.within(table, at, &read);
        }
        let written = value.get_ref().as_str();
        if let Some(found) = written.and_then(&word) {
            return found;
        }
        let list = words.join("`, `");
        let message = format!("`{key}` takes `{list}` or a table");
        let fault = Diagnostic::new(Code::UnknownValue, at, message);
        self.report(fault.with_nearest(written.unwrap_or(""), words.iter().copied()));
        otherwise
    }

    /// Reads the items of a list value with `read`, reporting those it refuses.
    pub fn items<T>(
        &mut self,
        value: Value<'t>,
        read: impl Fn(Value<'t>, Span) -> Result<Spanned<T>, Diagnostic>,
    ) -> Vec<Spanned<T>> {
        let at = self.place(value);
        let Some(items) = value.get_ref().as_array() else {
            self.report(values::wrong_type(value, at, "a list"));
            return Vec::new();
        };
        let mut found = Vec::new();
        for item in items.iter() {
            match read(item, self.place(item)) {
                Ok(item) => found.push(item),
                Err(fault) => self.report(fault),
            }
        }
        found
    }

    /// Reads one text out of a value.
    pub fn text_of(&mut self, value: Value<'t>) -> Option<Spanned<String>> {
        match values::text(value, self.place(value)) {
            Ok(text) => Some(text),
            Err(fault) => {
                self.report(fault);
                None
            }
        }
    }

    /// Reads a list of texts out of a value.
    pub fn texts_of(&mut self, value: Value<'t>) -> Vec<Spanned<String>> {
        self.items(value, values::text)
    }

    /// Reads a list of ids out of a value.
    pub fn ids_of(&mut self, value: Value<'t>) -> Vec<Spanned<Id>> {
        self.items(value, values::id)
    }

    /// Reads one id out of a value.
    pub fn id_of(&mut self, value: Value<'t>) -> Option<Spanned<Id>> {
        match values::id(value, self.place(value)) {
            Ok(id) => Some(id),
            Err(fault) => {
                self.report(fault);
                None
            }
        }
    }

    /// Reports every key that nobody asked for, and hands out the faults.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        let Some(table) = self.table else {
            return self.diagnostics;
        };
        for (name, _) in table.iter() {
            let written: &str = name.get_ref();
            if self.form.knows(written) {
                continue;
            }
            let at = self.shift(name.span());
            let message = format!("there is no key `{written}` here");
            let fault = Diagnostic::new(Code::UnknownKey, at, message);
            self.diagnostics
                .push(fault.with_nearest(written, self.form.names()));
        }
        self.diagnostics
    }

    fn required<T>(
        &mut self,
        key: &'static str,
        shape: Shape,
        read: impl Fn(Value<'t>, Span) -> Result<Spanned<T>, Diagnostic>,
    ) -> Option<Spanned<T>> {
        let found = self.find(key, Need::Required, shape)?;
        self.read(found, read)
    }

    fn optional<T>(
        &mut self,
        key: &'static str,
        shape: Shape,
        read: impl Fn(Value<'t>, Span) -> Result<Spanned<T>, Diagnostic>,
    ) -> Option<Spanned<T>> {
        let found = self.find(key, Need::Optional, shape)?;
        self.read(found, read)
    }

    fn list<T>(
        &mut self,
        key: &'static str,
        need: Need,
        shape: Shape,
        read: impl Fn(Value<'t>, Span) -> Result<Spanned<T>, Diagnostic>,
    ) -> Vec<Spanned<T>> {
        let Some((value, at)) = self.find(key, need, Shape::List(Box::new(shape))) else {
            return Vec::new();
        };
        let before = self.diagnostics.len();
        let found = self.items(value, read);
        if need == Need::Required && found.is_empty() && self.diagnostics.len() == before {
            let message = format!("`{key}` must name at least one");
            self.report(Diagnostic::new(Code::InvalidValue, at, message));
        }
        found
    }

    fn read<T>(
        &mut self,
        (value, at): (Value<'t>, Span),
        read: impl Fn(Value<'t>, Span) -> Result<Spanned<T>, Diagnostic>,
    ) -> Option<Spanned<T>> {
        match read(value, at) {
            Ok(found) => Some(found),
            Err(fault) => {
                self.report(fault);
                None
            }
        }
    }

    fn find(&mut self, key: &'static str, need: Need, shape: Shape) -> Option<(Value<'t>, Span)> {
        self.form.ask(key, need, shape);
        let table = self.table?;
        match table.get(key) {
            Some(value) => Some((value, self.place(value))),
            None => {
                if need == Need::Required {
                    let message = format!("the key `{key}` is missing");
                    self.report(Diagnostic::new(Code::MissingKey, self.span, message));
                }
                None
            }
        }
    }

    fn within<T>(
        &mut self,
        table: &'t DeTable<'t>,
        at: Span,
        read: &impl Fn(&mut Fields<'t>) -> T,
    ) -> T {
        let mut fields = Fields::new(self.file, self.offset, at, table);
        let value = read(&mut fields);
        self.diagnostics.extend(fields.finish());
        value
    }

    fn describe<T>(&self, read: &impl Fn(&mut Fields<'t>) -> T) -> Form {
        let (form, diagnostics) = (Form::default(), Vec::new());
        let (file, span, offset) = (self.file, self.span, 0);
        let mut fields = Fields {
            file,
            span,
            table: None,
            form,
            diagnostics,
            offset,
        };
        read(&mut fields);
        fields.form
    }

    fn place(&self, value: Value<'t>) -> Span {
        self.shift(value.span())
    }

    fn shift(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, range).shifted(self.offset)
    }
}
