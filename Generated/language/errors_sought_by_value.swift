// run
//
// errors.As finds values of a type of which the program has pointers otherwise, and interfaces declared in functions.

import GoRuntime
import GoStandardLibrary

struct shortage: GoStruct, GoComparable, GoPointee, error {
  var have = 0
  var want = 0
}

/// A `*shortage` in an interface.
struct shortagePointer: error {
  let pointer: Pointer<shortage>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<shortage>) { self.pointer = pointer }

  func Error() -> GoString {
    pointer.pointee.Error()
  }
}

extension shortage {
  static func goMethods(of pointer: Pointer<shortage>) -> any GoInterface { shortagePointer(pointer) }
}

extension shortage {
  func Error() -> GoString {
    return fmt.Sprintf("have %d, want %d", have, want)
  }
}

final class account: GoObject {
  var balance = 0

  init() {}

  init(balance: Int = 0) {
    self.balance = balance
  }
}

extension account {
  func withdraw(_ n: Int) -> (any error)? {
    if balance < n {
      return shortagePointer(Pointer(shortage(have: balance, want: n)))
    }
    balance &-= n
    return nil
  }
}

protocol timeout: GoInterface {
  func Timeout() -> Bool
}

func main() {
  let err = account(balance: 5).withdraw(7)
  let pointer = Pointer<Pointer<shortage>?>(nil as Pointer<shortage>?)
  fmt.Println(errors.As(err, GoAny(pointer)), pointer.pointee!.pointee.have, pointer.pointee!.pointee.want)
  let value = Pointer(shortage())
  fmt.Println(errors.As(err, GoAny(value)), value.pointee)
  pointer.pointee!.pointee = shortage(have: 1, want: 2)
  fmt.Println(err, value.pointee)
  let t = Pointer<(any timeout)?>(nil as (any timeout)?)
  fmt.Println(errors.As(fmt.Errorf("late: %w", context.DeadlineExceeded), GoAny(t)) && t.pointee!.Timeout())
}

extension context.deadlineExceededError: timeout {}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
