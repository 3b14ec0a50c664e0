// SelectTests: fair, single fire, nil channels, default, closed channels, values of every size.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Select", .timeLimit(.minutes(10))) struct SelectTests {
  @Test("several ready cases are each chosen, about equally often")
  func fairness() {
    let channels = (0..<3).map { _ in Channel<Int>(capacity: 3000) }
    for channel in channels { for number in 0..<3000 { channel.send(number) } }
    var chosen = [0, 0, 0]
    for _ in 0..<3000 {
      let index = select(
        .receive(from: channels[0]), .receive(from: channels[1]), .receive(from: channels[2]))
      #expect(channels[index].received() == (chosen[index], true))
      chosen[index] += 1
    }
    #expect(chosen.allSatisfy { $0 > 800 }, "\(chosen)")
  }

  @Test("default only when nothing is ready")
  func fallback() {
    let channel = Channel<Int>(capacity: 1)
    #expect(select(.receive(from: channel), .default) == 1)
    #expect(select(.send(7, to: channel), .default) == 0)
    #expect(select(.send(8, to: channel), .default) == 1)
    #expect(select(.default, .receive(from: channel)) == 1)
    #expect(channel.received() == (7, true))
  }

  @Test("nil channels are never ready")
  func nilChannels() {
    let none: Channel<Int> = nil
    let some = Channel<Int>(capacity: 1)
    #expect(select(.receive(from: none), .send(1, to: none), .default) == 2)
    some.send(5)
    #expect(select(.send(1, to: none), .receive(from: some), .receive(from: none)) == 1)
    #expect(some.received() == (5, true))
  }

  @Test("a closed channel is always ready")
  func closed() {
    let channel = Channel<Int>()
    close(channel)
    #expect(select(.receive(from: channel), .default) == 0)
    #expect(channel.received() == (0, false))
    #expect(throws: GoPanic.self) { try select(checked: .send(1, to: channel)) }
  }

  @Test("a select that waits sends on one channel only")
  func singleSend() {
    let received = inGoroutine { () -> Int64 in
      let (left, right) = (Channel<Int>(), Channel<Int>())
      let received = atomic.Int64()
      let done = sync.WaitGroup()
      let rounds = 2000
      done.Go {
        for number in 0..<rounds {
          _ = select(.send(number, to: left), .send(number, to: right))
        }
        close(left)
        close(right)
      }
      for channel in [left, right] { done.Go { for _ in channel { received.Add(1) } } }
      done.Wait()
      return received.Load()
    }
    #expect(received == 2000)
  }

  @Test("two selects meet, also over the same channels", arguments: 0..<8)
  func selectsMeet(round: Int) {
    let balance = inGoroutine { () -> Int64 in
      let channels = (0..<4).map { _ in Channel<Int>(capacity: round % 2) }
      let (sent, received) = (atomic.Int64(), atomic.Int64())
      let (senders, receivers) = (sync.WaitGroup(), sync.WaitGroup())
      let stop = Channel<GoEmpty>()
      for sender in 0..<3 {
        senders.Go {
          for number in 1...500 {
            let value = sender * 1000 + number
            switch sender {
            case 0: _ = select(.send(value, to: channels[0]), .send(value, to: channels[3]))
            case 1:
              _ = select(.send(value, to: channels[3]), .send(value, to: channels[1]), .send(value, to: channels[0]))
            default:
              _ = select(
                .send(value, to: channels[2]), .send(value, to: channels[1]), .send(value, to: channels[3]),
                .send(value, to: channels[0]))
            }
            sent.Add(Int64(value))
          }
        }
      }
      for _ in 0..<2 {
        receivers.Go {
          while true {
            let index = select(
              .receive(from: channels[0]), .receive(from: channels[1]), .receive(from: channels[2]),
              .receive(from: channels[3]), .receive(from: stop))
            if index == 4 { break }
            received.Add(Int64(channels[index].received().value))
          }
        }
      }
      senders.Wait()
      for channel in channels { while len(channel) > 0 { runtime.Gosched() } }
      close(stop)
      receivers.Wait()
      return sent.Load() - received.Load()
    }
    #expect(balance == 0)
  }

  @Test("values larger than the inline room travel and are released")
  func large() {
    let living = atomic.Int64()
    do {
      let channel = Channel<Large>(capacity: 2)
      #expect(select(.send(Large(1, in: living), to: channel), .default) == 0)
      #expect(select(.send(Large(2, in: living), to: channel), .default) == 0)
      #expect(select(.send(Large(3, in: living), to: channel), .default) == 1)
      #expect(select(.receive(from: channel)) == 0)
      #expect(channel.received().value.object?.number == 1)
      // Never fetched: the next select that receives lets it go.
      #expect(select(.receive(from: channel)) == 0)
      close(channel)
      #expect(select(.receive(from: channel), .default) == 0)
    }
    #expect(living.Load() == 0)
  }

  @Test("a goroutine that polls by select with default lets others run")
  func polling() async {
    await #expect(processExitsWith: .success) {
      runMain {
        runtime.GOMAXPROCS(1)
        let channel = Channel<Int>()
        go { channel.send(7) }
        while select(.receive(from: channel), .default) == 1 {}
        if channel.received().value != 7 { goFatal("wrong value") }
      }
    }
  }
}
