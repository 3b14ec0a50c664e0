// run exit 2
//
// A deadlock shows every goroutine: why it waits, where, and where it was started.

import GoRuntime
import GoStandardLibrary

func send(_ c: Channel<Int>, _ wg: sync.WaitGroup) {
  defer { wg.Done() }
  c.send(1)
}

func start(_ c: Channel<Int>, _ wg: sync.WaitGroup) {
  wg.Add(1)
  go { send(c, wg) }
}

func main() {
  let wg = sync.WaitGroup()
  start(Channel<Int>(), wg)
  go {
    blockForever()
  }
  wg.Wait()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
