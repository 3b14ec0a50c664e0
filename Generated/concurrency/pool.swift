// run
//
// A pool hands out used objects again, or makes a new one.

import GoRuntime
import GoStandardLibrary

final class buffer: GoObject {
  var data: GoSlice<UInt8> = nil

  init() {}
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
  pool.Put(GoAny(b))

  let c = pool.Get().must(buffer?.self)
  c!.data = append(c!.data[..<0], contentsOf: GoSlice<UInt8>(GoString("second")))
  fmt.Println(GoString(c!.data), made >= 1)

  let empty = sync.Pool()
  fmt.Println(empty.Get())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
