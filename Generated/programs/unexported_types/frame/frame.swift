// Package frame has pictures whose methods do not look at what they are called on.

import GoRuntime

public enum frame {}

extension frame {
  /// Grey is a picture.
  public final class Grey: GoObject, GoComparableObject, GoCopied {
    public var Side = 0

    public static var goPackage: String { "frame" }

    public init() {}

    public init(Side: Int = 0) {
      self.Side = Side
    }

    public func copy() -> frame.Grey {
      let other = frame.Grey()
      other.assign(self)
      return other
    }

    public func assign(_ other: frame.Grey) {
      Side = other.Side
    }

    public func isEqual(to other: frame.Grey) -> Bool {
      return Side == other.Side
    }

    public func Opaque() -> Bool {
      (isNilPointer(self) ? nil : Optional(self)).Opaque()
    }

    public func Size() -> (Int, Int) {
      (isNilPointer(self) ? nil : Optional(self)).Size()
    }
  }
}

extension Optional where Wrapped == frame.Grey {
  /// Opaque says what every grey picture says.
  public func Opaque() -> Bool {
    return true
  }

  /// Size is that of the picture, and may be asked of none.
  public func Size() -> (Int, Int) {
    if self == nil {
      return (0, 0)
    }
    return (self!.Side, self!.Side)
  }
}
