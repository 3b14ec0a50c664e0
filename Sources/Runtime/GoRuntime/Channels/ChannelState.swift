// ChannelState: what a channel is, without its values, its lock and its goroutines; it answers with what is to be done.

/// A channel as a value. An operation changes the state and returns the action that whoever holds the lock carries out.
///
/// Always: receivers wait only when nothing is buffered, senders wait only when the buffer is full, nobody waits when
/// closed.
struct ChannelState {
  let capacity: Int
  private(set) var count = 0
  private(set) var isClosed = false
  /// Where in the ring the oldest value is.
  private var head = 0
  var receivers = WaiterQueue()
  var senders = WaiterQueue()

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Whether a send may not have to wait. It still may, when those who wait to receive were all woken by others.
  var canSend: Bool { isClosed || count < capacity || !receivers.isEmpty }

  /// Whether a receive may not have to wait.
  var canReceive: Bool { isClosed || count > 0 || !senders.isEmpty }

  enum SendAction {
    /// The value goes straight to who waits for it.
    case deliver(UnsafeMutablePointer<Waiter>)
    /// The value goes into this place of the ring.
    case buffer(Int)
    case wait
    case closed
  }

  mutating func send() -> SendAction {
    if isClosed { return .closed }
    if let receiver = receivers.claimFirst() { return .deliver(receiver) }
    guard count < capacity else { return .wait }
    let place = wrapped(head + count)
    count += 1
    return .buffer(place)
  }

  enum ReceiveAction {
    /// The value comes straight from who waits to send it.
    case take(UnsafeMutablePointer<Waiter>)
    /// The value is in this place of the ring; a sender that waited puts its own there.
    case buffered(Int, refill: UnsafeMutablePointer<Waiter>?)
    case wait
    /// Nothing left and closed: the zero value.
    case drained
  }

  mutating func receive() -> ReceiveAction {
    if count > 0 {
      let place = head
      head = wrapped(head + 1)
      guard let sender = senders.claimFirst() else {
        count -= 1
        return .buffered(place, refill: nil)
      }
      return .buffered(place, refill: sender)
    }
    if isClosed { return .drained }
    if let sender = senders.claimFirst() { return .take(sender) }
    return .wait
  }

  /// Closes the channel; false when it was closed. Those who wait are to be taken from the queues and woken.
  mutating func close() -> Bool {
    if isClosed { return false }
    isClosed = true
    return true
  }

  /// The places of the values that are buffered, oldest first.
  var bufferedPlaces: [Int] { (0..<count).map { wrapped(head + $0) } }

  private func wrapped(_ place: Int) -> Int { place >= capacity ? place - capacity : place }
}
