// TimerHeap: pending timers, the earliest first.

/// A heap of four children each; equal deadlines come in the order they were set.
struct TimerHeap {
  private var entries: [TimerEntry] = []
  private var nextSequence: UInt64 = 0

  var count: Int { entries.count }
  var first: TimerEntry? { entries.first }

  /// Returns whether the entry is now the first.
  mutating func insert(_ entry: TimerEntry) -> Bool {
    nextSequence += 1
    entry.sequence = nextSequence
    entry.position = entries.count
    entries.append(entry)
    siftUp(entry.position)
    return entry.position == 0
  }

  mutating func remove(_ entry: TimerEntry) {
    let position = entry.position
    let last = entries.removeLast()
    entry.position = -1
    guard last !== entry else { return }
    place(last, at: position)
    siftUp(position)
    siftDown(last.position)
  }

  private mutating func place(_ entry: TimerEntry, at position: Int) {
    entries[position] = entry
    entry.position = position
  }

  private func isBefore(_ left: TimerEntry, _ right: TimerEntry) -> Bool {
    (left.deadline, left.sequence) < (right.deadline, right.sequence)
  }

  private mutating func siftUp(_ start: Int) {
    var position = start
    let entry = entries[position]
    while position > 0 {
      let parent = entries[(position - 1) / 4]
      guard isBefore(entry, parent) else { break }
      let above = parent.position
      place(parent, at: position)
      position = above
    }
    place(entry, at: position)
  }

  private mutating func siftDown(_ start: Int) {
    var position = start
    let entry = entries[position]
    while true {
      let children = (4 * position + 1)..<min(4 * position + 5, max(entries.count, 4 * position + 1))
      guard let least = children.min(by: { isBefore(entries[$0], entries[$1]) }), isBefore(entries[least], entry)
      else { break }
      place(entries[least], at: position)
      position = least
    }
    place(entry, at: position)
  }
}
