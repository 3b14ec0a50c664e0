// ShelfTests: pointers that left an atomic pointer are used again, their values end at once, and nobody else notices.

import CGoRuntime
import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Shelves", .timeLimit(.minutes(10))) struct ShelfTests {
  @Test("a value ends when nobody reads it, though its pointer is kept")
  func endings() {
    let living = atomic.Int64()
    let pointer = atomic.Pointer<Large>()
    for number in 0..<100 { pointer.Store(Pointer(Large(number, in: living))) }
    #expect(pointer.Load()!.pointee.parts.4 == 99)
    pointer.Store(nil)
    #expect(allReleased(living))
    // What is kept is as good as new.
    let used = (0..<200).map { Pointer(Large($0, in: living)) }
    #expect(Set(used.map(ObjectIdentifier.init)).count == 200)
    #expect(used.enumerated().allSatisfy { $1.pointee.parts.4 == $0 && $1.pointee.object!.number == $0 })
  }

  @Test("what somebody still has, strongly or not, is not used again")
  func references() {
    let living = atomic.Int64()
    let pointer = atomic.Pointer<Large>(Pointer(Large(1, in: living)))
    let held = pointer.Load()!
    pointer.Store(Pointer(Large(2, in: living)))
    weak let observed = pointer.Load()
    pointer.Store(nil)
    for _ in 0..<1000 where living.Load() != 1 { drainRetired() }
    #expect(living.Load() == 1 && observed == nil)
    let others = (3..<50).map { Pointer(Large($0, in: living)) }
    #expect(held.pointee.parts.4 == 1 && held.pointee.object!.number == 1)
    #expect(!others.contains { $0 === held })
  }

  @Test("a pointer into something else has no variable to use again")
  func places() {
    let living = atomic.Int64()
    let pointer = atomic.Pointer<Large>()
    for number in 0..<50 {
      let owner = Pointer(Large(number, in: living))
      pointer.Store(Pointer(owner: owner, address: owner.address))
      #expect(pointer.Load()!.pointee.parts.4 == number)
    }
    pointer.Store(nil)
    #expect(allReleased(living))
  }

  @Test("a thread keeps a megabyte of a kind and no more")
  func limit() async {
    // A process of its own: no other kind has the place, and nobody reads meanwhile.
    await #expect(processExitsWith: .success) {
      if isSanitized { return }
      let limit = go_shelf_bytes / (go_shelf_link + MemoryLayout<UInt64>.size)
      func put(_ count: Int) {
        for pointer in (0..<count).map({ atomic.Pointer<UInt64>(Pointer(UInt64($0))) }) { pointer.Store(nil) }
        drainRetired()
      }
      func kept() -> Int {
        go_shelf_of(&go_epoch_own().pointee.shelves.0, Pointer<UInt64>.classAddress)?.pointee.count ?? 0
      }
      put(1000)
      if kept() != 1000 { goFatal("\(kept()) of 1000") }
      put(2 * limit)
      if kept() != limit { goFatal("\(kept()), not \(limit)") }
    }
  }

  @Test("readers and writers of new pointers see whole values", arguments: 0..<4)
  func stress(seed: Int) {
    let living = atomic.Int64()
    let broken = atomic.Int64()
    inGoroutine {
      let slots = (0..<4).map { atomic.Pointer<Large>(Pointer(Large($0, in: living))) }
      let group = sync.WaitGroup()
      for worker in 0..<6 {
        group.Go {
          var numbers = SchedulingDecisions(stream: UInt64(seed * 100 + worker))
          for _ in 0..<(isSanitized ? 1000 : 6000) {
            let slot = slots[numbers.below(4)]
            switch numbers.below(6) {
            case 0: slot.Store(Pointer(Large(numbers.below(1000), in: living)))
            case 1: slot.CompareAndSwap(slot.Load(), Pointer(Large(numbers.below(1000), in: living)))
            case 2: if let old = slot.Swap(nil), old.pointee.parts.4 != old.pointee.object!.number { broken.Add(1) }
            default:
              let reading = Reading()
              defer { reading.end() }
              guard let found = slot.Load(reading)?.pointee else { break }
              if found.parts.4 != found.object!.number { broken.Add(1) }
            }
          }
        }
      }
      group.Wait()
      for slot in slots { slot.Store(nil) }
    }
    #expect(broken.Load() == 0)
    #expect(allReleased(living))
  }
}
