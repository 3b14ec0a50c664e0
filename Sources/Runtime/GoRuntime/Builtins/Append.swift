// append: in place while there is room, into a new and larger array otherwise.

/// `append(s, v)`
@inlinable
public func append<T>(_ slice: consuming GoSlice<T>, _ value: T) -> GoSlice<T> {
  slice.makeRoom(for: 1)
  let storage = slice.storage.unsafelyUnwrapped
  storage.put(value, at: slice.base.unsafelyUnwrapped - storage.elements + slice.count - 1)
  return slice
}

/// `append(s, a, b, …)`
public func append<T>(_ slice: GoSlice<T>, _ values: T...) -> GoSlice<T> {
  guard !values.isEmpty else { return slice }
  var slice = slice
  let count = slice.count
  slice.makeRoom(for: values.count)
  let storage = slice.storage.unsafelyUnwrapped
  let start = slice.base.unsafelyUnwrapped - storage.elements + count
  for (index, value) in values.enumerated() { storage.put(value, at: start + index) }
  return slice
}

/// `append(s, t...)`
public func append<T>(_ slice: GoSlice<T>, contentsOf other: GoSlice<T>) -> GoSlice<T> {
  guard other.count > 0 else { return slice }
  var slice = slice
  let count = slice.count
  slice.makeRoom(for: other.count)
  let storage = slice.storage.unsafelyUnwrapped
  let start = slice.base.unsafelyUnwrapped - storage.elements + count
  let source = other.base.unsafelyUnwrapped
  if other.storage !== storage && start >= storage.header.initialized {
    storage.initialize(upTo: start)
    (storage.elements + start).initialize(from: source, count: other.count)
    storage.header.initialized = start + other.count
  } else {
    storage.initialize(upTo: start + other.count)
    moveElements(from: source, to: storage.elements + start, count: other.count)
  }
  return slice
}

/// `append(bytes, text...)`
public func append(_ slice: GoSlice<UInt8>, contentsOf text: GoString) -> GoSlice<UInt8> {
  append(slice, contentsOf: GoSlice<UInt8>(text))
}

/// Assigns elements that may overlap.
func moveElements<T>(from source: UnsafeMutablePointer<T>, to target: UnsafeMutablePointer<T>, count: Int) {
  if source != target { target.update(from: source, count: count) }
}

extension GoSlice {
  /// Adds `extra` elements, which the caller puts there; in a new array when this one is full.
  @inlinable
  mutating func makeRoom(for extra: Int) {
    let needed = count + extra
    if needed > capacity { grow(to: needed) }
    length = needed
  }

  @usableFromInline
  mutating func grow(to needed: Int) {
    let grown = GoStorage<Element>.make(capacity: SliceGrowth.capacity(Element.self, from: capacity, toHold: needed))
    if let base {
      grown.elements.initialize(from: base, count: count)
      grown.header.initialized = count
    }
    storage = grown
    base = grown.elements
    room = grown.header.capacity
  }
}
