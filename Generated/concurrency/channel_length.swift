// run
//
// The length of a channel is what waits in its buffer, and an unbuffered one has none.

import GoRuntime
import GoStandardLibrary

func main() {
  let unbuffered = Channel<GoString>()
  fmt.Println(len(unbuffered), cap(unbuffered))

  let started = Channel<Bool>()
  go {
    started.send(true)
    unbuffered.send("waiting")
  }
  _ = started.receive()
  fmt.Println(len(unbuffered), cap(unbuffered), unbuffered.receive())

  let buffered = Channel<Int>(capacity: 3)
  fmt.Println(len(buffered), cap(buffered))
  buffered.send(1)
  buffered.send(2)
  fmt.Println(len(buffered), cap(buffered))
  _ = buffered.receive()
  fmt.Println(len(buffered), cap(buffered))

  let none: Channel<Int> = nil
  fmt.Println(len(none), cap(none), none == nil, buffered == nil)

  let same = buffered
  fmt.Println(same == buffered, Channel<Int>() == Channel<Int>())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
