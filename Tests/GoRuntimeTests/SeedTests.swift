// SeedTests: a seed makes every decision, so that a run can be repeated exactly.

import Foundation
import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Seeded runs", .timeLimit(.minutes(10))) struct SeedTests {
  /// A program whose output depends on which goroutine comes first, which case is chosen, which timer fires, where maps
  /// begin, what the time is, and what random numbers are drawn.
  private static func program() {
    let results = Channel<Int>(capacity: 4)
    for number in 0..<8 {
      go {
        if number % 3 == 0 { time.Sleep(time.Duration(5_000_000)) }
        runtime.Gosched()
        results.send(number)
      }
    }
    for _ in 0..<8 { fmt.Print(results.receive(), " ") }
    let (left, right) = (Channel<Int>(capacity: 20), Channel<Int>(capacity: 20))
    for number in 0..<20 {
      left.send(number)
      right.send(number)
    }
    for _ in 0..<20 { fmt.Print(select(.receive(from: left), .receive(from: right))) }
    let ticks = time.NewTicker(time.Duration(1_000_000))!
    let stop = time.After(time.Duration(3_000_000))
    var count = 0
    ticking: while true {
      switch select(.receive(from: ticks.C), .receive(from: stop)) {
      case 0: count += 1
      default: break ticking
      }
    }
    let map: GoMap<Int, Int> = [1: 1, 2: 2, 3: 3, 4: 4, 5: 5]
    for (key, _) in map { fmt.Print(" ", key) }
    let flag = atomic.Int64()
    let group = sync.WaitGroup()
    for number in 1...4 {
      group.Go {
        for _ in 0..<10 { _ = flag.CompareAndSwap(flag.Load(), Int64(number)) }
        fmt.Print(" ", number, "after", flag.Load())
      }
    }
    group.Wait()
    fmt.Println(" ", count, rand.IntN(1000), time.Now().UnixNano())
  }

  private static func output(seed: UInt64) async -> String {
    let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) { [seed] in
      setenv("GO2SWIFT_SEED", String(seed), 1)
      runMain { Self.program() }
    }
    return String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
  }

  @Test("one seed, twenty runs, one output")
  func replay() async {
    let first = await Self.output(seed: 7)
    #expect(first.hasSuffix("\n") && first.count > 100)
    for _ in 1..<20 {
      let again = await Self.output(seed: 7)
      #expect(again == first)
    }
  }

  @Test("other seeds, other outputs")
  func variety() async {
    var outputs: Set<String> = []
    for seed in UInt64(1)...8 { outputs.insert(await Self.output(seed: seed)) }
    #expect(outputs.count == 8)
  }

  @Test("an hour of sleep takes no time, and what spins until a time comes ends")
  func virtualTime() async {
    await #expect(processExitsWith: .success) {
      setenv("GO2SWIFT_SEED", "1", 1)
      runMain {
        let start = time.Now()
        time.Sleep(time.Duration(3_600_000_000_000))
        let slept = time.Since(start)
        if slept.rawValue < 3_600_000_000_000 || slept.rawValue > 3_600_100_000_000 { goFatal("wrong time") }
        while time.Since(start).rawValue < 3_600_200_000_000 {}
      }
    }
  }
}
