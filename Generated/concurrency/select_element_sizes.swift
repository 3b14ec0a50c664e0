// run
//
// A select may wait for small and large values at once, and each arrives whole, whoever comes first.

import GoRuntime
import GoStandardLibrary

struct record: GoStruct {
  var id = 0
  var words = GoArray<6, Int>()
  var text: GoString = ""
}

/// numbers adds up what comes, while errors may come, too.
func numbers(_ n: Int) -> (sum: Int, err: (any error)?) {
  var sum = 0
  var err: (any error)? = nil
  var c = Channel<Int>()
  var errc = Channel<(any error)?>()
  go {
    let argument = c
    defer { close(argument) }
    let argument2 = errc
    defer { close(argument2) }
    var i = 1
    while i <= n {
      c.send(i)
      i &+= 1
    }
  }
  while c != nil || errc != nil {
    let channel = c
    let channel2 = errc
    switch select(.receive(from: channel), .receive(from: channel2)) {
    case 0:
      let (v, ok) = channel.received()
      if !ok {
        c = nil
        continue
      }
      sum &+= v
    case _:
      let (e, ok) = channel2.received()
      if !ok {
        errc = nil
        break
      }
      err = e
    }
  }
  return (sum, err)
}

/// mixed takes what four channels of very different values bring.
func mixed(_ n: Int) -> (bytes: Int, ids: Int, words: Int, length: Int, failures: GoSlice<GoString>) {
  var bytes = 0
  var ids = 0
  var words = 0
  var length = 0
  var failures: GoSlice<GoString> = nil
  let small = Channel<UInt8>()
  let large = Channel<record>(capacity: 1)
  let texts = Channel<GoString>()
  let errs = Channel<(any error)?>(capacity: 2)
  let done = Channel<GoEmpty>()
  go {
    defer { close(done) }
    for i in stride(from: 0, to: n, by: 1) {
      small.send(UInt8(truncatingIfNeeded: i))
      large.send(record(id: i, words: [0, 0, 0, 0, 0, i], text: fmt.Sprint("r", i)))
      texts.send(fmt.Sprint("a text that does not fit into a word ", i))
      if i % 3 == 0 {
        errs.send(fmt.Errorf("failure %d", i))
      }
    }
  }
  while true {
    switch select(
      .receive(from: small), .receive(from: large), .receive(from: texts), .receive(from: errs), .receive(from: done))
    {
    case 0:
      let b = small.received().value
      bytes &+= Int(b)
    case 1:
      let r = large.received().value
      ids &+= r.id
      words &+= r.words[5]
      length &+= len(r.text)
    case 2:
      let t = texts.received().value
      length &+= len(t)
    case 3:
      let err = errs.received().value
      failures.append(err!.Error())
    case _:
      while len(large) > 0 || len(errs) > 0 {
        switch select(.receive(from: large), .receive(from: errs)) {
        case 0:
          let r = large.received().value
          ids &+= r.id
          words &+= r.words[5]
          length &+= len(r.text)
        case _:
          let err = errs.received().value
          failures.append(err!.Error())
        }
      }
      return (bytes, ids, words, length, failures)
    }
  }
}

func main() {
  for _ in 0..<200 {
    if case (let sum, let err) = numbers(5), sum != 15 || err != nil {
      fmt.Println("lost", sum, err)
      return
    }
  }
  let (argument1, argument2) = numbers(100)
  fmt.Println(argument1, argument2)
  let (argument3, argument4, argument5, argument6, argument7) = mixed(10)
  fmt.Println(argument3, argument4, argument5, argument6, argument7)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
