// Faults: what the processor refuses becomes what Go says about it. Swift unwraps nil by a trap, and the tables for
// debuggers tell that trap from the others.

import CGoRuntime
import Synchronization

/// Prints what a fault means; called by the signal handler, on its stack.
func report(_ fault: go_fault) {
  flushStandardOutput()
  let message =
    switch fault.kind {
    case GO_FAULT_OVERFLOW:
      "runtime: goroutine stack exceeds 1000000000-byte limit\nfatal error: stack overflow\n"
    case GO_FAULT_MEMORY where isAtNil(fault): nilDereference(fault)
    case GO_FAULT_MEMORY:
      "unexpected fault address 0x\(hexadecimal(fault.address))\nfatal error: fault\n" + signalLine(fault)
    default: trapMessage(fault)
    }
  // Said first: should the trace fail, the message has been seen.
  writeToStandardError(message)
  writeToStandardError(traceback(Trace.capture().fromAddress(fault.program_counter)))
}

extension Goroutine {
  /// Whether somebody waits for the calling goroutine who can go on without it.
  static var mayLeaveFault: Bool { go_thread_current() != nil && current.record.pointee.coroutine != nil }
}

/// Where a coroutine goes on after a fault: whoever waits for it learns that it panicked, if that is what it was.
func leaveFault() -> Never {
  let fault = go_faults_left()
  if let coroutine = Goroutine.current.record.pointee.coroutine, isNilDereference(fault) {
    coroutine.abandon(GoPanic(RuntimeError.nilDereference))
  }
  report(fault)
  go_go_down()
}

private func isNilDereference(_ fault: go_fault) -> Bool {
  if fault.kind == GO_FAULT_MEMORY { return isAtNil(fault) }
  let place = fault.program_counter
  if let known = trapsAboutNil.withLock({ $0[place] }) { return known }
  let isAboutNil = trapFailure(fault)?.isAboutNil ?? true
  trapsAboutNil.withLock { $0[place] = isAboutNil }
  return isAboutNil
}

/// Whether it was near address 0, or at a field of an object that stands for a nil pointer.
private func isAtNil(_ fault: go_fault) -> Bool { fault.address < 4096 || go_is_in_nil_objects(fault.address) }

/// The traps that were left before, by their place: the tables of a large program take tens of milliseconds to search.
private let trapsAboutNil = Synchronization.Mutex<[UInt: Bool]>([:])

private func trapMessage(_ fault: go_fault) -> String {
  // Code that is not optimised calls a function that says what it was, and traps there: most likely nil.
  guard let failure = trapFailure(fault), !failure.isAboutNil else { return nilDereference(fault) }
  return "fatal error: Swift trap: \(failure)\n"
}

/// What Swift says a trap is for.
private func trapFailure(_ fault: go_fault) -> Substring? {
  let prefix = "Swift runtime failure: "
  let names = Trace.describe(fault.program_counter)?.0.inlinedNames ?? []
  return names.first { $0.hasPrefix(prefix) }?.dropFirst(prefix.count)
}

extension Substring {
  fileprivate var isAboutNil: Bool { hasPrefix("Unexpectedly found nil") || hasPrefix("unexpectedly found nil") }
}

private func nilDereference(_ fault: go_fault) -> String {
  "panic: runtime error: invalid memory address or nil pointer dereference\n"
    + "[signal SIGSEGV: segmentation violation code=0x1 addr=0x\(hexadecimal(fault.address))"
    + " pc=0x\(hexadecimal(fault.program_counter))]\n"
}

private func signalLine(_ fault: go_fault) -> String {
  "[signal \(fault.signal) code=0x\(String(fault.code, radix: 16)) addr=0x\(hexadecimal(fault.address))"
    + " pc=0x\(hexadecimal(fault.program_counter))]\n"
}

private func hexadecimal(_ number: UInt) -> String { String(number, radix: 16) }
