//! Signatures of password_hash, as far as receivers need typing.
//! Read from: argon2,password-hash 0.6.0 (password-hash 0.6).

pub trait PasswordHasher {
    fn hash_password(&self);
    fn hash_password_with_salt(&self, a: impl Sized, b: impl Sized);
}

pub trait PasswordVerifier {
    fn verify_password(&self, a: impl Sized, b: impl Sized);
}
