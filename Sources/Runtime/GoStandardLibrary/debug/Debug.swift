// Package runtime/debug: the stack of who calls, and the collector that there is not.

import CGoRuntime
import GoRuntime
import Synchronization

/// Go's package runtime/debug.
public enum debug {
  /// Where the goroutine that calls is, as a panic would show it.
  public static func Stack() -> GoSlice<UInt8> { GoSlice(Array(GoroutineDump.text(ofAll: false).utf8)) }

  /// Writes that to standard error.
  public static func PrintStack() { os.Stderr!.Write(Stack()) }

  /// Keeps the percentage and returns the one before. Nothing is collected at any: objects are freed one by one.
  @discardableResult
  public static func SetGCPercent(_ percent: Int) -> Int {
    Int(gcPercent.exchange(Int32(clamping: max(percent, -1)), ordering: .sequentiallyConsistent))
  }

  /// Frees what can be, and gives it back to the system.
  public static func FreeOSMemory() {
    runtime.GC()
    go_allocator_give_back()
  }
}

private let gcPercent = Atomic<Int32>(100)
