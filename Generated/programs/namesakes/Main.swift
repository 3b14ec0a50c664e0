// run
//
// Packages that share names with each other, with the standard library, with folders and with their own members.

import GoRuntime
import GoStandardLibrary

final class counting: GoObject, state.Visitor {
  var Visitor: (any state.Visitor)? = nil
  var seen: GoSlice<GoString> = nil
  var limit = 0

  init() {}

  init(Visitor: (any state.Visitor)? = nil, seen: GoSlice<GoString> = nil, limit: Int = 0) {
    self.Visitor = Visitor
    self.seen = seen
    self.limit = limit
  }
}

extension counting {
  func Visit(_ s: state.Stats?) throws(GoPanic) -> (any state.Visitor)? {
    try seen.append(s.checked().Name)
    if len(seen) == limit {
      return nil
    }
    return self
  }
}

typealias stats = state.Stats

struct mine: GoStruct, GoComparable {
  var Hits: Int64 = 0
  var Total: UInt32 = 0
  var Name: GoString = ""
}

func main() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    let w = bUtil.Wrap(3)
    try fmt.Println(w, w.checked().T_.A, w.checked().T_, w.checked().B, util.Max(2, 3), util.Max(2.5, 1.0), bUtil.Do())
    let k = kit.Kit()
    let err = k.Fail("no")
    fmt.Println(
      err, namesakesErrors.Is(err, namesakesErrors.ErrBase),
      namesakesErrors.Is(namesakesErrors.Wrap(namesakesErrors.ErrBase, "x"), namesakesErrors.ErrBase),
      namesakesErrors.Wrap(nil, "y") == nil)
    let q = namesakesList.Queue<util.T>()
    q.Push(util.T(A: 1))
    q.Push(util.T(A: 2))
    let (x, ok) = try q.Pop()
    fmt.Println(x, ok, q.Len())
    state.OnChange = { old, new in fmt.Println("change", old, new) }
    try fmt.Println(state.Set(state.On), state.Get(), state.Auto, state.Big >> 38)
    let wg = sync.WaitGroup()
    for i in 0..<10 {
      try wg.Add(checked: 1)
      go { () throws(GoPanic) in try state.Worker(i, wg) }
    }
    wg.Wait()
    fmt.Println(state.Counter.pointee, atomic.LoadInt64(Pointer(state.Hits.Load())), state.Hits.Load())
    let p = state.Counter
    p.pointee &+= 5
    state.Counter.pointee &+= 1
    fmt.Println(p.pointee, state.Counter.pointee)
    try state.Table.set("b", append(state.Table["b"], 7))
    try state.Table["a"].set(0, state.Table["a"][checked: 0] &+ 1)
    state.Items = append(state.Items, "x", "y")
    try state.Grid[checked: 1].set(0, 9)
    for (i, s) in state.Items.enumerated() {
      fmt.Print(i, s, " ")
    }
    fmt.Println(state.Table, len(state.Items), state.Grid.copy(), cap(state.Ch))
    try state.Ch.send(checked: 4)
    let channel = state.Ch
    let after = time.After(state.Timeout &* 100)
    switch select(.receive(from: channel), .receive(from: after)) {
    case 0:
      let v = channel.received().value
      fmt.Println("got", v)
    case _:
      break
    }
    state.Current.Name = "renamed"
    try fmt.Println(state.Pointer_.checked().Name, state.Pointer_ == state.Current)
    let copied = state.Current.copy()
    copied.Name = "copy"
    fmt.Println(state.Current.Name)
    state.Current.Hits.Add(3)
    copied.Total.Add(2)
    try fmt.Println(state.Current.Hits.Load(), copied.Total.Load(), state.Pointer_.checked().Hits.Load())
    state.Mu.Lock()
    state.Mu.Unlock()
    state.Flag.Store(true)
    fmt.Println(state.Flag.Load(), state.Any_)
    state.Any_ = "text"
    let c = counting(limit: 2)
    try fmt.Println(state.Walk(c, [state.Current, copied, state.Stats(Name: "third")]), c.seen)
    var m = mine(Hits: copied.Hits.Load(), Total: copied.Total.Load(), Name: copied.Name)
    m.Name = "mine"
    let s = state.Stats(Hits: m.Hits, Total: m.Total, Name: m.Name).copy()
    fmt.Println(
      GoAny(value: s.copy()), m == mine(Hits: s.Hits.Load(), Total: s.Total.Load(), Name: s.Name),
      GoAny(value: copied) == GoAny(value: state.Stats()))
    switch state.Get() {
    case state.Off:
      fmt.Println("off")
    case state.On:
      fmt.Println("on")
    default:
      break
    }
    try
      ({ () throws(GoPanic) in
        let defers = DeferStack()
        do {
          defers.push { () throws(GoPanic) in _ = try state.Set(state.Off) }
          let argument = GoAny(state.Get())
          defers.push { fmt.Println("deferred", argument) }
        }
        try defers.run()
      })()
    let f = state.Set
    try fmt.Println(f(5), k.Fail("expr"))
    go {
      let argument = state.Done
      defer { close(argument) }
      state.Items[0] = "done"
    }
    _ = state.Done.receive()
    fmt.Println(state.Items)
    let limits = pool.Limits<GoString>(Key: "k")
    fmt.Println(limits.With(0), limits.With(5) == limits, limits)
    let p2 = try pool.New() as pool.Pool<Int>?
    try p2.checked().Go { 11 }
    try fmt.Println(p2.checked().Last(), p2.checked().Size)
    defers.push { fmt.Println(recover()) }
    let nilKit: kit.Kit? = nil
    _ = try nilKit.checked().Fail("nil")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain { () throws(GoPanic) in
    util.initializePackage()
    bUtil.initializePackage()
    try main()
  }
}
