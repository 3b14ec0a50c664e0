// run
//
// A pool hands out used objects again, or makes a new one.

import GoRuntime
import GoStandardLibrary

final class buffer: GoObject {
  var data: GoSlice<UInt8> = nil

  init() {}
}

/// used says how often the buffer was there before it was put back.
func used(_ pool: sync.Pool, _ times: Int) -> Int {
  var total = 0
  for _ in stride(from: 0, to: times, by: 1) {
    let b = pool.Get().must(buffer?.self)
    b!.data.append(UInt8(ascii: "x"))
    total &+= len(b!.data)
    pool.Put(GoAny(consume b))
  }
  return total
}

/// late puts a buffer back that is looked at once more, at the end or at once.
func late(_ pool: sync.Pool) -> GoString {
  var result: GoString = ""
  let defers = DeferStack()
  do throws(GoPanic) {
    let b = try pool.Get().checked(buffer?.self)
    defers.push { () throws(GoPanic) in try fmt.Println("at the end", cap(b.checked().data) > 0) }
    let c = try pool.Get().checked(buffer?.self)
    defers.push { () throws(GoPanic) in try c.checked().reset() }
    try b.checked().data = append(b.checked().data.slice(checked: nil, 0), contentsOf: GoSlice<UInt8>(GoString("late")))
    pool.Put(GoAny(b))
    pool.Put(GoAny(c))
    let d = try pool.Get().checked(buffer?.self)
    pool.Put(GoAny(d))
    try result = fmt.Sprint(d != nil, len(b.checked().data) > 0)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return result
}

extension buffer {
  func reset() throws(GoPanic) {
    try data = data.slice(checked: nil, 0)
  }
}

/// whole puts back what it took, whatever it is.
func whole(_ pool: sync.Pool, _ twice: Bool) -> GoAny {
  let x = pool.Get()
  if twice {
    pool.Put(x)
  }
  let y = x
  pool.Put(consume x)
  return y
}

func main() {
  var made = 0
  let pool = sync.Pool(
    New: {
      made &+= 1
      return GoAny(buffer())
    })
  let b = pool.Get().must(buffer?.self)
  b!.data = append(b!.data[..<0], contentsOf: GoSlice<UInt8>(GoString("first")))
  fmt.Println(GoString(b!.data), made)
  pool.Put(GoAny(consume b))

  let c = pool.Get().must(buffer?.self)
  c!.data = append(c!.data[..<0], contentsOf: GoSlice<UInt8>(GoString("second")))
  fmt.Println(GoString(c!.data), made >= 1)

  let fresh = sync.Pool(New: { GoAny(buffer()) })
  fmt.Println(used(fresh, 1), late(fresh))
  fmt.Println(whole(fresh, false).must(buffer?.self) != nil, whole(sync.Pool(), true))

  let empty = sync.Pool()
  fmt.Println(empty.Get())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
