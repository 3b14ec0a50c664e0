// SelectCase: one case of a select, its operands evaluated.

/// `.receive(from: c)`, `.send(v, to: c)` or `.default`. Made in the argument list of `select`, which consumes it: a case
/// holds its value bare, so it must be given to exactly one `select`.
@frozen
public struct SelectCase: @unchecked Sendable {
  /// Keeps the channel. Where the caller keeps it anyway, the compiler leaves the counting out.
  @usableFromInline let core: ChannelCore?
  @usableFromInline let slot: SelectSlot

  @inlinable @inline(__always)
  init(core: ChannelCore?, slot: SelectSlot) {
    self.core = core
    self.slot = slot
  }

  /// The case that is chosen when no other is ready.
  @inlinable @inline(__always)
  public static var `default`: SelectCase {
    SelectCase(core: nil, slot: SelectSlot(kind: .default, core: nil))
  }

  /// `case <-c`, `case v := <-c`, `case v, ok := <-c`: what was received is fetched by `c.received()`.
  @inlinable @inline(__always)
  public static func receive<Element>(from channel: Channel<Element>) -> SelectCase {
    SelectCase(core: channel.core, slot: SelectSlot(kind: .receive, core: channel.unmanagedCore))
  }

  /// `case c <- v`.
  @inlinable @inline(__always)
  public static func send<Element>(_ value: Element, to channel: Channel<Element>) -> SelectCase {
    SelectCase(core: channel.core, slot: SelectSlot(sending: value, to: channel.unmanagedCore))
  }
}

/// A case as the select sees it. The channel is not counted here: whoever called `select` keeps it.
@frozen @usableFromInline
struct SelectSlot {
  @frozen @usableFromInline
  enum Kind: UInt8 {
    case receive
    case send
    case `default`
  }

  @usableFromInline let kind: Kind
  @usableFromInline let core: Unmanaged<ChannelCore>?
  /// The value to send, or where it lies when it is larger than this.
  @usableFromInline var words: (UInt, UInt, UInt, UInt) = (0, 0, 0, 0)

  @inlinable static var inlineSize: Int { 4 * MemoryLayout<UInt>.size }

  @inlinable @inline(__always)
  init(kind: Kind, core: Unmanaged<ChannelCore>?) {
    self.kind = kind
    self.core = core
  }

  @inlinable @inline(__always)
  init<Element>(sending value: Element, to core: Unmanaged<ChannelCore>?) {
    self.init(kind: .send, core: core)
    if core == nil { return }
    if MemoryLayout<Element>.size <= SelectSlot.inlineSize {
      withUnsafeMutablePointer(to: &words) {
        _ = UnsafeMutableRawPointer($0).initializeMemory(as: Element.self, to: value)
      }
    } else {
      let room = makeSendRoom(MemoryLayout<Element>.size)
      room.initializeMemory(as: Element.self, to: value)
      words.0 = UInt(bitPattern: room)
    }
  }

  /// Where the value to send is.
  @inline(__always)
  static func value(of slot: UnsafeMutablePointer<SelectSlot>, size: Int) -> UnsafeMutableRawPointer {
    if size > inlineSize { return UnsafeMutableRawPointer(bitPattern: slot.pointee.words.0).unsafelyUnwrapped }
    return withUnsafeMutablePointer(to: &slot.pointee.words) { UnsafeMutableRawPointer($0) }
  }

  /// Ends the life of the value to send, unless it was sent, and of the room it had.
  @inline(__always)
  static func finish(_ slot: UnsafeMutablePointer<SelectSlot>, sent: Bool) {
    guard slot.pointee.kind == .send, let core = slot.pointee.core else { return }
    core._withUnsafeGuaranteedRef { core in
      let value = value(of: slot, size: core.elementSize)
      if !sent, let type = core.elementType { destroyValue(of: type, at: value) }
      if core.elementSize > inlineSize { SendRoom.giveBack(value, size: core.elementSize) }
    }
  }
}

/// The room for a large value that a select is to send: each goroutine keeps one for its next select.
struct SendRoom {
  private var room: UnsafeMutableRawPointer?
  private var size = 0

  fileprivate mutating func take(_ wanted: Int) -> UnsafeMutableRawPointer {
    guard let room, size == wanted else { return .allocate(byteCount: wanted, alignment: 16) }
    self.room = nil
    return room
  }

  fileprivate static func giveBack(_ room: UnsafeMutableRawPointer, size: Int) {
    let record = Goroutine.current.record
    record.pointee.sendRoom.release()
    (record.pointee.sendRoom.room, record.pointee.sendRoom.size) = (room, size)
  }

  mutating func release() {
    room?.deallocate()
    room = nil
  }
}

@inline(never) @usableFromInline
func makeSendRoom(_ size: Int) -> UnsafeMutableRawPointer {
  Goroutine.current.record.pointee.sendRoom.take(size)
}
