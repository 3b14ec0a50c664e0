// Support: running a test's body as a goroutine, from the ordinary thread that the test is.

import Foundation
import GoStandardLibrary
import Testing

@testable import GoRuntime

/// Runs `body` in a goroutine and waits for its result; the test's thread blocks meanwhile.
func inGoroutine<Value>(_ body: @escaping () -> Value) -> Value {
  nonisolated(unsafe) var value: Value?
  let done = sync.WaitGroup()
  done.Add(1)
  go {
    value = body()
    done.Done()
  }
  done.Wait()
  return value!
}

/// Counts the living instances of one test, to see that none is left.
final class Counted: GoObject, @unchecked Sendable {
  let number: Int
  private let living: atomic.Int64

  convenience init() { self.init(0, in: atomic.Int64()) }

  init(_ number: Int, in living: atomic.Int64) {
    self.number = number
    self.living = living
    living.Add(1)
  }

  deinit { living.Add(-1) }
}

/// A value with a reference in it, larger than a select keeps inline.
struct Large: GoStruct {
  var parts: (Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0)
  var object: Counted?

  init() {}

  init(_ number: Int, in living: atomic.Int64) {
    parts.4 = number
    object = Counted(number, in: living)
  }
}

/// Whether nothing that `living` counts is left once nobody reads any more: tests that run at the same time may hold
/// readings of their own, for which what was retired has to wait.
func allReleased(_ living: atomic.Int64) -> Bool {
  let start = ContinuousClock.now
  while living.Load() != 0, ContinuousClock.now - start < .seconds(60) {
    if drainRetired() > 0 { usleep(1000) }
  }
  return living.Load() == 0
}

/// Runs `body` as the main goroutine of this process, with so many workers. For a test in a process of its own.
func stress(by workers: Int, _ body: @escaping () -> Void) -> Never {
  runMain {
    runtime.GOMAXPROCS(workers)
    body()
  }
}

/// Ends the process when something does not hold.
func insist(_ holds: Bool, _ failure: @autoclosure () -> String) {
  if !holds { goFatal(failure()) }
}

/// How often to do something; less often under a sanitizer, which makes everything slower.
func times(_ count: Int) -> Int { isSanitized ? (count + 7) / 8 : count }
