// WaitGroup: waits for a number of goroutines.

import GoRuntime
import Synchronization

extension sync {
  /// Go's `sync.WaitGroup`: a counter, and those who wait until it is zero. The zero value is zero.
  ///
  /// In the words of Go's memory model, a call of `Done` synchronizes before the return of any `Wait` that it
  /// unblocks. What makes the counter positive must happen before `Wait`; a group that is used again is so only after
  /// every `Wait` has returned. What breaks these rules panics when it is noticed, as in Go.
  public final class WaitGroup: GoObject, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    /// The counter in the upper half, the number of those who wait in the lower.
    @usableFromInline let state = Atomic<UInt64>(0)
    private let turn = Semaphore()

    public init() {}

    /// Adds to the counter; at zero, everybody who waits goes on. Panics when the counter becomes negative.
    @inlinable
    public func Add(_ delta: Int) {
      let now = changed(by: delta)
      if now.counter <= 0 || now.waiters != 0 { fatally { () throws(GoPanic) in try settle(delta, now) } }
    }

    /// `Add` that throws what it would panic with.
    @inlinable
    public func Add(checked delta: Int) throws(GoPanic) {
      let now = changed(by: delta)
      if now.counter <= 0 || now.waiters != 0 { try settle(delta, now) }
    }

    @inlinable
    func changed(by delta: Int) -> WaitGroupState {
      let step = UInt64(truncatingIfNeeded: delta) << 32
      return WaitGroupState(state.wrappingAdd(step, ordering: .acquiringAndReleasing).newValue)
    }

    /// What is left to do when the counter is zero, or somebody waits.
    @inline(never)
    @usableFromInline func settle(_ delta: Int, _ now: WaitGroupState) throws(GoPanic) {
      if let failure = now.failure(afterAdding: delta) { throw GoPanic(GoString(failure)) }
      if now.counter > 0 || now.waiters == 0 { return }
      // The counter is zero and somebody waits: until they are told, nobody may change the state.
      if state.load(ordering: .relaxed) != now.bits { throw GoPanic(GoString(WaitGroupState.concurrentAdd)) }
      state.store(0, ordering: .releasing)
      turn.release(now.waiters)
    }

    /// Subtracts one from the counter.
    @inlinable
    public func Done() { Add(-1) }

    /// `Done` that throws what it would panic with.
    @inlinable
    public func Done(checked: ()) throws(GoPanic) { try Add(checked: -1) }

    /// Waits until the counter is zero.
    @inlinable
    public func Wait() {
      if WaitGroupState(state.load(ordering: .acquiring)).counter != 0 { waitSlowly() }
    }

    @inline(never)
    @usableFromInline func waitSlowly() {
      var seen = state.load(ordering: .acquiring)
      while true {
        if WaitGroupState(seen).counter == 0 { return }
        let result = state.weakCompareExchange(expected: seen, desired: seen + 1, ordering: .acquiringAndReleasing)
        if result.exchanged { break }
        seen = result.original
      }
      turn.acquire(.waitGroup)
      if state.load(ordering: .acquiring) != 0 { panic(GoString(WaitGroupState.reused)) }
    }

    /// Runs a function in a goroutine of its own and counts it until it returns, or ends by `runtime.Goexit`.
    public func Go(_ body: @escaping () throws(GoPanic) -> Void) {
      Add(1)
      go(for: .waitGroup) { () throws(GoPanic) in
        let defers = DeferStack()
        do throws(GoPanic) {
          defers.push { self.Done() }
          try body()
        } catch {
          // A panic ends the program here; nobody who waits may go on before it does.
          if !error.isGoexit { throw error }
          defers.panic(error)
        }
        try defers.run()
      }
    }

    /// `Go` with a variable that holds a function. Nil panics when it is called.
    public func Go(_ body: (() -> Void)?) {
      Go { () throws(GoPanic) in body!() }
    }

    /// `Go` with a variable that holds a function that may panic.
    public func Go(_ body: (() throws(GoPanic) -> Void)?) {
      Go { () throws(GoPanic) in try body!() }
    }
  }
}

/// The two numbers of a `WaitGroup` as a value.
@usableFromInline
struct WaitGroupState: Equatable, Sendable {
  static let concurrentAdd = "sync: WaitGroup misuse: Add called concurrently with Wait"
  static let reused = "sync: WaitGroup is reused before previous Wait has returned"

  @usableFromInline let bits: UInt64

  @inlinable
  init(_ bits: UInt64) { self.bits = bits }

  @inlinable var counter: Int32 { Int32(truncatingIfNeeded: bits >> 32) }

  @inlinable var waiters: Int { Int(truncatingIfNeeded: bits & 0xffff_ffff) }

  /// What is wrong with the state that an `Add` has led to.
  func failure(afterAdding delta: Int) -> String? {
    if counter < 0 { return "sync: negative WaitGroup counter" }
    return waiters != 0 && delta > 0 && Int(counter) == delta ? Self.concurrentAdd : nil
  }
}
