/// The root of all interface types: what a named Go interface becomes refines it.
public protocol GoInterface {
  /// The dynamic value.
  var goAny: GoAny { get }
}

/// Go's predeclared interface for errors.
public protocol error: GoInterface {
  /// The text of the error.
  func Error() -> GoString
}

/// What `fmt` asks a value for its text.
public protocol GoStringer: GoInterface {
  /// The text of the value.
  func String() -> GoString
}

/// Compares two interface values as Go's `==` does: dynamic types, then values; it panics on an uncomparable type.
public func equal<A, B>(_ a: A?, _ b: B?) -> Bool { GoAny(interface: a) == GoAny(interface: b) }

extension GoAny {
  /// The dynamic value of an interface value.
  public init<I>(interface value: I?) {
    guard let value else {
      self = .nil
      return
    }
    if let interface = value as? any GoInterface {
      self = interface.goAny
    } else if let other = value as? any GoValue {
      self = other.goAny
    } else {
      goFailure("interface value of unknown type \(Swift.type(of: value))")
    }
  }
}
