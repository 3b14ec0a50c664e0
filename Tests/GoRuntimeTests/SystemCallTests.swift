// SystemCallTests: threads that block, threads that belong to a goroutine, goroutines that never let go.

import CGoRuntime
import Foundation
import GoStandardLibrary
import Synchronization
import Testing

@testable import GoRuntime

@Suite("System calls and threads", .timeLimit(.minutes(10))) struct SystemCallTests {
  /// A pipe, to block on.
  private static func pipe() -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    _ = Foundation.pipe(&ends)
    return (ends[0], ends[1])
  }

  private static func readByte(_ descriptor: Int32) -> Int {
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1)
  }

  private static func writeByte(_ descriptor: Int32) {
    var byte: UInt8 = 1
    _ = write(descriptor, &byte, 1)
  }

  @Test("while one goroutine blocks its thread, the others run on a single worker", arguments: [false, true])
  func blocking(willWait: Bool) async {
    await #expect(processExitsWith: .success) { [willWait] in
      runMain {
        _ = runtime.GOMAXPROCS(1)
        let ends = Self.pipe()
        let done = Channel<Int>()
        go { done.send(blockingThread(willWait: willWait) { Self.readByte(ends.read) }) }
        var turns = 0
        for _ in 0..<50 {
          time.Sleep(time.Duration(1_000_000))
          turns += 1
        }
        Self.writeByte(ends.write)
        if done.receive() != 1 || turns != 50 { goFatal("wrong") }
      }
    }
  }

  @Test("reading standard input stops nobody else")
  func standardInput() async {
    await #expect(processExitsWith: .success) {
      runMain {
        _ = runtime.GOMAXPROCS(1)
        let ends = Self.pipe()
        dup2(ends.read, 0)
        let line = Channel<GoString>()
        go {
          let bytes = GoSlice<UInt8>(count: 10)
          let (count, _) = os.Stdin!.Read(bytes)
          line.send(GoString(bytes[..<count]))
        }
        for _ in 0..<20 { time.Sleep(time.Duration(1_000_000)) }
        Self.writeByte(ends.write)
        if line.receive() != "\u{1}" { goFatal("wrong line") }
      }
    }
  }

  @Test("many block at once, and each gets its own")
  func manyBlocked() async {
    await #expect(processExitsWith: .success) {
      runMain {
        _ = runtime.GOMAXPROCS(2)
        let pipes = (0..<40).map { _ in Self.pipe() }
        let group = sync.WaitGroup()
        let sum = atomic.Int64()
        for ends in pipes {
          group.Go {
            for _ in 0..<20 {
              sum.Add(Int64(blockingThread(willWait: true) { Self.readByte(ends.read) }))
              runtime.Gosched()
            }
          }
        }
        for _ in 0..<20 {
          for ends in pipes { blockingThread { Self.writeByte(ends.write) } }
        }
        group.Wait()
        if sum.Load() != 800 { goFatal("wrong sum") }
      }
    }
  }

  @Test("all asleep but one in a system call is no deadlock; after it, it is one")
  func deadlock() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain {
        _ = runtime.GOMAXPROCS(1)
        let ends = Self.pipe()
        let never = Channel<Int>()
        go {
          _ = blockingThread(willWait: true) { Self.readByte(ends.read) }
          writeToStandardError("back\n")
          _ = never.receive()
        }
        time.Sleep(time.Duration(5_000_000))
        Thread.detachNewThread {
          usleep(50_000)
          Self.writeByte(ends.write)
        }
        _ = never.receive()
      }
    }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.hasPrefix("back\nfatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\n"))
  }

  @Test("a locked goroutine stays on its thread, and nobody else runs there")
  func locking() async {
    await #expect(processExitsWith: .success) {
      runMain {
        for workers in [1, 2, 4] {
          _ = runtime.GOMAXPROCS(workers)
          let group = sync.WaitGroup()
          let wrong = atomic.Int64()
          let lockedThreads = sync.Mutex()
          nonisolated(unsafe) var owners: [UInt: Int] = [:]
          for number in 0..<4 {
            group.Go {
              runtime.LockOSThread()
              runtime.LockOSThread()
              let thread = UInt(pthread_self())
              lockedThreads.Lock()
              if owners[thread] != nil { wrong.Add(1) }
              owners[thread] = number
              lockedThreads.Unlock()
              for turn in 0..<100 {
                if turn % 10 == 0 { time.Sleep(time.Duration(100_000)) }
                if turn % 7 == 0 { _ = blockingThread(willWait: true) { usleep(10) } }
                runtime.Gosched()
                if UInt(pthread_self()) != thread { wrong.Add(1) }
              }
              lockedThreads.Lock()
              owners[thread] = nil
              lockedThreads.Unlock()
              runtime.UnlockOSThread()
              runtime.UnlockOSThread()
            }
          }
          for _ in 0..<8 {
            group.Go {
              for _ in 0..<200 {
                lockedThreads.Lock()
                if owners[UInt(pthread_self())] != nil { wrong.Add(1) }
                lockedThreads.Unlock()
                runtime.Gosched()
              }
            }
          }
          group.Wait()
          if wrong.Load() != 0 { goFatal("on a wrong thread") }
        }
      }
    }
  }

  @Test("the thread of a goroutine that ends locked ends with it")
  func lockedEnd() async {
    await #expect(processExitsWith: .success) {
      runMain {
        let group = sync.WaitGroup()
        let seen = atomic.Int64()
        for _ in 0..<50 {
          group.Go {
            runtime.LockOSThread()
            runtime.Gosched()
            seen.Add(1)
          }
        }
        group.Wait()
        if seen.Load() != 50 { goFatal("lost some") }
      }
    }
  }

  @Test("a locked main goroutine can wait for others, and a deadlock is still found")
  func lockedMain() async {
    await #expect(processExitsWith: .exitCode(2)) {
      runMain {
        runtime.LockOSThread()
        let result = Channel<Int>()
        go { result.send(1) }
        if result.receive() != 1 { endProgram(3) }
        _ = result.receive()
      }
    }
  }

  @Test("a loop that calls nothing cannot stop the others")
  func stuck() async {
    await #expect(processExitsWith: .success) {
      // Swift's own atomic: unlike Go's, it does not poll the scheduler.
      nonisolated(unsafe) let stop = UnsafeMutablePointer<Atomic<Int>>.allocate(capacity: 1)
      stop.initialize(to: Atomic(0))
      runMain {
        _ = runtime.GOMAXPROCS(1)
        let group = sync.WaitGroup()
        group.Go {
          var number: UInt64 = 1
          while strtol("0", nil, 10) == stop.pointee.load(ordering: .relaxed) {
            number = number &* 6_364_136_223_846_793_005 &+ 1
          }
          if number == 0 { goFatal("impossible") }
        }
        runtime.Gosched()
        for _ in 0..<10 { time.Sleep(time.Duration(1_000_000)) }
        stop.pointee.store(1, ordering: .relaxed)
        group.Wait()
      }
    }
  }

  @Test("goroutines that spin in any way the runtime can see do not starve the one they wait for")
  func spinning() async {
    await #expect(processExitsWith: .success) {
      runMain {
        _ = runtime.GOMAXPROCS(1)
        func spin(_ again: @escaping () -> Bool, until: @escaping () -> Void) {
          let group = sync.WaitGroup()
          for _ in 0..<2 { group.Go { while again() {} } }
          runtime.Gosched()
          time.Sleep(time.Duration(1_000_000))
          until()
          group.Wait()
        }
        let flag = atomic.Bool()
        spin({ !flag.Load() }, until: { flag.Store(true) })
        let number = atomic.Int64()
        spin({ !number.CompareAndSwap(1, 1) }, until: { number.Store(1) })
        let mutex = sync.Mutex()
        mutex.Lock()
        spin(
          {
            guard mutex.TryLock() else { return true }
            mutex.Unlock()
            return false
          }, until: { mutex.Unlock() })
        let channel = Channel<Int>(capacity: 1)
        spin({ len(channel) == 0 }, until: { channel.send(1) })
        let closing = Channel<Int>()
        spin({ select(.receive(from: closing), .default) == 1 }, until: { close(closing) })
        let gosched = atomic.Int64()
        spin(
          {
            runtime.Gosched()
            return gosched.Load() == 0
          }, until: { gosched.Store(1) })
      }
    }
  }
}
