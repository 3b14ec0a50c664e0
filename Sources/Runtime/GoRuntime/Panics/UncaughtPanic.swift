// UncaughtPanic: what Go prints when nobody recovered, and the end of the program.

import CGoRuntime

extension Goroutine {
  /// As Go heads the goroutine that brought the program down.
  var runningLine: String { "goroutine \(record.pointee.identifier) [running]:\n" }
}

/// Prints the panic, those it happened during, and the goroutine; exits with status 2.
@inline(never)
func reportUncaught(_ panic: GoPanic) -> Never {
  if panic.isGoexit { Goroutine.current.exit() }
  if panic.previous == nil, let running = Goroutine.current.record.pointee.deferring {
    panic.previous = running.visiblePanic
  }
  flushStandardOutput()
  var text = ""
  var chain = [panic]
  while let previous = chain.last?.previous, !chain.contains(where: { $0 === previous }) { chain.append(previous) }
  for (depth, one) in chain.reversed().enumerated() {
    text += (depth == 0 ? "" : "\t") + "panic: " + panicText(one.value)
    text += one.isRecovered ? " [recovered]\n" : "\n"
  }
  writeToStandardError(text + "\n" + Goroutine.current.runningLine)
  go_exit_now(2)
}

/// The value of a panic as the runtime prints it: the text of errors and Stringers, basic values bare, defined types as a
/// conversion, anything else as its type and an address.
func panicText(_ value: GoAny) -> String {
  if let failure = value.as((any error).self) { return indented(failure.Error()) }
  if let stringer = value.as((any GoStringer).self) { return indented(stringer.String()) }
  guard let type = value.type else { return "nil" }
  let isDefined = type.name.contains(".")
  let text: String
  switch type.kind {
  case .bool: text = value.word != 0 ? "true" : "false"
  case .int, .int8, .int16, .int32, .int64: text = String(Int64(bitPattern: value.word))
  case .uint, .uint8, .uint16, .uint32, .uint64, .uintptr: text = String(value.word)
  case .float32, .float64: text = exponentText(Double(bitPattern: value.word))
  case .string: text = indented(GoString.goUnbox(value))
  default: return "(\(type.name)) 0x" + String(addressOf(value), radix: 16)
  }
  guard isDefined else { return text }
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

/// A float as Go's runtime prints it: seven digits and an exponent of three.
func exponentText(_ value: Double) -> String {
  if value.isNaN { return "NaN" }
  if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
  var mantissa = value.magnitude
  var exponent = 0
  if mantissa != 0 {
    while mantissa >= 10 {
      mantissa /= 10
      exponent += 1
    }
    while mantissa < 1 {
      mantissa *= 10
      exponent -= 1
    }
  }
  var scaled = Int((mantissa * 1_000_000).rounded(.toNearestOrAwayFromZero))
  if scaled >= 10_000_000 {
    scaled /= 10
    exponent += 1
  }
  let digits = String(scaled)
  let fraction = String(repeating: "0", count: 7 - digits.count) + digits
  let power = String(exponent.magnitude)
  return (value.sign == .minus ? "-" : "+") + fraction.prefix(1) + "." + fraction.dropFirst() + "e"
    + (exponent < 0 ? "-" : "+") + String(repeating: "0", count: max(0, 3 - power.count)) + power
}
