// Package container/ring: a list without beginning and end.

import GoRuntime

/// Go's package container/ring.
public enum ring {
  /// An element of a ring, which stands for the whole. The zero value is a ring of one.
  ///
  /// The elements of a ring keep each other alive: memory comes back when it is taken apart.
  public final class Ring: GoObject, @unchecked Sendable {
    /// For the program to use.
    public var Value: GoAny = nil
    private var next: Ring?
    private unowned(unsafe) var previous: Ring?

    public init() {}

    /// A ring of one with its value.
    public init(Value: GoAny = nil) { self.Value = Value }

    fileprivate func close() {
      next = self
      previous = self
    }

    /// The element behind.
    public func Next() -> Ring? {
      if next == nil { close() }
      return next
    }

    /// The element in front.
    public func Prev() -> Ring? {
      if next == nil { close() }
      return previous
    }

    /// The element so many steps behind, or in front when the number is negative.
    public func Move(_ steps: Int) -> Ring? {
      if next == nil { close() }
      var element = self
      for _ in 0..<steps.magnitude { element = steps < 0 ? element.previous! : element.next! }
      return element
    }

    /// Puts the other ring behind this element; within one ring, removes what lies between. Gives what was behind.
    @discardableResult
    public func Link(_ other: Ring?) -> Ring? {
      let behind = Next()!
      guard let other else { return behind }
      let before = other.Prev()!
      next = other
      other.previous = self
      behind.previous = before
      before.next = behind
      return behind
    }

    /// Removes so many elements behind this one, and gives them as a ring.
    @discardableResult
    public func Unlink(_ count: Int) -> Ring? { count <= 0 ? nil : Link(Move(count + 1)) }

    /// The number of elements.
    public func Len() -> Int {
      var count = 1
      var element = Next()!
      while element !== self {
        count += 1
        element = element.next!
      }
      return count
    }

    /// Calls the function with each value, this element's first.
    public func Do<E: Error>(_ body: ((GoAny) throws(E) -> Void)?) throws(E) {
      try body!(Value)
      var element = Next()!
      while element !== self {
        try body!(element.Value)
        element = element.next!
      }
    }
  }

  /// A ring of so many elements; nil when there are none.
  public static func New(_ count: Int) -> Ring? {
    guard count > 0 else { return nil }
    let ring = Ring()
    ring.close()
    for _ in 1..<count { ring.Link(Ring()) }
    return ring
  }
}
