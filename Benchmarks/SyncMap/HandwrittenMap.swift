// The handwritten map: Sources/Reference/SyncMapReference, which is compiled together with these files.

final class HandwrittenMap: SharedMap {
  private let map = SyncMap<AnyKey, Int>()

  init() {}

  func load(_ key: AnyKey) -> Int? { map.load(key) }

  func store(_ value: Int, forKey key: AnyKey) { map.store(value, forKey: key) }

  func loadOrStore(_ value: Int, forKey key: AnyKey) -> (value: Int, loaded: Bool) {
    map.loadOrStore(value, forKey: key)
  }

  func loadAndDelete(_ key: AnyKey) -> Int? { map.loadAndDelete(key) }

  func range(_ body: (AnyKey, Int) -> Bool) { map.range(body) }

  func swap(_ value: Int, forKey key: AnyKey) -> Int? { map.swap(value, forKey: key) }

  func compareAndSwap(expected: Int, desired: Int, forKey key: AnyKey) -> Bool {
    map.compareAndSwap(expected: expected, desired: desired, forKey: key)
  }
}
