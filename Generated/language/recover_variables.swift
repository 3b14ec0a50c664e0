// run
//
// A panic in a function that a variable of the package holds from the start reaches recover as any other.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) let action = { () throws(GoPanic) in
  let m: GoMap<GoString, Int> = nil
  try m.set("a", 1)
}

final class service: GoObject {
  var start: (() throws(GoPanic) -> Void)? = nil
  var value: (() throws(GoPanic) -> Int)? = nil
  var each: iter.ThrowingSeq<Int>? = nil

  init() {}

  init(
    start: (() throws(GoPanic) -> Void)? = nil, value: (() throws(GoPanic) -> Int)? = nil,
    each: iter.ThrowingSeq<Int>? = nil
  ) {
    self.start = start
    self.value = value
    self.each = each
  }
}

let services: GoMap<GoString, service?> = [
  "first": service(
    start: { () throws(GoPanic) in throw GoPanic("start") },
    value: { () throws(GoPanic) -> Int in
      let none: GoSlice<Int> = nil
      return try none[checked: 1]
    },
    each: { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
      _ = try yield.checked()(1)
      throw GoPanic("each")
    })
]

let steps: GoSlice<((Int) throws(GoPanic) -> Int)?> = [
  .some({ (n: Int) throws(GoPanic) -> Int in try quotient(10, n) }),
  .some({ (n: Int) throws(GoPanic) -> Int in try ({ () throws(GoPanic) -> Int in try quotient(20, n) })() }),
]

nonisolated(unsafe) var lazily: (() throws(GoPanic) -> Int)? = nil

func counting(_ yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) {
  _ = try yield.checked()(1)
  throw GoPanic("counting")
}

func `try`(_ what: GoString, _ f: (() throws(GoPanic) -> Void)?) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(what + ":", recover()) }
    try f.checked()()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  let first = services["first"]
  `try`("action", action)
  `try`("start", first!.start)
  `try`("value") { () throws(GoPanic) in try fmt.Println(first.checked().value.checked()()) }
  for (i, step) in steps.enumerated() {
    `try`("step") { () throws(GoPanic) in try fmt.Println(i, step.checked()(i)) }
  }
  `try`("step") { () throws(GoPanic) in _ = try steps[checked: 1].checked()(0) }
  `try`("once") { () throws(GoPanic) in _ = try lazily.checked()() }
  `try`("once again") { () throws(GoPanic) in _ = try lazily.checked()() }
  let once = sync.Once()
  `try`("do") { () throws(GoPanic) in try once.Do(first.checked().start) }
  `try`("done") { () throws(GoPanic) in try once.Do(first.checked().start) }
  `try`("each") { () throws(GoPanic) in
    try loop(over: first.checked().each) { (n: Int) throws(GoPanic) -> Bool in
      fmt.Println(n)
      return true
    }
  }
  `try`("collect") { () throws(GoPanic) in try fmt.Println(slices.Collect(first.checked().each)) }
  `try`("sorted") { () throws(GoPanic) in try fmt.Println(slices.Sorted(counting)) }

  let done = Channel<Bool>()
  let later = { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { () throws(GoPanic) in try done.close(checked: ()) }
      defers.push { fmt.Println("later:", recover()) }
      try action()
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  _ = time.AfterFunc(time.Millisecond, later)
  _ = done.receive()
  var fs: GoSlice<(() throws(GoPanic) -> Void)?> = [action, later]
  for f in fs {
    fmt.Println(time.AfterFunc(time.Hour, f)!.Stop())
  }
  fs[0] = .some({ () throws(GoPanic) in throw GoPanic("assigned") })
  fs.append(
    .some({ () throws(GoPanic) in throw GoPanic("appended") }),
    .some({ () throws(GoPanic) in throw GoPanic("appended, too") }))
  `try`("fs[0]", fs[0])
  `try`("fs[3]", fs[3])
  let sent = Channel<((Int) throws(GoPanic) -> Int)?>(capacity: 2)
  sent.send(.some({ (n: Int) throws(GoPanic) -> Int in try quotient(30, n) }))
  switch select(.send(.some({ (n: Int) throws(GoPanic) -> Int in try quotient(40, n) }), to: sent), .default) {
  case 0:
    break
  default:
    break
  }
  `try`("received") { () throws(GoPanic) in try fmt.Println(sent.receive().checked()(3), sent.receive().checked()(0)) }
  let named: GoMap<GoString, ((Int) throws(GoPanic) -> Int)?> = [
    "fifty": { (n: Int) throws(GoPanic) -> Int in try quotient(50, n) }
  ]
  named["sixty"] = .some({ (n: Int) throws(GoPanic) -> Int in try quotient(60, n) })
  `try`("named") { () throws(GoPanic) in try fmt.Println(named["fifty"].checked()(5), named["sixty"].checked()(0)) }
  let pointed = Pointer(nil as ((Int) throws(GoPanic) -> Int)?)
  pointed.pointee = .some({ (n: Int) throws(GoPanic) -> Int in try quotient(70, n) })
  `try`("pointed") { () throws(GoPanic) in try fmt.Println(pointed.pointee.checked()(7), pointed.pointee.checked()(0)) }

  go {
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println("end of the goroutine") }
      defers.push { fmt.Println("in a goroutine:", recover()) }
      try action()
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
  time.Sleep(20 &* time.Millisecond)
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  lazily = sync.OnceValue { () throws(GoPanic) -> Int in throw GoPanic("once") }
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
