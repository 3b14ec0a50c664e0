// run unordered
//
// Producers and consumers share one channel, and every item is handled once.

import GoRuntime
import GoStandardLibrary

struct item: GoStruct {
  var producer = 0
  var number = 0
}

func produce(_ id: Int, _ out: Channel<item>, _ wg: sync.WaitGroup) {
  defer { wg.Done() }
  for n in 0..<3 {
    out.send(item(producer: id, number: n))
  }
}

func main() {
  let items = Channel<item>(capacity: 2)
  let producers = sync.WaitGroup()
  let consumers = sync.WaitGroup()
  for id in 0..<3 {
    producers.Add(1)
    go { produce(id, items, producers) }
  }
  let printing = sync.Mutex()
  for _ in 0..<2 {
    consumers.Add(1)
    go {
      defer { consumers.Done() }
      for it in items {
        printing.Lock()
        fmt.Println("producer", it.producer, "item", it.number)
        printing.Unlock()
      }
    }
  }
  producers.Wait()
  close(items)
  consumers.Wait()
  fmt.Println("all consumed")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
