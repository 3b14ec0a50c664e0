// AtomicStressTests: atomic integers, pointers and values under many goroutines; no change is lost, none seen in part.

import GoStandardLibrary
import Testing

@testable import GoRuntime

/// A link of a stack without locks.
private final class Link: GoObject, @unchecked Sendable {
  let value: Int
  let counted: Counted?
  var next: Link?

  convenience init() { self.init(0, nil) }

  init(_ value: Int, _ counted: Counted?) {
    self.value = value
    self.counted = counted
  }
}

/// A value whose halves belong together.
private struct Halves: GoStruct, GoComparable {
  var left = 0
  var right = 0
  init() {}
  init(_ number: Int) {
    left = number
    right = -number
  }
}

@Suite("Atomic stress", .timeLimit(.minutes(5))) struct AtomicStressTests {
  @Test("integers of all widths lose no change, however it is made", arguments: [1, 2, 8])
  func integers(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let (added, swapped, compared) = (atomic.Int32(), atomic.Uint64(), atomic.Uint32())
        let (bits, narrowBits, wide) = (atomic.Int64(), atomic.Uint32(), atomic.Uintptr())
        let variable = Pointer<Int64>(0)
        let (handedOver, kept) = (atomic.Uint64(), atomic.Uint64())
        let rounds = times(6000)
        let group = sync.WaitGroup()
        for number in 0..<8 {
          group.Go {
            let (bit, narrowBit) = (Int64(1) << Int64(number * 7), UInt32(1) << UInt32(number * 4))
            for round in 1...rounds {
              added.Add(number % 2 == 0 ? 3 : -1)
              _ = atomic.AddInt64(variable, Int64(number))
              wide.Add(1)
              // Everybody leaves a number and keeps what lay there.
              handedOver.Add(UInt64(round))
              kept.Add(swapped.Swap(UInt64(round)))
              var seen = compared.Load()
              while !compared.CompareAndSwap(seen, seen &+ 1) { seen = compared.Load() }
              // A bit of one's own is changed by nobody else.
              insist(bits.Or(bit) & bit == 0 && narrowBits.Or(narrowBit) & narrowBit == 0, "a bit was set")
              insist(bits.Load() & bit != 0, "a bit is lost")
              insist(bits.And(~bit) & bit != 0 && narrowBits.And(~narrowBit) & narrowBit != 0, "a bit was cleared")
              if round % 512 == number { runtime.Gosched() }
            }
          }
        }
        group.Wait()
        insist(added.Load() == Int32(rounds * 8) && compared.Load() == UInt32(rounds * 8), "lost an addition")
        insist(variable.pointee == Int64(rounds * 28) && wide.Load() == UInt(rounds * 8), "lost an addition")
        insist(kept.Load() + swapped.Load() == handedOver.Load(), "lost or doubled")
        insist(bits.Load() == 0 && narrowBits.Load() == 0, "a bit is left")
      }
    }
  }

  @Test("two that store and then load do not both miss the other's store", arguments: [1, 2, 8])
  func storesBeforeLoads(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let places = (0..<2).map { _ in atomic.Int32() }
        let ready = atomic.Int32()
        let seen = UnsafeMutablePointer<Int32>.allocate(capacity: 2)
        let group = sync.WaitGroup()
        for round in 1...times(3000) {
          ready.Store(0)
          for number in 0..<2 {
            group.Go {
              ready.Add(1)
              // They begin together, if there are workers for both.
              var patience = 200
              while ready.Load() < 2, patience > 0 { patience -= 1 }
              places[number].Store(Int32(round))
              seen[number] = places[1 - number].Load()
            }
          }
          group.Wait()
          insist(seen[0] == Int32(round) || seen[1] == Int32(round), "both were too early")
        }
      }
    }
  }

  @Test("a value is seen as a whole, and its exchanges count", arguments: [1, 2, 8])
  func values(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let (counter, published) = (atomic.Value(), atomic.Value())
        counter.Store(GoAny(Halves(0)))
        published.Store(GoAny(Halves(0)))
        let rounds = times(1500)
        let group = sync.WaitGroup()
        for number in 0..<6 {
          group.Go {
            for round in 0..<rounds {
              while true {
                let old = counter.Load()
                let halves = old.must(Halves.self)
                insist(halves.left == -halves.right, "half a value")
                if counter.CompareAndSwap(old, GoAny(Halves(halves.left + 1))) { break }
              }
              let seen = round % 4 == number % 4 ? published.Swap(GoAny(Halves(round))) : published.Load()
              insist(seen.must(Halves.self).left == -seen.must(Halves.self).right, "half a value")
              if round % 3 == 0 { published.Store(GoAny(Halves(number))) }
            }
          }
        }
        group.Wait()
        insist(counter.Load() == GoAny(Halves(6 * rounds)), "lost an exchange")
      }
    }
  }

  @Test("a stack without locks gives each value to one, and its memory back", arguments: [1, 2, 8])
  func stack(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let living = atomic.Int64()
        let (goroutines, each) = (6, times(2000))
        let taken = (0..<goroutines * each).map { _ in atomic.Int32() }
        func work() {
          let top = atomic.Pointer<Link>()
          func push(_ value: Int) {
            let link = Link(value, Counted(value, in: living))
            repeat { link.next = top.Load() } while !top.CompareAndSwap(link.next, link)
          }
          func pop() -> Bool {
            while let link = top.Load() {
              if top.CompareAndSwap(link, link.next) {
                insist(link.counted?.number == link.value, "a link that was given back")
                taken[link.value].Add(1)
                return true
              }
            }
            return false
          }
          let group = sync.WaitGroup()
          for number in 0..<goroutines {
            group.Go {
              for round in 0..<each {
                push(number * each + round)
                if round % 3 != 0 { _ = pop() }
                if round % 7 == 0 { _ = pop() }
                if round % 128 == number { runtime.Gosched() }
              }
            }
          }
          group.Wait()
          while pop() {}
        }
        work()
        insist(taken.allSatisfy { $0.Load() == 1 }, "lost or doubled")
        // Goroutines that have ended may hold the stack for a moment.
        let start = ContinuousClock.now
        while living.Load() != 0, ContinuousClock.now - start < .seconds(30) {
          _ = drainRetired()
          runtime.Gosched()
        }
        insist(living.Load() == 0, "\(living.Load()) links are kept")
      }
    }
  }
}
