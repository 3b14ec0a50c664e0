// TimerTests: sleeping, timers that fire, are stopped and set anew, tickers, contexts with deadlines.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Time", .timeLimit(.minutes(10))) struct TimerTests {
  private func milliseconds(_ count: Int) -> time.Duration { time.Duration(count * 1_000_000) }

  @Test("the heap gives deadlines back in order")
  func heap() {
    var heap = TimerHeap()
    var numbers = SchedulingDecisions(stream: 1)
    let records = UnsafeMutablePointer<TimerRecord>.allocate(capacity: 500)
    defer { records.deallocate() }
    for number in 0..<500 {
      (records + number).initialize(to: TimerRecord())
      heap.insert(records + number, deadline: numbers.below(100), order: UInt64(number))
    }
    for number in stride(from: 0, to: 500, by: 3) { heap.remove(records + number) }
    var last = (-1, UInt64(0))
    var count = 0
    while let first = heap.first {
      #expect((first.deadline, first.order) > last && first.order % 3 != 0 && first.record.pointee.position == 0)
      last = (first.deadline, first.order)
      heap.remove(first.record)
      count += 1
    }
    #expect(count == 333)
    heap.free()
  }

  @Test("sleepers wake in the order of their times")
  func sleeping() {
    let order = inGoroutine { () -> [Int] in
      let channel = Channel<Int>()
      for pause in [30, 10, 20] {
        go {
          time.Sleep(time.Duration(pause * 10_000_000))
          channel.send(pause)
        }
      }
      return (0..<3).map { _ in channel.receive() }
    }
    #expect(order == [10, 20, 30])
  }

  @Test("a timer that is stopped does not fire")
  func stopping() {
    let timer = time.NewTimer(milliseconds(500))!
    #expect(timer.Stop())
    #expect(!timer.Stop())
    #expect(select(.receive(from: timer.C), .receive(from: time.After(milliseconds(20)))) == 1)
    #expect(!timer.Reset(milliseconds(1)))
    #expect(select(.receive(from: timer.C), .receive(from: time.After(milliseconds(2000)))) == 0)
  }

  @Test("what fired before a reset cannot be received after it")
  func resetting() {
    let timer = time.NewTimer(milliseconds(1))!
    time.Sleep(milliseconds(10))
    timer.Reset(milliseconds(3000))
    #expect(select(.receive(from: timer.C), .receive(from: time.After(milliseconds(5)))) == 1)
    timer.Stop()
  }

  @Test("AfterFunc runs in a goroutine of its own")
  func afterFunc() {
    let done = Channel<Int>()
    _ = time.AfterFunc(milliseconds(1)) { done.send(1) }
    #expect(done.receive() == 1)
  }

  @Test("a ticker ticks until it is stopped")
  func ticker() {
    let ticker = time.NewTicker(milliseconds(2))!
    for _ in 0..<3 { _ = ticker.C.receive() }
    ticker.Stop()
    #expect(select(.receive(from: ticker.C), .receive(from: time.After(milliseconds(10)))) == 1)
  }

  @Test("a ticker whose channel is all that is left of it ticks while somebody has that, and no longer")
  func abandonedTickers() async {
    await #expect(processExitsWith: .success) {
      runMain {
        func ticks() -> Channel<time.Time> { time.NewTicker(time.Duration(1_000_000))!.C }
        do {
          let channels = (0..<50).map { $0 % 2 == 0 ? ticks() : time.Tick(time.Duration(1_000_000)) }
          for _ in 0..<3 { for channel in channels { _ = channel.receive() } }
        }
        let start = Clock.monotonic()
        while Scheduler.shared.earliestDeadline() != .max {
          if Clock.monotonic() - start > 20_000_000_000 { goFatal("it ticks on") }
          runtime.Gosched()
        }
      }
    }
  }

  @Test("durations as text")
  func texts() {
    let cases: [(Int64, String)] = [
      (0, "0s"), (1, "1ns"), (1100, "1.1\u{b5}s"), (2_200_000, "2.2ms"), (3_300_000_000, "3.3s"),
      (245_000_000_000, "4m5s"), (245_001_000_000, "4m5.001s"), (18_367_001_000_000, "5h6m7.001s"),
      (-1_500_000, "-1.5ms"), (.min, "-2562047h47m16.854775808s"),
    ]
    for (value, text) in cases {
      #expect(String(time.Duration(value).String()) == text)
      let (parsed, failure) = time.ParseDuration(GoString(text))
      #expect(failure == nil && parsed.rawValue == value)
    }
    #expect(time.ParseDuration("1x").1 != nil)
  }

  @Test("thousands of functions that are due at once are all called", arguments: [1, 2])
  func manyFunctions(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      runMain {
        _ = runtime.GOMAXPROCS(workers)
        for _ in 0..<10 {
          let group = sync.WaitGroup()
          let sum = atomic.Int64()
          for number in 0..<5000 {
            group.Add(1)
            _ = time.AfterFunc(time.Duration(0)) {
              sum.Add(Int64(number))
              group.Done()
            }
          }
          group.Wait()
          if sum.Load() != 12_497_500 { goFatal("lost some") }
        }
      }
    }
  }

  @Test("the calendar")
  func calendar() {
    let date = time.Date(2024, time.February, 29, 12, 34, 56, 789, time.UTC)
    #expect(date.Unix() == 1_709_210_096)
    #expect((date.Year(), date.Month().rawValue, date.Day()) == (2024, 2, 29))
    #expect((date.Hour(), date.Minute(), date.Second(), date.Nanosecond()) == (12, 34, 56, 789))
    #expect(date.Weekday() == time.Thursday && date.YearDay() == 60)
    let carried = time.Date(2023, time.Month(14), 0, 0, 0, 0, 0, time.UTC)
    #expect((carried.Year(), carried.Month().rawValue, carried.Day()) == (2024, 1, 31))
    #expect(time.Time().IsZero() && time.Unix(-1, 0).Second() == 59)
    #expect(date.Add(milliseconds(1500)).Sub(date) == milliseconds(1500))
  }

  @Test("contexts end by call, by clock, and with their parents")
  func contexts() {
    let (parent, cancel) = context.WithCancel(context.Background())
    let (child, cancelChild) = context.WithTimeout(parent, milliseconds(60_000))
    let valued = context.WithValue(child, "key", 1)!
    #expect(valued.Err() == nil && valued.Value("key") == GoAny(1))
    cancel!()
    _ = valued.Done().receive()
    #expect(equal(valued.Err(), context.Canceled))
    cancelChild!()
    let (timed, release) = context.WithTimeout(context.Background(), milliseconds(2))
    _ = timed!.Done().receive()
    #expect(equal(timed!.Err(), context.DeadlineExceeded))
    release!()
    let (caused, because) = context.WithCancelCause(context.Background())
    because!(context.DeadlineExceeded)
    #expect(equal(context.Cause(caused), context.DeadlineExceeded) && equal(caused!.Err(), context.Canceled))
  }
}
