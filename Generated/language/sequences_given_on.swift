// run
//
// Sequences given on at once, and functions of which one takes the place of a type parameter.

import GoRuntime
import GoStandardLibrary

func risky(_ s: iter.ThrowingSeq<GoString>?) -> (any error)? {
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
  let sq: GoMap<GoString, Int> = ["a": 1, "b": 2]
  for k in slices.Sorted(maps.Keys(sq) as iter.Seq<GoString>?) {
    fmt.Print(k, "=", sq[k], " ")
  }
  let keys = maps.Keys(sq) as iter.ThrowingSeq<GoString>?
  fmt.Println(
    fatally { () throws(GoPanic) in try slices.Sorted(keys) }, risky(keys),
    risky(maps.Keys(sq) as iter.ThrowingSeq<GoString>?))
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(recover()) }
      fmt.Println(slices.Sorted(maps.Keys(sq) as iter.Seq<GoString>?))
      fmt.Println(slices.Collect(slices.Values(["x"] as GoSlice<GoString>) as iter.Seq<GoString>?))
      throw GoPanic(1)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
}

/// cell is served by a goroutine of its own.
struct cell<T: GoValue>: GoDefined {
  var rawValue: Channel<((T) -> T)?>

  init(_ rawValue: Channel<((T) -> T)?>) { self.rawValue = rawValue }
}

func newCell<T: GoValue>(_ v: T) -> (cell<T>, Channel<T>) {
  var v = v
  let c = cell<T>(Channel<((T) -> T)?>())
  let out = Channel<T>()
  go {
    defer { close(out) }
    for f in c.rawValue {
      v = f!(v)
      out.send(v)
    }
  }
  return (c, out)
}

func init0() {
  let (functions, made) = newCell({ () -> Int in 1 } as (() -> Int)?)
  functions.rawValue.send({ f in { f!() &+ 41 } })
  fmt.Println(made.receive()!())
  let (failures, failed) = newCell(nil as (any error)?)
  failures.rawValue.send({ err in fmt.Errorf("wrap: %w", err) })
  fmt.Println(failed.receive())
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
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
