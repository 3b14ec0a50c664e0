// Package log: lines with a date, for people.

import GoRuntime

/// Go's package log.
///
/// The flags for the place in the source are taken, but no place is shown: `???:0`.
public enum log {
  /// Shows the date: 2009/01/23.
  public static let Ldate = 1
  /// Shows the time: 01:23:23.
  public static let Ltime = 2
  /// Shows microseconds: 01:23:23.123123.
  public static let Lmicroseconds = 4
  /// Shows the file and the line.
  public static let Llongfile = 8
  /// Shows the file's last name and the line.
  public static let Lshortfile = 16
  /// Shows UTC rather than local time.
  public static let LUTC = 32
  /// Puts the prefix before the message rather than at the beginning of the line.
  public static let Lmsgprefix = 64
  /// Date and time.
  public static let LstdFlags = 3

  /// Writes lines, one at a time, with what the flags ask for before each.
  public final class Logger: GoObject, @unchecked Sendable {
    private let lock = sync.Mutex()
    private var writer: (any io.Writer)?
    private var prefix: GoString
    private var flags: Int

    public convenience init() { self.init(nil, "", 0) }

    init(_ writer: (any io.Writer)?, _ prefix: GoString, _ flags: Int) {
      self.writer = writer
      self.prefix = prefix
      self.flags = flags
    }

    /// What stands before the messages.
    public func Flags() -> Int { locked { flags } }
    /// Changes what stands before the messages.
    public func SetFlags(_ flags: Int) { locked { self.flags = flags } }
    /// The prefix.
    public func Prefix() -> GoString { locked { prefix } }
    /// Changes the prefix.
    public func SetPrefix(_ prefix: GoString) { locked { self.prefix = prefix } }
    /// Where lines go.
    public func Writer() -> (any io.Writer)? { locked { writer } }
    /// Changes where lines go.
    public func SetOutput(_ writer: (any io.Writer)?) { locked { self.writer = writer } }

    private func locked<R>(_ body: () -> R) -> R {
      lock.Lock()
      defer { lock.Unlock() }
      return body()
    }

    func write(_ message: [UInt8]) {
      let now = time.Now()
      locked {
        var line = head(now) + message
        if line.last != UInt8(ascii: "\n") { line.append(UInt8(ascii: "\n")) }
        _ = fmt.write(line, to: writer)
      }
    }

    /// Writes a line and ends the program with code 1.
    func end(_ message: [UInt8]) {
      write(message)
      os.Exit(1)
    }

    /// Writes a line and panics with it.
    func fail(_ message: [UInt8]) {
      write(message)
      panic(GoString(GoSlice(message)))
    }

    /// `fail` that throws what it would panic with.
    func fail(checked message: [UInt8]) throws(GoPanic) {
      write(message)
      throw GoPanic(GoString(GoSlice(message)))
    }

    private func head(_ instant: time.Time) -> [UInt8] {
      let instant = flags & LUTC != 0 ? instant.UTC() : instant
      var text: GoString = ""
      if flags & Lmsgprefix == 0 { text += prefix }
      if flags & Ldate != 0 { text += instant.Format("2006/01/02 ") }
      if flags & (Ltime | Lmicroseconds) != 0 {
        text += instant.Format(flags & Lmicroseconds != 0 ? "15:04:05.000000 " : "15:04:05 ")
      }
      if flags & (Lshortfile | Llongfile) != 0 { text += "???:0: " }
      if flags & Lmsgprefix != 0 { text += prefix }
      return Array(GoSlice<UInt8>(text))
    }
  }

  /// A logger of its own.
  public static func New(_ writer: (any io.Writer)?, _ prefix: GoString, _ flags: Int) -> Logger? {
    Logger(writer, prefix, flags)
  }

  /// The logger that the functions of the package use: to standard error, with date and time.
  public static func Default() -> Logger? { standard }
  static let standard = Logger(os.Stderr, "", LstdFlags)

  /// What stands before the messages of the standard logger.
  public static func Flags() -> Int { standard.Flags() }
  /// Changes what stands before the messages of the standard logger.
  public static func SetFlags(_ flags: Int) { standard.SetFlags(flags) }
  /// The prefix of the standard logger.
  public static func Prefix() -> GoString { standard.Prefix() }
  /// Changes the prefix of the standard logger.
  public static func SetPrefix(_ prefix: GoString) { standard.SetPrefix(prefix) }
  /// Where the lines of the standard logger go.
  public static func Writer() -> (any io.Writer)? { standard.Writer() }
  /// Changes where the lines of the standard logger go.
  public static func SetOutput(_ writer: (any io.Writer)?) { standard.SetOutput(writer) }
}
