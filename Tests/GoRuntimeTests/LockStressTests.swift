// LockStressTests: the locks and conditions of package sync under many goroutines, with plain variables as witnesses.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Lock stress", .timeLimit(.minutes(5))) struct LockStressTests {
  @Test("a mutex has one owner, whether it was locked or tried", arguments: [1, 2, 8])
  func exclusion(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let mutex = sync.Mutex()
        let (tried, failed) = (atomic.Int64(), atomic.Int64())
        nonisolated(unsafe) var (owner, count) = (-1, 0)
        let rounds = times(1500)
        let group = sync.WaitGroup()
        for number in 0..<8 {
          group.Go {
            for round in 0..<rounds {
              if number % 2 == 0 {
                mutex.Lock()
              } else {
                tried.Add(1)
                while !mutex.TryLock() { failed.Add(1) }
              }
              insist(owner == -1, "two own it")
              owner = number
              count += 1
              // Others see it taken, so that they queue.
              if round % 64 == number { runtime.Gosched() }
              insist(owner == number, "somebody came in between")
              owner = -1
              mutex.Unlock()
            }
          }
        }
        group.Wait()
        insist(count == 8 * rounds && tried.Load() == Int64(4 * rounds), "counted \(count)")
        insist(mutex.TryLock(), "it is still taken")
        insist(!mutex.TryLock(), "it was free though taken")
      }
    }
  }

  @Test("who waits is handed the mutex by those who take it again at once", arguments: [1, 2, 8])
  func starvation(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let mutex = sync.Mutex()
        let stop = atomic.Bool()
        nonisolated(unsafe) var holds = 0
        let group = sync.WaitGroup()
        for _ in 0..<2 {
          group.Go {
            while !stop.Load() {
              mutex.Lock()
              holds += 1
              let until = Clock.monotonic() + 100_000
              while Clock.monotonic() < until {}
              mutex.Unlock()
            }
          }
        }
        for _ in 0..<20 {
          time.Sleep(time.Duration(50_000))
          mutex.Lock()
          let before = holds
          mutex.Unlock()
          mutex.Lock()
          // Each hold takes 0.1 ms, and whoever has waited for 1 ms is next. A busy machine may take its time.
          let between = holds - before
          mutex.Unlock()
          insist(between < 5000, "\(between) went before")
        }
        stop.Store(true)
        group.Wait()
      }
    }
  }

  @Test("readers share, writers do not, whether they locked or tried", arguments: [1, 2, 8])
  func readersAndWriters(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let lock = sync.RWMutex()
        let readingSide = lock.RLocker()!
        nonisolated(unsafe) var (left, right, isWriting) = (0, 0, false)
        let (writes, reading) = (atomic.Int64(), atomic.Int64())
        let rounds = times(3000)
        func write(_ round: Int) {
          insist(!isWriting && reading.Load() == 0, "a writer is not alone")
          isWriting = true
          left += 1
          if round % 50 == 0 { runtime.Gosched() }
          right += 1
          isWriting = false
          lock.Unlock()
          writes.Add(1)
        }
        func read(_ round: Int) {
          reading.Add(1)
          insist(!isWriting && left == right, "a reader saw half of a change")
          if round % 50 == 1 { runtime.Gosched() }
          insist(!isWriting && left == right, "a writer came in while somebody reads")
          reading.Add(-1)
        }
        let group = sync.WaitGroup()
        for number in 0..<8 {
          group.Go {
            for round in 0..<rounds {
              switch (number, round % 8) {
              case (0, _), (1, 0):
                lock.Lock()
                write(round)
              case (2, _):
                if lock.TryLock() { write(round) }
              case (3, _):
                if lock.TryRLock() {
                  read(round)
                  lock.RUnlock()
                }
              case (4, _):
                readingSide.Lock()
                read(round)
                readingSide.Unlock()
              default:
                lock.RLock()
                read(round)
                lock.RUnlock()
              }
            }
          }
        }
        group.Wait()
        insist(left == right && Int64(left) == writes.Load() && left >= rounds, "lost a change")
        insist(lock.TryLock(), "it is still taken")
      }
    }
  }

  @Test("a condition loses no signal: a bounded queue of two conditions", arguments: [1, 2, 8])
  func signals(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let mutex = sync.Mutex()
        let (hasRoom, hasItems) = (sync.NewCond(mutex)!, sync.NewCond(mutex)!)
        nonisolated(unsafe) var items: [Int] = []
        let each = times(2000)
        nonisolated(unsafe) var seen = Array(repeating: 0, count: 4 * each)
        let group = sync.WaitGroup()
        for number in 0..<4 {
          group.Go {
            for round in 0..<each {
              mutex.Lock()
              while items.count == 3 { hasRoom.Wait() }
              items.append(number * each + round)
              mutex.Unlock()
              hasItems.Signal()
            }
          }
          group.Go {
            for _ in 0..<each {
              mutex.Lock()
              while items.isEmpty { hasItems.Wait() }
              seen[items.removeFirst()] += 1
              hasRoom.Signal()
              mutex.Unlock()
            }
          }
        }
        group.Wait()
        insist(items.isEmpty && seen.allSatisfy { $0 == 1 }, "lost or doubled")
      }
    }
  }

  @Test("a broadcast wakes all that wait: a barrier, again and again", arguments: [1, 2, 8])
  func broadcasts(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let (parties, rounds) = (6, times(1000))
        let lock = sync.RWMutex()
        // Who waits lets go of the writing side.
        let turn = sync.NewCond(lock)!
        nonisolated(unsafe) var (arrived, generation) = (0, 0)
        nonisolated(unsafe) var places = Array(repeating: 0, count: parties)
        let group = sync.WaitGroup()
        for number in 0..<parties {
          group.Go {
            for round in 0..<rounds {
              lock.Lock()
              places[number] = round
              arrived += 1
              if arrived == parties {
                arrived = 0
                generation += 1
                turn.Broadcast()
              } else {
                let mine = generation
                while generation == mine { turn.Wait() }
              }
              insist(places.allSatisfy { $0 == round || $0 == round + 1 }, "somebody is not at the barrier")
              lock.Unlock()
            }
          }
        }
        group.Wait()
        insist(generation == rounds, "\(generation) generations")
      }
    }
  }
}
