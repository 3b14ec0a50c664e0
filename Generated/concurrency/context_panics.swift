// run
//
// A context needs a parent, and a value a key that can be compared.

import GoRuntime
import GoStandardLibrary

func attempt(_ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  attempt { () throws(GoPanic) in _ = try context.WithCancel(checked: nil) }
  attempt { () throws(GoPanic) in _ = try context.WithCancelCause(checked: nil) }
  attempt { () throws(GoPanic) in _ = try context.WithTimeout(checked: nil, time.Second) }
  attempt { () throws(GoPanic) in _ = try context.WithDeadline(checked: nil, time.Now()) }
  attempt { () throws(GoPanic) in _ = try context.WithValue(checked: nil, 1, 2) }
  attempt { () throws(GoPanic) in _ = try context.WithoutCancel(checked: nil) }
  attempt { () throws(GoPanic) in _ = try context.WithValue(checked: context.Background(), nil, 2) }
  attempt { () throws(GoPanic) in
    _ = try context.WithValue(checked: context.Background(), GoAny([1] as GoSlice<Int>), 2)
  }
  attempt { () throws(GoPanic) in
    try fmt.Println(context.WithValue(checked: context.Background(), "key", 2).checked().Value("key"))
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
