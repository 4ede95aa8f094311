//! Signatures of xshell, as far as receivers need typing.
//! Read from: duct,subprocess,shared_child,wait-timeout,xshell duct 1.1.2, subprocess 1.2.3, shared_child 1.1.2, wait-timeout 0.2.1, xshell 0.2.7.

pub struct Cmd {}
impl Cmd {
    pub fn arg(self, arg: impl Sized) -> Cmd {}
    pub fn args(self, args: impl Sized) -> Cmd {}
    pub fn env(self, key: impl Sized, val: impl Sized) -> Cmd {}
    pub fn ignore_status(self) -> Cmd {}
    pub fn ignore_stderr(self) -> Cmd {}
    pub fn ignore_stdout(self) -> Cmd {}
    pub fn quiet(self) -> Cmd {}
    pub fn stdin(self, stdin: impl Sized) -> Cmd {}
    pub fn output(&self) {}
    pub fn read(&self) {}
    pub fn read_stderr(&self) {}
    pub fn run(&self) {}
}

pub struct Shell {}
impl Shell {
    pub fn cmd(&self, program: impl Sized) -> Cmd {}
    pub fn copy_file(&self, a: impl Sized, b: impl Sized) {}
    pub fn create_dir(&self, a: impl Sized) {}
    pub fn read_dir(&self, a: impl Sized) {}
    pub fn read_file(&self, a: impl Sized) {}
    pub fn remove_path(&self, a: impl Sized) {}
    pub fn write_file(&self, a: impl Sized, b: impl Sized) {}
}

#[macro_export]
macro_rules! cmd {
    ($sh:expr, $cmd:literal) => {{
        let cmd: $crate::Cmd = $sh.cmd($cmd);
        cmd
    }};
}
