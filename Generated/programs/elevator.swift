// run
//
// A lift is a goroutine with a state, driven by a channel of calls and a clock of its own.

import GoRuntime
import GoStandardLibrary

struct direction: GoDefinedInteger, GoStringer {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

let idle: direction = 0
let up: direction = 1
let down: direction = 2

extension direction {
  func String() -> GoString {
    switch self {
    case up:
      return "up"
    case down:
      return "down"
    default:
      break
    }
    return "idle"
  }
}

struct event: GoStruct, GoComparable, GoStringer {
  var floor = 0
  var dir = direction()
  var open = false
}

extension event {
  func String() -> GoString {
    if open {
      return fmt.Sprintf("opens at %d", floor)
    }
    return fmt.Sprintf("%v past %d", dir, floor)
  }
}

func lift(_ calls: Channel<Int>, _ clock: Channel<GoEmpty>, _ log: Channel<event>) {
  var calls = calls
  defer { close(log) }
  var floor = 0
  var dir = idle
  let wanted: GoMap<Int, Bool> = [:]
  while true {
    switch select(.receive(from: calls), .receive(from: clock)) {
    case 0:
      let (f, ok) = calls.received()
      if !ok {
        calls = nil
        continue
      }
      wanted[f] = true
    case _:
      let (_, ok) = clock.received()
      if !ok {
        return
      }
      if wanted[floor] {
        delete(wanted, floor)
        log.send(event(floor: floor, dir: dir, open: true))
        continue
      }
      dir = choose(floor, dir, wanted)
      switch dir {
      case up:
        floor &+= 1
      case down:
        floor &-= 1
      default:
        continue
      }
      log.send(event(floor: floor, dir: dir, open: false))
    }
  }
}

/// choose keeps the direction while somebody waits there.
func choose(_ floor: Int, _ dir: direction, _ wanted: GoMap<Int, Bool>) -> direction {
  var above = false
  var below = false
  for f in wanted.keys {
    above = above || f > floor
    below = below || f < floor
  }
  if above && (dir != down || !below) {
    return up
  } else if below {
    return down
  }
  return idle
}

func main() {
  let calls = Channel<Int>()
  let clock = Channel<GoEmpty>()
  let log = Channel<event>(capacity: 100)
  go { lift(calls, clock, log) }
  let tick = { (n: Int) in
    for _ in stride(from: 0, to: n, by: 1) {
      clock.send(GoEmpty())
    }
  }
  calls.send(3)
  tick(2)
  calls.send(1)
  calls.send(5)
  tick(12)
  close(calls)
  close(clock)
  for e in log {
    fmt.Println(e)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
