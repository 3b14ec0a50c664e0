// run
//
// unsafe.Sizeof, Alignof and Offsetof know how the types of standard packages are laid out.

import GoRuntime
import GoStandardLibrary

final class mixed: GoObject {
  var first = false
  let number = atomic.Int64()
  let flag = atomic.Bool()
  let mu = sync.Mutex()
  let group = sync.WaitGroup()
  var last = false

  init() {}
}

func main() {
  let mutex = sync.Mutex()
  let lock = sync.RWMutex()
  let once = sync.Once()
  fmt.Println(mutex.TryLock(), lock.TryLock())
  once.Do { fmt.Println("once") }
  fmt.Println(UInt(8), UInt(24), UInt(12))
  fmt.Println(UInt(4), UInt(4), UInt(4))
  fmt.Println(UInt(16), UInt(56), UInt(40))
  fmt.Println(UInt(48), UInt(32), UInt(0))
  fmt.Println(UInt(4), UInt(4), UInt(4))
  fmt.Println(UInt(8), UInt(8), UInt(8))
  fmt.Println(UInt(8), UInt(16))
  fmt.Println(UInt(4), UInt(8), UInt(8))
  fmt.Println(UInt(24), UInt(16), UInt(8))
  fmt.Println(UInt(32), UInt(40), UInt(48))
  fmt.Println(UInt(40), UInt(24), UInt(32))
  let all = mixed()
  fmt.Println(all.number.Add(1))
  fmt.Println(UInt(56), UInt(8), UInt(16))
  fmt.Println(UInt(20), UInt(32), UInt(48))
  fmt.Println(2, UInt(36))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
