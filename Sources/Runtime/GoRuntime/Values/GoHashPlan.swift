// How structs are hashed: field by field, as a plan says that is made once for each type.

@_spi(Reflection) import Swift

/// What the bytes of a struct mean to its hash: runs of plain bits, and fields that hash in ways of their own.
@usableFromInline
final class GoHashPlan: @unchecked Sendable {
  /// One step, at an offset in the struct.
  private enum Step {
    case bits(Int, count: Int)
    case field(Int, (UnsafeRawPointer, UInt64) -> UInt64)
  }

  /// The steps; not used when the whole struct is plain bits.
  private let steps: [Step]
  /// The number of bytes of a struct that is nothing but plain bits, else 0.
  @usableFromInline let bits: Int

  private init(_ steps: [Step]) {
    self.steps = steps
    if case .bits(0, let count)? = steps.first, steps.count == 1 { bits = count } else { bits = 0 }
  }

  /// The plan of a struct type whose fields are all comparable; nil for other types.
  static func make(for type: Any.Type) -> GoHashPlan? {
    var steps: [Step] = []
    guard collect(&steps, type, at: 0), !steps.isEmpty else { return nil }
    return GoHashPlan(steps)
  }

  /// The plan of a type that has one.
  @usableFromInline
  static func of<T: GoKey>(_: T.Type) -> GoHashPlan? { T.goType.descriptor.pointee.plan }

  /// Adds the steps of the fields of a struct.
  private static func collect(_ steps: inout [Step], _ type: Any.Type, at start: Int) -> Bool {
    _forEachField(of: type) { _, offset, field, _ in
      guard let comparable = field as? any GoKey.Type else { return false }
      return add(&steps, comparable, at: start + offset)
    }
  }

  private static func add<T: GoKey>(_ steps: inout [Step], _ type: T.Type, at offset: Int) -> Bool {
    let kind = T.goType.kind
    if kind == .bool || kind.isSigned || kind.isUnsigned {
      let count = MemoryLayout<T>.size
      if case .bits(let start, let length)? = steps.last, start + length == offset {
        steps[steps.count - 1] = .bits(start, count: length + count)
      } else {
        steps.append(.bits(offset, count: count))
      }
      return true
    }
    if kind == .structure, T.goType.descriptor.pointee.plan != nil { return collect(&steps, T.self, at: offset) }
    let hash: (UnsafeRawPointer, UInt64) -> UInt64 = { $0.assumingMemoryBound(to: T.self).pointee.goHash($1) }
    steps.append(.field(offset, hash))
    return true
  }

  /// The hash of a value of the plan's type.
  @inlinable
  func hash<T>(_ value: T, _ seed: UInt64) -> UInt64 {
    withUnsafePointer(to: value) { place in
      if _isPOD(T.self) && bits == MemoryLayout<T>.size {
        return Self.hashBits(UnsafeRawPointer(place), MemoryLayout<T>.size, seed)
      }
      return hashSteps(UnsafeRawPointer(place), seed)
    }
  }

  @usableFromInline
  func hashSteps(_ place: UnsafeRawPointer, _ seed: UInt64) -> UInt64 {
    var hash = seed
    for step in steps {
      switch step {
      case .bits(let offset, let count): hash = Self.hashBits(place + offset, count, hash)
      case .field(let offset, let field): hash = field(place + offset, hash)
      }
    }
    return hash
  }

  /// Hashes eight bytes at a time, then what remains.
  @inlinable
  static func hashBits(_ place: UnsafeRawPointer, _ count: Int, _ seed: UInt64) -> UInt64 {
    var hash = seed
    var offset = 0
    while count &- offset >= 8 {
      hash = goMix(place.loadUnaligned(fromByteOffset: offset, as: UInt64.self), hash)
      offset &+= 8
    }
    if offset < count {
      var rest: UInt64 = 0
      while offset < count {
        rest = rest << 8 | UInt64(place.load(fromByteOffset: offset, as: UInt8.self))
        offset &+= 1
      }
      hash = goMix(rest, hash)
    }
    return hash
  }
}
