import GoRuntime
import GoStandardLibrary

public enum bUtil {}

extension bUtil {
  static func init0() {
    fmt.Println("init b/util")
  }

  public final class T: GoObject, GoComparableObject, GoCopied, GoStringer {
    public var T_ = util.T()
    public var B: GoString = ""

    public static var goPackage: Swift.String { "util" }

    public init() {}

    public init(T_: util.T = util.T(), B: GoString = "") {
      self.T_ = T_
      self.B = B
    }

    public func copy() -> bUtil.T {
      let other = bUtil.T()
      other.assign(self)
      return other
    }

    public func assign(_ other: bUtil.T) {
      T_ = other.T_
      B = other.B
    }

    public func isEqual(to other: bUtil.T) -> Bool {
      return T_ == other.T_ && B == other.B
    }
  }
}

extension bUtil.T {
  public func String() -> GoString {
    return T_.String()
  }
}

extension bUtil {
  public static func Wrap(_ n: Int) -> bUtil.T? {
    return bUtil.T(T_: util.T(A: n), B: "b")
  }

  static func util_() -> Int {
    return 4
  }

  public static func Do() -> Int {
    let util = bUtil.util_()
    return util &* 2
  }
}

extension bUtil {
  /// Sets the package's variables whose values take work, and runs what Go calls `init`.
  public static func initializePackage() {
    bUtil.init0()
  }
}
