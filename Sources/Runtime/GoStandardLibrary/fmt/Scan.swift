// Scan: values out of strings, by spaces or as a format says.

import GoRuntime

extension fmt {
  /// Reads values separated by white space, newlines too, into what the operands point at.
  @discardableResult
  public static func Sscan(_ text: GoString, _ targets: any GoValue...) -> (n: Int, err: (any error)?) {
    scan(text, dynamicValues(targets), endsAtNewline: false)
  }

  /// Reads values separated by white space, newlines too, into what the operands point at.
  @discardableResult
  public static func Sscan(_ text: GoString, contentsOf targets: GoSlice<GoAny>) -> (n: Int, err: (any error)?) {
    scan(text, Array(targets), endsAtNewline: false)
  }

  /// The same up to the end of the line, where nothing may be left.
  @discardableResult
  public static func Sscanln(_ text: GoString, _ targets: any GoValue...) -> (n: Int, err: (any error)?) {
    scan(text, dynamicValues(targets), endsAtNewline: true)
  }

  /// The same up to the end of the line, where nothing may be left.
  @discardableResult
  public static func Sscanln(_ text: GoString, contentsOf targets: GoSlice<GoAny>) -> (n: Int, err: (any error)?) {
    scan(text, Array(targets), endsAtNewline: true)
  }

  /// Reads values as a format says into what the operands point at.
  @discardableResult
  public static func Sscanf(
    _ text: GoString, _ format: GoString, _ targets: any GoValue...
  ) -> (n: Int, err: (any error)?) {
    scan(text, format, dynamicValues(targets))
  }

  /// Reads values as a format says into what the operands point at.
  @discardableResult
  public static func Sscanf(
    _ text: GoString, _ format: GoString, contentsOf targets: GoSlice<GoAny>
  ) -> (n: Int, err: (any error)?) {
    scan(text, format, Array(targets))
  }

  private static func scan(_ text: GoString, _ targets: [GoAny], endsAtNewline: Bool) -> (Int, (any error)?) {
    var input = Input(text)
    for (index, target) in targets.enumerated() {
      do throws(Failure) {
        try input.skipSpace(newlines: !endsAtNewline)
        try input.store("v", width: nil, in: target)
      } catch { return (index, error.asError) }
    }
    guard endsAtNewline else { return (targets.count, nil) }
    try? input.skipSpace(newlines: true, upToFirst: true)
    return (targets.count, input.isAtEnd || input.passedNewline ? nil : errors.New("expected newline"))
  }

  private static func scan(_ text: GoString, _ format: GoString, _ targets: [GoAny]) -> (Int, (any error)?) {
    var input = Input(text)
    let format = Input.scalars(of: format)
    var (index, done) = (0, 0)
    do throws(Failure) {
      while index < format.count {
        let symbol = format[index]
        index += 1
        if symbol.isSpace {
          try? input.skipSpace(newlines: true)
          continue
        }
        guard symbol == "%" else {
          if input.isAtEnd { throw Failure("unexpected EOF") }
          if !input.take(symbol) { throw Failure("input does not match format") }
          continue
        }
        var width: Int?
        while index < format.count, let digit = Int(String(format[index])) {
          width = (width ?? 0) * 10 + digit
          index += 1
        }
        guard index < format.count else { throw Failure("too few operands for format '%'") }
        let verb = format[index]
        index += 1
        if verb == "%" {
          try? input.skipSpace(newlines: false)
          if !input.take("%") { throw Failure("missing literal %") }
          continue
        }
        guard done < targets.count else { throw Failure("too few operands for format '%\(verb)'") }
        if verb != "c" { try input.skipSpace(newlines: false) }
        try input.store(verb, width: width, in: targets[done])
        done += 1
      }
    } catch { return (done, error.asError) }
    return (done, done < targets.count ? errors.New("too many operands") : nil)
  }

  /// Why scanning ends early.
  struct Failure: Error {
    let text: String
    init(_ text: String) { self.text = text }
    /// The error that the caller gets.
    var asError: (any error)? { text == "EOF" ? io.EOF : errors.New(GoString(text)) }
  }
}

extension Unicode.Scalar {
  var isSpace: Bool { self == " " || self == "\t" || self == "\r" || self == "\n" }
}
