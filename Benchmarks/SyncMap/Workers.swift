// Workers: threads that share the work on a map, as many as GOMAXPROCS says.

import Dispatch
import Foundation
import Synchronization

struct Workers: Sendable {
  let count = ProcessInfo.processInfo.environment["GOMAXPROCS"].flatMap { Int($0) } ?? 2

  /// Has the workers share `n` operations on a map, once to warm up and once to be timed, and prints the line that
  /// `measure` of ../sync_map.go prints.
  func measure<Map: Sendable>(
    _ name: String, _ n: Int, prepare: () -> Map, _ body: @escaping @Sendable (Map, Int, Int) -> Int
  ) {
    for isTimed in [false, true] {
      let map = prepare()
      let sum = Atomic(0)
      let start = ContinuousClock.now
      DispatchQueue.concurrentPerform(iterations: count) { worker in
        sum.add(body(map, worker, n / count), ordering: .relaxed)
      }
      let taken = ContinuousClock.now - start
      let nanoseconds = taken.components.seconds * 1_000_000_000 + taken.components.attoseconds / 1_000_000_000
      if isTimed { print(name, sum.load(ordering: .relaxed), n, nanoseconds, "ns") }
    }
  }
}
