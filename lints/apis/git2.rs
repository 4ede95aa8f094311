//! Signatures of git2, as far as receivers need typing.
//! Read from: git2 0.21.0.

pub struct Index {}
impl Index {
    pub fn add_all(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn update_all(&self, a: impl Sized, b: impl Sized) {}
    pub fn write(&self) {}
    pub fn write_tree(&self) {}
}

pub struct Remote {}
impl Remote {
    pub fn connect(&self, a: impl Sized) {}
    pub fn connect_auth(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn download(&self, a: impl Sized, b: impl Sized) {}
    pub fn fetch(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn list(&self) {}
    pub fn prune(&self, a: impl Sized) {}
    pub fn push(&self, a: impl Sized, b: impl Sized) {}
}

pub struct Repository {}
impl Repository {
    pub fn blame_file(&self, a: impl Sized, b: impl Sized) {}
    pub fn checkout_head(&self, a: impl Sized) {}
    pub fn checkout_index(&self, a: impl Sized, b: impl Sized) {}
    pub fn checkout_tree(&self, a: impl Sized, b: impl Sized) {}
    pub fn clone(a: impl Sized, b: impl Sized) -> Result<crate::Repository, impl Sized> {}
    pub fn clone_recurse(a: impl Sized, b: impl Sized) -> Result<crate::Repository, impl Sized> {}
    pub fn commit(
        &self,
        a: impl Sized,
        b: impl Sized,
        c: impl Sized,
        d: impl Sized,
        e: impl Sized,
        f: impl Sized,
    ) {
    }
    pub fn diff_index_to_workdir(&self, a: impl Sized, b: impl Sized) {}
    pub fn diff_tree_to_index(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn diff_tree_to_tree(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn diff_tree_to_workdir(&self, a: impl Sized, b: impl Sized) {}
    pub fn diff_tree_to_workdir_with_index(&self, a: impl Sized, b: impl Sized) {}
    pub fn discover() -> Result<crate::Repository, impl Sized> {}
    pub fn find_remote(&self, a: impl Sized) -> Result<crate::Remote, impl Sized> {}
    pub fn graph_ahead_behind(&self, a: impl Sized, b: impl Sized) {}
    pub fn graph_descendant_of(&self, a: impl Sized, b: impl Sized) {}
    pub fn index(&self) -> Result<crate::Index, impl Sized> {}
    pub fn init() -> Result<crate::Repository, impl Sized> {}
    pub fn init_bare() -> Result<crate::Repository, impl Sized> {}
    pub fn init_opts() -> Result<crate::Repository, impl Sized> {}
    pub fn merge(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn merge_commits(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn merge_trees(&self, a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized) {}
    pub fn open() -> Result<crate::Repository, impl Sized> {}
    pub fn open_bare() -> Result<crate::Repository, impl Sized> {}
    pub fn open_ext() -> Result<crate::Repository, impl Sized> {}
    pub fn open_from_env() -> Result<crate::Repository, impl Sized> {}
    pub fn remote(&self, a: impl Sized, b: impl Sized) -> Result<crate::Remote, impl Sized> {}
    pub fn remote_anonymous(&self, a: impl Sized) -> Result<crate::Remote, impl Sized> {}
    pub fn reset(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn revwalk(&self) -> Result<crate::Revwalk, impl Sized> {}
    pub fn stash_apply(&self, a: impl Sized, b: impl Sized) {}
    pub fn stash_pop(&self, a: impl Sized, b: impl Sized) {}
    pub fn stash_save(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    pub fn statuses(&self, a: impl Sized) {}
    pub fn submodules(&self) {}
}

pub struct Revwalk {}

pub struct Submodule {}
impl Submodule {
    pub fn clone(&self, a: impl Sized) {}
    pub fn update(&self, a: impl Sized, b: impl Sized) {}
}

pub mod build {

    pub struct RepoBuilder {}
    impl RepoBuilder {
        pub fn clone(&self, a: impl Sized, b: impl Sized) -> Result<crate::Repository, impl Sized> {}
        pub fn new() -> crate::build::RepoBuilder {}
    }
}

impl Iterator for crate::Revwalk { type Item = Self; fn next(&mut self) -> Option<Self::Item> {} }
