// run
//
// Groups that stop at the first error, futures that follow one another, and a barrier.

import GoRuntime
import GoStandardLibrary

/// errgroup-like
final class Group: GoObject {
  var cancel: (((any error)?) -> Void)? = nil
  let wg = sync.WaitGroup()
  var sem: Channel<token> = nil
  let errOnce = sync.Once()
  var err: (any error)? = nil

  init() {}

  init(cancel: (((any error)?) -> Void)? = nil, sem: Channel<token> = nil, err: (any error)? = nil) {
    self.cancel = cancel
    self.sem = sem
    self.err = err
  }
}

struct token: GoStruct {}

func WithContext(_ ctx: (any context.Context)?) -> (Group?, (any context.Context)?) {
  var ctx = ctx
  var cancel: (((any error)?) -> Void)? = nil
  (ctx, cancel) = context.WithCancelCause(ctx)
  return (Group(cancel: cancel), ctx)
}

extension Group {
  func done() {
    if sem != nil {
      _ = sem.receive()
    }
    wg.Done()
  }

  func Wait() -> (any error)? {
    wg.Wait()
    if cancel != nil {
      cancel!(err)
    }
    return err
  }

  func Go(_ f: @escaping () -> (any error)?) {
    if sem != nil {
      sem.send(token())
    }
    wg.Add(1)
    go {
      defer { self.done() }
      if let err = f() {
        self.errOnce.Do {
          self.err = err
          if self.cancel != nil {
            self.cancel!(self.err)
          }
        }
      }
    }
  }

  func TryGo(_ f: @escaping () -> (any error)?) -> Bool {
    if sem != nil {
      switch select(.send(token(), to: sem), .default) {
      case 0:
        break
      default:
        return false
      }
    }
    wg.Add(1)
    go {
      defer { self.done() }
      if let err = f() {
        self.errOnce.Do { self.err = err }
      }
    }
    return true
  }

  func SetLimit(_ n: Int) throws(GoPanic) {
    if n < 0 {
      sem = nil
      return
    }
    if len(sem) != 0 {
      throw GoPanic(GoAny(fmt.Errorf("limit changed while %v are active", len(sem))))
    }
    try sem = Channel<token>(checked: n)
  }
}

final class Future<T: GoValue>: GoObject {
  var done: Channel<GoEmpty> = nil
  var val = T.zero
  var err: (any error)? = nil

  init() {}

  init(done: Channel<GoEmpty> = nil, val: T = T.zero, err: (any error)? = nil) {
    self.done = done
    self.val = val
    self.err = err
  }
}

func Async<T: GoValue>(_ f: @escaping () throws(GoPanic) -> (T, (any error)?)) -> Future<T> {
  let fu = Future<T>(done: Channel<GoEmpty>())
  go {
    let defers = DeferStack()
    do throws(GoPanic) {
      let argument = fu.done
      defers.push { () throws(GoPanic) in try argument.close(checked: ()) }
      defers.push {
        let value = recover()
        if value == nil {
        } else if let r = value.as((any error).self) {
          fu.err = r
        } else {
          let r = value
          fu.err = fmt.Errorf("%v", r)
        }
      }
      let (newVal, newErr) = try f()
      fu.val = newVal
      fu.err = newErr
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
  return fu
}

extension Future {
  func Await(_ ctx: (any context.Context)?) throws(GoPanic) -> (T, (any error)?) {
    let done = self.done
    let done2 = try ctx.checked().Done()
    switch select(.receive(from: done), .receive(from: done2)) {
    case 0:
      return (val, err)
    case _:
      return try (Pointer(T.zero).pointee, ctx.checked().Err())
    }
  }
}

func Then<A: GoValue, B: GoValue>(
  _ f: Future<A>, _ g: @escaping (A) throws(GoPanic) -> (B, (any error)?)
) -> Future<B> {
  return Async { () throws(GoPanic) -> (B, (any error)?) in
    let b = B.zero
    let (a, err) = try f.Await(context.Background())
    if err != nil {
      return (b, fmt.Errorf("then: %w", err))
    }
    return try g(a)
  }
}

final class Barrier: GoObject {
  var n = 0
  var count = 0
  var gen = 0
  let mu = sync.Mutex()
  var cond: sync.Cond? = nil

  init() {}

  init(n: Int = 0, count: Int = 0, gen: Int = 0, cond: sync.Cond? = nil) {
    self.n = n
    self.count = count
    self.gen = gen
    self.cond = cond
  }
}

extension Barrier {
  func Wait() -> Int {
    mu.Lock()
    defer { mu.Unlock() }
    if cond == nil {
      cond = sync.NewCond(mu)
    }
    let gen = self.gen
    count &+= 1
    if count == n {
      (self.gen, count) = (self.gen &+ 1, 0)
      cond!.Broadcast()
    } else {
      while gen == self.gen {
        cond!.Wait()
      }
    }
    return gen
  }
}

func main() {
  let (g, ctx) = WithContext(context.Background())
  fatally { () throws(GoPanic) in try g!.SetLimit(2) }
  let n = atomic.Int32()
  let boom = errors.New("boom")
  for i in 0..<5 {
    g!.Go {
      n.Add(1)
      if i == 3 {
        return fmt.Errorf("job %d: %w", i, boom)
      }
      return nil
    }
  }
  var err = g!.Wait()
  fmt.Println(err, errors.Is(err, boom), ctx!.Err(), context.Cause(ctx), n.Load())
  let block = Channel<GoEmpty>()
  let g2 = Group()
  fatally { () throws(GoPanic) in try g2.SetLimit(1) }
  fmt.Println(
    g2.TryGo {
      _ = block.receive()
      return nil
    }, g2.TryGo { nil })
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(recover()) }
      try g2.SetLimit(3)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
  close(block)
  fmt.Println(g2.Wait())
  let f = Async { () -> (Int, (any error)?) in
    time.Sleep(time.Millisecond)
    return (21, nil)
  }
  let s = Then(f) { (i: Int) -> (GoString, (any error)?) in return (fmt.Sprint(i &* 2), nil) }
  let (argument1, argument2) = fatally { () throws(GoPanic) in try s.Await(context.Background()) }
  fmt.Println(argument1, argument2)
  let p = Then(s) { (s: GoString) throws(GoPanic) -> (GoSlice<Int>, (any error)?) in
    let m: GoMap<GoString, GoSlice<Int>> = nil
    try m.set(s, nil)
    return (nil, nil)
  }
  let (argument3, argument4) = fatally { () throws(GoPanic) in try p.Await(context.TODO()) }
  fmt.Println(argument3, argument4)
  let q = Then(p) { (_: GoSlice<Int>) -> (GoEmpty, (any error)?) in return (GoEmpty(), nil) }
  (_, err) = fatally { () throws(GoPanic) in try q.Await(context.TODO()) }
  fmt.Println(err)
  let (tctx, cancel) = context.WithTimeout(context.Background(), time.Millisecond)
  defer { cancel!() }
  (_, err) = fatally { () throws(GoPanic) in
    try Async { () throws(GoPanic) -> (Int, (any error)?) in
      blockForever()
    }.Await(tctx)
  }
  fmt.Println(err, equal(err, context.DeadlineExceeded))
  let b = Barrier(n: 3)
  let wg = sync.WaitGroup()
  let gens = GoArray<2, atomic.Int32>()
  for _ in 0..<3 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for _ in 0..<2 {
        gens[b.Wait()].Add(1)
      }
    }
  }
  wg.Wait()
  fmt.Println(gens[0].Load(), gens[1].Load(), b.gen)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
