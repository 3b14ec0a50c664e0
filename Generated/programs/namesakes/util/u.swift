import GoRuntime
import GoStandardLibrary

public enum util {}

extension util {
  static nonisolated(unsafe) var order = 0

  static func note(_ s: GoString) -> Int {
    fmt.Println("init", s)
    return len(s)
  }

  public struct T: GoStruct, GoComparable, GoStringer {
    public var A = 0

    public static var goPackage: Swift.String { "util" }

    public init() {}

    public init(A: Int = 0) {
      self.A = A
    }
  }
}

extension util.T {
  public func String() -> GoString {
    return fmt.Sprintf("a.T(%d)", A)
  }
}

extension util {
  public static func Max<T: GoNumber>(_ a: T, _ b: T) -> T {
    if a > b {
      return a
    }
    return b
  }
}

extension util {
  /// Sets the package's variables whose values take work, and runs what Go calls `init`.
  public static func initializePackage() {
    util.order = util.note("a/util")
  }
}
