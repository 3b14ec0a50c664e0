// SyncTests: mutual exclusion, waiting and once-only, under many goroutines.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Package sync", .timeLimit(.minutes(10))) struct SyncTests {
  @Test("a mutex lets one in", arguments: [1, 2, 64])
  func mutex(goroutines: Int) {
    let mutex = sync.Mutex()
    nonisolated(unsafe) var count = 0
    inGoroutine {
      let group = sync.WaitGroup()
      for _ in 0..<goroutines {
        group.Go {
          for round in 0..<2000 {
            mutex.Lock()
            let seen = count
            if round % 100 == 0 { runtime.Gosched() }
            count = seen + 1
            mutex.Unlock()
          }
        }
      }
      group.Wait()
    }
    #expect(count == goroutines * 2000)
    #expect(mutex.TryLock())
    #expect(!mutex.TryLock())
    mutex.Unlock()
  }

  @Test("whoever waits for a busy mutex gets it")
  func starvation() {
    let waited = inGoroutine { () -> Bool in
      let mutex = sync.Mutex()
      let stop = atomic.Bool()
      let group = sync.WaitGroup()
      group.Go {
        while !stop.Load() {
          mutex.Lock()
          time.Sleep(time.Duration(100_000))
          mutex.Unlock()
        }
      }
      for _ in 0..<10 {
        time.Sleep(time.Duration(100_000))
        mutex.Lock()
        mutex.Unlock()
      }
      stop.Store(true)
      group.Wait()
      return true
    }
    #expect(waited)
  }

  @Test("readers share, writers do not")
  func readersAndWriters() {
    let lock = sync.RWMutex()
    nonisolated(unsafe) var (left, right) = (0, 0)
    let torn = atomic.Int64()
    inGoroutine {
      let group = sync.WaitGroup()
      for _ in 0..<3 {
        group.Go {
          for _ in 0..<1000 {
            lock.Lock()
            left += 1
            if left % 50 == 0 { runtime.Gosched() }
            right += 1
            lock.Unlock()
          }
        }
        group.Go {
          for _ in 0..<3000 {
            lock.RLock()
            if left != right { torn.Add(1) }
            lock.RUnlock()
          }
        }
      }
      group.Wait()
    }
    #expect(left == 3000 && torn.Load() == 0)
    #expect(lock.TryRLock() && lock.TryRLock())
    #expect(!lock.TryLock())
    lock.RUnlock()
    lock.RUnlock()
    #expect(lock.TryLock())
    #expect(!lock.TryRLock())
    lock.Unlock()
  }

  @Test("a WaitGroup wakes all that wait, again and again")
  func waitGroup() {
    let total = inGoroutine { () -> Int64 in
      let (group, after) = (sync.WaitGroup(), sync.WaitGroup())
      let total = atomic.Int64()
      for _ in 0..<200 {
        group.Add(2)
        for _ in 0..<3 {
          after.Go {
            group.Wait()
            total.Add(1)
          }
        }
        go { group.Done() }
        go { group.Done() }
        group.Wait()
        after.Wait()
      }
      return total.Load()
    }
    #expect(total == 600)
  }

  @Test("a counter that becomes negative panics, and can be recovered")
  func negativeCounter() {
    #expect(throws: GoPanic.self) { try sync.WaitGroup().Done(checked: ()) }
    let once = sync.Once()
    #expect(throws: GoPanic.self) { try once.Do { () throws(GoPanic) in throw GoPanic("failed once") } }
    once.Do { Issue.record("a panic counts as having run") }
  }

  @Test("once is once, and everybody sees it done")
  func once() {
    let (calls, early) = (atomic.Int64(), atomic.Int64())
    inGoroutine {
      let once = sync.Once()
      nonisolated(unsafe) var ready = false
      let group = sync.WaitGroup()
      for _ in 0..<20 {
        group.Go {
          once.Do {
            calls.Add(1)
            time.Sleep(time.Duration(1_000_000))
            ready = true
          }
          if !ready { early.Add(1) }
        }
      }
      group.Wait()
    }
    #expect(calls.Load() == 1 && early.Load() == 0)
    nonisolated(unsafe) var made = 0
    let value = sync.OnceValue {
      made += 1
      return made
    }!
    #expect(value() == 1 && value() == 1)
  }

  @Test("a condition wakes one or all")
  func condition() {
    let items = inGoroutine { () -> Int in
      let mutex = sync.Mutex()
      let condition = sync.NewCond(mutex)!
      nonisolated(unsafe) var (stock, taken) = (0, 0)
      let group = sync.WaitGroup()
      for _ in 0..<10 {
        group.Go {
          mutex.Lock()
          while stock == 0 { condition.Wait() }
          stock -= 1
          taken += 1
          mutex.Unlock()
        }
      }
      for _ in 0..<5 {
        mutex.Lock()
        stock += 1
        mutex.Unlock()
        condition.Signal()
      }
      mutex.Lock()
      stock += 5
      mutex.Unlock()
      condition.Broadcast()
      group.Wait()
      return taken
    }
    #expect(items == 10)
  }

  @Test("a Map does what Go's does")
  func map() {
    let map = sync.Map()
    map.Store("a", 1)
    #expect(map.Load("a") == (GoAny(1), true))
    #expect(map.Load("b") == (GoAny.nil, false))
    #expect(map.LoadOrStore("a", 2) == (GoAny(1), true))
    #expect(map.LoadOrStore("b", 2) == (GoAny(2), false))
    #expect(map.Swap("b", 3) == (GoAny(2), true))
    #expect(!map.CompareAndSwap("b", 2, 4) && map.CompareAndSwap("b", 3, 4))
    #expect(!map.CompareAndDelete("b", 3) && map.CompareAndDelete("b", 4))
    var seen: [String] = []
    map.Range { key, value in
      seen.append("\(String(key.must(GoString.self))) \(value.must(Int.self))")
      return true
    }
    #expect(seen == ["a 1"])
    #expect(map.LoadAndDelete("a") == (GoAny(1), true))
    map.Clear()
    #expect(map.Load("a") == (GoAny.nil, false))
  }

  @Test("locks taken by threads and goroutines alike")
  func threads() async {
    let mutex = sync.Mutex()
    nonisolated(unsafe) var count = 0
    let group = sync.WaitGroup()
    for _ in 0..<4 {
      group.Go {
        for _ in 0..<2000 {
          mutex.Lock()
          count += 1
          mutex.Unlock()
        }
      }
    }
    for _ in 0..<2000 {
      mutex.Lock()
      count += 1
      mutex.Unlock()
    }
    group.Wait()
    #expect(count == 10_000)
  }
}
