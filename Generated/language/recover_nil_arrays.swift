// run
//
// What looks into an array through a nil pointer panics, what only counts its elements does not.

import GoRuntime
import GoStandardLibrary

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

func sum(_ p: Pointer<GoArray<3, Int>>?) throws(GoPanic) -> Int {
  var s = 0
  for v in try p.checked().pointee {
    s &+= v
  }
  return s
}

func main() {
  `try`("nil") { () throws(GoPanic) in try fmt.Println(sum(nil)) }
  `try`("some") { () throws(GoPanic) in try fmt.Println(sum(Pointer([1, 2, 3] as GoArray<3, Int>))) }
  `try`("count") {
    let _: Pointer<GoArray<3, Int>>? = nil
    for i in 0..<3 {
      fmt.Print(i, 3)
    }
    for _ in 0..<3 {
      fmt.Print("x")
    }
  }
  `try`("copy") { () throws(GoPanic) in
    let p: Pointer<GoArray<3, Int>>? = nil
    let a = try p.checked().pointee.copy()
    fmt.Println(a.copy())
  }
  `try`("slice") { () throws(GoPanic) in
    let p: Pointer<GoArray<3, Int>>? = nil
    try fmt.Println(p.checked().pointee.slice(checked: nil, nil), p.checked().pointee.slice(checked: 0, 2))
  }
  `try`("slice0") { () throws(GoPanic) in
    let p: Pointer<GoArray<0, Int>>? = nil
    try fmt.Println(len(p.checked().pointee.slice(checked: nil, nil)))
  }
  `try`("index") { () throws(GoPanic) in
    let p: Pointer<GoArray<3, Int>>? = nil
    try fmt.Println(p.checked().pointee[checked: 1])
  }
  `try`("set") { () throws(GoPanic) in
    let p: Pointer<GoArray<3, Int>>? = nil
    try p.checked().pointee.set(1, 2)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
