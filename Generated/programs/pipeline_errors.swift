// run
//
// A pipeline of stages under contexts: the first error cancels the rest, and nil channels drop out of the select.

import GoRuntime
import GoStandardLibrary

struct ctxKey: GoStruct, GoComparable {}

struct traceKey: GoDefinedString {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

final class span: GoObject {
  var name: GoString = ""
  var children: GoSlice<span?> = nil
  var parent: span? = nil
  let mu = sync.Mutex()
  var err: (any error)? = nil

  init() {}

  init(name: GoString = "", children: GoSlice<span?> = nil, parent: span? = nil, err: (any error)? = nil) {
    self.name = name
    self.children = children
    self.parent = parent
    self.err = err
  }
}

func startSpan(_ ctx: (any context.Context)?, _ name: GoString) -> ((any context.Context)?, span?) {
  let s = span(name: name)
  if case (let p, let ok) = ctx!.Value(GoAny(ctxKey())).lookup(span?.self), ok && p != nil {
    s.parent = p
    p!.mu.Lock()
    p!.children.append(s)
    p!.mu.Unlock()
  }
  return (context.WithValue(ctx, GoAny(ctxKey()), GoAny(s)), s)
}

extension span {
  func dump(_ w: strings.Builder, _ depth: Int) {
    fmt.Fprintf(w, "%*s%s", depth &* 2, "", name)
    if err != nil {
      fmt.Fprintf(w, " !%v", err)
    }
    w.WriteByte(UInt8(ascii: "\n"))
    for c in children {
      c!.dump(w, depth &+ 1)
    }
  }
}

struct stage: GoDefined {
  var rawValue: (((any context.Context)?, Channel<Int>) -> (Channel<Int>, Channel<(any error)?>))?

  init(_ rawValue: (((any context.Context)?, Channel<Int>) -> (Channel<Int>, Channel<(any error)?>))?) {
    self.rawValue = rawValue
  }
}

func gen(_ ctx: (any context.Context)?, _ n: Int) -> Channel<Int> {
  let out = Channel<Int>()
  go {
    defer { close(out) }
    for i in stride(from: 0, to: n, by: 1) {
      let value = i
      let done = ctx!.Done()
      switch select(.send(value, to: out), .receive(from: done)) {
      case 0:
        break
      case _:
        return
      }
    }
  }
  return out
}

func mapStage(_ name: GoString, _ f: @escaping (Int) -> (Int, (any error)?)) -> stage {
  return stage({ ctx, `in` in
    let (_, s) = startSpan(ctx, name)
    let out = Channel<Int>()
    let errc = Channel<(any error)?>(capacity: 1)
    go {
      defer { close(out) }
      defer { close(errc) }
      for v in `in` {
        let (r, err) = f(v)
        if err != nil {
          s!.err = err
          errc.send(fmt.Errorf("%s(%d): %w", name, v, err))
          return
        }
        switch select(.send(r, to: out), .receive(from: ctx!.Done())) {
        case 0:
          break
        case _:
          errc.send(ctx!.Err())
          return
        }
      }
    }
    return (out, errc)
  })
}

func mergeErrors(_ cs: GoSlice<Channel<(any error)?>>) -> Channel<(any error)?> {
  let wg = sync.WaitGroup()
  let out = Channel<(any error)?>(capacity: len(cs))
  wg.Add(len(cs))
  for c in cs {
    go { [c] in
      defer { wg.Done() }
      for err in c {
        out.send(err)
      }
    }
  }
  go {
    wg.Wait()
    close(out)
  }
  return out
}

func run(_ ctx: (any context.Context)?, _ n: Int, _ stages: GoSlice<stage>) -> (sum: Int, err: (any error)?) {
  var ctx = ctx
  var sum = 0
  var err: (any error)? = nil
  var cancel: (() -> Void)? = nil
  (ctx, cancel) = context.WithCancel(ctx)
  defer { cancel!() }
  var errs: GoSlice<Channel<(any error)?>> = nil
  var c = gen(ctx, n)
  for s in stages {
    var e: Channel<(any error)?> = nil
    (c, e) = s.rawValue!(ctx, c)
    errs.append(e)
  }
  var errc = mergeErrors(errs)
  while c != nil || errc != nil {
    switch select(.receive(from: c), .receive(from: errc)) {
    case 0:
      let (v, ok) = c.received()
      if !ok {
        c = nil
        continue
      }
      sum &+= v
    case _:
      let (e, ok) = errc.received()
      if !ok {
        errc = nil
        break
      }
      if err == nil {
        err = e
        cancel!()
      }
    }
  }
  return (sum, err)
}

func main() {
  let (root, s) = startSpan(context.WithValue(context.Background(), GoAny(traceKey("id")), 7), "root")
  let double = mapStage("double") { v in return (v &* 2, nil) }
  let limit = mapStage("limit") { v in
    if v > 10 {
      return (0, fmt.Errorf("%d is too much", v))
    }
    return (v, nil)
  }
  let (argument1, argument2) = run(root, 5, [double, double])
  fmt.Println(argument1, argument2)
  var (_, err) = run(root, 100, [double, limit, double])
  fmt.Println(err)
  let b = strings.Builder()
  s!.dump(b, 0)
  fmt.Print(b.String())
  fmt.Println(root!.Value(GoAny(traceKey("id"))), root!.Value("id"), root!.Value(GoAny(ctxKey())) == GoAny(s))

  let (ctx, cancel) = context.WithDeadline(root, time.Now().Add(0 &- time.Second))
  defer { cancel!() }
  (_, err) = run(ctx, 3, [double])
  // Whether a stage, too, sees that time is up depends on who comes first.
  fmt.Println(err == nil || errors.Is(err, context.DeadlineExceeded), ctx!.Err())
  if case (let d, let ok) = ctx!.Deadline(), ok {
    fmt.Println(d.Before(time.Now()))
  }
  let stopf = context.AfterFunc(ctx, {})
  fmt.Println(stopf!())
}

@main enum Program {
  static func main() { runProgram() }
}

private func runProgram() {
  runMain(main)
}
