// A map shared by goroutines and ordinary threads: what blocks a goroutine parks it, what blocks a thread blocks it.
//
//   swift run --package-path Examples SharedMap

import Foundation
import GoRuntime
import GoStandardLibrary

/// Not inside `static func main()`: what is written there belongs to the main actor, and goroutines belong to none.
func sharedMap() {
  let visits = sync.Map()
  let finished = sync.WaitGroup()

  // Goroutines: thousands are cheap.
  for visitor in 0..<2000 {
    finished.Go { count("page \(visitor % 4)", in: visits) }
  }
  // Threads of the system use the same map, and the same WaitGroup.
  for visitor in 0..<4 {
    finished.Add(1)
    Thread.detachNewThread {
      count("page \(visitor)", in: visits)
      finished.Done()
    }
  }
  finished.Wait()

  var lines: [String] = []
  visits.Range { page, counter in
    let counter = counter.must(atomic.Int64?.self)!
    lines.append("\(page.must(GoString.self)): \(counter.Load())")
    return true
  }
  print(lines.sorted().joined(separator: "\n"))
}

/// Adds one to the page's counter, which whoever comes first puts there.
func count(_ page: String, in visits: sync.Map) {
  let (counter, _) = visits.LoadOrStore(GoAny(GoString(page)), GoAny(atomic.Int64()))
  counter.must(atomic.Int64?.self)!.Add(1)
}

@main enum SharedMap {
  static func main() { sharedMap() }
}
