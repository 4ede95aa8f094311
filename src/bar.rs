//! The bar that a terminal shows while a run takes long: on standard error, gone when the run is over.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;
use unpark::progress::{Progress, Stage};

/// Shorter runs show nothing.
const PATIENCE: Duration = Duration::from_millis(400);
const STEP: Duration = Duration::from_millis(80);

/// Draws until the other end of the channel is gone.
pub fn draw(progress: &Progress, over: &Receiver<()>) {
    if over.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    let bar = ProgressBar::with_draw_target(Some(Stage::ALL.len() as u64), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{spinner} [{bar:24}] {msg}").unwrap_or(ProgressStyle::default_bar());
    bar.set_style(style.progress_chars("=> "));
    while over.recv_timeout(STEP) == Err(RecvTimeoutError::Timeout) {
        let (stage, files) = progress.look();
        bar.set_position(stage as u64);
        bar.set_message(match stage {
            Stage::Reading => format!("reading, {files} files"),
            Stage::Linking => "finding out what calls lead to".to_owned(),
            Stage::Following => "following calls".to_owned(),
            Stage::Checking => "checking".to_owned(),
        });
        bar.tick();
    }
    bar.finish_and_clear();
}
