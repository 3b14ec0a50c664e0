// ChannelDeadlockTests: what a deadlock says about those who wait on channels.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Channel deadlocks", .timeLimit(.minutes(10))) struct ChannelDeadlockTests {
  /// The first line of the message, and the head of the main goroutine's part.
  private func heads(_ result: ExitTest.Result?) -> [String] {
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).prefix(3).map(String.init)
  }

  private func expected(_ reason: String) -> [String] {
    ["fatal error: all goroutines are asleep - deadlock!", "", "goroutine 1 [\(reason)]:"]
  }

  @Test("a send that nobody receives")
  func send() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain { Channel<Int>().send(1) }
    }
    #expect(heads(result) == expected("chan send"))
  }

  @Test("a send to a full buffer")
  func sendToFull() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain {
        let channel = Channel<GoString>(capacity: 1)
        channel.send("buffered")
        channel.send("waits")
      }
    }
    #expect(heads(result) == expected("chan send"))
  }

  @Test("a receive that nobody sends to")
  func receive() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain { for _ in Channel<Int>(capacity: 3) {} }
    }
    #expect(heads(result) == expected("chan receive"))
  }

  @Test("a send on a nil channel")
  func sendOnNil() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain {
        let none: Channel<Int> = nil
        none.send(1)
      }
    }
    #expect(heads(result) == expected("chan send (nil chan)"))
  }

  @Test("a receive from a nil channel")
  func receiveFromNil() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain {
        let none: Channel<Int> = nil
        _ = none.receive()
      }
    }
    #expect(heads(result) == expected("chan receive (nil chan)"))
  }

  @Test("a select of which no case becomes ready")
  func selectWaits() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain {
        let (left, right) = (Channel<Int>(), Channel<Int>())
        _ = select(.receive(from: left), .send(1, to: right))
      }
    }
    #expect(heads(result) == expected("select"))
  }

  @Test("a select over nil channels only")
  func selectOverNil() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain {
        let none: Channel<Int> = nil
        _ = select(.receive(from: none), .send(1, to: none))
      }
    }
    #expect(heads(result) == expected("select"))
  }

  @Test("a select over one case is that operation")
  func selectOverOne() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain { _ = select(.send(1, to: Channel<Int>())) }
    }
    #expect(heads(result) == expected("chan send"))
  }

  @Test("a select without cases")
  func selectOfNothing() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain { blockForever() }
    }
    #expect(heads(result) == expected("select (no cases)"))
  }
}
