// Signal: what the system tells a process, by number and by name.

import GoRuntime

extension syscall {
  /// Go's `syscall.Signal`, with the numbers of Linux.
  public struct Signal: GoDefinedInteger, os.Signal, GoStringer, Sendable {
    public static var goPackage: String { "syscall" }
    public var rawValue: Int

    public init(_ rawValue: Int) { self.rawValue = rawValue }

    /// Marks signals.
    public func Signal() {}

    /// What the signal is about: `interrupt`, `terminated`.
    public func String() -> GoString {
      names.indices.contains(rawValue) && rawValue > 0 ? names[rawValue] : GoString("signal \(rawValue)")
    }
  }

  public static let SIGHUP: Signal = 1
  public static let SIGINT: Signal = 2
  public static let SIGQUIT: Signal = 3
  public static let SIGILL: Signal = 4
  public static let SIGTRAP: Signal = 5
  public static let SIGABRT: Signal = 6
  public static let SIGBUS: Signal = 7
  public static let SIGFPE: Signal = 8
  public static let SIGKILL: Signal = 9
  public static let SIGUSR1: Signal = 10
  public static let SIGSEGV: Signal = 11
  public static let SIGUSR2: Signal = 12
  public static let SIGPIPE: Signal = 13
  public static let SIGALRM: Signal = 14
  public static let SIGTERM: Signal = 15
  public static let SIGCHLD: Signal = 17
  public static let SIGCONT: Signal = 18
  public static let SIGSTOP: Signal = 19
  public static let SIGTSTP: Signal = 20
  public static let SIGTTIN: Signal = 21
  public static let SIGTTOU: Signal = 22
  public static let SIGURG: Signal = 23
  public static let SIGWINCH: Signal = 28
}

private let names: [GoString] = [
  "", "hangup", "interrupt", "quit", "illegal instruction", "trace/breakpoint trap", "aborted", "bus error",
  "floating point exception", "killed", "user defined signal 1", "segmentation fault", "user defined signal 2",
  "broken pipe", "alarm clock", "terminated", "stack fault", "child exited", "continued", "stopped (signal)", "stopped",
  "stopped (tty input)", "stopped (tty output)", "urgent I/O condition", "CPU time limit exceeded",
  "file size limit exceeded", "virtual timer expired", "profiling timer expired", "window changed", "I/O possible",
  "power failure", "bad system call",
]
