//! Contexts, effects and rules on programs put together by hand. What users see is shown by the fixtures.

use crate::contexts::Place;
use crate::finding::Confidence;
use crate::program::{BodyId, BodyKind, CallId, Callee, CaptureOf, CrateKind, Evidence, Value};
use crate::sample::Sample;

/// `handler` (async, for others) calls `outer` calls `inner` calls a library function.
fn two_helpers(sample: &mut Sample, wait: &str) -> (BodyId, BodyId, BodyId) {
    let inner = sample.function("inner");
    sample.library(inner, wait, vec![]);
    let outer = sample.function("outer");
    sample.call(outer, Callee::Body(inner), vec![]);
    let handler = sample.async_function("handler");
    sample.edit(handler).public = true;
    sample.call(handler, Callee::Body(outer), vec![]);
    (handler, outer, inner)
}

#[test]
fn a_wait_behind_two_helpers_is_reported_where_async_code_enters_them() {
    let mut sample = Sample::new(CrateKind::Library);
    let (handler, ..) = two_helpers(&mut sample, "lib::read");
    let solved = sample.solve();
    assert_eq!(solved.lints(), ["blocking_call_in_async"]);
    let finding = &solved.findings[0];
    assert_eq!(finding.primary.span, sample.program.body(handler).calls[0].span);
    let labels: Vec<&str> = finding.labels.iter().map(|label| label.text.as_str()).collect();
    assert_eq!(labels, ["`handler` runs on the event loop", "calls `inner`", "blocks: waits for the disk"]);
    // Nobody in sight runs `handler`.
    assert_eq!(finding.confidence, Confidence::Medium);
}

#[test]
fn a_guess_on_the_way_makes_the_finding_a_guess() {
    let mut sample = Sample::new(CrateKind::Library);
    let (_, outer, inner) = two_helpers(&mut sample, "lib::read");
    sample.edit(outer).calls[0].evidence = Evidence::Inferred;
    assert_eq!(sample.solve().findings[0].confidence, Confidence::Medium);
    let others = [sample.function("other"), sample.function("another")];
    let method = crate::names::Name::new("app::Load::load");
    let mut one_of = |candidates| {
        sample.edit(outer).calls[0].callee = Callee::Dispatch { method, candidates };
        sample.solve().findings[0].confidence
    };
    assert_eq!(one_of(vec![inner, others[0]]), Confidence::Medium);
    assert_eq!(one_of(vec![inner, others[0], others[1]]), Confidence::Low);
}

#[test]
fn helpers_that_call_each_other_have_the_effects_of_both() {
    let mut sample = Sample::new(CrateKind::Library);
    let (_, outer, inner) = two_helpers(&mut sample, "lib::read");
    sample.call(inner, Callee::Body(outer), vec![]);
    let solved = sample.solve();
    let severity = solved.effects.worst(outer).expect("it gets to the wait");
    let chain = solved.effects.chain(&sample.program, &solved.flow, outer, severity).expect("it gets to the wait");
    assert_eq!(chain.hops.len(), 2);
    assert_eq!(solved.findings.len(), 1);
}

#[test]
fn the_main_future_may_be_late_and_may_not_panic() {
    for (wait, found) in [("lib::read", 0), ("lib::block_on", 1)] {
        let mut sample = Sample::new(CrateKind::Binary);
        let (handler, ..) = two_helpers(&mut sample, wait);
        let main = sample.async_function("main");
        sample.entry(main);
        let call = sample.call(main, Callee::Body(handler), vec![]);
        sample.awaited(main, call);
        let solved = sample.solve();
        assert!(!solved.contexts.runs(handler, Place::EventLoop));
        assert_eq!(solved.findings.len(), found, "{wait}");
    }
}

#[test]
fn what_main_spawns_is_on_the_event_loop() {
    let mut sample = Sample::new(CrateKind::Binary);
    let (handler, ..) = two_helpers(&mut sample, "lib::read");
    let main = sample.async_function("main");
    sample.entry(main);
    let task = sample.call(main, Callee::Body(handler), vec![]);
    sample.library(main, "lib::spawn", vec![Value::Call(task)]);
    let solved = sample.solve();
    assert!(solved.contexts.runs(handler, Place::EventLoop));
    assert_eq!(solved.lints(), ["blocking_call_in_async"]);
}

#[test]
fn a_timeout_over_a_wait_is_told() {
    let mut sample = Sample::new(CrateKind::Binary);
    let main = sample.async_function("main");
    sample.entry(main);
    let body = sample.body("main", BodyKind::AsyncBlock, Some(main));
    sample.library(body, "lib::recv", vec![]);
    let call = sample.library(main, "lib::timeout", vec![Value::Other, Value::Body(body)]);
    sample.awaited(main, call);
    assert_eq!(sample.solve().lints(), ["timeout_cannot_fire"]);
}

/// `let (tx, rx) = channel(); start(move || tx); recv(rx)`.
fn channel(start: &str, kind: BodyKind) -> Vec<&'static str> {
    let mut sample = Sample::new(CrateKind::Library);
    let handler = sample.async_function("handler");
    let made = sample.library(handler, "lib::channel", vec![]);
    let tx = sample.local(handler, Value::Call(made), Some(0));
    let rx = sample.local(handler, Value::Call(made), Some(1));
    let clone = sample.method(handler, Value::Local(tx), "lib::clone");
    let tx2 = sample.local(handler, Value::Call(clone), None);
    let other = sample.body("handler", kind, Some(handler));
    sample.capture(other, CaptureOf::Local(tx2));
    sample.library(handler, start, vec![Value::Body(other)]);
    sample.method(handler, Value::Local(rx), "lib::recv");
    sample.solve().lints()
}

#[test]
fn a_wait_for_an_own_task_differs_from_one_for_a_thread() {
    assert_eq!(channel("lib::spawn", BodyKind::AsyncBlock), ["wait_on_own_task"]);
    assert_eq!(channel("lib::thread", BodyKind::Closure), ["blocking_call_in_async"]);
}

#[test]
fn a_runtime_dropped_by_a_helper_is_reported_in_async_code() {
    let mut sample = Sample::new(CrateKind::Library);
    two_helpers(&mut sample, "lib::Runtime::new");
    assert_eq!(sample.solve().lints(), ["runtime_in_async"]);
}

#[test]
fn a_client_is_for_every_call_when_it_is_not_kept() {
    for (kept, found) in [(false, 1), (true, 0)] {
        let mut sample = Sample::new(CrateKind::Library);
        let get = sample.async_function("get");
        sample.edit(get).public = true;
        let client = sample.library(get, "lib::Client::new", vec![]);
        let local = sample.local(get, Value::Call(client), None);
        let sent = sample.method(get, Value::Local(local), "lib::Client::get");
        sample.awaited(get, sent);
        if kept {
            sample.edit(get).returns.push(Value::Local(local));
        }
        assert_eq!(sample.solve().findings.len(), found);
    }
}

#[test]
fn what_needs_a_runtime_panics_before_there_is_one() {
    let mut sample = Sample::new(CrateKind::Binary);
    let main = sample.function("main");
    sample.library(main, "lib::sleep", vec![]);
    assert_eq!(sample.solve().lints(), ["channel_outside_runtime"]);
}

#[test]
fn a_guard_that_lives_is_a_runtime_and_one_dropped_at_once_is_none() {
    for (named, found) in [(true, 0), (false, 1)] {
        let mut sample = Sample::new(CrateKind::Binary);
        let main = sample.function("main");
        let entered = sample.library(main, "lib::enter", vec![]);
        let guard = sample.local(main, Value::Call(entered), None);
        if !named {
            sample.edit(main).locals[guard.0 as usize].name = None;
        }
        sample.library(main, "lib::sleep", vec![]);
        assert_eq!(sample.solve().findings.len(), found);
    }
}

/// `let rt = Runtime::new(); let channel = rt.block_on(async { connect() });` and what is done with the channel.
fn channel_on(sample: &mut Sample, id: BodyId, runtime: &str) -> (CallId, crate::program::LocalId) {
    let made = sample.library(id, runtime, vec![]);
    let runtime = sample.local(id, Value::Call(made), None);
    let block = sample.body("block", BodyKind::AsyncBlock, Some(id));
    let connected = sample.library(block, "lib::connect", vec![]);
    sample.edit(block).returns.push(Value::Call(connected));
    let driven = sample.method(id, Value::Local(runtime), "lib::block_on");
    sample.edit(id).calls[driven.0 as usize].arguments.push(Value::Body(block));
    (driven, sample.local(id, Value::Call(driven), None))
}

#[test]
fn a_channel_that_is_returned_outlives_the_runtime_that_is_not() {
    let mut sample = Sample::new(CrateKind::Library);
    let open = sample.function("open");
    let (_, channel) = channel_on(&mut sample, open, "lib::Runtime::new");
    sample.edit(open).returns.push(Value::Local(channel));
    assert_eq!(sample.solve().lints(), ["channel_outlives_runtime"]);
}

#[test]
fn a_channel_of_a_runtime_that_stands_still_is_told_where_a_thread_uses_it() {
    for (runtime, found) in [("lib::Runtime::current", 1), ("lib::Runtime::new", 0)] {
        let mut sample = Sample::new(CrateKind::Library);
        let open = sample.function("open");
        let (_, channel) = channel_on(&mut sample, open, runtime);
        let user = sample.body("open", BodyKind::Closure, Some(open));
        sample.capture(user, CaptureOf::Local(channel));
        sample.library(open, "lib::thread", vec![Value::Body(user)]);
        assert_eq!(sample.solve().findings.len(), found, "{runtime}");
    }
}

#[test]
fn a_runtime_in_a_method_that_waits_once_is_made_for_every_call() {
    let mut sample = Sample::new(CrateKind::Library);
    let call = sample.function("call");
    sample.edit(call).self_type = Some(crate::names::Name::new("app::Client"));
    sample.parameter(call);
    sample.edit(call).parameters[0].name = Some(crate::names::Name::new("self"));
    channel_on(&mut sample, call, "lib::Runtime::new");
    assert_eq!(sample.solve().lints(), ["runtime_per_call"]);
}
