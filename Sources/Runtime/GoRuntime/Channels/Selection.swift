// Selection: one run of a select, from its cases to the one that was carried out.

import Synchronization

/// A case with a channel, as the run sees it: the select's argument keeps the channel alive, so nothing is counted here.
private struct Candidate {
  let core: Unmanaged<ChannelCore>
  let isSend: Bool
  let index: Int
  /// The value to send, or where a received one goes.
  var slot: UnsafeMutableRawPointer

  var address: UInt { UInt(bitPattern: core.toOpaque()) }

  @inline(__always)
  func withCore<Result>(_ body: (ChannelCore) -> Result) -> Result { core._withUnsafeGuaranteedRef(body) }

  func lock() { withCore { $0.lock.lock() } }

  func unlock() { withCore { $0.lock.unlock() } }

  var mayBeReady: Bool { withCore { isSend ? $0.state.canSend : $0.state.canReceive } }

  func attempt() -> ChannelCore.Outcome { withCore { isSend ? $0.trySend(slot) : $0.tryReceive(slot) } }

  func enqueue(_ waiter: UnsafeMutablePointer<Waiter>) {
    withCore { if isSend { $0.state.senders.append(waiter) } else { $0.state.receivers.append(waiter) } }
  }

  /// Takes the waiter out of the queue, if it is still there.
  func dequeue(_ waiter: UnsafeMutablePointer<Waiter>) {
    lock()
    withCore { if isSend { $0.state.senders.remove(waiter) } else { $0.state.receivers.remove(waiter) } }
    unlock()
  }
}

/// The cases of a select that have a channel, in the order of their addresses: the order in which all selects lock.
struct Selection {
  private let cases: UnsafeMutableBufferPointer<SelectCase>
  private let candidates: UnsafeMutableBufferPointer<Candidate>
  private let goroutine: Goroutine

  /// Performs one of the cases and returns its place; nil when it sends on a closed channel.
  static func choose(among cases: UnsafeMutableBufferPointer<SelectCase>) -> Int? {
    withUnsafeTemporaryAllocation(of: Candidate.self, capacity: cases.count) { room in
      var count = 0
      var fallback: Int?
      var size = 0
      for index in cases.indices {
        let kind = cases[index].kind
        if kind == .default { fallback = index }
        guard let core = cases[index].core else { continue }
        if kind == .receive { size = max(size, core.elementSize) }
        let candidate = Candidate(
          core: Unmanaged.passUnretained(core), isSend: kind == .send, index: index,
          slot: SelectCase.slot(cases.baseAddress! + index))
        var place = count
        while place > 0, room[place - 1].address > candidate.address {
          (room.baseAddress! + place).initialize(to: room[place - 1])
          place -= 1
        }
        (room.baseAddress! + place).initialize(to: candidate)
        count += 1
      }
      let goroutine = Goroutine.current
      let target = ReceivedValue.place(in: goroutine, size: size)
      let candidates = UnsafeMutableBufferPointer(rebasing: room[0..<count])
      for place in candidates.indices where !candidates[place].isSend { candidates[place].slot = target }
      return Selection(cases: cases, candidates: candidates, goroutine: goroutine).choose(fallback: fallback)
    }
  }

  private func choose(fallback: Int?) -> Int? {
    // With all locks held, what is not ready now was not ready at this moment.
    lockAll()
    while let ready = drawReady() {
      let outcome = ready.attempt()
      if case .wouldWait = outcome { continue }
      unlockAll()
      return finish(ready.index, ready, outcome)
    }
    if let fallback {
      unlockAll()
      finishCases(except: nil)
      pollScheduler()
      return fallback
    }
    return wait()
  }

  /// One of the candidates that may be ready, each equally likely.
  private func drawReady() -> Candidate? {
    var chosen: Candidate?
    var count = 0
    for candidate in candidates where candidate.mayBeReady {
      count += 1
      if count == 1 || goroutine.drawBelow(count) == 0 { chosen = candidate }
    }
    return chosen
  }

  /// Waits in all queues at once; the first partner wins. Comes with all locks held.
  private func wait() -> Int? {
    withUnsafeTemporaryAllocation(of: Waiter.self, capacity: candidates.count) { waiters in
      goroutine.record.pointee.selectDone.store(0, ordering: .relaxed)
      for (place, candidate) in candidates.enumerated() {
        let waiter = waiters.baseAddress! + place
        waiter.initialize(to: Waiter(goroutine: goroutine, slot: candidate.slot, selectCase: place))
        candidate.enqueue(waiter)
      }
      unlockAll()
      goroutine.park(candidates.isEmpty ? .selectNoCases : .select)
      let winner = goroutine.record.pointee.wokenBy!
      for (place, candidate) in candidates.enumerated() where waiters.baseAddress! + place != winner {
        candidate.dequeue(waiters.baseAddress! + place)
      }
      let chosen = candidates[winner.pointee.caseIndex]
      return finish(chosen.index, chosen, winner.pointee.succeeded ? .done : .closed)
    }
  }

  /// Ends a select whose case `index` was carried out.
  private func finish(_ index: Int, _ chosen: Candidate, _ outcome: ChannelCore.Outcome) -> Int? {
    var isClosed = false
    switch outcome {
    case .doneFor(let partner): partner.ready()
    case .closed: isClosed = true
    case .done, .wouldWait: break
    }
    if !chosen.isSend, !isClosed { goroutine.record.pointee.received.filled(by: cases[index].core!) }
    finishCases(except: isClosed ? nil : index)
    return chosen.isSend && isClosed ? nil : index
  }

  /// Ends the lives of the values that were to be sent, but for the one that was.
  private func finishCases(except sent: Int?) {
    for place in cases.indices where cases[place].kind == .send {
      SelectCase.finish(cases.baseAddress! + place, sent: place == sent)
    }
  }

  // MARK: locking

  /// A channel that is in several cases is locked once.
  private func isRepeated(_ place: Int) -> Bool {
    place > 0 && candidates[place - 1].address == candidates[place].address
  }

  private func lockAll() {
    for place in candidates.indices where !isRepeated(place) { candidates[place].lock() }
  }

  private func unlockAll() {
    for place in candidates.indices where !isRepeated(place) { candidates[place].unlock() }
  }
}
