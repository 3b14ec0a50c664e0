// SchedulerTests: many goroutines, stealing, fairness, stacks, threads that come and go.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Scheduler", .timeLimit(.minutes(10))) struct SchedulerTests {
  @Test("a queue keeps order, and a thief takes half")
  func queue() {
    let queue = RunQueue()
    let other = RunQueue()
    let goroutines = (0..<5).map { _ in Goroutine(kind: .thread) }
    for goroutine in goroutines {
      let pushed = queue.push(goroutine)
      #expect(pushed)
    }
    let first = queue.pop()
    #expect(first == goroutines[0])
    let stolen = queue.steal(into: other)
    #expect(stolen == goroutines[2] && other.count == 1 && queue.count == 2)
    let next = other.pop()
    #expect(next == goroutines[1])
    let rest = [queue.pop(), queue.pop(), queue.pop()]
    #expect(rest == [goroutines[3], goroutines[4], nil])
  }

  @Test("a queue is full at 256")
  func capacity() {
    let queue = RunQueue()
    let goroutine = Goroutine(kind: .thread)
    var pushed = 0
    while queue.push(goroutine) { pushed += 1 }
    #expect(pushed == 256)
  }

  @Test("a hundred thousand goroutines come and go")
  func spawning() {
    let count = atomic.Int64()
    inGoroutine {
      let group = sync.WaitGroup()
      for _ in 0..<100 {
        for _ in 0..<1000 { group.Go { count.Add(1) } }
        group.Wait()
      }
    }
    #expect(count.Load() == 100_000)
  }

  @Test("ten thousand wait at once")
  func parked() {
    let sum = inGoroutine { () -> Int in
      let (start, results) = (Channel<GoEmpty>(), Channel<Int>())
      for number in 0..<10_000 {
        go {
          _ = start.receive()
          results.send(number)
        }
      }
      close(start)
      return (0..<10_000).reduce(0) { sum, _ in sum + results.receive() }
    }
    #expect(sum == 49_995_000)
  }

  @Test("goroutines that spin on an atomic do not starve the one they wait for")
  func spinning() async {
    await #expect(processExitsWith: .success) {
      runMain {
        for workers in [1, 2] {
          runtime.GOMAXPROCS(workers)
          let flag = atomic.Bool()
          let group = sync.WaitGroup()
          for _ in 0..<3 { group.Go { while !flag.Load() {} } }
          time.Sleep(time.Duration(1_000_000))
          flag.Store(true)
          group.Wait()
        }
      }
    }
  }

  @Test("deep recursion fits into the stacks of a program with few goroutines")
  func recursion() async {
    await #expect(processExitsWith: .success) {
      func descend(_ depth: Int) -> Int { depth == 0 ? 0 : 1 + descend(depth - 1) }
      runMain {
        let result = Channel<Int>()
        go { result.send(descend(100_000)) }
        if result.receive() != 100_000 { goFatal("wrong depth") }
      }
    }
  }

  @Test("the number of workers can change while goroutines run")
  func processors() async {
    await #expect(processExitsWith: .success) {
      runMain {
        let count = atomic.Int64()
        let group = sync.WaitGroup()
        for _ in 0..<16 {
          group.Go {
            for _ in 0..<500 {
              count.Add(1)
              runtime.Gosched()
            }
          }
        }
        for limit in [1, 4, 2, 8, 1, 3] {
          runtime.GOMAXPROCS(limit)
          time.Sleep(time.Duration(500_000))
        }
        group.Wait()
        if count.Load() != 8000 || runtime.GOMAXPROCS(0) != 3 { goFatal("wrong count") }
      }
    }
  }

  @Test("workers above a lowered limit hand on what they have, however much waits", .timeLimit(.minutes(5)))
  func loweredLimit() async {
    await #expect(processExitsWith: .success) {
      runMain {
        for round in 0..<40 {
          runtime.GOMAXPROCS(4)
          let group = sync.WaitGroup()
          let started = sync.WaitGroup()
          let due = time.Now().Add(time.Duration(1_000_000 + 50_000 * round))
          for _ in 0..<4 {
            group.Add(2000)
            started.Add(1)
            go {
              for _ in 0..<2000 { _ = time.AfterFunc(time.Until(due)) { group.Done() } }
              started.Done()
            }
          }
          started.Wait()
          // All of them become runnable at once, by timers of workers that may not run them.
          runtime.GOMAXPROCS(1)
          group.Wait()
        }
      }
    }
  }

  @Test("floating-point control and values survive switches")
  func floatingPoint() {
    let same = inGoroutine { () -> Bool in
      let group = sync.WaitGroup()
      let wrong = atomic.Int64()
      for seed in 1...8 {
        group.Go {
          var (value, check) = (Double(seed), Double(seed))
          for step in 1...200 {
            value = (value * 1.000001 + Double(step)).squareRoot()
            runtime.Gosched()
            check = (check * 1.000001 + Double(step)).squareRoot()
          }
          if value != check { wrong.Add(1) }
        }
      }
      group.Wait()
      return wrong.Load() == 0
    }
    #expect(same)
  }
}
