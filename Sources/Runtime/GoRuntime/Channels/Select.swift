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
  _ first: SelectCase, _ second: SelectCase, _ third: SelectCase, _ fourth: SelectCase, _ others: SelectCase...
) -> Int {
  sentOrPanic(choose(first, second, third, fourth, others))
}

/// Go's `select` where the panic of a send on a closed channel can be recovered.
@inlinable @inline(__always)
public func select(
  checked first: SelectCase, _ second: SelectCase, _ third: SelectCase, _ fourth: SelectCase, _ others: SelectCase...
) throws(GoPanic) -> Int {
  try sentOrThrow(choose(first, second, third, fourth, others))
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

/// Go's `select` over two cases, or over one and a default.
@inlinable @inline(__always)
public func select(_ first: SelectCase, _ second: SelectCase) -> Int {
  sentOrPanic(choose(first, second))
}

/// Go's `select` over two cases, or over one and a default, where its panic can be recovered.
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

/// `select {}`: waits for ever.
public func blockForever() -> Never {
  waitForever(.selectNoCases)
}

// MARK: from arguments to slots

// Each puts the cases' slots side by side on the stack; `withExtendedLifetime` keeps the channels, and spares counting
// them. Being inlined, the array of the variadic form never comes to be either.

@inlinable @inline(__always)
func choose(_ first: SelectCase) -> Int {
  var slot = first.slot
  let chosen = performSelect(&slot, 1)
  withExtendedLifetime(first) {}
  return chosen
}

@inlinable @inline(__always)
func choose(_ first: SelectCase, _ second: SelectCase) -> Int {
  if second.slot.kind == .default {
    var slot = first.slot
    let chosen = performSelectOrDefault(&slot)
    withExtendedLifetime(first) {}
    return chosen
  }
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
func choose(
  _ first: SelectCase, _ second: SelectCase, _ third: SelectCase, _ fourth: SelectCase, _ others: [SelectCase]
) -> Int {
  let count = 4 &+ others.count
  let chosen = withUnsafeTemporaryAllocation(of: SelectSlot.self, capacity: count) { slots in
    slots.initializeElement(at: 0, to: first.slot)
    slots.initializeElement(at: 1, to: second.slot)
    slots.initializeElement(at: 2, to: third.slot)
    slots.initializeElement(at: 3, to: fourth.slot)
    for place in others.indices { slots.initializeElement(at: 4 &+ place, to: others[place].slot) }
    return performSelect(slots.baseAddress.unsafelyUnwrapped, count)
  }
  withExtendedLifetime((first, second, third, fourth, others)) {}
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
