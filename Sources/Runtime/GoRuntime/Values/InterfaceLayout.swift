// InterfaceLayout: what lies in the memory of a named interface value.
//
// Swift keeps an `any I` in a container whose layout its ABI fixes (docs/ABI/TypeLayout.rst, "Opaque Existential
// Containers"): three words for the value or for the box that holds it, the type's metadata, the witness table. So the
// question whether the value is a `T`, which Swift's own casts answer in hundreds of nanoseconds, is one comparison.

import CGoRuntime

/// The container of an optional interface value of one protocol.
@usableFromInline
enum InterfaceLayout {
  /// The size of a container with one witness table.
  @inlinable static var size: Int { 40 }

  /// The value of type `T` in a container, nil when the container holds another type or nothing.
  @inlinable
  static func value<T: GoValue>(_: T.Type, in container: UnsafeRawPointer) -> T? {
    guard let type = container.load(fromByteOffset: 24, as: UnsafeRawPointer?.self),
      type == unsafeBitCast(T.goHeldType, to: UnsafeRawPointer.self)
    else { return nil }
    if MemoryLayout<T>.size <= 24 && MemoryLayout<T>.alignment <= 8 { return container.load(as: T.self) }
    // The box is an object; the value follows its two words.
    let offset = (16 + MemoryLayout<T>.alignment - 1) & ~(MemoryLayout<T>.alignment - 1)
    return container.load(as: UnsafeRawPointer.self).load(fromByteOffset: offset, as: T.self)
  }
}

extension Optional {
  /// Whether an assertion from this interface type to `T` is answered by the container alone.
  @inlinable
  static func decidesByLayout<T: GoValue>(_: T.Type) -> Bool {
    MemoryLayout<Wrapped?>.size == InterfaceLayout.size && MemoryLayout<T>.size != InterfaceLayout.size
      && T.self != GoAny.self
  }

  /// The dynamic value when it is a `T`, nil otherwise.
  @inlinable
  public func `as`<T: GoValue>(_: T.Type) -> T? {
    guard Self.decidesByLayout(T.self) else { return asSlowly(T.self) }
    guard let value = withUnsafePointer(to: self, { InterfaceLayout.value(T.self, in: $0) }) else { return nil }
    return go_has_nil_objects() ? asSlowly(T.self) : T.goCopy(value)
  }

  @usableFromInline
  func asSlowly<T: GoValue>(_: T.Type) -> T? { GoAny(interface: self).as(T.self) }
}
