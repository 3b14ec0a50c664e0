// Stress: as many operations as fit in some seconds, then the proof that nothing was mixed up and nothing is left.

import Glibc
import GoRuntime
import Synchronization

/// An object that knows which key it belongs to, and is counted for as long as it lives.
final class Counted: GoObject {
  static let live = Atomic(0)

  let key: Int

  init(key: Int) {
    self.key = key
    Counted.live.add(1, ordering: .relaxed)
  }

  convenience init() {
    self.init(key: 0)
  }

  deinit {
    Counted.live.subtract(1, ordering: .relaxed)
  }
}

/// Many workers that do everything to one map.
struct Stress {
  var seconds: Double
  var workers: Int
  var seed: UInt64

  init(seconds: String, workers: String, seed: String) {
    guard let seconds = Double(seconds), let workers = Int(workers), let seed = UInt64(seed) else {
      fail("not a number")
    }
    self.seconds = seconds
    self.workers = workers
    self.seed = seed
  }

  /// Runs, prints `operations N`, then `live N`, and fails if anything was mixed up or is still alive.
  func run() {
    let operations = operate()
    let live = settledCount()
    print("operations \(operations)\nlive \(live)")
    if live != 0 { fail("\(live) objects outlive the map") }
  }

  /// How many objects are alive when nothing more dies: a goroutine lets go of what it holds just after its last word.
  private func settledCount() -> Int {
    for _ in 0..<200 {
      drainRetired()
      if Counted.live.load(ordering: .acquiring) == 0 { return 0 }
      Workers.yield()
      usleep(10_000)
    }
    return Counted.live.load(ordering: .acquiring)
  }

  /// Works until the time is up, and returns the number of operations; the map and its keys go with the last line.
  private func operate() -> Int {
    let shared = Shared()
    // Every other key is an object itself.
    let keys = (0..<64).map { $0 % 2 == 0 ? GoAny($0) : GoAny(Counted(key: $0)) }
    let deadline = now() + seconds
    let total = Total()
    let seed = seed
    Workers.run(workers) { worker in
      let hand = StressHand(map: shared.map, keys: keys, seed: seed &+ UInt64(worker))
      var count = 0
      while now() < deadline {
        for _ in 0..<256 { hand.operate() }
        count += 256
        Workers.yield()
      }
      total.operations.add(count, ordering: .relaxed)
    }
    return total.operations.load(ordering: .relaxed)
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// What all workers did together.
private final class Total: Sendable {
  let operations = Atomic(0)
}
