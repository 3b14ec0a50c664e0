/// The array behind slices and arrays, in the object's tail.
///
/// Invariant: the first `initialized` of `capacity` elements are live. Slicing beyond them makes zero values of the rest,
/// so that spare capacity costs nothing until it is seen.
public final class GoStorage<Element: GoValue>: ManagedBuffer<GoStorageHeader, Element> {
  /// Makes storage with no live element yet.
  @inlinable
  static func make(capacity: Int) -> GoStorage {
    unsafeDowncast(
      create(minimumCapacity: max(capacity, 1)) { _ in GoStorageHeader(initialized: 0, capacity: capacity) },
      to: GoStorage.self)
  }

  /// Makes storage whose first `count` elements are zero values.
  @inlinable
  static func make(zeros count: Int, capacity: Int) -> GoStorage {
    let storage = make(capacity: capacity)
    storage.initialize(upTo: count)
    return storage
  }

  /// The address of the first element.
  @inlinable var elements: UnsafeMutablePointer<Element> { withUnsafeMutablePointerToElements { $0 } }

  /// Makes zero values of all elements before `end` that are not live yet.
  @inlinable
  func initialize(upTo end: Int) {
    let start = header.initialized
    guard start < end else { return }
    if _isPOD(Element.self) {
      (elements + start).initialize(repeating: Element.zero, count: end - start)
    } else {
      for index in start..<end { (elements + index).initialize(to: Element.zero) }
    }
    header.initialized = end
  }

  /// Puts a value where one may or may not be live; only ever at or before the first that is not.
  @inlinable
  func put(_ value: Element, at index: Int) {
    if index < header.initialized {
      elements[index] = value
    } else {
      initialize(upTo: index)
      (elements + index).initialize(to: value)
      header.initialized = index + 1
    }
  }

  deinit {
    _ = withUnsafeMutablePointers { header, elements in
      elements.deinitialize(count: header.pointee.initialized)
    }
  }
}

/// How much of a storage is live.
public struct GoStorageHeader {
  @usableFromInline var initialized: Int
  @usableFromInline let capacity: Int

  @inlinable
  init(initialized: Int, capacity: Int) {
    self.initialized = initialized
    self.capacity = capacity
  }
}
