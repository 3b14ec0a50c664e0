// SchedulingDecisions: the one place where the runtime chooses, so that a seed can choose the same again.

import CGoRuntime

/// Which goroutine runs next, which ready case a select takes, which of two equal deadlines comes first, whether a
/// goroutine that might spin lets others run, what maps and random numbers start from.
///
/// `GO2SWIFT_SEED=n` makes every choice a function of `n`, so that a run can be repeated exactly: one worker, the next
/// goroutine drawn from all that wait, time as `Clock` says. What a program reads from outside is not covered: files,
/// system calls and other threads. Without a seed the next goroutine is the one that waited longest, and cases are
/// drawn from each worker's own numbers.
package struct SchedulingDecisions {
  /// The seed of a replayable run.
  static let seed: UInt64? = environment("GO2SWIFT_SEED").flatMap { UInt64($0) }

  private var state: UInt64

  init(stream: UInt64) {
    let start = Self.seed ?? UInt64(bitPattern: Int64(go_thread_wall_nanoseconds()))
    state = start &+ stream &* 0x9e37_79b9_7f4a_7c15
  }

  private init(state: UInt64) {
    self.state = state
  }

  /// The next number of the sequence (SplitMix64).
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`, each equally likely.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number that is another one in every process, unless there is a seed: what hashing and random numbers start from.
  package static func processNumber(_ stream: UInt64) -> UInt64 {
    guard let seed else { return UInt64.random(in: .min ... .max) }
    var draw = SchedulingDecisions(state: seed ^ (stream &* 0xa076_1d64_78bd_642f))
    return draw.next()
  }

  /// The order among timers with equal deadlines: that in which they were set, or one drawn from the seed.
  static func timerOrder(set number: UInt64) -> UInt64 {
    guard let seed else { return number }
    var draw = SchedulingDecisions(state: seed ^ (number &* 0xd6e8_feb8_6659_fd93))
    return draw.next()
  }

  /// In a seeded run: whether a goroutine that might spin lets others run now.
  mutating func yields() -> Bool {
    below(8) == 0
  }

  /// Which of `waiting` goroutines runs next; 0 waited longest.
  mutating func nextGoroutine(waiting: Int) -> Int {
    Self.seed == nil ? 0 : below(waiting)
  }
}
