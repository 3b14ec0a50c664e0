// run
//
// Selects on both sides of many channels lose nothing and double nothing.

import GoRuntime
import GoStandardLibrary

struct message: GoStruct {
  var sender = 0
  var number = 0
}

func main() {
  let senders = 6
  let receivers = 4
  let each = 3000
  let channels: GoSlice<Channel<message>> = [
    Channel<message>(), Channel<message>(capacity: 1), Channel<message>(capacity: 7), Channel<message>(),
  ]
  let stop = Channel<GoEmpty>()
  let sending = sync.WaitGroup()
  let receiving = sync.WaitGroup()

  for s in 0..<senders {
    sending.Add(1)
    go {
      defer { sending.Done() }
      for n in 0..<each {
        let m = message(sender: s, number: n)
        if s == 0 {
          channels[n % 4].send(m)
        } else if s % 2 == 0 {
          let channel = channels[0]
          let channel2 = channels[1]
          switch select(.send(m, to: channel), .send(m, to: channel2)) {
          case 0:
            break
          case _:
            break
          }
        } else {
          let channel = channels[3]
          let channel2 = channels[2]
          let channel3 = channels[1]
          let channel4 = channels[0]
          switch select(.send(m, to: channel), .send(m, to: channel2), .send(m, to: channel3), .send(m, to: channel4)) {
          case 0:
            break
          case 1:
            break
          case 2:
            break
          case _:
            break
          }
        }
      }
    }
  }

  let counts = GoSlice<GoArray<6, Int>>(count: receivers)
  let sums = GoSlice<GoArray<6, Int>>(count: receivers)
  for r in 0..<receivers {
    receiving.Add(1)
    go {
      defer { receiving.Done() }
      while true {
        var m = message()
        let channel = channels[0]
        let channel2 = channels[1]
        let channel3 = channels[2]
        let channel4 = channels[3]
        switch select(
          .receive(from: channel), .receive(from: channel2), .receive(from: channel3), .receive(from: channel4),
          .receive(from: stop))
        {
        case 0:
          m = channel.received().value
        case 1:
          m = channel2.received().value
        case 2:
          m = channel3.received().value
        case 3:
          m = channel4.received().value
        case _:
          return
        }
        counts[r][m.sender] &+= 1
        sums[r][m.sender] &+= m.number
      }
    }
  }
  sending.Wait()
  close(stop)
  receiving.Wait()

  // What is still buffered was sent as well.
  let count = GoArray<6, Int>()
  let sum = GoArray<6, Int>()
  for c in channels {
    while len(c) > 0 {
      let m = c.receive()
      count[m.sender] &+= 1
      sum[m.sender] &+= m.number
    }
  }
  for r in 0..<receivers {
    for s in 0..<senders {
      count[s] &+= counts[r][s]
      sum[s] &+= sums[r][s]
    }
  }
  fmt.Println(count.copy())
  fmt.Println(sum.copy())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
