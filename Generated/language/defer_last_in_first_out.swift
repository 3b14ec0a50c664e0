// run
//
// Deferred calls run last in, first out, with the arguments they had at the defer.

import GoRuntime
import GoStandardLibrary

func say(_ words: GoSlice<GoAny>) {
  fmt.Println(contentsOf: words)
}

struct door: GoStruct {
  var name: GoString = ""
}

extension door {
  func close() {
    fmt.Println("close", name)
  }
}

func nested() {
  let defers = DeferStack()
  do {
    defers.push { say(["outer last"]) }
    for i in 0..<3 {
      defers.push { say(["loop", GoAny(i)]) }
    }
    if true {
      defers.push { say(["conditional"]) }
    }
    say(["body ends"])
  }
  defers.runFatally()
}

func arguments() {
  let defers = DeferStack()
  do {
    var x = 1
    let argument = GoAny(x)
    defers.push { say(["argument", argument]) }
    defers.push { say(["closure", GoAny(x)]) }
    var d = door(name: "front")
    let receiver = d
    defers.push { receiver.close() }
    d.name = "back"
    let receiver2 = d
    defers.push { receiver2.close() }
    x = 2
  }
  defers.runFatally()
}

func trace(_ name: GoString) -> (() -> Void)? {
  say(["enter", GoAny(name)])
  return { say(["leave", GoAny(name)]) }
}

func early(_ n: Int) -> Int {
  var result = 0
  let defers = DeferStack()
  body: do {
    let function = trace(fmt.Sprint("early ", n))
    defers.push { () throws(GoPanic) in try function.checked()() }
    if n > 1 {
      result = n
      break body
    }
    defers.push { say(["only for small", GoAny(n)]) }
    result = 0 &- n
  }
  defers.runFatally()
  return result
}

func main() {
  nested()
  arguments()
  fmt.Println(early(1), early(2))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
