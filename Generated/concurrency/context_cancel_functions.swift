// run
//
// Cancel functions beside functions of the same type that panic.

import GoRuntime
import GoStandardLibrary

final class srv: GoObject {
  var ctx: (any context.Context)? = nil
  var cancel: (() throws(GoPanic) -> Void)? = nil
  var stop: (() throws(GoPanic) -> Void)? = nil

  init() {}
}

func open(_ parent: (any context.Context)?) throws(GoPanic) -> ((any context.Context)?, (() throws(GoPanic) -> Void)?) {
  return try context.WithCancel(checked: parent)
}

func named(
  _ parent: (any context.Context)?
) throws(GoPanic) -> (ctx: (any context.Context)?, cancel: (() throws(GoPanic) -> Void)?) {
  let (ctx, cancel) = try context.WithTimeout(checked: parent, time.Hour)
  return (ctx, cancel)
}

func mk() throws(GoPanic) -> srv {
  let s = srv()
  let (newCtx, newCancel) = try context.WithCancel(checked: context.Background())
  s.ctx = newCtx
  s.cancel = newCancel
  s.stop = { () throws(GoPanic) in throw GoPanic("stop") }
  return s
}

func use(_ f: (() throws(GoPanic) -> Void)?) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(recover()) }
    try f.checked()()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let s = try mk()
    try use(s.stop)
    try use(s.cancel)
    var ctx: (any context.Context)?
    let cancel: (() throws(GoPanic) -> Void)?
    try (ctx, cancel) = open(s.ctx)
    defers.push { () throws(GoPanic) in try cancel.checked()() }
    try fmt.Println(ctx.checked().Err())
    var c2: (() throws(GoPanic) -> Void)? = nil
    try (ctx, c2) = context.WithTimeout(checked: ctx, time.Minute)
    try use(c2)
    let function = c2
    defers.push { () throws(GoPanic) in try function.checked()() }
    let (_, c3) = try named(ctx)
    try c3.checked()()
    var c4: (() throws(GoPanic) -> Void)? = nil
    try (ctx, c4) = context.WithCancel(checked: ctx)
    try c4.checked()()
    c4 = { () throws(GoPanic) in throw GoPanic("c4") }
    try use(c4)
    var fs: GoSlice<(() throws(GoPanic) -> Void)?> = [c2, c3]
    let (ctx5, c5) = try context.WithCancel(checked: context.Background())
    fs.append(c5)
    fs.append(.some({ () throws(GoPanic) in try c5.checked()() }))
    for f in fs {
      try f.checked()()
    }
    try fmt.Println(ctx5.checked().Err())
    let m: GoMap<GoString, (() throws(GoPanic) -> Void)?> = ["a": c5]
    try m["a"].checked()()
    let (ctx6, c6) = try context.WithCancel(checked: context.Background())
    try
      ({ () throws(GoPanic) in
        let defers = DeferStack()
        do throws(GoPanic) {
          defers.push { () throws(GoPanic) in try c6.checked()() }
          try fmt.Println(ctx6.checked().Err())
        } catch {
          defers.panic(error)
        }
        try defers.run()
      })()
    try fmt.Println(ctx6.checked().Err())
    go(c6)
    let stop = context.AfterFunc(ctx6) { fmt.Print("") }
    try fmt.Println(stop.checked()() || true)
    s.cancel = c6
    try s.cancel.checked()()
    let f = c6
    try f.checked()()
    let done = Channel<GoEmpty>()
    go {
      let defers = DeferStack()
      do {
        defers.push { () throws(GoPanic) in try done.close(checked: ()) }
        defers.push { () throws(GoPanic) in try c6.checked()() }
      }
      defers.runFatally()
    }
    _ = done.receive()
    let o = c6
    try o.checked()()
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
