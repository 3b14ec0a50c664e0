// Type assertions on named interface values: those of the dynamic value.

extension Optional {
  /// The dynamic value when it implements the interface, nil otherwise.
  public func `as`<I>(_: I.Type) -> I? { GoAny(interface: self).as(I.self) }

  /// `x.(T)`
  @inlinable
  public func must<T: GoValue>(_: T.Type) -> T {
    if let value = self.as(T.self) { return value }
    failConversion(to: T.self)
  }

  /// `x.(I)` for an interface; `missing` names its method for the panic's text.
  public func must<I>(_: I.Type, missing: StaticString = "") -> I {
    if let value = GoAny(interface: self).as(I.self) { return value }
    goFailure(plain: conversionFailure(to: GoTypeName.name(of: I.self), isInterface: true, missing: "\(missing)"))
  }

  /// `v, ok := x.(T)`
  @inlinable
  public func lookup<T: GoValue>(_: T.Type) -> (T, Bool) {
    if let value = self.as(T.self) { return (value, true) }
    return (T.zero, false)
  }

  /// `v, ok := x.(I)` for an interface.
  public func lookup<I>(_: I.Type) -> (I?, Bool) { GoAny(interface: self).lookup(I.self) }

  /// `x.(T)` where somebody can see the panic.
  public func checked<T: GoValue>(_: T.Type) throws(GoPanic) -> T {
    if let value = self.as(T.self) { return value }
    throw GoPanic(failedAssertion: conversionFailure(to: T.goType.name, isInterface: false, missing: ""))
  }

  /// `x.(I)` for an interface, where somebody can see the panic.
  public func checked<I>(_: I.Type, missing: StaticString = "") throws(GoPanic) -> I {
    if let value = GoAny(interface: self).as(I.self) { return value }
    throw GoPanic(
      failedAssertion: conversionFailure(to: GoTypeName.name(of: I.self), isInterface: true, missing: "\(missing)"))
  }

  @inline(never) @usableFromInline
  func failConversion<T: GoValue>(to: T.Type) -> Never {
    goFailure(plain: conversionFailure(to: T.goType.name, isInterface: false, missing: ""))
  }

  private func conversionFailure(to target: String, isInterface: Bool, missing: String) -> String {
    GoAny(interface: self).conversionFailure(
      to: target, isInterface: isInterface, missing: missing, from: GoTypeName.name(of: Wrapped.self))
  }
}

extension GoAny {
  /// The dynamic value of an interface value. A value of a type that satisfies an interface is put there as itself.
  @_disfavoredOverload
  public init(_ value: any GoInterface) { self = value.goAny }
}

extension GoInterface {
  /// The dynamic value when it is a `T`, nil otherwise.
  public func `as`<T: GoValue>(_: T.Type) -> T? { goAny.as(T.self) }

  /// The dynamic value when it implements the interface, nil otherwise.
  public func `as`<I>(_: I.Type) -> I? { goAny.as(I.self) }

  /// `v, ok := x.(T)`
  public func lookup<T: GoValue>(_: T.Type) -> (T, Bool) { goAny.lookup(T.self) }

  /// `v, ok := x.(I)` for an interface.
  public func lookup<I>(_: I.Type) -> (I?, Bool) { goAny.lookup(I.self) }
}
