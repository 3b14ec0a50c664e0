/// The bytes of strings that are not literals, held in the object's tail; several strings may share one storage.
public final class GoStringStorage: ManagedBuffer<Int, UInt8> {
  /// Makes storage for `count` bytes and lets `fill` write them all.
  @inlinable
  static func make(_ count: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Void) -> GoStringStorage {
    let storage = GoStringStorage.create(minimumCapacity: count) { _ in count }
    storage.withUnsafeMutablePointerToElements(fill)
    return unsafeDowncast(storage, to: GoStringStorage.self)
  }

  /// How far behind the object's address the bytes begin: after the header of every object and the count.
  @inlinable static var firstByte: Int { 24 }

  /// The address of the first byte.
  @inlinable var bytes: UnsafeMutablePointer<UInt8> { withUnsafeMutablePointerToElements { $0 } }
}
