// run
//
// An atomic pointer publishes a finished value to all readers at once.

import GoRuntime
import GoStandardLibrary

final class config: GoObject {
  var version = 0
  var a = 0
  var b = 0

  init() {}

  init(version: Int = 0, a: Int = 0, b: Int = 0) {
    self.version = version
    self.a = a
    self.b = b
  }
}

final class node: GoObject {
  var value = 0
  var next: node? = nil

  init() {}

  init(value: Int = 0, next: node? = nil) {
    self.value = value
    self.next = next
  }
}

/// stack is a lock-free stack: a push replaces the head if nobody else did.
final class stack: GoObject {
  let head = atomic.Pointer<node>()

  init() {}
}

extension stack {
  func push(_ v: Int) {
    let n = node(value: v)
    while true {
      n.next = head.Load()
      if head.CompareAndSwap(n.next, n) {
        return
      }
    }
  }

  func pop() -> (Int, Bool) {
    let reading = Reading()
    defer { reading.end() }
    while true {
      let top = head.Load(reading)
      if top == nil {
        return (0, false)
      }
      if head.CompareAndSwap(top, top!.next) {
        return (top!.value, true)
      }
    }
  }
}

func main() {
  let current = atomic.Pointer<config>()
  fmt.Println(current.Load() == nil)
  current.Store(config())
  let wg = sync.WaitGroup()
  let torn = atomic.Int32()
  for _ in 0..<4 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for _ in 0..<1000 {
        if case let c = current.Load(), c!.a != c!.version || c!.b != 0 &- c!.version {
          torn.Add(1)
        }
      }
    }
  }
  for i in 0..<1000 {
    current.Store(config(version: i, a: i, b: 0 &- i))
  }
  wg.Wait()
  let old = current.Swap(nil)
  fmt.Println(old!.version, torn.Load(), current.Load())

  let s = stack()
  for i in 0..<4 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for j in 0..<250 {
        s.push(i &* 250 &+ j)
      }
    }
  }
  wg.Wait()
  var count = 0
  var sum = 0
  var (v, ok) = s.pop()
  while ok {
    count &+= 1
    sum &+= v
    (v, ok) = s.pop()
  }
  fmt.Println(count, sum)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
