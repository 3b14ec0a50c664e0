// run
//
// A select of two dozen cases, receiving and sending values of several types, takes each as it becomes ready.

import GoRuntime
import GoStandardLibrary

func main() {
  let i = GoSlice<Channel<Int>>(count: 10)
  for k in i.indices {
    i[k] = Channel<Int>()
  }
  let s = GoSlice<Channel<GoString>>(count: 6)
  for k in s.indices {
    s[k] = Channel<GoString>(capacity: 1)
  }
  let o = GoSlice<Channel<GoArray<5, Int>>>(count: 6)
  for k in o.indices {
    o[k] = Channel<GoArray<5, Int>>()
  }
  let quit = Channel<GoEmpty>()
  let none: Channel<Int> = nil
  go {
    for (k, c) in i.enumerated() {
      c.send(goShiftLeft(1, k))
    }
    for (k, c) in s.enumerated() {
      c.send(fmt.Sprint("s", k))
    }
    for c in o {
      fmt.Println(c.receive()[4])
    }
    close(quit)
  }
  var sum = 0
  var texts = 0
  var sent = 0
  let big: GoArray<5, Int> = [0, 0, 0, 0, 100]
  var running = true
  while running {
    var text: GoString = ""
    let channel = i[0]
    let channel2 = i[1]
    let channel3 = i[2]
    let channel4 = i[3]
    let channel5 = i[4]
    let channel6 = i[5]
    let channel7 = i[6]
    let channel8 = i[7]
    let channel9 = i[8]
    let channel10 = i[9]
    let channel11 = s[0]
    let channel12 = s[1]
    let channel13 = s[2]
    let channel14 = s[3]
    let channel15 = s[4]
    let channel16 = s[5]
    let channel17 = o[0]
    let value = big.copy()
    let channel18 = o[1]
    let value2 = big.copy()
    let channel19 = o[2]
    let value3 = big.copy()
    let channel20 = o[3]
    let value4 = big.copy()
    let channel21 = o[4]
    let value5 = big.copy()
    let channel22 = o[5]
    let value6 = big.copy()
    switch select(
      .receive(from: channel), .receive(from: channel2), .receive(from: channel3), .receive(from: channel4),
      .receive(from: channel5), .receive(from: channel6), .receive(from: channel7), .receive(from: channel8),
      .receive(from: channel9), .receive(from: channel10), .receive(from: none), .receive(from: channel11),
      .receive(from: channel12), .receive(from: channel13), .receive(from: channel14), .receive(from: channel15),
      .receive(from: channel16), .send(value, to: channel17), .send(value2, to: channel18),
      .send(value3, to: channel19), .send(value4, to: channel20), .send(value5, to: channel21),
      .send(value6, to: channel22), .receive(from: quit))
    {
    case 0:
      let v = channel.received().value
      sum &+= v
    case 1:
      let v = channel2.received().value
      sum &+= v
    case 2:
      let v = channel3.received().value
      sum &+= v
    case 3:
      let v = channel4.received().value
      sum &+= v
    case 4:
      let v = channel5.received().value
      sum &+= v
    case 5:
      let v = channel6.received().value
      sum &+= v
    case 6:
      let v = channel7.received().value
      sum &+= v
    case 7:
      let v = channel8.received().value
      sum &+= v
    case 8:
      let v = channel9.received().value
      sum &+= v
    case 9:
      let v = channel10.received().value
      sum &+= v
    case 10:
      break
    case 11:
      text = channel11.received().value
    case 12:
      text = channel12.received().value
    case 13:
      text = channel13.received().value
    case 14:
      text = channel14.received().value
    case 15:
      text = channel15.received().value
    case 16:
      text = channel16.received().value
    case 17:
      sent &+= 1
    case 18:
      sent &+= 1
    case 19:
      sent &+= 1
    case 20:
      sent &+= 1
    case 21:
      sent &+= 1
    case 22:
      sent &+= 1
    case _:
      running = false
    }
    if text != "" {
      texts &+= 1
    }
    if sent > 0 {
      big[4] = 100 &+ sent
    }
  }
  fmt.Println(sum, texts, sent)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
