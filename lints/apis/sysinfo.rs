//! Signatures of sysinfo, as far as receivers need typing.
//! Read from: sysinfo 0.40.1.

pub struct Components {}
impl Components {
    pub fn new_with_refreshed_list() -> Self {}
}

pub struct Disks {}
impl Disks {
    pub fn new_with_refreshed_list() -> Self {}
}

pub struct Networks {}
impl Networks {
    pub fn new_with_refreshed_list() -> Self {}
}

pub struct Process {}
impl Process {
    pub fn kill_and_wait(&self) {}
    pub fn wait(&self) {}
}

pub struct System {}
impl System {
    pub fn new_all() -> crate::System {}
    pub fn refresh_all(&self) {}
    pub fn refresh_cpu_all(&self) {}
    pub fn refresh_cpu_usage(&self) {}
    pub fn refresh_memory(&self) {}
    pub fn refresh_processes(&self, a: impl Sized, b: impl Sized) {}
    pub fn refresh_processes_specifics(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn refresh_specifics(&self, a: impl Sized) {}
}

pub struct Users {}
impl Users {
    pub fn new_with_refreshed_list() -> Self {}
}
