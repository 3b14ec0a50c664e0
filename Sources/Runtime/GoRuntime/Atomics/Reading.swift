// Reading: the time in which what was loaded from atomic pointers is borrowed instead of counted.

import CGoRuntime
import Synchronization

/// From its making to `end`, nothing is released that atomic pointers and maps have lent to it.
///
/// A load that is given a reading does not touch the reference count of what it finds, which is most of what a load costs
/// and the part that processors have to share. What leaves an atomic pointer, or a map that lends, is retired, and released
/// when all readings that were under way have ended (see CGoRuntime's Epochs). Readings nest. Between begin and end the
/// goroutine must not park, other than inside ``paused(_:)``, and must not run for long: writers may have to wait for it.
///
/// Source: the guard of crossbeam-epoch, after K. Fraser, Practical lock-freedom, Cambridge 2004, section 5.2.3.
@frozen
public struct Reading {
  @usableFromInline var record: UnsafeMutablePointer<go_epoch_record>
  @usableFromInline let outer: UInt

  /// Begins to read.
  @inlinable @inline(__always)
  public init() {
    record = go_epoch_own()
    outer = go_epoch_of(record)
    if outer != 0 { return }
    if go_preemption_requested() != 0 {
      yieldIfAsked()
      record = go_epoch_own()
    }
    go_epoch_pin(record)
  }

  /// Ends it: what was borrowed is not looked at any more.
  @inlinable @inline(__always)
  public func end() { go_epoch_leave(record, outer) }

  /// Does something that may park. What was borrowed before is not looked at any more.
  @inlinable @inline(__always)
  public mutating func paused<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    go_epoch_leave(record, outer)
    defer {
      // The goroutine may be on another thread now.
      record = go_epoch_own()
      _ = go_epoch_enter(record)
    }
    return try body()
  }

  /// Makes a value that can be handed on like a borrowed one.
  @inlinable
  public func borrow<Value>(_ value: Value) -> BorrowedValue<Value> {
    let cell = Pointer(value)
    let borrowed = BorrowedValue(cell.address)
    go_reference_retire(Unmanaged.passRetained(cell).toOpaque())
    return borrowed
  }
}

/// An object that a reading looks at without counting it.
@frozen @dynamicMemberLookup
public struct Borrowed<Object: AnyObject> {
  @usableFromInline let reference: Unmanaged<Object>

  @inlinable
  public init(_ reference: Unmanaged<Object>) { self.reference = reference }

  /// Calls a method of the object.
  @inlinable @inline(__always)
  public func call<Result>(_ body: (Object) -> Result) -> Result { reference._withUnsafeGuaranteedRef(body) }

  /// A field of the object.
  @inlinable @inline(__always)
  public subscript<Field>(dynamicMember field: KeyPath<Object, Field>) -> Field {
    reference._withUnsafeGuaranteedRef { $0[keyPath: field] }
  }

  /// The object, counted: it outlives the reading.
  @inlinable public var kept: Object { reference.takeUnretainedValue() }
}

/// A value that a reading looks at where it lies.
@frozen @dynamicMemberLookup
public struct BorrowedValue<Value> {
  @usableFromInline let address: UnsafeMutablePointer<Value>

  @inlinable
  init(_ address: UnsafeMutablePointer<Value>) { self.address = address }

  /// A field of the value.
  @inlinable @inline(__always)
  public subscript<Field>(dynamicMember field: KeyPath<Value, Field>) -> Field { address.pointee[keyPath: field] }

  /// A copy of the value, which outlives the reading.
  @inlinable public var kept: Value { address.pointee }
}

extension Borrowed where Object: PointsAtValue {
  /// A copy of the value that the pointer points at.
  @inlinable public var pointee: Object.Pointee {
    @inline(__always) get { reference._withUnsafeGuaranteedRef { $0.address.pointee } }
  }

  /// The value that the pointer points at, borrowed with it.
  @inlinable @inline(__always)
  public func lent() -> BorrowedValue<Object.Pointee> {
    BorrowedValue(reference._withUnsafeGuaranteedRef { $0.address })
  }
}

/// Whether both point at one place.
@inlinable
public func == <Value>(borrowed: Borrowed<Pointer<Value>>?, other: Pointer<Value>?) -> Bool {
  switch (borrowed, other) {
  case (let borrowed?, let other?): borrowed.reference._withUnsafeGuaranteedRef { $0 == other }
  case (nil, nil): true
  default: false
  }
}

/// Whether they point at different places.
@inlinable
public func != <Value>(borrowed: Borrowed<Pointer<Value>>?, other: Pointer<Value>?) -> Bool {
  !(borrowed == other)
}

extension atomic.Pointer {
  /// The pointer now, borrowed for the time of a reading.
  @inlinable @inline(__always)
  public func Load(_ reading: Reading) -> Borrowed<Pointee.Reference>? {
    let place = UnsafeMutableRawPointer(word).assumingMemoryBound(to: Atomic<UInt>.self)
    let found = place.pointee.load(ordering: .sequentiallyConsistent)
    return UnsafeRawPointer(bitPattern: found).map { Borrowed(Unmanaged.fromOpaque($0)) }
  }

  /// Puts `new` in place of `old`, which is borrowed, if the pointer is `old`; returns whether it was.
  @inlinable @inline(__always)
  @discardableResult
  @_disfavoredOverload
  public func CompareAndSwap(_ old: Borrowed<Pointee.Reference>?, _ new: Pointee.Reference?) -> Swift.Bool {
    if exchange(old?.reference.toOpaque(), for: new) { return true }
    guard let old, Self.pointsAtPlaces else { return false }
    return exchange(samePlaceAs: old.kept, new)
  }

  /// Something of what the pointer points at now: the pointer itself is not counted. Panics where it is nil.
  @inlinable @inline(__always)
  public func Load<Part>(_ part: (Pointee.Reference) -> Part) -> Part {
    let reading = Reading()
    defer { reading.end() }
    return Load(reading)!.call(part)
  }
}

/// Reads once, and keeps a copy of what was lent.
@inlinable
public func kept<Value>(_ body: (Reading) -> BorrowedValue<Value>) -> Value {
  let reading = Reading()
  defer { reading.end() }
  return body(reading).kept
}
