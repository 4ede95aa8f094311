//! Signatures of rdkafka, as far as receivers need typing.
//! Read from: rdkafka 0.39.0.

pub mod config {

    pub struct ClientConfig {}
    impl ClientConfig {
        pub fn create(&self) -> Result<impl Sized, impl Sized> {}
    }
}

pub mod consumer {

    pub struct BaseConsumer<C> {}
    impl<C> BaseConsumer<C> {
        pub fn iter(&self) -> crate::consumer::base_consumer::Iter {}
        pub fn poll(&self, a: impl Sized) {}
    }

    pub struct StreamConsumer<C> {}

    pub trait Consumer {
        fn commit(&self, a: impl Sized, b: impl Sized);
        fn commit_consumer_state(&self, a: impl Sized);
        fn commit_message(&self, a: impl Sized, b: impl Sized);
        fn committed(&self, a: impl Sized);
        fn committed_offsets(&self, a: impl Sized, b: impl Sized);
        fn fetch_group_list(&self, a: impl Sized, b: impl Sized);
        fn fetch_metadata(&self, a: impl Sized, b: impl Sized);
        fn fetch_watermarks(&self, a: impl Sized, b: impl Sized, c: impl Sized);
        fn offsets_for_times(&self, a: impl Sized, b: impl Sized);
        fn seek(&self, a: impl Sized, b: impl Sized, c: impl Sized, d: impl Sized);
    }
    impl<C> Consumer for crate::consumer::BaseConsumer<C> {}
    impl<C> Consumer for crate::consumer::StreamConsumer<C> {}

    pub mod base_consumer {

        pub struct Iter {}
    }
}

pub mod producer {

    pub struct BaseProducer<C> {}
    impl<C> BaseProducer<C> {
        pub fn poll(&self, a: impl Sized) {}
        pub fn send(&self, a: impl Sized) -> Result<(), impl Sized> {}
    }

    pub struct FutureProducer<C> {}
    impl<C> FutureProducer<C> {
        pub async fn send(&self, a: impl Sized, b: impl Sized) -> Result<(i32, i64), impl Sized> {}
    }

    pub struct ThreadedProducer<C> {}

    pub trait Producer {
        fn abort_transaction(&self, a: impl Sized);
        fn commit_transaction(&self, a: impl Sized);
        fn flush(&self, a: impl Sized);
        fn init_transactions(&self, a: impl Sized);
        fn send_offsets_to_transaction(&self, a: impl Sized, b: impl Sized, c: impl Sized);
    }
    impl<C> Producer for crate::producer::BaseProducer<C> {}
    impl<C> Producer for crate::producer::FutureProducer<C> {}
    impl<C> Producer for crate::producer::ThreadedProducer<C> {}
}
