// ChannelCore: a channel's lock, state and ring, for elements of any type: values move as bytes.

import CGoRuntime
import Synchronization

/// What all channels share whatever they carry. Every method takes the lock itself; goroutines are made ready after it is
/// let go.
@usableFromInline
final class ChannelCore: @unchecked Sendable {
  let lock = ThreadLock()
  var state: ChannelState
  private let ring: UnsafeMutableRawPointer?
  let elementSize: Int
  private let stride: Int
  /// Nil when a value's life needs no end.
  let elementType: Any.Type?

  @usableFromInline
  init<Element>(of element: Element.Type, capacity: Int) {
    elementSize = MemoryLayout<Element>.size
    // Values without a size have no place either, however many there are.
    stride = elementSize == 0 ? 0 : MemoryLayout<Element>.stride
    elementType = _isPOD(element) ? nil : element
    state = ChannelState(capacity: capacity)
    let (byteCount, isTooLarge) = capacity.multipliedReportingOverflow(by: stride)
    if capacity < 0 || isTooLarge || byteCount > 1 << 47 { goPanic(.channelSize) }
    ring = capacity == 0 ? nil : .allocate(byteCount: max(1, byteCount), alignment: MemoryLayout<Element>.alignment)
  }

  deinit {
    if let elementType, state.count > 0 {
      for place in state.bufferedPlaces { destroyValue(of: elementType, at: slot(place)) }
    }
    ring?.deallocate()
  }

  /// The channel of a timer: it looks unbuffered, though a firing waits in it until it is received or taken back.
  package var isClock = false

  @inline(__always)
  private func slot(_ place: Int) -> UnsafeMutableRawPointer { ring.unsafelyUnwrapped + place &* stride }

  @inline(__always)
  private func move(_ source: UnsafeMutableRawPointer, to target: UnsafeMutableRawPointer) {
    switch elementSize {
    case 8: target.storeBytes(of: source.load(as: UInt64.self), as: UInt64.self)
    case 0: break
    default: target.copyMemory(from: source, byteCount: elementSize)
    }
  }

  enum Outcome {
    case done
    /// Done, and somebody is to be made ready once the locks are let go.
    case doneFor(Goroutine)
    case closed
    case wouldWait
  }

  /// Moves the value out of `source` if that is possible now. Under the lock.
  @inline(__always)
  func trySend(_ source: UnsafeMutableRawPointer) -> Outcome {
    switch state.send() {
    case .deliver(let receiver):
      move(source, to: receiver.pointee.slot)
      return .doneFor(complete(receiver))
    case .buffer(let place):
      move(source, to: slot(place))
      return .done
    case .wait: return .wouldWait
    case .closed: return .closed
    }
  }

  /// Moves a value to `target` if there is one now. Under the lock.
  @inline(__always)
  func tryReceive(_ target: UnsafeMutableRawPointer) -> Outcome {
    switch state.receive() {
    case .take(let sender):
      move(sender.pointee.slot, to: target)
      return .doneFor(complete(sender))
    case .buffered(let place):
      move(slot(place), to: target)
      return .done
    case .refilled(let place, by: let sender):
      move(slot(place), to: target)
      move(sender.pointee.slot, to: slot(place))
      return .doneFor(complete(sender))
    case .wait: return .wouldWait
    case .drained: return .closed
    }
  }

  @inline(__always)
  private func complete(_ waiter: UnsafeMutablePointer<Waiter>) -> Goroutine {
    let goroutine = waiter.pointee.goroutine
    waiter.pointee.succeeded = true
    goroutine.record.pointee.wokenBy = waiter
    return goroutine
  }

  /// Sends the value in `source`, which is moved; false when the channel is closed, and the value stays.
  func send(_ source: UnsafeMutableRawPointer) -> Bool {
    lock.lock()
    switch trySend(source) {
    case .done:
      lock.unlock()
      return true
    case .doneFor(let receiver):
      lock.unlock()
      receiver.ready()
      return true
    case .closed:
      lock.unlock()
      return false
    case .wouldWait: return waitToSend(source)
    }
  }

  /// Receives into `target`; false when the channel is closed and drained, and nothing was put there.
  func receive(_ target: UnsafeMutableRawPointer) -> Bool {
    lock.lock()
    switch tryReceive(target) {
    case .done:
      lock.unlock()
      return true
    case .doneFor(let sender):
      lock.unlock()
      sender.ready()
      return true
    case .closed:
      lock.unlock()
      return false
    case .wouldWait: return waitToReceive(target)
    }
  }

  /// Comes with the lock, which it lets go.
  @inline(never)
  private func waitToSend(_ source: UnsafeMutableRawPointer) -> Bool {
    let goroutine = Goroutine.current
    var waiter = Waiter(goroutine: goroutine, slot: source)
    return withUnsafeMutablePointer(to: &waiter) { waiter in
      state.senders.append(waiter)
      lock.unlock()
      goroutine.park(.channelSend)
      return waiter.pointee.succeeded
    }
  }

  /// Comes with the lock, which it lets go.
  @inline(never)
  private func waitToReceive(_ target: UnsafeMutableRawPointer) -> Bool {
    let goroutine = Goroutine.current
    var waiter = Waiter(goroutine: goroutine, slot: target)
    return withUnsafeMutablePointer(to: &waiter) { waiter in
      state.receivers.append(waiter)
      lock.unlock()
      goroutine.park(.channelReceive)
      return waiter.pointee.succeeded
    }
  }

  /// Closes the channel and wakes everybody; false when it was closed already.
  @usableFromInline
  func close() -> Bool {
    lock.lock()
    guard state.close() else {
      lock.unlock()
      return false
    }
    var woken = GoroutineList()
    while let waiter = state.receivers.claimFirst() ?? state.senders.claimFirst() {
      let goroutine = waiter.pointee.goroutine
      goroutine.record.pointee.wokenBy = waiter
      woken.append(goroutine)
    }
    lock.unlock()
    while let goroutine = woken.removeFirst() { goroutine.ready() }
    return true
  }
}

// What translated programs call. The channel is not counted here: the caller keeps it until the call returns.

@inline(never) @usableFromInline
func sendValue(at source: UnsafeMutableRawPointer, to core: Unmanaged<ChannelCore>) -> Bool {
  core._withUnsafeGuaranteedRef { $0.send(source) }
}

@inline(never) @usableFromInline
func receiveValue(into target: UnsafeMutableRawPointer, from core: Unmanaged<ChannelCore>) -> Bool {
  core._withUnsafeGuaranteedRef { $0.receive(target) }
}

@inline(never) @usableFromInline
func bufferedCount(_ core: ChannelCore?) -> Int {
  core.map { $0.isClock ? 0 : $0.state.count } ?? 0
}

@inline(never) @usableFromInline
func bufferCapacity(_ core: ChannelCore?) -> Int {
  core.map { $0.isClock ? 0 : $0.state.capacity } ?? 0
}

/// Ends the life of a value that nobody will receive.
func destroyValue(of type: Any.Type, at slot: UnsafeMutableRawPointer) {
  func destroy<Element>(_: Element.Type) { slot.assumingMemoryBound(to: Element.self).deinitialize(count: 1) }
  _openExistential(type, do: destroy)
}
