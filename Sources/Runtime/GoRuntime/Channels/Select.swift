// Select: waits for the first of several communications, each equally likely when several are ready.

import Synchronization

/// Go's `select`: performs one of the communications and returns the place of its case in the list.
///
/// `switch select(.receive(from: c), .send(v, to: d), .default) { case 0: … }`. A received value is fetched by
/// `c.received()`.
public func select(_ cases: SelectCase...) -> Int {
  var cases = cases
  return cases.withUnsafeMutableBufferPointer { selectFatally($0) }
}

/// Go's `select` over one case, perhaps with a default.
public func select(_ first: SelectCase) -> Int {
  withUnsafeTemporaryAllocation(of: SelectCase.self, capacity: 1) { cases in
    cases.initializeElement(at: 0, to: first)
    defer { cases.deinitialize() }
    return selectFatally(cases)
  }
}

/// Go's `select` over two cases.
public func select(_ first: SelectCase, _ second: SelectCase) -> Int {
  withUnsafeTemporaryAllocation(of: SelectCase.self, capacity: 2) { cases in
    cases.initializeElement(at: 0, to: first)
    cases.initializeElement(at: 1, to: second)
    defer { cases.deinitialize() }
    return selectFatally(cases)
  }
}

/// Go's `select` over three cases.
public func select(_ first: SelectCase, _ second: SelectCase, _ third: SelectCase) -> Int {
  withUnsafeTemporaryAllocation(of: SelectCase.self, capacity: 3) { cases in
    cases.initializeElement(at: 0, to: first)
    cases.initializeElement(at: 1, to: second)
    cases.initializeElement(at: 2, to: third)
    defer { cases.deinitialize() }
    return selectFatally(cases)
  }
}

/// Go's `select` where the panic of a send on a closed channel can be recovered.
public func select(checked cases: SelectCase...) throws(GoPanic) -> Int {
  var cases = cases
  let chosen = cases.withUnsafeMutableBufferPointer { Selection(cases: $0).choose() }
  guard let chosen else { throw GoPanic(.sendOnClosedChannel) }
  return chosen
}

private func selectFatally(_ cases: UnsafeMutableBufferPointer<SelectCase>) -> Int {
  guard let chosen = Selection(cases: cases).choose() else { goPanic(.sendOnClosedChannel) }
  return chosen
}

/// One run of a select. Its result is nil when the case that was chosen sends on a closed channel.
private struct Selection {
  let cases: UnsafeMutableBufferPointer<SelectCase>

  func choose() -> Int? {
    let goroutine = Goroutine.current
    let size = cases.reduce(0) { max($0, $1.kind == .receive ? $1.core?.elementSize ?? 0 : 0) }
    let target = ReceivedValue.place(in: goroutine, size: size)
    if let (index, outcome) = tryEach(goroutine, target) { return finish(index, outcome, goroutine) }
    let fallback = cases.firstIndex { $0.kind == .default }
    let hasOne = cases.count == (fallback == nil ? 1 : 2)
    if let fallback, hasOne { return chooseDefault(fallback) }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: cases.count) { order in
      let locked = sortByAddress(order)
      // With all locks held, what is not ready now was not ready at this moment.
      lockAll(locked)
      if let (index, outcome) = tryEach(goroutine, target, locked: true) {
        unlockAll(locked)
        return finish(index, outcome, goroutine)
      }
      if let fallback {
        unlockAll(locked)
        return chooseDefault(fallback)
      }
      return wait(goroutine, target, locked)
    }
  }

  private func chooseDefault(_ index: Int) -> Int {
    for place in cases.indices { SelectCase.finish(cases.baseAddress! + place, sent: false) }
    pollScheduler()
    return index
  }

  /// Tries every case once, in an order drawn anew.
  private func tryEach(
    _ goroutine: Goroutine, _ target: UnsafeMutableRawPointer, locked: Bool = false
  ) -> (Int, ChannelCore.Outcome)? {
    let count = cases.count
    guard count > 0 else { return nil }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: count) { order in
      for index in 0..<count {
        let other = index == 0 ? 0 : goroutine.drawBelow(index + 1)
        order.initializeElement(at: index, to: index)
        order.swapAt(index, other)
      }
      for index in order {
        guard let core = cases[index].core else { continue }
        if !locked { core.lock.lock() }
        let outcome =
          cases[index].kind == .send
          ? core.trySend(SelectCase.slot(cases.baseAddress! + index)) : core.tryReceive(target)
        if !locked { core.lock.unlock() }
        if case .wouldWait = outcome { continue }
        return (index, outcome)
      }
      return nil
    }
  }

  /// Ends a select whose case `index` was carried out.
  private func finish(_ index: Int, _ outcome: ChannelCore.Outcome, _ goroutine: Goroutine) -> Int? {
    let chosen = cases[index]
    var isClosed = false
    switch outcome {
    case .doneFor(let partner): partner.ready()
    case .closed: isClosed = true
    case .done, .wouldWait: break
    }
    if chosen.kind == .receive, !isClosed { goroutine.record.pointee.received.filled(by: chosen.core!) }
    for place in cases.indices {
      SelectCase.finish(cases.baseAddress! + place, sent: place == index && !isClosed)
    }
    return chosen.kind == .send && isClosed ? nil : index
  }

  // MARK: waiting

  /// Waits in all queues at once; the first partner wins. Comes with all locks held.
  private func wait(
    _ goroutine: Goroutine, _ target: UnsafeMutableRawPointer, _ locked: UnsafeMutableBufferPointer<Int>.SubSequence
  ) -> Int? {
    withUnsafeTemporaryAllocation(of: Waiter.self, capacity: cases.count) { waiters in
      let base = waiters.baseAddress!
      goroutine.record.pointee.selectDone.store(0, ordering: .relaxed)
      goroutine.record.pointee.wokenBy = nil
      for index in locked {
        let core = cases[index].core!
        let isSend = cases[index].kind == .send
        let slot = isSend ? SelectCase.slot(cases.baseAddress! + index) : target
        (base + index).initialize(to: Waiter(goroutine: goroutine, slot: slot, selectCase: index))
        if isSend { core.state.senders.append(base + index) } else { core.state.receivers.append(base + index) }
      }
      unlockAll(locked)
      goroutine.park(locked.isEmpty ? .selectNoCases : .select)
      lockAll(locked)
      for index in locked {
        let core = cases[index].core!
        if cases[index].kind == .send {
          core.state.senders.remove(base + index)
        } else {
          core.state.receivers.remove(base + index)
        }
      }
      unlockAll(locked)
      let winner = goroutine.record.pointee.wokenBy!
      return finish(winner.pointee.caseIndex, winner.pointee.succeeded ? .done : .closed, goroutine)
    }
  }

  // MARK: locking

  /// The cases that have a channel, by the address of its core.
  private func sortByAddress(_ order: UnsafeMutableBufferPointer<Int>) -> UnsafeMutableBufferPointer<Int>.SubSequence {
    var count = 0
    for index in cases.indices where cases[index].core != nil {
      var place = count
      while place > 0, address(order[place - 1]) > address(index) {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = index
      count += 1
    }
    return order[0..<count]
  }

  private func address(_ index: Int) -> UInt {
    UInt(bitPattern: Unmanaged.passUnretained(cases[index].core!).toOpaque())
  }

  /// A channel that is in several cases is locked once, at the first.
  private func isFirst(_ position: Int, in locked: UnsafeMutableBufferPointer<Int>.SubSequence) -> Bool {
    position == 0 || cases[locked[position - 1]].core !== cases[locked[position]].core
  }

  private func lockAll(_ locked: UnsafeMutableBufferPointer<Int>.SubSequence) {
    for position in locked.indices where isFirst(position, in: locked) {
      cases[locked[position]].core!.lock.lock()
    }
  }

  private func unlockAll(_ locked: UnsafeMutableBufferPointer<Int>.SubSequence) {
    for position in locked.indices where isFirst(position, in: locked) {
      cases[locked[position]].core!.lock.unlock()
    }
  }
}

extension Goroutine {
  /// A number below `bound` from the numbers of the worker, or of all other threads together.
  func drawBelow(_ bound: Int) -> Int {
    if let worker = record.pointee.worker { return worker.record.pointee.decisions.below(bound) }
    return outsideDecisions.withLock { $0.below(bound) }
  }
}

private let outsideDecisions = Mutex(SchedulingDecisions(stream: 1 << 32))
