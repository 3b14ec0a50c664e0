// Faults: what the processor refuses becomes what Go says about it. Swift unwraps nil by a trap, and the tables for
// debuggers tell that trap from the others.

import CGoRuntime

/// Prints what a fault means; called by the signal handler, on its stack.
func report(_ fault: go_fault) {
  flushStandardOutput()
  let message =
    switch fault.kind {
    case GO_FAULT_OVERFLOW:
      "runtime: goroutine stack exceeds 1000000000-byte limit\nfatal error: stack overflow\n"
    case GO_FAULT_MEMORY where fault.address < 4096: nilDereference(fault)
    case GO_FAULT_MEMORY:
      "unexpected fault address 0x\(hexadecimal(fault.address))\nfatal error: fault\n" + signalLine(fault)
    default: trapMessage(fault)
    }
  // Said first: should the trace fail, the message has been seen.
  writeToStandardError(message)
  writeToStandardError(traceback(Trace.capture().fromAddress(fault.program_counter)))
}

private func trapMessage(_ fault: go_fault) -> String {
  let prefix = "Swift runtime failure: "
  let names = Trace.describe(fault.program_counter)?.0.inlinedNames ?? []
  if let failure = names.first(where: { $0.hasPrefix(prefix) })?.dropFirst(prefix.count) {
    return failure.hasPrefix("Unexpectedly found nil") || failure.hasPrefix("unexpectedly found nil")
      ? nilDereference(fault) : "fatal error: Swift trap: \(failure)\n"
  }
  // Code that is not optimised calls a function that says what it was, and traps there: most likely nil.
  return nilDereference(fault)
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
