// ReadingTests: what a reading borrows outlives its owner, and no longer than the reading.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Readings", .timeLimit(.minutes(10))) struct ReadingTests {
  @Test("what left an atomic pointer is there until the reading ends")
  func pointers() {
    let living = atomic.Int64()
    let pointer = atomic.Pointer<Counted>(Counted(7, in: living))
    let reading = Reading()
    let borrowed = pointer.Load(reading)
    pointer.Store(nil)
    drainRetired()
    #expect(living.Load() == 1)
    #expect(borrowed!.call { $0.number } == 7)
    reading.end()
    #expect(allReleased(living))
  }

  @Test("what left a map that lends is there until the reading ends")
  func maps() {
    let living = atomic.Int64()
    let map = GoMap<Int, Counted?>()
    map[1] = Counted(1, in: living)
    map[2] = Counted(2, in: living)
    map[3] = Counted(3, in: living)
    let reading = Reading()
    let found = (1...3).map { map.lookup($0, reading).0! }
    map.delete(1)
    map[2] = nil
    map.clear()
    drainRetired()
    #expect(living.Load() == 3)
    #expect(found.map { $0.call { $0.number } } == [1, 2, 3])
    reading.end()
    #expect(allReleased(living))
  }

  @Test("readings nest, and end with the outermost")
  func nesting() {
    let living = atomic.Int64()
    let pointer = atomic.Pointer<Counted>(Counted(7, in: living))
    let outer = Reading()
    let borrowed = pointer.Load(outer)
    let inner = Reading()
    inner.end()
    pointer.Store(nil)
    drainRetired()
    #expect(borrowed!.call { $0.number } == 7 && living.Load() == 1)
    outer.end()
    #expect(allReleased(living))
  }

  @Test("nobody waits for a reading that pauses")
  func pausing() {
    let living = atomic.Int64()
    let pointer = atomic.Pointer<Counted>(Counted(7, in: living))
    var reading = Reading()
    #expect(pointer.Load(reading) != nil)
    pointer.Store(nil)
    reading.paused { _ = drainRetired() }
    #expect(living.Load() == 0)
    reading.end()
  }

  @Test("garbage stays bounded while a goroutine reads, and who writes goes on")
  func bounded() {
    let living = atomic.Int64()
    let most = atomic.Int64()
    inGoroutine {
      let pointer = atomic.Pointer<Counted>(Counted(0, in: living))
      let group = sync.WaitGroup()
      let stop = atomic.Bool()
      group.Go {
        while !stop.Load() {
          let reading = Reading()
          let borrowed = pointer.Load(reading)
          precondition(borrowed!.call { $0.number } >= 0)
          reading.end()
        }
      }
      for number in 0..<50_000 {
        pointer.Store(Counted(number, in: living))
        most.Store(max(most.Load(), living.Load()))
      }
      stop.Store(true)
      group.Wait()
      pointer.Store(nil)
    }
    #expect(allReleased(living))
    #expect(most.Load() < 40_000)
  }

  @Test("readers of a map that is replaced see whole entries", arguments: 0..<4)
  func stress(seed: Int) {
    let living = atomic.Int64()
    let broken = atomic.Int64()
    inGoroutine {
      let table = atomic.Pointer<GoMap<Int, Counted?>>(Pointer(Self.entries(0, living)))
      let group = sync.WaitGroup()
      for worker in 0..<6 {
        group.Go {
          var numbers = SchedulingDecisions(stream: UInt64(seed * 100 + worker))
          for _ in 0..<2000 {
            if numbers.below(8) == 0 {
              table.Store(Pointer(Self.entries(numbers.below(1000) * 10, living)))
              continue
            }
            let reading = Reading()
            let key = numbers.below(12)
            let value = table.Load(reading)!.lent()
            let (found, ok) = value.kept.lookup(key, reading)
            if ok != (key < 10) { broken.Add(1) }
            if let found, found.call({ $0.number % 10 }) != key { broken.Add(1) }
            reading.end()
          }
        }
      }
      group.Wait()
      table.Store(nil)
    }
    #expect(broken.Load() == 0)
    #expect(allReleased(living))
  }

  private static func entries(_ base: Int, _ living: atomic.Int64) -> GoMap<Int, Counted?> {
    let map = GoMap<Int, Counted?>()
    for key in 0..<10 { map[key] = Counted(base + key, in: living) }
    return map
  }
}
