// run
//
// Fields, methods and variables that have the names of packages which the code around them uses.

import GoRuntime
import GoStandardLibrary

final class clock: GoObject {
  var time = GoStandardLibrary.time.Duration()
  var sync: sync.Mutex? = nil
  var fmt: GoString = ""

  init() {}

  init(time: time.Duration = GoStandardLibrary.time.Duration(), sync: sync.Mutex? = nil, fmt: GoString = "") {
    self.time = time
    self.sync = sync
    self.fmt = fmt
  }
}

func newClock() -> clock {
  return clock(time: time.Second, sync: sync.Mutex(), fmt: "f")
}

extension clock {
  func tick() throws(GoPanic) -> time.Time {
    var result = GoStandardLibrary.time.Time()
    let defers = DeferStack()
    do throws(GoPanic) {
      sync = GoStandardLibrary.sync.Mutex()
      try sync.checked().Lock()
      defers.push { () throws(GoPanic) in try self.sync.checked().Unlock() }
      time &+= GoStandardLibrary.time.Second
      GoStandardLibrary.fmt.Println(time, fmt)
      result = GoStandardLibrary.time.Time()
    } catch {
      defers.panic(error)
    }
    try defers.run()
    return result
  }
}

final class event: GoObject, GoCopied {
  var context: (any context.Context)? = nil
  var time = GoStandardLibrary.time.Time()
  var sort: ((GoSlice<Int>) -> Void)? = nil

  init() {}

  init(
    context: (any context.Context)? = nil, time: time.Time = GoStandardLibrary.time.Time(),
    sort: ((GoSlice<Int>) -> Void)? = nil
  ) {
    self.context = context
    self.time = time
    self.sort = sort
  }

  func copy() -> event {
    let other = event()
    other.assign(self)
    return other
  }

  func assign(_ other: event) {
    context = other.context
    time = other.time
    sort = other.sort
  }
}

extension event {
  func strings() -> GoSlice<GoString> {
    return GoStandardLibrary.strings.Fields(fmt.Sprint("a b ", time.IsZero()))
  }

  func errors() -> (any error)? {
    return GoStandardLibrary.errors.New("of event")
  }

  func done() throws(GoPanic) -> Bool {
    let e = self.copy()
    let (ctx, cancel) = try GoStandardLibrary.context.WithCancel(checked: e.context)
    try cancel.checked()()
    let x: GoSlice<Int> = [3, 1, 2]
    GoStandardLibrary.sort.Ints(x)
    e.sort = GoStandardLibrary.sort.Ints
    e.time = GoStandardLibrary.time.Unix(0, 0)
    fmt.Println(
      x, GoStandardLibrary.time.Duration(5), GoStandardLibrary.strings.ToUpper("up"), GoStandardLibrary.errors.New("x"))
    return try ctx.checked().Err() != nil
      && !GoStandardLibrary.errors.Is(e.errors(), GoStandardLibrary.context.Canceled)
  }
}

final class wrapped: GoObject, GoStringer, GoPanicking {
  let event_: event
  var n = 0

  init() {
    event_ = event()
  }

  init(event_: event = event(), n: Int = 0) {
    self.event_ = event_
    self.n = n
  }
}

extension wrapped {
  func String() -> GoString {
    return strings.Repeat("w", n) + time.Duration(Int64(n)).String()
  }
}

struct number: GoDefinedInteger, timer {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension number {
  func time() -> time.Duration {
    return GoStandardLibrary.time.Duration(Int64(self.rawValue)) &* GoStandardLibrary.time.Second
  }
}

protocol timer: GoInterface {
  func time() -> time.Duration
}

func elapsed(_ time: time.Time) -> GoString {
  return time.UTC().Format("15:04")
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    try fmt.Println(newClock().tick().IsZero())
    let start = time.Now()
    do {
      let time = time.Unix(3600, 0)
      fmt.Println(elapsed(time), !start.IsZero())
    }
    let e = event(context: context.Background())
    try fmt.Println(e.done(), e.strings(), e.errors())
    let w = wrapped(event_: e.copy(), n: 3)
    try fmt.Println(recoverably { w.String() }, w.event_.time.IsZero(), w.event_.strings())
    let t: any timer = number(4)
    fmt.Println(t.time())
    let errors: GoSlice<(any error)?> = [errors.New("one"), errors.New("two")]
    fmt.Println(len(errors), errors)
    for strings in ([strings.Split("a,b", ",")] as GoSlice<GoSlice<GoString>>) {
      fmt.Println(strings)
    }
    ({ (sort: GoString) -> Void in GoStandardLibrary.fmt.Println(sort) })("s")
    struct local: GoStruct, GoComparable {
      var time = GoStandardLibrary.time.Duration()
    }
    fmt.Println(local(time: time.Second))
    let argument = fmt.Sprint("abc")
    defers.push { ({ (fmt: GoString) -> Void in println(len(fmt)) })(argument) }
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
