// run
//
// A loop may range over a function that yields.

import GoRuntime
import GoStandardLibrary

func countdown(_ from: Int) -> ((((Int) -> Bool)?) -> Void)? {
  return { yield in
    let defers = DeferStack()
    body: do throws(GoPanic) {
      defers.push { fmt.Print("(stopped) ") }
      var i = from
      while i > 0 {
        if try !yield.checked()(i) {
          break body
        }
        i &-= 1
      }
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
}

final class registry: GoObject {
  var names: GoSlice<GoString> = nil
  var values: GoMap<GoString, Int> = nil

  init() {}

  init(names: GoSlice<GoString> = nil, values: GoMap<GoString, Int> = nil) {
    self.names = names
    self.values = values
  }
}

extension registry {
  func all() -> ((((GoString, Int) -> Bool)?) -> Void)? {
    return { yield in
      for n in self.names {
        if !yield!(n, self.values[n]) {
          return
        }
      }
    }
  }
}

func first(_ limit: Int) -> Int {
  var returned = 0
  var leaving = 0
  countdown(10)! { v in
    if v < limit {
      returned = v
      leaving = 1
      return false
    }
    return true
  }
  if leaving == 1 {
    return returned
  }
  return -1
}

func main() {
  countdown(3)! { i in
    fmt.Print(i, " ")
    return true
  }
  fmt.Println()
  fmt.Println(first(5), first(0))

  let r = registry(names: ["x", "y", "z"], values: ["x": 1, "y": 2, "z": 3])
  var sum = 0
  r.all()! { name, v in
    if name == "y" {
      return true
    }
    sum &+= v
    return true
  }
  fmt.Println(sum)

  countdown(3)! { a in
    var leaving = 0
    countdown(2)! { b in
      if a == 2 {
        leaving = 1
        return false
      }
      fmt.Print(a, b, " ")
      return true
    }
    if leaving == 1 {
      return false
    }
    return true
  }
  fmt.Println()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
