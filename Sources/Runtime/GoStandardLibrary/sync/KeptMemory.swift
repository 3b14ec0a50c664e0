// KeptMemory: what the parts of a concurrent map lie in. A thread uses again what it gave back (see CGoRuntime's Shelves).

import CGoRuntime

extension UnsafeMutablePointer where Pointee: ~Copyable {
  /// Memory for so many instances, not initialised: what this thread gave back as memory of the same kind, or new. Whoever
  /// asks for memory of a kind asks for the same amount each time.
  @inline(__always)
  static func obtain(_ kind: Any.Type, capacity: Int) -> Self {
    go_piece_used_again(address(of: kind))?.assumingMemoryBound(to: Pointee.self) ?? .allocate(capacity: capacity)
  }

  /// Takes back memory that was obtained, in which nothing is initialised any more.
  @inline(__always)
  func giveBack(_ kind: Any.Type, capacity: Int) {
    if !go_piece_keep(Self.address(of: kind), self, capacity * MemoryLayout<Pointee>.stride) { deallocate() }
  }

  @inline(__always)
  private static func address(of kind: Any.Type) -> UnsafeRawPointer { unsafeBitCast(kind, to: UnsafeRawPointer.self) }
}
