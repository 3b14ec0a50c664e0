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
  public struct Base: GoStruct, GoComparable {
    public var Label: GoString = ""

    public static var goPackage: String { "lib" }

    public init() {}

    public init(Label: GoString = "") {
      self.Label = Label
    }
  }
}

extension lib.Base {
  /// Name is the label.
  public func Name() -> GoString {
    return Label
  }
}

extension Pointer where Pointee == lib.Base {
  /// Rename joins the parts.
  public func Rename(_ parts: GoSlice<GoString>) {
    pointee.Label = strings.Join(parts, "-")
  }
}

extension lib {
  /// Square is a shape.
  public struct Square: GoStruct, GoComparable, lib.Shape {
    public var Base_ = lib.Base()
    public var Side = 0.0

    public static var goPackage: String { "lib" }

    public init() {}

    public init(Base_: lib.Base = lib.Base(), Side: Double = 0.0) {
      self.Base_ = Base_
      self.Side = Side
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

  public final class config: GoObject, GoComparableObject, GoCopied {
    var name: GoString = ""
    var size = 0

    public static var goPackage: String { "lib" }

    public init() {}

    public init(name: GoString = "", size: Int = 0) {
      self.name = name
      self.size = size
    }

    public func copy() -> lib.config {
      let other = lib.config()
      other.assign(self)
      return other
    }

    public func assign(_ other: lib.config) {
      name = other.name
      size = other.size
    }

    public func isEqual(to other: lib.config) -> Bool {
      return name == other.name && size == other.size
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
