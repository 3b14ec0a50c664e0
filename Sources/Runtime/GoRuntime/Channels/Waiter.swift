// Waiter: one goroutine's place in one channel's queue, on that goroutine's stack.

import Synchronization

/// Who waits, and where the value is or goes. A select has one per case; the first to be claimed wins.
struct Waiter {
  let goroutine: Goroutine
  /// The value to send, or the place for the one received.
  let slot: UnsafeMutableRawPointer
  fileprivate var next: UnsafeMutablePointer<Waiter>?
  fileprivate var previous: UnsafeMutablePointer<Waiter>?
  /// Which of its select's candidates it stands for.
  let candidate: Int32
  let isSelect: Bool
  /// Whether it was woken by a partner, not by a close. Set before the goroutine is made ready.
  var succeeded = false
  fileprivate(set) var isQueued = false

  init(goroutine: Goroutine, slot: UnsafeMutableRawPointer, candidate: Int? = nil) {
    self.goroutine = goroutine
    self.slot = slot
    self.candidate = Int32(truncatingIfNeeded: candidate ?? 0)
    isSelect = candidate != nil
  }
}

/// Waiters of one channel and direction, first come, first served. All but `isEmpty` is called under the channel's lock.
struct WaiterQueue: ~Copyable {
  /// ThreadSanitizer takes a change of any field for one of the first word, so nothing is there.
  private let nothing: UInt = 0
  private let first = Atomic<UnsafeMutablePointer<Waiter>?>(nil)
  private var last: UnsafeMutablePointer<Waiter>?

  /// Without the lock, only a hint.
  @inline(__always) var isEmpty: Bool { first.load(ordering: .relaxed) == nil }

  mutating func append(_ waiter: UnsafeMutablePointer<Waiter>) {
    waiter.pointee.next = nil
    waiter.pointee.previous = last
    waiter.pointee.isQueued = true
    if let last { last.pointee.next = waiter } else { first.store(waiter, ordering: .relaxed) }
    last = waiter
  }

  /// Takes a waiter out from wherever it is; nothing happens when it is out already.
  mutating func remove(_ waiter: UnsafeMutablePointer<Waiter>) {
    guard waiter.pointee.isQueued else { return }
    waiter.pointee.isQueued = false
    let before = waiter.pointee.previous
    let after = waiter.pointee.next
    if let before { before.pointee.next = after } else { first.store(after, ordering: .relaxed) }
    if let after { after.pointee.previous = before } else { last = before }
  }

  /// Takes the first one that nobody else has woken yet: of a select only one case may be claimed.
  @inline(__always)
  mutating func claimFirst() -> UnsafeMutablePointer<Waiter>? {
    isEmpty ? nil : claimFirstOfSome()
  }

  private mutating func claimFirstOfSome() -> UnsafeMutablePointer<Waiter>? {
    while let waiter = first.load(ordering: .relaxed) {
      let after = waiter.pointee.next
      first.store(after, ordering: .relaxed)
      if let after { after.pointee.previous = nil } else { last = nil }
      waiter.pointee.isQueued = false
      if !waiter.pointee.isSelect { return waiter }
      let done = waiter.pointee.goroutine.record.pointee.selectDone.compareExchange(
        expected: 0, desired: 1, ordering: .acquiringAndReleasing)
      if done.exchanged { return waiter }
    }
    return nil
  }
}
