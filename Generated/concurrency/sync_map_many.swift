// run
//
// Many goroutines change one sync.Map: nothing is lost, and one of many wins.

import GoRuntime
import GoStandardLibrary

func main() {
  let m = sync.Map()
  let wg = sync.WaitGroup()
  let wins = atomic.Int64()
  let loaded = atomic.Int64()
  for _ in 0..<8 {
    wg.Go {
      for k in 0..<200 {
        if case (_, let found) = m.LoadOrStore(GoAny(k), GoAny(k &* k)), found {
          loaded.Add(1)
        } else {
          wins.Add(1)
        }
      }
    }
  }
  wg.Wait()
  fmt.Println(wins.Load(), loaded.Load())

  for _ in 0..<8 {
    wg.Go {
      for k in 0..<200 {
        while true {
          let (old, _) = m.Load(GoAny(k))
          if m.CompareAndSwap(GoAny(k), old, GoAny(old.must(Int.self) &+ 1)) {
            break
          }
        }
      }
    }
  }
  wg.Wait()
  var sum = 0
  m.Range { k, v in
    sum &+= v.must(Int.self) &- k.must(Int.self) &* k.must(Int.self)
    return true
  }
  fmt.Println(sum)

  let deleted = atomic.Int64()
  for _ in 0..<4 {
    wg.Go {
      for k in 0..<200 {
        if case (_, let found) = m.LoadAndDelete(GoAny(k)), found {
          deleted.Add(1)
        }
      }
    }
  }
  wg.Wait()
  var left = 0
  m.Range { _, _ in
    left &+= 1
    return true
  }
  fmt.Println(deleted.Load(), left)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
