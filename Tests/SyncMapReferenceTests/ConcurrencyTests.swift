// Many threads at once: nothing is lost, nothing is seen twice, nothing is destroyed under a lock.

import Foundation
import SyncMapReference
import Synchronization
import Testing

/// Runs a closure on several threads at the same time, and returns when all have returned.
func concurrently(threads: Int, _ body: @escaping @Sendable (_ thread: Int) -> Void) {
  let done = DispatchGroup()
  for index in 0..<threads {
    done.enter()
    Thread {
      body(index)
      done.leave()
    }.start()
  }
  done.wait()
}

@Suite struct ConcurrencyTests {
  @Test func countersLoseNoIncrement() {
    let map = SyncMap<Int, Int>()
    concurrently(threads: 8) { _ in
      for step in 0..<2_000 {
        let key = step % 3
        var present = map.loadOrStore(0, forKey: key).value
        while !map.compareAndSwap(expected: present, desired: present + 1, forKey: key) {
          present = map.load(key)!
        }
      }
    }
    #expect((0..<3).reduce(0) { $0 + map.load($1)! } == 16_000)
  }

  @Test func oneThreadWinsEachKey() {
    let map = SyncMap<Int, Int>()
    let won = Atomic(0)
    concurrently(threads: 8) { thread in
      for key in 0..<1_000 where !map.loadOrStore(thread, forKey: key).loaded {
        won.add(1, ordering: .relaxed)
      }
    }
    #expect(won.load(ordering: .relaxed) == 1_000)
  }

  @Test func eachStoredValueIsTakenOnce() {
    let map = SyncMap<Int, Int>()
    let stored = Atomic(0)
    let taken = Atomic(0)
    concurrently(threads: 8) { thread in
      for step in 0..<2_000 {
        let value = thread * 10_000 + step
        stored.add(value, ordering: .relaxed)
        taken.add(map.swap(value, forKey: step % 5) ?? 0, ordering: .relaxed)
        taken.add(map.loadAndDelete((step + thread) % 5) ?? 0, ordering: .relaxed)
      }
    }
    map.range { _, value in
      taken.add(value, ordering: .relaxed)
      return true
    }
    #expect(taken.load(ordering: .relaxed) == stored.load(ordering: .relaxed))
  }

  @Test func clearingIsOneInstant() {
    // Each round stores all keys upwards, then clears. A reader that goes downwards and finds the round's value under one
    // key must find it, or a later round's, under every key below: unless the map was cleared in between, and then
    // nothing of that round may be left above.
    let map = SyncMap<Int, Int>()
    let finished = Atomic(false)
    concurrently(threads: 4) { thread in
      if thread == 0 {
        for round in 1...500 {
          for key in 0..<8 { map.store(round, forKey: key) }
          map.clear()
        }
        finished.store(true, ordering: .releasing)
      } else {
        while !finished.load(ordering: .acquiring) {
          for low in 0..<7 {
            guard let high = map.load(7), map.load(low) ?? 0 < high else { continue }
            // The round of `high` was cleared under `low`, so it is cleared under 7 as well.
            #expect(map.load(7) ?? Int.max > high)
          }
        }
      }
    }
  }

  @Test func aVisitRunsBesideWritersAndSeesNoKeyTwice() {
    let map = SyncMap<Int, Int>()
    for key in 0..<200 { map.store(0, forKey: key) }
    concurrently(threads: 4) { thread in
      for step in 0..<100 {
        if thread == 0 {
          var seen: Set<Int> = []
          map.range { key, _ in
            #expect(seen.insert(key).inserted)
            return true
          }
          #expect(seen.isSuperset(of: 0..<100))
        } else {
          for key in 0..<100 { map.store(step, forKey: key) }
          for key in 100..<200 { map.delete(key) }
          for key in 100..<200 { map.store(step, forKey: key) }
        }
      }
    }
  }

  @Test func whatLeavesTheMapIsDestroyedOutsideItsLocks() {
    final class Visitor: Sendable {
      let map: SyncMap<Int, Visitor>
      init(_ map: SyncMap<Int, Visitor>) { self.map = map }
      // Would deadlock or trap, if the lock of the key's shard were held.
      deinit { for key in 0..<100 { _ = map.load(key) } }
    }
    let map = SyncMap<Int, Visitor>()
    for key in 0..<100 {
      map.store(Visitor(map), forKey: key)
      map.store(Visitor(map), forKey: key)
    }
    map.loadAndDelete(0)
    map.delete(1)
    map.swap(Visitor(map), forKey: 2)
    map.clear()
    #expect(map.load(3) == nil)
  }
}
