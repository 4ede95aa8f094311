//! Has the program built anew when a file is added under `lints/`: the folder is embedded, and the compiler does not
//! notice new files in it.

fn main() {
    println!("cargo::rerun-if-changed=lints");
}
