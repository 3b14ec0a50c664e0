// ConcurrentMapTests: the trie behind sync.Map, alone and under many goroutines, with good hashes and with bad ones.

import GoStandardLibrary
import Testing

@testable import GoRuntime

/// A key whose hash has few values, so that lists of entries arise.
private struct Clumsy: GoStruct, GoComparable {
  var number = 0

  init() {}

  init(_ number: Int) { self.number = number }

  func goHash(_ seed: UInt64) -> UInt64 { UInt64(number % 3) << 60 }
}

/// A key whose hashes differ in their last bits only, so that branches lie deep.
private struct Deep: GoStruct, GoComparable {
  var number = 0

  init() {}

  init(_ number: Int) { self.number = number }

  func goHash(_ seed: UInt64) -> UInt64 { UInt64(number) }
}

@Suite("sync.Map", .timeLimit(.minutes(10))) struct ConcurrentMapTests {
  enum Keys: String, CaseIterable, Sendable {
    case numbers, clumsy, deep, strings

    func callAsFunction(_ number: Int) -> GoAny {
      switch self {
      case .numbers: GoAny(number)
      case .clumsy: GoAny(Clumsy(number))
      case .deep: GoAny(Deep(number))
      case .strings: GoAny(GoString("key \(number)"))
      }
    }
  }

  @Test("does what a dictionary does", arguments: Keys.allCases)
  func likeADictionary(key: Keys) {
    let map = sync.Map()
    var model: [Int: Int] = [:]
    var random = SystemRandomNumberGenerator()
    for step in 0..<20_000 {
      let number = Int.random(in: 0..<60, using: &random)
      let expected = model[number]
      switch Int.random(in: 0..<9, using: &random) {
      case 0:
        map.Store(key(number), GoAny(step))
        model[number] = step
      case 1:
        let (value, loaded) = map.LoadOrStore(key(number), GoAny(step))
        #expect(loaded == (expected != nil) && value == GoAny(expected ?? step))
        model[number] = expected ?? step
      case 2:
        let (value, loaded) = map.LoadAndDelete(key(number))
        #expect(loaded == (expected != nil) && value == (expected.map { GoAny($0) } ?? .nil))
        model[number] = nil
      case 3:
        let (previous, loaded) = map.Swap(key(number), GoAny(step))
        #expect(loaded == (expected != nil) && previous == (expected.map { GoAny($0) } ?? .nil))
        model[number] = step
      case 4:
        let swapped = map.CompareAndSwap(key(number), GoAny(expected ?? -1), GoAny(step))
        #expect(swapped == (expected != nil))
        if swapped { model[number] = step }
      case 5:
        #expect(!map.CompareAndSwap(key(number), "other", GoAny(step)))
        #expect(!map.CompareAndDelete(key(number), "other"))
      case 6:
        let deleted = map.CompareAndDelete(key(number), GoAny(expected ?? -1))
        #expect(deleted == (expected != nil))
        model[number] = nil
      case 7 where step % 97 == 0:
        map.Clear()
        model = [:]
      default:
        let (value, ok) = map.Load(key(number))
        #expect(ok == (expected != nil) && value == (expected.map { GoAny($0) } ?? .nil))
      }
      if step % 500 == 0 {
        var seen: [GoAny: GoAny] = [:]
        map.Range { key, value in
          #expect(seen.updateValue(value, forKey: key) == nil)
          return true
        }
        #expect(seen == Dictionary(uniqueKeysWithValues: model.map { (key($0), GoAny($1)) }))
      }
    }
  }

  @Test("every value that was put in comes out once", arguments: Keys.allCases, [1, 2, 8])
  func handedOn(key: Keys, goroutines: Int) {
    let (lost, gained) = inGoroutine { () -> (Int, Int) in
      let map = sync.Map()
      let group = sync.WaitGroup()
      let stored = atomic.Int64()
      let taken = atomic.Int64()
      for worker in 0..<goroutines {
        group.Go {
          for round in 0..<3000 {
            let number = (round * 7 + worker) % 40
            let value = Int64(worker * 100_000 + round + 1)
            let (previous, loaded) = map.Swap(key(number), GoAny(value))
            stored.Add(value)
            if loaded { taken.Add(previous.must(Int64.self)) }
            if round % 3 == 0 {
              let (value, loaded) = map.LoadAndDelete(key((number + 13) % 40))
              if loaded { taken.Add(value.must(Int64.self)) }
            }
          }
        }
      }
      group.Wait()
      var left: Int64 = 0
      map.Range { _, value in
        left += value.must(Int64.self)
        return true
      }
      return (Int(stored.Load()), Int(taken.Load() + left))
    }
    #expect(lost == gained)
  }

  @Test("one of many wins", arguments: Keys.allCases)
  func oneWins(key: Keys) {
    inGoroutine {
      let map = sync.Map()
      for round in 0..<200 {
        let wins = atomic.Int64()
        let group = sync.WaitGroup()
        for worker in 0..<8 {
          group.Go {
            if !map.LoadOrStore(key(round), GoAny(worker)).loaded { wins.Add(1) }
          }
        }
        group.Wait()
        #expect(wins.Load() == 1)
      }
    }
  }

  @Test("an increment by compare and swap is never lost", arguments: Keys.allCases)
  func increments(key: Keys) {
    let sum = inGoroutine { () -> Int in
      let map = sync.Map()
      map.Store(key(1), 0)
      map.Store(key(4), 0)
      let group = sync.WaitGroup()
      for worker in 0..<8 {
        group.Go {
          for _ in 0..<500 {
            while true {
              let old = map.Load(key(worker % 2 == 0 ? 1 : 4)).value
              let new = GoAny(old.must(Int.self) + 1)
              if map.CompareAndSwap(key(worker % 2 == 0 ? 1 : 4), old, new) { break }
            }
          }
        }
      }
      group.Wait()
      return map.Load(key(1)).value.must(Int.self) + map.Load(key(4)).value.must(Int.self)
    }
    #expect(sum == 4000)
  }

  @Test("what stays is seen by every Range, whatever else comes and goes", arguments: Keys.allCases)
  func ranging(key: Keys) {
    inGoroutine {
      let map = sync.Map()
      for number in 0..<100 { map.Store(key(number * 2), GoAny(number)) }
      let stop = atomic.Bool()
      let group = sync.WaitGroup()
      for worker in 0..<3 {
        group.Go {
          var number = worker
          while !stop.Load() {
            map.Store(key(number * 2 + 1), GoAny(-1))
            map.Delete(key(number * 2 + 1))
            number = (number + 7) % 100
          }
        }
      }
      for _ in 0..<100 {
        var stayed = Set<Int>()
        map.Range { _, value in
          let number = value.must(Int.self)
          if number >= 0 { #expect(stayed.insert(number).inserted) }
          return true
        }
        #expect(stayed.count == 100)
      }
      stop.Store(true)
      group.Wait()
    }
  }

  @Test("nothing is released early or kept")
  func lifetimes() {
    let living = atomic.Int64()
    let highest = inGoroutine { () -> Int64 in
      let map = sync.Map()
      var highest: Int64 = 0
      let group = sync.WaitGroup()
      for worker in 0..<4 {
        group.Go {
          for round in 0..<10_000 {
            map.Store(GoAny((round + worker) % 50), GoAny(Counted(round, in: living)))
            if let found = map.Load(GoAny(round % 50)).value.as(Counted?.self), let counted = found {
              #expect(counted.number >= 0)
            }
            if round % 5 == 0 { map.Delete(GoAny((round + 3) % 50)) }
          }
        }
      }
      group.Wait()
      highest = living.Load()
      map.Clear()
      return highest
    }
    // A few batches for each of a few threads, not what forty thousand stores have left.
    #expect(highest < 20_000)
    #expect(allReleased(living))
  }
}
