// run
//
// Second answer to a race: one goroutine owns the map, and the others ask it through channels.

import GoRuntime
import GoStandardLibrary

struct operation: GoDefinedInteger {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

let load: operation = 0
let add: operation = 1
let remove: operation = 2

struct request: GoStruct {
  var operation_ = operation()
  var key: GoString = ""
  var amount = 0
  var answer_: Channel<answer> = nil
}

struct answer: GoStruct {
  var value = 0
  var found = false
}

/// owner is the only code that touches the map.
func owner(_ requests: Channel<request>) {
  let entries: GoMap<GoString, Int> = [:]
  for r in requests {
    var v: Int
    let found: Bool
    (v, found) = entries.lookup(r.key)
    switch r.operation_ {
    case add:
      v &+= r.amount
      entries[r.key] = v
    case remove:
      delete(entries, r.key)
    default:
      break
    }
    r.answer_.send(answer(value: v, found: found))
  }
}

struct ownedMap: GoStruct {
  var requests: Channel<request> = nil
}

func newOwnedMap() -> ownedMap {
  let m = ownedMap(requests: Channel<request>())
  go { [requests = m.requests] in owner(requests) }
  return m
}

extension ownedMap {
  func ask(_ o: operation, _ key: GoString, _ amount: Int) -> (Int, Bool) {
    let reply = Channel<answer>(capacity: 1)
    requests.send(request(operation_: o, key: key, amount: amount, answer_: reply))
    let a = reply.receive()
    return (a.value, a.found)
  }

  func close() {
    GoRuntime.close(requests)
  }
}

func main() {
  let stock = newOwnedMap()
  defer { stock.close() }

  let (argument1, argument2) = stock.ask(load, "apples", 0)
  fmt.Println(argument1, argument2)
  let wg = sync.WaitGroup()
  for i in 0..<20 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for _ in 0..<50 {
        _ = stock.ask(add, "apples", i % 3)
      }
    }
  }
  wg.Wait()
  let (argument3, argument4) = stock.ask(load, "apples", 0)
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = stock.ask(remove, "apples", 0)
  fmt.Println(argument5, argument6)
  let (argument7, argument8) = stock.ask(load, "apples", 0)
  fmt.Println(argument7, argument8)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
