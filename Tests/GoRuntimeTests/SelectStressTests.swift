// SelectStressTests: selects that send, receive, give up and are closed, all at once; each value arrives once.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Select stress", .timeLimit(.minutes(5))) struct SelectStressTests {
  @Test("sends and receives in one select: each value arrives once", arguments: [1, 2, 8], [0, 3])
  func mixed(workers: Int, capacity: Int) async {
    await #expect(processExitsWith: .success) { [workers, capacity] in
      stress(by: workers) {
        let (peers, each) = (6, times(1500))
        let (left, right) = (Channel<Int>(capacity: capacity), Channel<Int>(capacity: capacity))
        let none: Channel<Int> = nil
        let stop = Channel<GoEmpty>()
        let arrivals = (0..<peers * each).map { _ in atomic.Int32() }
        let (missing, group) = (sync.WaitGroup(), sync.WaitGroup())
        missing.Add(peers * each)
        for peer in 0..<peers {
          group.Go {
            func arrived(_ value: Int) {
              arrivals[value].Add(1)
              missing.Done()
            }
            var next = peer * each
            let end = next + each
            while true {
              // Once everything is sent the sends are to a channel that is nil.
              let (first, second) = next < end ? (left, right) : (none, none)
              let chosen =
                peer % 2 == 0
                ? select(
                  .send(next, to: first), .receive(from: right), .receive(from: stop), .receive(from: left),
                  .send(next, to: second))
                : select(
                  .send(next, to: second), .receive(from: right), .receive(from: stop), .receive(from: left),
                  .send(next, to: first), .receive(from: none))
              switch chosen {
              case 0, 4: next += 1
              case 1: arrived(right.received().value)
              case 3: arrived(left.received().value)
              default: return
              }
            }
          }
        }
        missing.Wait()
        close(stop)
        group.Wait()
        insist(arrivals.allSatisfy { $0.Load() == 1 }, "lost or doubled")
        insist(len(left) + len(right) == 0, "something is left")
      }
    }
  }

  @Test("many waiting selects over the same channels: one value wakes one of them", arguments: [1, 2, 8])
  func singleFire(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let channels = (0..<8).map { _ in Channel<Int>() }
        let stop = Channel<GoEmpty>()
        let (received, sum) = (atomic.Int64(), atomic.Int64())
        let (selects, senders) = (sync.WaitGroup(), sync.WaitGroup())
        for _ in 0..<12 {
          selects.Go {
            while true {
              let chosen = select(
                .receive(from: channels[0]), .receive(from: channels[1]), .receive(from: channels[2]),
                .receive(from: channels[3]), .receive(from: channels[4]), .receive(from: channels[5]),
                .receive(from: channels[6]), .receive(from: channels[7]), .receive(from: stop))
              if chosen == 8 { return }
              let (value, isOpen) = channels[chosen].received()
              insist(isOpen && value & 7 == chosen, "a value of another channel")
              received.Add(1)
              sum.Add(Int64(value >> 3))
            }
          }
        }
        let each = times(1200)
        for place in 0..<8 {
          senders.Go { for number in 0..<each { channels[place].send(number << 3 | place) } }
        }
        senders.Wait()
        close(stop)
        selects.Wait()
        insist(received.Load() == Int64(8 * each), "\(received.Load()) received")
        insist(sum.Load() == Int64(8 * each * (each - 1) / 2), "other values")
      }
    }
  }

  @Test("who gives up has sent nothing: default and time-outs against receivers", arguments: [1, 2, 8])
  func givingUp(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let channel = Channel<Int>()
        let stop = Channel<GoEmpty>()
        let (sent, received) = (atomic.Int64(), atomic.Int64())
        let (senders, receivers) = (sync.WaitGroup(), sync.WaitGroup())
        for sender in 0..<4 {
          senders.Go {
            for round in 0..<times(400) {
              switch sender {
              case 0, 1:
                if select(.send(round, to: channel), .default) == 0 { sent.Add(1) } else { runtime.Gosched() }
              case 2:
                let limit = time.After(time.Duration(round % 40 * 1000))
                if select(.receive(from: limit), .send(round, to: channel)) == 1 { sent.Add(1) }
              default:
                if select(.send(round, to: channel), .receive(from: stop)) == 0 { sent.Add(1) }
              }
            }
          }
        }
        for receiver in 0..<3 {
          receivers.Go {
            while true {
              if receiver == 0 {
                switch select(.receive(from: channel), .receive(from: stop), .default) {
                case 0: received.Add(1)
                case 1: return
                default: runtime.Gosched()
                }
              } else {
                let limit = time.After(time.Duration(5000 * receiver))
                switch select(.receive(from: limit), .receive(from: channel), .receive(from: stop)) {
                case 0: break
                case 1: received.Add(1)
                default: return
                }
              }
            }
          }
        }
        senders.Wait()
        close(stop)
        receivers.Wait()
        insist(sent.Load() == received.Load(), "\(sent.Load()) sent, \(received.Load()) received")
      }
    }
  }

  @Test("close meets selects that wait: receivers see the end, senders panic", arguments: [1, 2, 8])
  func closing(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        for round in 0..<times(800) {
          let (channel, never) = (Channel<Int>(capacity: round % 2), Channel<Int>())
          let (sent, received, ended, panicked) = (atomic.Int64(), atomic.Int64(), atomic.Int64(), atomic.Int64())
          let group = sync.WaitGroup()
          for _ in 0..<3 {
            group.Go {
              while select(.receive(from: never), .receive(from: channel)) == 1, channel.received().ok {
                received.Add(1)
              }
              ended.Add(1)
            }
            group.Go {
              do throws(GoPanic) {
                while try select(checked: .send(1, to: channel), .receive(from: never)) == 0 { sent.Add(1) }
              } catch { panicked.Add(1) }
            }
          }
          for _ in 0..<round % 5 { runtime.Gosched() }
          close(channel)
          group.Wait()
          insist(ended.Load() == 3 && panicked.Load() == 3, "somebody went on")
          insist(sent.Load() == received.Load(), "\(sent.Load()) sent, \(received.Load()) received")
        }
      }
    }
  }
}
