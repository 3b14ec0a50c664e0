import GoRuntime
import GoStandardLibrary

public enum kit {}

extension kit {
  public final class Kit: GoObject, GoComparableObject, GoCopied {
    public var Err: (any error)? = nil

    public static var goPackage: String { "kit" }

    public init() {}

    public init(Err: (any error)? = nil) {
      self.Err = Err
    }

    public func copy() -> kit.Kit {
      let other = kit.Kit()
      other.assign(self)
      return other
    }

    public func assign(_ other: kit.Kit) {
      Err = other.Err
    }

    public func isEqual(to other: kit.Kit) -> Bool {
      return equal(Err, other.Err)
    }
  }
}

extension kit.Kit {
  public func Fail(_ s: GoString) -> (any error)? {
    Err = namesakesErrors.Wrap(fmt.Errorf("kit: %s", s), "wrapped")
    return Err
  }
}
