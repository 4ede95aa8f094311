//! The ways in which something is run, as a set: what code is called may be offloaded by another caller.

use std::ops::{BitOr, BitOrAssign};

/// A set of ways in which something is run.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Roles(u16);

impl Roles {
    /// Nothing is known of it.
    pub const NONE: Roles = Roles(0);
    /// Called here and now, on this thread.
    pub const CALLED: Roles = Roles(1);
    /// Polled as a part of this task.
    pub const AWAITED: Roles = Roles(1 << 1);
    /// Run by an event loop on its own.
    pub const SPAWNED: Roles = Roles(1 << 2);
    /// Polled by `block_on` on this thread.
    pub const DRIVEN: Roles = Roles(1 << 3);
    /// Run by threads that may block and have a runtime entered.
    pub const POOLED: Roles = Roles(1 << 4);
    /// Run by threads that may block and have no runtime.
    pub const THREADED: Roles = Roles(1 << 5);
    /// Put away, for whoever runs it later.
    pub const HELD: Roles = Roles(1 << 6);
    /// Given to a library function of which nothing is known.
    pub const GIVEN: Roles = Roles(1 << 7);
    /// Run by whichever task polls what it was put into.
    pub const POLLED: Roles = Roles(1 << 8);
    /// Waited for by who has an event loop run it.
    pub const JOINED: Roles = Roles(1 << 9);
    /// Given back to the caller, who decides: by itself, or in what is made around it.
    pub(super) const RETURNED: Roles = Roles(1 << 10);

    /// What is left without some.
    pub fn without(self, other: Roles) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the two sets have something in common.
    pub fn has(self, other: Roles) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether it is this and nothing else.
    pub fn only(self, other: Roles) -> bool {
        self.0 != 0 && self.without(Roles::JOINED).0 & !other.0 == 0
    }

    /// With what becomes of what is given back in its place.
    pub(super) fn given_back(self, to: Roles) -> Roles {
        if self.has(Roles::RETURNED) { self.without(Roles::RETURNED) | to } else { self }
    }

    fn and(self, other: Roles) -> Roles {
        Roles(self.0 & other.0)
    }

    /// What `inner` is for whoever runs the code in which `inner` happens: what runs here runs where this runs.
    pub(super) fn around(self, inner: Roles) -> Roles {
        let here = Roles::CALLED | Roles::AWAITED | Roles::GIVEN | Roles::POLLED;
        let mut roles = inner.without(here);
        if inner.has(here) {
            // Who is given something, and nobody knows why, may have it run elsewhere.
            let guess = self.has(Roles::GIVEN) && !self.has(Roles::CALLED);
            if guess && inner.has(Roles::CALLED) {
                roles |= inner.and(here).without(Roles::CALLED) | Roles::GIVEN;
            } else if self.has(here) {
                roles |= inner.and(here);
            }
            roles |= self.without(here);
        }
        roles
    }
}

impl BitOr for Roles {
    type Output = Roles;
    fn bitor(self, other: Roles) -> Roles {
        Roles(self.0 | other.0)
    }
}

impl BitOrAssign for Roles {
    fn bitor_assign(&mut self, other: Roles) {
        self.0 |= other.0;
    }
}
