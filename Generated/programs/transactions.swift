// run
//
// Transactions that commit, roll back or recover, and resources that are closed in reverse.

import GoRuntime
import GoStandardLibrary

/// transactions with rollback by defer, named results, loops with labels, deferred closures order, panics in goroutines recovered
final class Tx: GoObject {
  var db: DB? = nil
  var writes: GoMap<GoString, Pointer<GoString>?> = nil
  var done = false
  var log: strings.Builder? = nil

  init() {}

  init(
    db: DB? = nil, writes: GoMap<GoString, Pointer<GoString>?> = nil, done: Bool = false, log: strings.Builder? = nil
  ) {
    self.db = db
    self.writes = writes
    self.done = done
    self.log = log
  }
}

final class DB: GoObject {
  let mu = sync.Mutex()
  var data: GoMap<GoString, GoString> = nil
  var txs = 0

  init() {}

  init(data: GoMap<GoString, GoString> = nil, txs: Int = 0) {
    self.data = data
    self.txs = txs
  }
}

nonisolated(unsafe) let ErrConflict = errors.New("conflict")
nonisolated(unsafe) let ErrDone = errors.New("transaction done")

extension DB {
  func Begin() -> Tx {
    mu.Lock()
    txs &+= 1
    return Tx(db: self, writes: [:], log: strings.Builder())
  }
}

extension Tx {
  func Set(_ k: GoString, _ v: GoString) throws(GoPanic) {
    let v = Pointer(v)
    try writes.set(k, v)
  }

  func Del(_ k: GoString) throws(GoPanic) {
    try writes.set(k, nil)
  }

  func Get(_ k: GoString) throws(GoPanic) -> (GoString, Bool) {
    if case (let p, let ok) = writes.lookup(k), ok {
      if p == nil {
        return ("", false)
      }
      return try (p.checked().pointee, true)
    }
    let (v, ok) = try db.checked().data.lookup(k)
    return (v, ok)
  }

  func Commit() throws(GoPanic) -> (any error)? {
    if done {
      return ErrDone
    }
    done = true
    defer { db!.mu.Unlock() }
    for (k, p) in writes {
      if p == nil {
        try delete(db.checked().data, k)
        continue
      }
      try db.checked().data.set(k, p.checked().pointee)
    }
    return nil
  }

  func Rollback() throws(GoPanic) -> (any error)? {
    var err: (any error)? = nil
    let defers = DeferStack()
    body: do {
      if done {
        err = ErrDone
        break body
      }
      defers.push { () throws(GoPanic) in
        self.done = true
        try self.db.checked().mu.Unlock()
      }
      clear(writes)
    }
    try defers.run()
    return err
  }
}

extension DB {
  func Update(_ f: (Tx?) throws(GoPanic) -> (any error)?) -> (any error)? {
    var err: (any error)? = nil
    let defers = DeferStack()
    do throws(GoPanic) {
      let tx = Begin()
      defers.push { () throws(GoPanic) in
        if case let p = recover(), p != nil {
          try err = errors.Join(fmt.Errorf("panic: %v", p), tx.Rollback())
        } else if err != nil {
          if let rb = try tx.Rollback() {
            err = fmt.Errorf("%w (rollback: %v)", err, GoAny(rb))
          }
        } else {
          try err = tx.Commit()
        }
      }
      try err = f(tx)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return err
  }
}

func order() -> GoString {
  var s: GoString = ""
  let defers = DeferStack()
  do {
    defers.push { s += "1" }
    for i in 0..<3 {
      let argument = i &* 10
      defers.push { ({ (n: Int) in s += fmt.Sprint("<", n, ">") })(argument) }
    }
    if true {
      defers.push { s += "if " }
    }
    s = "ret "
  }
  defers.runFatally()
  return s
}

func nested() -> (n: Int, err: (any error)?) {
  var n = 0
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        err = fmt.Errorf("outer %v (n=%d)", r, n)
      }
    }
    try
      ({ () throws(GoPanic) in
        let defers = DeferStack()
        do throws(GoPanic) {
          defers.push { () throws(GoPanic) in
            let r = recover()
            n = 5
            throw GoPanic(GoAny(fmt.Sprintf("re-%v", r)))
          }
          throw GoPanic("first")
        } catch {
          defers.panic(error)
        }
        try defers.run()
      })()
    (n, err) = (1, nil)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return (n, err)
}

func search(_ grid: GoSlice<GoSlice<Int>>, _ want: Int) -> (r: Int, c: Int) {
  var r = 0
  var c = 0
  (r, c) = (-1, -1)
  rows: for (i, row) in grid.enumerated() {
    var j = 0
    while true {
      if j == len(row) {
        continue rows
      }
      if row[j] == want {
        (r, c) = (i, j)
        break rows
      } else if row[j] < 0 {
        continue rows
      }
      j &+= 1
    }
  }
  return (r, c)
}

final class resource: GoObject {
  var name: GoString = ""
  var out: Pointer<GoSlice<GoString>>? = nil

  init() {}

  init(name: GoString = "", out: Pointer<GoSlice<GoString>>? = nil) {
    self.name = name
    self.out = out
  }
}

func open(_ name: GoString, _ out: Pointer<GoSlice<GoString>>) -> (resource?, (any error)?) {
  if strings.HasPrefix(name, "bad") {
    return (nil, os.PathError(Op: "open", Path: name, Err: errors.New("no such thing")))
  }
  out.pointee.append("open " + name)
  return (resource(name: name, out: out), nil)
}

extension resource {
  func Close() -> (any error)? {
    out!.pointee.append("close " + name)
    if name == "c" {
      return errors.New("close failed")
    }
    return nil
  }
}

func use(_ out: Pointer<GoSlice<GoString>>, _ names: GoSlice<GoString>) -> (any error)? {
  var err: (any error)? = nil
  let defers = DeferStack()
  body: do {
    for n in names {
      let (r, err2) = open(n, out)
      if err2 != nil {
        err = err2
        break body
      }
      defers.push { () throws(GoPanic) in
        if let cerr = try r.checked().Close() {
          out.pointee.append(cerr.Error())
        }
      }
    }
    err = nil
  }
  defers.runFatally()
  return err
}

func main() {
  let db = DB(data: ["a": "1"])
  fmt.Println(
    db.Update { (tx: Tx?) throws(GoPanic) -> (any error)? in
      try tx.checked().Set("b", "2")
      try tx.checked().Del("a")
      let (_, ok) = try tx.checked().Get("a")
      let (v, _) = try tx.checked().Get("b")
      fmt.Println(ok, v)
      return nil
    }, db.data)
  var err = db.Update { (tx: Tx?) throws(GoPanic) -> (any error)? in
    try tx.checked().Set("c", "3")
    return fmt.Errorf("failed: %w", ErrConflict)
  }
  fmt.Println(err, errors.Is(err, ErrConflict), db.data)
  err = db.Update { (tx: Tx?) throws(GoPanic) -> (any error)? in
    _ = try tx.checked().Commit()
    return ErrConflict
  }
  fmt.Println(err)
  err = db.Update { (_: Tx?) throws(GoPanic) -> (any error)? in
    let p: Tx? = nil
    try p.checked().Set("x", "y")
    return nil
  }
  fmt.Println(err)
  err = db.Update { (_: Tx?) throws(GoPanic) -> (any error)? in throw GoPanic(GoAny(errors.New("boom"))) }
  fmt.Println(err, db.txs)

  fmt.Println(order())
  let (argument1, argument2) = nested()
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = search([[1, 2], [-1, 7], [3, 7, 9]], 7)
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = search(nil, 7)
  fmt.Println(argument5, argument6)
  let out = Pointer<GoSlice<GoString>>(nil as GoSlice<GoString>)
  err = use(out, ["a", "b", "bad1", "c"])
  let pe = Pointer<os.PathError?>(nil as os.PathError?)
  fmt.Println(err, errors.As(err, GoAny(pe)), pe.pointee!.Path, out.pointee)
  out.pointee = out.pointee[..<0]
  fmt.Println(use(out, ["c", "d"]), out.pointee, len(out.pointee), cap(out.pointee) >= 4)

  let errs = Channel<(any error)?>(capacity: 3)
  let wg = sync.WaitGroup()
  for i in 0..<3 {
    wg.Add(1)
    go {
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { () throws(GoPanic) in try wg.Done(checked: ()) }
        defers.push { () throws(GoPanic) in
          if case let r = recover(), r != nil {
            try errs.send(checked: fmt.Errorf("goroutine %d: %v", i, r))
          }
        }
        let xs = try GoSlice<Int>(checked: i)
        _ = try xs[checked: 1]
      } catch {
        defers.panic(error)
      }
      defers.runFatally()
    }
  }
  wg.Wait()
  close(errs)
  var n = 0
  for _ in errs {
    n &+= 1
  }
  fmt.Println(n)
  let done = Channel<GoEmpty>()
  go {
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { () throws(GoPanic) in try done.close(checked: ()) }
      defers.push { _ = recover() }
      time.Sleep(time.Millisecond)
      throw GoPanic("quiet")
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
  _ = done.receive()
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println("caught", recover()) }
      defers.push { () throws(GoPanic) in
        let defers = DeferStack()
        do throws(GoPanic) {
          defers.push { fmt.Println("inner", recover()) }
          throw GoPanic("two")
        } catch {
          defers.panic(error)
        }
        try defers.run()
      }
      throw GoPanic("one")
    } catch {
      defers.panic(error)
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
