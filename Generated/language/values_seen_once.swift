// run
//
// A name that is only compared with nil, a loop that never comes to its post statement, an array out of a slice.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) let errOdd = errors.New("odd")

func half(_ n: Int) -> (Int, (any error)?) {
  if n % 2 == 1 {
    return (0, errOdd)
  }
  return (n / 2, nil)
}

func check(_ n: Int) -> (any error)? {
  let (_, err) = half(n)
  return err
}

final class node: GoObject {
  var next: node? = nil

  init() {}

  init(next: node? = nil) {
    self.next = next
  }
}

extension Optional where Wrapped == node {
  func skip(_ k: Int) throws(GoPanic) -> node? {
    var n = self
    var k = k
    while n != nil && k > 0 {
      try n = n.checked().next
      k &-= 1
    }
    return n
  }
}

/// halves says only whether there is a half.
func halves(_ n: Int) -> GoString {
  if check(n) != nil {
    return "no half"
  }
  if check(n / 2) != nil, n > 4 {
    return "one half"
  } else if check(n / 4) != nil {
    return "at most two halves"
  }
  return "many halves"
}

/// firstSpace looks at two bytes at a time, and leaves in the first round.
func firstPair(_ text: GoString) throws(GoPanic) -> GoString {
  var pair: GoString = ""
  let i = 0
  while i < len(text) {
    if i &+ 1 < len(text) {
      try pair = text.slice(checked: i, i &+ 2)
    } else {
      try pair = text.slice(checked: i, nil)
    }
    break
  }
  var i2 = len(text)
  while true {
    if i2 == 0 {
      return pair + "!"
    }
    if try text[checked: i2 &- 1] == UInt8(ascii: " ") {
      return pair + "?"
    }
    i2 &-= 1
    continue
  }
}

struct key: GoDefined, GoComparable {
  var rawValue: GoArray<4, UInt8>

  init(_ rawValue: GoArray<4, UInt8>) { self.rawValue = rawValue }
}

struct octets: GoDefined {
  var rawValue: GoSlice<UInt8>

  init(_ rawValue: GoSlice<UInt8>) { self.rawValue = rawValue }
}

func sum(_ k: key) -> Int {
  var total = 0
  for b in k.rawValue {
    total &+= Int(b)
  }
  return total
}

func firstKey(_ from: GoSlice<UInt8>) throws(GoPanic) -> key {
  return try key(GoArray<4, UInt8>(checked: from))
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    for n in ([1, 2, 6, 4, 8, 16] as GoSlice<Int>) {
      fmt.Println(n, halves(n))
    }
    let list = node(next: node())
    if try Optional(list).skip(1) != nil {
      fmt.Println("two")
    }
    if try Optional(list).skip(2) != nil {
      fmt.Println("three")
    }
    try fmt.Println(firstPair("abc"), firstPair("a c"), firstPair("x"), firstPair(""))

    let bytes = octets([1, 2, 3, 4, 5, 6])
    let first = try GoArray<4, UInt8>(checked: bytes.rawValue)
    let last = try GoArray<2, UInt8>(checked: octets(bytes.rawValue.slice(checked: 4, nil)).rawValue)
    try bytes.rawValue.set(0, 90)
    try bytes.rawValue.set(5, 96)
    try fmt.Println(
      first.copy(), last.copy(), sum(key(GoArray<4, UInt8>(checked: bytes.rawValue))),
      firstKey(octets(bytes.rawValue.slice(checked: 2, nil)).rawValue))
    defers.push { fmt.Println(recover()) }
    try fmt.Println(firstKey(octets(bytes.rawValue.slice(checked: 3, nil)).rawValue))
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
