// AtomicFunctions: an ordinary variable seen as an atomic one.

import Synchronization

extension atomic {
  /// The variable pointed at. A nil pointer ends the program as any nil dereference does.
  static func variable<Value: AtomicRepresentable>(
    _ pointer: GoRuntime.Pointer<Value>?
  ) -> UnsafeMutablePointer<Atomic<Value>> {
    // An atomic has the layout of its value.
    UnsafeMutableRawPointer(pointer!.address).assumingMemoryBound(to: Atomic<Value>.self)
  }
}
