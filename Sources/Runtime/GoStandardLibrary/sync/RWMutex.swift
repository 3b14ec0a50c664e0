// RWMutex: many readers or one writer; a writer that waits keeps new readers out.

import GoRuntime
import Synchronization

extension sync {
  /// Go's `sync.RWMutex`: any number of readers, or one writer. The zero value is unlocked; any goroutine may unlock
  /// it.
  ///
  /// Fairness: a writer that waits keeps new readers out, and waits only for those who read when it came; the readers
  /// that came meanwhile go before the next writer. So neither starves the other, and reading must not nest. In the
  /// words of Go's memory model, the nth `Unlock` synchronizes before the `RLock` that comes after it, and the
  /// matching `RUnlock` before the (n+1)th `Lock`. A failed `TryLock` or `TryRLock` promises nothing. Letting go of
  /// what is not locked ends the program.
  public final class RWMutex: GoObject, GoCopied, Locker, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    private let writers = Mutex(heldLong: true)
    @usableFromInline let state = Atomic<Int32>(RWMutexState.free)
    /// How many readers the writer still waits for.
    private let departing = Atomic<Int32>(0)
    private let readerTurn = Semaphore()
    private let writerTurn = Semaphore()

    public init() {}

    /// Waits until no writer has or wants the lock, and reads.
    @inlinable
    public func RLock() {
      let now = state.wrappingAdd(RWMutexState.reader, ordering: .acquiringAndReleasing).newValue
      if RWMutexState(now).hasWriter { waitForWriter() }
    }

    /// Reads, if no writer has or wants the lock; returns whether it does.
    @discardableResult
    public func TryRLock() -> Bool {
      var seen = state.load(ordering: .relaxed)
      while let taken = RWMutexState(seen).takenToRead {
        let result = state.weakCompareExchange(
          expected: seen, desired: taken.bits, ordering: .acquiringAndReleasing)
        if result.exchanged { return true }
        seen = result.original
      }
      pollScheduler()
      return false
    }

    /// Ends reading. Ends the program when nobody reads.
    @inlinable
    public func RUnlock() {
      let now = RWMutexState(
        state.wrappingSubtract(RWMutexState.reader, ordering: .acquiringAndReleasing).newValue)
      if now.hasWriter { leaveToWriter(now) }
    }

    @inline(never)
    @usableFromInline func waitForWriter() {
      readerTurn.acquire(.readLock)
    }

    @inline(never)
    @usableFromInline func leaveToWriter(_ now: RWMutexState) {
      if now.lacksReader { goFatal("sync: RUnlock of unlocked RWMutex") }
      // A writer waits for those who read when it came; the last of them lets it go on.
      if departing.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { writerTurn.release() }
    }

    /// Waits until nobody else reads or writes, and writes.
    public func Lock() {
      writers.Lock()
      let reading = state.subtract(RWMutexState.writer, ordering: .acquiringAndReleasing).oldValue
      if reading != 0, departing.add(reading, ordering: .acquiringAndReleasing).newValue != 0 {
        writerTurn.acquire(.writeLock)
      }
    }

    /// Writes, if nobody reads or writes; returns whether it does.
    @discardableResult
    public func TryLock() -> Bool {
      guard writers.TryLock() else { return false }
      let seen = state.load(ordering: .relaxed)
      if let taken = RWMutexState(seen).takenToWrite,
        state.compareExchange(expected: seen, desired: taken.bits, ordering: .acquiringAndReleasing).exchanged
      {
        return true
      }
      writers.Unlock()
      return false
    }

    /// Ends writing: readers that waited go on. Ends the program when nobody writes.
    public func Unlock() {
      let now = RWMutexState(state.wrappingAdd(RWMutexState.writer, ordering: .acquiringAndReleasing).newValue)
      if now.lacksWriter { goFatal("sync: Unlock of unlocked RWMutex") }
      if now.readers > 0 { readerTurn.release(Int(now.readers)) }
      writers.Unlock()
    }

    /// Takes over the state of another, mostly a new one. Nobody may use either meanwhile.
    public func assign(_ other: RWMutex) {
      writers.assign(other.writers)
      state.store(other.state.load(ordering: .relaxed), ordering: .relaxed)
      departing.store(other.departing.load(ordering: .relaxed), ordering: .relaxed)
    }

    /// A lock in the same state.
    public func copy() -> RWMutex {
      let copy = RWMutex()
      copy.assign(self)
      return copy
    }

    /// The reading side as a `Locker`.
    public func RLocker() -> (any Locker)? {
      rlocker(of: self)
    }
  }
}

extension sync {
  /// What `RLocker` makes: `RLock` and `RUnlock` under the names of a `Locker`.
  public final class rlocker: GoObject, Locker, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    private let lock: sync.RWMutex

    public init() { lock = sync.RWMutex() }

    init(of lock: sync.RWMutex) { self.lock = lock }

    public func Lock() { lock.RLock() }

    public func Unlock() { lock.RUnlock() }
  }
}
