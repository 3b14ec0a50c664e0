// run
//
// A context of the program's own keeps the functions it is to call, some of which panic.

import GoRuntime
import GoStandardLibrary

final class own: GoObject, GoAfterFuncer, context.Context {
  let mu = sync.Mutex()
  var done: Channel<GoEmpty> = nil
  var err: (any error)? = nil
  var fs: GoSlice<(() throws(GoPanic) -> Void)?> = nil

  init() {}

  init(done: Channel<GoEmpty> = nil, err: (any error)? = nil, fs: GoSlice<(() throws(GoPanic) -> Void)?> = nil) {
    self.done = done
    self.err = err
    self.fs = fs
  }

  func goAfterFunc(_ function: @escaping () -> Void) -> () -> Bool {
    let stop = AfterFunc(function)
    return stop!
  }
}

extension own {
  func Deadline() -> (time.Time, Bool) {
    return (time.Time(), false)
  }

  func Done() -> Channel<GoEmpty> {
    return done
  }

  func Err() -> (any error)? {
    mu.Lock()
    defer { mu.Unlock() }
    return err
  }

  func Value(_: GoAny) -> GoAny {
    return nil
  }

  func AfterFunc(_ f: @escaping () throws(GoPanic) -> Void) -> (() -> Bool)? {
    mu.Lock()
    defer { mu.Unlock() }
    fs.append(f)
    let i = len(fs) &- 1
    return {
      self.mu.Lock()
      defer { self.mu.Unlock() }
      if self.fs[i] == nil {
        return false
      }
      self.fs[i] = nil
      return true
    }
  }

  func finish() throws(GoPanic) {
    mu.Lock()
    err = context.Canceled
    try done.close(checked: ())
    let fs = self.fs
    mu.Unlock()
    for f in fs {
      if f != nil {
        try f.checked()()
      }
    }
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let o = own(done: Channel<GoEmpty>())
    let after = Channel<GoEmpty>()
    let (ctx, cancel) = try context.WithCancel(checked: o)
    defers.push { () throws(GoPanic) in try cancel.checked()() }
    try
      ({ () throws(GoPanic) in
        let defers = DeferStack()
        do throws(GoPanic) {
          defers.push { fmt.Println(recover()) }
          _ = context.AfterFunc(o) { () throws(GoPanic) in try after.close(checked: ()) }
          _ = o.AfterFunc { () throws(GoPanic) in throw GoPanic("own") }
          try o.finish()
        } catch {
          defers.panic(error)
        }
        try defers.run()
      })()
    _ = try ctx.checked().Done().receive()
    try fmt.Println(ctx.checked().Err())
    _ = after.receive()
    fmt.Println("after")
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
