// The hand of a stress worker: what it does to the map at random, and what it expects to find there.

import GoRuntime

/// One worker's random operations; each value must be found under the key it was stored for.
final class StressHand {
  private let map: Map
  private let keys: [GoAny]
  private var state: UInt64

  init(map: Map, keys: [GoAny], seed: UInt64) {
    self.map = map
    self.keys = keys
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// Does one thing to the map.
  func operate() {
    let index = next(below: keys.count)
    let key = keys[index]
    switch next(below: 1000) {
    case 0..<400: expect(map.Load(key), at: index)
    case 400..<550: map.Store(key, fresh(index))
    case 550..<650: expect((map.LoadOrStore(key, fresh(index)).0, true), at: index)
    case 650..<720: map.Delete(key)
    case 720..<725: visit()
    default: operateRecently(on: key, at: index)
    }
  }

  /// The methods that not every version of the map has.
  private func operateRecently(on key: GoAny, at index: Int) {
    switch next(below: 1000) {
    #if HAS_LoadAndDelete
      case 0..<250: expect(map.LoadAndDelete(key), at: index)
    #endif
    #if HAS_Swap
      case 250..<500: expect(map.Swap(key, fresh(index)), at: index)
    #endif
    #if HAS_CompareAndSwap
      case 500..<750: _ = map.CompareAndSwap(key, map.Load(key).0, fresh(index))
    #endif
    #if HAS_CompareAndDelete
      case 750..<990: _ = map.CompareAndDelete(key, map.Load(key).0)
    #endif
    #if HAS_Clear
      case 990..<1000: map.Clear()
    #endif
    default: expect(map.Load(key), at: index)
    }
  }

  /// No key may be visited twice.
  private func visit() {
    var seen: Set<GoAny> = []
    map.Range { key, value in
      if !seen.insert(key).inserted { fail("a key was visited twice") }
      if value.as(Counted?.self) == nil { fail("a visit met a value that nobody stored") }
      if self.next(below: 16) == 0 { self.map.Delete(key) }
      return true
    }
  }

  private func fresh(_ index: Int) -> GoAny {
    GoAny(Counted(key: index))
  }

  private func expect(_ result: (GoAny, Bool), at index: Int) {
    let (value, present) = result
    guard present else {
      if value != nil { fail("a value that is not there: \(value)") }
      return
    }
    guard let counted = value.as(Counted?.self) ?? nil, counted.key == index else {
      fail("under key \(index) was found a value of another")
    }
  }

  private func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: (state >> 33) % UInt64(limit))
  }
}
