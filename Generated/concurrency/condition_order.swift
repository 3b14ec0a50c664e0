// run
//
// Signal wakes the goroutine that has waited longest, Broadcast all of them.

import GoRuntime
import GoStandardLibrary

func main() {
  let mu = sync.Mutex()
  let cond = sync.NewCond(mu)
  cond!.Signal()
  cond!.Broadcast()

  var waiting = 0
  let woken = Channel<Int>()
  for i in 0..<6 {
    go {
      mu.Lock()
      waiting &+= 1
      cond!.Wait()
      mu.Unlock()
      woken.send(i)
    }
    while true {
      mu.Lock()
      let n = waiting
      mu.Unlock()
      if n == i &+ 1 {
        break
      }
      time.Sleep(100 &* time.Microsecond)
    }
  }
  for _ in 0..<3 {
    mu.Lock()
    cond!.Signal()
    mu.Unlock()
    fmt.Println("woken", woken.receive())
  }
  cond!.Broadcast()
  var sum = 0
  for _ in 0..<3 {
    sum &+= woken.receive()
  }
  fmt.Println("the others", sum)

  // A condition of readers.
  let rw = sync.RWMutex()
  let ready = sync.NewCond(rw.RLocker())
  var value = 0
  let results = Channel<Int>()
  for _ in 0..<3 {
    go {
      ready!.L!.Lock()
      let receiver = ready!.L!
      defer { receiver.Unlock() }
      while value == 0 {
        ready!.Wait()
      }
      results.send(value)
    }
  }
  rw.Lock()
  value = 7
  rw.Unlock()
  ready!.Broadcast()
  fmt.Println(results.receive(), results.receive(), results.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
