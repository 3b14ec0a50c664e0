// run
//
// A send on an unbuffered channel waits until somebody receives.

import GoRuntime
import GoStandardLibrary

func main() {
  let c = Channel<Int>()
  let sent = atomic.Int32()

  go {
    for i in 0..<3 {
      c.send(i)
      sent.Add(1)
    }
  }

  // Nobody receives yet, so not even the first send may complete.
  time.Sleep(20 &* time.Millisecond)
  fmt.Println("sent before any receive:", sent.Load())

  fmt.Println("received", c.receive())
  while sent.Load() == 0 {
    time.Sleep(time.Millisecond)
  }
  time.Sleep(20 &* time.Millisecond)
  fmt.Println("sent after one receive:", sent.Load())

  fmt.Println("received", c.receive(), c.receive())

  // What was done before a send is seen after the receive.
  var text: GoString = ""
  let done = Channel<GoEmpty>()
  go {
    text = "written before the send"
    done.send(GoEmpty())
  }
  _ = done.receive()
  fmt.Println(text)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
