// Pointers: to variables of their own, and into memory that something else owns.

import CGoRuntime

/// A Go pointer to a value without identity: to a variable of its own, or into something that owns the memory.
///
/// `Pointer(x)` is a new variable holding `x`. Pointers to fields and elements keep what holds them alive.
/// Two pointers are equal when they point at the same place.
public final class Pointer<Pointee>: @unchecked Sendable {
  /// The address pointed at.
  public internal(set) var address: UnsafeMutablePointer<Pointee>
  /// What keeps foreign memory alive.
  private let owner: AnyObject?
  /// The variable itself, when the pointer owns it.
  private var cell: Pointee?

  /// A new variable with this value.
  public init(_ value: Pointee) {
    address = UnsafeMutablePointer(bitPattern: 8).unsafelyUnwrapped
    owner = nil
    cell = .some(value)
    // The payload of an optional lies at its start, and a stored property of a class never moves.
    address = withUnsafeMutablePointer(to: &cell) {
      UnsafeMutableRawPointer($0).assumingMemoryBound(to: Pointee.self)
    }
    go_let_others_know(Unmanaged.passUnretained(self).toOpaque())
  }

  /// A pointer into memory that `owner` keeps alive.
  public init(owner: AnyObject?, address: UnsafeMutablePointer<Pointee>) {
    self.address = address
    self.owner = owner
    cell = nil
    if let owner { go_let_others_know(Unmanaged.passUnretained(owner).toOpaque()) }
  }

  /// The value pointed at.
  public var pointee: Pointee {
    unsafeAddress { UnsafePointer(address) }
    unsafeMutableAddress { address }
  }
}

extension Pointer {
  /// A pointer to a field of the struct pointed at.
  public func pointer<Field>(to field: WritableKeyPath<Pointee, Field>) -> Pointer<Field> {
    // Stored fields have offsets; an address that a closure lets out is none that the optimizer must respect.
    guard let offset = MemoryLayout<Pointee>.offset(of: field) else {
      return Pointer<Field>(owner: self, address: withUnsafeMutablePointer(to: &address.pointee[keyPath: field]) { $0 })
    }
    let place = UnsafeMutableRawPointer(address) + offset
    return Pointer<Field>(owner: self, address: place.assumingMemoryBound(to: Field.self))
  }

  /// A pointer to a field of an object.
  public convenience init<Owner: AnyObject>(to owner: Owner, _ field: ReferenceWritableKeyPath<Owner, Pointee>) {
    self.init(owner: owner, address: withUnsafeMutablePointer(to: &owner[keyPath: field]) { $0 })
  }
}

extension Pointer: Hashable {
  public static func == (a: Pointer, b: Pointer) -> Bool { a.address == b.address }

  public func hash(into hasher: inout Hasher) { hasher.combine(address) }
}

extension Pointer: GoPlaced {
  @inlinable public var goPlace: UInt64 { UInt64(UInt(bitPattern: address)) }
}

extension Pointer: GoPointer {
  var goAddress: UInt64 { UInt64(UInt(bitPattern: address)) }

  static func goDescribePointer() -> GoTypeDescription {
    guard let pointee = Pointee.self as? any GoValue.Type else {
      return GoTypeDescription(.pointer, "*" + GoTypeName.name(of: Pointee.self))
    }
    return GoTypeDescription(.pointer, "*" + pointee.goDescription.name, element: { pointee.goType })
  }

  func goPointee() -> GoAny? {
    func box<T: GoValue>(_: T.Type) -> GoAny {
      T.goBox(UnsafeRawPointer(address).assumingMemoryBound(to: T.self).pointee)
    }
    guard let type = Pointee.self as? any GoValue.Type else { return nil }
    return box(type)
  }
}

extension Pointer {
  func goMethods() -> Any {
    func methods<T: GoPointee>(_: T.Type) -> any GoInterface {
      T.goMethods(of: unsafeDowncast(self, to: Pointer<T>.self))
    }
    guard let type = Pointee.self as? any GoPointee.Type else { return self }
    return methods(type)
  }
}

extension Pointer: GoValue {
  public typealias Reference = Pointer<Pointer<Pointee>?>

  public static var zero: Pointer {
    Pointer(owner: nil, address: UnsafeMutablePointer(bitPattern: 8).unsafelyUnwrapped)
  }
  public static var goType: GoType { Optional<Pointer>.goType }
  public static var goDescription: GoTypeDescription { goDescribePointer() }
  public static func goBox(_ value: Pointer) -> GoAny { Optional<Pointer>.goBox(value) }
  public static func goUnbox(_ any: GoAny) -> Pointer { unsafeDowncast(any.object!, to: Pointer.self) }
}
