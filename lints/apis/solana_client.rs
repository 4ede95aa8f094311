//! Signatures of solana-client, as far as receivers need typing.
//! Read from: solana-client 4.5.0-alpha.4.

pub mod rpc_client {
    pub use solana_rpc_client::rpc_client::*;
}

pub mod nonblocking {
    pub mod rpc_client {
        pub use solana_rpc_client::nonblocking::rpc_client::*;
    }
}
