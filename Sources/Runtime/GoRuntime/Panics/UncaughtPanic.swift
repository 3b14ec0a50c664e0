// UncaughtPanic: what Go prints when nobody recovered, and the end of the program.

import CGoRuntime

/// Prints the panic, those it happened during, and the goroutine; exits with status 2.
@inline(never)
func reportUncaught(_ panic: GoPanic) -> Never {
  if panic.isGoexit { Goroutine.current.exitRunningDefers() }
  if let coroutine = Goroutine.current.record.pointee.coroutine { coroutine.abandon(panic) }
  panic.begins(during: Goroutine.current.record.pointee.deferring?.visiblePanic)
  if Goroutine.current.record.pointee.isPrintingPanic {
    let text = "panic while printing panic value: " + textWhilePrinting(panic.value)
    goDown(reporting: "fatal error: \(text)\n" + signalLine(panic), .capture())
  }
  Goroutine.current.record.pointee.isPrintingPanic = true
  goDown(reporting: panicLines(panic) + signalLine(panic), panic.wholeTrace)
}

/// Prints a fatal error, under the panics whose deferred calls were running, and the goroutine; exits with status 2.
@inline(never)
func reportFatal(_ text: String, under panic: GoPanic?) -> Never {
  let error = "fatal error: \(text)\n"
  guard let panic else { goDown(reporting: error, .capture()) }
  let lines = panicLines(panic, bareText)
  let trace = Trace.capture().over(panic.trace, whole: panic.wholeTrace)
  goDown(reporting: lines + (lines.isEmpty ? "" : "\t") + error + signalLine(panic), trace)
}

private func goDown(reporting lines: String, _ trace: Trace) -> Never {
  flushStandardOutput()
  writeToStandardError(lines + traceback(trace))
  go_go_down()
}

/// What is told of the panic of an `Error` or `String` method that was called for the text of another.
private func textWhilePrinting(_ value: GoAny) -> String {
  value.type == GoString.goType ? indented(value.must(GoString.self)) : "type " + (value.type?.name ?? "nil")
}

extension GoPanic {
  /// The calls at the panic, over those of the panics it happened during.
  fileprivate var wholeTrace: Trace {
    guard let previous, previous !== self else { return trace }
    return trace.over(previous.trace, whole: previous.wholeTrace)
  }
}

/// The panic under those it happened during, a line for each.
private func panicLines(_ panic: GoPanic, _ text: (GoAny) -> String = panicText) -> String {
  var chain = [panic]
  while let previous = chain.last?.previous, !chain.contains(where: { $0 === previous }) { chain.append(previous) }
  chain = chain.filter { !$0.isGoexit }.reversed()
  var lines = ""
  var index = 0
  while index < chain.count {
    let one = chain[index]
    var marks = one.isRecovered ? ["recovered"] : []
    while index + 1 < chain.count, chain[index + 1].repeats(one) {
      if one.isRecovered { marks = ["recovered", "repanicked"] }
      index += 1
    }
    // What a wait group started recovered it and panicked again.
    if index == chain.count - 1, marks.isEmpty, Goroutine.current.record.pointee.origin == .waitGroup {
      marks = ["recovered", "repanicked"]
    }
    lines += (lines.isEmpty ? "" : "\t") + "panic: " + text(one.value)
    lines += (marks.isEmpty ? "" : " [\(marks.joined(separator: ", "))]") + "\n"
    index += 1
  }
  return lines
}

/// What goes down with a nil dereference came as a signal.
private func signalLine(_ panic: GoPanic) -> String {
  guard RuntimeError.isNilDereference(panic.value) else { return "" }
  return "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n"
}

/// The value of a panic as the runtime prints it: the text of errors and Stringers, basic values bare, defined types as a
/// conversion, anything else as its type and an address.
func panicText(_ value: GoAny) -> String {
  if let failure = value.as((any error).self) { return indented(failure.Error()) }
  if let stringer = value.as((any GoStringer).self) { return indented(stringer.String()) }
  return bareText(value)
}

/// The value of a panic as it is printed where no code of the program may run any more.
private func bareText(_ value: GoAny) -> String {
  guard let type = value.type else { return "nil" }
  let isDefined = type.name.contains(".")
  let text: String
  switch type.kind {
  case .bool: text = value.word != 0 ? "true" : "false"
  case .int, .int8, .int16, .int32, .int64: text = String(Int64(bitPattern: value.word))
  case .uint, .uint8, .uint16, .uint32, .uint64, .uintptr: text = String(value.word)
  case .float32, .float64, .complex64, .complex128: text = floatText(of: value, type)
  case .string: text = indented(GoString.goUnbox(value))
  default: return "(\(type.name)) 0x" + String(addressOf(value), radix: 16)
  }
  guard isDefined else { return text }
  if text.hasPrefix("(") { return type.name + text }
  return type.kind == .string ? "\(type.name)(\"\(text)\")" : "\(type.name)(\(text))"
}

private func addressOf(_ value: GoAny) -> UInt {
  guard value.word == 0, let object = value.object else { return UInt(value.word) }
  return UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())
}

/// Further lines of a message are indented, so that they cannot be taken for the runtime's.
private func indented(_ text: GoString) -> String {
  String(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n\t")
}
