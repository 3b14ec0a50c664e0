// run
//
// A channel carries values of every size and kind: none, large, functions, channels, interfaces that hold a nil pointer.

import GoRuntime
import GoStandardLibrary

struct large: GoStruct, GoCopied {
  var words = GoArray<40, Int>()
  var name: GoString = ""

  func copy() -> large {
    var other = self
    other.words = words.copy()
    return other
  }
}

final class failure: GoObject, error, GoNilTolerant, GoPanicking {
  var text: GoString = ""

  init() {}

  init(text: GoString = "") {
    self.text = text
  }

  func Error() -> GoString {
    (isNilPointer(self) ? nil : Optional(self)).Error()
  }
}

extension Optional where Wrapped == failure {
  func Error() -> GoString {
    if self == nil {
      return "typed nil"
    }
    return self!.text
  }
}

struct celsius: GoDefinedFloat {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

struct pair<A: GoValue, B: GoValue>: GoStruct {
  var first = A.zero
  var second = B.zero
}

func main() {
  let signals = Channel<GoEmpty>(capacity: 1 << 40)
  for _ in 0..<1000 {
    signals.send(GoEmpty())
  }
  fmt.Println(len(signals), cap(signals))
  fmt.Println(signals.receive(), len(signals))

  let blocks = Channel<large>(capacity: 2)
  let b = Pointer(large())
  (b.pointee.words[39], b.pointee.name) = (7, "block")
  blocks.send(b.pointee.copy())
  b.pointee.words[39] = 8
  blocks.send(b.pointee.copy())
  let first = blocks.receive()
  let second = blocks.receive()
  fmt.Println(first.words[39], second.words[39], first.name)

  let direct = Channel<GoArray<100, Int>>()
  go {
    let a = GoArray<100, Int>()
    for i in a.indices {
      a[i] = i &* i
    }
    direct.send(a.copy())
    a[99] = 0
    direct.send(a.copy())
  }
  let x = direct.receive()
  let y = direct.receive()
  fmt.Println(x[99], y[99], 100)

  let work = Channel<((Int) -> Int)?>(capacity: 2)
  var offset = 100
  work.send({ i in i &+ offset })
  work.send(nil)
  offset = 200
  let f = work.receive()
  let g = work.receive()
  fmt.Println(f!(1), g == nil)

  let failures = Channel<(any error)?>(capacity: 4)
  let none: failure? = nil
  failures.send(typedNil(none))
  failures.send(nil)
  failures.send(failure(text: "real"))
  failures.send(errors.New("plain"))
  var e = failures.receive()
  fmt.Println(e != nil, e!.Error())
  e = failures.receive()
  fmt.Println(e == nil)
  fmt.Println(failures.receive())
  fmt.Println(failures.receive())

  let anything = Channel<GoAny>(capacity: 5)
  anything.send(1)
  anything.send("two")
  anything.send(GoAny(celsius(3.5)))
  anything.send(GoAny([4] as GoSlice<Int>))
  anything.send(nil)
  for _ in 0..<5 {
    let v = anything.receive()
    fmt.Printf("%T %v; ", v, v)
  }
  fmt.Println()

  let replies = Channel<Channel<GoString>>(capacity: 1)
  let answer = Channel<GoString>(capacity: 1)
  replies.send(answer)
  replies.receive().send("through a channel")
  fmt.Println(answer.receive())

  let pairs = Channel<pair<GoString, celsius>>(capacity: 1)
  pairs.send(pair<GoString, celsius>(first: "warm", second: 21.5))
  fmt.Println(pairs.receive().second)

  let pointers = Channel<Pointer<large>?>(capacity: 1)
  pointers.send(b)
  pointers.receive()!.pointee.name = "changed"
  fmt.Println(b.pointee.name)

  let bytes = Channel<UInt8>(capacity: 3)
  let wide = Channel<GoComplex>(capacity: 1)
  bytes.send(UInt8(ascii: "a"))
  bytes.send(255)
  wide.send(GoComplex(1.0, -2.0))
  fmt.Println(bytes.receive(), bytes.receive(), wide.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
