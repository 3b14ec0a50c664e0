// Package store has values of several kinds that another package copies, compares and embeds.

import GoRuntime
import GoStandardLibrary

public enum store {}

extension store {
  /// Counter is a struct whose address is taken.
  public final class Counter: GoObject, GoCopied {
    public var N = 0
    let mu = sync.Mutex()
    var time = GoStandardLibrary.time.Duration()

    public static var goPackage: String { "store" }

    public init() {}

    public init(N: Int = 0, time: time.Duration = GoStandardLibrary.time.Duration()) {
      self.N = N
      self.time = time
    }

    public func copy() -> store.Counter {
      let other = store.Counter()
      other.assign(self)
      return other
    }

    public func assign(_ other: store.Counter) {
      N = other.N
      mu.assign(other.mu)
      time = other.time
    }
  }
}

extension store.Counter {
  public func Add(_ n: Int) -> store.Counter? {
    mu.Lock()
    defer { mu.Unlock() }
    N &+= n
    time &+= GoStandardLibrary.time.Duration(Int64(n)) &* GoStandardLibrary.time.Millisecond
    return self
  }

  public func Spent() -> time.Duration {
    return time
  }
}

extension store {
  /// Point is a plain value.
  public struct Point: GoStruct, GoComparable, GoStringer {
    public var X = 0
    public var Y = 0

    public static var goPackage: Swift.String { "store" }

    public init() {}

    public init(X: Int = 0, Y: Int = 0) {
      self.X = X
      self.Y = Y
    }
  }
}

extension store.Point {
  public func String() -> GoString {
    return fmt.Sprintf("(%d %d)", X, Y)
  }
}

extension store {
  /// Level is a number with methods on its pointer.
  public struct Level: GoDefinedInteger, GoPointee {
    public var rawValue: Int

    public static var goPackage: String { "store" }

    public init(_ rawValue: Int) { self.rawValue = rawValue }
  }

  /// A `*Level` in an interface.
  public struct LevelPointer: store.Raiser {
    let pointer: Pointer<store.Level>

    public var goAny: GoAny { pointer.goAny }

    init(_ pointer: Pointer<store.Level>) { self.pointer = pointer }

    public func Raise() {
      pointer.Raise()
    }
  }
}

extension store.Level {
  public static func goMethods(of pointer: Pointer<store.Level>) -> any GoInterface { store.LevelPointer(pointer) }
}

extension Pointer where Pointee == store.Level {
  public func Raise() {
    pointee &+= 1
  }
}

extension store {
  public protocol Raiser: GoInterface {
    func Raise() throws(GoPanic)
  }

  public static func NewLevel() -> (any store.Raiser)? {
    let l = Pointer<store.Level>(store.Level(3))
    return store.LevelPointer(l)
  }

  /// Pair is generic.
  public struct Pair<K: GoComparable, V: GoValue>: GoStruct {
    public var Key = K.zero
    public var Value = V.zero

    public static var goPackage: String { "store" }

    public init() {}

    public init(Key: K = K.zero, Value: V = V.zero) {
      self.Key = Key
      self.Value = Value
    }
  }
}

extension store.Pair: Equatable, Hashable, GoKey, GoComparable where V: GoComparable {}

extension store {
  public final class Node: GoObject, GoComparableObject, GoCopied {
    public var Name: GoString = ""
    public var Next: store.Node? = nil
    public var Tags = GoArray<3, GoString>()

    public static var goPackage: String { "store" }

    public init() {}

    public init(Name: GoString = "", Next: store.Node? = nil, Tags: GoArray<3, GoString> = GoArray<3, GoString>()) {
      self.Name = Name
      self.Next = Next
      self.Tags = Tags
    }

    public func copy() -> store.Node {
      let other = store.Node()
      other.assign(self)
      return other
    }

    public func assign(_ other: store.Node) {
      Name = other.Name
      Next = other.Next
      Tags.assign(other.Tags)
    }

    public func isEqual(to other: store.Node) -> Bool {
      return Name == other.Name && Next == other.Next && Tags == other.Tags
    }
  }
}

extension store.Node {
  public func Append(_ next: store.Node?) {
    Next = next
  }
}

extension store {
  public final class Holder: GoObject, GoCopied {
    public let Counter_: store.Counter
    public let Node_: store.Node
    var store_ = 0

    public static var goPackage: String { "store" }

    public init() {
      Counter_ = store.Counter()
      Node_ = store.Node()
    }

    public init(Counter_: store.Counter = store.Counter(), Node_: store.Node = store.Node(), store_: Int = 0) {
      self.Counter_ = Counter_
      self.Node_ = Node_
      self.store_ = store_
    }

    public func copy() -> store.Holder {
      let other = store.Holder()
      other.assign(self)
      return other
    }

    public func assign(_ other: store.Holder) {
      Counter_.assign(other.Counter_)
      Node_.assign(other.Node_)
      store_ = other.store_
    }
  }

  public static func New(_ n: Int) -> store.Holder {
    let store_ = store.Holder(store_: n)
    _ = store_.Counter_.Add(n)
    store_.Node_.Append(store.Node(Name: "next"))
    return store_.copy()
  }
}

extension store.Holder {
  public func Grow() {
    store_ &+= 1
    _ = Counter_.Add(1)
  }

  public func Size() -> Int {
    return store_
  }
}

extension store {
  final class hidden: GoObject, GoComparableObject, GoCopied {
    var n = 0

    static var goPackage: String { "store" }

    init() {}

    init(n: Int = 0) {
      self.n = n
    }

    func copy() -> store.hidden {
      let other = store.hidden()
      other.assign(self)
      return other
    }

    func assign(_ other: store.hidden) {
      n = other.n
    }

    func isEqual(to other: store.hidden) -> Bool {
      return n == other.n
    }
  }
}

extension store.hidden {
  func Inc() {
    n &+= 1
  }

  func Get() -> Int {
    return n
  }
}

extension store {
  static func Hidden() -> store.hidden {
    return store.hidden(n: 7)
  }
}
