// The basic types: their descriptors lie at constant addresses, so that to compare with one takes a single instruction.

import CGoRuntime

extension GoType {
  /// The type that Go declares itself for a kind: `bool`, `string`, or a type of numbers.
  @inlinable @inline(__always)
  init(basic kind: GoKind) {
    self.init(UnsafePointer(go_basic_type_of(Int(kind.rawValue)).assumingMemoryBound(to: Descriptor.self)))
  }

  fileprivate static func describeBasic<T: GoValue>(_ type: T.Type) {
    precondition(MemoryLayout<Descriptor>.size <= go_basic_type_size, "a descriptor does not fit where it is to lie")
    let descriptor = describe(type)
    go_basic_type_of(Int(descriptor.kind.rawValue)).initializeMemory(as: Descriptor.self, to: descriptor)
  }
}

/// Describes the basic types. CGoRuntime calls it when the program is loaded, before anything else of the program runs.
@_cdecl("go_describe_basic_types")
func describeBasicTypes() {
  GoType.describeBasic(Bool.self)
  GoType.describeBasic(Int.self)
  GoType.describeBasic(Int8.self)
  GoType.describeBasic(Int16.self)
  GoType.describeBasic(Int32.self)
  GoType.describeBasic(Int64.self)
  GoType.describeBasic(UInt.self)
  GoType.describeBasic(UInt8.self)
  GoType.describeBasic(UInt16.self)
  GoType.describeBasic(UInt32.self)
  GoType.describeBasic(UInt64.self)
  GoType.describeBasic(Float.self)
  GoType.describeBasic(Double.self)
  GoType.describeBasic(GoString.self)
}
