// What package errors asks of an error that wraps others. A type that has the method conforms.

/// An error with `Unwrap() error`.
public protocol GoUnwrapper: error {
  /// The error that this one wraps.
  func Unwrap() -> (any error)?
}

/// An error with `Unwrap() []error`.
public protocol GoMultiUnwrapper: error {
  /// The errors that this one wraps.
  func Unwrap() -> GoSlice<(any error)?>
}

/// An error with `Is(error) bool`.
public protocol GoErrorMatcher: error {
  /// Whether this error counts as the target.
  func Is(_ target: (any error)?) -> Bool
}

/// An error with `As(any) bool`.
public protocol GoErrorExtractor: error {
  /// Stores something in what the target points at, if the error can.
  func As(_ target: GoAny) -> Bool
}

/// A pointer to a variable that a dynamic value can be stored in.
public protocol GoAssignable: AnyObject {
  /// Stores the value when the variable's type allows; tells whether it did.
  func assign(ifFits value: GoAny) -> Bool
  /// Whether there are errors that the variable may hold.
  var mayTakeErrors: Bool { get }
}

extension Pointer: GoAssignable {
  public func assign(ifFits value: GoAny) -> Bool {
    func extract<T: GoValue>(_: T.Type) -> Any? { value.as(T.self) }
    guard let type = Pointee.self as? any GoValue.Type, let found = extract(type), let typed = found as? Pointee else {
      return false
    }
    pointee = typed
    return true
  }

  public var mayTakeErrors: Bool {
    guard let type = Pointee.self as? any GoValue.Type, !(Pointee.self is any error.Type) else { return true }
    switch type.goType.kind {
    case .interface, .pointer: return true
    // One that embeds an error need not be known as an error itself.
    case .structure: return type.goType.name.contains(".")
    default: return false
    }
  }
}
