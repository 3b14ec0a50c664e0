// Package syscall: signals, and processes and errors by their numbers.

import CGoRuntime
import GoRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Go's package syscall, as far as signals and the numbers of processes and errors go.
public enum syscall {
  /// Sends a signal to a process.
  @discardableResult
  public static func Kill(_ process: Int, _ signal: Signal) -> (any error)? {
    let code = go_signals_send(Int32(truncatingIfNeeded: process), Int32(truncatingIfNeeded: signal.rawValue))
    return code == 0 ? nil : Errno(UInt(code))
  }

  /// The process's number.
  public static func Getpid() -> Int { os.Getpid() }

  /// The number of the process that started this one.
  public static func Getppid() -> Int { Int(getppid()) }

  /// Ends the program at once; deferred calls do not run.
  public static func Exit(_ code: Int) { os.Exit(code) }

  /// What a system call failed with.
  public struct Errno: GoDefinedInteger, GoErrorMatcher, Sendable {
    public static var goPackage: String { "syscall" }
    public var rawValue: UInt

    public init(_ rawValue: UInt) { self.rawValue = rawValue }

    /// What the system calls it.
    public func Error() -> GoString {
      GoString(Swift.String(cString: strerror(Int32(truncatingIfNeeded: rawValue))).lowercased())
    }

    /// Whether package os has an error for it, and that is the target.
    public func Is(_ target: (any error)?) -> Bool {
      let same: (any error)? =
        switch self {
        case EPERM, EACCES: os.ErrPermission
        case EEXIST: os.ErrExist
        case ENOENT: os.ErrNotExist
        default: nil
        }
      return same != nil && GoAny(interface: same) == GoAny(interface: target)
    }

    /// Whether trying again may help.
    public func Temporary() -> Bool { self == EINTR || Timeout() }

    /// Whether it took too long.
    public func Timeout() -> Bool { self == EAGAIN }
  }

  public static let EPERM: Errno = 1
  public static let ENOENT: Errno = 2
  public static let ESRCH: Errno = 3
  public static let EINTR: Errno = 4
  public static let EAGAIN: Errno = 11
  public static let EACCES: Errno = 13
  public static let EEXIST: Errno = 17
  public static let EINVAL: Errno = 22
}
