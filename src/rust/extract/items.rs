//! Items: modules, functions, types, traits and `impl` blocks.

use super::attributes::Attributes;
use super::{Extractor, Request};
use crate::names::Name;
use crate::rust::facts::{
    Adt, Alias, Field, Function, Impl, Item, ItemKind, Range, SelfParameter, Trait, ValueItem, Variant, Visibility,
};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use syn::{ImplItem, ReceiverKind, TraitItem};

impl Extractor<'_> {
    pub(super) fn file_items(&mut self, file: &syn::File) -> Vec<Item> {
        let attributes = self.attributes(&file.attrs);
        let mut items = Vec::new();
        if !attributes.off {
            for item in &file.items {
                self.item(item, &mut Vec::new(), &mut items);
            }
        }
        items
    }

    /// Reads an item into `out`; `inside` holds the inline modules around it.
    pub(super) fn item(&mut self, item: &syn::Item, inside: &mut Vec<String>, out: &mut Vec<Item>) {
        let Some(attributes) = item_attributes(item) else { return };
        let attributes = self.attributes(attributes);
        if attributes.off {
            return;
        }
        let test = attributes.test;
        let first = out.len();
        let outer = self.around.len();
        if matches!(item, syn::Item::Impl(_) | syn::Item::Trait(_) | syn::Item::Mod(_)) {
            self.around.extend(attributes.others.iter().map(|attribute| attribute.path.clone()));
        }
        match item {
            syn::Item::Use(import) => self.use_item(import, out),
            syn::Item::ForeignMod(block) => self.foreign(block, out),
            syn::Item::Macro(call) => self.item_macro(call, &attributes, inside, out),
            _ => out.extend(self.named_item(item, attributes, inside)),
        }
        self.around.truncate(outer);
        for item in &mut out[first..] {
            item.test |= test;
        }
    }

    fn new_item(&mut self, ident: &syn::Ident, vis: &syn::Visibility, kind: ItemKind) -> Item {
        let name = self.name(ident);
        Item { name, name_range: self.lines.range(ident.span()), visibility: visibility(vis), test: false, kind }
    }

    fn named_item(&mut self, item: &syn::Item, attributes: Attributes, inside: &mut Vec<String>) -> Option<Item> {
        let (ident, vis, kind) = match item {
            syn::Item::Fn(function) => {
                let body = self.function_body(&function.sig, &function.block);
                let end = self.lines.close(&function.block.brace_token.span);
                let kind = self.function(&function.sig, attributes, end, Some(Arc::new(body)));
                if declares_macro(item) {
                    (&function.sig.ident, &function.vis, ItemKind::Macro { exported: true })
                } else {
                    (&function.sig.ident, &function.vis, ItemKind::Function(Arc::new(kind)))
                }
            }
            syn::Item::Mod(module) => {
                let kind = self.module(module, &attributes, inside)?;
                (&module.ident, &module.vis, kind)
            }
            syn::Item::ExternCrate(import) => {
                let original = self.name(&import.ident);
                let ident = import.rename.as_ref().map_or(&import.ident, |(_, rename)| rename);
                (ident, &import.vis, ItemKind::ExternCrate(original))
            }
            syn::Item::Struct(item) => {
                let variant = Variant {
                    name: self.name(&item.ident),
                    fields: self.fields(&item.fields),
                    is_tuple: matches!(item.fields, syn::Fields::Unnamed(_)),
                };
                let adt = self.adt(&item.generics, vec![variant], attributes, false);
                (&item.ident, &item.vis, adt)
            }
            syn::Item::Union(item) => {
                let fields = self.field_list(&item.fields.named);
                let variant = Variant { name: self.name(&item.ident), fields, is_tuple: false };
                (&item.ident, &item.vis, self.adt(&item.generics, vec![variant], attributes, false))
            }
            syn::Item::Enum(item) => {
                let mut variants = Vec::with_capacity(item.variants.len());
                for variant in &item.variants {
                    if !self.is_off(&variant.attrs) {
                        let (name, fields) = (self.name(&variant.ident), self.fields(&variant.fields));
                        let is_tuple = matches!(variant.fields, syn::Fields::Unnamed(_));
                        variants.push(Variant { name, fields, is_tuple });
                    }
                }
                (&item.ident, &item.vis, self.adt(&item.generics, variants, attributes, true))
            }
            syn::Item::Trait(item) => (&item.ident, &item.vis, ItemKind::Trait(Arc::new(self.trait_item(item)))),
            syn::Item::TraitAlias(item) => {
                let alias = Trait {
                    generics: self.generics(&item.generics),
                    supertraits: self.bounds(&item.bounds),
                    functions: Vec::new(),
                    types: Vec::new(),
                    constants: Vec::new(),
                };
                (&item.ident, &item.vis, ItemKind::Trait(Arc::new(alias)))
            }
            syn::Item::Type(item) => {
                let alias = Alias { generics: self.generics(&item.generics), target: self.ty(&item.ty) };
                (&item.ident, &item.vis, ItemKind::Alias(Arc::new(alias)))
            }
            syn::Item::Const(item) => {
                let value = self.value(&item.ident, &item.ty, Some(&item.expr), false);
                (&item.ident, &item.vis, ItemKind::Value(value))
            }
            syn::Item::Static(item) => {
                let value = self.value(&item.ident, &item.ty, Some(&item.expr), true);
                (&item.ident, &item.vis, ItemKind::Value(value))
            }
            syn::Item::Impl(item) => {
                let kind = ItemKind::Impl(Arc::new(self.impl_item(item)));
                let name_range = self.lines.range(item.impl_token.span);
                let name = Name::new("_");
                return Some(Item { name, name_range, visibility: Visibility::Private, test: false, kind });
            }
            _ => return None,
        };
        Some(self.new_item(ident, vis, kind))
    }

    fn module(&mut self, module: &syn::ItemMod, attributes: &Attributes, inside: &mut Vec<String>) -> Option<ItemKind> {
        let ident = module.ident.to_string();
        let name = ident.strip_prefix("r#").unwrap_or(&ident).to_owned();
        if let Some((_, content)) = &module.content {
            inside.push(attributes.path.clone().unwrap_or(name));
            let mut items = Vec::new();
            for item in content {
                self.item(item, inside, &mut items);
            }
            inside.pop();
            return Some(ItemKind::Module(items));
        }
        let mut directory: PathBuf = self.place.modules.clone();
        directory.extend(inside.iter());
        let base = if inside.is_empty() { &self.place.directory } else { &directory };
        let named = attributes.perhaps.iter().chain(&attributes.path);
        let mut candidates: Vec<_> = named.map(|path| beside(base.join(path))).collect();
        if attributes.path.is_none() {
            let own = directory.join(&name);
            candidates.extend([(directory.join(format!("{name}.rs")), own.clone()), (own.join("mod.rs"), own)]);
        }
        let range = self.lines.range(module.mod_token.span);
        let range = Range { start: range.start, end: self.lines.end(module.ident.span()) };
        self.requests.push(Request { name, candidates, optional: attributes.unsure, range });
        Some(ItemKind::ModuleFile(self.requests.len() as u32 - 1))
    }

    fn foreign(&mut self, block: &syn::ItemForeignMod, out: &mut Vec<Item>) {
        for item in &block.items {
            if let syn::ForeignItem::Fn(function) = item {
                let attributes = self.attributes(&function.attrs);
                let end = self.lines.end(function.semi_token.span);
                let kind = self.function(&function.sig, attributes, end, None);
                let item = self.new_item(&function.sig.ident, &function.vis, ItemKind::Function(Arc::new(kind)));
                out.push(item);
            }
        }
    }

    fn item_macro(
        &mut self,
        call: &syn::ItemMacro,
        attributes: &Attributes,
        inside: &mut Vec<String>,
        out: &mut Vec<Item>,
    ) {
        if let Some(ident) = &call.ident {
            let kind = ItemKind::Macro { exported: attributes.exported };
            let item = self.new_item(ident, &syn::Visibility::Inherited, kind);
            out.push(item);
            self.expander.define(ident, &call.mac.tokens);
        } else if self.expander.is_foreign(&call.mac.path) && self.macro_items(&call.mac.tokens, inside, out) {
            // What is declared is there to be read, whatever else the macro makes of it.
        } else if let Some(tokens) = self.expander.enter(&call.mac) {
            let read = self.macro_items(&tokens, inside, out);
            self.expander.leave();
            if !read {
                self.unread(&tokens);
            }
        } else if call.mac.path.is_ident("include") {
            if let Ok(path) = call.mac.parse_body::<syn::LitStr>() {
                let range = self.lines.range(path.span());
                let candidates = vec![beside(self.place.directory.join(path.value()))];
                self.requests.push(Request { name: path.value(), candidates, optional: attributes.unsure, range });
                let kind = ItemKind::ModuleFile(self.requests.len() as u32 - 1);
                let name = Name::new("*");
                out.push(Item { name, name_range: range, visibility: Visibility::Public, test: false, kind });
            }
        } else if !self.macro_items(&call.mac.tokens, inside, out) {
            self.unread(&call.mac.tokens);
        }
    }

    pub(super) fn function(
        &mut self,
        signature: &syn::Signature,
        attributes: Attributes,
        end: u32,
        body: Option<Arc<crate::rust::facts::Body>>,
    ) -> Function {
        let mut receiver = None;
        let mut parameters = Vec::with_capacity(signature.inputs.len());
        for input in &signature.inputs {
            match input {
                syn::FnArg::Receiver(found) => {
                    receiver = Some(match &found.kind {
                        ReceiverKind::Reference(..) => SelfParameter::Reference,
                        ReceiverKind::Typed(_, ty) => SelfParameter::Typed(self.ty(ty)),
                        _ => SelfParameter::Value,
                    });
                }
                syn::FnArg::Typed(typed) => {
                    let ty = self.ty(&typed.ty);
                    parameters.push(ty);
                }
            }
        }
        let start = signature
            .asyncness
            .as_ref()
            .map_or_else(|| self.lines.start(signature.fn_token.span), |token| self.lines.start(token.span));
        let head = Range { start, end: self.lines.close(&signature.paren_token.span) };
        Function {
            name: self.name(&signature.ident),
            generics: self.generics(&signature.generics),
            receiver,
            parameters,
            returns: self.return_type(&signature.output),
            is_async: signature.asyncness.is_some(),
            attributes: attributes.others,
            foreign: attributes.foreign,
            head,
            range: Range { start, end: end.max(head.end) },
            body,
        }
    }

    fn fields(&mut self, fields: &syn::Fields) -> Vec<Field> {
        match fields {
            syn::Fields::Named(fields) => self.field_list(&fields.named),
            syn::Fields::Unnamed(fields) => self.field_list(&fields.unnamed),
            syn::Fields::Unit => Vec::new(),
        }
    }

    fn field_list<'f>(&mut self, fields: impl IntoIterator<Item = &'f syn::Field>) -> Vec<Field> {
        let mut lowered = Vec::new();
        for (index, field) in fields.into_iter().enumerate() {
            if self.is_off(&field.attrs) {
                continue;
            }
            let name = match &field.ident {
                Some(ident) => self.name(ident),
                None => Name::new(&index.to_string()),
            };
            let private = visibility(&field.vis) != Visibility::Public;
            lowered.push(Field { name, ty: self.ty(&field.ty), private });
        }
        lowered.shrink_to_fit();
        lowered
    }

    fn adt(
        &mut self,
        generics: &syn::Generics,
        variants: Vec<Variant>,
        attributes: Attributes,
        is_enum: bool,
    ) -> ItemKind {
        let generics = self.generics(generics);
        let rewritten = !attributes.others.is_empty();
        ItemKind::Adt(Arc::new(Adt { generics, variants, is_enum, derives: attributes.derives, rewritten }))
    }

    fn value(
        &mut self,
        ident: &syn::Ident,
        ty: &syn::Type,
        expr: Option<&syn::Expr>,
        is_static: bool,
    ) -> Arc<ValueItem> {
        let head = self.lines.range(ident.span());
        let ty = self.ty(ty);
        let (body, range) = expr.map(|expr| self.initializer_body(expr)).unzip();
        let end = range.map_or(head.end, |range| range.end.max(head.end));
        let range = Range { start: head.start, end };
        Arc::new(ValueItem { ty, is_static, head, range, body: body.map(Arc::new) })
    }

    fn trait_item(&mut self, item: &syn::ItemTrait) -> Trait {
        let mut lowered = Trait {
            generics: self.generics(&item.generics),
            supertraits: self.bounds(&item.supertraits),
            functions: Vec::new(),
            types: Vec::new(),
            constants: Vec::new(),
        };
        for item in &item.items {
            self.trait_part(item, &mut lowered);
        }
        lowered.functions.shrink_to_fit();
        lowered
    }

    fn trait_part(&mut self, item: &TraitItem, lowered: &mut Trait) {
        match item {
            TraitItem::Fn(function) => {
                let attributes = self.attributes(&function.attrs);
                if attributes.off {
                    return;
                }
                let body = function.default.as_ref().map(|block| Arc::new(self.function_body(&function.sig, block)));
                let end = function.default.as_ref().map_or(0, |block| self.lines.close(&block.brace_token.span));
                lowered.functions.push(Arc::new(self.function(&function.sig, attributes, end, body)));
            }
            TraitItem::Type(ty) => {
                let ty = (self.name(&ty.ident), self.bounds(&ty.bounds));
                lowered.types.push(ty);
            }
            TraitItem::Const(constant) => {
                let constant = (self.name(&constant.ident), self.ty(&constant.ty));
                lowered.constants.push(constant);
            }
            TraitItem::Macro(call) => {
                self.inside_macros += 1;
                for item in self.expanded_parts::<TraitItem>(&call.mac) {
                    self.trait_part(&item, lowered);
                }
                self.inside_macros -= 1;
            }
            _ => {}
        }
    }

    /// The items of a trait or an implementation that a macro stands for.
    fn expanded_parts<T: syn::parse::Parse>(&mut self, call: &syn::Macro) -> Vec<T> {
        let Some(tokens) = self.expander.enter(call) else {
            self.unread(&call.tokens);
            return Vec::new();
        };
        self.expander.leave();
        let parser = |input: syn::parse::ParseStream<'_>| {
            let mut parts = Vec::new();
            while !input.is_empty() {
                parts.push(input.parse::<T>()?);
            }
            Ok(parts)
        };
        syn::parse::Parser::parse2(parser, tokens).unwrap_or_default()
    }

    fn impl_item(&mut self, item: &syn::ItemImpl) -> Impl {
        let mut lowered = Impl {
            generics: self.generics(&item.generics),
            of_trait: item.trait_.as_ref().map(|(path, _)| self.path(path)),
            self_type: self.ty(&item.self_ty),
            functions: Vec::new(),
            types: Vec::new(),
            constants: Vec::new(),
        };
        for item in &item.items {
            self.impl_part(item, &mut lowered);
        }
        lowered.functions.shrink_to_fit();
        lowered.types.shrink_to_fit();
        lowered
    }

    fn impl_part(&mut self, item: &ImplItem, lowered: &mut Impl) {
        match item {
            ImplItem::Fn(function) => {
                let attributes = self.attributes(&function.attrs);
                if attributes.off {
                    return;
                }
                let body = Arc::new(self.function_body(&function.sig, &function.block));
                let end = self.lines.close(&function.block.brace_token.span);
                let kind = self.function(&function.sig, attributes, end, Some(body));
                lowered.functions.push((visibility(&function.vis), Arc::new(kind)));
            }
            ImplItem::Type(ty) if !self.is_off(&ty.attrs) => {
                let ty = (self.name(&ty.ident), self.ty(&ty.ty));
                lowered.types.push(ty);
            }
            ImplItem::Const(constant) => {
                let value = self.value(&constant.ident, &constant.ty, Some(&constant.expr), false);
                lowered.constants.push((self.name(&constant.ident), value));
            }
            ImplItem::Macro(call) => {
                for item in self.expanded_parts::<ImplItem>(&call.mac) {
                    self.impl_part(&item, lowered);
                }
            }
            _ => {}
        }
    }
}

/// Whether a function of a stub stands for an attribute macro.
fn declares_macro(item: &syn::Item) -> bool {
    let syn::Item::Fn(function) = item else { return false };
    function
        .attrs
        .iter()
        .any(|attribute| attribute.path().is_ident("proc_macro_attribute") || attribute.path().is_ident("proc_macro"))
}

pub(super) fn visibility(vis: &syn::Visibility) -> Visibility {
    match vis {
        syn::Visibility::Public(_) => Visibility::Public,
        syn::Visibility::Restricted(_) => Visibility::Restricted,
        syn::Visibility::Inherited => Visibility::Private,
    }
}

fn item_attributes(item: &syn::Item) -> Option<&[syn::Attribute]> {
    Some(match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::ExternCrate(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::ForeignMod(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::TraitAlias(item) => &item.attrs,
        syn::Item::Type(item) => &item.attrs,
        syn::Item::Union(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => return None,
    })
}

/// A file that does not say where its own modules are: they lie beside it.
fn beside(file: PathBuf) -> (PathBuf, PathBuf) {
    let directory = file.parent().map(Path::to_path_buf).unwrap_or_default();
    (file, directory)
}
