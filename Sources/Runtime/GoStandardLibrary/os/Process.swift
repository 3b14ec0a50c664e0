// Process: signals, and the processes they are sent to.

import GoRuntime

extension os {
  /// What a system tells a process; on Linux a `syscall.Signal`.
  public protocol Signal: GoInterface {
    /// What the signal is about.
    func String() -> GoString
    /// Marks signals.
    func Signal()
  }

  /// What the terminal sends for Control-C.
  nonisolated(unsafe) public static var Interrupt: (any Signal)? = syscall.SIGINT
  /// What ends a process at once.
  nonisolated(unsafe) public static var Kill: (any Signal)? = syscall.SIGKILL

  /// A process to send signals to.
  public final class Process: GoObject, @unchecked Sendable {
    public static var goPackage: String { "os" }
    /// Its number.
    public var Pid = 0

    public init() {}

    init(Pid: Int) { self.Pid = Pid }

    /// Sends a signal.
    @discardableResult
    public func Signal(_ signal: (any Signal)?) -> (any error)? {
      guard let signal = signal as? syscall.Signal else { return errors.New("os: unsupported signal type") }
      let failure = syscall.Kill(Pid, signal)
      return failure as? syscall.Errno == syscall.ESRCH ? ErrProcessDone : failure
    }

    /// Ends the process at once.
    @discardableResult
    public func Kill() -> (any error)? { Signal(os.Kill) }

    /// Gives back what the process takes up here, which is nothing.
    @discardableResult
    public func Release() -> (any error)? { nil }
  }

  /// The process has ended.
  nonisolated(unsafe) public static var ErrProcessDone: (any error)? = errors.New("os: process already finished")

  /// The process of that number. It need not exist: then signals fail.
  public static func FindProcess(_ number: Int) -> (Process?, (any error)?) { (Process(Pid: number), nil) }

  /// The number of the process that started this one.
  public static func Getppid() -> Int { syscall.Getppid() }
}
