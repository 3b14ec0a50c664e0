// SelectOrDefault: a select over one case and a default, the form that polls.
//
// There is nothing to choose and nothing to wait for, so the case is carried out while it is made, and holds only what
// came of it: no channel to count, no value to keep.

/// `.receive(from: c)` beside a `.default`. Write it in the argument list of `select` only: making it receives.
@frozen
public struct ReceiveAttempt: Sendable {
  @usableFromInline let outcome: Int

  @inlinable @inline(__always)
  init(outcome: Int) {
    self.outcome = outcome
  }

  /// `case <-c` and its other forms: what was received is fetched by `c.received()`.
  @inlinable @inline(__always)
  public static func receive<Element>(from channel: Channel<Element>) -> ReceiveAttempt {
    ReceiveAttempt(outcome: channel.receiveOrDefault())
  }
}

/// `.send(v, to: c)` beside a `.default`. Write it in the argument list of `select` only: making it sends.
@frozen
public struct SendAttempt: Sendable {
  @usableFromInline let outcome: Int

  @inlinable @inline(__always)
  init(outcome: Int) {
    self.outcome = outcome
  }

  /// `case c <- v`.
  @inlinable @inline(__always)
  public static func send<Element>(_ value: Element, to channel: Channel<Element>) -> SendAttempt {
    SendAttempt(outcome: channel.sendOrDefault(value))
  }
}

/// `.default` beside one other case.
@frozen
public struct DefaultAttempt: Sendable {
  @inlinable @inline(__always)
  init() {}

  /// The case that is chosen when the other is not ready.
  @inlinable
  public static var `default`: DefaultAttempt { @inline(__always) get { DefaultAttempt() } }
}

/// Go's `select` over a receive and a default: 0 when something was received, else 1.
@inlinable @inline(__always)
public func select(_ first: ReceiveAttempt, _ otherwise: DefaultAttempt) -> Int {
  first.outcome
}

/// Go's `select` over a send and a default: 0 when the value was sent, else 1.
@inlinable @inline(__always)
public func select(_ first: SendAttempt, _ otherwise: DefaultAttempt) -> Int {
  sentOrPanic(first.outcome)
}

/// Go's `select` over a send and a default where the panic of a send on a closed channel can be recovered.
@inlinable @inline(__always)
public func select(checked first: SendAttempt, _ otherwise: DefaultAttempt) throws(GoPanic) -> Int {
  try sentOrThrow(first.outcome)
}

extension Channel {
  @inlinable @inline(never)
  func receiveOrDefault() -> Int {
    receiveValueOrDefault(unmanagedCore)
  }

  /// Negative when the channel is closed.
  @inlinable @inline(never)
  func sendOrDefault(_ value: Element) -> Int {
    withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { slot in
      slot.initializeElement(at: 0, to: value)
      let source = UnsafeMutableRawPointer(slot.baseAddress.unsafelyUnwrapped)
      let outcome = sendValueOrDefault(source, unmanagedCore)
      if outcome != 0 { slot.deinitializeElement(at: 0) }
      return outcome
    }
  }
}

@inline(never) @usableFromInline
func receiveValueOrDefault(_ core: Unmanaged<ChannelCore>?) -> Int {
  if let core {
    let isDone = core._withUnsafeGuaranteedRef { core in
      core.state.canReceive && core.receiveNow(for: Goroutine.current)
    }
    if isDone { return 0 }
  }
  pollScheduler()
  return 1
}

@inline(never) @usableFromInline
func sendValueOrDefault(_ source: UnsafeMutableRawPointer, _ core: Unmanaged<ChannelCore>?) -> Int {
  if let core {
    let outcome = core._withUnsafeGuaranteedRef { core in
      core.state.canSend ? core.sendNow(source) : .wouldWait
    }
    switch outcome {
    case .done, .doneFor: return 0
    case .closed: return -1
    case .wouldWait: break
    }
  }
  pollScheduler()
  return 1
}

extension ChannelCore {
  /// What this goroutine receives if there is something now; a closed and drained channel is something, too.
  @inline(__always)
  fileprivate func receiveNow(for goroutine: Goroutine) -> Bool {
    let place = ReceivedValue.place(in: goroutine, size: elementSize)
    lock.lock()
    let outcome = tryReceive(place)
    lock.unlock()
    switch outcome {
    case .doneFor(let sender): sender.ready()
    case .done: break
    case .closed: return true
    case .wouldWait: return false
    }
    goroutine.record.pointee.received.filled(by: self)
    return true
  }

  /// Sends the value in `source` if that is possible now.
  @inline(__always)
  fileprivate func sendNow(_ source: UnsafeMutableRawPointer) -> Outcome {
    lock.lock()
    let outcome = trySend(source)
    lock.unlock()
    if case .doneFor(let receiver) = outcome { receiver.ready() }
    return outcome
  }
}
