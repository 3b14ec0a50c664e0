// run
//
// A pool of workers for any task: panics become errors, and options configure it.

import GoRuntime
import GoStandardLibrary

struct Task<In: GoValue, Out: GoValue>: GoStruct {
  var ID = 0
  var In_ = In.zero
  var Fn: (((any context.Context)?, In) throws(GoPanic) -> (Out, (any error)?))? = nil
}

struct Result<Out: GoValue>: GoStruct {
  var ID = 0
  var Out_ = Out.zero
  var Err: (any error)? = nil
}

extension Result: Equatable, Hashable, GoKey, GoComparable where Out: GoComparable {
  static func == (left: Result<Out>, right: Result<Out>) -> Bool {
    return left.ID == right.ID && left.Out_ == right.Out_ && equal(left.Err, right.Err)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ID)
    hasher.combine(Out_)
    hasher.combine(GoAny(interface: Err))
  }
}

final class Pool<In: GoValue, Out: GoValue>: GoObject {
  var workers = 0
  var tasks: Channel<Task<In, Out>> = nil
  var results: Channel<Result<Out>> = nil
  let wg = sync.WaitGroup()
  let stats: anonymousStruct1
  var onDone: ((Result<Out>) -> Void)? = nil

  init() {
    stats = anonymousStruct1()
  }

  init(
    workers: Int = 0, tasks: Channel<Task<In, Out>> = nil, results: Channel<Result<Out>> = nil,
    stats: anonymousStruct1 = anonymousStruct1(), onDone: ((Result<Out>) -> Void)? = nil
  ) {
    self.workers = workers
    self.tasks = tasks
    self.results = results
    self.stats = stats
    self.onDone = onDone
  }
}

struct Option<In: GoValue, Out: GoValue>: GoDefined {
  var rawValue: ((Pool<In, Out>?) -> Void)?

  init(_ rawValue: ((Pool<In, Out>?) -> Void)?) { self.rawValue = rawValue }
}

func WithBuffer<In: GoValue, Out: GoValue>(_ n: Int) -> Option<In, Out> {
  return Option<In, Out>({ p in
    p!.tasks = Channel<Task<In, Out>>(capacity: n)
    p!.results = Channel<Result<Out>>(capacity: n)
  })
}

func OnDone<In: GoValue, Out: GoValue>(_ f: @escaping (Result<Out>) -> Void) -> Option<In, Out> {
  return Option<In, Out>({ p in p!.onDone = f })
}

func NewPool<In: GoValue, Out: GoValue>(_ workers: Int, _ opts: GoSlice<Option<In, Out>>) -> Pool<In, Out> {
  let p = Pool<In, Out>(workers: workers, tasks: Channel<Task<In, Out>>(), results: Channel<Result<Out>>())
  for o in opts {
    o.rawValue!(p)
  }
  return p
}

extension Pool {
  func Run(_ ctx: (any context.Context)?) {
    var i = 0
    while i < workers {
      wg.Add(1)
      go { [i] in self.worker(ctx, i) }
      i &+= 1
    }
    go {
      self.wg.Wait()
      close(self.results)
    }
  }
}

nonisolated(unsafe) let ErrPanic = errors.New("panicked")

extension Pool {
  func worker(_ ctx: (any context.Context)?, _ id: Int) {
    defer { wg.Done() }
    while true {
      let done = ctx!.Done()
      let tasks = self.tasks
      switch select(.receive(from: done), .receive(from: tasks)) {
      case 0:
        return
      case _:
        let (t, ok) = tasks.received()
        if !ok {
          return
        }
        let r = safely(ctx, t)
        if r.Err != nil {
          stats.failed.Add(1)
        } else {
          stats.done.Add(1)
        }
        if onDone != nil {
          onDone!(r)
        }
        results.send(r)
      }
    }
  }

  func safely(_ ctx: (any context.Context)?, _ t: Task<In, Out>) -> Result<Out> {
    var res = Result<Out>()
    let defers = DeferStack()
    do throws(GoPanic) {
      res.ID = t.ID
      defers.push {
        if case let v = recover(), v != nil {
          res.Err = fmt.Errorf("task %d: %w: %v", t.ID, ErrPanic, v)
        }
      }
      let (newOut, newErr) = try t.Fn.checked()(ctx, t.In_)
      res.Out_ = newOut
      res.Err = newErr
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return res
  }
}

func main() {
  let (ctx, cancel) = context.WithTimeout(context.Background(), 5 &* time.Second)
  defer { cancel!() }
  let mu = sync.Mutex()
  let seen: GoMap<Int, Bool> = [:]
  let p = NewPool(
    3,
    [
      WithBuffer(4) as Option<Int, GoString>,
      OnDone { (r: Result<GoString>) in
        mu.Lock()
        defer { mu.Unlock() }
        seen[r.ID] = r.Err == nil
      } as Option<Int, GoString>,
    ])
  p.Run(ctx)
  let run = { (_: (any context.Context)?, n: Int) throws(GoPanic) -> (GoString, (any error)?) in
    if n == 16 {
      return ("", fmt.Errorf("bad %d", n))
    } else if n == 25 {
      let m: GoMap<GoString, Int> = nil
      try m.set("x", n)
    } else if n == 36 {
      let a: GoSlice<Int> = [1]
      _ = try a[checked: n]
    }
    return (fmt.Sprintf("<%03d>", n), nil)
  }
  go {
    let argument = p.tasks
    defer { close(argument) }
    for i in 0..<10 {
      p.tasks.send(Task<Int, GoString>(ID: i, In_: i &* i, Fn: run))
    }
  }
  var all: GoSlice<Result<GoString>> = nil
  for r in p.results {
    all.append(r)
  }
  sort.Slice(GoAny(all)) { i, j in all[i].ID < all[j].ID }
  for r in all {
    fmt.Printf("%d %q %v %t\n", r.ID, r.Out_, r.Err, errors.Is(r.Err, ErrPanic))
  }
  fmt.Println(p.stats.done.Load(), p.stats.failed.Load(), len(seen), seen)
}

final class anonymousStruct1: GoObject, GoUnnamed {
  let done = atomic.Int64()
  let failed = atomic.Int64()

  init() {}
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
