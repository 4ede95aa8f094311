//! Idioms of the standard library whose every call is to be resolved: what each gives decides what the next one is.

use std::any::Any;
use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque, hash_map::Entry};
use std::ffi::{CStr, CString, OsStr, OsString};
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, DefaultHasher, Hash, Hasher};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::iter;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream, ToSocketAddrs};
use std::num::{NonZeroUsize, Wrapping};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering as Order};
use std::sync::{Arc, Condvar, LazyLock, Mutex, OnceLock, RwLock, mpsc};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

static COUNT: AtomicU64 = AtomicU64::new(0);
static TABLE: LazyLock<Mutex<HashMap<String, Vec<u32>>>> = LazyLock::new(|| Mutex::new(HashMap::new()));

pub fn numbers(a: usize, b: i32, c: f64, byte: u8, letter: char) -> Option<String> {
    let wide = i64::from(b).checked_mul(3)?.pow(2).abs().to_string().len();
    let small = u8::try_from(a)
        .unwrap_or(u8::MAX)
        .saturating_add(byte)
        .to_ascii_lowercase()
        .is_ascii_digit()
        .then(|| a.cmp(&wide).reverse().is_lt());
    let best = a.max(wide).min(7).clamp(1, 9).next_power_of_two().leading_zeros().to_be_bytes().len();
    let rounded = c.sqrt().max(2.0).mul_add(3.0, 1.0).round().total_cmp(&c).then_with(|| b.cmp(&2)).is_eq();
    let literal = 5.to_string().len().abs_diff(a).count_ones().wrapping_add(1).to_string();
    let index = a.partial_cmp(&best).map(Ordering::is_lt).unwrap_or(rounded).then_some(literal)?;
    let digit = letter
        .to_digit(16)
        .and_then(char::from_u32)
        .map_or('a', |c| c.to_ascii_uppercase())
        .to_lowercase()
        .next()?
        .len_utf8();
    let one =
        NonZeroUsize::new(digit)?.get().rotate_left(2).to_string().parse::<u16>().ok()?.swap_bytes().trailing_zeros();
    let sum = (a + 2 * digit).checked_sub(1).map(|n| n.div_ceil(2)).unwrap_or_default().isqrt().to_string();
    let wrapped = (Wrapping(a) + Wrapping(1)).0.count_zeros().to_string();
    small.map(|flag| flag.to_string() + &index + &sum + &wrapped + &one.to_string())
}

pub fn text(line: &str) -> Option<String> {
    let (key, value) = line.trim().split_once('=')?;
    let words: Vec<&str> = value.split_whitespace().filter(|word| !word.is_empty()).collect();
    let shouted = words
        .iter()
        .map(|word| word.to_uppercase())
        .collect::<Vec<_>>()
        .join(" ")
        .into_bytes()
        .first()?
        .escape_ascii()
        .to_string();
    let longest = words
        .iter()
        .max_by_key(|word| word.len())
        .copied()?
        .char_indices()
        .rev()
        .find(|(_, c)| c.is_alphanumeric())?
        .0
        .checked_add(1)?;
    let inside = value
        .get(1..)
        .unwrap_or_default()
        .strip_suffix(char::is_numeric)
        .unwrap_or(value)
        .to_owned()
        .into_boxed_str()
        .into_string();
    let lossy = String::from_utf8_lossy(value.as_bytes())
        .into_owned()
        .chars()
        .rev()
        .collect::<String>()
        .repeat(longest)
        .drain(..2)
        .as_str()
        .len();
    let pieces = key
        .rsplitn(2, |c: char| c == '.' || c.is_whitespace())
        .map(str::trim)
        .map(String::from)
        .last()?
        .bytes()
        .rev()
        .map(u32::from)
        .sum::<u32>()
        .pow(2);
    let decoded = String::from_utf8(words.concat().into_bytes())
        .map_err(|error| error.utf8_error().valid_up_to())
        .ok()?
        .lines()
        .next()?
        .len();
    let mut built = String::with_capacity(lossy);
    built.push_str(&inside);
    built.insert(0, 'x');
    built.extend(shouted.chars().skip(1).step_by(2).take_while(|c| c.is_ascii()));
    let joined = format!("{built}{pieces}")
        .replace("a", "b")
        .trim_end_matches('b')
        .splitn(2, ':')
        .nth(1)?
        .parse::<f32>()
        .ok()?
        .floor()
        .to_string();
    built.retain(|c| c.is_ascii_graphic());
    let flag = bool::from_str(&joined).is_ok_and(|flag| !flag).then(|| decoded.to_string())?;
    Some(flag.as_str().cmp(joined.as_ref()).is_ge().to_string())
}

pub fn sequences(mut values: Vec<(String, u64)>) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    values.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    values.dedup_by_key(|pair| pair.1.count_ones());
    let first = values.first().map(|(name, _)| name.as_str().len()).ok_or("nothing")?.pow(2);
    let third = values.get(2).map(|pair| pair.0.clone().into_bytes().len()).unwrap_or(first).to_string();
    let (even, odd): (Vec<_>, Vec<_>) = values.iter().cloned().partition(|(_, n)| n.is_power_of_two());
    let (names, sizes): (Vec<String>, Vec<u64>) = even.into_iter().unzip();
    let total = sizes.iter().copied().chain(iter::once(3)).sum::<u64>().leading_zeros().to_string();
    let windows = sizes.windows(2).map(|pair| pair[0].abs_diff(pair[1]).isqrt()).fold(0, |a, b| a.max(b)).to_string();
    let nested: Vec<Vec<u8>> = names.chunks(2).map(|two| two.concat().into_bytes()).collect();
    let flat = nested
        .into_iter()
        .flatten()
        .filter_map(|byte| char::from(byte).to_digit(10))
        .map(|n| n.pow(2))
        .max()
        .map(|n| n.to_string());
    let found = odd
        .iter()
        .position(|(_, n)| *n == 3)
        .into_iter()
        .chain(odd.iter().map(|(name, _)| name.len()))
        .rev()
        .peekable()
        .peek()
        .copied()
        .unwrap_or_default()
        .to_string();
    let parsed = names
        .iter()
        .map(|name| name.parse::<u16>())
        .collect::<Result<Vec<_>, _>>()?
        .iter()
        .rposition(|n| n.is_power_of_two())
        .map(|n| n.to_string());
    let by_index: HashMap<usize, String> =
        names.into_iter().enumerate().skip(1).zip([1, 2]).map(|((at, name), _)| (at, name)).collect();
    let slow: Option<Vec<String>> = by_index.values().map(|name| name.strip_prefix("x").map(str::to_owned)).collect();
    let array = [1u8, 2, 3]
        .map(|n| n.to_string())
        .iter()
        .flat_map(|text| text.chars())
        .collect::<BTreeSet<char>>()
        .first()
        .map(|c| c.to_string());
    let scanned = (1u32..=4)
        .scan(1u32, |state, n| {
            *state = state.wrapping_mul(n);
            Some(*state)
        })
        .map(|n| n.to_string())
        .reduce(|a, b| a + &b);
    let stepped = (0..10usize)
        .step_by(3)
        .rev()
        .map(|n| n.saturating_sub(1))
        .min_by_key(|n| Reverse(n.count_ones()))
        .map(|n| n.to_string());
    let mut tail = values.split_off(1);
    tail.rotate_left(0);
    let last = tail.drain(..).map(|(name, _)| name).last().into_iter();
    Ok([total, windows, found, third]
        .into_iter()
        .chain(flat)
        .chain(parsed)
        .chain(slow.unwrap_or_default())
        .chain(array)
        .chain(scanned)
        .chain(stepped)
        .chain(last)
        .collect())
}

pub fn maps(words: &[String]) -> usize {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in words {
        *counts.entry(word.as_str()).or_default() += word.len().count_ones() as usize;
        counts.entry(word).and_modify(|n| *n = n.saturating_add(1)).or_insert_with(|| word.len().isqrt());
    }
    match counts.entry("x") {
        Entry::Occupied(mut entry) => drop(entry.get_mut().checked_add(1)),
        Entry::Vacant(entry) => drop(entry.insert(1).checked_add(1)),
    }
    let ordered: BTreeMap<String, usize> = counts.iter().map(|(word, n)| (word.to_string(), n.pow(2))).collect();
    let (name, size) =
        ordered.first_key_value().map(|(name, size)| (name.clone(), size.count_ones())).unwrap_or_default();
    let above = ordered.range("b".to_owned()..).next_back().map(|(_, n)| n.to_string().len()).unwrap_or_default();
    let mut sets: BTreeMap<u8, HashSet<char>> = BTreeMap::new();
    sets.entry(1).or_default().extend(name.chars());
    let common = &sets[&1] & &sets.values().next().cloned().unwrap_or_default();
    let united = common.union(&common).copied().map(|c| c.len_utf8()).sum::<usize>().pow(2);
    let mut queue: VecDeque<Duration> = VecDeque::from([Duration::ZERO]);
    queue.push_back(Duration::from_secs(1).mul_f64(0.5));
    let waited = queue.pop_front().or_else(|| queue.back().copied()).unwrap_or_default().as_millis().count_ones();
    let mut heap: BinaryHeap<Reverse<u64>> = BinaryHeap::new();
    heap.push(Reverse(above as u64));
    let least =
        heap.pop().map(|Reverse(n)| n.leading_zeros()).into_iter().chain([size, waited]).sum::<u32>().to_string();
    let keys: Vec<_> = counts.into_keys().map(str::len).map(|n| n.checked_rem(3)).collect();
    let mut gone = HashMap::from([("a", vec![1u8])]);
    let removed = gone.remove("a").unwrap_or_default().iter().rev().map(|n| n.swap_bytes()).count();
    gone.retain(|name, list| !name.is_empty() && list.pop().is_some_and(|n| n.is_power_of_two()));
    keys.into_iter().flatten().map(|n| n.isqrt()).max().unwrap_or(united).max(removed).max(least.len())
}

pub fn owners(shared: Arc<RwLock<Vec<String>>>, any: Box<dyn Any + Send>) -> Option<usize> {
    let text = any
        .downcast_ref::<String>()
        .map(|text| text.len().pow(2))
        .or_else(|| any.downcast_ref::<&str>().map(|text| text.len()))?;
    let boxed = any
        .downcast::<String>()
        .map(|text| text.into_bytes().len())
        .unwrap_or_else(|other| other.is::<u8>().to_string().len());
    shared.write().unwrap().push(text.to_string());
    let inner = Arc::try_unwrap(shared)
        .map(|lock| lock.into_inner().unwrap_or_default().len())
        .unwrap_or_else(|shared| Arc::strong_count(&shared))
        .count_ones();
    let cell = Rc::new(RefCell::new(vec![inner]));
    cell.borrow_mut().push(boxed.count_ones());
    let other = Rc::clone(&cell);
    let seen = other.borrow().iter().copied().max()?.leading_zeros();
    let weak = Rc::downgrade(&other).upgrade().map(|cell| cell.take().len().isqrt())?;
    let plain = Cell::new(seen).replace(1).checked_add(1)?.to_string();
    let once: OnceCell<String> = OnceCell::new();
    let made = once.get_or_init(|| plain.to_uppercase()).trim().len();
    let cow: Cow<'_, str> = Cow::from(plain.as_str());
    let owned = cow.into_owned().into_bytes().len().max(made);
    let borrowed: &str = std::borrow::Borrow::borrow(&plain);
    let swapped = std::mem::take(&mut *cell.borrow_mut()).pop().unwrap_or_default().count_zeros();
    borrowed.len().checked_add(owned)?.checked_add(weak)?.checked_add(swapped as usize)
}

pub fn threads() -> Result<u64, Box<dyn Any + Send>> {
    let (sender, receiver) = mpsc::channel::<Result<String, io::Error>>();
    let worker =
        thread::Builder::new().name("worker".into()).spawn(move || sender.send(Ok(String::new())).is_ok()).unwrap();
    let name = worker.thread().name().map(str::to_owned).unwrap_or_default().len();
    let first = receiver
        .recv_timeout(Duration::from_millis(5))
        .map(|sent| sent.unwrap_or_default().len().pow(2))
        .unwrap_or(name);
    let rest = receiver.iter().filter_map(Result::ok).map(|text| text.trim().len()).sum::<usize>().to_string();
    let joined = worker.join()?.then_some(first).map(|n| n.count_ones());
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let (lock, condvar) = &*pair;
    let guard = lock.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let (guard, waited) = condvar.wait_timeout_while(guard, Duration::from_secs(1), |ready| !*ready).unwrap();
    let late = waited.timed_out().then(|| guard.to_string()).map(|text| text.len());
    drop(guard);
    let scoped = thread::scope(|scope| scope.spawn(|| rest.len()).join()).map(|n| n.isqrt())?;
    let table =
        TABLE.lock().unwrap().entry(rest).or_default().iter().copied().map(u64::from).max().unwrap_or_default().isqrt();
    let flag = AtomicBool::new(true);
    let before =
        flag.compare_exchange(true, false, Order::AcqRel, Order::Relaxed).is_ok_and(|was| was.to_string().is_ascii());
    let id = thread::current().id() == thread::current().id() && before;
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get).checked_mul(2).unwrap_or(scoped);
    static ONCE: OnceLock<Vec<u8>> = OnceLock::new();
    let bytes = ONCE.get_or_init(|| b"once".to_vec()).iter().rev().copied().filter(u8::is_ascii_digit).count();
    Ok(COUNT
        .fetch_add(1, Order::SeqCst)
        .saturating_add(u64::from(joined.unwrap_or_default()))
        .max(table)
        .max((cores + bytes + late.unwrap_or_default()) as u64)
        .pow(u32::from(id)))
}

pub fn files(root: &Path) -> io::Result<u64> {
    let mut total = 0u64;
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        let (path, metadata) = (entry.path(), entry.metadata()?);
        let stem = path.file_stem().and_then(OsStr::to_str).unwrap_or_default().to_lowercase();
        let parent = path.parent().map(Path::to_path_buf).unwrap_or_default().join(&stem).with_extension("rs");
        total += metadata
            .len()
            .saturating_add(parent.components().count() as u64)
            .max(metadata.modified()?.elapsed().unwrap_or_default().as_secs());
        let name = entry
            .file_name()
            .into_string()
            .map_err(|name| name.to_string_lossy().into_owned())
            .unwrap_or_else(|name| name);
        let kind =
            entry.file_type().map(|kind| kind.is_dir()).unwrap_or_else(|error| error.kind() == io::ErrorKind::NotFound);
        total = total.checked_add(name.len() as u64).unwrap_or(u64::MAX).pow(u32::from(kind));
    }
    let file = OpenOptions::new().read(true).write(true).create(true).open(root.join("log"))?;
    let mut writer = BufWriter::new(file);
    writer.write_all(b"line")?;
    writeln!(writer, "{}", root.display())?;
    let mut file = writer.into_inner().map_err(|error| error.into_error())?;
    file.seek(SeekFrom::Start(0)).map(|at| at.count_ones())?;
    let mut content = String::new();
    Read::by_ref(&mut file).take(10).read_to_string(&mut content)?;
    let numbered = BufReader::new(&file)
        .lines()
        .map_while(Result::ok)
        .enumerate()
        .map(|(at, line)| line.len().pow(2) + at)
        .sum::<usize>()
        .to_string();
    let mut split = BufReader::with_capacity(10, File::open(root)?)
        .split(b'\n')
        .filter_map(|part| part.ok())
        .map(|part| part.len());
    let longest = split.next().unwrap_or_default().max(numbered.len());
    let text = fs::read_to_string(root.with_file_name("x"))
        .or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(String::new()) } else { Err(error) })?;
    let relative = root
        .strip_prefix("/")
        .unwrap_or(root)
        .to_string_lossy()
        .replace('\\', "/")
        .split('/')
        .rev()
        .map(PathBuf::from)
        .collect::<Vec<_>>();
    let links = relative
        .iter()
        .map(|path| path.as_os_str().to_os_string().len().pow(2))
        .chain(root.ancestors().skip(1).map(|path| path.as_os_str().len()))
        .sum::<usize>();
    let found = root
        .canonicalize()?
        .try_exists()?
        .then(|| text.len().max(longest).max(links))
        .ok_or_else(|| io::Error::other("gone"))?;
    let _ = io::stdin()
        .lock()
        .lines()
        .next()
        .transpose()?
        .unwrap_or_default()
        .trim()
        .parse::<u8>()
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?
        .count_ones();
    io::stdout().lock().write_all(&found.to_le_bytes())?;
    Ok(total)
}

pub fn processes() -> io::Result<String> {
    let mut child =
        Command::new("cat").args(["-n"]).env("LANG", "C").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    child.stdin.take().expect("it is piped").write_all(b"text")?;
    let output = child.wait_with_output()?;
    let code = output.status.code().unwrap_or_default().checked_abs().map(|n| n.to_string()).unwrap_or_default();
    let text = String::from_utf8_lossy(&output.stdout).lines().map(str::trim).map(str::len).max().unwrap_or(0).pow(2);
    let path = std::env::var_os("PATH")
        .map(|path| {
            std::env::split_paths(&path)
                .filter(|dir| dir.is_absolute())
                .map(|dir| dir.join("cat"))
                .find(|path| path.is_file())
        })
        .and_then(|path| path?.to_str().map(str::len));
    let home = std::env::var("HOME")
        .map(PathBuf::from)
        .unwrap_or_else(|_| std::env::temp_dir())
        .join("x")
        .into_os_string()
        .into_string()
        .unwrap_or_default()
        .len();
    let vars = std::env::vars_os()
        .filter(|(name, _)| name.to_string_lossy().starts_with("CARGO_"))
        .map(|(_, value)| value.len().isqrt())
        .sum::<usize>();
    let arguments = std::env::args().skip(1).collect::<Vec<String>>().join(" ").len().max(vars).max(home);
    let c = CString::new(code.clone()).map(|text| text.as_bytes().len().pow(2)).unwrap_or(arguments);
    let back = c"text".to_str().map_or(c, |text| text.len().isqrt());
    let kept: OsString = OsStr::new("x").to_os_string();
    let bytes = CStr::from_bytes_with_nul(b"x\0").map(|text| text.to_bytes().len()).unwrap_or(back).max(kept.len());
    Ok(code + &text.max(path.unwrap_or_default()).max(bytes).to_string())
}

pub fn times(started: Instant, at: SystemTime) -> Option<u128> {
    let passed = (Instant::now() - started).as_millis().count_ones();
    let later = (started + Duration::from_secs(1) * 2).checked_duration_since(started)?.as_secs_f64().round().to_bits();
    let half =
        (started.elapsed() / 2).checked_sub(Duration::from_millis(u64::from(passed)))?.subsec_nanos().leading_zeros();
    let before = (at - Duration::from_secs(60))
        .duration_since(UNIX_EPOCH)
        .map(|since| since.as_nanos())
        .unwrap_or_else(|error| error.duration().as_nanos());
    let sum: Duration = [Duration::ZERO, Duration::from_nanos(later)].iter().sum();
    before.checked_add(sum.max(Duration::MAX).as_micros())?.checked_shl(half)
}

pub fn sockets(address: &str) -> io::Result<String> {
    let first = address
        .to_socket_addrs()?
        .find(|address| address.is_ipv4())
        .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    let local = SocketAddr::from((Ipv4Addr::LOCALHOST, 80))
        .ip()
        .to_string()
        .parse::<IpAddr>()
        .map(|ip| ip.is_loopback().to_string())
        .unwrap_or_default();
    let octets =
        Ipv4Addr::new(127, 0, 0, 1).octets().iter().map(|octet| octet.to_string()).collect::<Vec<_>>().join(".");
    let listener = TcpListener::bind(first)?;
    let (mut stream, peer) = listener.accept()?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    let mut buffer = [0u8; 16];
    let read = stream.read(&mut buffer)?.checked_next_power_of_two().unwrap_or_default();
    let shown = buffer[..read].iter().rev().map(|byte| byte.to_ascii_uppercase()).collect::<Vec<u8>>().len();
    let line =
        BufReader::new(TcpStream::connect(peer)?).lines().next().transpose()?.unwrap_or_default().trim_end().len();
    let next = listener
        .incoming()
        .filter_map(|stream| stream.ok())
        .next()
        .and_then(|stream| stream.peer_addr().ok())
        .map(|peer| peer.port().swap_bytes().to_string());
    Ok(local + &octets + &next.unwrap_or_default() + &shown.max(line).to_string())
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Settings {
    name: String,
    limits: Vec<u32>,
    nested: Option<Box<Settings>>,
}

pub trait Tunable: Default + Clone {
    fn tune(&mut self, name: &str);
}

impl Tunable for Settings {
    fn tune(&mut self, name: &str) {
        self.name = name.into();
        self.limits.extend_from_slice(&[1]);
    }
}

pub fn tuned<T: Tunable>(name: &str) -> T {
    let mut value = T::default();
    value.tune(name);
    value.clone()
}

pub fn settings(other: &Settings) -> u64 {
    let settings = Settings { name: other.name.clone(), ..Default::default() };
    let deep = settings
        .nested
        .as_deref()
        .map(|nested| nested.limits.iter().copied().max().unwrap_or_default().count_ones())
        .unwrap_or_default();
    let longer =
        settings.clone().nested.take().map_or_else(|| other.clone(), |nested| *nested).name.trim().len().isqrt();
    let order =
        settings.cmp(other).then(settings.partial_cmp(other).unwrap_or(Ordering::Equal)).reverse().is_gt().to_string();
    let mut hasher = DefaultHasher::new();
    settings.hash(&mut hasher);
    let same =
        std::hash::RandomState::new().hash_one(&settings).rotate_left(deep).max(order.len() as u64).max(longer as u64);
    hasher.finish().wrapping_mul(same).count_ones().into()
}

pub struct Shown<'a>(&'a Settings);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shown").field("name", &self.0.name).finish_non_exhaustive()?;
        f.debug_list().entries(self.0.limits.iter()).finish()?;
        f.debug_map().entry(&"a", &1).finish()?;
        let width = f.width().unwrap_or_default().max(self.0.name.len()).isqrt();
        f.pad(&self.0.name.chars().take(width).collect::<String>())?;
        write!(f, "{}", width)
    }
}
