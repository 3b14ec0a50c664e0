// run
//
// A function that is a parameter runs as a goroutine, and outlives the call.

import GoRuntime
import GoStandardLibrary

func start(_ f: @escaping (((Int) -> Void)?) -> Void, _ c: Channel<Int>) {
  go { f { n in c.send(n) } }
}

func main() {
  let c = Channel<Int>()
  start({ reply in reply!(4) }, c)
  fmt.Println(c.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
