// run
//
// The function and arguments of a go statement are evaluated before the goroutine starts.

import GoRuntime
import GoStandardLibrary

final class greeter: GoObject, GoCopied {
  var name: GoString = ""

  init() {}

  init(name: GoString = "") {
    self.name = name
  }

  func copy() -> greeter {
    let other = greeter()
    other.assign(self)
    return other
  }

  func assign(_ other: greeter) {
    name = other.name
  }
}

extension greeter {
  func greet(_ out: Channel<GoString>, _ times: Int) {
    out.send(fmt.Sprint(name, " ", times))
  }

  func greetLater(_ out: Channel<GoString>) {
    out.send(name)
  }
}

func main() {
  let out = Channel<GoString>()
  let g = greeter(name: "Ann")
  var n = 1
  go { [receiver = g.copy(), n] in receiver.greet(out, n) }
  (g.name, n) = ("Bob", 2)
  fmt.Println(out.receive())

  go { g.greetLater(out) }
  fmt.Println(out.receive())

  var work = { (s: GoString) in out.send("first " + s) }
  go { [work] in work("work") }
  work = { s in out.send("second " + s) }
  fmt.Println(out.receive())
  go { [work] in work("work") }
  fmt.Println(out.receive())

  // Captured variables are shared, parameters are not.
  let wg = sync.WaitGroup()
  var shared = 0
  wg.Add(1)
  go { [copied = shared] in
    var copied = copied
    defer { wg.Done() }
    shared &+= 10
    copied &+= 10
  }
  wg.Wait()
  fmt.Println(shared)

  let squares = GoSlice<Channel<Int>>(count: 4)
  for i in squares.indices {
    squares[i] = Channel<Int>()
    go { squares[i].send(i &* i) }
  }
  for c in squares {
    fmt.Print(c.receive(), " ")
  }
  fmt.Println()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
