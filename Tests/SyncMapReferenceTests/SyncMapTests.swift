// One thread at a time: what each operation does to the map and says about it.

import SyncMapReference
import Testing

@Suite struct SyncMapTests {
  let map = SyncMap<String, Int>()

  @Test func aMissingKeyLoadsNothing() {
    #expect(map.load("a") == nil)
  }

  @Test func storingAddsAndReplaces() {
    map.store(1, forKey: "a")
    #expect(map.load("a") == 1)
    map.store(2, forKey: "a")
    #expect(map.load("a") == 2)
    #expect(map.load("b") == nil)
  }

  @Test func loadOrStoreKeepsWhatIsThere() {
    let first = map.loadOrStore(1, forKey: "a")
    #expect(first.value == 1 && !first.loaded)
    let second = map.loadOrStore(2, forKey: "a")
    #expect(second.value == 1 && second.loaded)
  }

  @Test func deletingTellsWhatWasThere() {
    map.store(1, forKey: "a")
    #expect(map.loadAndDelete("a") == 1)
    #expect(map.loadAndDelete("a") == nil)
    map.store(2, forKey: "a")
    map.delete("a")
    map.delete("a")
    #expect(map.load("a") == nil)
  }

  @Test func swappingTellsWhatWasThere() {
    #expect(map.swap(1, forKey: "a") == nil)
    #expect(map.swap(2, forKey: "a") == 1)
    #expect(map.load("a") == 2)
  }

  @Test func comparingOperationsActOnlyOnTheExpectedValue() {
    #expect(!map.compareAndSwap(expected: 0, desired: 1, forKey: "a"))
    #expect(!map.compareAndDelete(expected: 0, forKey: "a"))
    map.store(1, forKey: "a")
    #expect(!map.compareAndSwap(expected: 2, desired: 3, forKey: "a"))
    #expect(map.compareAndSwap(expected: 1, desired: 3, forKey: "a"))
    #expect(map.load("a") == 3)
    #expect(!map.compareAndDelete(expected: 1, forKey: "a"))
    #expect(map.compareAndDelete(expected: 3, forKey: "a"))
    #expect(map.load("a") == nil)
  }

  @Test func aValueUnequalToItselfIsNeverExchanged() {
    let map = SyncMap<String, Double>()
    map.store(.nan, forKey: "a")
    #expect(!map.compareAndSwap(expected: .nan, desired: 1, forKey: "a"))
    #expect(!map.compareAndDelete(expected: .nan, forKey: "a"))
    #expect(map.load("a") != nil)
  }

  @Test func aStoredNilIsAValue() {
    let map = SyncMap<String, Int?>()
    map.store(nil, forKey: "a")
    #expect(map.load("a") == .some(nil))
    #expect(map.loadOrStore(1, forKey: "a").loaded)
    #expect(map.compareAndSwap(expected: nil, desired: nil, forKey: "a"))
    #expect(map.compareAndDelete(expected: nil, forKey: "a"))
    #expect(map.load("a") == nil)
  }

  @Test(arguments: [Int.min, 0, 1, 3, 1_000_000])
  func anyConcurrencyWorks(concurrency: Int) {
    let map = SyncMap<Int, Int>(concurrency: concurrency)
    for key in 0..<500 { map.store(-key, forKey: key) }
    #expect((0..<500).allSatisfy { map.load($0) == -$0 })
    map.clear()
    #expect((0..<500).allSatisfy { map.load($0) == nil })
  }
}
