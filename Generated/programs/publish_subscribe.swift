// run
//
// A hub fans messages out to its subscribers, and a slow one misses out.

import GoRuntime
import GoStandardLibrary

/// A hub fans messages out to its subscribers.
final class hub: GoObject {
  let mu = sync.Mutex()
  var subs: GoMap<GoString, Channel<GoString>> = nil
  let sent = atomic.Int64()

  init() {}

  init(subs: GoMap<GoString, Channel<GoString>> = nil) {
    self.subs = subs
  }
}

func newHub() -> hub {
  return hub(subs: GoMap<GoString, Channel<GoString>>())
}

extension hub {
  /// subscribe opens a mailbox that holds so many messages.
  func subscribe(_ name: GoString, _ size: Int) -> Channel<GoString> {
    mu.Lock()
    defer { mu.Unlock() }
    let c = Channel<GoString>(capacity: size)
    subs[name] = c
    return c
  }

  /// unsubscribe closes the mailbox, if there is one.
  func unsubscribe(_ name: GoString) {
    mu.Lock()
    defer { mu.Unlock() }
    if case (let c, let ok) = subs.lookup(name), ok {
      close(c)
      delete(subs, name)
    }
  }

  /// publish offers msg to every subscriber and reports how many took it.
  func publish(_ msg: GoString) -> Int {
    var taken = 0
    mu.Lock()
    defer { mu.Unlock() }
    for (_, c) in subs {
      switch select(.send(msg, to: c), .default) {
      case 0:
        taken &+= 1
      default:  // a slow subscriber misses out
        break
      }
    }
    sent.Add(Int64(taken))
    return taken
  }
}

func main() {
  let h = newHub()
  fmt.Println(h.publish("nobody listens"))

  let patient = h.subscribe("patient", 8)
  let hasty = h.subscribe("hasty", 1)
  let read = sync.WaitGroup()
  var heard: GoSlice<GoString> = nil
  read.Add(1)
  go {
    defer { read.Done() }
    for m in patient {
      heard.append(m)
    }
  }

  for i in 0..<4 {
    _ = h.publish(fmt.Sprint("message ", i))
  }
  fmt.Println(hasty.receive())
  h.unsubscribe("patient")
  h.unsubscribe("patient")
  read.Wait()
  fmt.Printf("%q\n", heard)
  fmt.Println(h.publish("late"), h.sent.Load())
  fmt.Println(hasty.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
