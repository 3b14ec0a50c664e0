// run
//
// What is put into a pool comes out again until two collections have passed; nil is not kept.

import GoRuntime
import GoStandardLibrary

final class item: GoObject {
  var n = 0

  init() {}

  init(n: Int = 0) {
    self.n = n
  }
}

func main() {
  let p = sync.Pool()
  fmt.Println(p.Get())
  p.Put(nil)
  fmt.Println(p.Get())
  p.Put(GoAny(item(n: 1)))
  fmt.Println(p.Get().must(item?.self)!.n, p.Get())

  p.Put(GoAny(item(n: 2)))
  runtime.GC()
  runtime.GC()
  fmt.Println(p.Get())

  var made = 0
  p.New = {
    made &+= 1
    return GoAny(item(n: made &* 10))
  }
  fmt.Println(p.Get().must(item?.self)!.n, p.Get().must(item?.self)!.n)

  // Whatever comes out was put in or made, and belongs to one at a time.
  let wg = sync.WaitGroup()
  let mu = sync.Mutex()
  p.New = { GoAny(item()) }
  while p.Get().must(item?.self)!.n != 0 {
  }
  var total = 0
  for _ in 0..<4 {
    wg.Go {
      for _ in 0..<500 {
        let it = p.Get().must(item?.self)
        if it!.n != 0 {
          panic("shared")
        }
        it!.n &+= 1
        if it!.n == 1 {
          it!.n = 0
        }
        p.Put(GoAny(consume it))
      }
      mu.Lock()
      total &+= 500
      mu.Unlock()
    }
  }
  wg.Wait()
  fmt.Println(total)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
