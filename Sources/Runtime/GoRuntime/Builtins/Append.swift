// append: in place while there is room, into a new and larger array otherwise.

/// `append(s, v)`
@inlinable
public func append<T>(_ slice: GoSlice<T>, _ value: T) -> GoSlice<T> {
  let target = slice.withRoom(for: 1)
  let storage = target.storage.unsafelyUnwrapped
  storage.put(value, at: target.base.unsafelyUnwrapped - storage.elements + slice.count)
  return target
}

/// `append(s, a, b, …)`
public func append<T>(_ slice: GoSlice<T>, _ values: T...) -> GoSlice<T> {
  guard !values.isEmpty else { return slice }
  let target = slice.withRoom(for: values.count)
  let storage = target.storage.unsafelyUnwrapped
  let start = target.base.unsafelyUnwrapped - storage.elements + slice.count
  for (index, value) in values.enumerated() { storage.put(value, at: start + index) }
  return target
}

/// `append(s, t...)`
public func append<T>(_ slice: GoSlice<T>, contentsOf other: GoSlice<T>) -> GoSlice<T> {
  guard other.count > 0 else { return slice }
  let target = slice.withRoom(for: other.count)
  let storage = target.storage.unsafelyUnwrapped
  let start = target.base.unsafelyUnwrapped - storage.elements + slice.count
  if start + other.count <= storage.header.initialized {
    moveElements(from: other.base.unsafelyUnwrapped, to: storage.elements + start, count: other.count)
  } else {
    for index in 0..<other.count { storage.put(other.base.unsafelyUnwrapped[index], at: start + index) }
  }
  return target
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
  /// The slice with `extra` more elements, which the caller puts there; in a new array when this one is full.
  @inlinable
  func withRoom(for extra: Int) -> GoSlice {
    let needed = count + extra
    if needed <= capacity { return GoSlice(storage: storage, base: base, count: needed, capacity: capacity) }
    return grown(to: needed)
  }

  @usableFromInline
  func grown(to needed: Int) -> GoSlice {
    let grown = GoStorage<Element>.make(capacity: SliceGrowth.capacity(Element.self, from: capacity, toHold: needed))
    if let base {
      grown.elements.initialize(from: base, count: count)
      grown.header.initialized = count
    }
    return GoSlice(grown, count: needed)
  }
}
