// run
//
// Contexts of the program's own pass cancellation on to those made from them.

import GoRuntime
import GoStandardLibrary

/// manual ends when it is told to, for whatever reason.
final class manual: GoObject, context.Context {
  let mu = sync.Mutex()
  var done: Channel<GoEmpty> = nil
  var err: (any error)? = nil

  init() {}

  init(done: Channel<GoEmpty> = nil, err: (any error)? = nil) {
    self.done = done
    self.err = err
  }

  func Deadline() -> (time.Time, Bool) {
    (isNilPointer(self) ? nil : Optional(self)).Deadline()
  }

  func Value(_ argument1: GoAny) -> GoAny {
    (isNilPointer(self) ? nil : Optional(self)).Value(argument1)
  }
}

func newManual() -> manual {
  return manual(done: Channel<GoEmpty>())
}

extension Optional where Wrapped == manual {
  func Deadline() -> (time.Time, Bool) {
    return (time.Time(), false)
  }
}

extension manual {
  func Done() -> Channel<GoEmpty> {
    return done
  }
}

extension Optional where Wrapped == manual {
  func Value(_ key: GoAny) -> GoAny {
    return nil
  }
}

extension manual {
  func Err() -> (any error)? {
    mu.Lock()
    defer { mu.Unlock() }
    return err
  }

  func end(_ err: (any error)?) {
    mu.Lock()
    self.err = err
    mu.Unlock()
    close(done)
  }
}

/// calling calls back, so that nobody need watch it.
final class calling: GoObject, GoAfterFuncer, context.Context {
  var manual_: manual? = nil
  var functions: GoMap<Int, (() -> Void)?> = nil

  init() {}

  init(manual_: manual? = nil, functions: GoMap<Int, (() -> Void)?> = nil) {
    self.manual_ = manual_
    self.functions = functions
  }

  func goAfterFunc(_ function: @escaping () -> Void) -> () -> Bool {
    let stop = AfterFunc(function)
    return stop!
  }
}

extension calling {
  func Value(_ argument1: GoAny) -> GoAny {
    return manual_.Value(argument1)
  }

  func Err() -> (any error)? {
    return manual_!.Err()
  }

  func Done() -> Channel<GoEmpty> {
    return manual_!.Done()
  }

  func Deadline() -> (time.Time, Bool) {
    return manual_.Deadline()
  }

  func AfterFunc(_ f: (() -> Void)?) -> (() -> Bool)? {
    let id = len(functions)
    functions[id] = f
    return {
      let (_, found) = self.functions.lookup(id)
      delete(self.functions, id)
      return found
    }
  }

  func end(_ err: (any error)?) {
    manual_!.end(err)
    for (_, f) in functions {
      go(f)
    }
  }
}

/// wrapped has another channel than the context in it.
struct wrapped: GoStruct, GoComparable, context.Context {
  var Context: (any context.Context)? = nil
  var done: Channel<GoEmpty> = nil

  static func == (left: wrapped, right: wrapped) -> Bool {
    return equal(left.Context, right.Context) && left.done == right.done
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(GoAny(interface: Context))
    hasher.combine(done)
  }
}

extension wrapped {
  func Value(_ argument1: GoAny) -> GoAny {
    return Context!.Value(argument1)
  }

  func Err() -> (any error)? {
    return Context!.Err()
  }

  func Deadline() -> (time.Time, Bool) {
    return Context!.Deadline()
  }

  func Done() -> Channel<GoEmpty> {
    return done
  }
}

func main() {
  let m = newManual()
  let (child, cancel) = context.WithCancel(m)
  let (grandchild, cancelGrandchild) = context.WithTimeout(context.WithValue(child, 1, 2), time.Hour)
  defer { cancelGrandchild!() }
  fmt.Println(child!.Err(), child)
  m.end(errors.New("ended by hand"))
  _ = grandchild!.Done().receive()
  fmt.Println(child!.Err(), grandchild!.Err(), context.Cause(grandchild))
  cancel!()

  let c = calling(manual_: newManual(), functions: [:])
  let (kept, cancelKept) = context.WithCancelCause(c)
  let (_, cancelDropped) = context.WithCancel(c)
  fmt.Println(len(c.functions))
  cancelDropped!()
  fmt.Println(len(c.functions))
  c.end(errors.New("called back"))
  _ = kept!.Done().receive()
  cancelKept!(errors.New("late"))
  fmt.Println(kept!.Err(), context.Cause(kept))

  let (parent, cancelParent) = context.WithCancel(context.Background())
  let w = wrapped(Context: parent, done: Channel<GoEmpty>())
  let (below, cancelBelow) = context.WithCancel(w)
  cancelParent!()
  fmt.Println(parent!.Err(), below!.Err())
  close(w.done)
  _ = below!.Done().receive()
  fmt.Println(below!.Err())
  cancelBelow!()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
