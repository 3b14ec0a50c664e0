// RWMutex: many readers or one writer; a writer that waits keeps new readers out.

import GoRuntime
import Synchronization

extension sync {
  /// Go's `sync.RWMutex`.
  public final class RWMutex: GoObject, Locker, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    /// Subtracted from the number of readers while a writer has or wants the lock.
    private static let writerPresent: Int32 = 1 << 30

    private let writers = Mutex()
    private let readers = Atomic<Int32>(0)
    /// How many readers the writer still waits for.
    private let departing = Atomic<Int32>(0)
    private let readerTurn = Semaphore()
    private let writerTurn = Semaphore()

    public init() {}

    /// Waits until no writer has or wants the lock, and reads.
    public func RLock() {
      if readers.add(1, ordering: .acquiringAndReleasing).newValue < 0 { readerTurn.acquire(.readLock) }
    }

    /// Reads, if no writer has or wants the lock; returns whether it does.
    public func TryRLock() -> Bool {
      var count = readers.load(ordering: .relaxed)
      while count >= 0 {
        let result = readers.weakCompareExchange(
          expected: count, desired: count + 1, ordering: .acquiringAndReleasing)
        if result.exchanged { return true }
        count = result.original
      }
      pollScheduler()
      return false
    }

    /// Ends reading. Ends the program when nobody reads.
    public func RUnlock() {
      let count = readers.subtract(1, ordering: .acquiringAndReleasing).newValue
      guard count < 0 else { return }
      if count + 1 == 0 || count + 1 == -Self.writerPresent { goFatal("sync: RUnlock of unlocked RWMutex") }
      // A writer waits for those who read when it came; the last of them lets it go on.
      if departing.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { writerTurn.release() }
    }

    /// Waits until nobody else reads or writes, and writes.
    public func Lock() {
      writers.Lock()
      let reading = readers.subtract(Self.writerPresent, ordering: .acquiringAndReleasing).oldValue
      if reading != 0, departing.add(reading, ordering: .acquiringAndReleasing).newValue != 0 {
        writerTurn.acquire(.writeLock)
      }
    }

    /// Writes, if nobody reads or writes; returns whether it does.
    public func TryLock() -> Bool {
      guard writers.TryLock() else { return false }
      let free = readers.compareExchange(
        expected: 0, desired: -Self.writerPresent, ordering: .acquiringAndReleasing)
      if !free.exchanged { writers.Unlock() }
      return free.exchanged
    }

    /// Ends writing: readers that waited go on. Ends the program when nobody writes.
    public func Unlock() {
      let waiting = readers.add(Self.writerPresent, ordering: .acquiringAndReleasing).newValue
      if waiting >= Self.writerPresent { goFatal("sync: Unlock of unlocked RWMutex") }
      for _ in 0..<waiting { readerTurn.release() }
      writers.Unlock()
    }

    /// The reading side as a `Locker`.
    public func RLocker() -> (any Locker)? {
      ReadLocker(of: self)
    }
  }
}

/// `RLock` and `RUnlock` under the names of a `Locker`.
private final class ReadLocker: GoObject, Locker, @unchecked Sendable {
  private let lock: sync.RWMutex

  init() { lock = sync.RWMutex() }

  init(of lock: sync.RWMutex) { self.lock = lock }

  func Lock() { lock.RLock() }

  func Unlock() { lock.RUnlock() }
}
