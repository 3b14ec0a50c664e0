// run
//
// A range over an integer of a defined type gives values of that type.

import GoRuntime
import GoStandardLibrary

struct id: GoDefinedInteger {
  var rawValue: Int8

  init(_ rawValue: Int8) { self.rawValue = rawValue }
}

struct days: GoDefinedInteger, GoStringer {
  var rawValue: UInt

  init(_ rawValue: UInt) { self.rawValue = rawValue }
}

extension days {
  func String() -> GoString {
    return fmt.Sprintf("%dd", self.rawValue)
  }
}

func total<T: GoInteger>(_ n: T) -> T {
  var sum = T.zero
  var i: T = 0
  while i < n {
    sum &+= i
    i &+= 1
  }
  return sum
}

func main() {
  let defers = DeferStack()
  do {
    var x: id = 0
    while x < 3 {
      fmt.Printf("%T %d ", x, x)
      x &+= 1
    }
    var d: days = 4
    var d2: days = 0
    while d2 < d {
      var d = d2
      d &*= 2
      defers.push { fmt.Print(d, " ") }
      d2 &+= 1
    }
    var index: days = 0
    while index < d {
      fmt.Print("x")
      index &+= 1
    }
    var i: days = 0
    let end = d
    while i < end {
      d &+= 1
      fmt.Print(i, " ")
      i &+= 1
    }
    var k = id()
    var element: id = 0
    while element < 5 {
      k = element
      element &+= 1
    }
    fmt.Println(d, k, total(Int8(5)), total(id(4)))
    var i2: id = 0
    while i2 < -3 {
      fmt.Print(i2, " never")
      i2 &+= 1
    }
    let n: id = 3
    var i3: id = 0
    outer: while i3 < n {
      var j: id = 0
      while j < n {
        if j > i3 {
          i3 &+= 1
          continue outer
        }
        fmt.Print(i3 &* j, " ")
        j &+= 1
      }
      i3 &+= 1
    }
    var i4: id = 0
    while i4 < 127 {
      k = i4
      i4 &+= 1
    }
    fmt.Println(k)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
