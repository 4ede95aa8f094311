//! Signatures of kafka, as far as receivers need typing.
//! Read from: kafka 0.10.0.

pub mod client {

    pub struct KafkaClient {}
    impl KafkaClient {
        pub fn fetch_group_offsets(&self, a: impl Sized, b: impl Sized) {}
        pub fn fetch_messages(&self, a: impl Sized) {}
        pub fn fetch_offsets(&self, a: impl Sized, b: impl Sized) {}
        pub fn fetch_topic_offsets(&self, a: impl Sized, b: impl Sized) {}
        pub fn load_metadata(&self, a: impl Sized) {}
        pub fn load_metadata_all(&self) {}
        pub fn produce_messages(&self, a: impl Sized, b: impl Sized, c: impl Sized) {}
    }
}

pub mod consumer {

    pub struct Builder {}
    impl Builder {
        pub fn create(&self) -> Result<crate::consumer::Consumer, impl Sized> {}
    }

    pub struct Consumer {}
    impl Consumer {
        pub fn commit_consumed(&self) {}
        pub fn from_client(a: impl Sized) -> crate::consumer::Builder {}
        pub fn from_hosts(a: impl Sized) -> crate::consumer::Builder {}
        pub fn poll(&self) {}
    }
}

pub mod producer {

    pub struct Builder {}
    impl Builder {
        pub fn create(&self) -> Result<crate::producer::Producer, impl Sized> {}
    }

    pub struct Producer {}
    impl Producer {
        pub fn from_client(a: impl Sized) -> crate::producer::Builder {}
        pub fn from_hosts(a: impl Sized) -> crate::producer::Builder {}
        pub fn send(&self, a: impl Sized) {}
        pub fn send_all(&self, a: impl Sized) {}
    }
}
