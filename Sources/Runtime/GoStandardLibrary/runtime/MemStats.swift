// MemStats: how much memory the process has.

import CGoRuntime
import GoRuntime

extension runtime {
  /// What is known of the memory, in bytes. Objects are counted and freed one by one, so there is nothing to tell of a
  /// collector but how often `GC` was called.
  public final class MemStats: GoObject, @unchecked Sendable {
    public static var goPackage: String { "runtime" }
    /// In objects that are in use.
    public var Alloc: UInt64 = 0
    /// Of everything, stacks too, what is in memory.
    public var Sys: UInt64 = 0
    /// The same as `Alloc`.
    public var HeapAlloc: UInt64 = 0
    /// What objects are made of, in use or not.
    public var HeapSys: UInt64 = 0
    /// What no object takes up.
    public var HeapIdle: UInt64 = 0
    /// What objects take up.
    public var HeapInuse: UInt64 = 0
    /// How often `runtime.GC` was called.
    public var NumGC: UInt32 = 0

    public init() {}
  }

  /// Measures the memory of the process.
  public static func ReadMemStats(_ statistics: MemStats?) {
    let usage = go_allocator_measure()
    let statistics = statistics!
    statistics.Alloc = UInt64(usage.used)
    statistics.Sys = UInt64(usage.resident)
    statistics.HeapAlloc = UInt64(usage.used)
    statistics.HeapSys = UInt64(usage.reserved)
    statistics.HeapIdle = UInt64(usage.reserved - usage.used)
    statistics.HeapInuse = UInt64(usage.used)
    statistics.NumGC = UInt32(truncatingIfNeeded: Collections.now)
  }
}
