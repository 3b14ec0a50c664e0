// run
//
// A method called on nil may recover from what its receiver does to it.

import GoRuntime
import GoStandardLibrary

final class meter: GoObject, reader {
  var value = 0
  var next: meter? = nil

  init() {}

  init(value: Int = 0, next: meter? = nil) {
    self.value = value
    self.next = next
  }

  func read() -> Int {
    (isNilPointer(self) ? nil : Optional(self)).read()
  }
}

extension Optional where Wrapped == meter {
  func read() -> Int {
    var value = 0
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        if case let reason = recover(), reason != nil {
          fmt.Println("read recovered:", reason)
          value = -1
        }
      }
      try value = self.checked().value
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return value
  }

  /// sum gives what it has when the chain breaks.
  func sum(_ depth: Int) -> (total: Int, err: (any error)?) {
    var m = self
    var total = 0
    let err = Pointer<(any error)?>(nil as (any error)?)
    let defers = DeferStack()
    do throws(GoPanic) {
      let argument = err
      defers.push { `guard`(argument) }
      for _ in stride(from: 0, to: depth, by: 1) {
        try total &+= m.checked().value
        try m = m.checked().next
      }
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return (total, err.pointee)
  }
}

func `guard`(_ err: Pointer<(any error)?>) {
  if case let reason = recover(), reason != nil {
    err.pointee = fmt.Errorf("guarded: %v", reason)
  }
}

protocol reader: GoInterface {
  func read() -> Int
}

func main() {
  let chain = meter(value: 1, next: meter(value: 2))
  let none: meter? = nil
  fmt.Println(Optional(chain).read(), none.read(), chain.next!.next.read())
  let (argument1, argument2) = Optional(chain).sum(2)
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = Optional(chain).sum(3)
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = none.sum(0)
  fmt.Println(argument5, argument6)
  let (argument7, argument8) = none.sum(1)
  fmt.Println(argument7, argument8)
  for r in ([chain, typedNil(none)] as GoSlice<(any reader)?>) {
    fmt.Println(r!.read())
  }
  let read: (() -> Int)? = none.read
  fmt.Println(read!())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
