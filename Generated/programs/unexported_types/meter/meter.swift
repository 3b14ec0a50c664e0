// Package meter counts, by types that only it can name.

import GoRuntime

public enum meter {}

extension meter {
  /// A Meter takes numbers.
  public protocol Meter: GoInterface {
    func Add(_ n: Int)
    func Total() -> UInt64
  }

  static let start: UInt64 = 14695981039346656037

  struct small: GoDefinedInteger, GoPointee {
    var rawValue: UInt32

    static var goPackage: String { "meter" }

    init(_ rawValue: UInt32) { self.rawValue = rawValue }
  }

  /// A `*small` in an interface.
  struct smallPointer: meter.Meter {
    let pointer: Pointer<meter.small>

    var goAny: GoAny { pointer.goAny }

    init(_ pointer: Pointer<meter.small>) { self.pointer = pointer }

    func Add(_ argument1: Int) {
      pointer.Add(argument1)
    }

    func Total() -> UInt64 {
      pointer.Total()
    }

    func Reset() -> (Int, (any error)?) {
      pointer.Reset()
    }
  }
}

extension meter.small {
  static func goMethods(of pointer: Pointer<meter.small>) -> any GoInterface { meter.smallPointer(pointer) }
}

extension meter {
  struct wide: GoDefinedInteger, GoPointee {
    var rawValue: UInt64

    static var goPackage: String { "meter" }

    init(_ rawValue: UInt64) { self.rawValue = rawValue }
  }

  /// A `*wide` in an interface.
  struct widePointer: meter.Meter {
    let pointer: Pointer<meter.wide>

    var goAny: GoAny { pointer.goAny }

    init(_ pointer: Pointer<meter.wide>) { self.pointer = pointer }

    func Add(_ argument1: Int) {
      pointer.Add(argument1)
    }

    func Total() -> UInt64 {
      pointer.Total()
    }

    func Bytes(_ argument1: Int) -> GoSlice<UInt8> {
      pointer.Bytes(argument1)
    }
  }
}

extension meter.wide {
  static func goMethods(of pointer: Pointer<meter.wide>) -> any GoInterface { meter.widePointer(pointer) }
}

extension meter {
  final class kept: GoObject, meter.Meter {
    let counts_ = meter.counts()
    var last = 0

    static var goPackage: String { "meter" }

    init() {}
  }
}

extension meter.kept {
  func Adds() -> Int {
    return counts_.Adds()
  }
}

extension meter {
  final class counts: GoObject {
    var adds = 0

    static var goPackage: String { "meter" }

    init() {}
  }

  static let limit: meter.wide = 0xffffffff_fffffff0

  /// New returns a meter of a kind.
  public static func New(_ kind: GoString) -> (any meter.Meter)? {
    switch kind {
    case "small":
      let s = Pointer<meter.small>(meter.small(4294967280))
      return meter.smallPointer(s)
    case "wide":
      let w = Pointer<meter.wide>(meter.wide(14695981039346656037))
      return meter.widePointer(w)
    default:
      break
    }
    return meter.kept()
  }
}

extension Pointer where Pointee == meter.small {
  func Add(_ n: Int) {
    pointee &+= meter.small(UInt32(truncatingIfNeeded: n))
  }

  func Total() -> UInt64 {
    return UInt64(pointee.rawValue)
  }

  /// Reset starts again.
  func Reset() -> (Int, (any error)?) {
    let err: (any error)? = nil
    let before = Int(pointee.rawValue)
    pointee = 1
    return (before, err)
  }
}

extension Pointer where Pointee == meter.wide {
  func Add(_ n: Int) {
    pointee &*= 1099511628211
    if pointee > meter.limit {
      pointee = meter.limit
    }
    pointee ^= meter.wide(UInt64(truncatingIfNeeded: n))
  }

  func Total() -> UInt64 {
    return pointee.rawValue
  }

  /// Bytes gives the lowest bytes.
  func Bytes(_ n: Int) -> GoSlice<UInt8> {
    var list: GoSlice<UInt8> = nil
    for i in stride(from: 0, to: n, by: 1) {
      list.append(UInt8(truncatingIfNeeded: goShiftRight(pointee, 8 &* i).rawValue))
    }
    return list
  }
}

extension meter.kept {
  func Add(_ n: Int) {
    last = n
    counts_.adds &+= 1
  }

  func Total() -> UInt64 {
    return UInt64(truncatingIfNeeded: last)
  }

  /// Reset forgets the last.
  func Reset() -> (Int, (any error)?) {
    var before = 0
    let err: (any error)? = nil
    (before, last) = (last, 0)
    return (before, err)
  }
}

extension meter.counts {
  /// Adds counts.
  func Adds() -> Int {
    return adds
  }
}
