// ReceivedValue: what a select received, kept in the goroutine until the case fetches it.

/// Room for one value of any type. Whoever never fetches it leaves it to the next select that receives,
/// or to the goroutine's end.
struct ReceivedValue {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var spill: UnsafeMutableRawPointer?
  private var spillSize = 0
  /// The size of the value that is here; negative when there is none.
  private var size = -1
  /// Whether the room given last, and so the value, is the large one: a select gives all its channels the same.
  private var isSpilled = false
  /// How to end its life, if it needs that.
  private var elementType: Any.Type?

  static let inlineSize = 32

  /// A place for a value of up to `size` bytes. The record does not move, so neither does the place.
  @inline(__always)
  static func place(in goroutine: Goroutine, size: Int) -> UnsafeMutableRawPointer {
    let record = goroutine.record
    if record.pointee.received.size >= 0 { record.pointee.received.destroy() }
    record.pointee.received.isSpilled = size > inlineSize
    if size > inlineSize { record.pointee.received.growSpill(to: size) }
    return address(in: goroutine)
  }

  @inline(__always)
  private static func address(in goroutine: Goroutine) -> UnsafeMutableRawPointer {
    let record = goroutine.record
    if record.pointee.received.isSpilled { return record.pointee.received.spill.unsafelyUnwrapped }
    return withUnsafeMutablePointer(to: &record.pointee.received.words) { UnsafeMutableRawPointer($0) }
  }

  @inline(never)
  private mutating func growSpill(to size: Int) {
    guard spillSize < size else { return }
    spill?.deallocate()
    spill = .allocate(byteCount: size, alignment: 16)
    spillSize = size
  }

  /// A value is there now.
  @inline(__always)
  mutating func filled(by core: ChannelCore) {
    size = core.elementSize
    elementType = core.elementType
  }

  /// Where the value is that the last select received, now the caller's to move; nil when it received none.
  @inline(__always)
  static func take(from goroutine: Goroutine) -> UnsafeMutableRawPointer? {
    if goroutine.record.pointee.received.size < 0 { return nil }
    goroutine.record.pointee.received.size = -1
    return address(in: goroutine)
  }

  /// Gives back all memory.
  mutating func release() {
    destroy()
    spill?.deallocate()
    spill = nil
    spillSize = 0
  }

  /// Ends the life of a value that nobody fetched.
  @inline(never)
  mutating func destroy() {
    guard size >= 0 else { return }
    size = -1
    guard let elementType else { return }
    if isSpilled {
      destroyValue(of: elementType, at: spill!)
    } else {
      withUnsafeMutablePointer(to: &words) { destroyValue(of: elementType, at: UnsafeMutableRawPointer($0)) }
    }
  }
}

extension Channel {
  /// What the last select of this goroutine received from this channel; `ok` is false when the channel is closed and
  /// drained. Fetch it at the top of the chosen case, once.
  ///
  /// ```swift
  /// switch select(.receive(from: numbers), .receive(from: done)) {
  /// case 0:
  ///   let (number, ok) = numbers.received()
  ///   …
  /// ```
  @inlinable @inline(never)
  public func received() -> (value: Element, ok: Bool) {
    guard let place = takeReceivedValue() else { return (Element.zero, false) }
    return (place.assumingMemoryBound(to: Element.self).move(), true)
  }
}

@inline(never) @usableFromInline
func takeReceivedValue() -> UnsafeMutableRawPointer? {
  ReceivedValue.take(from: Goroutine.current)
}
