// run
//
// A seed of package math/rand gives the same numbers as in Go.

import GoRuntime
import GoStandardLibrary

func main() {
  for seed in ([1, 42, 0, -7, 1 << 40] as GoSlice<Int64>) {
    let r = rand.New(rand.NewSource(seed))
    fmt.Println(r!.Intn(100), r!.Intn(1099511627777), r!.Int31n(64), r!.Int31n(10), r!.Int63n(64), r!.Int63n(1000))
    fmt.Println(r!.Int63(), r!.Int31(), r!.Int(), r!.Uint32(), r!.Uint64())
    fmt.Println(r!.Float64(), r!.Float32(), r!.Perm(6))
    r!.Shuffle(4) { i, j in fmt.Print(i, "-", j, " ") }
    var sum = 0
    for _ in 0..<1000 {
      sum &+= r!.Intn(6) &+ 1
    }
    r!.Seed(seed &+ 1)
    fmt.Println(sum, r!.Int())
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
