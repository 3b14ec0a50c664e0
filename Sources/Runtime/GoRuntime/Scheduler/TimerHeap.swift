// TimerHeap: pending timers, the earliest first.

/// A heap of four children each. Deadlines lie in the heap itself, so that comparing touches nothing else; equal ones come
/// in the order they were set, or as a seed decides.
struct TimerHeap {
  struct Slot {
    let deadline: Int
    let order: UInt64
    let record: UnsafeMutablePointer<TimerRecord>

    @inline(__always)
    static func < (left: Slot, right: Slot) -> Bool {
      left.deadline != right.deadline ? left.deadline < right.deadline : left.order < right.order
    }
  }

  private var slots: UnsafeMutablePointer<Slot> = .allocate(capacity: 16)
  private var capacity = 16
  private(set) var count = 0

  var first: Slot? { count == 0 ? nil : slots[0] }

  /// Every timer in it, in no order.
  var all: UnsafeMutableBufferPointer<Slot> { UnsafeMutableBufferPointer(start: slots, count: count) }

  mutating func insert(_ record: UnsafeMutablePointer<TimerRecord>, deadline: Int, order: UInt64) {
    if count == capacity { grow() }
    count += 1
    siftUp(Slot(deadline: deadline, order: order, record: record), from: count - 1)
  }

  mutating func remove(_ record: UnsafeMutablePointer<TimerRecord>) {
    let position = record.pointee.position
    record.pointee.position = -1
    count -= 1
    guard position < count else { return }
    let last = slots[count]
    if position > 0, last < slots[(position - 1) / 4] {
      siftUp(last, from: position)
    } else {
      siftDown(last, from: position)
    }
  }

  func free() {
    slots.deallocate()
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Slot>.allocate(capacity: 2 * capacity)
    larger.update(from: slots, count: count)
    slots.deallocate()
    slots = larger
    capacity *= 2
  }

  @inline(__always)
  private func place(_ slot: Slot, at position: Int) {
    slots[position] = slot
    slot.record.pointee.position = position
  }

  private func siftUp(_ slot: Slot, from start: Int) {
    var position = start
    while position > 0 {
      let parent = (position - 1) / 4
      guard slot < slots[parent] else { break }
      place(slots[parent], at: position)
      position = parent
    }
    place(slot, at: position)
  }

  private func siftDown(_ slot: Slot, from start: Int) {
    var position = start
    while true {
      let child = 4 * position + 1
      guard child < count else { break }
      var least = child
      for other in (child + 1)..<max(child + 1, min(child + 4, count)) where slots[other] < slots[least] {
        least = other
      }
      guard slots[least] < slot else { break }
      place(slots[least], at: position)
      position = least
    }
    place(slot, at: position)
  }
}
