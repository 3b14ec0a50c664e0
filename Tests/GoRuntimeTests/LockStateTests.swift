// LockStateTests: the words of a mutex and of a wait group as values, without goroutines.

import Testing

@testable import GoRuntime
@testable import GoStandardLibrary

@Suite("The states of locks") struct LockStateTests {
  @Test("a mutex is taken once, and by nobody who finds it taken")
  func taking() {
    let free = MutexState(MutexState.free)
    #expect(!free.isLocked && !free.isContended)
    let taken = free.taken
    #expect(taken?.isLocked == true && taken?.isContended == false)
    #expect(taken?.taken == nil)
  }

  @Test("who waits is not forgotten when somebody barges in")
  func barging() {
    let waited = MutexState(MutexState.hasWaiters)
    #expect(waited.taken == MutexState(MutexState.locked | MutexState.hasWaiters))
  }

  @Test("a mutex that is handed over is never free", arguments: [false, true], [false, true])
  func releasing(othersWait: Bool, handingOver: Bool) {
    for announcing in [false, true] {
      let released = MutexState.released(othersWait: othersWait, handingOver: handingOver, announcing: announcing)
      #expect(released.isLocked == handingOver && released.isContended == othersWait)
      #expect(released.hasWoken == (announcing && !handingOver))
    }
  }

  @Test("who was woken ends its announcement by taking the mutex; who barges in does not")
  func waking() {
    let released = MutexState.released(othersWait: true, handingOver: false, announcing: true)
    #expect(released.taken?.hasWoken == true && released.taken?.released == released)
    #expect(released.takenByWoken == MutexState(MutexState.locked | MutexState.hasWaiters))
    #expect(released.taken?.takenByWoken == nil)
  }

  @Test("the two numbers of a wait group do not disturb each other")
  func counters() {
    var bits: UInt64 = 0
    for delta in [3, 5, -4, -4, 7] { bits &+= UInt64(truncatingIfNeeded: delta) << 32 }
    bits += 2
    let state = WaitGroupState(bits)
    #expect(state.counter == 7 && state.waiters == 2)
    #expect(state.failure(afterAdding: -1) == nil)
  }

  @Test("a wait group tells what is wrong")
  func failures() {
    let negative = WaitGroupState(UInt64(truncatingIfNeeded: -1) << 32)
    #expect(negative.failure(afterAdding: -1) == "sync: negative WaitGroup counter")
    let reused = WaitGroupState(2 << 32 | 1)
    #expect(reused.failure(afterAdding: 2) == "sync: WaitGroup misuse: Add called concurrently with Wait")
    #expect(reused.failure(afterAdding: 1) == nil)
    #expect(WaitGroupState(2 << 32).failure(afterAdding: 2) == nil)
  }
}
