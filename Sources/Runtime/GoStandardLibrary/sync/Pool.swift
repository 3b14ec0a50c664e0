// Pool: values to use again.

import GoRuntime
import Synchronization

extension sync {
  /// Go's `sync.Pool`: values that may be used again, or be dropped at any time without notice. Any number of
  /// goroutines and threads may use it at once.
  ///
  /// Each worker has a shelf of its own with one value that nobody else touches, so that getting and putting it takes
  /// no lock; what is beyond lies on a stack that others take from when theirs is empty. A value that has lain through
  /// two calls of `runtime.GC` is dropped (the first makes it a leftover, as in Go's victim cache). In the words of
  /// Go's memory model, a `Put` of a value synchronizes before the `Get` that returns it. `New` must not change while
  /// others use the pool.
  public final class Pool: GoObject, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    private static let shelfCount = 64
    private typealias Shelf = UnsafeMutablePointer<PoolShelf>

    /// Makes a value when there is none to use again.
    public var New: (() -> GoAny)?
    /// A shelf for each worker, made when it is first used; the last is for everybody else.
    private let shelves: UnsafeMutablePointer<Atomic<UnsafeMutablePointer<PoolShelf>?>>

    public init() {
      shelves = .allocate(capacity: Self.shelfCount)
      for index in 0..<Self.shelfCount { (shelves + index).initialize(to: Atomic(nil)) }
    }

    /// A pool that makes its values by a function.
    public convenience init(New: (() -> GoAny)?) {
      self.init()
      self.New = New
    }

    deinit {
      for index in 0..<Self.shelfCount {
        guard let shelf = shelves[index].load(ordering: .acquiring) else { continue }
        shelf.deinitialize(count: 1)
        shelf.deallocate()
      }
      shelves.deallocate()
    }

    /// A value from the pool, or a new one, or nil.
    @discardableResult
    public func Get() -> GoAny {
      let now = Collections.now
      let (shelf, isOwn) = ownShelf()
      if isOwn, let value = shelf.pointee.own.pointee.take(now: now) { return value }
      return getSlowly(shelf, now)
    }

    /// Gives a value to the pool. Nil is no value.
    public func Put(_ value: consuming GoAny) {
      if value.isNil { return }
      let now = Collections.now
      let (shelf, isOwn) = ownShelf()
      if isOwn && shelf.pointee.own.pointee.hasRoom(now: now) {
        shelf.pointee.own.pointee.put(value, now: now)
      } else {
        shelf.pointee.stack.put(value, now: now)
      }
    }

    @inline(__always)
    private func ownShelf() -> (Shelf, isOwn: Bool) {
      let worker = Goroutine.workerIndex
      let isOwn = worker >= 0 && worker < Self.shelfCount - 1
      let index = isOwn ? worker : Self.shelfCount - 1
      return (shelves[index].load(ordering: .acquiring) ?? makeShelf(index), isOwn)
    }

    @inline(never)
    private func makeShelf(_ index: Int) -> Shelf {
      let shelf = Shelf.allocate(capacity: 1)
      shelf.initialize(to: PoolShelf(age: Collections.now))
      let result = shelves[index].compareExchange(expected: nil, desired: shelf, ordering: .acquiringAndReleasing)
      guard !result.exchanged, let other = result.original else { return shelf }
      shelf.deinitialize(count: 1)
      shelf.deallocate()
      return other
    }

    @inline(never)
    private func getSlowly(_ own: Shelf, _ now: UInt) -> GoAny {
      if let value = own.pointee.stack.take(now: now, evenLeftovers: false) { return value }
      for evenLeftovers in [false, true] {
        for index in 0..<Self.shelfCount {
          guard let shelf = shelves[index].load(ordering: .acquiring) else { continue }
          if let value = shelf.pointee.stack.take(now: now, evenLeftovers: evenLeftovers) { return value }
        }
      }
      return New?() ?? .nil
    }
  }
}

extension Optional where Wrapped == sync.Pool {
  /// The pool; else the panic that Go's has a text of its own for.
  public func checked() throws(GoPanic) -> sync.Pool {
    guard let self else { throw GoPanic(GoString("nil Pool")) }
    return self
  }
}
