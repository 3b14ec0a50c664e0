// append: in place while there is room, into a new and larger array otherwise.

/// `append(s, v)`
@inlinable
public func append<T>(_ slice: consuming GoSlice<T>, _ value: T) -> GoSlice<T> {
  slice.append(value)
  return slice
}

/// `append(s, a, b, …)`
@inlinable
public func append<T>(_ slice: consuming GoSlice<T>, _ values: T...) -> GoSlice<T> {
  slice.append(contentsOf: values)
  return slice
}

/// `append(s, t...)`
@inlinable
public func append<T>(_ slice: consuming GoSlice<T>, contentsOf other: GoSlice<T>) -> GoSlice<T> {
  slice.append(contentsOf: other)
  return slice
}

/// `append(bytes, text...)`
@inlinable
public func append(_ slice: consuming GoSlice<UInt8>, contentsOf text: GoString) -> GoSlice<UInt8> {
  slice.append(contentsOf: text)
  return slice
}

extension GoSlice {
  /// `s = append(s, v)`
  @inlinable @inline(never)
  public mutating func append(_ value: Element) {
    let end = count
    makeRoom(for: 1)
    let place = base.unsafelyUnwrapped + end
    withStorage { $0.put(value, at: place - $0.elements) }
  }

  /// Gives the array to `body` without counting: the slice holds it.
  @inlinable @inline(__always)
  func withStorage<Result>(_ body: (GoStorage<Element>) -> Result) -> Result {
    Unmanaged.passUnretained(storage.unsafelyUnwrapped)._withUnsafeGuaranteedRef(body)
  }

  /// `s = append(s, a, b, …)`
  @inlinable
  public mutating func append(_ values: Element...) { append(contentsOf: values) }

  @inlinable
  mutating func append(contentsOf values: [Element]) {
    guard !values.isEmpty else { return }
    let end = count
    makeRoom(for: values.count)
    let storage = storage.unsafelyUnwrapped
    let start = base.unsafelyUnwrapped - storage.elements + end
    for (index, value) in values.enumerated() { storage.put(value, at: start + index) }
  }

  /// `s = append(s, t...)`
  public mutating func append(contentsOf other: GoSlice) {
    guard other.count > 0 else { return }
    let end = count
    makeRoom(for: other.count)
    let storage = storage.unsafelyUnwrapped
    let start = base.unsafelyUnwrapped - storage.elements + end
    let source = other.base.unsafelyUnwrapped
    if other.storage !== storage && start >= storage.header.initialized {
      storage.initialize(upTo: start)
      initializeCopies(storage.elements + start, from: source, count: other.count)
      storage.header.initialized = start + other.count
    } else {
      storage.initialize(upTo: start + other.count)
      assignCopies(storage.elements + start, from: source, count: other.count)
    }
  }
}

extension GoSlice where Element == UInt8 {
  /// `bytes = append(bytes, text...)`
  public mutating func append(contentsOf text: GoString) {
    guard text.count > 0 else { return }
    let end = count
    makeRoom(for: text.count)
    let place = base.unsafelyUnwrapped + end
    withStorage { storage in
      let start = place - storage.elements
      storage.initialize(upTo: start)
      text.withBytes { place.update(from: $0.baseAddress!, count: $0.count) }
      storage.header.initialized = Swift.max(storage.header.initialized, start + text.count)
    }
  }
}

extension GoSlice {
  /// Adds `extra` elements, which the caller puts there; in a new array when this one is full.
  @inlinable
  mutating func makeRoom(for extra: Int) {
    let needed = count + extra
    if needed > capacity { grow(to: needed) }
    length = needed
  }

  /// Moves to an array with room for `wanted` elements or as many more as the allocator gives anyway.
  public mutating func reserve(_ wanted: Int) { move(toRoomFor: SliceGrowth.rounded(Element.self, wanted)) }

  @usableFromInline @inline(never)
  mutating func grow(to needed: Int) {
    move(toRoomFor: SliceGrowth.capacity(Element.self, from: capacity, toHold: needed))
  }

  @usableFromInline
  mutating func move(toRoomFor wanted: Int) {
    let grown = GoStorage<Element>.make(capacity: wanted)
    if let base {
      // An array that nobody else sees gives its elements away; that they are copied is of no use to anybody.
      if Element.goIsShared, !isKnownUniquelyReferenced(&storage) {
        initializeCopies(grown.elements, from: base, count: count)
      } else {
        grown.elements.initialize(from: base, count: count)
      }
      grown.header.initialized = count
    }
    storage = grown
    base = grown.elements
    room = grown.header.capacity
  }
}
