// Pointers in `any`, put in and taken out without Swift's dynamic casts, which cost more than all the rest: the compiler
// chooses these over the general functions wherever it sees that a value is a pointer.

extension GoAny {
  /// A pointer to an object, which may be nil.
  @inlinable
  public init<Object: GoObject>(_ pointer: Object?) {
    guard let pointer else {
      self.init(type: Object?.goType, word: 0, object: nil)
      return
    }
    self = pointer.goAny
  }

  /// A pointer, which may be nil.
  @inlinable
  public init<Pointee>(_ pointer: Pointer<Pointee>?) {
    let word = pointer.map { UInt64(UInt(bitPattern: $0.address)) } ?? 0
    self.init(type: Pointer<Pointee>?.goType, word: word, object: pointer)
  }

  /// `x.(*T)` of an object, nil when the value is none of these.
  @inlinable
  public func `as`<Object: GoObject>(_: Object?.Type) -> Object?? {
    type == Object?.goType ? .some(pointer(Object.self)) : nil
  }

  /// `x.(*T)` of a pointer, nil when the value is none of these.
  @inlinable
  public func `as`<Pointee>(_: Pointer<Pointee>?.Type) -> Pointer<Pointee>?? {
    type == Pointer<Pointee>?.goType ? .some(pointer(Pointer<Pointee>.self)) : nil
  }

  /// `x.(*T)` of an object: the pointer, or a panic that names both types.
  @inlinable
  public func must<Object: GoObject>(_: Object?.Type) -> Object? {
    if type == Object?.goType { return pointer(Object.self) }
    failConversion(Object?.goType.name, isInterface: false, missing: "")
  }

  /// `x.(*T)` of a pointer: the pointer, or a panic that names both types.
  @inlinable
  public func must<Pointee>(_: Pointer<Pointee>?.Type) -> Pointer<Pointee>? {
    if type == Pointer<Pointee>?.goType { return pointer(Pointer<Pointee>.self) }
    failConversion(Pointer<Pointee>?.goType.name, isInterface: false, missing: "")
  }

  /// `p, ok := x.(*T)` of an object.
  @inlinable
  public func lookup<Object: GoObject>(_: Object?.Type) -> (Object?, Bool) {
    type == Object?.goType ? (pointer(Object.self), true) : (nil, false)
  }

  /// `p, ok := x.(*T)` of a pointer.
  @inlinable
  public func lookup<Pointee>(_: Pointer<Pointee>?.Type) -> (Pointer<Pointee>?, Bool) {
    type == Pointer<Pointee>?.goType ? (pointer(Pointer<Pointee>.self), true) : (nil, false)
  }

  /// The pointer that it holds, whose class its type has told.
  @inlinable
  func pointer<Object: AnyObject>(_: Object.Type) -> Object? {
    object.map { unsafeDowncast($0, to: Object.self) }
  }
}
