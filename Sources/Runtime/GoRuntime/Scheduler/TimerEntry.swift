// TimerEntry: a deadline, and what happens then.

/// What a heap keeps about one timer. That of a sleeper lies on its stack.
struct TimerRecord {
  /// Who is made ready.
  var goroutine: Goroutine?
  /// What is fired instead. The heap holds a reference while the timer is in it.
  var entry: Unmanaged<TimerEntry>?
  /// Its place in the heap, or -1.
  var position = -1
}

/// Who is told that a timer has fired.
package protocol TimerTarget: AnyObject {
  /// Called on a worker's own stack; must not wait. The number is the one the timer was made with.
  func timerFired(_ number: Int)
}

/// A timer that tells somebody.
package final class TimerEntry: @unchecked Sendable {
  /// Set anew after firing, by so much; 0 means once. Changes under the lock of the queue.
  var period = 0
  let record: UnsafeMutablePointer<TimerRecord>
  /// Where it was set.
  var queue: TimerQueue?
  private weak var target: (any TimerTarget)?
  private let kept: (any TimerTarget)?
  private let number: Int

  /// `keepsTarget`: nobody else need hold the target for the timer to fire.
  package init(target: any TimerTarget, number: Int, keepsTarget: Bool) {
    kept = keepsTarget ? target : nil
    self.target = keepsTarget ? nil : target
    self.number = number
    record = .allocate(capacity: 1)
    record.initialize(to: TimerRecord())
    record.pointee.entry = Unmanaged.passUnretained(self)
  }

  deinit {
    record.deallocate()
  }

  func fire() {
    (kept ?? target)?.timerFired(number)
  }

  /// Whether it fires once only.
  package var isSingle: Bool { kept != nil }
}
