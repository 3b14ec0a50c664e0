// run
//
// Types that only their package can name satisfy interfaces that it has never heard of.

import GoRuntime
import GoStandardLibrary

protocol resetter: GoInterface {
  func Reset() -> (Int, (any error)?)
}

protocol picture: GoInterface {
  func Opaque() -> Bool
  func Size() -> (Int, Int)
}

struct pair: GoStruct, GoComparable, GoPointee, show.byter {
  var low: UInt8 = 0
  var high: UInt8 = 0
}

/// A `*pair` in an interface.
struct pairPointer: show.Counter, show.byter {
  let pointer: Pointer<pair>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<pair>) { self.pointer = pointer }

  func Bytes(_ argument1: Int) -> GoSlice<UInt8> {
    pointer.pointee.Bytes(argument1)
  }

  func Adds() -> Int {
    pointer.Adds()
  }
}

extension pair {
  static func goMethods(of pointer: Pointer<pair>) -> any GoInterface { pairPointer(pointer) }
}

extension pair {
  func Bytes(_ n: Int) -> GoSlice<UInt8> {
    return ([low, high] as GoSlice<UInt8>)[..<min(n, 2)]
  }
}

extension Pointer where Pointee == pair {
  func Adds() -> Int {
    return Int(pointee.low &+ pointee.high)
  }
}

func reset(_ m: (any meter.Meter)?) {
  if let r = m.as((any resetter).self) {
    let (argument1, argument2) = r.Reset()
    fmt.Println(argument1, argument2)
  } else {
    let r = m
    fmt.Printf("%T has no reset\n", r)
  }
}

func main() {
  for kind in (["small", "wide", "kept"] as GoSlice<GoString>) {
    let m = meter.New(kind)
    for i in 0..<20 {
      m!.Add(i)
    }
    fmt.Printf("%T %d\n", m, m!.Total())
    show.Show(GoAny(m))
    reset(m)
    fmt.Println(m!.Total())
  }
  show.Show(GoAny(pair(low: 1, high: 2)))
  show.Show(GoAny(Pointer(pair(low: 3, high: 4))))
  let none: frame.Grey? = nil
  for g in ([frame.Grey(Side: 3), none] as GoSlice<frame.Grey?>) {
    let p: (any picture)? = typedNil(g)
    fmt.Println(p!.Opaque())
    let (argument1, argument2) = p!.Size()
    fmt.Println(argument1, argument2)
  }
}

extension frame.Grey: picture {}

extension meter.kept: resetter, show.Counter {}

extension meter.smallPointer: resetter {}

extension meter.widePointer: show.byter {}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
