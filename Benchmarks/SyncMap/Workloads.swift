// Workloads: what ../sync_map.go does to Go's maps, done to a map that is written in Swift.

/// A key of any type.
struct AnyKey: Hashable, @unchecked Sendable {
  let base: AnyHashable
}

/// A map with keys of any type that threads share.
protocol SharedMap: AnyObject, Sendable {
  init()
  func load(_ key: AnyKey) -> Int?
  func store(_ value: Int, forKey key: AnyKey)
  func loadOrStore(_ value: Int, forKey key: AnyKey) -> (value: Int, loaded: Bool)
  func loadAndDelete(_ key: AnyKey) -> Int?
  func range(_ body: (AnyKey, Int) -> Bool)
  func swap(_ value: Int, forKey key: AnyKey) -> Int?
  func compareAndSwap(expected: Int, desired: Int, forKey key: AnyKey) -> Bool
}

/// How many entries a map has.
let size = 1024
/// How often something is done to entries that stay.
let operations = 1_000_000
/// How many entries are added to a map, or removed from it.
let additions = 40_000
/// The keys of a map, and behind them as many that are not in it.
let keys = (0..<4 * additions).map { AnyKey(base: $0) }

/// Measures every workload of ../sync_map.go, under the same names.
func measureAll<Map: SharedMap>(_: Map.Type, _ workers: Workers) {
  func measure(_ name: String, _ n: Int, entries: Int, _ body: @escaping @Sendable (Map, Int, Int) -> Int) {
    workers.measure(
      name, n,
      prepare: {
        let map = Map()
        for k in 0..<entries { map.store(k, forKey: keys[k]) }
        return map
      }, body)
  }
  measure("load_hits", operations, entries: size) { map, _, share in
    var sum = 0
    for i in 0..<share { sum += map.load(keys[i % size]) ?? 0 }
    return sum
  }
  measure("load_misses", operations, entries: size) { map, _, share in
    var missed = 0
    for i in 0..<share where map.load(keys[size + i % size]) == nil { missed += 1 }
    return missed
  }
  measure("store_hits", operations, entries: size) { map, worker, share in
    for i in 0..<share {
      let k = (i + worker * size / 2) % size
      map.store(k, forKey: keys[k])
    }
    return share
  }
  measure("load_or_store_unique", additions, entries: 0) { map, worker, share in
    var stored = 0
    for k in worker * share..<(worker + 1) * share where !map.loadOrStore(k, forKey: keys[k]).loaded { stored += 1 }
    return stored
  }
  measure("load_or_store_balanced", 2 * additions, entries: additions) { map, worker, share in
    var stored = 0
    for i in 0..<share / 2 {
      let k = worker * share / 2 + i
      if !map.loadOrStore(k, forKey: keys[k]).loaded { stored += 1 }
      if !map.loadOrStore(k, forKey: keys[additions + k]).loaded { stored += 1 }
    }
    return stored
  }
  measure("load_or_store_collision", operations, entries: 0) { map, _, share in
    var sum = 0
    for _ in 0..<share { sum += map.loadOrStore(0, forKey: keys[0]).value }
    return sum
  }
  measure("delete", additions, entries: additions) { map, worker, share in
    for k in worker * share..<(worker + 1) * share { _ = map.loadAndDelete(keys[k]) }
    return share
  }
  measure("load_and_delete", additions, entries: additions) { map, worker, share in
    var deleted = 0
    for k in worker * share..<(worker + 1) * share where map.loadAndDelete(keys[k]) != nil { deleted += 1 }
    return deleted
  }
  measure("range", operations, entries: size) { map, _, share in
    var sum = 0
    for _ in 0..<share / size {
      map.range { key, value in
        sum += key.base.base as! Int + value
        return true
      }
    }
    return sum
  }
  measure("swap", operations, entries: size) { map, worker, share in
    var loaded = 0
    for i in 0..<share {
      let k = (i + worker * size / 2) % size
      if map.swap(k, forKey: keys[k]) != nil { loaded += 1 }
    }
    return loaded
  }
  measure("compare_and_swap", operations, entries: size) { map, worker, share in
    var swapped = 0
    let own = size / workers.count
    for i in 0..<share {
      let k = worker * own + i % own
      let isOdd = i / own % 2 == 1
      let (expected, desired) = isOdd ? (size, k) : (k, size)
      if map.compareAndSwap(expected: expected, desired: desired, forKey: keys[k]) { swapped += 1 }
    }
    return swapped
  }
}
