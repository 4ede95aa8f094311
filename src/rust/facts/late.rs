//! Parts of facts that stay as they are kept between runs until somebody asks for them: most code is not inferred again.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt::{self, Debug, Formatter};
use std::ops::Deref;
use std::sync::OnceLock;

/// Something that is read when it is asked for.
#[derive(Clone)]
pub struct Late<T> {
    /// As it is kept, if it was.
    kept: Option<Box<[u8]>>,
    read: OnceLock<T>,
}

impl<T> From<T> for Late<T> {
    fn from(read: T) -> Self {
        Self { kept: None, read: OnceLock::from(read) }
    }
}

impl<T: DeserializeOwned + Default> Deref for Late<T> {
    type Target = T;

    fn deref(&self) -> &T {
        // Entries that are not what was written are told by their digest, so that hardly anything is empty.
        let kept = || self.kept.as_ref().and_then(|kept| postcard::from_bytes(kept).ok());
        self.read.get_or_init(|| kept().unwrap_or_default())
    }
}

impl<T: DeserializeOwned + Default + Debug> Debug for Late<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: DeserializeOwned + Default + Serialize> Serialize for Late<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.kept {
            Some(kept) => serializer.serialize_bytes(kept),
            None => serializer.serialize_bytes(&postcard::to_stdvec(&**self).map_err(serde::ser::Error::custom)?),
        }
    }
}

impl<'de, T> Deserialize<'de> for Late<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let kept = <&[u8]>::deserialize(deserializer)?;
        Ok(Self { kept: Some(kept.into()), read: OnceLock::new() })
    }
}
