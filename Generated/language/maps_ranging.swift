// run
//
// Ranging over a map that changes: what stays shows once, what is deleted before its turn does not show, and the order varies.

import GoRuntime
import GoStandardLibrary

/// deleting removes every entry but the first that shows.
func deleting(_ n: Int) -> Int {
  let m: GoMap<Int, Int> = [:]
  for i in stride(from: 0, to: n, by: 1) {
    m[i] = i
  }
  var shown = 0
  for k in m.keys {
    shown &+= 1
    for other in m.keys {
      if other != k {
        delete(m, other)
      }
    }
  }
  return shown
}

/// adding doubles the map while it is ranged over; entries from before show exactly once.
func adding(_ n: Int) -> Bool {
  let m: GoMap<Int, Int> = [:]
  for i in stride(from: 0, to: n, by: 1) {
    m[i] = i
  }
  let shown: GoMap<Int, Int> = [:]
  for k in m.keys {
    shown[k] &+= 1
    if k < n {
      m[k &+ 1000000] = k
      m[k] = 0 &- k
    }
  }
  for i in stride(from: 0, to: n, by: 1) {
    if shown[i] != 1 {
      return false
    }
  }
  for (k, times) in shown {
    if times != 1 || k >= 1000000 &+ n {
      return false
    }
  }
  return true
}

/// emptied clears the map at the first entry.
func emptied(_ n: Int) -> Int {
  let m: GoMap<GoString, Int> = [:]
  for i in stride(from: 0, to: n, by: 1) {
    m[fmt.Sprint("key ", i)] = i
  }
  var shown = 0
  for (_, _) in m {
    clear(m)
    shown &+= 1
  }
  return shown &+ len(m)
}

/// replacing deletes each entry as it shows and puts a new one in.
func replacing(_ n: Int) -> Bool {
  let m: GoMap<Int, Bool> = [:]
  for i in stride(from: 0, to: n, by: 1) {
    m[i] = true
  }
  var old = 0
  for k in m.keys {
    if k < n {
      old &+= 1
      delete(m, k)
      m[k &+ n] = true
    }
  }
  for i in stride(from: 0, to: n, by: 1) {
    if m[i] || !m[i &+ n] {
      return false
    }
  }
  return old == n && len(m) == n
}

/// orders counts the different orders in which a map shows.
func orders(_ n: Int) -> Int {
  let m: GoMap<Int, Bool> = [:]
  for i in stride(from: 0, to: n, by: 1) {
    m[i] = true
  }
  let seen: GoMap<GoString, Bool> = [:]
  for _ in 0..<200 {
    var text: GoString = ""
    for k in m.keys {
      text += fmt.Sprint(k, " ")
    }
    seen[text] = true
  }
  return len(seen)
}

func nested(_ m: GoMap<GoString, Int>) -> GoSlice<GoString> {
  var pairs: GoSlice<GoString> = nil
  for a in m.keys {
    for b in m.keys {
      pairs.append(a + b)
    }
  }
  sort.Strings(pairs)
  return pairs
}

func main() {
  for n in ([1, 5, 8, 9, 100, 1000] as GoSlice<Int>) {
    fmt.Println(n, deleting(n), adding(n), emptied(n), replacing(n))
  }
  fmt.Println(orders(1), orders(5) > 1, orders(50) > 1)
  fmt.Println(nested(["x": 1, "y": 2, "z": 3]))
  let none: GoMap<GoString, Int> = nil
  for (_, _) in none {
    fmt.Println("never")
  }
  for (k, v) in (["only": 1] as GoMap<GoString, Int>) {
    var v2 = v
    var k2 = k
    (k2, v2) = (k2 + "!", v2 &+ 1)
    fmt.Println(k2, v2)
  }
  let m: GoMap<Int, Pointer<Int>?> = [:]
  for i in 0..<3 {
    let i = Pointer(i)
    m[i.pointee] = i
  }
  var sum = 0
  for (_, p) in m {
    p!.pointee &*= 10
    sum &+= p!.pointee
  }
  fmt.Println(sum, m[2]!.pointee)
  // A break leaves the rest; a labelled continue goes on with the outer range.
  var count = 0
  outer: for (_, _) in m {
    for (_, _) in m {
      count &+= 1
      continue outer
    }
  }
  for (_, _) in m {
    count &+= 1
    break
  }
  fmt.Println(count)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
