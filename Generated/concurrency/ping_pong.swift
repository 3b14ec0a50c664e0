// run
//
// Two goroutines hand a ball to each other over unbuffered channels.

import GoRuntime
import GoStandardLibrary

final class ball: GoObject {
  var hits = 0

  init() {}
}

func player(_ name: GoString, _ `in`: Channel<ball?>, _ out: Channel<ball?>, _ finished: Channel<GoString>) {
  for b in `in` {
    b!.hits &+= 1
    if b!.hits == 1001 {
      finished.send(name)
      close(out)
      return
    }
    out.send(b)
  }
  finished.send(name)
}

func main() {
  let left = Channel<ball?>()
  let right = Channel<ball?>()
  let finished = Channel<GoString>()
  go { player("ping", left, right, finished) }
  go { player("pong", right, left, finished) }
  let b = ball()
  left.send(b)
  fmt.Println(finished.receive(), finished.receive(), b.hits)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
