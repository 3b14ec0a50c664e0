// run
//
// An atomic value holds anything, as long as it is always of the same type.

import GoRuntime
import GoStandardLibrary

struct table: GoStruct {
  var rows: GoMap<GoString, Int> = nil
  var size = 0
}

final class registry: GoObject {
  let current = atomic.Value()  // table

  init() {}
}

extension registry {
  func get(_ key: GoString) -> (Int, Bool) {
    let (t, _) = current.Load().lookup(table.self)
    let (v, ok) = t.rows.lookup(key)
    return (v, ok)
  }

  func put(_ key: GoString, _ v: Int) {
    let (old, _) = current.Load().lookup(table.self)
    let rows: GoMap<GoString, Int> = [key: v]
    for (k, v) in old.rows {
      if k != key {
        rows[k] = v
      }
    }
    current.Store(GoAny(table(rows: rows, size: len(rows))))
  }
}

func main() {
  let r = registry()
  let (argument1, argument2) = r.get("a")
  fmt.Println(argument1, argument2)
  r.put("a", 1)
  r.put("b", 2)
  r.put("a", 3)
  let (argument3, argument4) = r.get("a")
  fmt.Println(argument3, argument4)
  fmt.Println(r.current.Load().must(table.self).size)

  let v = atomic.Value()
  fmt.Println(v.Load(), v.Swap("first"), v.Load())
  fmt.Println(v.CompareAndSwap("other", "never"), v.CompareAndSwap("first", "second"), v.Load())

  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(recover()) }
      try v.Store(checked: 1)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(recover()) }
      try v.Store(checked: nil)
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
