//! The lints, and the rule that each of them is a case of.

/// What a wait on a runtime's thread waits with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Waits {
    /// A blocking executor, or an async library's own blocking call.
    Executor,
    /// The same behind a method of a type that hides it, or in a library's synchronous client.
    Stub,
    /// Anything else.
    Other,
}

/// What is made again for each call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Makes {
    /// A runtime.
    Runtime,
    /// A client, a channel or a pool.
    Client,
}

/// A kind of defect: a relation between where code runs and what it does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// A wait on a thread that runs tasks.
    BlocksOnRuntime {
        /// Which waits.
        which: Waits,
    },
    /// A wait that only a task of the same runtime can end.
    WaitsOnOwnTask,
    /// A timeout around a wait.
    TimeoutOverBlocking,
    /// A runtime made or dropped inside a runtime.
    RuntimeOnRuntime,
    /// Something made again for each call that could be kept.
    MadePerCall {
        /// What.
        makes: Makes,
    },
    /// Something that needs a runtime around it, where none is.
    UsedOutsideRuntime,
    /// A value on a runtime that nobody drives.
    IdleRuntime,
    /// A value that is kept longer than its runtime.
    OutlivesRuntime,
    /// Two values made together that want opposite places.
    MadeTogether,
}

/// A lint.
pub struct Lint {
    /// Its name, as users write it.
    pub name: &'static str,
    /// The rule that finds it.
    pub rule: Rule,
}

/// All lints.
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
