// run
//
// A closure that compares elements of a slice sees the slice that was grown before.

import GoRuntime
import GoStandardLibrary

struct result: GoStruct {
  var job = 0
  var err: (any error)? = nil
}

func main() {
  let results = Channel<result>()
  go {
    for job in ([3, 1, 2] as GoSlice<Int>) {
      results.send(result(job: job, err: nil))
    }
    close(results)
  }
  var all: GoSlice<result> = nil
  for r in results {
    all.append(r)
  }
  sort.Slice(GoAny(all)) { i, j in all[i].job < all[j].job }
  for r in all {
    fmt.Println(r.job, r.err)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
