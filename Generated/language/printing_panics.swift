// run
//
// A method that panics while a value is printed shows in the text, a nil receiver as nil, and the program goes on.

import GoRuntime
import GoStandardLibrary

struct Day: GoDefinedInteger, GoStringer, GoPanicking {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension Day {
  func String() -> GoString {
    return (["Mon", "Tue", "Wed"] as GoArray<3, GoString>)[self.rawValue]
  }
}

struct broken: GoStruct, GoComparable, error, GoPanicking {
  var why: GoString = ""
}

extension broken {
  func Error() -> GoString {
    panic(GoAny(why))
  }
}

final class account: GoObject, GoStringer, GoPanicking {
  let mu = sync.Mutex()
  var name: GoString = ""
  var tags: GoMap<GoString, Int> = nil

  init() {}

  init(name: GoString = "", tags: GoMap<GoString, Int> = nil) {
    self.name = name
    self.tags = tags
  }
}

extension account {
  func String() -> GoString {
    var result: GoString = ""
    let defers = DeferStack()
    do throws(GoPanic) {
      try checkNotNil(checked: self)
      mu.Lock()
      defers.push { self.mu.Unlock() }
      if tags == nil {
        throw GoPanic(GoAny(errors.New("no tags")))
      }
      result = name
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return result
  }
}

final class node: GoObject, GoStringer, GoPanicking {
  var value = 0
  var next: node? = nil

  init() {}

  init(value: Int = 0, next: node? = nil) {
    self.value = value
    self.next = next
  }
}

extension node {
  func String() -> GoString {
    checkNotNil(self)
    return fmt.Sprint(value, " -> ", next)
  }
}

final class quiet: GoObject, GoStringer, GoNilTolerant, GoPanicking {
  var name: GoString = ""

  init() {}

  init(name: GoString = "") {
    self.name = name
  }

  func String() -> GoString {
    (isNilPointer(self) ? nil : Optional(self)).String()
  }
}

extension Optional where Wrapped == quiet {
  func String() -> GoString {
    if self == nil {
      return "nobody"
    }
    return self!.name
  }
}

struct syntax: GoStruct, GoComparable, fmt.GoStringer, GoPanicking {
  var n = 0
}

extension syntax {
  func GoString() -> GoString {
    return fmt.Sprint(10 &/ n)
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    fmt.Println(Day(1), Day(7))
    fmt.Printf("%v|%s|%d|%5s|%q\n", Day(9), Day(-1), Day(9), Day(2), Day(3))
    fmt.Println(broken(why: "by design"), "goes on")
    let s = fmt.Sprintf("%+v", [GoAny(Day(5)), GoAny(broken(why: "x")), 3] as GoSlice<GoAny>)
    fmt.Println(s)
    let a = account(name: "a")
    fmt.Println(a as account?)
    a.tags = [:]
    if a.mu.TryLock() {
      fmt.Println("free")
      a.mu.Unlock()
    }
    fmt.Println(a as account?)
    fmt.Println(node(value: 1, next: node(value: 2, next: nil)) as node?)
    let q: quiet? = nil
    let b: account? = nil
    let n: node? = nil
    fmt.Println(q, b, n, quiet(name: "q") as quiet?)
    fmt.Printf("%v %s %+v\n", q, b, n)
    fmt.Printf("%#v %#v\n", syntax(n: 5), syntax(n: 0))
    let err = fmt.Errorf("wrapped: %w", broken(why: "inner"))
    fmt.Println(err)
    defers.push { fmt.Println("recovered:", recover()) }
    fmt.Println(Day(2), Day(8))
    let days: GoSlice<Day> = nil
    try fmt.Println(days[checked: 3])
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
