// Pin: what a thread looks at is not given back while it is pinned.

import CGoRuntime
import Synchronization

/// A thread that is pinned, from `enter` to `leave`. Nothing in between may park; pins do not nest. See CGoRuntime's
/// Epochs.
struct Pin {
  private let record: UnsafeMutablePointer<go_epoch_record>

  /// Pins the thread that calls.
  @inline(__always)
  static func enter() -> Pin {
    let record = go_epoch_own()
    let clock = UnsafeMutableRawPointer(record.pointee.clock).assumingMemoryBound(to: Atomic<UInt>.self)
    let pin = Pin(record: record)
    pin.epoch.pointee.store(clock.pointee.load(ordering: .acquiring), ordering: .releasing)
    go_epoch_pinned()
    return pin
  }

  /// Unpins it.
  @inline(__always)
  func leave() {
    epoch.pointee.store(0, ordering: .releasing)
  }

  @inline(__always)
  private var epoch: UnsafeMutablePointer<Atomic<UInt>> {
    UnsafeMutableRawPointer(record).assumingMemoryBound(to: Atomic<UInt>.self)
  }
}
