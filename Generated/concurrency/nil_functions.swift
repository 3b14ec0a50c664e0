// run
//
// nil for a function that a standard package is to call panics when it is called, and not before.

import GoRuntime
import GoStandardLibrary

func `try`(_ name: GoString, _ f: () throws(GoPanic) -> Void) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(name, recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func main() {
  let o = sync.Once()
  fatally { () throws(GoPanic) in
    try `try`("once") { () throws(GoPanic) in
      try o.Do { () throws(GoPanic) in try (nil as (() throws(GoPanic) -> Void)?).checked()() }
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("once again") { () throws(GoPanic) in
      try o.Do { () throws(GoPanic) in try (nil as (() throws(GoPanic) -> Void)?).checked()() }
    }
  }
  let m = sync.Map()
  fatally { () throws(GoPanic) in
    try `try`("range empty") { () throws(GoPanic) in
      try m.Range { (argument: GoAny, argument2: GoAny) throws(GoPanic) -> Bool in
        try (nil as ((GoAny, GoAny) -> Bool)?).checked()(argument, argument2)
      }
    }
  }
  m.Store(1, 2)
  fatally { () throws(GoPanic) in
    try `try`("range") { () throws(GoPanic) in
      try m.Range { (argument: GoAny, argument2: GoAny) throws(GoPanic) -> Bool in
        try (nil as ((GoAny, GoAny) -> Bool)?).checked()(argument, argument2)
      }
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("value") { () throws(GoPanic) in
      let f = sync.OnceValue { () throws(GoPanic) -> Int in try (nil as (() throws(GoPanic) -> Int)?).checked()() }
      try `try`("inner") { () throws(GoPanic) in try fmt.Println(f.checked()()) }
      try `try`("inner") { () throws(GoPanic) in try fmt.Println(f.checked()()) }
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("func") { () throws(GoPanic) in
      let f = sync.OnceFunc { () throws(GoPanic) in try (nil as (() throws(GoPanic) -> Void)?).checked()() }
      try `try`("inner") { () throws(GoPanic) in try f.checked()() }
      try `try`("inner") { () throws(GoPanic) in try f.checked()() }
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("values") { () throws(GoPanic) in
      let f = sync.OnceValues { () throws(GoPanic) -> (Int, (any error)?) in
        return try (nil as (() throws(GoPanic) -> (Int, (any error)?))?).checked()()
      }
      try `try`("inner") { () throws(GoPanic) in _ = try f.checked()() }
    }
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
