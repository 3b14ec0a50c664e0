// ChannelState: what a channel is, without its values, its lock and its goroutines; it answers with what is to be done.

import Synchronization

/// A channel as a value. An operation changes the state and returns the action that whoever holds the lock carries out.
///
/// Always: receivers wait only when nothing is buffered, senders wait only when the buffer is full, nobody waits when
/// closed. The words that `canSend` and `canReceive` read are atomic, because these two are asked without the lock.
struct ChannelState: ~Copyable {
  /// ThreadSanitizer takes a change of any field for one of the first word, so nothing is there.
  private let nothing: UInt = 0
  let capacity: Int
  private let buffered = Atomic<Int>(0)
  private let closed = Atomic<Bool>(false)
  /// Where in the ring the oldest value is.
  private var head = 0
  var receivers = WaiterQueue()
  var senders = WaiterQueue()

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// How many values are buffered.
  @inline(__always) var count: Int { buffered.load(ordering: .relaxed) }

  @inline(__always) var isClosed: Bool { closed.load(ordering: .relaxed) }

  /// Whether a send may not have to wait. It still may, when those who wait to receive were all woken by others.
  ///
  /// Without the lock: false says that at some moment during the call a send would have had to wait.
  @inline(__always) var canSend: Bool {
    (capacity == 0 ? !receivers.isEmpty : count < capacity) || isClosed
  }

  /// Whether a receive may not have to wait.
  ///
  /// Without the lock: false says that at some moment during the call a receive would have had to wait. A channel that is
  /// open when that is read was open when it was seen to be empty, just before.
  @inline(__always) var canReceive: Bool {
    if capacity == 0 ? !senders.isEmpty : buffered.load(ordering: .acquiring) > 0 { return true }
    return closed.load(ordering: .acquiring)
  }

  enum SendAction {
    /// The value goes straight to who waits for it.
    case deliver(UnsafeMutablePointer<Waiter>)
    /// The value goes into this place of the ring.
    case buffer(Int)
    case wait
    case closed
  }

  @inline(__always)
  mutating func send() -> SendAction {
    if isClosed { return .closed }
    if let receiver = receivers.claimFirst() { return .deliver(receiver) }
    let count = count
    guard count < capacity else { return .wait }
    buffered.store(count &+ 1, ordering: .relaxed)
    return .buffer(wrapped(head &+ count))
  }

  enum ReceiveAction {
    /// The value comes straight from who waits to send it.
    case take(UnsafeMutablePointer<Waiter>)
    /// The value is in this place of the ring.
    case buffered(Int)
    /// The value is in this place of the ring; the sender that waited puts its own there.
    case refilled(Int, by: UnsafeMutablePointer<Waiter>)
    case wait
    /// Nothing left and closed: the zero value.
    case drained
  }

  @inline(__always)
  mutating func receive() -> ReceiveAction {
    let count = count
    if count > 0 {
      let place = head
      head = wrapped(head &+ 1)
      if let sender = senders.claimFirst() { return .refilled(place, by: sender) }
      buffered.store(count &- 1, ordering: .relaxed)
      return .buffered(place)
    }
    if let sender = senders.claimFirst() { return .take(sender) }
    return isClosed ? .drained : .wait
  }

  /// Closes the channel; false when it was closed. Those who wait are to be taken from the queues and woken.
  mutating func close() -> Bool {
    if isClosed { return false }
    closed.store(true, ordering: .releasing)
    return true
  }

  /// The places of the values that are buffered, oldest first.
  var bufferedPlaces: [Int] { (0..<count).map { wrapped(head &+ $0) } }

  @inline(__always)
  private func wrapped(_ place: Int) -> Int { place >= capacity ? place &- capacity : place }
}
