// Select: waits for the first of several communications, each equally likely when several are ready.

import Synchronization

/// Go's `select`: performs exactly one of the communications and returns the place of its case in the list.
///
/// ```swift
/// switch select(.receive(from: jobs), .send(report, to: log), .default) {
/// case 0:
///   let (job, ok) = jobs.received()  // ok is false when jobs is closed and drained
///   …
/// case 1: …       // report was sent
/// default: …      // neither could go on at once
/// }
/// ```
///
/// Among several ready cases each is equally likely. Without `.default` it waits until one is ready; a nil channel never
/// is. A send on a closed channel panics. The arguments are evaluated once and in order, as in any Swift call. Nothing is
/// allocated by up to twenty cases.
@inlinable @inline(__always)
public func select(
  _ first: SelectCase, _ second: SelectCase, _ third: SelectCase, _ fourth: SelectCase,
  _ fifth: SelectCase, _ others: SelectCase...
) -> Int {
  sentOrPanic(choose(first, second, third, fourth, fifth, others))
}

/// Go's `select` where the panic of a send on a closed channel can be recovered.
@inlinable @inline(__always)
public func select(
  checked first: SelectCase, _ second: SelectCase, _ third: SelectCase,
  _ fourth: SelectCase, _ fifth: SelectCase, _ others: SelectCase...
) throws(GoPanic) -> Int {
  try sentOrThrow(choose(first, second, third, fourth, fifth, others))
}

/// Go's `select` over one case.
@inlinable @inline(__always)
public func select(_ first: SelectCase) -> Int {
  sentOrPanic(choose(first))
}

/// Go's `select` over one case, where its panic can be recovered.
@inlinable @inline(__always)
public func select(checked first: SelectCase) throws(GoPanic) -> Int {
  try sentOrThrow(choose(first))
}

/// Go's `select` over two cases.
@_disfavoredOverload
@inlinable @inline(__always)
public func select(_ first: SelectCase, _ second: SelectCase) -> Int {
  sentOrPanic(choose(first, second))
}

/// Go's `select` over two cases, where its panic can be recovered.
@_disfavoredOverload
@inlinable @inline(__always)
public func select(checked first: SelectCase, _ second: SelectCase) throws(GoPanic) -> Int {
  try sentOrThrow(choose(first, second))
}

/// Go's `select` over three cases.
@inlinable @inline(__always)
public func select(_ first: SelectCase, _ second: SelectCase, _ third: SelectCase) -> Int {
  sentOrPanic(choose(first, second, third))
}

/// Go's `select` over three cases, where its panic can be recovered.
@inlinable @inline(__always)
public func select(checked first: SelectCase, _ second: SelectCase, _ third: SelectCase) throws(GoPanic) -> Int {
  try sentOrThrow(choose(first, second, third))
}

/// Go's `select` over four cases.
@inlinable @inline(__always)
public func select(
  _ first: SelectCase, _ second: SelectCase, _ third: SelectCase,
  _ fourth: SelectCase
) -> Int {
  sentOrPanic(choose(first, second, third, fourth))
}

/// Go's `select` over four cases, where its panic can be recovered.
@inlinable @inline(__always)
public func select(
  checked first: SelectCase, _ second: SelectCase, _ third: SelectCase,
  _ fourth: SelectCase
) throws(GoPanic) -> Int {
  try sentOrThrow(choose(first, second, third, fourth))
}

/// `select {}`: waits for ever.
public func blockForever() -> Never {
  waitForever(.selectNoCases)
}

// MARK: from arguments to slots

// Each puts the cases' slots side by side on the stack. All of this is inlined, so that the array of the variadic form
// never comes to be, and `withExtendedLifetime` keeps the channels without counting those that the caller keeps.

@inlinable @inline(__always)
func choose(_ first: SelectCase) -> Int {
  let chosen = withUnsafeTemporaryAllocation(of: SelectSlot.self, capacity: 1) { slots in
    slots.initializeElement(at: 0, to: first.slot)
    return performSelect(slots.baseAddress.unsafelyUnwrapped, 1)
  }
  withExtendedLifetime(first) {}
  return chosen
}

@inlinable @inline(__always)
func choose(_ first: SelectCase, _ second: SelectCase) -> Int {
  let chosen = withUnsafeTemporaryAllocation(of: SelectSlot.self, capacity: 2) { slots in
    slots.initializeElement(at: 0, to: first.slot)
    slots.initializeElement(at: 1, to: second.slot)
    return performSelect(slots.baseAddress.unsafelyUnwrapped, 2)
  }
  withExtendedLifetime((first, second)) {}
  return chosen
}

@inlinable @inline(__always)
func choose(_ first: SelectCase, _ second: SelectCase, _ third: SelectCase) -> Int {
  let chosen = withUnsafeTemporaryAllocation(of: SelectSlot.self, capacity: 3) { slots in
    slots.initializeElement(at: 0, to: first.slot)
    slots.initializeElement(at: 1, to: second.slot)
    slots.initializeElement(at: 2, to: third.slot)
    return performSelect(slots.baseAddress.unsafelyUnwrapped, 3)
  }
  withExtendedLifetime((first, second, third)) {}
  return chosen
}

@inlinable @inline(__always)
func choose(_ first: SelectCase, _ second: SelectCase, _ third: SelectCase, _ fourth: SelectCase) -> Int {
  let chosen = withUnsafeTemporaryAllocation(of: SelectSlot.self, capacity: 4) { slots in
    slots.initializeElement(at: 0, to: first.slot)
    slots.initializeElement(at: 1, to: second.slot)
    slots.initializeElement(at: 2, to: third.slot)
    slots.initializeElement(at: 3, to: fourth.slot)
    return performSelect(slots.baseAddress.unsafelyUnwrapped, 4)
  }
  withExtendedLifetime((first, second, third, fourth)) {}
  return chosen
}

@inlinable @inline(__always)
func choose(
  _ first: SelectCase, _ second: SelectCase, _ third: SelectCase, _ fourth: SelectCase,
  _ fifth: SelectCase, _ others: [SelectCase]
) -> Int {
  let count = 5 &+ others.count
  let chosen = withUnsafeTemporaryAllocation(of: SelectSlot.self, capacity: count) { slots in
    slots.initializeElement(at: 0, to: first.slot)
    slots.initializeElement(at: 1, to: second.slot)
    slots.initializeElement(at: 2, to: third.slot)
    slots.initializeElement(at: 3, to: fourth.slot)
    slots.initializeElement(at: 4, to: fifth.slot)
    for place in others.indices { slots.initializeElement(at: 5 &+ place, to: others[place].slot) }
    return performSelect(slots.baseAddress.unsafelyUnwrapped, count)
  }
  withExtendedLifetime((first, second, third, fourth, fifth, others)) {}
  return chosen
}

@inlinable @inline(__always)
func sentOrPanic(_ chosen: Int) -> Int {
  if chosen < 0 { goPanic(.sendOnClosedChannel) }
  return chosen
}

@inlinable @inline(__always)
func sentOrThrow(_ chosen: Int) throws(GoPanic) -> Int {
  if chosen < 0 { throw GoPanic(.sendOnClosedChannel) }
  return chosen
}
