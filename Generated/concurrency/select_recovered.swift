// run
//
// The operands of a select may panic where a recover waits for it: a nil pointer's channel, a nil interface's Done.

import GoRuntime
import GoStandardLibrary

final class source: GoObject {
  var values: Channel<Int> = nil

  init() {}

  init(values: Channel<Int> = nil) {
    self.values = values
  }
}

extension source {
  func get() -> Channel<Int> {
    return values
  }
}

func `try`(_ what: GoString, _ f: () throws(GoPanic) -> Void) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(what + ":", recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func state(_ ctx: (any context.Context)?, _ s: source?) throws(GoPanic) -> GoString {
  let done = try ctx.checked().Done()
  let get = try s.checked().get()
  switch select(.receive(from: done), .receive(from: get), .default) {
  case 0:
    return "done"
  case 1:
    let v = get.received().value
    return fmt.Sprint("value ", v)
  default:
    throw GoPanic("nothing there")
  }
}

/// either is closed as soon as one of the channels is.
func either(_ channels: GoSlice<Channel<Int>>) throws(GoPanic) -> Channel<Int> {
  if len(channels) == 1 {
    return try channels[checked: 0]
  }
  let closed = Channel<Int>()
  go {
    defer { close(closed) }
    let channel = channels[0]
    let channel2 = fatally { () throws(GoPanic) in try either(channels[1...]) }
    switch select(.receive(from: channel), .receive(from: channel2)) {
    case 0:
      break
    case _:
      break
    }
  }
  return closed
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let s = source(values: Channel<Int>(capacity: 1))
    let ctx = context.Background()
    try `try`("empty") { () throws(GoPanic) in try fmt.Println(state(ctx, s)) }
    try s.values.send(checked: 1)
    try `try`("full") { () throws(GoPanic) in try fmt.Println(state(ctx, s)) }
    let (over, cancel) = try context.WithTimeout(checked: ctx, 0)
    defers.push { () throws(GoPanic) in try cancel.checked()() }
    try `try`("over") { () throws(GoPanic) in try fmt.Println(state(over, s)) }
    try `try`("no context") { () throws(GoPanic) in try fmt.Println(state(nil, s)) }
    try `try`("no source") { () throws(GoPanic) in try fmt.Println(state(ctx, nil)) }
    try `try`("either") { () throws(GoPanic) in
      let open = Channel<Int>()
      let closed = Channel<Int>()
      try closed.close(checked: ())
      let (_, ok) = try either([open, open, closed]).receiveOK()
      fmt.Println(ok)
    }
    try `try`("ticker") { () throws(GoPanic) in
      let defers = DeferStack()
      do throws(GoPanic) {
        let tick = try time.NewTicker(checked: time.Millisecond)
        defers.push { () throws(GoPanic) in try tick.checked().Stop() }
        for _ in 0..<2 {
          let channel = try tick.checked().C
          let after = time.After(time.Hour)
          switch select(.receive(from: channel), .receive(from: after)) {
          case 0:
            break
          case _:
            break
          }
        }
        let none: time.Ticker? = nil
        switch try select(.receive(from: none.checked().C)) {
        case _:
          break
        }
      } catch {
        defers.panic(error)
      }
      try defers.run()
    }
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
