// GoroutineList: goroutines chained through their records, under somebody's lock.

/// A queue that allocates nothing. A goroutine is in at most one.
package struct GoroutineList {
  private var first: Goroutine?
  private var last: Goroutine?
  package private(set) var count = 0

  package init() {}

  package var isEmpty: Bool { first == nil }

  package mutating func append(_ goroutine: Goroutine) {
    goroutine.record.pointee.next = nil
    if let last { last.record.pointee.next = goroutine } else { first = goroutine }
    last = goroutine
    count += 1
  }

  package mutating func prepend(_ goroutine: Goroutine) {
    goroutine.record.pointee.next = first
    first = goroutine
    if last == nil { last = goroutine }
    count += 1
  }

  package mutating func removeFirst() -> Goroutine? {
    guard let goroutine = first else { return nil }
    first = goroutine.record.pointee.next
    if first == nil { last = nil }
    goroutine.record.pointee.next = nil
    count -= 1
    return goroutine
  }
}
