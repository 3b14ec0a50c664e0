// NumError: what went wrong in reading a number.

import GoRuntime

extension strconv {
  /// The error of a conversion that failed.
  public final class NumError: GoObject, error, GoUnwrapper {
    /// The function that failed.
    public var Func: GoString
    /// What it was given.
    public var Num: GoString
    /// Why it failed.
    public var Err: (any error)?

    public init() {
      Func = ""
      Num = ""
    }

    /// One with these fields.
    public init(Func: GoString = "", Num: GoString = "", Err: (any error)? = nil) {
      self.Func = Func
      self.Num = Num
      self.Err = Err
    }

    convenience init(_ function: GoString, _ text: GoString, _ cause: (any error)?) {
      self.init(Func: function, Num: text, Err: cause)
    }

    public func Error() -> GoString {
      "strconv." + Func + ": parsing " + Quote(Num) + ": " + (Err?.Error() ?? "<nil>")
    }

    public func Unwrap() -> (any error)? { Err }
  }

  /// A value does not fit.
  nonisolated(unsafe) public static var ErrRange: (any error)? = errors.New("value out of range")
  /// A text is no number.
  nonisolated(unsafe) public static var ErrSyntax: (any error)? = errors.New("invalid syntax")
  /// The number of bits of an `int`.
  public static let IntSize = 64
}
