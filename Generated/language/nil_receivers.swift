// run
//
// A method may be called on a nil pointer, and may cope with it.

import GoRuntime
import GoStandardLibrary

final class tree: GoObject {
  var left: tree? = nil
  var right: tree? = nil
  var value = 0

  init() {}

  init(left: tree? = nil, right: tree? = nil, value: Int = 0) {
    self.left = left
    self.right = right
    self.value = value
  }
}

extension Optional where Wrapped == tree {
  func insert(_ v: Int) throws(GoPanic) -> tree? {
    if self == nil {
      return tree(value: v)
    }
    if try v < self.checked().value {
      try self.checked().left = self.checked().left.insert(v)
    } else {
      try self.checked().right = self.checked().right.insert(v)
    }
    return self
  }

  func walk(_ visit: (Int) -> Void) throws(GoPanic) {
    if self == nil {
      return
    }
    try self.checked().left.walk(visit)
    try visit(self.checked().value)
    try self.checked().right.walk(visit)
  }

  func depth() throws(GoPanic) -> Int {
    if self == nil {
      return 0
    }
    return try 1 &+ max(self.checked().left.depth(), self.checked().right.depth())
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    var root: tree? = nil
    try fmt.Println(root.depth(), root == nil)
    for v in ([5, 2, 8, 1, 9, 3] as GoSlice<Int>) {
      try root = root.insert(v)
    }
    var sum = 0
    try root.walk { v in
      sum &+= v
      fmt.Print(v, " ")
    }
    try fmt.Println(sum, root.depth())

    defers.push {
      let r = recover()
      fmt.Println(r)
    }
    try fmt.Println(root.checked().left.checked().left.checked().left.checked().value)
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
