// run
//
// What functions without parameters return tells the type arguments of OnceValue and OnceValues.

import GoRuntime
import GoStandardLibrary

final class config: GoObject, loader {
  var name: GoString = ""

  init() {}

  init(name: GoString = "") {
    self.name = name
  }

  func load() -> (config?, (any error)?) {
    (isNilPointer(self) ? nil : Optional(self)).load()
  }
}

protocol loader: GoInterface {
  func load() -> (config?, (any error)?)
}

extension Optional where Wrapped == config {
  func load() -> (config?, (any error)?) {
    return (self, nil)
  }
}

func seqs(_ s: ((((GoString) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void)?) -> (any error)? {
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        err = fmt.Errorf("recovered %v", r)
      }
    }
    try s.checked()(
      { (v: GoString) throws(GoPanic) -> Bool in
        if v == "b" {
          throw GoPanic(GoAny(v))
        }
        return true
      })
    err = nil
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return err
}

func main() {
  let v = sync.OnceValue { () -> config? in config(name: "x") }
  fmt.Println(v!() == v!(), v!()!.name)
  let vs = sync.OnceValues { () -> (GoMap<GoString, Int>, (any error)?) in return (nil, errors.New("no map")) }
  let (m, err) = vs!()
  let (_, err2) = vs!()
  fmt.Println(m == nil, err, equal(err, err2))
  let l = sync.OnceValue { () -> (any loader)? in config(name: "l") }
  let (argument1, argument2) = l!()!.load()
  fmt.Println(argument1, argument2)
  let n = sync.OnceValue { () -> Int64 in 5 }
  let s = sync.OnceValue { () -> GoString in "five" }
  let e = sync.OnceValue { () -> (any error)? in nil }
  let f = sync.OnceValue { () -> (() -> Int)? in { 3 } }
  let a = sync.OnceValue { () -> GoAny in nil }
  fmt.Println(n!() &+ 1, s!(), e!(), f!()!(), a!())
  let bad = sync.OnceValues { () throws(GoPanic) -> (config?, (any error)?) in
    let p: config? = nil
    return try (p, errors.New(p.checked().name))
  }
  for _ in 0..<2 {
    ({
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { fmt.Println("r:", recover()) }
        _ = try bad.checked()()
      } catch {
        defers.panic(error)
      }
      defers.runFatally()
    })()
  }
  fmt.Println(seqs(strings.SplitSeq("a,b,c", ",")))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
