// run
//
// A channel may carry channels, functions and pointers.

import GoRuntime
import GoStandardLibrary

struct request: GoStruct {
  var n = 0
  var reply: Channel<Int> = nil
}

func serve(_ requests: Channel<request>) {
  var total = 0
  for r in requests {
    total &+= r.n
    r.reply.send(total)
  }
}

func main() {
  let requests = Channel<request>()
  go { serve(requests) }
  let reply = Channel<Int>()
  for n in ([5, 10, 20] as GoSlice<Int>) {
    requests.send(request(n: n, reply: reply))
    fmt.Println("total", reply.receive())
  }
  close(requests)

  let work = Channel<(() -> GoString)?>(capacity: 2)
  work.send({ "first" })
  work.send({ "second" })
  close(work)
  for f in work {
    fmt.Println(f!())
  }

  let chans = Channel<Channel<GoString>>(capacity: 1)
  let inner = Channel<GoString>(capacity: 1)
  chans.send(inner)
  inner.send("through two channels")
  fmt.Println(chans.receive().receive())

  let errs = Channel<(any error)?>(capacity: 1)
  errs.send(nil)
  fmt.Println(errs.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
