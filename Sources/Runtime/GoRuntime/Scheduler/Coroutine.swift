// Coroutine: a goroutine that runs only while another waits for it. Control goes there and comes back.

/// A body on a goroutine of its own, which runs while somebody waits in `resume` and stops where it yields.
///
/// Only one goroutine may resume it at a time. A body that is not resumed to its end keeps its stack.
package final class Coroutine: @unchecked Sendable {
  private let body: (Coroutine) throws(GoPanic) -> Void
  /// Who waits for it.
  private var resumer: Goroutine?
  /// Where it runs, once it has begun.
  private var runner: Goroutine?
  /// The body has returned or panicked.
  package private(set) var isOver = false
  /// What it panicked with.
  package private(set) var panic: GoPanic?

  package init(_ body: @escaping (Coroutine) throws(GoPanic) -> Void) { self.body = body }

  /// Runs the body until it yields or is over.
  package func resume() {
    let caller = Goroutine.current
    resumer = caller
    if let runner { runner.ready() } else { begin(for: caller) }
    caller.park(.coroutine)
  }

  /// Called by the body: lets whoever resumed it go on, until somebody resumes it again.
  package func yield() {
    let own = Goroutine.current
    giveBack()
    own.park(.coroutine)
  }

  private func begin(for caller: Goroutine) {
    Scheduler.shared.spawn({ [self] in run() }, by: caller, at: 0)
  }

  private func run() {
    let own = Goroutine.current
    runner = own
    own.record.pointee.coroutine = self
    do throws(GoPanic) {
      try body(self)
    } catch {
      panic = error
    }
    own.record.pointee.coroutine = nil
    isOver = true
    giveBack()
  }

  private func giveBack() {
    let waiting = resumer!
    resumer = nil
    waiting.ready()
  }

  /// Ends the body where it panicked, though the functions it is in cannot see panics: what their frames hold is lost.
  func abandon(_ panic: GoPanic) -> Never {
    let own = Goroutine.current
    self.panic = panic
    isOver = true
    own.record.pointee.coroutine = nil
    giveBack()
    own.exit()
  }

  /// Runs a body to its end and tells what it panicked with, if it did.
  package static func panic(of body: @escaping () throws(GoPanic) -> Void) -> GoPanic? {
    let coroutine = Coroutine { _ throws(GoPanic) in try body() }
    coroutine.resume()
    return coroutine.panic
  }
}
