//! Tables whose keys are the author's own: refused words by language, conditions by input.

use super::{Fields, Need, Shape, Value, values};
use crate::source::Spanned;

impl<'t> Fields<'t> {
    /// A list of texts for each key of a table, whatever the keys; sorted by key.
    pub fn open_table<T>(
        &mut self,
        key: &'static str,
        shape: Shape,
        mut read: impl FnMut(&mut Fields<'t>, Spanned<String>, Value<'t>) -> Option<T>,
    ) -> Vec<T> {
        let Some((value, at)) = self.find(key, Need::Optional, Shape::Open(Box::new(shape))) else {
            return Vec::new();
        };
        let Some(table) = value.get_ref().as_table() else {
            self.report(values::wrong_type(value, at, "a table"));
            return Vec::new();
        };
        let mut found = Vec::new();
        for (name, item) in table.iter() {
            let name_at = self.shift(name.span());
            let name = Spanned::new(name.get_ref().to_string(), name_at);
            found.extend(read(self, name, item));
        }
        found
    }

    /// A table whatever its keys, or a list of such tables.
    pub fn open_tables<T>(
        &mut self,
        key: &'static str,
        shape: Shape,
        mut read: impl FnMut(&mut Fields<'t>, Spanned<String>, Value<'t>) -> Option<T>,
    ) -> Vec<Vec<T>> {
        let shape = Shape::OneOrMany(Box::new(Shape::Open(Box::new(shape))));
        let Some((value, _)) = self.find(key, Need::Optional, shape) else {
            return Vec::new();
        };
        let tables: Vec<Value<'t>> = match value.get_ref().as_array() {
            Some(items) => items.iter().collect(),
            None => vec![value],
        };
        let mut found = Vec::new();
        for item in tables {
            let Some(table) = item.get_ref().as_table() else {
                self.report(values::wrong_type(item, self.place(item), "a table"));
                continue;
            };
            let mut one = Vec::new();
            for (name, value) in table.iter() {
                let name_at = self.shift(name.span());
                let name = Spanned::new(name.get_ref().to_string(), name_at);
                one.extend(read(self, name, value));
            }
            found.push(one);
        }
        found
    }

    /// Reads a text, or a list of texts, out of a value.
    pub fn one_or_many_of(&mut self, value: Value<'t>) -> Vec<Spanned<String>> {
        match value.get_ref().as_array() {
            Some(_) => self.texts_of(value),
            None => self.text_of(value).into_iter().collect(),
        }
    }

    /// Reads a table out of a value.
    pub fn table_of<T>(
        &mut self,
        value: Value<'t>,
        read: impl Fn(&mut Fields<'t>) -> T,
    ) -> Option<T> {
        let at = self.place(value);
        let Some(table) = value.get_ref().as_table() else {
            self.report(values::wrong_type(value, at, "a table"));
            return None;
        };
        Some(self.within(table, at, &read))
    }
}
