// Worker: a thread that runs goroutines, with the queue it takes them from.

import CGoRuntime
import Synchronization

/// What a worker keeps. Allocated once per worker, never freed.
struct WorkerRecord: ~Copyable {
  /// ThreadSanitizer takes a change of any field for one of the first word, so nothing is there.
  private let nothing: UInt = 0
  /// 1 while it sleeps or is about to; whoever sets it to 0 wakes it.
  let bell = Atomic<UInt32>(0)
  let index: Int
  /// The goroutine that the running one made ready last: it runs next, and inherits the time.
  let runNext = Atomic<UInt>(0)
  let queue = RunQueue()
  /// Counts switches; what the monitor compares to see who has run for long.
  let tick = Atomic<UInt32>(0)
  /// The tick that the monitor saw last.
  let lastSeenTick = Atomic<UInt32>(0)
  /// Set by the monitor: the running goroutine should let others run.
  let yieldRequested = Atomic<Bool>(false)
  let spawned = Atomic<Int>(0)
  let finished = Atomic<Int>(0)
  var base: Goroutine
  /// Who was left by the last switch, and what is to become of it.
  var previous: Goroutine?
  var departure = Departure.yield
  /// How often in a row `runNext` went before the queue.
  var handOffs = 0
  var isSpinning = false
  var decisions: SchedulingDecisions
  var idle = GoroutineList()
  var nextIdentifier: UInt64 = 0
  var lastIdentifier: UInt64 = 0

  init(index: Int) {
    self.index = index
    base = Goroutine(kind: .base)
    decisions = SchedulingDecisions(stream: UInt64(index))
  }
}

/// What becomes of a goroutine that has left its stack.
enum Departure {
  /// It sleeps until it is made ready.
  case park
  /// It goes to the end of the worker's queue.
  case yield
  /// It has had its time: it goes to the end of the queue of all.
  case preempted
  /// It is over, and its record and stack can be used again.
  case exit
}

/// A pointer to a worker's record.
struct Worker: Equatable, @unchecked Sendable {
  /// How many times in a row a goroutine just made ready may go before those that wait.
  static let handOffLimit = 64
  /// Every so many switches the global queue comes first, or it could starve.
  static let globalInterval: UInt32 = 61

  let record: UnsafeMutablePointer<WorkerRecord>

  init(record: UnsafeMutablePointer<WorkerRecord>) {
    self.record = record
  }

  init(index: Int) {
    record = .allocate(capacity: 1)
    record.initialize(to: WorkerRecord(index: index))
    record.pointee.base.record.pointee.worker = self
  }

  var index: Int { record.pointee.index }

  /// The address of `bell`, which the worker sleeps on.
  var bellAddress: UnsafeMutableRawPointer { UnsafeMutableRawPointer(record) + MemoryLayout<UInt>.size }

  /// Whether the limit of `GOMAXPROCS` lets this worker run.
  var isAllowed: Bool { index < Scheduler.shared.state.pointee.limit.load(ordering: .relaxed) }

  var hasWork: Bool {
    record.pointee.runNext.load(ordering: .relaxed) != 0 || record.pointee.queue.count > 0
  }

  /// Queues a goroutine; `next` puts it before all others, behind the running one. Only the worker itself calls this.
  func push(_ goroutine: Goroutine, next: Bool) {
    var last = goroutine
    if next, SchedulingDecisions.seed == nil {
      let before = record.pointee.runNext.exchange(goroutine.address, ordering: .acquiringAndReleasing)
      guard let displaced = Goroutine(address: before) else { return }
      last = displaced
    }
    if !record.pointee.queue.push(last) {
      Scheduler.shared.state.pointee.global.push(last, makingRoomIn: self)
    }
  }

  /// The goroutine that this worker should run now, if it has one of its own (or a global one is due). A worker above the
  /// limit of `GOMAXPROCS` runs none.
  func take() -> Goroutine? {
    isAllowed ? takeAnyway() : nil
  }

  func takeAnyway() -> Goroutine? {
    let tick = record.pointee.tick.load(ordering: .relaxed) &+ 1
    record.pointee.tick.store(tick, ordering: .relaxed)
    if tick % Self.globalInterval == 0, let goroutine = Scheduler.shared.popGlobally(for: self) {
      return goroutine
    }
    if record.pointee.handOffs < Self.handOffLimit {
      let address = record.pointee.runNext.exchange(0, ordering: .acquiringAndReleasing)
      if let goroutine = Goroutine(address: address) {
        record.pointee.handOffs += 1
        return goroutine
      }
    }
    record.pointee.handOffs = 0
    if SchedulingDecisions.seed != nil {
      let waiting = record.pointee.queue.count
      if waiting > 1 { record.pointee.queue.promote(record.pointee.decisions.nextGoroutine(waiting: waiting)) }
    }
    if let goroutine = record.pointee.queue.pop() { return goroutine }
    return Goroutine(address: record.pointee.runNext.exchange(0, ordering: .acquiringAndReleasing))
  }

  /// Takes half of the queue of another worker; in the end, and after giving it a moment, what it would run next.
  func steal(from victim: Worker, evenNext: Bool) -> Goroutine? {
    if let goroutine = victim.record.pointee.queue.steal(into: record.pointee.queue) { return goroutine }
    guard evenNext else { return nil }
    let address = victim.record.pointee.runNext.load(ordering: .acquiring)
    guard address != 0 else { return nil }
    let tick = victim.record.pointee.tick.load(ordering: .relaxed)
    for _ in 0..<64 { go_thread_pause() }
    guard tick == victim.record.pointee.tick.load(ordering: .relaxed) else { return nil }
    let taken = victim.record.pointee.runNext.compareExchange(
      expected: address, desired: 0, ordering: .acquiringAndReleasing)
    return taken.exchanged ? Goroutine(address: address) : nil
  }

  static func == (left: Worker, right: Worker) -> Bool {
    left.record == right.record
  }
}
