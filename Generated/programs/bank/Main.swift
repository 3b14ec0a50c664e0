// run
//
// A package of two files: a bank that moves money between accounts while auditors look on.

import GoRuntime
import GoStandardLibrary

func main() {
  let b = open(["Ann", "Bob", "Cid"])
  let wg = sync.WaitGroup()
  for i in 0..<6 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for j in 0..<50 {
        let from = owners[(i &+ j) % 3]
        let to = owners[(i &+ j &* j) % 3]
        if let err = b.transfer(from, to, j % 20), !errors.Is(err, errFunds) {
          fmt.Println(GoAny(err))
        }
        if case let total = b.total(), total != opening &* len(owners) {
          fmt.Println("the books are wrong:", total)
        }
      }
    }
  }
  wg.Wait()
  fmt.Println(b.total(), idle)

  let err = b.transfer("Ann", "Bob", 1_000_000)
  fmt.Println(errors.Is(err, errFunds), err)
  fmt.Println(b.transfer("Ann", "Zoe", 1))
}
