// run
//
// The concurrent prime sieve: a chain of filters, one goroutine per prime.

import GoRuntime
import GoStandardLibrary

/// generate sends 2, 3, 4, … to the first filter.
func generate(_ out: Channel<Int>) {
  var i = 2
  while true {
    out.send(i)
    i &+= 1
  }
}

/// filter passes on what its prime does not divide.
func filter(_ `in`: Channel<Int>, _ out: Channel<Int>, _ prime: Int) {
  while true {
    if case let n = `in`.receive(), n &% prime != 0 {
      out.send(n)
    }
  }
}

func main() {
  var numbers = Channel<Int>()
  go { [numbers] in generate(numbers) }
  var sum = 0
  for i in 0..<100 {
    let prime = numbers.receive()
    sum &+= prime
    if i < 20 {
      fmt.Print(prime, " ")
    }
    let filtered = Channel<Int>()
    go { [numbers] in filter(numbers, filtered, prime) }
    numbers = filtered
  }
  fmt.Println("…")
  fmt.Println(sum)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
