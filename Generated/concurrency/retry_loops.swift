// run
//
// Loops that retry a compare-and-swap go on after others were faster; loops that wait for a lock let its holder run.

import GoRuntime
import GoStandardLibrary

final class node: GoObject {
  var value = 0
  var next: node? = nil

  init() {}

  init(value: Int = 0, next: node? = nil) {
    self.value = value
    self.next = next
  }
}

/// stack is a Treiber stack.
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

func bump(_ p: atomic.Pointer<Int>) -> Int {
  let q = p.Load()
  if q == nil {
    return 0
  }
  q!.pointee = q!.pointee &+ 1
  q!.pointee &+= 2
  return q!.pointee
}

final class spin: GoObject {
  let held = atomic.Bool()

  init() {}
}

extension spin {
  func lock() {
    while !held.CompareAndSwap(false, true) {
    }
  }
}

final class cell: GoObject {
  let p = atomic.Pointer<Int>()

  init() {}
}

final class table: GoObject {
  var cells: GoMap<GoString, cell?> = nil
  let mu = sync.Mutex()

  init() {}

  init(cells: GoMap<GoString, cell?> = nil) {
    self.cells = cells
  }
}

extension table {
  func swap(_ k: GoString, _ v: Pointer<Int>) -> (Pointer<Int>?, Bool) {
    let reading = Reading()
    defer { reading.end() }
    let (c, ok) = cells.lookup(k, reading)
    if !ok {
      return (nil, false)
    }
    while true {
      let old = c!.call { $0.p.Load(reading) }
      if old != nil && old!.pointee < 0 {
        return (nil, false)
      }
      if c!.call({ $0.p.CompareAndSwap(old, v) }) {
        return (old?.kept, true)
      }
    }
  }
}

func setOnce(_ p: atomic.Pointer<Int>, _ v: Pointer<Int>) -> Pointer<Int>? {
  if p.CompareAndSwap(nil, v) {
    return v
  }
  return p.Load()
}

func last(_ s: stack) -> node? {
  let reading = Reading()
  defer { reading.end() }
  var kept: node? = nil
  let n = s.head.Load(reading)
  if n != nil && n!.next != nil && n!.value > 0 {
    kept = n?.kept
  }
  return kept
}

func main() {
  let s = stack()
  let wg = sync.WaitGroup()
  let sum = atomic.Int64()
  for g in 0..<4 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for i in 0..<2000 {
        s.push(g &* 2000 &+ i)
        if case (let v, let ok) = s.pop(), ok {
          sum.Add(Int64(v))
        }
      }
    }
  }
  wg.Wait()
  var (_, ok) = s.pop()
  fmt.Println(sum.Load(), ok)
  let p = atomic.Pointer<Int>()
  fmt.Println(bump(p))
  let one = Pointer(1)
  p.Store(one)
  fmt.Println(bump(p), one.pointee)
  let sp = spin()
  var n = 0
  for _ in 0..<4 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for _ in 0..<1000 {
        sp.lock()
        n &+= 1
        sp.held.Store(false)
      }
    }
  }
  wg.Wait()
  fmt.Println(n)
  let t = table(cells: ["a": cell()])
  let two = Pointer(2)
  let (argument1, argument2) = t.swap("b", two)
  fmt.Println(argument1, argument2)
  var o: Pointer<Int>? = nil
  (o, ok) = t.swap("a", two)
  fmt.Println(o == nil, ok)
  (o, ok) = t.swap("a", one)
  fmt.Println(o!.pointee, ok, setOnce(t.cells["a"]!.p, two)!.pointee)
  s.push(4)
  s.push(5)
  fmt.Println(last(s)!.value)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
