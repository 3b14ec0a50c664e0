// StandardStreams: what must be written before a process ends.

import CGoRuntime
import Synchronization

private let flushing = Mutex<(@Sendable () -> Void)?>(nil)

/// Registers what writes out buffered standard output; it runs before the process ends in whatever way.
public func setStandardOutputFlush(_ flush: @escaping @Sendable () -> Void) {
  flushing.withLock { $0 = flush }
}

/// Writes out what was printed so far.
func flushStandardOutput() {
  let flush = flushing.withLockIfAvailable { $0 }
  if let flush { flush?() }
}

/// Writes a message, whole.
func writeToStandardError(_ text: String) {
  var text = text
  text.withUTF8 { go_write(2, $0.baseAddress!, $0.count) }
}

/// Whether a sanitizer watches, which then reports faults itself.
let isSanitized = go_is_sanitized()
