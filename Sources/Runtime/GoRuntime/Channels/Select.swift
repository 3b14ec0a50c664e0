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
  let chosen = cases.withUnsafeMutableBufferPointer { Selection.choose(among: $0) }
  guard let chosen else { throw GoPanic(.sendOnClosedChannel) }
  return chosen
}

private func selectFatally(_ cases: UnsafeMutableBufferPointer<SelectCase>) -> Int {
  guard let chosen = Selection.choose(among: cases) else { goPanic(.sendOnClosedChannel) }
  return chosen
}

extension Goroutine {
  /// A number below `bound` from the numbers of the worker, or of all other threads together.
  func drawBelow(_ bound: Int) -> Int {
    if let worker = record.pointee.worker { return worker.record.pointee.decisions.below(bound) }
    return outsideDecisions.withLock { $0.below(bound) }
  }
}

private let outsideDecisions = Mutex(SchedulingDecisions(stream: 1 << 32))
