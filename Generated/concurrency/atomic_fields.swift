// run exit 2
//
// Fields of what an atomic pointer holds are read and changed in place, while others replace it.

import GoRuntime
import GoStandardLibrary

struct limits: GoStruct, GoComparable {
  var low = 0
  var high = 0
}

final class settings: GoObject {
  var name: GoString = ""
  var limits_ = limits()
  var hosts: GoSlice<GoString> = nil
  var counts: GoMap<GoString, Int> = nil
  var next: settings? = nil
  let hits = atomic.Int64()
  var check: ((Int) -> Bool)? = nil

  init() {}

  init(
    name: GoString = "", limits_: limits = limits(), hosts: GoSlice<GoString> = nil, counts: GoMap<GoString, Int> = nil,
    next: settings? = nil, check: ((Int) -> Bool)? = nil
  ) {
    self.name = name
    self.limits_ = limits_
    self.hosts = hosts
    self.counts = counts
    self.next = next
    self.check = check
  }
}

final class server: GoObject {
  let current = atomic.Pointer<settings>()

  init() {}
}

extension server {
  func name() -> GoString {
    return current.Load(\.name)
  }
}

func main() {
  let s = server()
  s.current.Store(
    settings(
      name: "first", limits_: limits(low: 1, high: 9), hosts: ["a", "b"], counts: ["a": 1],
      check: { n in n > s.current.Load()!.limits_.low }))
  s.current.Load()!.limits_.high = 10
  s.current.Load(\.hosts)[1] = "c"
  s.current.Load()!.hosts = append(s.current.Load(\.hosts), "d")
  s.current.Load(\.counts)["b"] &+= 1
  s.current.Load()!.hits.Add(2)
  s.current.Load()!.next = settings(name: "second")
  fmt.Println(s.name(), s.current.Load()!.limits_, s.current.Load()!.limits_.high, s.current.Load(\.hosts))
  fmt.Println(len(s.current.Load(\.counts)), s.current.Load(\.counts)["b"], s.current.Load()!.hits.Load())
  fmt.Println(s.current.Load(\.next)!.name, s.current.Load(\.next)!.next == nil, s.current.Load(\.check)!(2))

  // Readers and a writer at the same time: what is seen is whole.
  let wg = sync.WaitGroup()
  let wrong = atomic.Int64()
  for r in 0..<4 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for i in 0..<2000 {
        if r == 0 {
          s.current.Store(settings(name: fmt.Sprint("name ", i), hosts: ["x"]))
        } else if len(s.current.Load(\.hosts)) == 0 || s.current.Load(\.name) == "" {
          wrong.Add(1)
        }
      }
    }
  }
  wg.Wait()
  fmt.Println(wrong.Load(), s.name())

  s.current.Store(nil)
  fmt.Println("nil:", s.name())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
