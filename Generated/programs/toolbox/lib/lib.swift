// Package lib is a box of tools that panic, recover and take functions and values of others.

import GoRuntime
import GoStandardLibrary

public enum lib {}

extension lib {
  /// ErrEmpty says there is nothing.
  public static nonisolated(unsafe) let ErrEmpty = errors.New("lib: empty")

  /// Max is the most there can be.
  public static let Max = 3

  /// Stack is a stack.
  public final class Stack<T: GoValue>: GoObject, GoCopied {
    let mu = sync.Mutex()
    var items: GoSlice<T> = nil

    public static var goPackage: String { "lib" }

    public init() {}

    public init(items: GoSlice<T> = nil) {
      self.items = items
    }

    public func copy() -> lib.Stack<T> {
      let other = lib.Stack<T>()
      other.assign(self)
      return other
    }

    public func assign(_ other: lib.Stack<T>) {
      mu.assign(other.mu)
      items = other.items
    }
  }
}

extension lib.Stack {
  /// Push puts values on it.
  public func Push(_ values: GoSlice<T>) -> Int {
    mu.Lock()
    defer { mu.Unlock() }
    items.append(contentsOf: values)
    return len(items)
  }

  /// Pop takes one off; panics when there is none.
  public func Pop() throws(GoPanic) -> T {
    mu.Lock()
    defer { mu.Unlock() }
    if len(items) == 0 {
      throw GoPanic(GoAny(lib.ErrEmpty))
    }
    let last = try items[checked: len(items) &- 1]
    try items = items.slice(checked: nil, len(items) &- 1)
    return last
  }
}

extension lib {
  /// Shape has an area.
  public protocol Shape: GoInterface {
    func Area() throws(GoPanic) -> Double
    func Name() throws(GoPanic) -> GoString
  }

  /// Base is embedded.
  public final class Base: GoObject, GoComparableObject, GoCopied {
    public var Label: GoString = ""

    public static var goPackage: String { "lib" }

    public init() {}

    public init(Label: GoString = "") {
      self.Label = Label
    }

    public func copy() -> lib.Base {
      let other = lib.Base()
      other.assign(self)
      return other
    }

    public func assign(_ other: lib.Base) {
      Label = other.Label
    }

    public func isEqual(to other: lib.Base) -> Bool {
      return Label == other.Label
    }
  }
}

extension lib.Base {
  /// Name is the label.
  public func Name() -> GoString {
    return Label
  }

  /// Rename joins the parts.
  public func Rename(_ parts: GoSlice<GoString>) {
    Label = strings.Join(parts, "-")
  }
}

extension lib {
  /// Square is a shape.
  public final class Square: GoObject, GoComparableObject, GoCopied, lib.Shape {
    public let Base_: lib.Base
    public var Side = 0.0

    public static var goPackage: String { "lib" }

    public init() {
      Base_ = lib.Base()
    }

    public init(Base_: lib.Base = lib.Base(), Side: Double = 0.0) {
      self.Base_ = Base_
      self.Side = Side
    }

    public func copy() -> lib.Square {
      let other = lib.Square()
      other.assign(self)
      return other
    }

    public func assign(_ other: lib.Square) {
      Base_.assign(other.Base_)
      Side = other.Side
    }

    public func isEqual(to other: lib.Square) -> Bool {
      return Base_.isEqual(to: other.Base_) && Side == other.Side
    }
  }
}

extension lib.Square {
  public func Name() -> GoString {
    return Base_.Name()
  }

  /// Area is the area.
  public func Area() -> Double {
    return Side * Side
  }
}

extension lib {
  /// Total sums areas.
  public static func Total(_ shapes: GoSlice<(any lib.Shape)?>) throws(GoPanic) -> Double {
    var sum = 0.0
    for s in shapes {
      try sum += s.checked().Area()
    }
    return sum
  }

  /// Must panics on errors.
  public static func Must<T: GoValue>(_ v: T, _ err: (any error)?) throws(GoPanic) -> T {
    if err != nil {
      throw GoPanic(GoAny(fmt.Sprintf("must: %v", err)))
    }
    return v
  }

  /// Each calls f.
  public static func Each(_ n: Int, _ f: (Int) throws(GoPanic) -> Void) throws(GoPanic) {
    for i in stride(from: 0, to: n, by: 1) {
      try f(i)
    }
  }

  /// Index indexes.
  public static func Index(_ s: GoSlice<Int>, _ i: Int) throws(GoPanic) -> Int {
    return try s[checked: i]
  }

  /// Try recovers.
  public static func Try(_ f: () throws(GoPanic) -> Void) throws(GoPanic) -> (any error)? {
    var err: (any error)? = nil
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        if case let r = recover(), r != nil {
          err = fmt.Errorf("tried: %v", r)
        }
      }
      try f()
      err = nil
    } catch {
      defers.panic(error)
    }
    try defers.run()
    return err
  }

  /// Option configures.
  public struct Option: GoDefined {
    public var rawValue: ((lib.config?) throws(GoPanic) -> Void)?

    public static var goPackage: String { "lib" }

    public init(_ rawValue: ((lib.config?) throws(GoPanic) -> Void)?) { self.rawValue = rawValue }
  }

  public final class config: GoObject {
    var name: GoString = ""
    var size = 0

    public static var goPackage: String { "lib" }

    public init() {}

    public init(name: GoString = "", size: Int = 0) {
      self.name = name
      self.size = size
    }
  }

  /// WithName names.
  public static func WithName(_ n: GoString) -> lib.Option {
    return lib.Option({ (c: lib.config?) throws(GoPanic) in try c.checked().name = n })
  }

  /// New makes.
  public static func New(_ opts: GoSlice<lib.Option>) throws(GoPanic) -> GoString {
    let c = lib.config(size: lib.Max)
    for o in opts {
      try o.rawValue.checked()(c)
    }
    return fmt.Sprint(c.name, "/", c.size)
  }
}
