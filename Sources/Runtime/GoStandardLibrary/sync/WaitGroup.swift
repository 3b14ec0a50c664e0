// WaitGroup: waits for a number of goroutines.

import GoRuntime
import Synchronization

extension sync {
  /// Go's `sync.WaitGroup`.
  public final class WaitGroup: GoObject, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    private let counter = Atomic<Int>(0)
    private let lock = ThreadLock()
    private var waiting = GoroutineList()

    public init() {}

    /// Adds to the counter; at zero, everybody who waits goes on. Panics when the counter becomes negative.
    public func Add(_ delta: Int) {
      fatally { () throws(GoPanic) in try Add(checked: delta) }
    }

    /// `Add` that throws what it would panic with.
    public func Add(checked delta: Int) throws(GoPanic) {
      let count = counter.add(delta, ordering: .sequentiallyConsistent).newValue
      if count < 0 { throw GoPanic(GoString("sync: negative WaitGroup counter")) }
      if count == 0 { wakeAll() }
    }

    /// Subtracts one from the counter.
    public func Done() {
      Add(-1)
    }

    /// `Done` that throws what it would panic with.
    public func Done(checked: ()) throws(GoPanic) {
      try Add(checked: -1)
    }

    /// Waits until the counter is zero.
    public func Wait() {
      if counter.load(ordering: .sequentiallyConsistent) == 0 { return }
      let goroutine = Goroutine.current
      lock.lock()
      if counter.load(ordering: .sequentiallyConsistent) == 0 {
        lock.unlock()
        return
      }
      waiting.append(goroutine)
      lock.unlock()
      goroutine.park(.waitGroup)
    }

    /// Runs a function in a goroutine of its own and counts it until it returns.
    public func Go(_ body: @escaping () throws(GoPanic) -> Void) {
      Add(1)
      go { () throws(GoPanic) in
        try body()
        self.Done()
      }
    }

    private func wakeAll() {
      lock.lock()
      var woken = waiting
      waiting = GoroutineList()
      lock.unlock()
      while let goroutine = woken.removeFirst() { goroutine.ready() }
    }
  }
}
