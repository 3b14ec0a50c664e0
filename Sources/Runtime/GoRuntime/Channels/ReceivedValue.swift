// ReceivedValue: what a select received, kept in the goroutine until the case fetches it.

/// Room for one value of any type. Whoever never fetches it leaves it to the next select or the goroutine's end.
struct ReceivedValue {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var spill: UnsafeMutableRawPointer?
  private var spillSize = 0
  /// Whether a value is here.
  private var isFull = false
  /// The channel it came from, which knows how to end its life, if it needs that.
  private var core: Unmanaged<ChannelCore>?

  static let inlineSize = 32

  /// A place for a value of `size` bytes. The record does not move, so neither does the place.
  static func place(in goroutine: Goroutine, size: Int) -> UnsafeMutableRawPointer {
    let record = goroutine.record
    record.pointee.received.destroy()
    if size <= inlineSize {
      return withUnsafeMutablePointer(to: &record.pointee.received.words) { UnsafeMutableRawPointer($0) }
    }
    if record.pointee.received.spillSize < size {
      record.pointee.received.spill?.deallocate()
      record.pointee.received.spill = .allocate(byteCount: size, alignment: 16)
      record.pointee.received.spillSize = size
    }
    return record.pointee.received.spill!
  }

  /// A value is there now.
  mutating func filled(by core: ChannelCore) {
    isFull = true
    if !core.isTrivial { self.core = Unmanaged.passRetained(core) }
  }

  /// Hands out the value, if the last select received one from `core`.
  static func take<Element>(_: Element.Type, in goroutine: Goroutine) -> Element? {
    let record = goroutine.record
    guard record.pointee.received.isFull else { return nil }
    record.pointee.received.isFull = false
    let place =
      MemoryLayout<Element>.size <= inlineSize
      ? withUnsafeMutablePointer(to: &record.pointee.received.words) { UnsafeMutableRawPointer($0) }
      : record.pointee.received.spill!
    let value = place.assumingMemoryBound(to: Element.self).move()
    if let core = record.pointee.received.core {
      record.pointee.received.core = nil
      core.release()
    }
    return value
  }

  /// Gives back all memory.
  mutating func release() {
    destroy()
    spill?.deallocate()
    spill = nil
    spillSize = 0
  }

  /// Ends the life of a value that nobody fetched.
  mutating func destroy() {
    isFull = false
    guard let core else { return }
    self.core = nil
    let owner = core.takeRetainedValue()
    if owner.elementSize <= Self.inlineSize {
      withUnsafeMutablePointer(to: &words) { owner.destroyValue(at: UnsafeMutableRawPointer($0)) }
    } else {
      owner.destroyValue(at: spill!)
    }
  }
}

extension Channel {
  /// What the last select of this goroutine received from this channel; `ok` is false when the channel is closed and
  /// drained. Fetch it at the top of the chosen case, once.
  public func received() -> (value: Element, ok: Bool) {
    guard let value = ReceivedValue.take(Element.self, in: Goroutine.current) else { return (Element.zero, false) }
    return (value, true)
  }
}
