// run exit 2
//
// A read through a nil pointer ends the program where it happens.

import GoRuntime
import GoStandardLibrary

final class node: GoObject {
  var value = 0
  var next: node? = nil

  init() {}

  init(value: Int = 0, next: node? = nil) {
    self.value = value
    self.next = next
  }
}

func second(_ first: node?) -> Int {
  let value = first!.next!.value
  fmt.Println("second", value)
  return value
}

func main() {
  let list = node(value: 1, next: node(value: 2, next: nil))
  fmt.Println(second(list))
  fmt.Println(second(list.next))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
