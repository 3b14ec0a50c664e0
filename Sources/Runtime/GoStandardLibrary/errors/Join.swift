// Join: several errors as one.

import GoRuntime

extension errors {
  /// What `Join` makes.
  public final class joinError: GoObject, error, GoMultiUnwrapper {
    public static var goPackage: String { "errors" }
    var errs: GoSlice<(any error)?>

    public init() { errs = nil }

    init(_ failures: [(any error)?]) { errs = GoSlice(failures) }

    public func Error() -> GoString { GoString(errs.map { Swift.String($0!.Error()) }.joined(separator: "\n")) }

    public func Unwrap() -> GoSlice<(any error)?> { errs }
  }

  /// One error for all that are not nil; nil when there is none.
  public static func Join(_ failures: (any error)?...) -> (any error)? { join(failures) }

  /// One error for all that are not nil; nil when there is none.
  public static func Join(contentsOf failures: GoSlice<(any error)?>) -> (any error)? { join(Array(failures)) }

  private static func join(_ failures: [(any error)?]) -> (any error)? {
    let present = failures.filter { $0 != nil }
    return present.isEmpty ? nil : joinError(present)
  }
}
