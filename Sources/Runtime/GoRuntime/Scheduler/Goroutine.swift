// Goroutine: the record of one flow of control, a goroutine with a stack of its own or an ordinary thread that waits.

import CGoRuntime
import Synchronization

/// What the scheduler keeps about a goroutine. Records are never freed but used again, so a stale pointer to one is
/// harmless.
struct GoroutineRecord: ~Copyable {
  // The first cache line: all that a switch touches.

  /// ThreadSanitizer takes a change of any field for one of the first word, so nothing is there.
  private let nothing: UInt = 0
  /// A `ParkingState`.
  let state: Atomic<UInt32>
  /// Set once by whoever completes a select this goroutine waits in.
  let selectDone = Atomic<UInt32>(0)
  /// The worker that runs it; nobody's in a thread.
  var worker: Worker?
  /// The next one in whatever queue or free list it is in.
  var next: Goroutine?
  /// The waiter that woke it.
  var wokenBy: UnsafeMutablePointer<Waiter>?
  /// When it began to wait, in seconds of a coarse clock.
  var waitingSince: UInt32 = 0
  let kind: Goroutine.Kind
  var reason = WaitReason.running
  /// The lock it waited for is its own already.
  var handedOver = false
  /// It has waited for a lock for long: the next to let go hands it over.
  var isImpatient = false
  /// It belongs to a thread, and the thread to it: see `LockOSThread`.
  var isLocked = false
  private let space: UInt32 = 0
  /// Its first word is the stack pointer; the rest is for the sanitizers and the fault handler.
  var context: go_context

  // What only beginnings, ends, selects, panics and dumps touch.

  var stack: go_stack
  var identifier: UInt64 = 0
  /// Of a locked goroutine: its thread, by that thread's own stack. Of such a stack: the goroutine locked to it.
  var partner: Goroutine?
  /// How many calls of `LockOSThread` were not undone.
  var lockCount = 0
  /// Of a thread's own stack: the thread is to end.
  var isOver = false
  var body: (() throws(GoPanic) -> Void)?
  /// The value that a select received until its case fetches it.
  var received = ReceivedValue()
  /// Room for what its next select is to send.
  var sendRoom = SendRoom()
  /// The function whose deferred calls are running, the innermost.
  var deferring: DeferStack?
  /// The functions with deferred calls that it is in, innermost first.
  var defers: DeferStack?
  /// The body that it runs for whoever waits.
  var coroutine: Coroutine?
  /// Who started it, and the address of the call that did, for traces.
  var creator: UInt64 = 0
  var creation: UInt = 0
  /// What in the libraries started it; nil when a go statement did.
  var origin: GoroutineOrigin?
  /// Whether the text of its panic is being made, which may panic.
  var isPrintingPanic = false

  init(kind: Goroutine.Kind, stack: go_stack = go_stack()) {
    self.kind = kind
    self.stack = stack
    state = Atomic(ParkingState.running.rawValue)
    context = go_context()
  }
}

/// The word that a park and a ready meet at.
enum ParkingState: UInt32 {
  /// It runs, or is queued to run, or is on its way to sleep.
  case running
  /// Somebody said ready before it slept.
  case notified
  /// It has left its stack and sleeps.
  case parked
}

/// A pointer to a record, with what the rest of the runtime does to it.
package struct Goroutine: Equatable, @unchecked Sendable {
  enum Kind: UInt8 {
    case goroutine
    /// The own stack of a thread that carries workers: there it looks for work and sleeps.
    case base
    /// A thread that the runtime did not start.
    case thread
  }

  let record: UnsafeMutablePointer<GoroutineRecord>

  /// The flow of control that calls. A thread that the runtime meets for the first time gets a record.
  package static var current: Goroutine {
    if let record = go_thread_current() {
      return Goroutine(record: record.assumingMemoryBound(to: GoroutineRecord.self))
    }
    return adoptThread()
  }

  package var handedOver: Bool {
    get { record.pointee.handedOver }
    nonmutating set { record.pointee.handedOver = newValue }
  }

  package var isImpatient: Bool {
    get { record.pointee.isImpatient }
    nonmutating set { record.pointee.isImpatient = newValue }
  }

  /// The address of `state`, which a thread sleeps on.
  var stateAddress: UnsafeMutableRawPointer { UnsafeMutableRawPointer(record) + MemoryLayout<UInt>.size }

  var address: UInt { UInt(bitPattern: record) }

  init(record: UnsafeMutablePointer<GoroutineRecord>) {
    self.record = record
  }

  init?(address: UInt) {
    guard let record = UnsafeMutablePointer<GoroutineRecord>(bitPattern: address) else { return nil }
    self.record = record
  }

  /// A new record outside of every stack.
  init(kind: Kind) {
    record = .allocate(capacity: 1)
    record.initialize(to: GoroutineRecord(kind: kind))
  }

  /// A new record at the top of a new stack, so that an idle goroutine touches one page only.
  ///
  /// Stacks lie at multiples of large powers of two, where records at equal distances from the top would all fall into
  /// the same few places of every cache; so each lies a few lines lower than the one before.
  init(stackSize: Int, number: Int) {
    let stack = go_stack_reserve(stackSize)
    let color = (number & 31) * 64
    let place = ((stackSize - MemoryLayout<GoroutineRecord>.size) & ~63) - color
    self.init(stack: stack, recordAt: stack.low! + place)
  }

  /// A new record where there was one before, on a stack whose memory was given back.
  init(stack: go_stack, recordAt place: UnsafeMutableRawPointer) {
    record = place.bindMemory(to: GoroutineRecord.self, capacity: 1)
    record.initialize(to: GoroutineRecord(kind: .goroutine, stack: stack))
  }

  @inline(never)
  private static func adoptThread() -> Goroutine {
    let thread = Goroutine(kind: .thread)
    go_context_adopt_thread(&thread.record.pointee.context)
    go_thread_set_current(thread.record)
    Scheduler.shared.adopted(thread)
    return thread
  }

  package static func == (left: Goroutine, right: Goroutine) -> Bool {
    left.record == right.record
  }
}
