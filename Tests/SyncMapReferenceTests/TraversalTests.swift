// Visiting all entries: who is visited, and what the visitor may do meanwhile.

import SyncMapReference
import Testing

@Suite struct TraversalTests {
  let map = SyncMap<Int, Int>()

  init() {
    for key in 0..<1_000 { map.store(key * 2, forKey: key) }
  }

  @Test func eachEntryIsVisitedOnce() {
    var visited: [Int: Int] = [:]
    map.range { key, value in visited.updateValue(value, forKey: key) == nil }
    #expect(visited == Dictionary(uniqueKeysWithValues: (0..<1_000).map { ($0, $0 * 2) }))
  }

  @Test func theVisitorMayStop() {
    var count = 0
    map.range { _, _ in
      count += 1
      return count < 10
    }
    #expect(count == 10)
  }

  @Test func theVisitorMayThrow() {
    struct Enough: Error {}
    #expect(throws: Enough.self) {
      try map.range { _, _ throws(Enough) in throw Enough() }
    }
    #expect(map.load(1) == 2)
  }

  @Test func theVisitorMayDelete() {
    map.range { key, _ in
      map.delete(key)
      return true
    }
    #expect((0..<1_000).allSatisfy { map.load($0) == nil })
  }

  @Test func theVisitorMayStoreAndClearAndIsStillCalledOncePerKey() {
    var visited: Set<Int> = []
    map.range { key, _ in
      map.store(0, forKey: key)
      map.store(0, forKey: key + 1_000_000)
      if visited.count == 500 { map.clear() }
      return visited.insert(key).inserted
    }
    #expect(visited.count > 500)
  }

  @Test func clearingRemovesEverything() {
    map.clear()
    map.range { _, _ in
      Issue.record("visited an entry of an empty map")
      return true
    }
    map.store(1, forKey: 1)
    #expect(map.load(1) == 1)
  }
}
