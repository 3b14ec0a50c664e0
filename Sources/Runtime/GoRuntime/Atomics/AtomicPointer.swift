// AtomicPointer: Go's atomic.Pointer[T], a counted reference that any number of goroutines load, store and exchange.

import CGoRuntime

extension atomic {
  /// Go's `atomic.Pointer[T]`. Every operation is sequentially consistent.
  ///
  /// A load writes no memory that another thread reads but the object's own count. What a store takes out is released
  /// a little later, when no thread can be about to retain it (see CGoRuntime's References); `runtime.GC()` does it at
  /// once.
  public final class Pointer<Pointee: GoValue>: GoObject, @unchecked Sendable {
    public static var goPackage: String { "atomic" }
    /// One word: the reference with its count. Only the C functions touch it, by its address.
    @usableFromInline var reference: UnsafeMutableRawPointer?
    /// Where that word is: a stored property of a class never moves, and the first one comes after the object's header
    /// of two words. To know this saves every operation a look into the object.
    @inlinable var word: UnsafeMutablePointer<UnsafeMutableRawPointer?> {
      @inline(__always) get {
        let object = Unmanaged.passUnretained(self).toOpaque()
        return (object + 16).assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
      }
    }

    public convenience init() { self.init(nil) }

    /// A pointer that begins as `value`.
    public init(_ value: Pointee.Reference?) {
      reference = Self.counted(value)
      assert(withUnsafeMutablePointer(to: &reference) { $0 } == word, "the word is not where it is looked for")
      if Self.pointsAtPlaces, !go_pointers_are_known(GoRuntime.Pointer<Pointee>.classAddress) { Self.usePlacesAgain() }
      go_let_others_know(Unmanaged.passUnretained(self).toOpaque())
    }

    deinit { go_reference_destroy(word) }

    /// Has pointers that were taken out used again, as what is put in makes as many new ones.
    private static func usePlacesAgain() {
      withExtendedLifetime(GoRuntime.Pointer(Pointee.zero)) { sample in
        go_pointers_use_again(
          Unmanaged.passUnretained(sample).toOpaque(), unsafeBitCast(Pointee.self, to: UnsafeRawPointer.self),
          MemoryLayout<Pointee>.size)
      }
    }

    @inlinable
    static func counted(_ value: Pointee.Reference?) -> UnsafeMutableRawPointer? {
      value.map { Unmanaged.passRetained($0).toOpaque() }
    }

    /// The pointer now.
    @inlinable
    public func Load() -> Pointee.Reference? {
      pollScheduler()
      guard let found = go_reference_load(word) else { return nil }
      return Unmanaged<Pointee.Reference>.fromOpaque(found).takeRetainedValue()
    }

    /// Puts a pointer in place of the old one.
    @inlinable
    public func Store(_ value: Pointee.Reference?) {
      go_reference_store(word, Self.counted(value))
    }

    /// Puts a pointer in place of the old one, which it returns.
    @inlinable
    @discardableResult
    public func Swap(_ value: Pointee.Reference?) -> Pointee.Reference? {
      guard let old = go_reference_exchange(word, Self.counted(value)) else { return nil }
      return Unmanaged<Pointee.Reference>.fromOpaque(old).takeRetainedValue()
    }

    /// Puts `new` in place of `old`, if the pointer is `old`; returns whether it was.
    @inlinable
    @discardableResult
    public func CompareAndSwap(_ old: Pointee.Reference?, _ new: Pointee.Reference?) -> Swift.Bool {
      let place = old.map { Unmanaged.passUnretained($0).toOpaque() }
      if withExtendedLifetime(old, { exchange(place, for: new) }) { return true }
      guard let old, Self.pointsAtPlaces else { return false }
      return exchange(samePlaceAs: old, new)
    }

    /// Puts `new` in place of the reference `old`, if that is there.
    @inlinable @inline(__always)
    func exchange(_ old: UnsafeMutableRawPointer?, for new: Pointee.Reference?) -> Swift.Bool {
      let next = Self.counted(new)
      if go_reference_compare_exchange(word, old, next) { return true }
      if let next { Unmanaged<Pointee.Reference>.fromOpaque(next).release() }
      return false
    }

    /// Two pointers into the same place are one pointer in Go: exchanges whatever points where `old` does.
    @usableFromInline @inline(never)
    func exchange(samePlaceAs old: Pointee.Reference, _ new: Pointee.Reference?) -> Swift.Bool {
      guard let other = Load(), other !== old, Self.isSamePlace(other, old) else { return false }
      return CompareAndSwap(other, new)
    }

    /// Whether what it holds are places, not objects: then two references may be one pointer.
    @inlinable
    static var pointsAtPlaces: Swift.Bool { Pointee.Reference.self == GoRuntime.Pointer<Pointee>.self }

    static func isSamePlace(_ left: Pointee.Reference, _ right: Pointee.Reference) -> Swift.Bool {
      return unsafeDowncast(left, to: GoRuntime.Pointer<Pointee>.self).address
        == unsafeDowncast(right, to: GoRuntime.Pointer<Pointee>.self).address
    }
  }
}

/// Releases everything that atomic pointers and concurrent maps no longer hold and that no thread looks at. Returns
/// how much had to stay. Leak tests call it; otherwise it happens by itself, a little at a time.
@discardableResult
public func drainRetired() -> Int {
  go_epoch_drain()
}
