// TimerEntry: a deadline, and what happens then.

/// One timer. What it does runs on the monitor's thread and must not wait.
package final class TimerEntry: @unchecked Sendable {
  package var deadline: Int
  /// Set anew after firing, by so much; 0 means once.
  package var period: Int
  var sequence: UInt64 = 0
  /// Its place in the heap, or -1.
  var position = -1
  let fire: () -> Void

  package init(deadline: Int, period: Int = 0, fire: @escaping () -> Void) {
    self.deadline = deadline
    self.period = period
    self.fire = fire
  }
}
