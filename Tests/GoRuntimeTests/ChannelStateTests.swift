// ChannelStateTests: a channel as a value, every answer it gives.

import Testing

@testable import GoRuntime

@Suite("Channel state") struct ChannelStateTests {
  /// A waiter of a goroutine that never runs.
  private func makeWaiter(select: Int? = nil) -> UnsafeMutablePointer<Waiter> {
    let waiter = UnsafeMutablePointer<Waiter>.allocate(capacity: 1)
    let slot = UnsafeMutableRawPointer(bitPattern: 64)!
    waiter.initialize(to: Waiter(goroutine: Goroutine(kind: .thread), slot: slot, candidate: select))
    return waiter
  }

  private func text(_ action: ChannelState.SendAction) -> String {
    switch action {
    case .deliver: "deliver"
    case .buffer(let place): "buffer \(place)"
    case .wait: "wait"
    case .closed: "closed"
    }
  }

  private func text(_ action: ChannelState.ReceiveAction) -> String {
    switch action {
    case .take: "take"
    case .buffered(let place): "buffered \(place)"
    case .refilled(let place, _): "buffered \(place) refilled"
    case .wait: "wait"
    case .drained: "drained"
    }
  }

  @Test("an unbuffered channel never buffers")
  func unbuffered() {
    var state = ChannelState(capacity: 0)
    #expect(text(state.send()) == "wait")
    #expect(state.count == 0)
    #expect(text(state.receive()) == "wait")
    state.receivers.append(makeWaiter())
    #expect(text(state.send()) == "deliver")
    #expect(text(state.send()) == "wait")
    state.senders.append(makeWaiter())
    #expect(text(state.receive()) == "take")
    #expect(text(state.receive()) == "wait")
  }

  @Test("a ring of three wraps around in order")
  func ring() {
    var state = ChannelState(capacity: 3)
    #expect((0..<4).map { _ in text(state.send()) } == ["buffer 0", "buffer 1", "buffer 2", "wait"])
    #expect(text(state.receive()) == "buffered 0")
    #expect(text(state.send()) == "buffer 0")
    #expect(state.bufferedPlaces == [1, 2, 0])
    #expect((0..<4).map { _ in text(state.receive()) } == ["buffered 1", "buffered 2", "buffered 0", "wait"])
  }

  @Test("a sender that waits refills the place that a receive leaves")
  func refill() {
    var state = ChannelState(capacity: 1)
    _ = state.send()
    state.senders.append(makeWaiter())
    #expect(text(state.receive()) == "buffered 0 refilled")
    #expect(state.count == 1)
    #expect(text(state.receive()) == "buffered 0")
    #expect(state.count == 0)
  }

  @Test("a closed channel drains before it is at its end")
  func closing() {
    var state = ChannelState(capacity: 2)
    _ = state.send()
    let first = state.close()
    let second = state.close()
    #expect(first && !second)
    #expect(text(state.send()) == "closed")
    #expect(text(state.receive()) == "buffered 0")
    #expect(text(state.receive()) == "drained")
  }

  @Test("waiters are served in order, and one in the middle can leave")
  func order() {
    var queue = WaiterQueue()
    let waiters = (0..<4).map { _ in makeWaiter() }
    for waiter in waiters { queue.append(waiter) }
    queue.remove(waiters[1])
    queue.remove(waiters[1])
    queue.remove(waiters[3])
    #expect(queue.claimFirst() == waiters[0])
    #expect(queue.claimFirst() == waiters[2])
    #expect(queue.claimFirst() == nil)
    let isEmpty = queue.isEmpty
    #expect(isEmpty)
  }

  @Test("of one select only one case is claimed")
  func singleFire() {
    var first = WaiterQueue()
    var second = WaiterQueue()
    let goroutine = Goroutine(kind: .thread)
    let slot = UnsafeMutableRawPointer(bitPattern: 64)!
    let cases = (0..<2).map { index in
      let waiter = UnsafeMutablePointer<Waiter>.allocate(capacity: 1)
      waiter.initialize(to: Waiter(goroutine: goroutine, slot: slot, candidate: index))
      return waiter
    }
    first.append(cases[0])
    second.append(cases[1])
    #expect(first.claimFirst() == cases[0])
    #expect(second.claimFirst() == nil)
  }
}
