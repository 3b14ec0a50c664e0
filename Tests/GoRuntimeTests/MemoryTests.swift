// MemoryTests: goroutines and channel operations leave memory where it was, and a peak gives it back.

import Foundation
import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Memory", .timeLimit(.minutes(10))) struct MemoryTests {
  /// Resident memory of this process, in KB.
  static func resident() -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return Int(text.split(separator: " ")[1])! * 4
  }

  @Test("a million goroutines one after the other need the stacks of those that lived together")
  func lifetimes() async {
    await #expect(processExitsWith: .success) {
      runMain {
        let group = sync.WaitGroup()
        func round() {
          for _ in 0..<1000 { group.Go {} }
          group.Wait()
        }
        for _ in 0..<50 { round() }
        let before = Self.resident()
        let rounds = isSanitized ? 50 : 1000
        for _ in 0..<rounds { round() }
        let stacks = Scheduler.shared.state.pointee.pool.stackCounts.all
        if stacks > 4000 || (!isSanitized && Self.resident() > before + 20_000) {
          goFatal("\(stacks) stacks, \(Self.resident() - before) KB more")
        }
      }
    }
  }

  @Test("ten million channel operations leave memory where it was")
  func operations() async {
    await #expect(processExitsWith: .success) {
      runMain {
        let (there, back) = (Channel<Int>(), Channel<GoString>(capacity: 10))
        func exchange(_ count: Int) {
          go { for number in 0..<count { there.send(number) } }
          go { for _ in 0..<count { back.send("text") } }
          for _ in 0..<(2 * count) {
            switch select(.receive(from: there), .receive(from: back)) {
            case 0: _ = there.received()
            default: _ = back.received()
            }
          }
        }
        exchange(10_000)
        let before = Self.resident()
        exchange(isSanitized ? 50_000 : 2_500_000)
        if !isSanitized, Self.resident() > before + 10_000 { goFatal("\(Self.resident() - before) KB more") }
      }
    }
  }

  @Test("after a peak the memory of stacks goes back, and they still serve")
  func peak() async {
    await #expect(processExitsWith: .success) {
      runMain {
        if isSanitized { return }
        func peak(_ count: Int) -> Int {
          let (ready, end) = (sync.WaitGroup(), Channel<GoEmpty>())
          let over = sync.WaitGroup()
          ready.Add(count)
          for _ in 0..<count {
            over.Go {
              ready.Done()
              _ = end.receive()
            }
          }
          ready.Wait()
          let most = Self.resident()
          close(end)
          over.Wait()
          return most
        }
        let most = peak(20_000)
        for _ in 0..<200 where Self.resident() > most / 2 { time.Sleep(time.Duration(50_000_000)) }
        let counts = Scheduler.shared.state.pointee.pool.stackCounts
        if Self.resident() > most / 2 { goFatal("\(most) KB, then \(Self.resident()), \(counts)") }
        if peak(20_000) > most + 30_000 || Scheduler.shared.state.pointee.pool.stackCounts.all > 22_000 {
          goFatal("stacks were not used again")
        }
      }
    }
  }
}
