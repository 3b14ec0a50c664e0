// Copies as Go makes them: of values that share, in Swift, what Go's values have each for themselves.

/// A type whose Swift copies share what Go's copies do not: arrays, and generated types that hold arrays or objects.
public protocol GoCopied {
  /// A value of its own.
  func copy() -> Self
}

extension GoArray: GoCopied {}

extension GoValue {
  @inlinable public static var goIsShared: Bool { false }
  @inlinable public static func goCopy(_ value: Self) -> Self { value }
}

extension GoValue where Self: GoCopied {
  @inlinable public static var goIsShared: Bool { true }
  @inlinable public static func goCopy(_ value: Self) -> Self { value.copy() }
}

/// A copy as Go makes one, in generic code, whatever the type.
@inlinable
public func copied<T: GoValue>(_ value: T) -> T { T.goCopy(value) }

extension GoSlice {
  /// The elements, each a value of its own.
  public var copies: LazyMapSequence<GoSlice, Element> { lazy.map(Element.goCopy) }
}

extension GoMap {
  /// `v, ok := m[k]` of values that share in Swift: a value of its own.
  public func lookup(copying key: Key) -> (Value, Bool) {
    let (value, isPresent) = lookup(key)
    return (copied(value), isPresent)
  }

  /// The same with a key that may be uncomparable; throws Go's panic when it is.
  public func lookup(checkedCopying key: Key) throws(GoPanic) -> (Value, Bool) {
    let (value, isPresent) = try lookup(checked: key)
    return (copied(value), isPresent)
  }
}

/// Puts copies of elements where nothing is live yet.
func initializeCopies<T: GoValue>(_ target: UnsafeMutablePointer<T>, from source: UnsafeMutablePointer<T>, count: Int) {
  if T.goIsShared {
    for index in 0..<count { (target + index).initialize(to: T.goCopy(source[index])) }
  } else {
    target.initialize(from: source, count: count)
  }
}

/// Assigns copies of elements, which may overlap.
func assignCopies<T: GoValue>(_ target: UnsafeMutablePointer<T>, from source: UnsafeMutablePointer<T>, count: Int) {
  if T.goIsShared {
    let copies = (0..<count).map { T.goCopy(source[$0]) }
    for (index, copy) in copies.enumerated() { target[index] = copy }
  } else if source != target {
    target.update(from: source, count: count)
  }
}
