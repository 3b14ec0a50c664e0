/// A type whose Swift copies share what Go's copies do not: arrays, and generated types that hold arrays or objects.
public protocol GoCopied {
  /// A value of its own.
  func copy() -> Self
}

extension GoArray: GoCopied {}

/// A copy as Go makes one, whatever the type.
func goCopy<Value>(_ value: Value) -> Value {
  guard let copied = value as? any GoCopied else { return value }
  return copied.copy() as! Value
}
