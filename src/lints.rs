//! The lints (stand-in until the real registry is merged).
#![allow(missing_docs)]

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Waits {
    Executor,
    Stub,
    Other,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Makes {
    Runtime,
    Client,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    BlocksOnRuntime { which: Waits },
    WaitsOnOwnTask,
    TimeoutOverBlocking,
    RuntimeOnRuntime,
    MadePerCall { makes: Makes },
    UsedOutsideRuntime,
    IdleRuntime,
    OutlivesRuntime,
    MadeTogether,
}

pub struct Lint {
    pub name: &'static str,
    pub rule: Rule,
}

pub fn all() -> &'static [Lint] {
    &[
        Lint { name: "block_on_in_async", rule: Rule::BlocksOnRuntime { which: Waits::Executor } },
        Lint { name: "blocking_stub_on_event_loop", rule: Rule::BlocksOnRuntime { which: Waits::Stub } },
        Lint { name: "blocking_call_in_async", rule: Rule::BlocksOnRuntime { which: Waits::Other } },
        Lint { name: "wait_on_own_task", rule: Rule::WaitsOnOwnTask },
        Lint { name: "timeout_cannot_fire", rule: Rule::TimeoutOverBlocking },
        Lint { name: "runtime_in_async", rule: Rule::RuntimeOnRuntime },
        Lint { name: "runtime_per_call", rule: Rule::MadePerCall { makes: Makes::Runtime } },
        Lint { name: "channel_per_call", rule: Rule::MadePerCall { makes: Makes::Client } },
        Lint { name: "channel_outside_runtime", rule: Rule::UsedOutsideRuntime },
        Lint { name: "channel_on_idle_runtime", rule: Rule::IdleRuntime },
        Lint { name: "channel_outlives_runtime", rule: Rule::OutlivesRuntime },
        Lint { name: "sync_and_async_client", rule: Rule::MadeTogether },
    ]
}
