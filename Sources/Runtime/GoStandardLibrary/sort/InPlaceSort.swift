// InPlaceSort: sorting by index, with nothing but `less` and `swap`.

/// Sorts what can only be compared and swapped by index.
struct InPlaceSort<E: Error> {
  let less: (Int, Int) throws(E) -> Bool
  let swap: (Int, Int) throws(E) -> Void

  /// Sorts the range: quicksort, insertion sort when it is short, heapsort when quicksort does badly.
  func sort(_ low: Int, _ high: Int) throws(E) {
    var depth = 2
    var rest = high - low
    while rest > 0 {
      depth += 2
      rest >>= 1
    }
    try quicksort(low, high, depth)
  }

  private func quicksort(_ low: Int, _ high: Int, _ depth: Int) throws(E) {
    var (low, high, depth) = (low, high, depth)
    while high - low > 12 {
      if depth == 0 { return try heapsort(low, high) }
      depth -= 1
      let middle = try partition(low, high)
      if middle - low < high - middle {
        try quicksort(low, middle, depth)
        low = middle + 1
      } else {
        try quicksort(middle + 1, high, depth)
        high = middle
      }
    }
    try insertionSort(low, high)
  }

  /// Puts the median of three in its place, smaller elements before and the others behind it.
  private func partition(_ low: Int, _ high: Int) throws(E) -> Int {
    let (middle, last) = (low + (high - low) / 2, high - 1)
    if try less(middle, low) { try swap(middle, low) }
    if try less(last, middle) {
      try swap(last, middle)
      if try less(middle, low) { try swap(middle, low) }
    }
    try swap(low, middle)
    var (left, right) = (low + 1, last)
    while true {
      while left <= right, try less(left, low) { left += 1 }
      while left <= right, try less(low, right) { right -= 1 }
      if left >= right { break }
      try swap(left, right)
      left += 1
      right -= 1
    }
    try swap(low, right)
    return right
  }

  func insertionSort(_ low: Int, _ high: Int) throws(E) {
    guard low + 1 < high else { return }
    for end in (low + 1)..<high {
      var index = end
      while index > low, try less(index, index - 1) {
        try swap(index, index - 1)
        index -= 1
      }
    }
  }

  private func heapsort(_ low: Int, _ high: Int) throws(E) {
    let count = high - low
    for root in stride(from: count / 2 - 1, through: 0, by: -1) { try siftDown(root, count, low) }
    for end in stride(from: count - 1, through: 1, by: -1) {
      try swap(low, low + end)
      try siftDown(0, end, low)
    }
  }

  private func siftDown(_ root: Int, _ count: Int, _ first: Int) throws(E) {
    var root = root
    while 2 * root + 1 < count {
      var child = 2 * root + 1
      if child + 1 < count, try less(first + child, first + child + 1) { child += 1 }
      guard try less(first + root, first + child) else { return }
      try swap(first + root, first + child)
      root = child
    }
  }

  /// Sorts the range and keeps the order of equal elements: sorted blocks, merged by rotation.
  func stableSort(_ count: Int) throws(E) {
    var size = 20
    for start in stride(from: 0, to: count, by: size) { try insertionSort(start, Swift.min(start + size, count)) }
    while size < count {
      for start in stride(from: 0, to: count - size, by: 2 * size) {
        try merge(start, start + size, Swift.min(start + 2 * size, count))
      }
      size *= 2
    }
  }

  /// Merges two sorted neighbours in place.
  private func merge(_ low: Int, _ middle: Int, _ high: Int) throws(E) {
    guard low < middle && middle < high else { return }
    if high - low == 2 {
      if try less(middle, low) { try swap(middle, low) }
      return
    }
    let (left, right): (Int, Int)
    if middle - low > high - middle {
      left = low + (middle - low) / 2
      right = try bound(middle, high) { index throws(E) in try less(index, left) }
    } else {
      right = middle + (high - middle) / 2
      left = try bound(low, middle) { index throws(E) in try !less(right, index) }
    }
    try rotate(left, middle, right)
    let newMiddle = left + (right - middle)
    try merge(low, left, newMiddle)
    try merge(newMiddle, right, high)
  }

  /// The first index of a range for which the test fails.
  private func bound(_ low: Int, _ high: Int, _ test: (Int) throws(E) -> Bool) throws(E) -> Int {
    var (low, high) = (low, high)
    while low < high {
      let middle = low + (high - low) / 2
      if try test(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func rotate(_ low: Int, _ middle: Int, _ high: Int) throws(E) {
    try reverse(low, middle)
    try reverse(middle, high)
    try reverse(low, high)
  }

  private func reverse(_ low: Int, _ high: Int) throws(E) {
    var (left, right) = (low, high - 1)
    while left < right {
      try swap(left, right)
      left += 1
      right -= 1
    }
  }
}
