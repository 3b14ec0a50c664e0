// Package pool has a receiver, a field and a local that are called as the package is.

import GoRuntime
import GoStandardLibrary

public enum pool {}

extension pool {
  /// Pool runs functions, so many at a time.
  public final class Pool<T: GoValue>: GoObject, GoCopied {
    public var Size = 0
    var pool_: Channel<GoEmpty> = nil
    let wg = sync.WaitGroup()
    var last = T.zero

    public static var goPackage: String { "pool" }

    public init() {}

    public init(Size: Int = 0, pool_: Channel<GoEmpty> = nil, last: T = T.zero) {
      self.Size = Size
      self.pool_ = pool_
      self.last = last
    }

    public func copy() -> pool.Pool<T> {
      let other = pool.Pool<T>()
      other.assign(self)
      return other
    }

    public func assign(_ other: pool.Pool<T>) {
      Size = other.Size
      pool_ = other.pool_
      wg.assign(other.wg)
      last = other.last
    }
  }

  /// Limits is comparable where its parameter is.
  public struct Limits<K: GoValue>: GoStruct {
    public var Key = K.zero
    public var Max = 0

    public static var goPackage: String { "pool" }

    public init() {}

    public init(Key: K = K.zero, Max: Int = 0) {
      self.Key = Key
      self.Max = Max
    }
  }
}

extension pool.Limits: Equatable, Hashable, GoKey, GoComparable where K: GoComparable {}

extension pool {
  static func size() -> Int {
    return 2
  }

  /// New makes one.
  public static func New<T: GoValue>() throws(GoPanic) -> pool.Pool<T>? {
    let pool_ = pool.Pool<T>(Size: pool.size())
    try pool_.pool_ = Channel<GoEmpty>(checked: pool_.Size)
    return pool_
  }
}

extension pool.Limits {
  /// With returns a changed copy.
  public func With(_ n: Int) -> pool.Limits<K> {
    var pool_ = self
    var n = n
    if n == 0 {
      n = pool.size()
    }
    pool_.Max = n
    return pool_
  }
}

extension pool.Pool {
  /// Go runs the function when there is room.
  public func Go(_ f: @escaping () throws(GoPanic) -> T) throws(GoPanic) {
    if Size == 0 {
      Size = pool.size()
    }
    try pool_.send(checked: GoEmpty())
    try wg.Add(checked: 1)
    go {
      defer {
        _ = self.pool_.receive()
        self.wg.Done()
      }
      self.last = fatally { () throws(GoPanic) in try f() }
    }
    wg.Wait()
  }

  /// Last is what the last one returned.
  public func Last() -> T {
    return last
  }
}
