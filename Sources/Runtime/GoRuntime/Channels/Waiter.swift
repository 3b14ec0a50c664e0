// Waiter: one goroutine's place in one channel's queue, on that goroutine's stack.

import Synchronization

/// Who waits, and where the value is or goes. A select has one per case; the first to be claimed wins.
struct Waiter {
  let goroutine: Goroutine
  /// The value to send, or the place for the one received.
  let slot: UnsafeMutableRawPointer
  var caseIndex = 0
  var isSelect = false
  /// Whether it was woken by a partner, not by a close. Set before the goroutine is made ready.
  var succeeded = false
  fileprivate(set) var isQueued = false
  fileprivate var next: UnsafeMutablePointer<Waiter>?
  fileprivate var previous: UnsafeMutablePointer<Waiter>?

  init(goroutine: Goroutine, slot: UnsafeMutableRawPointer, selectCase: Int? = nil) {
    self.goroutine = goroutine
    self.slot = slot
    caseIndex = selectCase ?? 0
    isSelect = selectCase != nil
  }
}

/// Waiters of one channel and direction, first come, first served.
struct WaiterQueue {
  private var first: UnsafeMutablePointer<Waiter>?
  private var last: UnsafeMutablePointer<Waiter>?

  var isEmpty: Bool { first == nil }

  mutating func append(_ waiter: UnsafeMutablePointer<Waiter>) {
    waiter.pointee.next = nil
    waiter.pointee.previous = last
    waiter.pointee.isQueued = true
    if let last { last.pointee.next = waiter } else { first = waiter }
    last = waiter
  }

  /// Takes a waiter out from wherever it is; nothing happens when it is out already.
  mutating func remove(_ waiter: UnsafeMutablePointer<Waiter>) {
    guard waiter.pointee.isQueued else { return }
    waiter.pointee.isQueued = false
    let before = waiter.pointee.previous
    let after = waiter.pointee.next
    if let before { before.pointee.next = after } else { first = after }
    if let after { after.pointee.previous = before } else { last = before }
  }

  /// Takes the first one that nobody else has woken yet: of a select only one case may be claimed.
  mutating func claimFirst() -> UnsafeMutablePointer<Waiter>? {
    while let waiter = first {
      remove(waiter)
      if !waiter.pointee.isSelect { return waiter }
      let done = waiter.pointee.goroutine.record.pointee.selectDone.compareExchange(
        expected: 0, desired: 1, ordering: .acquiringAndReleasing)
      if done.exchanged { return waiter }
    }
    return nil
  }
}
