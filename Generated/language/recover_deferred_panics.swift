// run
//
// What defer and go evaluate panics in the statement itself, and a deferred panic takes the place of the first.

import GoRuntime
import GoStandardLibrary

protocol V: GoInterface {
  func Do()
}

func f() -> (any error)? {
  let err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("rec", recover()) }
    defers.push { () throws(GoPanic) in throw GoPanic("b") }
    throw GoPanic("a")
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return err
}

func h() throws(GoPanic) {
  let defers = DeferStack()
  do {
    defers.push { fmt.Println("rec", recover()) }
    let f: (() throws(GoPanic) -> Void)? = nil
    defers.push { () throws(GoPanic) in try f.checked()() }
    fmt.Println("reached")
  }
  try defers.run()
}

struct T: GoStruct, V {
  var n = 0
}

extension T {
  func Do() {
    fmt.Println("do", n)
  }
}

func k() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("rec", recover()) }
    let t: Pointer<T>? = nil
    let receiver = try t.checked().pointee
    defers.push { receiver.Do() }
    fmt.Println("not reached")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func l() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("rec", recover()) }
    let t: Pointer<T>? = nil
    go { [receiver = try t.checked().pointee] in receiver.Do() }
    fmt.Println("not reached")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func m() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("rec", recover()) }
    let v: (any V)? = nil
    go { [receiver = try v.checked()] in receiver.Do() }
    fmt.Println("not reached")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func n() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("rec", recover()) }
    let s: GoSlice<Int> = [1]
    let i = 3
    let argument = try GoAny(s[checked: i])
    defers.push { fmt.Println("arg", argument) }
    fmt.Println("not reached")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func main() {
  _ = f()
  fatally { () throws(GoPanic) in try h() }
  fatally { () throws(GoPanic) in try k() }
  fatally { () throws(GoPanic) in try l() }
  fatally { () throws(GoPanic) in try m() }
  fatally { () throws(GoPanic) in try n() }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
