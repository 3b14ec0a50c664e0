// run
//
// A mutex may be unlocked by another goroutine, and who waits gets it in spite of one that always comes back.

import GoRuntime
import GoStandardLibrary

func main() {
  let mu = sync.Mutex()
  fmt.Println(mu.TryLock(), mu.TryLock())
  let unlocked = Channel<Bool>()
  go {
    mu.Unlock()
    unlocked.send(true)
  }
  _ = unlocked.receive()
  mu.Lock()
  go {
    time.Sleep(time.Millisecond)
    mu.Unlock()
  }
  mu.Lock()
  fmt.Println("handed over", mu.TryLock())
  mu.Unlock()

  // Somebody holds the lock nearly always.
  var stop = false
  let hog = Channel<Int>()
  go {
    var rounds = 0
    var done = false
    while !done {
      mu.Lock()
      time.Sleep(100 &* time.Microsecond)
      done = stop
      mu.Unlock()
      rounds &+= 1
    }
    hog.send(rounds)
  }
  for _ in 0..<5 {
    time.Sleep(100 &* time.Microsecond)
    mu.Lock()
    mu.Unlock()
  }
  mu.Lock()
  stop = true
  mu.Unlock()
  fmt.Println("the hog ran", hog.receive() > 0)

  // All who wait get it, each once.
  let wg = sync.WaitGroup()
  let order = GoMap<Int, Int>()
  mu.Lock()
  for i in 0..<50 {
    wg.Go {
      mu.Lock()
      defer { mu.Unlock() }
      order[i] &+= 1
    }
  }
  mu.Unlock()
  wg.Wait()
  var total = 0
  for (_, n) in order {
    total &+= n
  }
  fmt.Println(len(order), total)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
