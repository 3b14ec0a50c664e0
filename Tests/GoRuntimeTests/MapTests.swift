// MapTests: random operations on maps against Swift's own dictionary, and what an iteration may and must show.

import Testing

@testable import GoRuntime

/// A struct key of plain bits, with a gap between its fields.
private struct Square: GoStruct, GoComparable {
  var file: Int8 = 0
  var rank = 0
}

/// A struct key whose fields hash in ways of their own.
private struct Place: GoStruct, GoComparable {
  var name: GoString = ""
  var height = 0.0
  var square = Square()
  var note: GoAny = nil
}

/// The numbers 0, 1, 2 … as keys of one type.
private struct Keys<Key: GoComparable> {
  let key: (Int) -> Key
}

@Suite("Maps") struct MapTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6, 7, 8]

  @Test("agree with a dictionary on random operations", arguments: seeds)
  func operations(seed: UInt64) {
    check(Keys { $0 }, seed)
    check(Keys { GoString("key \($0)") }, seed)
    check(Keys { GoString(String(repeating: "x", count: $0)) }, seed)
    check(Keys { Square(file: Int8(truncatingIfNeeded: $0 % 8), rank: $0 / 8) }, seed)
    check(
      Keys {
        Place(
          name: GoString("\($0 % 3)"), height: Double($0 / 3 % 3), square: Square(file: 1, rank: $0 / 9),
          note: $0 % 2 == 0 ? nil : GoAny($0))
      }, seed)
    check(Keys { GoArray<2, Int>([$0, 1]) }, seed)
    check(Keys { Double($0) / 2 }, seed)
    check(
      Keys { number -> GoAny in
        switch number % 4 {
        case 0: GoAny(number)
        case 1: GoAny(GoString("any \(number)"))
        case 2: GoAny(Double(number))
        default: GoAny(Square(file: 3, rank: number))
        }
      }, seed)
    let pointers = (0..<200).map { Pointer($0) }
    check(Keys { pointers[$0] as Pointer<Int>? }, seed)
  }

  /// Runs some thousand operations on a map and on a dictionary that knows what must come of them.
  private func check<Key: GoComparable>(_ keys: Keys<Key>, _ seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    for range in [6, 40, 200] {
      let map = Bool.random(using: &random) ? GoMap<Key, Int>() : GoMap<Key, Int>(capacity: range)
      var model: [Int: Int] = [:]
      for step in 0..<2_000 {
        let number = Int.random(in: 0..<range, using: &random)
        let key = keys.key(number)
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<35:
          map[key] = step
          model[number] = step
        case 35..<45:
          map[key] &+= 1
          model[number, default: 0] += 1
        case 45..<75:
          map.delete(key)
          model[number] = nil
        case 75..<97:
          let found = map.lookup(key)
          if found != (model[number] ?? 0, model[number] != nil) || map[key] != found.0 {
            Issue.record("lookup differs")
          }
        case 97..<99: iterate(map, keys, &model, range, &random)
        default:
          if Int.random(in: 0..<20, using: &random) == 0 {
            map.clear()
            model = [:]
          }
        }
        if map.count != model.count { Issue.record("\(Key.self): \(map.count) entries instead of \(model.count)") }
      }
    }
  }

  /// Ranges over a map and changes it meanwhile: an entry that stays shows once, one that is gone does not show.
  private func iterate<Key: GoComparable>(
    _ map: GoMap<Key, Int>, _ keys: Keys<Key>, _ model: inout [Int: Int], _ range: Int, _ random: inout SeededNumbers
  ) {
    let numbers = Dictionary((0..<range).map { (keys.key($0), $0) }, uniquingKeysWith: { a, _ in a })
    var staying = Set(model.keys)
    var shown: [Int: Int] = [:]
    let mutates = Bool.random(using: &random)
    for (key, value) in map {
      let number = numbers[key]!
      if model[number] != value { Issue.record("an entry shows that is not there") }
      shown[number, default: 0] += 1
      guard mutates else { continue }
      for _ in 0..<Int.random(in: 0..<4, using: &random) {
        let other = Int.random(in: 0..<range, using: &random)
        if Bool.random(using: &random) {
          map[keys.key(other)] = other
          model[other] = other
        } else {
          map.delete(keys.key(other))
          model[other] = nil
          staying.remove(other)
        }
      }
    }
    if !staying.allSatisfy({ shown[$0] == 1 }) { Issue.record("an entry that stayed did not show exactly once") }
  }

  @Test("forget what they held")
  func release() {
    let living = atomic.Int64()
    let map = GoMap<Int, Counted?>()
    for round in 0..<5 {
      for number in 0..<100 { map[number] = Counted(number, in: living) }
      for number in 0..<50 { map.delete(number &+ round) }
    }
    #expect(living.Load() == Int64(map.count))
    map.clear()
    #expect(living.Load() == 0)
  }

  @Test("hold keys that equal nothing, and zeros of both signs")
  func floats() {
    let map = GoMap<Double, Int>()
    for number in 0..<20 { map[.nan] = number }
    #expect(map.count == 20)
    #expect(map.lookup(.nan) == (0, false))
    map.delete(.nan)
    #expect(Set(map.map(\.value)).count == 20)
    map.clear()
    map[0] = 1
    map[-0.0] = 2
    #expect(map.count == 1 && map[0] == 2)
    #expect(map.keys.map(\.sign) == [.minus])
  }

  @Test("begin an iteration anywhere")
  func start() {
    for size in [4, 100] {
      let map = GoMap<Int, Int>()
      for number in 0..<size { map[number] = number }
      var starts: Set<Int> = []
      for _ in 0..<1_000 { starts.insert(map.makeIterator().index) }
      #expect(starts.count > size / 2)
    }
  }
}

/// Random numbers that a seed determines.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return goMix(state, state >> 7)
  }
}
