// Type assertions on `any`: to a concrete type by its descriptor, to an interface by Swift's conformances.

extension GoAny {
  /// The value when it is a `T`, nil otherwise.
  @inlinable
  public func `as`<T: GoValue>(_: T.Type) -> T? {
    if type == T.goType { return T.goCopy(T.goUnbox(self)) }
    return T.goType.kind == .interface ? asInterface(T.self) : nil
  }

  /// The value when it implements the interface, nil otherwise.
  public func `as`<I>(_: I.Type) -> I? {
    guard let type, let value = type.descriptor.pointee.swiftType.goExistential(self) else { return nil }
    return value as? I
  }

  /// An assertion to an optional interface type, or to `any` itself.
  @usableFromInline
  func asInterface<T: GoValue>(_: T.Type) -> T? {
    guard type != nil else { return nil }
    if let same = self as? T { return same }
    // A nil `Any?` would pass for the nil of an optional interface.
    guard let optional = T.self as? any InterfaceOptional.Type, let found = optional.assert(self) else { return nil }
    return found as? T
  }

  /// `x.(T)`: the value, or a panic that names both types.
  @inlinable
  public func must<T: GoValue>(_: T.Type) -> T {
    if type == T.goType { return T.goCopy(T.goUnbox(self)) }
    guard let value = self.as(T.self) else { failConversion(T.goType.name, isInterface: false, missing: "") }
    return value
  }

  /// `x.(I)` for an interface; `missing` names its methods for the panic's text.
  public func must<I>(_: I.Type, missing: StaticString = "") -> I {
    guard let value = self.as(I.self) else {
      failConversion(GoTypeName.name(of: I.self), isInterface: true, missing: "\(missing)")
    }
    return value
  }

  /// `v, ok := x.(T)`: the zero value when the assertion fails.
  @inlinable
  public func lookup<T: GoValue>(_: T.Type) -> (T, Bool) {
    guard let value = self.as(T.self) else { return (T.zero, false) }
    return (value, true)
  }

  /// `v, ok := x.(I)` for an interface.
  public func lookup<I>(_: I.Type) -> (I?, Bool) {
    let value = self.as(I.self)
    return (value, value != nil)
  }

  /// The text of the panic of a failed assertion.
  public func conversionFailure(
    to target: String, isInterface: Bool, missing: String, from source: String = "interface {}"
  ) -> String {
    guard let type else {
      return "interface conversion: \(isInterface ? "interface" : source) is nil, not \(target)"
    }
    guard isInterface else { return "interface conversion: \(source) is \(type.name), not \(target)" }
    return "interface conversion: \(type.name) is not \(target): missing method \(missing)"
  }

  @inline(never) @usableFromInline
  func failConversion(_ target: String, isInterface: Bool, missing: String) -> Never {
    goFailure(plain: conversionFailure(to: target, isInterface: isInterface, missing: missing))
  }
}
