// The cache of type descriptors: found by the Swift metatype without a lock, made once under one.

import Synchronization

/// A table from metatypes to descriptors that only grows. Readers never lock and never write.
@usableFromInline
struct TypeCache: ~Copyable, @unchecked Sendable {
  /// Slots hold a metatype and its descriptor; the key is published last. A grown table leaves the old one to its readers.
  private struct Table {
    let mask: Int
    let slots: UnsafeMutablePointer<Atomic<UInt>>
  }

  private let current = Atomic<UnsafeMutableRawPointer?>(nil)
  private let count = Mutex(0)

  static let shared = TypeCache()

  /// The descriptor of a Swift type: the same each time it is asked for, so that asking once is enough for a loop.
  @usableFromInline @_effects(readnone) @inline(never)
  static func descriptor<T: GoValue>(of type: T.Type) -> GoType { shared.type(for: type) }

  /// The descriptor of a Swift type.
  func type<T: GoValue>(for type: T.Type) -> GoType {
    let key = UInt(bitPattern: unsafeBitCast(T.self as Any.Type, to: UnsafeRawPointer.self))
    if let found = find(key) { return found }
    return insert(GoType.make(type), at: key)
  }

  private static func start(_ key: UInt) -> Int { Int(truncatingIfNeeded: (key >> 3) &* 0x9E37_79B9_7F4A_7C15 >> 20) }

  private func find(_ key: UInt) -> GoType? {
    guard let table = current.load(ordering: .acquiring)?.assumingMemoryBound(to: Table.self) else { return nil }
    var index = Self.start(key) & table.pointee.mask
    while true {
      let candidate = table.pointee.slots[2 * index].load(ordering: .acquiring)
      if candidate == key {
        let value = table.pointee.slots[2 * index + 1].load(ordering: .relaxed)
        return UnsafePointer(bitPattern: value).map(GoType.init)
      }
      if candidate == 0 { return nil }
      index = (index + 1) & table.pointee.mask
    }
  }

  private func insert(_ made: GoType, at key: UInt) -> GoType {
    count.withLock { count in
      if let found = find(key) { return found }
      grow(toHold: count + 1)
      let table = current.load(ordering: .relaxed)!.assumingMemoryBound(to: Table.self)
      Self.place(key, UInt(bitPattern: made.descriptor), in: table.pointee)
      count += 1
      return made
    }
  }

  private static func place(_ key: UInt, _ value: UInt, in table: Table) {
    var index = start(key) & table.mask
    while table.slots[2 * index].load(ordering: .relaxed) != 0 { index = (index + 1) & table.mask }
    table.slots[2 * index + 1].store(value, ordering: .relaxed)
    table.slots[2 * index].store(key, ordering: .releasing)
  }

  private func grow(toHold count: Int) {
    let old = current.load(ordering: .relaxed)?.assumingMemoryBound(to: Table.self)
    let capacity = (old?.pointee.mask ?? -1) + 1
    guard count * 2 > capacity else { return }
    let larger = max(128, capacity * 2)
    let slots = UnsafeMutablePointer<Atomic<UInt>>.allocate(capacity: 2 * larger)
    for index in 0..<(2 * larger) { (slots + index).initialize(to: Atomic<UInt>(0)) }
    let table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
    table.initialize(to: Table(mask: larger - 1, slots: slots))
    for index in 0..<capacity {
      let key = old!.pointee.slots[2 * index].load(ordering: .relaxed)
      guard key != 0 else { continue }
      Self.place(key, old!.pointee.slots[2 * index + 1].load(ordering: .relaxed), in: table.pointee)
    }
    current.store(UnsafeMutableRawPointer(table), ordering: .releasing)
  }
}
