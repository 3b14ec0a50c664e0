// AtomicTests: the types and functions of sync/atomic, and references under many hands.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Atomics", .timeLimit(.minutes(10))) struct AtomicTests {
  @Test("results say what happened")
  func results() {
    let number = atomic.Int64(5)
    #expect(number.CompareAndSwap(5, 6))
    #expect(!number.CompareAndSwap(5, 7))
    #expect(number.Load() == 6)
    #expect(number.Swap(9) == 6)
    #expect(number.Add(-10) == -1)
    #expect(number.And(0xF0) == -1)
    #expect(number.Or(0x0F) == 0xF0)
    #expect(number.Load() == 0xFF)
    let wrapping = atomic.Uint32(UInt32.max)
    #expect(wrapping.Add(2) == 1)
    let flag = atomic.Bool()
    #expect(!flag.Swap(true) && flag.CompareAndSwap(true, false) && !flag.Load())
  }

  @Test("every instance has a value of its own")
  func instances() {
    let (left, right) = (atomic.Int32(), atomic.Int32())
    left.Add(3)
    #expect(left.Load() == 3 && right.Load() == 0)
  }

  @Test("functions on variables")
  func functions() {
    let variable = Pointer<Int32>(1)
    #expect(atomic.AddInt32(variable, 4) == 5)
    #expect(atomic.CompareAndSwapInt32(variable, 5, 6))
    #expect(!atomic.CompareAndSwapInt32(variable, 5, 7))
    #expect(atomic.SwapInt32(variable, 8) == 6)
    atomic.StoreInt32(variable, 9)
    #expect(variable.pointee == 9 && atomic.LoadInt32(variable) == 9)
  }

  @Test("additions by many are not lost")
  func contention() {
    let number = atomic.Int64()
    inGoroutine {
      let group = sync.WaitGroup()
      for _ in 0..<8 { group.Go { for _ in 0..<10_000 { number.Add(1) } } }
      group.Wait()
    }
    #expect(number.Load() == 80_000)
  }

  @Test("a Value keeps one type")
  func values() {
    let value = atomic.Value()
    #expect(value.Load().isNil)
    value.Store(GoAny(1))
    #expect(value.Swap(GoAny(2)) == GoAny(1))
    #expect(!value.CompareAndSwap(GoAny(1), GoAny(3)))
    #expect(value.CompareAndSwap(GoAny(2), GoAny(3)))
    #expect(value.Load() == GoAny(3))
    #expect(throws: GoPanic.self) { try value.Store(checked: "text") }
    #expect(throws: GoPanic.self) { try value.Store(checked: nil) }
  }

  @Test("a pointer compares identities and counts references")
  func pointers() {
    let living = atomic.Int64()
    do {
      let (first, second) = (Counted(1, in: living), Counted(2, in: living))
      let pointer = atomic.Pointer<Counted>()
      #expect(pointer.Load() == nil)
      pointer.Store(first)
      #expect(pointer.Load() === first)
      #expect(!pointer.CompareAndSwap(nil, second))
      #expect(!pointer.CompareAndSwap(second, nil))
      #expect(pointer.CompareAndSwap(first, second))
      #expect(pointer.Swap(nil) === second)
      #expect(pointer.CompareAndSwap(nil, first))
    }
    #expect(allReleased(living))
  }

  @Test("two pointers into one place are one pointer")
  func places() {
    let cell = Pointer(3)
    let (left, right) = (Pointer(owner: cell, address: cell.address), Pointer(owner: cell, address: cell.address))
    let pointer = atomic.Pointer<Int>(left)
    #expect(pointer.CompareAndSwap(right, nil))
    #expect(!pointer.CompareAndSwap(right, left))
  }

  @Test("readers and writers of few pointers free nothing early and keep nothing", arguments: 0..<4)
  func pointerStress(seed: Int) {
    let living = atomic.Int64()
    let broken = atomic.Int64()
    inGoroutine {
      let slots = (0..<4).map { atomic.Pointer<Counted>(Counted($0, in: living)) }
      let group = sync.WaitGroup()
      for worker in 0..<6 {
        group.Go {
          var numbers = SchedulingDecisions(stream: UInt64(seed * 100 + worker))
          for _ in 0..<4000 {
            let slot = slots[numbers.below(4)]
            switch numbers.below(8) {
            case 0: slot.Store(Counted(numbers.below(1000), in: living))
            case 1: slot.Store(nil)
            case 2:
              let old = slot.Load()
              slot.CompareAndSwap(old, Counted(old?.number ?? 0, in: living))
            case 3: _ = slot.Swap(slots[numbers.below(4)].Load())
            default: if let found = slot.Load(), !(0..<1000).contains(found.number) { broken.Add(1) }
            }
          }
        }
      }
      group.Wait()
      // The goroutines may still hold the slots.
      for slot in slots { slot.Store(nil) }
    }
    #expect(broken.Load() == 0)
    #expect(allReleased(living))
  }

  @Test("garbage stays bounded while a pointer changes")
  func bounded() async {
    // A process of its own, in which nobody reads meanwhile.
    await #expect(processExitsWith: .success) {
      let living = atomic.Int64()
      let pointer = atomic.Pointer<Counted>()
      var most: Int64 = 0
      for number in 0..<(isSanitized ? 40_000 : 200_000) {
        pointer.Store(Counted(number, in: living))
        most = max(most, living.Load())
      }
      // Four batches of 510 are given back together, and two objects are in use.
      if most > 4 * 510 + 2 { goFatal("\(most) at once") }
    }
  }
}
