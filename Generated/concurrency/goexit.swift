// run
//
// Goexit runs the deferred calls of all functions of the goroutine; recover does not see it.

import GoRuntime
import GoStandardLibrary

func leave() throws(GoPanic) {
  try runtime.Goexit(checked: ())
}

func leaveFromBelow() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("below: deferred") }
    try leave()
    fmt.Println("never")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

/// wait runs f in a goroutine until that ends.
func wait(_ f: @escaping () throws(GoPanic) -> Void) {
  let wg = sync.WaitGroup()
  wg.Add(1)
  go {
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { () throws(GoPanic) in try wg.Done(checked: ()) }
      try f()
      fmt.Println("f returned")
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
  wg.Wait()
}

func main() {
  wait { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println("last") }
      defers.push { fmt.Println("recover sees", recover()) }
      try
        ({ () throws(GoPanic) in
          let defers = DeferStack()
          do throws(GoPanic) {
            defers.push { fmt.Println("first") }
            try runtime.Goexit(checked: ())
          } catch {
            defers.panic(error)
          }
          try defers.run()
        })()
      fmt.Println("never")
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  wait(leaveFromBelow)
  wait { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println("recovered", recover()) }
      defers.push { () throws(GoPanic) in throw GoPanic("a panic during Goexit") }
      try leave()
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  wait { () throws(GoPanic) in
    try
      ({ () throws(GoPanic) in
        let defers = DeferStack()
        do throws(GoPanic) {
          defers.push { fmt.Println("recovered", recover()) }
          try
            ({ () throws(GoPanic) in
              let defers = DeferStack()
              do throws(GoPanic) {
                defers.push { () throws(GoPanic) in throw GoPanic("further down") }
                try leave()
              } catch {
                defers.panic(error)
              }
              try defers.run()
            })()
        } catch {
          defers.panic(error)
        }
        try defers.run()
      })()
    fmt.Println("never: the goroutine goes on to its end")
  }
  wait { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { () throws(GoPanic) in try leave() }
      throw GoPanic("dropped by Goexit")
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  wait({})

  let mu = sync.Mutex()
  wait { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      mu.Lock()
      defers.push { mu.Unlock() }
      try leave()
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  mu.Lock()
  fmt.Println("the mutex was unlocked")
  mu.Unlock()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
