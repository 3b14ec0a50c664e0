// RunQueue: the runnable goroutines of one worker, first in, first out, from which other workers may steal.

import Synchronization

/// A ring of 256 with one producer, its worker, and many consumers: its worker and thieves. `head` and `tail` only grow;
/// `head == tail` is empty. A consumer reads a slot first and owns it by moving `head` past it.
struct RunQueue: ~Copyable, @unchecked Sendable {
  static let capacity: UInt32 = 256

  private let head = Atomic<UInt32>(0)
  private let tail = Atomic<UInt32>(0)
  private let slots: UnsafeMutablePointer<Atomic<UInt>>

  init() {
    slots = .allocate(capacity: Int(Self.capacity))
    for index in 0..<Int(Self.capacity) {
      (slots + index).initialize(to: Atomic(0))
    }
  }

  deinit {
    slots.deallocate()
  }

  /// How many wait here; only a hint to anybody but the worker.
  var count: Int {
    let first = head.load(ordering: .acquiring)
    let last = tail.load(ordering: .acquiring)
    return Int(last &- first) > Int(Self.capacity) ? 0 : Int(last &- first)
  }

  private func slot(_ position: UInt32) -> UnsafeMutablePointer<Atomic<UInt>> {
    slots + Int(position % Self.capacity)
  }

  /// Puts one at the end; false when the ring is full. Only its worker calls this.
  func push(_ goroutine: Goroutine) -> Bool {
    let first = head.load(ordering: .acquiring)
    let last = tail.load(ordering: .relaxed)
    if last &- first >= Self.capacity { return false }
    slot(last).pointee.store(goroutine.address, ordering: .relaxed)
    tail.store(last &+ 1, ordering: .releasing)
    return true
  }

  /// Takes the one that waited longest.
  func pop() -> Goroutine? {
    while true {
      let first = head.load(ordering: .acquiring)
      let last = tail.load(ordering: .acquiring)
      if first == last { return nil }
      let address = slot(first).pointee.load(ordering: .relaxed)
      if head.compareExchange(expected: first, desired: first &+ 1, ordering: .acquiringAndReleasing).exchanged {
        return Goroutine(address: address)
      }
    }
  }

  /// Lets the one at `offset` change places with the first. Only its worker calls this, and only when nobody steals.
  func promote(_ offset: Int) {
    let first = head.load(ordering: .relaxed)
    let chosen = slot(first &+ UInt32(offset))
    let moved = slot(first).pointee.exchange(chosen.pointee.load(ordering: .relaxed), ordering: .relaxed)
    chosen.pointee.store(moved, ordering: .relaxed)
  }

  /// Moves half of what waits here to `thief`, whose worker calls this, and returns one more that it may run at once.
  func steal(into thief: borrowing RunQueue) -> Goroutine? {
    while true {
      let first = head.load(ordering: .acquiring)
      let last = tail.load(ordering: .acquiring)
      let waiting = last &- first
      if waiting == 0 { return nil }
      let taken = waiting - waiting / 2
      if taken > Self.capacity / 2 { continue }  // head and tail were not read together
      let end = thief.tail.load(ordering: .relaxed)
      for offset in 0..<taken {
        let address = slot(first &+ offset).pointee.load(ordering: .relaxed)
        thief.slot(end &+ offset).pointee.store(address, ordering: .relaxed)
      }
      if head.compareExchange(expected: first, desired: first &+ taken, ordering: .acquiringAndReleasing).exchanged {
        let last = taken - 1
        let mine = thief.slot(end &+ last).pointee.load(ordering: .relaxed)
        thief.tail.store(end &+ last, ordering: .releasing)
        return Goroutine(address: mine)
      }
    }
  }
}
