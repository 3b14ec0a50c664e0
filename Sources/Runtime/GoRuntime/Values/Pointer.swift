// Pointers: to variables of their own, and into memory that something else owns.

import CGoRuntime

/// A Go pointer to a value without identity: to a variable of its own, or into something that owns the memory.
///
/// `Pointer(x)` is a new variable holding `x`. Pointers to fields and elements keep what holds them alive.
/// Two pointers are equal when they point at the same place.
///
/// The variable lies behind the header, and is no optional property: to destroy one of those, a deinitialiser has to look
/// up the metadata of the optional type, which takes longer than everything else it does.
public final class Pointer<Pointee>: PointsAtValue, @unchecked Sendable {
  /// The header, and behind it the variable.
  @usableFromInline typealias Layout = ManagedBufferPointer<PointerHeader, Pointee>

  /// The address pointed at.
  @inlinable public var address: UnsafeMutablePointer<Pointee> {
    Layout(unsafeBufferObject: self).header.address.assumingMemoryBound(to: Pointee.self)
  }

  /// The value pointed at.
  public var pointee: Pointee {
    unsafeAddress { UnsafePointer(address) }
    unsafeMutableAddress { address }
  }

  deinit {
    if isToOwnVariable { variable.assumingMemoryBound(to: Pointee.self).deinitialize(count: 1) }
    header.deinitialize(count: 1)
  }

  /// What every instance has in its first word.
  @inlinable static var classAddress: UnsafeRawPointer {
    unsafeBitCast(Pointer<Pointee>.self, to: UnsafeRawPointer.self)
  }

  /// The header lies behind the two words of every object.
  @inlinable var header: UnsafeMutablePointer<PointerHeader> {
    (Unmanaged.passUnretained(self).toOpaque() + 16).assumingMemoryBound(to: PointerHeader.self)
  }

  /// The variable lies behind the header, at the next place that suits it.
  @inlinable var variable: UnsafeMutableRawPointer {
    let mask = MemoryLayout<Pointee>.alignment - 1
    return Unmanaged.passUnretained(self).toOpaque() + ((16 + MemoryLayout<PointerHeader>.size + mask) & ~mask)
  }

  /// Whether it points at the variable behind it. No other pointer of its type does: what makes a pointer into an object
  /// makes it to a part of the object, which is of another type.
  @inlinable var isToOwnVariable: Bool { header.pointee.address == variable }
}

/// What every ``Pointer`` has, whatever it points at.
public protocol PointsAtValue: AnyObject {
  associatedtype Pointee
  /// The address pointed at.
  var address: UnsafeMutablePointer<Pointee> { get }
}

/// What a pointer knows.
public struct PointerHeader {
  /// Where it points, which may be behind this very header.
  @usableFromInline let address: UnsafeMutableRawPointer
  /// What keeps foreign memory alive.
  @usableFromInline let owner: AnyObject?

  @inlinable
  init(_ address: UnsafeMutableRawPointer, owner: AnyObject?) {
    self.address = address
    self.owner = owner
  }
}

/// What makes pointers: a class that lays out its own memory has no initialisers, a protocol may have them.
public protocol GoPointerMaking {}

extension GoPointerMaking {
  /// A new variable with this value.
  @inlinable
  public init<Pointee>(_ value: Pointee) where Self == Pointer<Pointee> {
    if let object = go_piece_used_again(Pointer<Pointee>.classAddress) {
      let pointer = Unmanaged<Pointer<Pointee>>.fromOpaque(object).takeRetainedValue()
      pointer.variable.assumingMemoryBound(to: Pointee.self).initialize(to: value)
      self = pointer
      return
    }
    let layout = Pointer<Pointee>.Layout(bufferClass: Pointer<Pointee>.self, minimumCapacity: 1) { buffer, _ in
      Pointer<Pointee>.Layout(unsafeBufferObject: buffer).withUnsafeMutablePointerToElements { variable in
        variable.initialize(to: value)
        return PointerHeader(variable, owner: nil)
      }
    }
    self = unsafeDowncast(layout.buffer, to: Pointer<Pointee>.self)
    go_let_others_know(Unmanaged.passUnretained(self).toOpaque())
  }

  /// A pointer into memory that `owner` keeps alive.
  @inlinable
  public init<Pointee>(owner: AnyObject?, address: UnsafeMutablePointer<Pointee>) where Self == Pointer<Pointee> {
    let layout = Pointer<Pointee>.Layout(bufferClass: Pointer<Pointee>.self, minimumCapacity: 0) { _, _ in
      PointerHeader(address, owner: owner)
    }
    self = unsafeDowncast(layout.buffer, to: Pointer<Pointee>.self)
    if let owner { go_let_others_know(Unmanaged.passUnretained(owner).toOpaque()) }
  }

  /// A pointer to a field of an object.
  @inlinable
  public init<Owner: AnyObject, Pointee>(to owner: Owner, _ field: ReferenceWritableKeyPath<Owner, Pointee>)
  where Self == Pointer<Pointee> {
    self.init(owner: owner, address: withUnsafeMutablePointer(to: &owner[keyPath: field]) { $0 })
  }
}

extension Pointer: GoPointerMaking {}

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
}

extension Pointer: Hashable {
  /// Whether both point at one place. What `a` is need not be looked at where `b` has a variable of its own.
  @inlinable
  public static func == (a: Pointer, b: Pointer) -> Bool {
    a === b || !b.isToOwnVariable && a.address == b.address
  }

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
