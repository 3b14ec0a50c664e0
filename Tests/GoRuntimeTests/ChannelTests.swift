// ChannelTests: channels between real goroutines, and between goroutines and threads.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Channels", .timeLimit(.minutes(10))) struct ChannelTests {
  @Test("an unbuffered send returns only after its receive has begun")
  func rendezvous() {
    let order = inGoroutine { () -> [String] in
      let channel = Channel<Int>()
      let events = Channel<GoString>(capacity: 4)
      go {
        channel.send(1)
        events.send("sent")
      }
      for _ in 0..<100 { runtime.Gosched() }
      time.Sleep(time.Duration(5_000_000))
      events.send("receiving")
      _ = channel.receive()
      return [String(events.receive()), String(events.receive())]
    }
    #expect(order == ["receiving", "sent"])
  }

  @Test("len and cap")
  func lengths() {
    let unbuffered = Channel<Int>()
    #expect(len(unbuffered) == 0 && cap(unbuffered) == 0)
    let buffered = Channel<Int>(capacity: 3)
    buffered.send(1)
    buffered.send(2)
    #expect(len(buffered) == 2 && cap(buffered) == 3)
    let none: Channel<Int> = nil
    #expect(len(none) == 0 && cap(none) == 0)
  }

  @Test("what is buffered comes before the close")
  func drain() {
    let channel = Channel<Int>(capacity: 3)
    channel.send(1)
    channel.send(2)
    close(channel)
    #expect(channel.receiveOK() == (1, true))
    #expect(channel.receiveOK() == (2, true))
    #expect(channel.receiveOK() == (0, false))
    #expect(channel.receive() == 0)
    #expect(Array(channel) == [])
  }

  @Test("a close wakes everybody who receives")
  func closeWakes() {
    let sum = inGoroutine { () -> Int64 in
      let channel = Channel<Int>()
      let woken = sync.WaitGroup()
      let closed = atomic.Int64()
      for _ in 0..<50 {
        woken.Go { if !channel.receiveOK().ok { closed.Add(1) } }
      }
      time.Sleep(time.Duration(1_000_000))
      close(channel)
      woken.Wait()
      return closed.Load()
    }
    #expect(sum == 50)
  }

  @Test("sending on or closing a closed channel panics, and can be recovered")
  func panics() throws {
    let channel = Channel<Int>(capacity: 1)
    try channel.close(checked: ())
    #expect(throws: GoPanic.self) { try channel.send(checked: 1) }
    #expect(throws: GoPanic.self) { try channel.close(checked: ()) }
    #expect(throws: GoPanic.self) { try Channel<Int>(core: nil).close(checked: ()) }
    do {
      try channel.send(checked: 1)
    } catch {
      #expect(String(error.value.as((any GoRuntime.error).self)!.Error()) == "send on closed channel")
    }
  }

  @Test("a sender that waits when the channel closes panics")
  func closeUnderSender() {
    let text = inGoroutine { () -> String in
      let channel = Channel<Int>()
      let result = Channel<GoString>()
      go {
        do throws(GoPanic) {
          try channel.send(checked: 1)
          result.send("sent")
        } catch {
          result.send(error.value.as((any GoRuntime.error).self)!.Error())
        }
      }
      time.Sleep(time.Duration(2_000_000))
      close(channel)
      return String(result.receive())
    }
    #expect(text == "send on closed channel")
  }

  @Test("values arrive once each, in order per sender", arguments: [0, 1, 7, 100])
  func manyToMany(capacity: Int) {
    let (count, sum, ordered) = inGoroutine { () -> (Int64, Int64, Bool) in
      let channel = Channel<Int>(capacity: capacity)
      let senders = sync.WaitGroup()
      let receivers = sync.WaitGroup()
      let (count, sum, disorder) = (atomic.Int64(), atomic.Int64(), atomic.Int64())
      for sender in 0..<4 {
        senders.Go { for number in 0..<2000 { channel.send(sender << 32 | number) } }
      }
      for _ in 0..<4 {
        receivers.Go {
          var last = [-1, -1, -1, -1]
          for value in channel {
            let number = value & 0xFFFF_FFFF
            if last[value >> 32] >= number { disorder.Add(1) }
            last[value >> 32] = number
            count.Add(1)
            sum.Add(Int64(number))
          }
        }
      }
      senders.Wait()
      close(channel)
      receivers.Wait()
      return (count.Load(), sum.Load(), disorder.Load() == 0)
    }
    #expect(count == 8000)
    #expect(sum == 4 * 1999 * 1000)
    #expect(ordered)
  }

  @Test("ordinary threads and goroutines share a channel")
  func threads() {
    let (requests, answers) = (Channel<Int>(), Channel<Int>(capacity: 2))
    go {
      for number in requests { answers.send(number * number) }
      close(answers)
    }
    for number in 1...1000 {
      requests.send(number)
      #expect(answers.receive() == number * number)
    }
    close(requests)
    #expect(answers.receiveOK() == (0, false))
  }

  @Test("what is buffered is released with the channel")
  func release() {
    let living = atomic.Int64()
    do {
      let channel = Channel<Large>(capacity: 10)
      for number in 0..<8 { channel.send(Large(number, in: living)) }
      #expect(channel.receive().parts.4 == 0)
    }
    #expect(living.Load() == 0)
  }
}
