//! Signatures of futures-sink 0.3. Bodies are empty; only the types matter.
pub trait Sink<Item> {
    type Error;
    fn poll_ready(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>>;
    fn start_send(self: std::pin::Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    fn poll_flush(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>>;
    fn poll_close(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>>;
}
impl<S: Sink<Item> + ?Sized, Item> Sink<Item> for &mut S { type Error = S::Error; }
impl<S: Sink<Item> + ?Sized, Item> Sink<Item> for Box<S> { type Error = S::Error; }
impl<T> Sink<T> for Vec<T> { type Error = std::convert::Infallible; }
