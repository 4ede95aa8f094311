//! Signatures of clap 4, as far as receivers need typing.
pub trait FromArgMatches: Sized {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error>;
}
pub trait Parser: FromArgMatches + CommandFactory {
    fn parse() -> Self;
    fn try_parse() -> Result<Self, Error>;
    fn parse_from<I, T>(itr: I) -> Self;
    fn try_parse_from<I, T>(itr: I) -> Result<Self, Error>;
    fn update_from<I, T>(&mut self, itr: I);
}
pub trait Args: FromArgMatches {}
pub trait Subcommand: FromArgMatches {}
pub trait ValueEnum: Sized + Clone {
    fn value_variants<'a>() -> &'a [Self];
}
pub trait CommandFactory: Sized {
    fn command() -> Command;
}
pub struct Error {}
impl Error {
    pub fn exit(&self) -> ! {}
    pub fn print(&self) -> std::io::Result<()> {}
}
pub struct Command {}
impl Command {
    pub fn get_matches(self) -> ArgMatches {}
    pub fn print_help(&mut self) -> std::io::Result<()> {}
    pub fn print_long_help(&mut self) -> std::io::Result<()> {}
}
pub struct ArgMatches {}
impl ArgMatches {
    pub fn get_one<T>(&self, id: &str) -> Option<&T> {}
    pub fn get_flag(&self, id: &str) -> bool {}
    pub fn get_count(&self, id: &str) -> u8 {}
    pub fn get_many<T>(&self, id: &str) -> Option<std::slice::Iter<'_, T>> {}
    pub fn contains_id(&self, id: &str) -> bool {}
    pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> {}
    pub fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches> {}
}
