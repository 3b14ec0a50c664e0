// ChannelStressTests: many goroutines, many operations; nothing is lost, nothing doubled, no memory kept.

import GoStandardLibrary
import Testing

@testable import GoRuntime

#if canImport(Glibc)
  import Glibc
#endif

/// What senders and receivers did with a channel, and whether it adds up.
private struct Tally {
  let count: Int64
  let sum: Int64
  let inOrder: Bool
}

/// Four senders and four receivers; every other one of each selects.
private func exchange(capacity: Int, each: Int) -> Tally {
  let channels = [Channel<Int>(capacity: capacity), Channel<Int>(capacity: capacity)]
  let stop = Channel<GoEmpty>()
  let (senders, receivers) = (sync.WaitGroup(), sync.WaitGroup())
  let (count, sum, disorder) = (atomic.Int64(), atomic.Int64(), atomic.Int64())
  for sender in 0..<4 {
    senders.Go {
      for number in 0..<each {
        let value = sender << 32 | number
        if sender % 2 == 0 {
          channels[sender / 2].send(value)
        } else {
          _ = select(.send(value, to: channels[0]), .send(value, to: channels[1]))
        }
      }
    }
  }
  for _ in 0..<4 {
    receivers.Go {
      var last = [-1, -1, -1, -1]
      while true {
        let chosen = select(.receive(from: channels[0]), .receive(from: channels[1]), .receive(from: stop))
        if chosen == 2 { break }
        let (value, ok) = channels[chosen].received()
        if !ok { disorder.Add(1) }
        let (sender, number) = (value >> 32, value & 0xFFFF_FFFF)
        // What one sender sends on one channel comes in order; one that selects may overtake itself on the other.
        if sender % 2 == 0, last[sender] >= number { disorder.Add(1) }
        last[sender] = number
        count.Add(1)
        sum.Add(Int64(number))
      }
    }
  }
  senders.Wait()
  while len(channels[0]) + len(channels[1]) > 0 { runtime.Gosched() }
  close(stop)
  receivers.Wait()
  return Tally(count: count.Load(), sum: sum.Load(), inOrder: disorder.Load() == 0)
}

@Suite("Channel stress", .timeLimit(.minutes(5))) struct ChannelStressTests {
  @Test("nothing is lost or doubled, and each sender's values come in order", arguments: [1, 2, 8], [0, 1, 64])
  func conservation(workers: Int, capacity: Int) async {
    await #expect(processExitsWith: .success) { [workers, capacity] in
      runMain {
        runtime.GOMAXPROCS(workers)
        let each = 4000
        let tally = exchange(capacity: capacity, each: each)
        guard tally.count == Int64(4 * each), tally.sum == Int64(4 * (each - 1) * each / 2), tally.inOrder else {
          goFatal("lost, doubled or out of order")
        }
      }
    }
  }

  @Test("close wakes everybody, whatever they wait in", arguments: [1, 2, 8])
  func closing(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      runMain {
        runtime.GOMAXPROCS(workers)
        for round in 0..<300 {
          let (channel, other) = (Channel<Int>(capacity: round % 3), Channel<Int>())
          let done = sync.WaitGroup()
          let closed = atomic.Int64()
          for place in 0..<6 {
            done.Go {
              switch place {
              case 0, 1: for _ in channel {}
              case 2: _ = channel.receive()
              case 3: while channel.receiveOK().ok {}
              case 4: while select(.receive(from: channel), .receive(from: other)) == 0, channel.received().ok {}
              default:
                do throws(GoPanic) {
                  while true { try channel.send(checked: place) }
                } catch {}
              }
              closed.Add(1)
            }
          }
          for _ in 0..<round % 7 { runtime.Gosched() }
          close(channel)
          done.Wait()
          if closed.Load() != 6 { goFatal("somebody sleeps on") }
        }
      }
    }
  }

  @Test("ten million operations leave memory where it was")
  func memory() async {
    await #expect(processExitsWith: .success) {
      runMain {
        func work(_ operations: Int) {
          let (numbers, texts) = (Channel<Int>(capacity: 64), Channel<GoString>())
          let stop = Channel<GoEmpty>()
          let done = sync.WaitGroup()
          done.Go {
            for number in 0..<operations / 4 { numbers.send(number) }
            for _ in 0..<operations / 8 {
              let text = GoString("a text that is longer than sixteen bytes")
              _ = select(.send(text, to: texts), .receive(from: stop))
            }
            close(stop)
          }
          var open = true
          while open {
            switch select(.receive(from: numbers), .receive(from: texts), .receive(from: stop)) {
            case 0: _ = numbers.received()
            case 1: if texts.received().value.count == 0 { goFatal("empty") }
            default: open = false
            }
            _ = select(.receive(from: stop), .default)
          }
          done.Wait()
        }
        work(1_000_000)
        let before = MemoryTests.resident()
        for _ in 0..<10 { work(1_000_000) }
        let growth = MemoryTests.resident() - before
        if !isSanitized, growth > 4096 { goFatal("grew by \(growth) KB") }
      }
    }
  }

  @Test("values that are not taken are released: unsent, unfetched, buffered", arguments: [1, 2])
  func release(workers: Int) {
    let living = inGoroutine { () -> Int64 in
      let living = atomic.Int64()
      for round in 0..<200 {
        let (small, large) = (Channel<Counted?>(capacity: 2), Channel<Large>(capacity: 1))
        let never = Channel<Large>()
        _ = select(.send(Counted(round, in: living), to: small), .send(Large(round, in: living), to: large))
        _ = select(.send(Large(round, in: living), to: never), .default)
        _ = select(.send(Counted(round, in: living), to: small), .default)
        _ = select(.receive(from: small), .receive(from: large))
        _ = select(.receive(from: small), .default)
        var none: Channel<Large> = nil
        _ = select(.send(Large(round, in: living), to: none), .default)
        _ = select(.send(Large(round, in: living), to: none), .send(Large(1, in: living), to: never), .default)
        none = large
        _ = select(.send(Large(round, in: living), to: none), .default)
      }
      // A select takes the place of what the last one received.
      _ = select(.receive(from: Channel<Int>()), .default)
      _ = select(.receive(from: Channel<Int>()), .receive(from: Channel<Int>()), .default)
      return living.Load()
    }
    #expect(living == 0)
  }
}
