// ChannelModelTests: a channel's state against the simplest thing that can be right, over random operations.

import Testing

@testable import GoRuntime

/// What a channel does, said with arrays: who waits, by name, and what is buffered, by value.
private struct ModelChannel {
  let capacity: Int
  var buffer: [Int] = []
  var senders: [Int] = []
  var receivers: [Int] = []
  var isClosed = false

  mutating func send(_ value: Int) -> String {
    if isClosed { return "closed" }
    if !receivers.isEmpty { return "deliver to \(receivers.removeFirst())" }
    if buffer.count == capacity { return "wait" }
    buffer.append(value)
    return "buffered"
  }

  /// `valueOf` says what a sender that waits is to send.
  mutating func receive(valueOf: (Int) -> Int) -> String {
    if !buffer.isEmpty {
      let value = buffer.removeFirst()
      guard !senders.isEmpty else { return "value \(value)" }
      let sender = senders.removeFirst()
      buffer.append(valueOf(sender))
      return "value \(value), refilled by \(sender)"
    }
    if !senders.isEmpty {
      let sender = senders.removeFirst()
      return "value \(valueOf(sender)) from \(sender)"
    }
    return isClosed ? "drained" : "wait"
  }
}

@Suite("Channel state against a model") struct ChannelModelTests {
  /// Runs random operations on the state, with a ring of values beside it, and on the model.
  private func run(seed: UInt64, operations: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let capacity = [0, 0, 1, 2, 3, 8].randomElement(using: &numbers)!
    var state = ChannelState(capacity: capacity)
    var ring = Array(repeating: -1, count: max(capacity, 1))
    var model = ModelChannel(capacity: capacity)
    var waiters: [UnsafeMutablePointer<Waiter>] = []
    defer { for waiter in waiters { waiter.deallocate() } }
    let goroutine = Goroutine(kind: .thread)
    func name(_ waiter: UnsafeMutablePointer<Waiter>) -> Int { waiters.firstIndex(of: waiter)! }
    func makeWaiter() -> UnsafeMutablePointer<Waiter> {
      let waiter = UnsafeMutablePointer<Waiter>.allocate(capacity: 1)
      waiter.initialize(to: Waiter(goroutine: goroutine, slot: UnsafeMutableRawPointer(bitPattern: 64)!))
      waiters.append(waiter)
      return waiter
    }

    for step in 0..<operations {
      let mayWait = Bool.random(using: &numbers)
      switch Int.random(in: 0..<20, using: &numbers) {
      case 0..<9:
        let couldSend = state.canSend
        let expected = model.send(step)
        var answer: String
        switch state.send() {
        case .deliver(let receiver): answer = "deliver to \(name(receiver))"
        case .buffer(let place):
          ring[place] = step
          answer = "buffered"
        case .wait: answer = "wait"
        case .closed: answer = "closed"
        }
        try #require(answer == expected, "seed \(seed), step \(step)")
        try #require(couldSend == (answer != "wait"))
        if answer == "wait", mayWait {
          let waiter = makeWaiter()
          state.senders.append(waiter)
          model.senders.append(waiters.count - 1)
        }
      case 9..<18:
        let couldReceive = state.canReceive
        // A sender that waits sends its name, plus a million.
        let expected = model.receive { 1_000_000 + $0 }
        var answer: String
        switch state.receive() {
        case .take(let sender): answer = "value \(1_000_000 + name(sender)) from \(name(sender))"
        case .buffered(let place): answer = "value \(ring[place])"
        case .refilled(let place, let sender):
          answer = "value \(ring[place]), refilled by \(name(sender))"
          ring[place] = 1_000_000 + name(sender)
        case .wait: answer = "wait"
        case .drained: answer = "drained"
        }
        try #require(answer == expected, "seed \(seed), step \(step)")
        try #require(couldReceive == (answer != "wait"))
        if answer == "wait", mayWait {
          let waiter = makeWaiter()
          state.receivers.append(waiter)
          model.receivers.append(waiters.count - 1)
        }
      case 18:
        // Somebody who waits leaves: a select that was served elsewhere.
        if let left = model.senders.randomElement(using: &numbers) {
          state.senders.remove(waiters[left])
          model.senders.removeAll { $0 == left }
        } else if let left = model.receivers.randomElement(using: &numbers) {
          state.receivers.remove(waiters[left])
          model.receivers.removeAll { $0 == left }
        }
      default:
        guard Int.random(in: 0..<10, using: &numbers) == 0 else { break }
        let wasOpen = state.close()
        try #require(wasOpen == !model.isClosed)
        model.isClosed = true
        while let woken = state.receivers.claimFirst() {
          try #require(name(woken) == model.receivers.removeFirst())
        }
        while let woken = state.senders.claimFirst() {
          try #require(name(woken) == model.senders.removeFirst())
        }
      }
      try #require(state.count == model.buffer.count && state.isClosed == model.isClosed)
      try #require(state.bufferedPlaces.map { ring[$0] } == model.buffer)
      try #require(state.senders.isEmpty == model.senders.isEmpty)
      try #require(state.receivers.isEmpty == model.receivers.isEmpty)
      // What always holds.
      try #require(model.receivers.isEmpty || model.buffer.isEmpty)
      try #require(model.senders.isEmpty || model.buffer.count == capacity)
      try #require(!model.isClosed || model.senders.isEmpty && model.receivers.isEmpty)
    }
  }

  @Test("every answer is the model's", arguments: 0..<40)
  func random(group: UInt64) throws {
    for seed in group * 25..<(group + 1) * 25 { try run(seed: seed, operations: 200) }
  }

  @Test("of many selects over many queues each is claimed once, and those claimed are skipped", arguments: 0..<20)
  func selects(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var channels = (0..<4).map { _ in QueueBox() }
    let goroutines = (0..<30).map { _ in Goroutine(kind: .thread) }
    var waiters: [UnsafeMutablePointer<Waiter>] = []
    for goroutine in goroutines {
      for place in 0..<Int.random(in: 1...4, using: &numbers) {
        let waiter = UnsafeMutablePointer<Waiter>.allocate(capacity: 1)
        let slot = UnsafeMutableRawPointer(bitPattern: 64)!
        waiter.initialize(to: Waiter(goroutine: goroutine, slot: slot, candidate: place))
        channels.randomElement(using: &numbers)!.queue.append(waiter)
        waiters.append(waiter)
      }
    }
    var claimed: Set<UInt> = []
    while !channels.isEmpty {
      let place = channels.indices.randomElement(using: &numbers)!
      if let waiter = channels[place].queue.claimFirst() {
        #expect(claimed.insert(waiter.pointee.goroutine.address).inserted)
      } else {
        channels.remove(at: place)
      }
    }
    #expect(claimed == Set(goroutines.map(\.address)))
    for waiter in waiters { waiter.deallocate() }
  }
}

/// A queue that an array can hold.
private final class QueueBox {
  var queue = WaiterQueue()
}
