// run
//
// AfterFunc runs a function once a context has ended, unless it is stopped before.

import GoRuntime
import GoStandardLibrary

func main() {
  var (ctx, cancel) = context.WithCancel(context.Background())
  let ran = Channel<GoString>(capacity: 10)
  _ = context.AfterFunc(ctx) { ran.send("first") }
  var stop = context.AfterFunc(ctx) { ran.send("stopped") }
  fmt.Println(stop!(), stop!())
  switch select(.receive(from: ran), .default) {
  case 0:
    let name = ran.received().value
    fmt.Println("too early", name)
  default:
    fmt.Println("nothing yet")
  }
  cancel!()
  fmt.Println(ran.receive())
  let late = context.AfterFunc(ctx) { ran.send("at once") }
  fmt.Println(ran.receive(), late!())

  // It runs in a goroutine of its own: whoever cancels does not wait for it.
  (ctx, cancel) = context.WithTimeout(context.Background(), time.Millisecond)
  let block = Channel<Bool>()
  _ = context.AfterFunc(ctx) {
    _ = block.receive()
    ran.send(ctx!.Err()!.Error())
  }
  _ = ctx!.Done().receive()
  cancel!()
  close(block)
  fmt.Println(ran.receive())

  // A condition that gives up with its context.
  let mu = sync.Mutex()
  let cond = sync.NewCond(mu)
  (ctx, cancel) = context.WithCancel(context.Background())
  stop = context.AfterFunc(ctx) {
    mu.Lock()
    defer { mu.Unlock() }
    cond!.Broadcast()
  }
  go {
    mu.Lock()
    defer { mu.Unlock() }
    cancel!()
  }
  mu.Lock()
  while ctx!.Err() == nil {
    cond!.Wait()
  }
  mu.Unlock()
  fmt.Println("gave up:", ctx!.Err(), stop!())
  fmt.Println(len(ran))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
