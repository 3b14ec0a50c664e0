// TimerEntry: a deadline, and what happens then.

/// What a heap keeps about one timer. That of a sleeper lies on its stack.
struct TimerRecord {
  /// Who is made ready.
  var goroutine: Goroutine?
  /// Who is told instead; held while the timer is set.
  var target: (any TimerTarget)?
  /// What the target is told: the number the timer was set with.
  var number = 0
  /// Set anew after firing, by so much; 0 means once.
  var period = 0
  /// Its place in the heap, or -1.
  var position = -1
  /// Where it was set last.
  var queue: Unmanaged<TimerQueue>?
}

/// Who is told that a timer has fired.
package protocol TimerTarget: AnyObject {
  /// Called on a worker's own stack; must not wait. The number is the one the timer was set with; it may have been set
  /// anew or taken out since.
  func timerFired(_ number: Int)
}

/// A timer that tells somebody, and can be set and taken out again and again. Belongs to its target, which no two
/// threads may have set or take it out at once.
package struct TimerEntry: ~Copyable, @unchecked Sendable {
  /// Changes under the lock of its queue.
  let record: UnsafeMutablePointer<TimerRecord>

  package init() {
    record = .allocate(capacity: 1)
    record.initialize(to: TimerRecord())
  }

  deinit {
    record.deinitialize(count: 1)
    record.deallocate()
  }
}
