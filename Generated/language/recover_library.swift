// run
//
// A panic of a function of the standard library, or of a method that one calls, reaches recover.

import GoRuntime
import GoStandardLibrary

final class point: GoObject {
  var x = 0
  var y = 0

  init() {}

  init(x: Int = 0, y: Int = 0) {
    self.x = x
    self.y = y
  }
}

/// full panics when it is asked for too much.
final class full: GoObject, io.Writer {
  let buffer = bytes.Buffer()
  var limit = 0
  var writes = 0

  init() {}

  init(limit: Int = 0, writes: Int = 0) {
    self.limit = limit
    self.writes = writes
  }
}

extension full {
  func Write(_ p: GoSlice<UInt8>) -> (Int, (any error)?) {
    var result = 0
    var result2: (any error)? = nil
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { self.writes &+= 1 }
      if buffer.Len() &+ len(p) > limit {
        throw GoPanic(GoAny(errors.New("full")))
      }
      (result, result2) = buffer.Write(p)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return (result, result2)
  }
}

final class picky: GoObject, sync.Locker {
  let Mutex = sync.Mutex()
  var locks = 0

  init() {}
}

extension picky {
  func Unlock() {
    Mutex.Unlock()
  }

  func Lock() {
    locks &+= 1
    if locks > 1 {
      panic("locked twice")
    }
    Mutex.Lock()
  }
}

struct wish: GoStruct, GoComparable, context.Context {
  var Context: (any context.Context)? = nil

  static func == (left: wish, right: wish) -> Bool {
    return equal(left.Context, right.Context)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(GoAny(interface: Context))
  }
}

extension wish {
  func Err() -> (any error)? {
    return Context!.Err()
  }

  func Done() -> Channel<GoEmpty> {
    return Context!.Done()
  }

  func Deadline() -> (time.Time, Bool) {
    return Context!.Deadline()
  }

  func Value(_ key: GoAny) -> GoAny {
    panic(GoAny(fmt.Sprint("no ", key)))
  }
}

struct odd: GoStruct, GoComparable, GoErrorMatcher, error {
  var code = 0
}

extension odd {
  func Error() -> GoString {
    return strconv.Itoa(code)
  }

  func Is(_ target: (any error)?) -> Bool {
    return 10 &/ code == 5
  }
}

func `try`(_ what: GoString, _ f: () throws(GoPanic) -> Void) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        fmt.Println(what, "panics:", r)
      } else {
        fmt.Println(what, "is over")
      }
    }
    try f()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

/// newest says which is the newest, or recovers and says so.
func newest(_ values: GoSlice<Int>) throws(GoPanic) -> GoString {
  var result: GoString = ""
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if recover() != nil {
        result = "none"
      }
    }
    try result = strconv.Itoa(recoverably { slices.Max(values) as Int })
  } catch {
    defers.panic(error)
  }
  try defers.run()
  return result
}

func slicesAndStrings() throws(GoPanic) {
  let values: GoSlice<Int> = [3, 1, 2]
  try `try`("Max") { () throws(GoPanic) in
    try fmt.Println(
      recoverably { slices.Max(values) as Int },
      recoverably { () throws(GoPanic) in try slices.Max(values.slice(checked: nil, 0)) as Int })
  }
  try `try`("MinFunc") { () throws(GoPanic) in
    _ = try recoverably { slices.MinFunc([] as GoSlice<point>) { a, b in a.x &- b.x } }
  }
  try `try`("Insert") { () throws(GoPanic) in
    try fmt.Println(recoverably { slices.Insert(values, 1, 9) }, recoverably { slices.Insert(values, 4, 9) })
  }
  try `try`("Delete") { () throws(GoPanic) in
    try fmt.Println(
      recoverably { slices.Delete(slices.Clone(values) as GoSlice<Int>, 0, 1) as GoSlice<Int> },
      recoverably { slices.Delete(values, 2, 1) as GoSlice<Int> })
  }
  try `try`("Grow") { () throws(GoPanic) in
    try fmt.Println(len(recoverably { slices.Grow(values, -1) as GoSlice<Int> }))
  }
  try `try`("Repeat") { () throws(GoPanic) in
    try fmt.Println(recoverably { slices.Repeat(values, -1) as GoSlice<Int> })
  }
  try `try`("Chunk") { () throws(GoPanic) in
    for chunk in try recoverably({ slices.Chunk(values, 0) }) {
      fmt.Println(chunk)
    }
  }
  try `try`("Contains") { () throws(GoPanic) in
    try fmt.Println(
      recoverably { slices.Contains([1, "a"] as GoSlice<GoAny>, "a") },
      recoverably { slices.Contains([GoAny(values)] as GoSlice<GoAny>, GoAny(values)) })
  }
  try `try`("Index") { () throws(GoPanic) in
    try fmt.Println(
      recoverably { slices.Index([GoAny([1] as GoSlice<Int>), 2] as GoSlice<GoAny>, 2) },
      recoverably { slices.Index([1, GoAny(values)] as GoSlice<GoAny>, GoAny(values)) })
  }
  try `try`("Equal") { () throws(GoPanic) in
    try fmt.Println(
      recoverably {
        maps.Equal([1: GoAny(values)] as GoMap<Int, GoAny>, [1: GoAny(values)] as GoMap<Int, GoAny>) as Bool
      })
  }
  try `try`("NewReplacer") { () throws(GoPanic) in
    try fmt.Println(
      recoverably { strings.NewReplacer("a", "b") }.checked().Replace("a"), recoverably { strings.NewReplacer("a") })
  }
  try `try`("Builder") { () throws(GoPanic) in
    let b = strings.Builder()
    try recoverably { b.Grow(-1) }
  }
  try `try`("FormatInt") { () throws(GoPanic) in
    try fmt.Println(recoverably { strconv.FormatInt(10, 2) }, recoverably { strconv.FormatInt(10, 1) })
  }
  try `try`("Date") { () throws(GoPanic) in try fmt.Println(recoverably { time.Date(2024, 1, 1, 0, 0, 0, 0, nil) }) }
  try `try`("As") { () throws(GoPanic) in
    let target: Pointer<odd>? = nil
    try fmt.Println(recoverably { errors.As(io.EOF, GoAny(target)) })
  }
  try fmt.Println(newest([1, 2]), newest(nil))
}

func loops() throws(GoPanic) {
  try `try`("keys") { () throws(GoPanic) in
    for k in maps.Keys(["a": 1] as GoMap<GoString, Int>) {
      throw GoPanic(GoAny(k))
    }
  }
  try `try`("all") { () throws(GoPanic) in
    for (i, v) in slices.All([1, 2, 0] as GoSlice<Int>) {
      try fmt.Println(i, quotient(6, v))
    }
  }
  try `try`("nested") { () throws(GoPanic) in
    for v in slices.Values([1, 2, 0] as GoSlice<Int>) {
      for (i, _) in slices.Backward([3, 4] as GoSlice<Int>) {
        if i == 0 {
          continue
        }
        try fmt.Println(v, i, quotient(6, v))
      }
    }
  }
  try `try`("chunks") { () throws(GoPanic) in
    for c in try recoverably({ slices.Chunk([1, 2, 3] as GoSlice<Int>, 2) }) {
      try fmt.Println(c[checked: 1])
    }
  }
  try `try`("kept") { () throws(GoPanic) in
    let sequence = slices.Values([1, 2, 0] as GoSlice<Int>) as iter.ThrowingSeq<Int>?
    try sequence.checked()(
      { (v: Int) throws(GoPanic) -> Bool in
        try fmt.Println(quotient(6, v))
        return true
      })
  }
  try `try`("lines") { () throws(GoPanic) in
    for line in strings.Lines("a\nb\n") {
      try fmt.Printf("%q %c\n", line, line[checked: len(line)])
    }
  }
  try `try`("parts") { () throws(GoPanic) in
    let defers = DeferStack()
    body: do throws(GoPanic) {
      for part in strings.SplitSeq("a,b,,c", ",") {
        defers.push { fmt.Println("deferred", part) }
        if part == "" {
          break body
        }
        try fmt.Println(part[checked: 0])
      }
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  try `try`("fields") { () throws(GoPanic) in
    for (i, field) in slices.Collect(strings.FieldsSeq("x y  z")).enumerated() {
      if field == "z" {
        throw GoPanic(GoAny(i))
      }
    }
  }
  let m = sync.Map()
  try m.Store(checked: "zero", 0)
  try `try`("map") { () throws(GoPanic) in
    try (m.Range as iter.ThrowingSeq2<GoAny, GoAny>) { (k: GoAny, v: GoAny) throws(GoPanic) -> Bool in
      try fmt.Println(k, quotient(1, v.checked(Int.self)))
      return true
    }
  }
}

func methods() throws(GoPanic) {
  let f = full(limit: 10)
  try `try`("Fprintf") { () throws(GoPanic) in
    _ = try recoverably { fmt.Fprintf(f, "%d\n", 1) }
    _ = try recoverably { () throws(GoPanic) in try fmt.Fprintf(f, "%s\n", strings.Repeat(checked: "long", 10)) }
  }
  try `try`("WriteString") { () throws(GoPanic) in _ = try recoverably { io.WriteString(f, "0123456789") } }
  try `try`("Copy") { () throws(GoPanic) in
    let (argument1, argument2) = try recoverably { io.Copy(f, typedNil(strings.NewReader("0123456789"))) }
    fmt.Println(argument1, argument2)
  }
  try `try`("Flush") { () throws(GoPanic) in
    let w = bufio.NewWriter(f)
    _ = try recoverably { fmt.Fprintln(typedNil(w), "buffered") }
    _ = try recoverably { () throws(GoPanic) in try w.checked().WriteString("and more") }
    try fmt.Println(recoverably { () throws(GoPanic) in try w.checked().Buffered() })
    _ = try recoverably { () throws(GoPanic) in try w.checked().Flush() }
  }
  try `try`("Logger") { () throws(GoPanic) in
    try recoverably { () throws(GoPanic) in try log.New(f, "", 0).checked().Println("something long") }
  }
  fmt.Printf("%q %d\n", f.buffer.String(), f.writes)
  try `try`("Cond") { () throws(GoPanic) in
    let c = sync.NewCond(picky())
    try recoverably { () throws(GoPanic) in try c.checked().L.checked().Lock() }
    go {
      for _ in 0..<1000 {
        c!.Signal()
        time.Sleep(time.Millisecond)
      }
    }
    try recoverably { () throws(GoPanic) in try c.checked().Wait(checked: ()) }
  }
  try `try`("Value") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      let (ctx, cancel) = try recoverably { () throws(GoPanic) in
        try context.WithCancel(checked: wish(Context: context.Background()))
      }
      defers.push { () throws(GoPanic) in try cancel.checked()() }
      try fmt.Println(recoverably { () throws(GoPanic) in try ctx.checked().Value("key") })
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  try `try`("Is") { () throws(GoPanic) in
    try fmt.Println(recoverably { errors.Is(odd(code: 2), io.EOF) }, recoverably { errors.Is(odd(code: 0), io.EOF) })
  }
  var missing: GoSlice<point> = []
  let pool = sync.Pool(New: { GoAny(missing[0]) })
  try `try`("Pool") { () throws(GoPanic) in try fmt.Println(recoverably { pool.Get() }) }
  missing.append(point(x: 1, y: 2))
  try `try`("Pool") { () throws(GoPanic) in try fmt.Println(recoverably { pool.Get() }) }
}

func main() {
  fatally { () throws(GoPanic) in try slicesAndStrings() }
  fatally { () throws(GoPanic) in try loops() }
  fatally { () throws(GoPanic) in try methods() }
  for _ in 0..<300 {
    if fatally({ () throws(GoPanic) in try newest(nil) }) != "none" {
      fmt.Println("lost")
    }
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
