// run exit 2
//
// A panic that nobody recovers runs the deferred calls, then ends the program with exit code 2.

import GoRuntime
import GoStandardLibrary

final class account: GoObject {
  var balance = 0

  init() {}

  init(balance: Int = 0) {
    self.balance = balance
  }
}

extension account {
  func withdraw(_ n: Int) throws(GoPanic) {
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println("withdraw ends") }
      if n > balance {
        throw GoPanic(GoAny(fmt.Sprintf("balance %d is less than %d", balance, n)))
      }
      balance &-= n
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("main ends") }
    let a = account(balance: 100)
    try a.withdraw(70)
    fmt.Println(a.balance)
    try a.withdraw(70)
    fmt.Println("never")
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
