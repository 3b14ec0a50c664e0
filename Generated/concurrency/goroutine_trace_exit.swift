// run exit 2
//
// The trace of a panic names the Go functions and lines it passed through, and who started the goroutine.

import GoRuntime
import GoStandardLibrary

final class table: GoObject, GoCopied {
  var rows: GoMap<GoString, Int> = nil

  init() {}

  func copy() -> table {
    let other = table()
    other.assign(self)
    return other
  }

  func assign(_ other: table) {
    rows = other.rows
  }
}

extension table {
  func set(_ key: GoString) {
    rows[key] = len(key)
  }

  func fill(_ keys: GoSlice<GoString>) {
    let t = self.copy()
    for key in keys {
      t.set(key)
    }
  }

  func descend(_ depth: Int) {
    if depth == 0 {
      fill(["a", "b"])
    } else {
      descend(depth &- 1)
    }
    fmt.Println("back from", depth)
  }
}

func begin(_ done: Channel<Bool>) {
  let t = table()
  go { [t2 = t.copy()] in search(t2, done) }
}

func search(_ t: table, _ done: Channel<Bool>) {
  t.descend(2)
  done.send(true)
}

func main() {
  let done = Channel<Bool>()
  begin(done)
  _ = done.receive()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
