// Spawning: a goroutine begins, runs its body, ends, and its record and stack serve the next one.

import CGoRuntime
import Synchronization

/// Starts a goroutine that runs `body`. What it captures is what Go evaluates at the `go` statement: name it in a capture
/// list. A panic that leaves `body` ends the program.
///
/// Callable from goroutines and from ordinary threads; the first goroutine of a process starts its workers.
@inline(never)
public func go(_ body: @escaping () throws(GoPanic) -> Void) {
  let creator = Goroutine.current
  let place = go_trace_caller(&creator.record.pointee.context)
  Scheduler.shared.spawn(body, by: creator, at: place)
}

/// Starts a goroutine that runs what a variable holds. Ends the program when that is nil: here, and not in the goroutine.
@inline(never)
public func go(_ function: (() -> Void)?) {
  let creator = Goroutine.current
  let place = go_trace_caller(&creator.record.pointee.context)
  Scheduler.shared.spawn(checkedForGo(function), by: creator, at: place)
}

/// Starts a goroutine that runs what a variable holds, which may panic. Ends the program when that is nil.
@inline(never)
public func go(_ function: (() throws(GoPanic) -> Void)?) {
  let creator = Goroutine.current
  let place = go_trace_caller(&creator.record.pointee.context)
  Scheduler.shared.spawn(checkedForGo(function), by: creator, at: place)
}

/// Starts a goroutine for a library, which traces name as its creator.
package func go(for origin: GoroutineOrigin, _ body: @escaping () throws(GoPanic) -> Void) {
  Scheduler.shared.spawn(body, by: .current, at: 0, for: origin)
}

private func checkedForGo<Function>(_ function: Function?) -> Function {
  guard let function else { goFatal("go of nil func value") }
  return function
}

extension Scheduler {
  /// How many goroutines may wait in the queue of the worker that starts them before they come first.
  private static let spawnedInARow = 128

  func spawn(
    _ body: @escaping () throws(GoPanic) -> Void, by creator: Goroutine, at place: UInt,
    for origin: GoroutineOrigin? = nil
  ) {
    let worker = creator.record.pointee.worker
    let goroutine = state.pointee.pool.obtain(on: worker)
    goroutine.begin(body, identifier: nextIdentifier(on: worker))
    goroutine.record.pointee.creator = creator.record.pointee.identifier
    goroutine.record.pointee.creation = place
    goroutine.record.pointee.origin = origin
    if let worker {
      worker.record.pointee.spawned.add(1, ordering: .relaxed)
      goroutine.record.pointee.reason = .runnable
      worker.push(goroutine, next: true)
    } else {
      state.pointee.spawnedOutside.add(1, ordering: .relaxed)
      goroutine.record.pointee.reason = .runnable
      pushGlobally(goroutine)
    }
    wakeWorker()
    // Whoever starts many lets them run now and then: those that end leave warm stacks for the next.
    if let worker, worker.record.pointee.queue.count >= Self.spawnedInARow { Goroutine.current.yield() }
  }

  /// Numbers are handed out to workers in blocks, so that they do not contend for them.
  private func nextIdentifier(on worker: Worker?) -> UInt64 {
    guard let worker else { return state.pointee.identifiers.add(1, ordering: .relaxed).oldValue }
    if worker.record.pointee.nextIdentifier == worker.record.pointee.lastIdentifier {
      let first = state.pointee.identifiers.add(16, ordering: .relaxed).oldValue
      worker.record.pointee.nextIdentifier = first
      worker.record.pointee.lastIdentifier = first + 16
    }
    defer { worker.record.pointee.nextIdentifier += 1 }
    return worker.record.pointee.nextIdentifier
  }

  /// Takes back a goroutine that is over, now that nobody stands on its stack.
  func recycle(_ goroutine: Goroutine, on worker: Worker) {
    go_context_destroy(&goroutine.record.pointee.context)
    goroutine.record.pointee.reason = .dead
    worker.record.pointee.finished.add(1, ordering: .relaxed)
    state.pointee.pool.giveBack(goroutine, on: worker)
  }

  /// How many goroutines exist: started and not over.
  var goroutineCount: Int {
    var count = state.pointee.spawnedOutside.load(ordering: .relaxed)
    for index in 0..<state.pointee.started.load(ordering: .acquiring) {
      let worker = state.pointee.workers[index].record
      count += worker.pointee.spawned.load(ordering: .relaxed) - worker.pointee.finished.load(ordering: .relaxed)
    }
    return count
  }
}

/// How large stacks are.
enum StackSizes {
  /// `GO2SWIFT_STACK`, in bytes, for every goroutine but the main one.
  static let given = environment("GO2SWIFT_STACK").flatMap { Int($0) }.map { max(65536, ($0 + 65535) & ~65535) }
  static let main = 512 << 20
  static let large = 256 << 20
  static let medium = 4 << 20
  static let small = 256 << 10

  /// Memory is only reserved, so the first thousand goroutines can be generous, and some thousands after them; a page
  /// table for each of a million could not.
  static func size(forStack number: Int) -> Int {
    given ?? (number <= 1024 ? large : number <= 8192 ? medium : small)
  }
}

extension Goroutine {
  /// Prepares the record to run `body` from the start.
  func begin(_ body: @escaping () throws(GoPanic) -> Void, identifier: UInt64) {
    let low = record.pointee.stack.low! + record.pointee.stack.guard
    let size = UnsafeMutableRawPointer(record) - low
    record.pointee.body = body
    record.pointee.identifier = identifier
    record.pointee.context.goroutine = identifier
    record.pointee.context.guard_end = low
    go_context_make(&record.pointee.context, low, size, runGoroutine)
  }
}

/// Where every goroutine begins; it ends by leaving its stack for good.
private func runGoroutine() {
  go_context_entered(&Goroutine.current.record.pointee.context)
  Goroutine.settlePrevious()
  Goroutine.current.record.pointee.reason = .running
  runBody()
  Goroutine.current.exit()
}

/// A frame of its own, so that all it holds is released before the stack is left.
@inline(never)
private func runBody() {
  let goroutine = Goroutine.current
  let body = goroutine.record.pointee.body.take()!
  do {
    try body()
  } catch {
    reportUncaught(error)
  }
}

extension Goroutine {
  /// Ends the goroutine that calls.
  func exit() -> Never {
    record.pointee.received.destroy()
    record.pointee.deferring = nil
    record.pointee.defers = nil
    if record.pointee.identifier == 1 { Scheduler.shared.state.pointee.mainExited.store(true, ordering: .releasing) }
    let worker = record.pointee.worker!
    let next = leaveThread() ?? worker.take() ?? worker.record.pointee.base!
    worker.switchTo(next, from: self, .exit)
    fatalError("a goroutine that is over ran again")
  }
}
