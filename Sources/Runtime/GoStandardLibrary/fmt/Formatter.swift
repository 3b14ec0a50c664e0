// Formatter: values that print themselves, flags and all.

import GoRuntime

extension fmt {
  /// What a `Formatter` prints to, and asks about the directive.
  public protocol State: io.Writer {
    /// The width, and whether there is one.
    func Width() -> (Int, Bool)
    /// The precision, and whether there is one.
    func Precision() -> (Int, Bool)
    /// Whether a flag is there, as a character.
    func Flag(_ flag: Int) -> Bool
  }

  /// A value that prints itself under each verb.
  public protocol Formatter: GoInterface {
    /// Prints the value.
    func Format(_ state: (any State)?, _ verb: Int32)
  }

  /// The directive being carried out, as a `Formatter` sees it.
  final class pp: GoObject, State, io.StringWriter {
    static var goPackage: String { "fmt" }
    private let flags: Printer.Flags
    private(set) var text: [UInt8] = []

    init() { flags = Printer.Flags() }
    init(_ flags: Printer.Flags) { self.flags = flags }

    func Write(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) {
      text.append(contentsOf: bytes)
      return (bytes.count, nil)
    }

    func WriteString(_ text: GoString) -> (Int, (any error)?) { Write(GoSlice<UInt8>(text)) }

    func Width() -> (Int, Bool) { flags.width.map { ($0, true) } ?? (0, false) }

    func Precision() -> (Int, Bool) { flags.precision.map { ($0, true) } ?? (0, false) }

    func Flag(_ flag: Int) -> Bool {
      switch UInt8(truncatingIfNeeded: flag) {
      case UInt8(ascii: "-"): flags.minus
      case UInt8(ascii: "+"): flags.plus || flags.plusV
      case UInt8(ascii: "#"): flags.sharp || flags.sharpV
      case UInt8(ascii: " "): flags.space
      case UInt8(ascii: "0"): flags.zero
      default: false
      }
    }
  }
}

extension fmt.Printer {
  /// Lets a `Formatter` print itself; tells whether the value is one.
  mutating func callFormatter(_ argument: GoAny, _ verb: Unicode.Scalar) -> Bool {
    guard let formatter = argument.as((any fmt.Formatter).self) else { return false }
    if argument.type?.kind == .pointer, argument.object == nil {
      write("<nil>")
      return true
    }
    let state = fmt.pp(flags)
    let rune = Int32(bitPattern: verb.value)
    guard !isPanicking, argument.as((any GoPanicking).self) != nil else {
      formatter.Format(state, rune)
      text.append(contentsOf: state.text)
      return true
    }
    let panic = Coroutine.panic(of: { formatter.Format(state, rune) })
    text.append(contentsOf: state.text)
    if let panic { report(panic, in: "Format", verb) }
    return true
  }
}
