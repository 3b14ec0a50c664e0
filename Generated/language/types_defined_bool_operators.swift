// run
//
// Comparisons and logical operators give truth values of the types that the context names.

import GoRuntime
import GoStandardLibrary

struct Flag: GoDefinedBool {
  var rawValue: Bool

  init(_ rawValue: Bool) { self.rawValue = rawValue }
}

func both(_ a: Flag, _ b: Flag) -> Flag {
  return Flag(a.rawValue && b.rawValue || !a.rawValue)
}

protocol Locker: GoInterface {
  func Lock()
  func Unlock()
}

func main() {
  let x: Flag = true
  let y: Flag = false
  let z = Flag(x.rawValue || y.rawValue)
  fmt.Printf("%T %v\n", z, z)
  fmt.Printf("%T %v\n", both(x, y), both(x, y))
  let w = !x
  fmt.Printf("%T %v\n", w, w)
  let cmp = Flag(true && x.rawValue)
  fmt.Println(cmp)
  let v: Flag = true
  fmt.Println(Flag(v.rawValue && y.rawValue), v == y)
  if v.rawValue && x.rawValue {
    fmt.Println("yes")
  }
  let rw = sync.RWMutex()
  let l: (any Locker)? = GoAny(rw.RLocker()).as((any Locker).self)
  fmt.Println(l != nil)
  l!.Lock()
  fmt.Println(rw.TryLock())
  l!.Unlock()
  fmt.Println(rw.TryLock())
}

extension sync.rlocker: Locker {}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
