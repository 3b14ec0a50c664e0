// run
//
// append grows by Go's rule: capacities of elements of many sizes, one by one and in bulk.

import GoRuntime
import GoStandardLibrary

struct three: GoStruct, GoComparable {
  var a: UInt8 = 0
  var b: UInt8 = 0
  var c: UInt8 = 0
}

struct big: GoStruct, GoComparable {
  var name: GoString = ""
  var parts = GoArray<10, Int>()
}

struct triple: GoDefined, GoComparable {
  var rawValue: GoArray<3, Int64>

  init(_ rawValue: GoArray<3, Int64>) { self.rawValue = rawValue }
}

/// steps begins with an array from the heap: where append puts a first small one is up to the compiler.
func steps<T: GoValue>(_ n: Int, _ zero: T) -> GoSlice<Int> {
  var s = GoSlice<T>(count: 1, capacity: n &- n &+ 1)
  var caps: GoSlice<Int> = []
  for _ in stride(from: 0, to: n, by: 1) {
    s.append(copied(zero))
    if len(caps) == 0 || caps[len(caps) &- 1] != cap(s) {
      caps.append(cap(s))
    }
  }
  return caps
}

func bulk<T: GoValue>(_ zero: T, _ start: Int, _ more: GoSlice<Int>) -> GoSlice<Int> {
  var s = GoSlice<T>(count: start)
  var caps: GoSlice<Int> = []
  for n in more {
    s.append(contentsOf: GoSlice<T>(count: n))
    caps.append(cap(s))
  }
  return caps
}

func main() {
  fmt.Println("byte", steps(5000, UInt8(0)))
  fmt.Println("int16", steps(5000, Int16(0)))
  fmt.Println("int32", steps(5000, Int32(0)))
  fmt.Println("int", steps(5000, 0))
  fmt.Println("string", steps(3000, GoString("")))
  fmt.Println("any", steps(3000, GoAny.nil))
  fmt.Println("slice", steps(1000, nil as GoSlice<Int>))
  fmt.Println("three", steps(1000, three()))
  fmt.Println("big", steps(300, big()))
  fmt.Println("pointer", steps(3000, nil as Pointer<Int>?))
  fmt.Println("empty", steps(10, GoEmpty()))
  fmt.Println("array", steps(500, GoArray<5, Int32>()))
  fmt.Println("triple", steps(300, triple(GoArray<3, Int64>())))
  fmt.Println(bulk(0, 0, [1, 2, 3, 5, 8, 100, 1, 1000, 5]))
  fmt.Println(bulk(UInt8(0), 10, [1, 20, 7, 33, 1025, 3000]))
  fmt.Println(bulk(GoString(""), 5, [6, 1, 20, 400]))

  var s = GoSlice<Int>(count: 0, capacity: 3)
  s.append(1, 2, 3)
  fmt.Println(len(s), cap(s))
  s.append(4, 5, 6, 7)
  fmt.Println(len(s), cap(s))

  let sb = strings.Builder()
  sb.Grow(5)
  for _ in 0..<3 {
    sb.WriteString("0123456789")
    fmt.Print(sb.Len(), " ", sb.Cap(), " ")
  }
  sb.Grow(100)
  fmt.Println(sb.Cap())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
