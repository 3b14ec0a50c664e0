// Package errors: making errors, and looking into wrapped ones.

import GoRuntime

/// Go's package errors.
public enum errors {
  /// What `New` makes.
  public final class errorString: GoObject, error {
    public static var goPackage: String { "errors" }
    var s: GoString

    public init() { s = "" }

    init(_ text: GoString) { s = text }

    public func Error() -> GoString { s }
  }

  /// A new error with a text; each call makes another one.
  public static func New(_ text: GoString) -> (any error)? { errorString(text) }

  /// An operation that is not supported.
  nonisolated(unsafe) public static var ErrUnsupported: (any error)? = New("unsupported operation")

  /// The error that this one wraps, if it wraps one.
  public static func Unwrap(_ failure: (any error)?) -> (any error)? { (failure as? any GoUnwrapper)?.Unwrap() }

  /// Whether the error or one that it wraps is the target.
  public static func Is(_ failure: (any error)?, _ target: (any error)?) -> Bool {
    guard let failure, let target else { return failure == nil && target == nil }
    let wanted = target.goAny
    return matches(failure, target, wanted, isComparable: wanted.type!.isComparable)
  }

  private static func matches(
    _ failure: any error, _ target: any error, _ wanted: GoAny, isComparable: Bool
  ) -> Bool {
    if isComparable && failure.goAny == wanted { return true }
    if let matcher = failure as? any GoErrorMatcher, matcher.Is(target) { return true }
    return wrapped(failure).contains { matches($0, target, wanted, isComparable: isComparable) }
  }

  /// Looks for an error of the type that `target` points at, and stores it there.
  public static func As(_ failure: (any error)?, _ target: any GoValue) -> Bool { As(failure, target.goAny) }

  /// `As` with a target of dynamic type.
  public static func As(_ failure: (any error)?, _ target: GoAny) -> Bool {
    guard let failure else { return false }
    guard let type = target.type else { panic(GoString("errors: target cannot be nil")) }
    guard type.kind == .pointer, let pointer = target.object as? any GoAssignable else {
      panic(GoString("errors: target must be a non-nil pointer"))
    }
    if !pointer.mayTakeErrors { panic(GoString("errors: *target must be interface or implement error")) }
    return extract(failure, target, pointer)
  }

  /// The first error of a type among the error and those that it wraps.
  public static func AsType<T: GoValue>(_ failure: (any error)?) -> (T, Bool) {
    let target = Pointer(T.zero)
    let isFound = As(failure, target)
    return (target.pointee, isFound)
  }

  private static func extract(_ failure: any error, _ target: GoAny, _ pointer: any GoAssignable) -> Bool {
    if pointer.assign(ifFits: failure.goAny) { return true }
    if let extractor = failure as? any GoErrorExtractor, extractor.As(target) { return true }
    return wrapped(failure).contains { extract($0, target, pointer) }
  }

  private static func wrapped(_ failure: any error) -> [any error] {
    if let one = failure as? any GoUnwrapper { return one.Unwrap().map { [$0] } ?? [] }
    if let several = failure as? any GoMultiUnwrapper { return several.Unwrap().compactMap { $0 } }
    return []
  }
}
