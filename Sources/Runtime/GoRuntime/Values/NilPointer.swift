// Typed nil pointers in named interfaces: an interface value that holds a nil `*T` is not nil itself.
//
// Swift's `any I` holds an object. For each class that is put into an interface as nil there is one object that stands
// for its nil pointer; `any`, type assertions, equality and `fmt` know it and see a nil `*T` again.

import Synchronization

/// A nil-able pointer for an interface: the pointer itself, or the object that stands for the type's nil pointer.
public func typedNil<T: GoObject>(_ pointer: T?) -> T { pointer ?? T.goNil }

/// A nil-able pointer for an interface: the pointer itself, or the one that stands for the type's nil pointer.
public func typedNil<T>(_ pointer: Pointer<T>?) -> Pointer<T> { pointer ?? Pointer<T>.goNil }

/// Whether the receiver of a method stands for a nil pointer.
public func isNilPointer(_ receiver: AnyObject) -> Bool { NilPointers.isNil(receiver) }

/// A class, or what stands for a pointer, whose `Error` or `String` gives an answer for a nil pointer too, so that `fmt` may
/// ask it for one.
public protocol GoNilTolerant {}

/// A type whose `Error`, `String` or `GoString` may panic, so that `fmt` asks it where it can tell.
public protocol GoPanicking {}

/// A class that can make the object that stands for its nil pointer.
protocol GoNilPointing {
  static var goNilPointer: Any { get }
}

/// The addresses of the objects that stand for nil pointers, one per class; they are never freed.
@usableFromInline
enum NilPointers {
  private static let objects = Mutex<[ObjectIdentifier: UInt]>([:])
  /// Whether there is any; programs that never put a nil pointer into an interface pay one load.
  @usableFromInline static let exist = Atomic(false)

  @usableFromInline static func isNil(_ object: AnyObject) -> Bool {
    guard exist.load(ordering: .relaxed) else { return false }
    let key = ObjectIdentifier(type(of: object))
    let address = UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())
    return objects.withLock { $0[key] == address }
  }

  static func object<T: AnyObject>(for type: T.Type, make: () -> T) -> T {
    let key = ObjectIdentifier(type)
    if let found = objects.withLock({ $0[key] }) { return reference(found) }
    let made = UInt(bitPattern: Unmanaged.passRetained(make()).toOpaque())
    let chosen = objects.withLock { objects in
      if objects[key] == nil { objects[key] = made }
      return objects[key]!
    }
    exist.store(true, ordering: .releasing)
    return reference(chosen)
  }

  private static func reference<T: AnyObject>(_ address: UInt) -> T {
    Unmanaged<T>.fromOpaque(UnsafeRawPointer(bitPattern: address)!).takeUnretainedValue()
  }
}

extension GoObject {
  /// The object that stands for a nil pointer of this type inside named interfaces.
  public static var goNil: Self { NilPointers.object(for: Self.self) { Self() } }
}

extension Pointer {
  /// The pointer that stands for nil inside named interfaces.
  public static var goNil: Pointer { NilPointers.object(for: Pointer.self) { Pointer.zero } }
}

extension Pointer: GoNilPointing {
  static var goNilPointer: Any { goNil.goMethods() }
}
