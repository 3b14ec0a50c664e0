// ContextStressTests: trees of contexts that are cancelled from many sides at once, and by the clock.

import GoStandardLibrary
import Testing

@testable import GoRuntime

@Suite("Context stress", .timeLimit(.minutes(5))) struct ContextStressTests {
  @Test("who is below one that was cancelled has ended when the call returns", arguments: [1, 2, 8])
  func trees(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let reasons = (0..<4).map { errors.New(GoString("reason \($0)")) }
        for round in 0..<times(400) {
          let group = sync.WaitGroup()
          let (root, cancel) = context.WithCancelCause(context.Background())
          let ended = atomic.Int64()
          let middles = (0..<3).map { _ in context.WithCancelCause(root) }
          let leaves = middles.map { middle in (0..<3).map { _ in context.WithCancel(middle.ctx) } }
          for branch in 0..<3 {
            let (middle, cancelMiddle) = middles[branch]
            for (leaf, release) in leaves[branch] {
              group.Go {
                _ = leaf!.Done().receive()
                insist(equal(leaf!.Err(), context.Canceled), "ended without a reason")
                let cause = context.Cause(leaf)
                insist(equal(cause, reasons[3]) || equal(cause, reasons[branch]), "the reason of another branch")
                insist(equal(context.Cause(leaf), cause), "the reason changed")
                ended.Add(1)
                release!()
              }
            }
            group.Go {
              if round % 2 == branch % 2 { runtime.Gosched() }
              cancelMiddle!(reasons[branch])
              insist(middle!.Err() != nil, "not ended after its own end")
              for leaf in leaves[branch] { insist(leaf.ctx!.Err() != nil, "somebody below goes on") }
            }
          }
          for _ in 0..<2 {
            group.Go {
              cancel!(reasons[3])
              for leaf in leaves.joined() { insist(leaf.ctx!.Err() != nil, "somebody below goes on") }
            }
          }
          group.Wait()
          insist(ended.Load() == 9, "somebody was not told")
          let (late, release) = context.WithCancel(root)
          insist(late!.Err() != nil && equal(context.Cause(late), reasons[3]), "a child of one that has ended")
          release!()
        }
      }
    }
  }

  @Test("a context of the clock ends once, for one reason", arguments: [1, 2, 8])
  func clocks(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let (timedOut, cancelled) = (atomic.Int64(), atomic.Int64())
        let group = sync.WaitGroup()
        let rounds = times(600)
        for number in 0..<6 {
          group.Go {
            for round in 0..<rounds {
              let pause = time.Duration((round * 7 + number) % 20 * 10_000 + 1000)
              let (ctx, cancel) = context.WithTimeout(context.Background(), pause)
              let (child, release) = context.WithCancel(ctx)
              if round % 2 == 0 {
                if round % 4 == 0 { time.Sleep(time.Duration(round % 10 * 10_000)) }
                cancel!()
                insist(ctx!.Err() != nil && child!.Err() != nil, "goes on")
              }
              _ = child!.Done().receive()
              let failure = ctx!.Err()
              insist(equal(child!.Err(), failure), "another reason than its parent")
              cancel!()
              insist(equal(ctx!.Err(), failure), "the reason changed")
              if equal(failure, context.DeadlineExceeded) { timedOut.Add(1) } else { cancelled.Add(1) }
              release!()
            }
          }
        }
        group.Wait()
        insist(timedOut.Load() >= Int64(3 * rounds), "cancelled by nobody")
        insist(timedOut.Load() + cancelled.Load() == Int64(6 * rounds), "lost one")
      }
    }
  }

  @Test("a function after a context runs, or was stopped", arguments: [1, 2, 8])
  func functions(workers: Int) async {
    await #expect(processExitsWith: .success) { [workers] in
      stress(by: workers) {
        let (called, stopped) = (atomic.Int64(), atomic.Int64())
        let group = sync.WaitGroup()
        let rounds = times(500)
        for round in 0..<rounds {
          let (ctx, cancel) = context.WithCancel(context.Background())
          for number in 0..<4 {
            group.Add(1)
            let stop = context.AfterFunc(ctx) {
              insist(ctx!.Err() != nil, "called too early")
              called.Add(1)
              group.Done()
            }
            if number % 2 == 0 {
              group.Go {
                if number == round % 4 { runtime.Gosched() }
                if stop!() {
                  stopped.Add(1)
                  group.Done()
                }
              }
            }
          }
          group.Go { cancel!() }
          group.Wait()
        }
        insist(called.Load() + stopped.Load() == Int64(4 * rounds), "lost one")
        insist(called.Load() >= Int64(2 * rounds), "stopped by nobody")
      }
    }
  }
}
