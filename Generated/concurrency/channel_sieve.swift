// run
//
// A chain of goroutines, each of which lets only those numbers pass that its prime does not divide.

import GoRuntime
import GoStandardLibrary

func candidates(_ out: Channel<Int>, _ stop: Channel<GoEmpty>) {
  var n = 2
  while true {
    switch select(.send(n, to: out), .receive(from: stop)) {
    case 0:
      break
    case _:
      return
    }
    n &+= 1
  }
}

func filter(_ `in`: Channel<Int>, _ out: Channel<Int>, _ prime: Int, _ stop: Channel<GoEmpty>) {
  while true {
    let n = `in`.receive()
    if n &% prime == 0 {
      continue
    }
    switch select(.send(n, to: out), .receive(from: stop)) {
    case 0:
      break
    case _:
      return
    }
  }
}

func main() {
  let stop = Channel<GoEmpty>()
  var `in` = Channel<Int>()
  go { [`in`] in candidates(`in`, stop) }
  var primes: GoSlice<Int> = []
  while len(primes) < 60 {
    let prime = `in`.receive()
    primes.append(prime)
    let out = Channel<Int>()
    go { [`in`] in filter(`in`, out, prime, stop) }
    `in` = out
  }
  close(stop)
  fmt.Println(primes)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
