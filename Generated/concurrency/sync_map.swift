// run
//
// A sync.Map can be used by many goroutines without a lock of one's own.

import GoRuntime
import GoStandardLibrary

func main() {
  let m = sync.Map()
  let (argument1, argument2) = m.Load("a")
  fmt.Println(argument1, argument2)
  m.Store("a", 1)
  let (argument3, argument4) = m.LoadOrStore("a", 2)
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = m.LoadOrStore("b", 3)
  fmt.Println(argument5, argument6)
  let (argument7, argument8) = m.Swap("a", 10)
  fmt.Println(argument7, argument8)
  fmt.Println(m.CompareAndSwap("a", 1, 11), m.CompareAndSwap("a", 10, 11))
  let (argument9, argument10) = m.LoadAndDelete("b")
  fmt.Println(argument9, argument10)
  let (argument11, argument12) = m.LoadAndDelete("b")
  fmt.Println(argument11, argument12)
  fmt.Println(m.CompareAndDelete("a", 0), m.CompareAndDelete("a", 11))
  m.Store(nil, "nil key")
  m.Store(1.5, nil)
  let (argument13, argument14) = m.Load(nil)
  fmt.Println(argument13, argument14)
  let (argument15, argument16) = m.Load(1.5)
  fmt.Println(argument15, argument16)
  m.Delete(nil)
  m.Clear()

  let wg = sync.WaitGroup()
  for g in 0..<4 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for i in 0..<100 {
        m.Store(GoAny(g &* 100 &+ i), GoAny(i))
      }
    }
  }
  wg.Wait()
  var count = 0
  var sum = 0
  m.Range { _, value in
    count &+= 1
    sum &+= value.must(Int.self)
    return true
  }
  fmt.Println(count, sum)

  var visited = 0
  m.Range { _, _ in
    visited &+= 1
    return visited < 5
  }
  fmt.Println(visited)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
