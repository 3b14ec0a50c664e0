// run
//
// Functions and methods are values that can be stored, passed and compared with nil.

import GoRuntime
import GoStandardLibrary

struct operation: GoDefined {
  var rawValue: ((Double, Double) -> Double)?

  init(_ rawValue: ((Double, Double) -> Double)?) { self.rawValue = rawValue }
}

extension operation {
  func apply(_ x: Double, _ y: Double) -> Double {
    return self.rawValue!(x, y)
  }
}

final class account: GoObject, GoCopied {
  var balance = 0

  init() {}

  init(balance: Int = 0) {
    self.balance = balance
  }

  func copy() -> account {
    let other = account()
    other.assign(self)
    return other
  }

  func assign(_ other: account) {
    balance = other.balance
  }
}

extension account {
  func deposit(_ n: Int) {
    balance &+= n
  }

  func show() -> GoString {
    return fmt.Sprint("balance ", balance)
  }
}

func main() {
  let operations: GoMap<GoString, operation> = ["+": operation({ a, b in a + b }), "*": operation({ a, b in a * b })]
  fmt.Println(operations["+"].rawValue!(2.0, 3.0), operations["*"].apply(2.0, 3.0), operations["-"].rawValue == nil)

  // A method value binds its receiver when it is made.
  let a = account(balance: 10)
  let deposit: ((Int) -> Void)? = a.deposit
  let show: (() -> GoString)? = a.copy().show
  deposit!(5)
  fmt.Println(a.balance, show!(), a.show())

  // A method expression takes the receiver as its first argument.
  let add = { (receiver: account?, argument1: Int) in receiver!.deposit(argument1) }
  add(a, 100)
  fmt.Println(a.show())

  let shout = strings.ToUpper
  let pipeline: GoSlice<((GoString) -> GoString)?> = [strings.TrimSpace, shout, { s in s + "!" }]
  var text: GoString = "  hello "
  for step in pipeline {
    text = step!(text)
  }
  fmt.Println(text)

  var hook: (() -> Void)? = nil
  if hook == nil {
    hook = { fmt.Println("hooked") }
  }
  hook!()

  let curry = { (a: Int) -> ((Int) -> Int)? in { b in a &* 10 &+ b } }
  fmt.Println(curry(4)!(2))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
