// run
//
// The choice among ready cases is uniform: by the chi-square test, over two, four and sixteen cases, waiting or not.

import GoRuntime
import GoStandardLibrary

/// chiSquare measures how far the counts are from equal.
func chiSquare(_ counts: GoSlice<Int>) -> Double {
  var total = 0
  for n in counts {
    total &+= n
  }
  let expected = Double(total) / Double(len(counts))
  var sum = 0.0
  for n in counts {
    let d = Double(n) - expected
    sum += d * d / expected
  }
  return sum
}

func judge(_ name: GoString, _ counts: GoSlice<Int>, _ limit: Double) {
  if case let x = chiSquare(counts), x > limit {
    fmt.Println(name, "is not uniform:", counts, x)
  } else {
    fmt.Println(name, "is uniform")
  }
}

func main() {
  let rounds = 16000
  let c = GoSlice<Channel<Int>>(count: 16)
  for i in c.indices {
    c[i] = Channel<Int>(capacity: 1)
    c[i].send(i)
  }
  let full = c[15]

  // The limits are passed by chance less than once in a hundred million runs.
  let two = GoSlice<Int>(count: 2)
  for _ in 0..<rounds {
    let channel = c[0]
    let channel2 = c[1]
    switch select(.receive(from: channel), .receive(from: channel2)) {
    case 0:
      let v = channel.received().value
      two[0] &+= 1
      c[0].send(v)
    case _:
      let v = channel2.received().value
      two[1] &+= 1
      c[1].send(v)
    }
  }
  judge("two", two, 35.0)

  let four = GoSlice<Int>(count: 4)
  let room = Channel<Int>(capacity: 1)
  for _ in 0..<rounds {
    let channel = c[0]
    let channel2 = c[1]
    let channel3 = c[2]
    switch select(
      .send(1, to: full), .receive(from: channel), .send(1, to: room), .receive(from: channel2),
      .receive(from: channel3))
    {
    case 0:  // never ready
      four[0] &-= 1
    case 1:
      let v = channel.received().value
      four[0] &+= 1
      c[0].send(v)
    case 2:
      four[1] &+= 1
      _ = room.receive()
    case 3:
      let v = channel2.received().value
      four[2] &+= 1
      c[1].send(v)
    case _:
      let (v, ok) = channel3.received()
      if ok {
        four[3] &+= 1
      }
      c[2].send(v)
    }
  }
  judge("four", four, 42.0)

  let sixteen = GoSlice<Int>(count: 16)
  for _ in 0..<rounds {
    var v = 0
    let channel = c[0]
    let channel2 = c[1]
    let channel3 = c[2]
    let channel4 = c[3]
    let channel5 = c[4]
    let channel6 = c[5]
    let channel7 = c[6]
    let channel8 = c[7]
    let channel9 = c[8]
    let channel10 = c[9]
    let channel11 = c[10]
    let channel12 = c[11]
    let channel13 = c[12]
    let channel14 = c[13]
    let channel15 = c[14]
    let channel16 = c[15]
    switch select(
      .receive(from: channel), .receive(from: channel2), .receive(from: channel3), .receive(from: channel4),
      .receive(from: channel5), .receive(from: channel6), .receive(from: channel7), .receive(from: channel8),
      .receive(from: channel9), .receive(from: channel10), .receive(from: channel11), .receive(from: channel12),
      .receive(from: channel13), .receive(from: channel14), .receive(from: channel15), .receive(from: channel16))
    {
    case 0:
      v = channel.received().value
    case 1:
      v = channel2.received().value
    case 2:
      v = channel3.received().value
    case 3:
      v = channel4.received().value
    case 4:
      v = channel5.received().value
    case 5:
      v = channel6.received().value
    case 6:
      v = channel7.received().value
    case 7:
      v = channel8.received().value
    case 8:
      v = channel9.received().value
    case 9:
      v = channel10.received().value
    case 10:
      v = channel11.received().value
    case 11:
      v = channel12.received().value
    case 12:
      v = channel13.received().value
    case 13:
      v = channel14.received().value
    case 14:
      v = channel15.received().value
    case _:
      v = channel16.received().value
    }
    sixteen[v] &+= 1
    c[v].send(v)
  }
  judge("sixteen", sixteen, 75.0)

  let random = GoSlice<Int>(count: 8)
  let bits = Channel<Int>()
  go {
    for _ in stride(from: 0, to: 3 &* rounds, by: 1) {
      switch select(.send(0, to: bits), .send(1, to: bits)) {
      case 0:
        break
      case _:
        break
      }
    }
    close(bits)
  }
  for b in bits {
    random[b &* 4 &+ bits.receive() &* 2 &+ bits.receive()] &+= 1
  }
  judge("bits", random, 55.0)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
