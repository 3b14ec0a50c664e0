// run exit 2
//
// A method called through an interface that holds a nil pointer panics where it follows the pointer, and not before.

import GoRuntime
import GoStandardLibrary

protocol I: GoInterface {
  func Do() throws(GoPanic) -> Int
}

final class PE: GoObject, I, named, summer {
  var n = 0

  init() {}

  init(n: Int = 0) {
    self.n = n
  }

  func Sum(_ argument1: GoSlice<Int>) throws(GoPanic) -> Int {
    try (isNilPointer(self) ? nil : Optional(self)).Sum(argument1)
  }
}

extension PE {
  func Do() throws(GoPanic) -> Int {
    try checkNotNil(checked: self)
    return n
  }
}

final class PB: GoObject, I {
  var b: UInt8 = 0

  init() {}
}

extension PB {
  func Do() throws(GoPanic) -> Int {
    try checkNotNil(checked: self)
    b &+= 1
    return Int(b)
  }
}

extension Optional where Wrapped == PE {
  /// Sum looks at its receiver only when there is something to add.
  func Sum(_ values: GoSlice<Int>) throws(GoPanic) -> Int {
    for v in values {
      try self.checked().n &+= v
    }
    return len(values)
  }
}

extension PE {
  func Name() throws(GoPanic) -> GoString {
    fmt.Print("name ")
    try checkNotNil(checked: self)
    return fmt.Sprint(n)
  }
}

protocol summer: GoInterface {
  func Sum(_ values: GoSlice<Int>) throws(GoPanic) -> Int
}

protocol named: GoInterface {
  func Name() throws(GoPanic) -> GoString
}

func `try`(_ what: GoString, _ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(what, recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func get(_ ok: Bool) -> PE? {
  if ok {
    return PE(n: 1)
  }
  return nil
}

func main() {
  `try`("a") { () throws(GoPanic) in
    let p: (any I)? = typedNil(nil as PE?)
    try fmt.Println(p.checked().Do())
  }
  `try`("b") { () throws(GoPanic) in
    let p: (any I)? = typedNil(get(false))
    try fmt.Println(p == nil, p.checked().Do())
  }
  `try`("c") { () throws(GoPanic) in
    let p: (any I)? = typedNil(nil as PB?)
    try fmt.Println(p.checked().Do())
  }
  `try`("d") { () throws(GoPanic) in
    let p: PE? = nil
    try fmt.Println(p.checked().Do())
  }
  `try`("e") { () throws(GoPanic) in
    let p = GoAny(nil as PE?)
    try fmt.Println(p.checked((any I).self, missing: "Do").Do())
  }
  `try`("f") { () throws(GoPanic) in
    let p: PE? = nil
    let f: (() throws(GoPanic) -> Int)? = try p.checked().Do
    try fmt.Println(f.checked()())
  }
  `try`("g") { () throws(GoPanic) in
    let p: (any I)? = typedNil(nil as PE?)
    let f: (() throws(GoPanic) -> Int)? = try p.checked().Do
    try fmt.Println(f.checked()())
  }
  `try`("h") { () throws(GoPanic) in
    let s: (any summer)? = typedNil(get(false))
    try fmt.Println(s.checked().Sum(nil))
    try fmt.Println(s.checked().Sum([1]))
  }
  `try`("i") { () throws(GoPanic) in
    let n: (any named)? = typedNil(get(false))
    try fmt.Println(n.checked().Name())
  }
  `try`("j") { () throws(GoPanic) in
    let values: GoSlice<GoAny> = [GoAny(get(true)), GoAny(get(false))]
    for v in values {
      if let v = v.as((any I).self) {
        try fmt.Println(v.Do())
      }
    }
  }
  let p: (any I)? = typedNil(get(false))
  fmt.Println(fatally { () throws(GoPanic) in try p!.Do() })
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
