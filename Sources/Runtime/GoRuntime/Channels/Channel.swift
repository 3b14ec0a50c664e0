// Channel: Go's `chan T`, in all its directions.

/// A channel of Go: a queue through which goroutines hand values to one another, and wait for one another.
///
/// ```swift
/// let squares = Channel<Int>(capacity: 3)
/// go {
///   for number in 1...10 { squares.send(number * number) }
///   close(squares)
/// }
/// for square in squares { print(square) }  // ends when the channel is closed and drained
/// ```
///
/// Without a capacity a send waits for its receive: they meet. With one, a send waits only while that many values are
/// under way. Copies of a channel are the same channel, and compare equal. `nil` is a channel, too: on it everybody waits
/// for ever, which is how a case of a ``select(_:_:)`` is switched off. To wait for the first of several channels, or not
/// to wait at all, use `select`.
///
/// **Order.** Values come out in the order in which they went in; those who wait are served first come, first served. As
/// in Go's memory model, a send happens before its receive returns, a close before the receive that notices it, and the
/// kth receive before the send number k + capacity returns: what was written before the one can be read after the other.
///
/// **Errors.** Sending on a closed channel and closing one that is closed or nil are panics: they end the program with
/// Go's message. ``send(checked:)`` and ``close(checked:)`` throw instead. Nobody but the sender should close.
///
/// **Waiting.** A goroutine that waits is parked and costs no thread; an ordinary thread that calls is blocked. When all
/// goroutines of a program wait, it ends with a deadlock message that names what each of them waits for.
public struct Channel<Element: GoValue>: @unchecked Sendable {
  @usableFromInline let core: ChannelCore?

  /// Makes a channel with room for `capacity` values (Go's `make(chan T, capacity)`). A negative capacity panics.
  @inlinable
  public init(capacity: Int = 0) {
    core = ChannelCore(of: Element.self, capacity: capacity)
  }

  @inlinable
  init(core: ChannelCore?) {
    self.core = core
  }

  /// Sends a value (Go's `c <- v`): waits until it is received or buffered.
  ///
  /// Panics when the channel is closed, also when that happens while it waits.
  @inlinable @inline(never)
  public func send(_ value: Element) {
    if !sendUnlessClosed(value) { goPanic(.sendOnClosedChannel) }
  }

  /// Sends a value; throws what ``send(_:)`` panics with.
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

  /// Waits for a value and returns it (Go's `<-c`); the zero value when the channel is closed and drained.
  @inlinable @inline(never)
  public func receive() -> Element {
    guard let core = unmanagedCore else { waitForever(.channelReceiveNil) }
    return withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { slot in
      let target = UnsafeMutableRawPointer(slot.baseAddress.unsafelyUnwrapped)
      return receiveValue(into: target, from: core) ? slot.moveElement(from: 0) : Element.zero
    }
  }

  /// Waits for a value (Go's `v, ok := <-c`); `ok` is false when the channel is closed and drained.
  ///
  /// ```swift
  /// let (job, ok) = jobs.receiveOK()
  /// ```
  @inlinable @inline(never)
  public func receiveOK() -> (value: Element, ok: Bool) {
    guard let core = unmanagedCore else { waitForever(.channelReceiveNil) }
    return withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { slot in
      let target = UnsafeMutableRawPointer(slot.baseAddress.unsafelyUnwrapped)
      return receiveValue(into: target, from: core) ? (slot.moveElement(from: 0), true) : (Element.zero, false)
    }
  }

  /// Says that nothing more will be sent (Go's `close(c)`).
  ///
  /// What is buffered can still be received; then receives return at once with the zero value. Panics when the channel is
  /// closed or nil.
  @inlinable
  public func close() {
    guard let core else { goPanic(.closeOfNilChannel) }
    if !core.close() { goPanic(.closeOfClosedChannel) }
  }

  /// Closes the channel; throws what ``close()`` panics with.
  @inlinable
  public func close(checked: ()) throws(GoPanic) {
    guard let core else { throw GoPanic(.closeOfNilChannel) }
    if !core.close() { throw GoPanic(.closeOfClosedChannel) }
  }

  /// How many values are buffered (Go's `len(c)`); others may change it at any time.
  @inlinable
  public var count: Int { bufferedCount(core) }

  /// How many values can be buffered (Go's `cap(c)`).
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
