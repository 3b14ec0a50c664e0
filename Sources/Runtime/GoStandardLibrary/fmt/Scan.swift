// Scan: values out of strings, readers and standard input.

import GoRuntime

extension fmt {
  /// Reads values separated by white space, newlines too, from standard input into what the operands point at.
  @discardableResult
  public static func Scan(_ targets: any GoValue...) -> (n: Int, err: (any error)?) {
    scan(ScanInput(os.Stdin), dynamicValues(targets))
  }

  /// Reads values separated by white space, newlines too, from standard input into what the operands point at.
  @discardableResult
  public static func Scan(contentsOf targets: GoSlice<GoAny>) -> (n: Int, err: (any error)?) {
    scan(ScanInput(os.Stdin), Array(targets))
  }

  /// The same up to the end of the line, where nothing may be left.
  @discardableResult
  public static func Scanln(_ targets: any GoValue...) -> (n: Int, err: (any error)?) {
    scan(ScanInput(os.Stdin, endsAtNewline: true), dynamicValues(targets))
  }

  /// The same up to the end of the line, where nothing may be left.
  @discardableResult
  public static func Scanln(contentsOf targets: GoSlice<GoAny>) -> (n: Int, err: (any error)?) {
    scan(ScanInput(os.Stdin, endsAtNewline: true), Array(targets))
  }

  /// Reads values as a format says from standard input into what the operands point at.
  @discardableResult
  public static func Scanf(_ format: GoString, _ targets: any GoValue...) -> (n: Int, err: (any error)?) {
    scan(ScanInput(os.Stdin, newlineIsSpace: false), format, dynamicValues(targets))
  }

  /// Reads values as a format says from standard input into what the operands point at.
  @discardableResult
  public static func Scanf(
    _ format: GoString, contentsOf targets: GoSlice<GoAny>
  ) -> (n: Int, err: (any error)?) {
    scan(ScanInput(os.Stdin, newlineIsSpace: false), format, Array(targets))
  }

  /// `Scan` from a reader.
  @discardableResult
  public static func Fscan(_ reader: (any io.Reader)?, _ targets: any GoValue...) -> (n: Int, err: (any error)?) {
    scan(ScanInput(reader), dynamicValues(targets))
  }

  /// `Scan` from a reader.
  @discardableResult
  public static func Fscan(
    _ reader: (any io.Reader)?, contentsOf targets: GoSlice<GoAny>
  ) -> (n: Int, err: (any error)?) {
    scan(ScanInput(reader), Array(targets))
  }

  /// `Scanln` from a reader.
  @discardableResult
  public static func Fscanln(_ reader: (any io.Reader)?, _ targets: any GoValue...) -> (n: Int, err: (any error)?) {
    scan(ScanInput(reader, endsAtNewline: true), dynamicValues(targets))
  }

  /// `Scanln` from a reader.
  @discardableResult
  public static func Fscanln(
    _ reader: (any io.Reader)?, contentsOf targets: GoSlice<GoAny>
  ) -> (n: Int, err: (any error)?) {
    scan(ScanInput(reader, endsAtNewline: true), Array(targets))
  }

  /// `Scanf` from a reader.
  @discardableResult
  public static func Fscanf(
    _ reader: (any io.Reader)?, _ format: GoString, _ targets: any GoValue...
  ) -> (n: Int, err: (any error)?) {
    scan(ScanInput(reader, newlineIsSpace: false), format, dynamicValues(targets))
  }

  /// `Scanf` from a reader.
  @discardableResult
  public static func Fscanf(
    _ reader: (any io.Reader)?, _ format: GoString, contentsOf targets: GoSlice<GoAny>
  ) -> (n: Int, err: (any error)?) {
    scan(ScanInput(reader, newlineIsSpace: false), format, Array(targets))
  }

  /// `Scan` from a string.
  @discardableResult
  public static func Sscan(_ text: GoString, _ targets: any GoValue...) -> (n: Int, err: (any error)?) {
    scan(ScanInput(text), dynamicValues(targets))
  }

  /// `Scan` from a string.
  @discardableResult
  public static func Sscan(_ text: GoString, contentsOf targets: GoSlice<GoAny>) -> (n: Int, err: (any error)?) {
    scan(ScanInput(text), Array(targets))
  }

  /// `Scanln` from a string.
  @discardableResult
  public static func Sscanln(_ text: GoString, _ targets: any GoValue...) -> (n: Int, err: (any error)?) {
    scan(ScanInput(text, endsAtNewline: true), dynamicValues(targets))
  }

  /// `Scanln` from a string.
  @discardableResult
  public static func Sscanln(_ text: GoString, contentsOf targets: GoSlice<GoAny>) -> (n: Int, err: (any error)?) {
    scan(ScanInput(text, endsAtNewline: true), Array(targets))
  }

  /// `Scanf` from a string.
  @discardableResult
  public static func Sscanf(
    _ text: GoString, _ format: GoString, _ targets: any GoValue...
  ) -> (n: Int, err: (any error)?) {
    scan(ScanInput(text, newlineIsSpace: false), format, dynamicValues(targets))
  }

  /// `Scanf` from a string.
  @discardableResult
  public static func Sscanf(
    _ text: GoString, _ format: GoString, contentsOf targets: GoSlice<GoAny>
  ) -> (n: Int, err: (any error)?) {
    scan(ScanInput(text, newlineIsSpace: false), format, Array(targets))
  }
}

/// Reads one value after the other, and, where the line ends the input, the rest of the line.
private func scan(_ input: ScanInput, _ targets: [GoAny]) -> (Int, (any error)?) {
  var done = 0
  do throws(ScanFailure) {
    for target in targets {
      try input.store(verb: "v", in: target)
      done += 1
    }
    guard input.endsAtNewline else { return (done, nil) }
    while let symbol = try input.next(), symbol != "\n" {
      if !symbol.isSpace { throw ScanFailure("expected newline") }
    }
    return (done, nil)
  } catch { return (done, error.cause) }
}
