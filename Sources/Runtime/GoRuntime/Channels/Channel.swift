// Channel: Go's `chan T`, in all its directions.

/// A channel of Go. Copies are the same channel; `nil` is the channel on which everybody waits for ever.
///
/// Goroutines that wait are parked; an ordinary thread that calls is blocked instead.
public struct Channel<Element: GoValue>: @unchecked Sendable {
  @usableFromInline let core: ChannelCore?

  /// `make(chan T)`, or with room for `capacity` values.
  @inlinable
  public init(capacity: Int = 0) {
    core = ChannelCore(of: Element.self, capacity: capacity)
  }

  @inlinable
  init(core: ChannelCore?) {
    self.core = core
  }

  /// `c <- v`: waits until the value is received or buffered. Panics when the channel is closed.
  @inlinable @inline(never)
  public func send(_ value: Element) {
    if !sendUnlessClosed(value) { goPanic(.sendOnClosedChannel) }
  }

  /// `c <- v` where the panic on a closed channel can be recovered.
  @inlinable @inline(never)
  public func send(checked value: Element) throws(GoPanic) {
    if !sendUnlessClosed(value) { throw GoPanic(.sendOnClosedChannel) }
  }

  /// The channel, not counted. For methods that are never inlined: whoever calls them keeps the channel.
  @inlinable @inline(__always)
  var unmanagedCore: Unmanaged<ChannelCore>? { unsafeBitCast(core, to: Unmanaged<ChannelCore>?.self) }

  @inlinable @inline(__always)
  func sendUnlessClosed(_ value: Element) -> Bool {
    guard let core = unmanagedCore else { waitForever(.channelSendNil) }
    return withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { slot in
      slot.initializeElement(at: 0, to: value)
      let source = UnsafeMutableRawPointer(slot.baseAddress.unsafelyUnwrapped)
      let sent = sendValue(at: source, to: core)
      if !sent { slot.deinitializeElement(at: 0) }
      return sent
    }
  }

  /// `<-c`: waits for a value; the zero value when the channel is closed and drained.
  @inlinable @inline(never)
  public func receive() -> Element {
    guard let core = unmanagedCore else { waitForever(.channelReceiveNil) }
    return withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { slot in
      let target = UnsafeMutableRawPointer(slot.baseAddress.unsafelyUnwrapped)
      return receiveValue(into: target, from: core) ? slot.moveElement(from: 0) : Element.zero
    }
  }

  /// `v, ok := <-c`.
  @inlinable @inline(never)
  public func receiveOK() -> (value: Element, ok: Bool) {
    guard let core = unmanagedCore else { waitForever(.channelReceiveNil) }
    return withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { slot in
      let target = UnsafeMutableRawPointer(slot.baseAddress.unsafelyUnwrapped)
      return receiveValue(into: target, from: core) ? (slot.moveElement(from: 0), true) : (Element.zero, false)
    }
  }

  /// `close(c)`. Panics when the channel is closed or nil.
  @inlinable
  public func close() {
    guard let core else { goPanic(.closeOfNilChannel) }
    if !core.close() { goPanic(.closeOfClosedChannel) }
  }

  /// `close(c)` where the panic can be recovered.
  @inlinable
  public func close(checked: ()) throws(GoPanic) {
    guard let core else { throw GoPanic(.closeOfNilChannel) }
    if !core.close() { throw GoPanic(.closeOfClosedChannel) }
  }

  /// `len(c)`: how many values are buffered.
  @inlinable
  public var count: Int { bufferedCount(core) }

  /// `cap(c)`: how many can be.
  @inlinable
  public var capacity: Int { bufferCapacity(core) }
}

/// Go's `close` of a channel.
@inlinable
public func close<Element>(_ channel: Channel<Element>) {
  channel.close()
}

/// Go's `len` of a channel: how many values are buffered.
@inlinable
public func len<Element>(_ channel: Channel<Element>) -> Int {
  channel.count
}

/// Go's `cap` of a channel: how many values can be buffered.
@inlinable
public func cap<Element>(_ channel: Channel<Element>) -> Int {
  channel.capacity
}

extension Channel: ExpressibleByNilLiteral {
  @inlinable
  public init(nilLiteral: ()) {
    core = nil
  }
}

extension Channel: Sequence {
  /// `for v in c`: until the channel is closed and drained.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let channel: Channel

    @inlinable
    init(channel: Channel) {
      self.channel = channel
    }

    @inlinable
    public func next() -> Element? {
      let (value, ok) = channel.receiveOK()
      return ok ? value : nil
    }
  }

  @inlinable
  public func makeIterator() -> Iterator {
    Iterator(channel: self)
  }
}

/// Parks for ever; the rest of the program goes on.
@inline(never)
@usableFromInline func waitForever(_ reason: WaitReason) -> Never {
  while true { Goroutine.current.park(reason) }
}
