// Package os: arguments, environment, files and exit.

import CGoRuntime
import GoRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Go's package os.
public enum os {
  /// The command line, the program's name first.
  nonisolated(unsafe) public static var Args = GoSlice<GoString>(CommandLine.arguments.map { GoString($0) })

  /// Ends the program at once; deferred calls do not run.
  public static func Exit(_ code: Int) { go_exit_now(Int32(truncatingIfNeeded: code)) }

  /// The value of an environment variable, empty when there is none.
  public static func Getenv(_ key: GoString) -> GoString { LookupEnv(key).0 }

  /// The value of an environment variable, and whether there is one.
  public static func LookupEnv(_ key: GoString) -> (GoString, Bool) {
    guard let value = getenv(Swift.String(key)) else { return ("", false) }
    return (GoString(Swift.String(cString: value)), true)
  }

  /// Sets an environment variable.
  @discardableResult
  public static func Setenv(_ key: GoString, _ value: GoString) -> (any error)? {
    setenv(Swift.String(key), Swift.String(value), 1) == 0 ? nil : errors.New("setenv: invalid argument")
  }

  /// The process's number.
  public static func Getpid() -> Int { Int(getpid()) }
}
