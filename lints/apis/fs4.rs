//! Signatures of fs4, as far as receivers need typing.
//! Read from: fs2,fs4,fd-lock fs2 0.4.3, fs4 1.1.0, fd-lock 4.0.4.

pub trait AsyncFileExt {
    fn lock(&self);
    fn lock_shared(&self);
}

pub trait FileExt {
    fn lock(&self);
    fn lock_shared(&self);
}
