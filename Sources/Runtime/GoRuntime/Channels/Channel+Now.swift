// Channel+Now: what a timer does with its channel, without ever waiting.

extension Channel {
  /// The channel of a timer: with a place for one firing, but for the program as if it had none.
  package static func clock() -> Channel {
    let channel = Channel(capacity: 1)
    channel.core?.isClock = true
    return channel
  }

  /// Whether nobody else has the channel: nothing that is sent on it will ever be received.
  package mutating func isUnshared() -> Bool {
    withUnsafeMutablePointer(to: &self) { channel in
      channel.withMemoryRebound(to: ChannelCore?.self, capacity: 1) { isKnownUniquelyReferenced(&$0.pointee) }
    }
  }

  /// Sends the value if somebody waits for it or there is room; returns whether it was sent.
  package func sendNow(_ value: Element) -> Bool {
    guard let core else { return false }
    return withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { slot in
      slot.initializeElement(at: 0, to: value)
      core.lock.lock()
      let outcome = core.trySend(UnsafeMutableRawPointer(slot.baseAddress!))
      core.lock.unlock()
      switch outcome {
      case .done: return true
      case .doneFor(let receiver):
        receiver.ready()
        return true
      case .closed, .wouldWait:
        slot.deinitializeElement(at: 0)
        return false
      }
    }
  }

  /// Takes a value if there is one.
  package func receiveNow() -> Element? {
    guard let core else { return nil }
    return withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { slot in
      core.lock.lock()
      let outcome = core.tryReceive(UnsafeMutableRawPointer(slot.baseAddress!))
      core.lock.unlock()
      switch outcome {
      case .done: break
      case .doneFor(let sender): sender.ready()
      case .closed, .wouldWait: return nil
      }
      return slot.moveElement(from: 0)
    }
  }
}
