//! Parts of facts that are kept as bytes, which take less than half of the room: most code is looked at once in a run, or not
//! at all because what it came to is known from the run before.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt::{self, Debug, Formatter};
use std::marker::PhantomData;

/// A value as bytes.
#[derive(Clone)]
pub struct Packed<T> {
    bytes: Box<[u8]>,
    of: PhantomData<fn() -> T>,
}

impl<T: Serialize> Packed<T> {
    /// Packs a value.
    pub fn new(value: &T) -> Self {
        let bytes = postcard::to_stdvec(value).expect("facts are plain data");
        Self { bytes: bytes.into(), of: PhantomData }
    }
}

impl<T: DeserializeOwned> Packed<T> {
    /// The value; nothing where what was kept between runs cannot be read.
    pub fn open(&self) -> Option<T> {
        postcard::from_bytes(&self.bytes).ok()
    }
}

impl<T: DeserializeOwned + Debug> Debug for Packed<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.open().fmt(f)
    }
}

impl<T> Serialize for Packed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.bytes)
    }
}

impl<'de, T> Deserialize<'de> for Packed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = <&[u8]>::deserialize(deserializer)?;
        Ok(Self { bytes: bytes.into(), of: PhantomData })
    }
}
