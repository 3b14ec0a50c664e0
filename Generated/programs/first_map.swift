// run
//
// The first program: store a key in a sync.Map, load it, delete it, miss it.

import GoRuntime
import GoStandardLibrary

func main() {
  let words = sync.Map()

  words.Store("key", "test")
  var (value, ok) = words.Load("key")
  fmt.Println(value, ok)

  words.Delete("key")
  (value, ok) = words.Load("key")
  fmt.Println(value, ok)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
