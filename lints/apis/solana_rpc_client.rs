//! Signatures of solana-rpc-client, as far as receivers need typing.
//! Read from: solana-rpc-client 4.4.0.
pub mod rpc_client {
    pub struct RpcClient {}
    impl RpcClient {
        pub fn new(url: impl ToString) -> Self {}
        pub fn new_with_commitment(url: impl ToString, commitment: impl Sized) -> Self {}
        pub fn new_with_timeout(url: impl ToString, timeout: std::time::Duration) -> Self {}
        pub fn url(&self) -> String {}
    }
}

pub mod nonblocking {
    pub mod rpc_client {
        pub struct RpcClient {}
        impl RpcClient {
            pub fn new(url: String) -> Self {}
            pub fn new_with_commitment(url: String, commitment: impl Sized) -> Self {}
        }
    }
}
