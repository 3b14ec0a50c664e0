// The locked dictionary: what a Swift programmer has without any of this, a dictionary of anything behind a mutex.

import Synchronization

final class LockedDictionary: SharedMap {
  private let entries = Mutex<[AnyHashable: Any]>([:])

  init() {}

  func load(_ key: AnyKey) -> Int? { entries.withLock { $0[key.base] as? Int } }

  func store(_ value: Int, forKey key: AnyKey) { entries.withLock { $0[key.base] = value } }

  func loadOrStore(_ value: Int, forKey key: AnyKey) -> (value: Int, loaded: Bool) {
    entries.withLock { entries in
      if let present = entries[key.base] { return (present as! Int, true) }
      entries[key.base] = value
      return (value, false)
    }
  }

  func loadAndDelete(_ key: AnyKey) -> Int? { entries.withLock { $0.removeValue(forKey: key.base) as? Int } }

  func range(_ body: (AnyKey, Int) -> Bool) {
    for (key, value) in entries.withLock({ $0 }) where !body(AnyKey(base: key), value as! Int) { return }
  }

  func swap(_ value: Int, forKey key: AnyKey) -> Int? {
    entries.withLock { $0.updateValue(value, forKey: key.base) as? Int }
  }

  func compareAndSwap(expected: Int, desired: Int, forKey key: AnyKey) -> Bool {
    entries.withLock { entries in
      guard entries[key.base] as? Int == expected else { return false }
      entries[key.base] = desired
      return true
    }
  }
}
