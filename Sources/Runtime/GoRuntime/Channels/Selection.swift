// Selection: one run of a select, from its cases to the one that was carried out.
//
// First a look at every channel without a lock: when some seem ready, one of them is drawn, locked and tried. Only when
// that finds none are all channels locked at once, to see for certain, and then to wait in all of them.

import Synchronization

/// Performs one of the cases and returns its place; negative when it sends on a closed channel.
@inline(never) @usableFromInline
func performSelect(_ slots: UnsafeMutableRawPointer, _ count: Int) -> Int {
  let slots = slots.assumingMemoryBound(to: SelectSlot.self)
  let selection = Selection(slots: slots, count: count, goroutine: Goroutine.current)
  return selection.performReady() ?? selection.performLocked()
}

struct Selection {
  let slots: UnsafeMutablePointer<SelectSlot>
  let count: Int
  let goroutine: Goroutine

  @inline(__always)
  static func mayBeReady(_ slot: UnsafeMutablePointer<SelectSlot>, _ core: Unmanaged<ChannelCore>) -> Bool {
    core._withUnsafeGuaranteedRef { slot.pointee.kind == .send ? $0.state.canSend : $0.state.canReceive }
  }

  /// Performs one of the cases that seem ready, each equally likely; nil when none is.
  @inline(__always)
  fileprivate func performReady() -> Int? {
    var ready = 0
    for place in 0..<count {
      if let core = slots[place].core, Self.mayBeReady(slots + place, core) { ready &+= 1 }
    }
    if ready == 0 { return nil }
    var others = ready == 1 ? 0 : goroutine.drawBelow(ready)
    for place in 0..<count {
      guard let core = slots[place].core, Self.mayBeReady(slots + place, core) else { continue }
      if others == 0 { return perform(place, core) }
      others &-= 1
    }
    return nil
  }

  /// Performs one case if it is ready.
  @inline(__always)
  fileprivate func perform(_ place: Int, _ core: Unmanaged<ChannelCore>) -> Int? {
    core._withUnsafeGuaranteedRef { core in
      let slot = slots + place
      core.lock.lock()
      let outcome =
        slot.pointee.kind == .send
        ? core.trySend(SelectSlot.value(of: slot, size: core.elementSize))
        : core.tryReceive(ReceivedValue.place(in: goroutine, size: core.elementSize))
      core.lock.unlock()
      if case .wouldWait = outcome { return nil }
      return finish(place, outcome)
    }
  }

  /// Ends a select whose case at `place` was carried out.
  @inline(__always)
  private func finish(_ place: Int, _ outcome: ChannelCore.Outcome) -> Int {
    var isClosed = false
    switch outcome {
    case .doneFor(let partner): partner.ready()
    case .closed: isClosed = true
    case .done, .wouldWait: break
    }
    let isSend = slots[place].kind == .send
    if !isSend, !isClosed {
      slots[place].core.unsafelyUnwrapped._withUnsafeGuaranteedRef { goroutine.record.pointee.received.filled(by: $0) }
    }
    finishCases(except: isClosed ? nil : place)
    return isSend && isClosed ? -1 : place
  }

  /// Ends the lives of the values that were to be sent, but for the one that was.
  @inline(__always)
  private func finishCases(except sent: Int?) {
    for place in 0..<count where slots[place].kind == .send {
      SelectSlot.finish(slots + place, sent: place == sent)
    }
  }

  // MARK: with all locks

  @inline(never)
  fileprivate func performLocked() -> Int {
    withUnsafeTemporaryAllocation(of: Candidate.self, capacity: count) { room in
      var size = 0
      var fallback: Int?
      for place in 0..<count {
        if slots[place].kind == .default { fallback = place }
        guard let core = slots[place].core, slots[place].kind == .receive else { continue }
        size = max(size, core._withUnsafeGuaranteedRef { $0.elementSize })
      }
      let candidates = Candidates(of: self, in: room, target: ReceivedValue.place(in: goroutine, size: size))
      // With all locks held, what is not ready now was not ready at this moment.
      candidates.lockAll()
      while let ready = candidates.drawReady(for: goroutine) {
        let outcome = ready.attempt()
        if case .wouldWait = outcome { continue }
        candidates.unlockAll()
        return finish(Int(ready.place), outcome)
      }
      guard let fallback else { return wait(for: candidates) }
      candidates.unlockAll()
      finishCases(except: nil)
      pollScheduler()
      return fallback
    }
  }

  /// Go's compiler makes an operation of a select over one case, and its dumps say so.
  private var waitReason: WaitReason {
    guard count == 1 else { return .select }
    let isNil = slots[0].core == nil
    if slots[0].kind == .send { return isNil ? .channelSendNil : .channelSend }
    return isNil ? .channelReceiveNil : .channelReceive
  }

  /// Waits in all queues at once; the first partner wins. Comes with all locks, which it lets go.
  @inline(__always)
  private func wait(for candidates: Candidates) -> Int {
    withUnsafeTemporaryAllocation(of: Waiter.self, capacity: candidates.count) { room in
      let waiters = room.baseAddress.unsafelyUnwrapped
      goroutine.record.pointee.selectDone.store(0, ordering: .relaxed)
      for number in 0..<candidates.count {
        let waiter = waiters + number
        waiter.initialize(to: Waiter(goroutine: goroutine, slot: candidates[number].value, candidate: number))
        candidates[number].enqueue(waiter)
      }
      candidates.unlockAll()
      goroutine.park(waitReason)
      let winner = goroutine.record.pointee.wokenBy.unsafelyUnwrapped
      for number in 0..<candidates.count where waiters + number != winner {
        candidates[number].dequeue(waiters + number)
      }
      let place = Int(candidates[Int(winner.pointee.candidate)].place)
      return finish(place, winner.pointee.succeeded ? .done : .closed)
    }
  }
}

extension Goroutine {
  /// A number below `bound` from the numbers of the worker, or of all other threads together.
  @inline(__always)
  func drawBelow(_ bound: Int) -> Int {
    if let worker = record.pointee.worker { return worker.record.pointee.decisions.below(bound) }
    return outsideDecisions.withLock { $0.below(bound) }
  }
}

private let outsideDecisions = Mutex(SchedulingDecisions(stream: 1 << 32))
