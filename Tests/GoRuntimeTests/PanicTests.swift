// PanicTests: defer, recover, and what a program says when it goes down.

import GoStandardLibrary
import Testing

@testable import GoRuntime

/// A function whose panic is recovered, as translated Go has it.
private func safely(_ body: () throws(GoPanic) -> Int) -> Int {
  var result = 0
  let defers = DeferStack()
  body: do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      let value = recover()
      if !value.isNil { result = -value.must(Int.self) }
    }
    result = try body()
    break body
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return result
}

/// What a process that ran `main` and died with status 2 wrote to its standard error.
private func text(_ result: ExitTest.Result?) -> String {
  String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
}

@Suite("Panics", .timeLimit(.minutes(10))) struct PanicTests {
  @Test("recover ends a panic, and is nil without one")
  func recovering() {
    #expect(safely { 3 } == 3)
    #expect(safely { () throws(GoPanic) in throw GoPanic(7) } == -7)
    #expect(recover().isNil)
  }

  @Test("deferred calls run last in, first out, also while panicking")
  func order() {
    var order: [Int] = []
    let defers = DeferStack()
    for number in 1...3 { defers.push { order.append(number) } }
    defers.panic(GoPanic("out"))
    #expect(throws: GoPanic.self) { try defers.run() }
    #expect(order == [3, 2, 1])
  }

  @Test("a panic in a deferred call replaces the one it happens during")
  func replacing() {
    let defers = DeferStack()
    defers.push { () throws(GoPanic) in throw GoPanic("second") }
    defers.panic(GoPanic("first"))
    do throws(GoPanic) {
      try defers.run()
    } catch {
      #expect(error.value == GoAny("second"))
      #expect(error.previous?.value == GoAny("first"))
    }
  }

  @Test("recover in a function that the deferred call calls sees no panic of its own")
  func nested() {
    let defers = DeferStack()
    var inner = GoAny(1)
    var outer = GoAny.nil
    defers.push {
      let nested = DeferStack()
      nested.push { inner = recover() }
      nested.runFatally()
      outer = recover()
    }
    defers.panic(GoPanic("out"))
    defers.runFatally()
    #expect(inner.isNil)
    #expect(outer == GoAny("out"))
  }

  @Test("texts of run-time errors")
  func texts() {
    #expect(
      String(RuntimeError.indexOutOfRange(5, length: 3).Error())
        == "runtime error: index out of range [5] with length 3")
    #expect(String(RuntimeError.indexOutOfRange(-1, length: 3).Error()) == "runtime error: index out of range [-1]")
    #expect(panicText(GoAny(1.5)) == "1.5")
    #expect(panicText(GoAny(-1234567.0)) == "-1.234567e+06")
    #expect(panicText(GoAny("a\nb")) == "a\n\tb")
    #expect(panicText(GoAny(true)) == "true")
  }

  @Test("an uncaught panic prints Go's message and exits with status 2")
  func uncaught() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain { GoRuntime.panic(GoAny("boom")) }
    }
    #expect(text(result) == "panic: boom\n\ngoroutine 1 [running]:\n")
  }

  @Test("nested panics print the chain")
  func chain() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain {
        let defers = DeferStack()
        defers.push {
          _ = recover()
          GoRuntime.panic(GoAny("second"))
        }
        defers.panic(GoPanic("first"))
        defers.runFatally()
      }
    }
    #expect(text(result).hasPrefix("panic: first [recovered]\n\tpanic: second\n"))
  }

  @Test("all asleep is a deadlock, each goroutine with its reason")
  func deadlock() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain {
        let channel = Channel<Int>()
        go { channel.send(1) }
        go { blockForever() }
        _ = channel.receive()
        _ = channel.receive()
      }
    }
    let lines = text(result).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(3) == ["fatal error: all goroutines are asleep - deadlock!", "", "goroutine 1 [chan receive]:"])
    #expect(lines.contains { $0.hasSuffix("[select (no cases)]:") })
  }

  @Test("a timer that is set is no deadlock")
  func timerIsNoDeadlock() async {
    await #expect(processExitsWith: .exitCode(0)) {
      runMain { _ = time.After(time.Duration(20_000_000)).receive() }
    }
  }

  @Test("a stack that overflows says so", .disabled(if: isSanitized, "sanitizers report faults themselves"))
  func overflow() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      func descend(_ depth: Int) -> Int { depth < 0 ? 0 : descend(depth + 1) &+ descend(depth - 1) }
      runMain {
        go { _ = descend(1) }
        blockForever()
      }
    }
    #expect(text(result).contains("goroutine stack exceeds 1000000000-byte limit\nfatal error: stack overflow"))
  }

  @Test("misuse of locks is fatal")
  func misuse() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain { sync.Mutex().Unlock() }
    }
    #expect(text(result).hasPrefix("fatal error: sync: unlock of unlocked mutex\n"))
    let negative = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      runMain { sync.WaitGroup().Done() }
    }
    #expect(text(negative).hasPrefix("panic: sync: negative WaitGroup counter\n"))
  }

  @Test("Goexit runs deferred calls and ends only its goroutine")
  func goexit() {
    let ran = inGoroutine { () -> Bool in
      let events = Channel<Int>(capacity: 2)
      go {
        let defers = DeferStack()
        defers.push { events.send(1) }
        runtime.Goexit()
      }
      return events.receive() == 1
    }
    #expect(ran)
  }
}
