//! Which crates are a part of which programs and libraries of the workspace.

use crate::program::{CrateId, Program};

/// The members of the workspace that something is built into, by number.
#[derive(Clone)]
pub struct Built(Vec<u64>);

impl Built {
    /// Leaves those that something else is built into as well; whether there are any.
    pub fn keep(&mut self, other: &Self) -> bool {
        self.0.iter_mut().zip(&other.0).fold(false, |any, (mine, other)| {
            *mine &= other;
            any || *mine != 0
        })
    }
}

/// For each crate, the members of the workspace that it is a part of, itself among them.
pub(super) fn built_into(program: &Program) -> Vec<Built> {
    let count = program.crates.len();
    let mut found = vec![Built(vec![0; count.div_ceil(64)]); count];
    for whole in (0..count).filter(|&id| program.crates[id].member) {
        let mut open = vec![CrateId(whole as u32)];
        while let Some(part) = open.pop() {
            let word = &mut found[part.0 as usize].0[whole / 64];
            let bit = 1 << (whole % 64);
            if *word & bit == 0 {
                *word |= bit;
                let part = &program.crates[part.0 as usize];
                open.extend(part.libraries.iter().chain(&part.dev));
            }
        }
    }
    found
}
