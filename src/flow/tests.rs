//! Callables through wrappers, variables and captures.

use crate::contexts::Place;
use crate::program::{BodyId, BodyKind, Callee, CaptureOf, CrateKind, Value};
use crate::sample::Sample;

/// `fn wrapper(f) { inner(f) }`
fn wrapper(sample: &mut Sample, name: &str, inner: Callee) -> BodyId {
    let id = sample.function(name);
    let f = sample.parameter(id);
    sample.call(id, inner, vec![f]);
    id
}

fn library(path: &str) -> Callee {
    Callee::Library(crate::names::Name::new(path))
}

#[test]
fn a_wrapper_of_a_wrapper_offloads_as_the_innermost_call_does() {
    let mut sample = Sample::new(CrateKind::Library);
    let inner = wrapper(&mut sample, "inner", library("lib::spawn_blocking"));
    let outer = wrapper(&mut sample, "outer", Callee::Body(inner));
    let handler = sample.async_function("handler");
    let closure = sample.body("handler", BodyKind::Closure, Some(handler));
    sample.library(closure, "lib::read", vec![]);
    sample.call(handler, Callee::Body(outer), vec![Value::Body(closure)]);
    let solved = sample.solve();
    assert!(solved.contexts.runs(closure, Place::Pool));
    assert!(!solved.contexts.runs(closure, Place::EventLoop));
    assert!(solved.effects.worst(handler).is_none());
    assert!(solved.findings.is_empty());
}

#[test]
fn wrappers_that_call_each_other_come_to_an_end() {
    let mut sample = Sample::new(CrateKind::Library);
    let (a, b) = (sample.function("a"), sample.function("b"));
    let (fa, fb) = (sample.parameter(a), sample.parameter(b));
    sample.call(a, Callee::Body(b), vec![fa]);
    sample.call(b, Callee::Body(a), vec![fb.clone()]);
    sample.call(b, Callee::Value(fb), vec![]);
    let handler = sample.async_function("handler");
    let closure = sample.body("handler", BodyKind::Closure, Some(handler));
    sample.library(closure, "lib::read", vec![]);
    sample.call(handler, Callee::Body(a), vec![Value::Body(closure)]);
    let solved = sample.solve();
    assert!(solved.contexts.runs(closure, Place::EventLoop));
    assert_eq!(solved.lints(), ["blocking_call_in_async"]);
}

#[test]
fn a_closure_that_an_offloaded_closure_calls_is_offloaded() {
    let mut sample = Sample::new(CrateKind::Library);
    let handler = sample.async_function("handler");
    let work = sample.body("handler", BodyKind::Closure, Some(handler));
    sample.library(work, "lib::read", vec![]);
    let local = sample.local(handler, Value::Body(work), None);
    let job = sample.body("handler", BodyKind::Closure, Some(handler));
    let captured = sample.capture(job, CaptureOf::Local(local));
    sample.call(job, Callee::Value(captured), vec![]);
    sample.library(handler, "lib::spawn_blocking", vec![Value::Body(job)]);
    let solved = sample.solve();
    assert!(solved.contexts.runs(work, Place::Pool));
    assert!(solved.findings.is_empty());
}

#[test]
fn a_closure_given_to_an_unlisted_function_runs_where_its_maker_runs() {
    let mut sample = Sample::new(CrateKind::Library);
    let handler = sample.async_function("handler");
    let closure = sample.body("handler", BodyKind::Closure, Some(handler));
    sample.library(closure, "lib::read", vec![]);
    sample.library(handler, "lib::map", vec![Value::Body(closure)]);
    let solved = sample.solve();
    assert_eq!(solved.lints(), ["blocking_call_in_async"]);
    let read = sample.program.body(closure).calls[0].span;
    assert_eq!(solved.findings[0].primary.span, read, "the wait in the closure is the place to change");
}

#[test]
fn a_library_function_given_by_name_is_called_there() {
    let mut sample = Sample::new(CrateKind::Library);
    let handler = sample.async_function("handler");
    sample.library(handler, "lib::map", vec![Value::Library(crate::names::Name::new("lib::read"))]);
    sample.library(handler, "lib::spawn_blocking", vec![Value::Library(crate::names::Name::new("lib::read"))]);
    assert_eq!(sample.solve().findings.len(), 1);
}
