/// Go's array: a fixed number of elements. Swift copies share the elements; where Go copies, call `copy()`.
public struct GoArray<let count: Int, Element: GoValue>: @unchecked Sendable {
  @usableFromInline let storage: GoStorage<Element>

  @inlinable
  init(storage: GoStorage<Element>) { self.storage = storage }

  /// All elements zero.
  public init() { storage = GoStorage.make(zeros: count, capacity: count) }

  /// These elements, then zeros.
  public init(_ elements: [Element]) {
    storage = GoStorage.make(capacity: count)
    for (index, element) in elements.prefix(count).enumerated() { storage.put(element, at: index) }
    storage.initialize(upTo: count)
  }

  /// An array of its own with the same elements.
  public func copy() -> GoArray {
    let copy = GoStorage<Element>.make(capacity: count)
    initializeCopies(copy.elements, from: storage.elements, count: count)
    copy.header.initialized = count
    return GoArray(storage: copy)
  }

  /// Assigns all elements of another array.
  public func assign(_ other: GoArray) {
    guard storage !== other.storage else { return }
    assignCopies(storage.elements, from: other.storage.elements, count: count)
  }

  /// The number of elements.
  @inlinable public var count: Int { Self.count }

  /// The element at an index.
  @inlinable
  public subscript(index: Int) -> Element {
    unsafeAddress {
      checkIndex(index, Self.count)
      return UnsafePointer(storage.elements + index)
    }
    nonmutating unsafeMutableAddress {
      checkIndex(index, Self.count)
      return storage.elements + index
    }
  }

  /// A pointer to the element at an index.
  public func pointer(at index: Int) -> Pointer<Element> { all.pointer(at: index) }

  /// The indices, for ranging over them.
  @inlinable public var indices: Range<Int> { 0..<Self.count }

  /// The whole array as a slice.
  @inlinable var all: GoSlice<Element> { GoSlice(storage, count: Self.count) }

  /// `a[lo:hi]`
  @inlinable
  public subscript(bounds: GoBounds) -> GoSlice<Element> {
    bounds.check(Self.count, "length")
    return all.window(bounds.lower, bounds.upper, Self.count)
  }

  /// `a[lo:]`
  @inlinable
  public subscript(bounds: PartialRangeFrom<Int>) -> GoSlice<Element> { self[GoBounds(bounds.lowerBound, Self.count)] }

  /// `a[:hi]`
  @inlinable
  public subscript(bounds: PartialRangeUpTo<Int>) -> GoSlice<Element> { self[GoBounds(0, bounds.upperBound)] }

  /// `a[:]`
  @inlinable public subscript(_: UnboundedRange) -> GoSlice<Element> { all }

  /// `a[lo:hi:max]`
  public func slice(_ lower: Int, _ upper: Int, _ maximum: Int) -> GoSlice<Element> { all.slice(lower, upper, maximum) }
}

extension GoArray: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension GoArray: Sequence {
  @inlinable public func makeIterator() -> GoSlice<Element>.Iterator { all.makeIterator() }
}

extension GoArray: GoPointedTo {
  public static var zero: GoArray { GoArray() }
  public static var goHasPointers: Bool { Element.goHasPointers }
  public static var goSize: Int { count * Element.goSize }
  public static var goDescription: GoTypeDescription {
    GoTypeDescription(.array, "[\(Self.count)]" + Element.goDescription.name, element: { Element.goType })
  }
  public static func goShape(_ value: GoArray) -> GoShape { .list(value.map(Element.goBox)) }
  public static func goBox(_ value: GoArray) -> GoAny { GoAny(type: goType, word: 0, object: value.copy().storage) }
  public static func goUnbox(_ any: GoAny) -> GoArray {
    GoArray(storage: unsafeDowncast(any.object!, to: GoStorage<Element>.self))
  }
}

extension GoArray: Equatable where Element: GoComparable {
  @inlinable
  public static func == (a: GoArray, b: GoArray) -> Bool {
    for index in 0..<count {
      if !Element.goEquals(a.storage.elements + index, b[index]) { return false }
    }
    return true
  }
}

extension GoArray: Hashable where Element: GoComparable {
  public func hash(into hasher: inout Hasher) {
    for element in self { hasher.combine(element) }
  }
}

extension GoArray: GoComparable where Element: GoComparable {
  @inlinable
  public static func goEquals(_ place: UnsafePointer<GoArray>, _ value: GoArray) -> Bool { place.pointee == value }
}

extension GoArray: GoKey where Element: GoKey {
  @inlinable
  public static func goEquals(_ place: UnsafePointer<GoArray>, _ value: GoArray) -> Bool {
    (0..<count).allSatisfy { Element.goEquals(place.pointee.storage.elements + $0, value.storage.elements[$0]) }
  }

  @inlinable
  public func goHash(_ seed: UInt64) -> UInt64 {
    var hash = seed
    for index in 0..<Self.count { hash = storage.elements[index].goHash(hash) }
    return hash
  }
  @inlinable public static var goHashesItself: Bool { true }
  @inlinable public static func goReplaceKey(_ place: UnsafeMutablePointer<Self>, with key: Self) {
    place.pointee.assign(key)
  }
}
