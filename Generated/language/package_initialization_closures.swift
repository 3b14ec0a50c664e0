// run
//
// Closures that set the variables of the package defer, recover, select and return by name.

import GoRuntime
import GoStandardLibrary

final class reg: GoObject {
  let mu = sync.Mutex()
  var m: GoMap<GoString, Int> = nil

  init() {}

  init(m: GoMap<GoString, Int> = nil) {
    self.m = m
  }
}

extension reg {
  func add(_ s: GoString) -> reg {
    mu.Lock()
    defer { mu.Unlock() }
    m[s] = len(m)
    return self
  }
}

nonisolated(unsafe) var registry: reg? = nil

nonisolated(unsafe) let results = { () -> (GoSlice<Int>, (any error)?) in
  let ch = Channel<Int>()
  let wg = sync.WaitGroup()
  for i in 0..<3 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      ch.send(i)
    }
  }
  go {
    wg.Wait()
    close(ch)
  }
  var sum = 0
  for v in ch {
    sum &+= v
  }
  return ([sum], nil)
}

nonisolated(unsafe) var vals: GoSlice<Int> = nil
nonisolated(unsafe) var verr: (any error)? = nil

nonisolated(unsafe) var once: (() -> GoString)? = nil

let handlers: GoMap<GoString, ((GoString) throws(GoPanic) -> (GoString, (any error)?))?> = [
  "up": { (s: GoString) throws(GoPanic) -> (GoString, (any error)?) in
    var r: GoString = ""
    var err: (any error)? = nil
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        if case let e = recover(), e != nil {
          err = fmt.Errorf("recovered: %v", e)
        }
      }
      if s == "" {
        throw GoPanic("empty")
      }
      (r, err) = (strings.ToUpper(s), nil)
    } catch {
      defers.panic(error)
    }
    try defers.run()
    return (r, err)
  },
  "sel": { (s: GoString) throws(GoPanic) -> (GoString, (any error)?) in
    let c = Channel<GoString>(capacity: 1)
    done: do {
      switch try select(checked: .send(s, to: c), .receive(from: time.After(time.Second))) {
      case 0:
        break done
      case _:
        return ("", errors.New("timeout"))
      }
    }
    let x = c.receive()
    switch true {
    case x == "a":
      return ("A", nil)
    case len(x) > 3:
      fallthrough
    default:
      return ("other", nil)
    }
  },
]

nonisolated(unsafe) var host: GoString = ""

nonisolated(unsafe) var safe = false

func init0() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("init done") }
    try fmt.Println("init", len(registry.checked().m), vals, verr)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  fmt.Println(once!(), once!())
  let (argument1, argument2) = fatally { () throws(GoPanic) in try handlers["up"]!("a") }
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = fatally { () throws(GoPanic) in try handlers["up"]!("") }
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = fatally { () throws(GoPanic) in try handlers["sel"]!("a") }
  fmt.Println(argument5, argument6)
  let (argument7, argument8) = fatally { () throws(GoPanic) in try handlers["sel"]!("bb") }
  fmt.Println(argument7, argument8)
  fmt.Println(host, safe)
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  registry =
    ({ () -> reg? in
      struct pair: GoStruct {
        var k: GoString = ""
      }
      let r = reg(m: [:])
      for p in ([pair(k: "x"), pair(k: "y")] as GoSlice<pair>) {
        _ = r.add(p.k)
      }
      return r
    })()
  (vals, verr) = results()
  once = sync.OnceValue { () -> GoString in
    var result: GoString = ""
    let defers = DeferStack()
    do {
      defers.push { fmt.Println("computed") }
      result = strings.ToUpper("abc")
    }
    defers.runFatally()
    return result
  }
  host =
    ({ () -> GoString in
      if case let h = os.Getenv("NOPE_NOPE"), h != "" {
        return h
      }
      return "default"
    })()
  safe =
    ({ () -> Bool in
      var ok = false
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push {
          if recover() != nil {
            ok = true
          }
        }
        _ = try handlers["none"].checked()("x")
      } catch {
        defers.panic(error)
      }
      defers.runFatally()
      return ok
    })()
  init0()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain {
    initializePackage()
    main()
  }
}
