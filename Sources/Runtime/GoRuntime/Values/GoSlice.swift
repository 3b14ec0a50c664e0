/// Go's slice: a window on an array that other slices may share.
///
/// Copying a slice copies the window; elements are shared. `nil` has no array.
public struct GoSlice<Element: GoValue>: @unchecked Sendable {
  @usableFromInline var storage: GoStorage<Element>?
  /// The first element; nil in the nil slice.
  @usableFromInline var base: UnsafeMutablePointer<Element>?
  @usableFromInline var length: Int
  @usableFromInline var room: Int

  /// The number of elements.
  @inlinable public var count: Int { length }
  /// The number of elements that fit without a new array.
  @inlinable public var capacity: Int { room }

  @inlinable
  init(storage: GoStorage<Element>?, base: UnsafeMutablePointer<Element>?, count: Int, capacity: Int) {
    self.storage = storage
    self.base = base
    length = count
    room = capacity
  }

  /// A window on the start of a storage.
  @inlinable
  init(_ storage: GoStorage<Element>, count: Int) {
    self.init(storage: storage, base: storage.elements, count: count, capacity: storage.header.capacity)
  }

  /// The nil slice.
  @inlinable public init() { self.init(storage: nil, base: nil, count: 0, capacity: 0) }

  /// `make([]T, n)`
  @inlinable public init(count: Int) { self.init(count: count, capacity: count) }

  /// `make([]T, n, c)`
  public init(count: Int, capacity: Int) {
    if count < 0 || count > 1 << 47 { goFailure("makeslice: len out of range") }
    if capacity < count || capacity > 1 << 47 { goFailure("makeslice: cap out of range") }
    self.init(GoStorage.make(zeros: count, capacity: capacity), count: count)
  }

  /// A slice of these elements.
  @inlinable
  public init(_ elements: [Element]) {
    let storage = GoStorage<Element>.make(capacity: elements.count)
    for (index, element) in elements.enumerated() { (storage.elements + index).initialize(to: element) }
    storage.header.initialized = elements.count
    self.init(storage, count: elements.count)
  }

  /// The element at an index.
  @inlinable
  public subscript(index: Int) -> Element {
    unsafeAddress {
      checkIndex(index, count)
      return UnsafePointer(base.unsafelyUnwrapped + index)
    }
    nonmutating unsafeMutableAddress {
      checkIndex(index, count)
      return base.unsafelyUnwrapped + index
    }
  }

  /// A pointer to the element at an index.
  public func pointer(at index: Int) -> Pointer<Element> {
    checkIndex(index, count)
    return Pointer(owner: storage, address: base.unsafelyUnwrapped + index)
  }

  /// The indices, for ranging over them.
  @inlinable public var indices: Range<Int> { 0..<count }
}

extension GoSlice {
  /// Gives the elements to `body`, which must not keep their address.
  public func withElements<R>(_ body: (UnsafeBufferPointer<Element>) -> R) -> R {
    defer { withExtendedLifetime(storage) {} }
    return body(UnsafeBufferPointer(start: base, count: count))
  }
}

extension GoSlice: ExpressibleByArrayLiteral, ExpressibleByNilLiteral {
  @inlinable public init(arrayLiteral elements: Element...) { self.init(elements) }
  @inlinable public init(nilLiteral: ()) { self.init() }

  /// Whether the slice is nil.
  @inlinable public static func == (slice: GoSlice, _: GoNil) -> Bool { slice.base == nil }
  /// Whether the slice is not nil.
  @inlinable public static func != (slice: GoSlice, _: GoNil) -> Bool { slice.base != nil }
  /// Whether the slice is nil.
  @inlinable public static func == (_: GoNil, slice: GoSlice) -> Bool { slice.base == nil }
  /// Whether the slice is not nil.
  @inlinable public static func != (_: GoNil, slice: GoSlice) -> Bool { slice.base != nil }
}

extension GoSlice: Sequence {
  /// Reads each element as it is when its turn comes; the number of turns is fixed at the start, as in Go.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let slice: GoSlice
    @usableFromInline var index = 0

    @inlinable
    init(_ slice: GoSlice) { self.slice = slice }

    @inlinable
    public mutating func next() -> Element? {
      guard index < slice.count else { return nil }
      defer { index += 1 }
      return slice.base.unsafelyUnwrapped[index]
    }
  }

  @inlinable public func makeIterator() -> Iterator { Iterator(self) }
  @inlinable public var underestimatedCount: Int { count }
}

extension GoSlice: GoPointedTo {
  @inlinable public static var zero: GoSlice { GoSlice() }
  public static var goDescription: GoTypeDescription {
    GoTypeDescription(.slice, "[]" + Element.goDescription.name, element: { Element.goType })
  }
  public static func goShape(_ value: GoSlice) -> GoShape {
    value.base == nil ? .list(nil) : .list(value.map(Element.goBox))
  }
  public static var goSize: Int { 24 }
  public static func goBox(_ value: GoSlice) -> GoAny {
    GoAny(type: goType, word: UInt64(UInt(bitPattern: value.base)), object: GoBox.holding(value))
  }
}
