// The reference under many threads: its histories are linearizable, and a careless map's are found out.

import Foundation
import MapComparison
import Synchronization
import Testing

@Suite struct ReferenceHistoryTests {
  /// Carries out a plan, a thread for each goroutine.
  func carryOut(_ plan: HistoryPlan, perform: @escaping @Sendable (MapOperation) -> String) -> History {
    let clock = Atomic(0)
    let waiting = Atomic(plan.goroutines.count)
    let events = Mutex<[Event]>([])
    let done = DispatchGroup()
    for operations in plan.goroutines {
      done.enter()
      Thread {
        waiting.subtract(1, ordering: .relaxed)
        while waiting.load(ordering: .relaxed) > 0 {}
        var mine: [Event] = []
        for operation in operations {
          let invoked = clock.add(1, ordering: .sequentiallyConsistent).newValue
          let result = perform(operation)
          let returned = clock.add(1, ordering: .sequentiallyConsistent).newValue
          mine.append(Event(operation, invoked: invoked, returned: returned, result: result))
        }
        events.withLock { [mine] all in all += mine }
        done.leave()
      }.start()
    }
    done.wait()
    return events.withLock { History(seed: plan.seed, events: $0) }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func everyHistoryOfTheReferenceIsLinearizable(seed: UInt64) {
    let methods = Method.allCases.filter { seed % 2 == 0 || $0 != .clear }
    let plan = HistoryPlan.random(seed: seed, goroutines: 4, length: 40, keys: 3, methods: methods)
    let trial = ReferenceTrial()
    #expect(carryOut(plan) { trial.perform($0) }.violation() == nil)
  }

  @Test func aSwapInTwoStepsIsFoundOut() {
    let found = (0..<200 as Range<UInt64>).contains { seed in
      let plan = HistoryPlan.random(seed: seed, goroutines: 4, length: 40, keys: 1, methods: [.load, .swap])
      let trial = ReferenceTrial()
      return carryOut(plan) { operation in
        guard operation.method == .swap else { return trial.perform(operation) }
        let previous = trial.perform(MapOperation(.load, operation.arguments[0]))
        if operation.hashValue % 4 == 0 { sched_yield() }
        _ = trial.perform(MapOperation(.store, operation.arguments[0], operation.arguments[1]))
        return previous
      }.violation() != nil
    }
    #expect(found)
  }

  @Test func theReferenceAgreesWithItselfOnAScript() {
    let script = Script.random(seed: 11, count: 20_000, methods: Method.allCases)
    let logs = ["once", "twice"].map { ScriptLog(runner: $0, lines: ReferenceTrial.log(of: script)) }
    #expect(script.firstDifference(between: logs) == nil)
  }
}
