// SyncStressTests: wait groups, once-only and pools under many goroutines, with plain variables as witnesses.

import GoStandardLibrary
import Testing

@testable import GoRuntime

/// What a pool hands out: in use by one at a time.
private final class Tool: GoObject, @unchecked Sendable {
  var isInUse = false
  var uses = 0
  init() {}
}

@Suite("Stress of what runs once or is waited for", .timeLimit(.minutes(5))) struct SyncStressTests {
  @Test("a wait group is used again and again, and whoever waited sees what was done", arguments: [1, 2, 8])
  func waitGroup(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let (group, waiters) = (sync.WaitGroup(), sync.WaitGroup())
        let places = UnsafeMutablePointer<Int>.allocate(capacity: 8)
        places.initialize(repeating: 0, count: 8)
        for round in 1...times(1500) {
          group.Add(4)
          for number in 0..<4 {
            go {
              places[number] = round
              // Who is counted may count others.
              if number == 0 { group.Go { places[7] = round } }
              group.Done()
            }
          }
          for number in 4..<7 {
            group.Go {
              places[number] = round
              if number == 5 { runtime.Goexit() }
            }
          }
          for _ in 0..<3 {
            waiters.Go {
              group.Wait()
              for number in 0..<8 { insist(places[number] == round, "went on too early") }
            }
          }
          group.Wait()
          for number in 0..<8 { insist(places[number] == round, "went on too early") }
          waiters.Wait()
        }
      }
    }
  }

  @Test("once is once, and its work is seen by all", arguments: [1, 2, 8])
  func once(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let count = times(1000)
        let onces = (0..<count).map { _ in sync.Once() }
        let made = UnsafeMutablePointer<Int>.allocate(capacity: count)
        made.initialize(repeating: 0, count: count)
        let values = (0..<count).map { number in
          sync.OnceValue {
            made[number] += 10
            return made[number]
          }!
        }
        let group = sync.WaitGroup()
        for goroutine in 0..<6 {
          group.Go {
            for step in 0..<count {
              // Each begins elsewhere, and they meet.
              let number = goroutine % 2 == 0 ? step : count - 1 - step
              do throws(GoPanic) {
                try onces[number].Do { () throws(GoPanic) in
                  if number % 16 == 0 { runtime.Gosched() }
                  made[number] += 1
                  // A panic counts as done.
                  if number % 3 == 0 { throw GoPanic("done") }
                }
              } catch { insist(number % 3 == 0, "a panic of somebody else") }
              insist(made[number] % 10 == 1, "once was \(made[number])")
              if step % 100 == 50 { runtime.Gosched() }
            }
          }
        }
        group.Wait()
        for _ in 0..<6 {
          group.Go { for number in 0..<count { insist(values[number]() == 11, "a value was made anew") } }
        }
        group.Wait()
      }
    }
  }

  @Test("what a pool hands out belongs to one, and nothing is kept in the end", arguments: [1, 2, 8])
  func pool(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let (made, living) = (atomic.Int64(), atomic.Int64())
        let pool = sync.Pool(New: {
          made.Add(1)
          return GoAny(Tool())
        })
        let rounds = times(4000)
        let uses = atomic.Int64()
        let group = sync.WaitGroup()
        for number in 0..<6 {
          group.Go {
            var kept: [Tool] = []
            for round in 0..<rounds {
              let tool = pool.Get().must(Tool?.self)!
              insist(!tool.isInUse, "two have the same")
              tool.isInUse = true
              tool.uses += 1
              kept.append(tool)
              if round % 32 == number { runtime.Gosched() }
              if round % 1000 == number { runtime.GC() }
              while kept.count > round % 5 {
                let last = kept.removeLast()
                last.isInUse = false
                pool.Put(GoAny(last))
              }
            }
            uses.Add(Int64(rounds))
          }
        }
        group.Wait()
        insist(uses.Load() == Int64(6 * rounds) && made.Load() > 0, "lost some")
        pool.New = nil
        for number in 0..<500 { pool.Put(GoAny(Counted(number, in: living))) }
        for _ in 0..<3 {
          runtime.GC()
          insist(pool.Get().isNil || living.Load() > 0, "something out of nothing")
        }
        insist(pool.Get().isNil, "kept beyond two collections")
      }
    }
  }

  @Test("a Map keeps each key's changes in one order", arguments: [1, 2, 8])
  func map(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let map = sync.Map()
        let (keys, rounds) = (16, times(2000))
        let (stored, taken) = (atomic.Int64(), atomic.Int64())
        for key in 0..<keys { map.Store(GoAny(key), GoAny(0)) }
        let group = sync.WaitGroup()
        for number in 0..<6 {
          group.Go {
            for round in 0..<rounds {
              let key = GoAny((round * 7 + number) % keys)
              // A counter that all add to.
              while true {
                let (old, isThere) = map.Load(key)
                insist(isThere, "a key is lost")
                if map.CompareAndSwap(key, old, GoAny(old.must(Int.self) + 1)) { break }
              }
              // Each value that is stored is deleted by one.
              let own = GoAny(1000 + round % 64)
              if !map.LoadOrStore(own, GoAny(number)).loaded { stored.Add(1) }
              if map.LoadAndDelete(own).loaded { taken.Add(1) }
            }
          }
        }
        group.Wait()
        var total = 0
        map.Range { key, value in
          if key.must(Int.self) < keys { total += value.must(Int.self) }
          return true
        }
        insist(total == 6 * rounds, "counted \(total)")
        insist(stored.Load() == taken.Load(), "\(stored.Load()) stored, \(taken.Load()) deleted")
      }
    }
  }
}
