// DumpTests: what is printed about goroutines, at a deadlock, an overflow, and on SIGQUIT.

import CGoRuntime
import Foundation
import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Dumps", .timeLimit(.minutes(10))) struct DumpTests {
  @Test("SIGQUIT prints every goroutine with what it waits for, and ends with 2")
  func quit() async {
    // What a dump reads while the others run on is old news by nature, and a race to ThreadSanitizer.
    if isSanitized { return }
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain {
        let channel = Channel<Int>()
        let mutex = sync.Mutex()
        mutex.Lock()
        go { _ = channel.receive() }
        runtime.Gosched()
        go { mutex.Lock() }
        go { blockForever() }
        go { time.Sleep(time.Duration(3_600_000_000_000)) }
        go { _ = select(.receive(from: Channel<Int>()), .receive(from: Channel<Int>())) }
        go {
          runtime.LockOSThread()
          _ = blockingThread(willWait: true) { sleep(1000) }
        }
        let waiting = { Scheduler.shared.state.pointee.pool.all.filter { $0.record.pointee.reason.isWaiting }.count }
        while waiting() < 6 { time.Sleep(time.Duration(1_000_000)) }
        kill(getpid(), SIGQUIT)
        let group = sync.WaitGroup()
        group.Add(1)
        group.Wait()
      }
    }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(
      lines[0] == "SIGQUIT: quit" && lines[1].hasPrefix("PC=0x") && lines[2].hasPrefix("goroutine 1 ["), "\(text)")
    // The main goroutine may not have come to its wait yet; then a line says that its stack cannot be seen.
    let unseen = "\tgoroutine running on other thread; stack unavailable"
    let goroutines = lines.dropFirst(2).filter { $0 != unseen }
    #expect(goroutines.count == 7, "\(text)")
    let states = goroutines.map { $0.drop { $0 != "[" } }
    #expect(
      Set(states.dropFirst()) == [
        "[chan receive]:", "[sync.Mutex.Lock]:", "[select (no cases)]:", "[sleep]:", "[select]:",
        "[syscall, locked to thread]:",
      ])
  }

  @Test("minutes of waiting are counted")
  func minutes() {
    let goroutine = Goroutine(kind: .goroutine)
    goroutine.record.pointee.identifier = 18
    goroutine.record.pointee.waitingSince = go_coarse_seconds() &- 125
    #expect(GoroutineDump.entry(of: goroutine, as: .select) == "goroutine 18 [select, 2 minutes]:\n")
    #expect(GoroutineDump.entry(of: goroutine, as: .running) == "goroutine 18 [running]:\n")
  }

  @Test("a goroutine that recurses without end ends the program with Go's message", arguments: [1, 5000])
  func overflow(beside others: Int) async {
    if isSanitized { return }
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) { [others] in
      func descend(_ depth: Int) -> Int { depth < 0 ? 0 : 1 + descend(depth + 1) }
      runMain {
        let never = Channel<Int>()
        for _ in 0..<others { go { _ = never.receive() } }
        runtime.Gosched()
        go { never.send(descend(0)) }
        blockForever()
      }
    }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    // The trace behind it depends on what the executable tells of itself.
    #expect(text.hasPrefix("runtime: goroutine stack exceeds 1000000000-byte limit\nfatal error: stack overflow\n"))
  }
}
