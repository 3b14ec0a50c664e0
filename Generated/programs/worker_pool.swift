// run
//
// A fixed number of workers takes jobs from one channel and sends results to another.

import GoRuntime
import GoStandardLibrary

struct job: GoStruct, GoComparable {
  var id = 0
  var input = 0
}

struct result: GoStruct {
  var job_ = job()
  var output = 0
  var err: (any error)? = nil
}

nonisolated(unsafe) let errUnlucky = errors.New("unlucky number")

func work(_ j: job) -> (Int, (any error)?) {
  if j.input % 13 == 0 {
    return (0, fmt.Errorf("job %d: %w", j.id, errUnlucky))
  }
  var n = j.input
  var steps = 0
  while n != 1 {
    if n % 2 == 0 {
      n /= 2
    } else {
      n = 3 &* n &+ 1
    }
    steps &+= 1
  }
  return (steps, nil)
}

func worker(_ jobs: Channel<job>, _ results: Channel<result>) {
  for j in jobs {
    let (output, err) = work(j)
    results.send(result(job_: j, output: output, err: err))
  }
}

func main() {
  let jobs = Channel<job>()
  let results = Channel<result>()

  let workers = sync.WaitGroup()
  for _ in 0..<4 {
    workers.Add(1)
    go {
      defer { workers.Done() }
      worker(jobs, results)
    }
  }
  go {
    for i in 0..<15 {
      jobs.send(job(id: i, input: i &+ 1))
    }
    close(jobs)
    workers.Wait()
    close(results)
  }

  var all: GoSlice<result> = nil
  for r in results {
    all.append(r)
  }
  sort.Slice(GoAny(all)) { i, j in all[i].job_.id < all[j].job_.id }
  for r in all {
    if errors.Is(r.err, errUnlucky) {
      fmt.Println("failed:", r.err)
      continue
    }
    fmt.Printf("%2d takes %d steps\n", r.job_.input, r.output)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
