// SelectionCandidates: the channels of a select in the order in which all selects lock them.

/// A case with a channel. The caller of the select keeps the channel, so nothing is counted here.
struct Candidate {
  let core: Unmanaged<ChannelCore>
  /// The value to send, or where a received one goes.
  let value: UnsafeMutableRawPointer
  let place: Int32
  let isSend: Bool

  @inline(__always) var address: UInt { UInt(bitPattern: core.toOpaque()) }

  @inline(__always)
  func withCore<Result>(_ body: (ChannelCore) -> Result) -> Result { core._withUnsafeGuaranteedRef(body) }

  @inline(__always)
  var mayBeReady: Bool { withCore { isSend ? $0.state.canSend : $0.state.canReceive } }

  func attempt() -> ChannelCore.Outcome { withCore { isSend ? $0.trySend(value) : $0.tryReceive(value) } }

  @inline(__always)
  func enqueue(_ waiter: UnsafeMutablePointer<Waiter>) {
    withCore { if isSend { $0.state.senders.append(waiter) } else { $0.state.receivers.append(waiter) } }
  }

  /// Takes the waiter out of the queue, if it is still there.
  @inline(__always)
  func dequeue(_ waiter: UnsafeMutablePointer<Waiter>) {
    withCore {
      $0.lock.lock()
      if isSend { $0.state.senders.remove(waiter) } else { $0.state.receivers.remove(waiter) }
      $0.lock.unlock()
    }
  }
}

/// The cases of a select that have a channel, in the order of the channels' addresses.
struct Candidates {
  private let candidates: UnsafeMutablePointer<Candidate>
  let count: Int

  /// Sorts by insertion: few selects have many cases, and channels made one after another mostly come in order.
  @inline(__always)
  init(of selection: Selection, in room: UnsafeMutableBufferPointer<Candidate>, target: UnsafeMutableRawPointer) {
    let candidates = room.baseAddress.unsafelyUnwrapped
    var count = 0
    for place in 0..<selection.count {
      let slot = selection.slots + place
      guard let core = slot.pointee.core else { continue }
      let isSend = slot.pointee.kind == .send
      let value =
        isSend ? SelectSlot.value(of: slot, size: core._withUnsafeGuaranteedRef { $0.elementSize }) : target
      let candidate = Candidate(core: core, value: value, place: Int32(truncatingIfNeeded: place), isSend: isSend)
      var position = count
      while position > 0, candidates[position &- 1].address > candidate.address {
        (candidates + position).initialize(to: candidates[position &- 1])
        position &-= 1
      }
      (candidates + position).initialize(to: candidate)
      if position > 0, candidates[position &- 1].address == candidate.address {
        Self.shuffle(candidates, into: position, for: selection.goroutine)
      }
      count &+= 1
    }
    self.candidates = candidates
    self.count = count
  }

  /// Puts the last of several cases of one channel at a random place among them, so that who waits in several cases is
  /// served by each equally often.
  @inline(never)
  private static func shuffle(
    _ candidates: UnsafeMutablePointer<Candidate>, into position: Int, for goroutine: Goroutine
  ) {
    let address = candidates[position].address
    var first = position
    while first > 0, candidates[first &- 1].address == address { first &-= 1 }
    let place = first &+ goroutine.drawBelow(position &- first &+ 1)
    if place != position { swap(&candidates[place], &candidates[position]) }
  }

  @inline(__always)
  subscript(number: Int) -> Candidate {
    unsafeAddress { UnsafePointer(candidates + number) }
  }

  /// One of the candidates that may be ready, each equally likely.
  @inline(__always)
  func drawReady(for goroutine: Goroutine) -> Candidate? {
    var chosen: Candidate?
    var ready = 0
    for number in 0..<count where candidates[number].mayBeReady {
      ready &+= 1
      if ready == 1 || goroutine.drawBelow(ready) == 0 { chosen = candidates[number] }
    }
    return chosen
  }

  /// A channel that is in several cases is locked once.
  @inline(__always)
  private func isRepeated(_ number: Int) -> Bool {
    number > 0 && candidates[number &- 1].address == candidates[number].address
  }

  @inline(__always)
  func lockAll() {
    for number in 0..<count where !isRepeated(number) { candidates[number].withCore { $0.lock.lock() } }
  }

  @inline(__always)
  func unlockAll() {
    for number in 0..<count where !isRepeated(number) { candidates[number].withCore { $0.lock.unlock() } }
  }
}
