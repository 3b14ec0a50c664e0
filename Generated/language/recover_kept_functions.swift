// run
//
// Functions and methods that may panic lie in slices and maps, are extra arguments, and are kept and called later.

import GoRuntime
import GoStandardLibrary

struct op: GoStruct {
  var name: GoString = ""
  var f: (() throws(GoPanic) -> Void)? = nil
}

protocol runner: GoInterface {
  func Run(_ f: (() throws(GoPanic) -> Void)?)
}

struct direct: GoStruct, GoComparable, runner {}

extension direct {
  func Run(_ f: (() throws(GoPanic) -> Void)?) {
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        if case let r = recover(), r != nil {
          fmt.Println("run:", r)
        }
      }
      try f.checked()()
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
}

protocol closer: GoInterface {
  func Close() -> (any error)?
}

final class file: GoObject, closer {
  var n = 0

  init() {}
}

extension file {
  func Close() -> (any error)? {
    n &+= 1
    return nil
  }
}

func use(_ c: (any closer)?) throws(GoPanic) -> (any error)? {
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      if case let e = try c.checked().Close(), err == nil {
        err = e
      }
    }
    let receiver = try c.checked()
    defers.push { _ = receiver.Close() }
    err = nil
  } catch {
    defers.panic(error)
  }
  try defers.run()
  return err
}

func each(_ fs: GoSlice<(() throws(GoPanic) -> Void)?>) {
  for f in fs {
    direct().Run(f)
  }
}

func apply(_ f: ((Int) throws(GoPanic) -> Void)?, _ n: Int) throws(GoPanic) {
  try f.checked()(n)
}

func main() {
  let wg = sync.WaitGroup()
  wg.Add(2)
  _ = time.AfterFunc(time.Millisecond, { [receiver = wg] () throws(GoPanic) in try receiver.Done(checked: ()) })
  go { wg.Done() }
  wg.Wait()
  wg.Add(1)
  let ops: GoSlice<op> = [
    op(name: "done", f: { [receiver = wg] () throws(GoPanic) in try receiver.Done(checked: ()) }),
    op(name: "wait", f: wg.Wait),
    op(name: "again", f: { [receiver = wg] () throws(GoPanic) in try receiver.Done(checked: ()) }),
  ]
  for o in ops {
    fmt.Println(o.name)
    direct().Run(o.f)
  }
  let table: GoMap<GoString, ((Int) throws(GoPanic) -> Void)?> = [
    "add": { [receiver = wg] argument1 throws(GoPanic) in try receiver.Add(checked: argument1) }
  ]
  direct().Run { () throws(GoPanic) in try table["add"].checked()(-5) }
  let wg2 = sync.WaitGroup()
  each(
    [
      .some({ [receiver = wg2] () throws(GoPanic) in try receiver.Done(checked: ()) }),
      .some({ () throws(GoPanic) in
        try apply({ [receiver = wg2] argument1 throws(GoPanic) in try receiver.Add(checked: argument1) }, -1)
      }),
    ])
  let (ctx, cancel) = context.WithCancel(context.Background())
  let wg3 = sync.WaitGroup()
  wg3.Add(1)
  _ = context.AfterFunc(ctx, { [receiver = wg3] () throws(GoPanic) in try receiver.Done(checked: ()) })
  cancel!()
  wg3.Wait()
  let v = atomic.Value()
  let store: ((GoAny) throws(GoPanic) -> Void)? = { [receiver = v] argument1 throws(GoPanic) in
    try receiver.Store(checked: argument1)
  }
  fatally { () throws(GoPanic) in try store!("x") }
  let r: any runner = direct()
  r.Run { () throws(GoPanic) in try store.checked()(1) }
  let f = file()
  fmt.Println(fatally { () throws(GoPanic) in try use(f) }, f.n)
  r.Run { () throws(GoPanic) in _ = try use(nil) }
  let c: (any closer)? = nil
  r.Run { () throws(GoPanic) in
    let g: (() -> (any error)?)? = try c.checked().Close
    try fmt.Println(g.checked()())
  }
  r.Run { () throws(GoPanic) in
    go { [receiver2 = try c.checked()] in _ = receiver2.Close() }
  }
  let cl = { (c: (any closer)?) throws(GoPanic) -> (() -> (any error)?)? in try c.checked().Close }
  fmt.Println(fatally { () throws(GoPanic) in try cl(f) }!(), f.n)
  r.Run { () throws(GoPanic) in _ = try cl(nil) }
  let t = time.NewTimer(time.Hour)
  let stop: (() -> Bool)? = t!.Stop
  fmt.Println(stop!(), t!.Reset(time.Hour), t!.Stop())
  defer { t!.Stop() }
  let cond = sync.NewCond(sync.Mutex())
  var ready = false
  go {
    cond!.L!.Lock()
    let receiver = cond!.L!
    defer { receiver.Unlock() }
    ready = true
    cond!.Broadcast()
  }
  cond!.L!.Lock()
  while !ready {
    cond!.Wait()
  }
  cond!.L!.Unlock()
  let rep = { (argument1: GoString, argument2: Int) throws(GoPanic) -> GoString in
    try strings.Repeat(checked: argument1, argument2)
  }
  r.Run { () throws(GoPanic) in _ = try rep("x", -1) }
  let fs = slices.Collect(
    slices.Values(
      [
        .some({ [receiver = wg] () throws(GoPanic) in try receiver.Done(checked: ()) })
      ] as GoSlice<(() throws(GoPanic) -> Void)?>) as iter.Seq<(() throws(GoPanic) -> Void)?>?)
  r.Run(fs[0])
  let m = sync.Map()
  let load: ((GoAny) throws(GoPanic) -> (GoAny, Bool))? = { [receiver = m] argument1 throws(GoPanic) in
    try receiver.Load(checked: argument1)
  }
  r.Run { () throws(GoPanic) in _ = try load.checked()(GoAny([] as GoSlice<Int>)) }
  ({
    let defers = DeferStack()
    do {
      defers.push { fmt.Println("end") }
    }
    defers.runFatally()
  })()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
