// Optionals: pointers, functions and named interface values, which all have nil in Go.

extension Optional: GoPointedTo {
  public static var zero: Wrapped? { nil }
  @inlinable public static var goHeldType: Any.Type { Wrapped.self }
  @inlinable public static var goCanBeLent: Bool { true }
  public static var goSize: Int { goType.kind == .interface ? 16 : 8 }

  public static var goDescription: GoTypeDescription {
    if let pointer = Wrapped.self as? any GoPointer.Type { return pointer.goDescribePointer() }
    if let object = Wrapped.self as? any GoObject.Type {
      return GoTypeDescription(.pointer, "*" + object.goDescription.name, element: { object.goType })
    }
    if let value = Wrapped.self as? any GoValue.Type {
      return value.goDescription
    }
    if GoTypeName.isFunction(Wrapped.self) { return GoTypeDescription(.function, GoTypeName.name(of: Wrapped.self)) }
    return GoTypeDescription(.interface, GoTypeName.name(of: Wrapped.self))
  }

  public static func goBox(_ value: Wrapped?) -> GoAny {
    let type = goType
    switch type.kind {
    case .pointer:
      guard let value else { return GoAny(type: type, word: 0, object: nil) }
      let object = value as AnyObject
      if let pointer = object as? any GoPointer { return GoAny(type: type, word: pointer.goAddress, object: object) }
      return NilPointers.isNil(object) ? GoAny(type: type, word: 0, object: nil) : GoAny(type: type, pointer: object)
    case .interface: return value == nil ? GoAny(nilOf: type) : GoAny(interface: value)
    default: return GoAny(type: type, word: value == nil ? 0 : 1, object: value.map(GoBox.holding))
    }
  }

  public static func goUnbox(_ any: GoAny) -> Wrapped? {
    switch goType.kind {
    case .pointer: return any.object.map { $0 as! Wrapped }
    case .interface: return any.as(Wrapped.self)
    default: return any.object.map { unsafeDowncast($0, to: GoBox<Wrapped>.self).value }
    }
  }

  public static func goShape(_ value: Wrapped?) -> GoShape {
    guard goType.kind == .pointer, let value else { return goType.kind == .pointer ? .pointer(nil) : .leaf }
    let object = value as AnyObject
    if let pointer = object as? any GoPointer { return .pointer(pointer.goPointee()) }
    if let object = object as? any GoObject { return .pointer(object.goBoxedValue) }
    return .leaf
  }

  public static func goExistential(_ any: GoAny) -> Any? {
    if let object = any.object {
      guard any.type?.kind == .pointer else { return nil }
      return (object as? any GoPointer)?.goMethods() ?? object
    }
    if let object = Wrapped.self as? any GoObject.Type { return object.goNil }
    return (Wrapped.self as? any GoNilPointing.Type)?.goNilPointer
  }
}

extension GoAny {
  /// A pointer that is the object itself.
  @inlinable
  init(type: GoType, pointer: AnyObject) {
    let address = UInt64(UInt(bitPattern: Unmanaged.passUnretained(pointer).toOpaque()))
    self.init(type: type, word: address, object: pointer)
  }
}

extension Optional: GoComparable where Wrapped: Hashable {
  @inlinable
  public static func goEquals(_ place: UnsafePointer<Wrapped?>, _ value: Wrapped?) -> Bool { place.pointee == value }
}

/// Pointers are hashed by their places, interface values by their dynamic values.
extension Optional: GoKey {
  @inlinable
  public static func goEquals(_ place: UnsafePointer<Wrapped?>, _ value: Wrapped?) -> Bool {
    if MemoryLayout<Wrapped>.size == MemoryLayout<UInt>.size, let a = place.pointee as? any GoPlaced {
      guard let b = value as? any GoPlaced else { return false }
      return a.goPlace == b.goPlace
    }
    return GoAny(interface: place.pointee) == GoAny(interface: value)
  }

  @inlinable
  public func goHash(_ seed: UInt64) -> UInt64 {
    guard let self else { return goMix(0, seed) }
    if MemoryLayout<Wrapped>.size == MemoryLayout<UInt>.size, let placed = self as? any GoPlaced {
      return goMix(placed.goPlace, seed)
    }
    return GoAny(interface: self).goHash(seed)
  }
  @inlinable public static var goHashesItself: Bool { true }
  @inlinable public static func goReplaceKey(_ place: UnsafeMutablePointer<Wrapped?>, with key: Wrapped?) {}
}

/// An assertion to an optional interface type.
protocol InterfaceOptional {
  static func assert(_ any: GoAny) -> Any?
}

extension Optional: InterfaceOptional {
  static func assert(_ any: GoAny) -> Any? {
    guard goType.kind == .interface, let value = any.as(Wrapped.self) else { return nil }
    return Self.some(value)
  }
}
