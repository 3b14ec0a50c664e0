// TimerStressTests: timers that are stopped and set anew while they fire; each firing is counted once, or taken back.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Timer stress", .timeLimit(.minutes(5))) struct TimerStressTests {
  @Test("a function is called, or Stop says that it will not be", arguments: [1, 2, 8])
  func stopping(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let (called, stopped) = (atomic.Int64(), atomic.Int64())
        let running = sync.WaitGroup()
        let group = sync.WaitGroup()
        let rounds = times(2000)
        for number in 0..<4 {
          group.Go {
            for round in 0..<rounds {
              running.Add(1)
              let timer = time.AfterFunc(time.Duration(round % 13 * 4000)) {
                called.Add(1)
                running.Done()
              }!
              if round % 3 == 0 { runtime.Gosched() }
              if round % 50 == number { time.Sleep(time.Duration(20_000)) }
              if timer.Stop() {
                stopped.Add(1)
                running.Done()
              }
              insist(!timer.Stop(), "stopped twice")
            }
          }
        }
        group.Wait()
        running.Wait()
        time.Sleep(time.Duration(1_000_000))
        let total = called.Load() + stopped.Load()
        insist(total == Int64(4 * rounds) && stopped.Load() > 0, "\(called.Load()) called, \(stopped.Load()) stopped")
      }
    }
  }

  @Test("a function is called as often as it was set and not taken back", arguments: [1, 2, 8])
  func resetting(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let (called, expected) = (atomic.Int64(), atomic.Int64())
        let group = sync.WaitGroup()
        for _ in 0..<3 {
          expected.Add(1)
          let timer = time.AfterFunc(time.Duration(10_000)) { called.Add(1) }!
          // Two set and stop the same timer.
          for number in 0..<2 {
            group.Go {
              for round in 0..<times(2000) {
                if round % 7 == number {
                  if timer.Stop() { expected.Add(-1) }
                } else {
                  expected.Add(1)
                  if timer.Reset(time.Duration((round + number) % 11 * 3000)) { expected.Add(-1) }
                }
                if round % 16 == 0 { runtime.Gosched() }
                if round % 100 == 0 { time.Sleep(time.Duration(10_000)) }
              }
            }
          }
        }
        group.Wait()
        let start = Clock.monotonic()
        while called.Load() != expected.Load(), Clock.monotonic() - start < 10_000_000_000 { runtime.Gosched() }
        time.Sleep(time.Duration(1_000_000))
        insist(called.Load() == expected.Load(), "\(called.Load()) called, not \(expected.Load())")
      }
    }
  }

  @Test("a time is received, or Stop and Reset take it back", arguments: [1, 2, 8])
  func channels(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let timer = time.NewTimer(time.Duration(1000))!
        let stop = Channel<GoEmpty>()
        let (received, expected) = (atomic.Int64(), atomic.Int64(1))
        let (setters, receivers) = (sync.WaitGroup(), sync.WaitGroup())
        for _ in 0..<2 {
          receivers.Go { while select(.receive(from: timer.C), .receive(from: stop)) == 0 { received.Add(1) } }
        }
        for number in 0..<3 {
          setters.Go {
            for round in 0..<times(2000) {
              if round % 5 == number {
                if timer.Stop() { expected.Add(-1) }
              } else {
                expected.Add(1)
                if timer.Reset(time.Duration(round % 7 * 2000)) { expected.Add(-1) }
              }
              if round % 8 == 0 { runtime.Gosched() }
              if round % 100 == 0 { time.Sleep(time.Duration(10_000)) }
            }
          }
        }
        setters.Wait()
        time.Sleep(time.Duration(2_000_000))
        if timer.Stop() { expected.Add(-1) }
        close(stop)
        receivers.Wait()
        insist(received.Load() == expected.Load(), "\(received.Load()) received, not \(expected.Load())")
        insist(select(.receive(from: timer.C), .default) == 1, "a stopped timer has a time")
      }
    }
  }

  @Test("nobody wakes early, and tickers tick in order until they are stopped", arguments: [1, 2, 8])
  func order(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let group = sync.WaitGroup()
        for number in 0..<200 {
          group.Go {
            for round in 0..<10 {
              let pause = (number * 37 + round * 11) % 50 * 20_000
              let start = Clock.monotonic()
              time.Sleep(time.Duration(pause))
              insist(Clock.monotonic() - start >= pause, "woke early")
            }
          }
        }
        for number in 1...4 {
          group.Go {
            let ticker = time.NewTicker(time.Duration(number * 50_000))!
            var last = time.Now()
            for round in 0..<100 {
              let tick = ticker.C.receive()
              insist(!tick.Before(last), "a tick of before")
              last = tick
              if round % 10 == 9 {
                ticker.Stop()
                insist(select(.receive(from: ticker.C), .default) == 1, "a stopped ticker has a tick")
                last = time.Now()
                ticker.Reset(time.Duration(number * 40_000))
              }
            }
            ticker.Stop()
          }
        }
        group.Wait()
      }
    }
  }
}
