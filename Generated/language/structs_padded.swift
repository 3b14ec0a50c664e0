// run
//
// Blank fields take room and are printed, but nothing else.

import GoRuntime
import GoStandardLibrary

struct padded: GoStruct, GoComparable, GoCopied {
  var n: Int64 = 0
  var __ = GoArray<56, UInt8>()
  var m: Int64 = 0
  var ___ = GoEmpty()

  func copy() -> padded {
    var other = self
    other.__ = __.copy()
    return other
  }
}

final class counter: GoObject {
  var __ = 0
  let value = atomic.Int64()
  var ___ = GoArray<6, Int64>()

  init() {}
}

final class shard: GoObject {
  let mu = sync.Mutex()
  var m: GoMap<GoString, Int> = nil
  var __ = GoArray<8, UInt8>()

  init() {}
}

final class mixed: GoObject, GoComparableObject, GoCopied {
  var __ = 0
  var a: GoString = ""
  var ___ = GoArray<2, Bool>()

  init() {}

  init(a: GoString = "") {
    self.a = a
  }

  func copy() -> mixed {
    let other = mixed()
    other.assign(self)
    return other
  }

  func assign(_ other: mixed) {
    a = other.a
  }

  func isEqual(to other: mixed) -> Bool {
    return a == other.a
  }
}

extension mixed {
  func set(_ a: GoString) {
    self.a = a
  }
}

func main() {
  let p = padded(n: 1, m: 2)
  var q = p.copy()
  q.n &+= 1
  fmt.Println(p == q, p == padded(n: 1, m: 2), p.n &+ q.n)

  let counters = GoSlice<counter>(count: 4)
  let wg = sync.WaitGroup()
  for i in counters.indices {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for _ in 0..<100 {
        counters[i].value.Add(Int64(i))
      }
    }
  }
  wg.Wait()
  fmt.Println(counters[0].value.Load(), counters[3].value.Load())

  let shards: GoArray<2, shard> = GoArray<2, shard>()
  for i in shards.indices {
    let s = shards[i]
    s.mu.Lock()
    s.m = ["i": i]
    s.mu.Unlock()
  }
  fmt.Println(shards[1].m)

  let x = mixed(a: "x")
  let y = mixed(a: "y")
  fmt.Println(GoAny(value: x.copy()), GoAny(value: y.copy()), x.isEqual(to: y))
  y.set("x")
  fmt.Println(x.isEqual(to: y), x.isEqual(to: mixed(a: "x")), mixed(a: "x").isEqual(to: y))
  fmt.Printf("%+v %#v %v\n", GoAny(value: x.copy()), GoAny(value: y.copy()), anonymousStruct1(b: true))
  let m: GoMap<mixed, Int> = [x.copy(): 1]
  fmt.Println(m[y], m[mixed()])
}

struct anonymousStruct1: GoStruct, GoComparable, GoUnnamed {
  var __ = 0
  var b = false
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
