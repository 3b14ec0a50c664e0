// Runtime: Go's package runtime, what a program may ask of the scheduler and the machine.

import CGoRuntime
import GoRuntime

/// Go's package runtime.
public enum runtime {
  /// Go's `runtime.Error`.
  public typealias Error = GoRuntimeError

  /// Go's `runtime.PanicNilError`.
  public typealias PanicNilError = GoRuntime.PanicNilError

  /// Go's `runtime.TypeAssertionError`.
  public typealias TypeAssertionError = GoRuntime.TypeAssertionError

  /// Types that Go's runtime keeps to itself, and panics with.
  public typealias boundsError = GoRuntime.boundsError
  public typealias errorString = GoRuntime.errorString
  public typealias plainError = GoRuntime.plainError

  public static let GOOS: GoString = "linux"
  #if arch(arm64)
    public static let GOARCH: GoString = "arm64"
  #else
    public static let GOARCH: GoString = "amd64"
  #endif

  public static let Compiler: GoString = "gc"

  /// The Go release whose behaviour the runtime follows.
  public static func Version() -> GoString { "go1.27.3" }

  /// Lets other goroutines run first.
  public static func Gosched() { yieldProcessor() }

  /// Ends the goroutine that calls, after its deferred calls.
  public static func Goexit() { exitGoroutine() }

  /// Ends the goroutine that calls: unwinds it, so that its deferred calls run.
  public static func Goexit(checked: ()) throws(GoPanic) { throw .goexit }

  /// How many goroutines exist.
  public static func NumGoroutine() -> Int { goroutineCount() }

  /// How many processors the process may use.
  public static func NumCPU() -> Int { Int(go_thread_processor_count()) }

  /// How many workers run goroutines at once; a positive number changes it. Returns what it was.
  @discardableResult
  public static func GOMAXPROCS(_ count: Int) -> Int { processorLimit(count) }

  /// Releases what atomic pointers and concurrent maps no longer hold, and lets pools age. Everything else is released when
  /// its last reference goes.
  public static func GC() {
    Collections.happened()
    drainRetired()
  }

  /// Keeps a value alive up to here.
  @inline(never)
  public static func KeepAlive(_ value: GoAny) { withExtendedLifetime(value) {} }

  /// Ties the goroutine that calls to the thread it runs on, which then runs no other.
  public static func LockOSThread() { lockThread() }

  /// Undoes one `LockOSThread`.
  public static func UnlockOSThread() { unlockThread() }

  /// Writes where the goroutine that calls is, and perhaps where all others are, as a panic would show it; returns how many
  /// bytes fitted in.
  public static func Stack(_ buffer: GoSlice<UInt8>, _ isOfAll: Bool) -> Int {
    copy(buffer, GoSlice(Array(GoroutineDump.text(ofAll: isOfAll).utf8)))
  }
}
