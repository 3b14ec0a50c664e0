import GoRuntime
import GoStandardLibrary

public enum shape {}

extension shape {
  public struct Kind: GoDefinedInteger, GoPointee, GoStringer, GoPanicking {
    public var rawValue: UInt8

    public static var goPackage: Swift.String { "shape" }

    public init(_ rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// A `*Kind` in an interface.
  public struct KindPointer: GoStringer, GoPanicking {
    let pointer: Pointer<shape.Kind>

    public var goAny: GoAny { pointer.goAny }

    init(_ pointer: Pointer<shape.Kind>) { self.pointer = pointer }

    public func String() -> GoString {
      pointer.pointee.String()
    }

    public func Set(_ argument1: GoString) -> (any error)? {
      pointer.Set(argument1)
    }
  }
}

extension shape.Kind {
  public static func goMethods(of pointer: Pointer<shape.Kind>) -> any GoInterface { shape.KindPointer(pointer) }
}

extension shape {
  public nonisolated(unsafe) static let Circle: shape.Kind = 1
  public nonisolated(unsafe) static let Square: shape.Kind = 2
  public nonisolated(unsafe) static let Triangle: shape.Kind = 3

  static let names: GoArray<4, GoString> = ["", "circle", "square", "triangle"]
}

extension shape.Kind {
  public func String() -> GoString {
    if Int(self.rawValue) < 4 {
      return shape.names[Int(self.rawValue)]
    }
    return fmt.Sprintf("kind(%d)", self.rawValue)
  }
}

extension Pointer where Pointee == shape.Kind {
  public func Set(_ s: GoString) -> (any error)? {
    for (i, n) in shape.names.enumerated() {
      if n == s {
        pointee = shape.Kind(UInt8(truncatingIfNeeded: i))
        return nil
      }
    }
    return shape.NameError(Name: s)
  }
}

extension shape {
  public final class NameError: GoObject, GoComparableObject, GoCopied, GoErrorMatcher, error {
    public var Name: GoString = ""

    public static var goPackage: String { "shape" }

    public init() {}

    public init(Name: GoString = "") {
      self.Name = Name
    }

    public func copy() -> shape.NameError {
      let other = shape.NameError()
      other.assign(self)
      return other
    }

    public func assign(_ other: shape.NameError) {
      Name = other.Name
    }

    public func isEqual(to other: shape.NameError) -> Bool {
      return Name == other.Name
    }

    public func Is(_ argument1: (any error)?) -> Bool {
      (isNilPointer(self) ? nil : Optional(self)).Is(argument1)
    }
  }
}

extension shape.NameError {
  public func Error() -> GoString {
    return "no kind " + Name
  }
}

extension Optional where Wrapped == shape.NameError {
  public func Is(_ target: (any error)?) -> Bool {
    return equal(target, shape.ErrName)
  }
}

extension shape {
  public static nonisolated(unsafe) let ErrName = errors.New("name")

  public struct Celsius: GoDefinedFloat, GoPointee {
    public var rawValue: Double

    public static var goPackage: String { "shape" }

    public init(_ rawValue: Double) { self.rawValue = rawValue }
  }

  /// A `*Celsius` in an interface.
  public struct CelsiusPointer: GoInterface {
    let pointer: Pointer<shape.Celsius>

    public var goAny: GoAny { pointer.goAny }

    init(_ pointer: Pointer<shape.Celsius>) { self.pointer = pointer }

    public func Warm(_ argument1: Double) {
      pointer.Warm(argument1)
    }
  }
}

extension shape.Celsius {
  public static func goMethods(of pointer: Pointer<shape.Celsius>) -> any GoInterface { shape.CelsiusPointer(pointer) }
}

extension Pointer where Pointee == shape.Celsius {
  public func Warm(_ by: Double) {
    pointee += shape.Celsius(by)
  }
}

extension shape {
  public struct List: GoDefined, GoPointee, sort.Interface {
    public var rawValue: GoSlice<GoString>

    public static var goPackage: String { "shape" }

    public init(_ rawValue: GoSlice<GoString>) { self.rawValue = rawValue }
  }

  /// A `*List` in an interface.
  public struct ListPointer: sort.Interface {
    let pointer: Pointer<shape.List>

    public var goAny: GoAny { pointer.goAny }

    init(_ pointer: Pointer<shape.List>) { self.pointer = pointer }

    public func Push(_ argument1: GoSlice<GoString>) {
      pointer.Push(argument1)
    }

    public func Len() -> Int {
      pointer.pointee.Len()
    }

    public func Less(_ argument1: Int, _ argument2: Int) throws(GoPanic) -> Bool {
      try pointer.pointee.Less(argument1, argument2)
    }

    public func Swap(_ argument1: Int, _ argument2: Int) throws(GoPanic) {
      try pointer.pointee.Swap(argument1, argument2)
    }

    public func Join() -> GoString {
      pointer.pointee.Join()
    }

    public func Sorted() throws(GoPanic) -> shape.List {
      try pointer.pointee.Sorted()
    }
  }
}

extension shape.List {
  public static func goMethods(of pointer: Pointer<shape.List>) -> any GoInterface { shape.ListPointer(pointer) }
}

extension Pointer where Pointee == shape.List {
  public func Push(_ s: GoSlice<GoString>) {
    pointee.rawValue.append(contentsOf: s)
  }
}

extension shape.List {
  public func Len() -> Int {
    return len(self.rawValue)
  }

  public func Less(_ i: Int, _ j: Int) throws(GoPanic) -> Bool {
    return try self.rawValue[checked: i] < self.rawValue[checked: j]
  }

  public func Swap(_ i: Int, _ j: Int) throws(GoPanic) {
    let newValue = try self.rawValue[checked: i]
    try self.rawValue.set(i, self.rawValue[checked: j])
    try self.rawValue.set(j, newValue)
  }

  public func Join() -> GoString {
    return strings.Join(self.rawValue, "+")
  }

  public func Sorted() throws(GoPanic) -> shape.List {
    let c = shape.List(append(GoSlice<GoString>(), contentsOf: self.rawValue))
    try sort.Sort(checked: c)
    return c
  }
}

extension shape {
  public struct Registry: GoDefined {
    public var rawValue: GoMap<GoString, ((GoSlice<Int>) throws(GoPanic) -> Int)?>

    public static var goPackage: String { "shape" }

    public init(_ rawValue: GoMap<GoString, ((GoSlice<Int>) throws(GoPanic) -> Int)?>) { self.rawValue = rawValue }
  }
}

extension shape.Registry {
  public func Call(_ name: GoString, _ args: GoSlice<Int>) throws(GoPanic) -> (n: Int, err: (any error)?) {
    var n = 0
    var err: (any error)? = nil
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        if case let x = recover(), x != nil {
          err = fmt.Errorf("call %s: %v", name, x)
        }
      }
      try (n, err) = (self.rawValue[name].checked()(args), nil)
    } catch {
      defers.panic(error)
    }
    try defers.run()
    return (n, err)
  }
}

extension shape {
  public protocol Number: GoInterface {}

  public static func Sum<T: GoNumber>(_ xs: GoSlice<T>) -> T {
    var total = T.zero
    for x in xs {
      total &+= x
    }
    return total
  }

  public final class Stack<T: GoValue>: GoObject, GoCopied {
    var items: GoSlice<T> = nil

    public static var goPackage: String { "shape" }

    public init() {}

    public init(items: GoSlice<T> = nil) {
      self.items = items
    }

    public func copy() -> shape.Stack<T> {
      let other = shape.Stack<T>()
      other.assign(self)
      return other
    }

    public func assign(_ other: shape.Stack<T>) {
      items = other.items
    }
  }
}

extension shape.Stack {
  public func Push(_ x: T) {
    items.append(x)
  }

  public func Pop() throws(GoPanic) -> (T, Bool) {
    let zero = T.zero
    if len(items) == 0 {
      return (zero, false)
    }
    let x = try items[checked: len(items) &- 1]
    try items = items.slice(checked: nil, len(items) &- 1)
    return (x, true)
  }

  public func All() -> ((((Int, T) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void)? {
    return { yield in
      for (i, x) in self.items.enumerated() {
        if !fatally({ () throws(GoPanic) in try yield!(i, x) }) {
          return
        }
      }
    }
  }
}

extension shape {
  public struct Base: GoStruct, GoPointee, shape.Named {
    public var ID = 0
    var tags: GoMap<GoString, GoString> = nil

    public static var goPackage: String { "shape" }

    public init() {}

    public init(ID: Int = 0, tags: GoMap<GoString, GoString> = nil) {
      self.ID = ID
      self.tags = tags
    }
  }

  /// A `*Base` in an interface.
  public struct BasePointer: shape.Named {
    let pointer: Pointer<shape.Base>

    public var goAny: GoAny { pointer.goAny }

    init(_ pointer: Pointer<shape.Base>) { self.pointer = pointer }

    public func Tag(_ argument1: GoString, _ argument2: GoString) throws(GoPanic) {
      try pointer.Tag(argument1, argument2)
    }

    public func Tags() -> Int {
      pointer.pointee.Tags()
    }

    public func Name() -> GoString {
      pointer.pointee.Name()
    }
  }
}

extension shape.Base {
  public static func goMethods(of pointer: Pointer<shape.Base>) -> any GoInterface { shape.BasePointer(pointer) }
}

extension Pointer where Pointee == shape.Base {
  public func Tag(_ k: GoString, _ v: GoString) throws(GoPanic) {
    if pointee.tags == nil {
      pointee.tags = [:]
    }
    try pointee.tags.set(k, v)
  }
}

extension shape.Base {
  public func Tags() -> Int {
    return len(tags)
  }

  public func Name() -> GoString {
    return fmt.Sprint("base", ID)
  }
}

extension shape {
  public protocol Named: GoInterface {
    func Name() throws(GoPanic) -> GoString
  }

  public struct Option: GoDefined {
    public var rawValue: ((Pointer<shape.Base>?) throws(GoPanic) -> Void)?

    public static var goPackage: String { "shape" }

    public init(_ rawValue: ((Pointer<shape.Base>?) throws(GoPanic) -> Void)?) { self.rawValue = rawValue }
  }

  public static func WithID(_ id: Int) -> shape.Option {
    return shape.Option({ (b: Pointer<shape.Base>?) throws(GoPanic) in try b.checked().pointee.ID = id })
  }

  public static func NewBase(_ opts: GoSlice<shape.Option>) throws(GoPanic) -> Pointer<shape.Base>? {
    let b = Pointer(shape.Base())
    for o in opts {
      try o.rawValue.checked()(b)
    }
    return b
  }

  public static nonisolated(unsafe) var Default = shape.Base(ID: 42)

  public static nonisolated(unsafe) var Hook: ((GoString) -> GoString)? = nil

  public static nonisolated(unsafe) var Count = 0

  static func init0() {
    shape.Count = 4
  }
}

extension shape {
  /// Sets the package's variables whose values take work, and runs what Go calls `init`.
  public static func initializePackage() {
    shape.init0()
  }
}
