// run
//
// Fields, methods and variables may have the names of packages, and the packages are still there.

import GoRuntime
import GoStandardLibrary

/// A server has a field for each package that it uses.
final class server: GoObject {
  var log: log.Logger? = nil
  var time = GoStandardLibrary.time.Time()
  let sync = GoStandardLibrary.sync.Mutex()
  var wait = GoStandardLibrary.time.Duration()

  init() {}

  init(
    log: log.Logger? = nil, time: time.Time = GoStandardLibrary.time.Time(),
    wait: time.Duration = GoStandardLibrary.time.Duration()
  ) {
    self.log = log
    self.time = time
    self.wait = wait
  }
}

extension server {
  func touch() {
    sync.Lock()
    defer { sync.Unlock() }
    time = GoStandardLibrary.time.Unix(1, 0).UTC()
    wait &+= 2 &* GoStandardLibrary.time.Second
    log!.Println(time, wait)
  }
}

final class reporter: GoObject {
  var errors: GoSlice<(any error)?> = nil

  init() {}
}

extension reporter {
  func log(_ text: GoString) {
    errors.append(GoStandardLibrary.errors.New(text))
    GoStandardLibrary.log.Print(text)
  }
}

/// local begins in a part that may panic, so that its first value is made in a closure.
func local() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("recovered:", recover()) }
    let time = try recoverably {
      GoStandardLibrary.time.Date(2001, GoStandardLibrary.time.February, 3, 4, 5, 6, 7, GoStandardLibrary.time.UTC)
    }
    fmt.Println(time.Year(), time)
    try fmt.Println(recoverably { slices.Max([] as GoSlice<Int>) as Int })
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func early() {
  let format = { (n: Int) -> GoString in GoStandardLibrary.fmt.Sprint("<", n, ">") }
  do {
    let fmt = format(5)
    let println = { (text: GoString) in GoStandardLibrary.log.Println(text) }
    println(fmt)
  }
  let log = fmt.Sprintln("no log")
  fmt.Print(log)
}

func main() {
  log.SetFlags(0)
  log.SetOutput(typedNil(os.Stdout))
  let s = server(log: log.New(typedNil(os.Stdout), "server: ", 0))
  s.touch()
  s.touch()
  let r = reporter()
  r.log("one")
  fmt.Println(r.errors)
  local()
  early()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
