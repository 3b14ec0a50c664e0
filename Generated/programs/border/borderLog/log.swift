// Package log keeps lines.

import GoRuntime
import GoStandardLibrary

public enum borderLog {}

extension borderLog {
  public struct Level: GoDefinedInteger {
    public var rawValue: Int

    public static var goPackage: String { "log" }

    public init(_ rawValue: Int) { self.rawValue = rawValue }
  }

  public nonisolated(unsafe) static let Debug: borderLog.Level = 0
  public nonisolated(unsafe) static let Info: borderLog.Level = 1
  public nonisolated(unsafe) static let Warn: borderLog.Level = 2

  public final class Logger: GoObject, GoCopied {
    let mu = sync.Mutex()
    var out: (any io.Writer)? = nil
    var prefix: GoString = ""
    public var Level_ = borderLog.Level()
    var lines = 0

    public static var goPackage: String { "log" }

    public init() {}

    public init(
      out: (any io.Writer)? = nil, prefix: GoString = "", Level_: borderLog.Level = borderLog.Level(), lines: Int = 0
    ) {
      self.out = out
      self.prefix = prefix
      self.Level_ = Level_
      self.lines = lines
    }

    public func copy() -> borderLog.Logger {
      let other = borderLog.Logger()
      other.assign(self)
      return other
    }

    public func assign(_ other: borderLog.Logger) {
      mu.assign(other.mu)
      out = other.out
      prefix = other.prefix
      Level_ = other.Level_
      lines = other.lines
    }
  }

  public static func New(_ out: (any io.Writer)?, _ prefix: GoString) -> borderLog.Logger? {
    return borderLog.Logger(out: out, prefix: prefix)
  }
}

extension borderLog.Logger {
  public func Printf(_ format: GoString, _ args: GoSlice<GoAny>) {
    mu.Lock()
    defer { mu.Unlock() }
    lines &+= 1
    fmt.Fprintf(out, prefix + format + "\n", contentsOf: args)
  }

  public func Lines() -> Int {
    return lines
  }
}
