// Worker: a thread that runs goroutines, with the queue it takes them from.

import CGoRuntime
import Synchronization

/// What a worker keeps. Allocated once per worker, never freed. What thieves and the monitor touch lies in other cache
/// lines than what only the worker does.
struct WorkerRecord: ~Copyable {
  /// ThreadSanitizer takes a change of any field for one of the first word, so nothing is there.
  private let nothing: UInt = 0
  /// 1 while it sleeps or is about to; whoever sets it to 0 wakes it.
  let bell = Atomic<UInt32>(0)

  // Its own.

  /// The thread that carries it, by that thread's own stack; nobody while it sleeps without one.
  var base: Goroutine?
  /// Who was left by the last switch, and what is to become of it.
  var previous: Goroutine?
  var departure = Departure.yield
  var isSpinning = false
  /// How often in a row `runNext` went before the queue.
  var handOffs = 0
  /// Who must run first, because a thread was changed for its sake.
  var chosen: Goroutine?
  let timers = TimerQueue()
  private let space1 = CacheLine()

  // Written by the worker all the time, read by others now and then.

  /// Counts switches; what the monitor compares to see who has run for long.
  let tick = Atomic<UInt32>(0)
  let index: Int
  /// The goroutine that is in a system call, by its address; whoever sets it to 0 has the worker.
  let systemCall = Atomic<UInt>(0)
  let spawned = Atomic<Int>(0)
  let finished = Atomic<Int>(0)
  var decisions: SchedulingDecisions
  var idle = GoroutineList()
  var nextIdentifier: UInt64 = 0
  var lastIdentifier: UInt64 = 0
  private let space2 = CacheLine()

  // Where thieves come.

  /// The goroutine that the running one made ready last: it runs next, and inherits the time.
  let runNext = Atomic<UInt>(0)
  let queue = RunQueue()
  private let space3 = CacheLine()

  // The others' side.

  /// The tick that the monitor saw last, and since when.
  let lastSeenTick = Atomic<UInt32>(0)
  var turnSeen = 0
  /// Set by the monitor: the running goroutine should let others run.
  let yieldRequested = Atomic<Bool>(false)
  /// Set by the monitor: a timer should have fired.
  let timersOverdue = Atomic<Bool>(false)

  init(index: Int) {
    self.index = index
    decisions = SchedulingDecisions(stream: UInt64(index))
  }
}

/// Room that keeps its neighbours out of each other's cache lines.
struct CacheLine {
  private let words: (UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt) = (0, 0, 0, 0, 0, 0, 0, 0)
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

  init(index: Int) {
    let place = UnsafeMutableRawPointer.allocate(byteCount: MemoryLayout<WorkerRecord>.size, alignment: 128)
    record = place.bindMemory(to: WorkerRecord.self, capacity: 1)
    record.initialize(to: WorkerRecord(index: index))
  }

  var index: Int { record.pointee.index }

  /// The address of `bell`, which the worker sleeps on.
  var bellAddress: UnsafeMutableRawPointer { UnsafeMutableRawPointer(record) + MemoryLayout<UInt>.size }

  /// Whether the limit of `GOMAXPROCS` lets this worker run.
  var isAllowed: Bool { index < Scheduler.shared.state.pointee.allowed.load(ordering: .relaxed) }

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

  /// The goroutine that this worker should run now, if it has one of its own (or a global one is due). None when the
  /// thread's own stack has something to do first: the worker is above the limit of `GOMAXPROCS`, or timers are due.
  func take() -> Goroutine? {
    isAllowed && !timersAreDue ? takeAnyway() : nil
  }

  /// Whether one of its timers is due. The clock is not asked at every switch: the monitor sees to it that nothing is
  /// late for long.
  var timersAreDue: Bool {
    let deadline = record.pointee.timers.deadline.load(ordering: .relaxed)
    if deadline == .max { return record.pointee.timersOverdue.load(ordering: .relaxed) }
    guard
      record.pointee.tick.load(ordering: .relaxed) & 7 == 0 || record.pointee.timersOverdue.load(ordering: .relaxed)
    else { return false }
    return deadline <= Clock.monotonic()
  }

  func takeAnyway() -> Goroutine? {
    let tick = record.pointee.tick.load(ordering: .relaxed) &+ 1
    record.pointee.tick.store(tick, ordering: .relaxed)
    if tick % Self.globalInterval == 0, let goroutine = Scheduler.shared.popGlobally(for: self) {
      return goroutine
    }
    return takeOwn()
  }

  /// The next goroutine of its own queue.
  func takeOwn() -> Goroutine? {
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
