// run
//
// Gosched lets other goroutines run, and main's end ends them all.

import GoRuntime
import GoStandardLibrary

func main() {
  let ready = atomic.Bool()
  go { ready.Store(true) }
  var spins = 0
  while !ready.Load() {
    runtime.Gosched()
    spins &+= 1
  }
  fmt.Println("ready", spins >= 0)

  let turns = GoArray<2, Int>()
  let done = Channel<Bool>()
  for i in turns.indices {
    go {
      for _ in 0..<100 {
        turns[i] &+= 1
        runtime.Gosched()
      }
      done.send(true)
    }
  }
  _ = done.receive()
  _ = done.receive()
  fmt.Println(turns.copy(), runtime.NumCPU() > 0, runtime.GOMAXPROCS(0) > 0)

  go {
    while true {
      runtime.Gosched()
    }
  }
  go {
    blockForever()
  }
  fmt.Println("main ends")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
