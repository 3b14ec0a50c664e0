// Typed nil pointers in named interfaces: an interface value that holds a nil `*T` is not nil itself.
//
// Swift's `any I` holds an object. For each class that is put into an interface as nil there is one object that stands
// for its nil pointer; `any`, type assertions, equality and `fmt` know it and see a nil `*T` again.

import CGoRuntime
import Synchronization

/// A nil-able pointer for an interface: the pointer itself, or the object that stands for the type's nil pointer.
public func typedNil<T: GoObject>(_ pointer: T?) -> T { pointer ?? T.goNil }

/// A nil-able pointer for an interface: the pointer itself, or the one that stands for the type's nil pointer.
public func typedNil<T>(_ pointer: Pointer<T>?) -> Pointer<T> { pointer ?? Pointer<T>.goNil }

/// Panics when the receiver stands for a nil pointer: the method is about to follow it.
@inlinable
public func checkNotNil(_ receiver: AnyObject) {
  if isNilPointer(receiver) { goPanic(.nilDereference) }
}

/// `checkNotNil` where the panic can be recovered.
@inlinable
public func checkNotNil(checked receiver: AnyObject) throws(GoPanic) {
  if isNilPointer(receiver) { throw GoPanic(.nilDereference) }
}

/// Whether the receiver of a method stands for a nil pointer.
@inlinable
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

  @inlinable static func isNil(_ object: AnyObject) -> Bool {
    go_is_nil_object(Unmanaged.passUnretained(object).toOpaque())
  }

  /// The object of a class: a copy of the first bytes of another, which is never freed. The rest cannot be touched.
  static func object<T: AnyObject>(for type: T.Type, size: Int, make: () -> T) -> T {
    let address = objects.withLock { objects -> UInt in
      let key = ObjectIdentifier(type)
      if let known = objects[key] { return known }
      let sample = Unmanaged.passRetained(make())
      guard let copy = go_nil_object_make(sample.toOpaque(), size) else {
        goFatal("out of memory for nil pointers in interfaces")
      }
      let made = UInt(bitPattern: copy)
      objects[key] = made
      return made
    }
    return Unmanaged<T>.fromOpaque(UnsafeRawPointer(bitPattern: address)!).takeUnretainedValue()
  }

  /// The class and the count of references.
  static let headerSize = 16
  /// A pointer as a whole: its address leads nowhere.
  static let pointerSize = headerSize + MemoryLayout<PointerHeader>.stride
}

extension GoObject {
  /// The object that stands for a nil pointer of this type inside named interfaces.
  public static var goNil: Self { NilPointers.object(for: Self.self, size: NilPointers.headerSize) { Self() } }
}

extension Pointer {
  /// The pointer that stands for nil inside named interfaces.
  public static var goNil: Pointer {
    NilPointers.object(for: Pointer.self, size: NilPointers.pointerSize) { Pointer.zero }
  }
}

extension Pointer: GoNilPointing {
  static var goNilPointer: Any { goNil.goMethods() }
}
