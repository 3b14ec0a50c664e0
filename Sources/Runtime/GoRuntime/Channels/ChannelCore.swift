// ChannelCore: a channel's lock, state and ring, for elements of any type: values move as bytes.

import CGoRuntime
import Synchronization

/// What all channels share whatever they carry. Every method takes the lock itself; goroutines are made ready after it is
/// let go.
@usableFromInline
class ChannelCore: @unchecked Sendable {
  let lock = ThreadLock()
  var state: ChannelState
  let elementSize: Int
  /// Values that nobody receives need no end of life.
  let isTrivial: Bool
  private let stride: Int
  private let ring: UnsafeMutableRawPointer?

  @usableFromInline
  init(capacity: Int, elementSize: Int, stride: Int, alignment: Int, isTrivial: Bool) {
    self.isTrivial = isTrivial
    state = ChannelState(capacity: capacity)
    self.elementSize = elementSize
    self.stride = stride
    ring = capacity == 0 ? nil : .allocate(byteCount: max(1, capacity * stride), alignment: alignment)
  }

  deinit {
    for place in state.bufferedPlaces { destroyValue(at: slot(place)) }
    ring?.deallocate()
  }

  /// Ends the life of a value that nobody will receive.
  @usableFromInline
  func destroyValue(at slot: UnsafeMutableRawPointer) {}

  @usableFromInline var count: Int { lock.locked { state.count } }
  @usableFromInline var capacity: Int { state.capacity }

  private func slot(_ place: Int) -> UnsafeMutableRawPointer { ring! + place * stride }

  @inline(__always)
  private func move(_ source: UnsafeMutableRawPointer, to target: UnsafeMutableRawPointer) {
    if elementSize == 8 {
      target.storeBytes(of: source.load(as: UInt64.self), as: UInt64.self)
    } else {
      target.copyMemory(from: source, byteCount: elementSize)
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
    case .buffered(let place, refill: let sender):
      move(slot(place), to: target)
      guard let sender else { return .done }
      move(sender.pointee.slot, to: slot(place))
      return .doneFor(complete(sender))
    case .wait: return .wouldWait
    case .drained: return .closed
    }
  }

  private func complete(_ waiter: UnsafeMutablePointer<Waiter>) -> Goroutine {
    let goroutine = waiter.pointee.goroutine
    waiter.pointee.succeeded = true
    goroutine.record.pointee.wokenBy = waiter
    return goroutine
  }

  /// Sends the value in `source`, which is moved; false when the channel is closed, and the value stays.
  @usableFromInline
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
    case .wouldWait:
      let goroutine = Goroutine.current
      var waiter = Waiter(goroutine: goroutine, slot: source)
      return withUnsafeMutablePointer(to: &waiter) { waiter in
        state.senders.append(waiter)
        lock.unlock()
        goroutine.park(.channelSend)
        return waiter.pointee.succeeded
      }
    }
  }

  /// Receives into `target`; false when the channel is closed and drained, and nothing was put there.
  @usableFromInline
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
    case .wouldWait:
      let goroutine = Goroutine.current
      var waiter = Waiter(goroutine: goroutine, slot: target)
      return withUnsafeMutablePointer(to: &waiter) { waiter in
        state.receivers.append(waiter)
        lock.unlock()
        goroutine.park(.channelReceive)
        return waiter.pointee.succeeded
      }
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

/// A channel's core with what depends on the type of its elements.
@usableFromInline
final class TypedChannelCore<Element>: ChannelCore, @unchecked Sendable {
  @usableFromInline
  init(capacity: Int) {
    super.init(
      capacity: capacity, elementSize: MemoryLayout<Element>.size, stride: MemoryLayout<Element>.stride,
      alignment: MemoryLayout<Element>.alignment, isTrivial: _isPOD(Element.self))
  }

  @usableFromInline
  override func destroyValue(at slot: UnsafeMutableRawPointer) {
    slot.assumingMemoryBound(to: Element.self).deinitialize(count: 1)
  }
}
