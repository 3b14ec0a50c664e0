// run
//
// Maps that grow, shrink and are filled anew hold what was put in, whatever their size was meant to be.

import GoRuntime
import GoStandardLibrary

struct account: GoStruct {
  var owner: GoString = ""
  var balance = 0
  var history: GoSlice<Int> = nil
}

func check(_ m: GoMap<Int, Int>, _ want: (Int) -> (Int, Bool), _ limit: Int) -> Bool {
  var n = 0
  for i in stride(from: 0, to: limit, by: 1) {
    let (v, ok) = m.lookup(i)
    let (wanted, there) = want(i)
    if ok != there || v != wanted {
      return false
    }
    if there {
      n &+= 1
    }
  }
  return len(m) == n
}

func main() {
  for hint in ([0, 1, 8, 9, 100, 5000, -1, 1 << 62] as GoSlice<Int>) {
    let m = GoMap<Int, Int>(capacity: hint)
    for i in 0..<3000 {
      m[i] = i &* i
    }
    var i = 0
    while i < 3000 {
      delete(m, i)
      i &+= 3
    }
    var i2 = 0
    while i2 < 3000 {
      m[i2] &+= 1
      i2 &+= 5
    }
    fmt.Println(
      hint, len(m),
      check(
        m,
        { i in
          if i % 3 == 0 && i % 5 == 0 {
            return (1, true)
          } else if i % 3 == 0 {
            return (0, false)
          } else if i % 5 == 0 {
            return (i &* i &+ 1, true)
          }
          return (i &* i, true)
        }, 3000))
  }

  // A window slides over the keys; the map never holds more than a few.
  let window: GoMap<GoString, Int> = [:]
  for i in 0..<20000 {
    window[fmt.Sprint(i)] = i
    if i >= 10 {
      delete(window, fmt.Sprint(i &- 10))
    }
  }
  var sum = 0
  for (_, v) in window {
    sum &+= v
  }
  fmt.Println(len(window), sum)

  let accounts = Pointer<GoMap<GoString, account>>(["ann": account(owner: "Ann")] as GoMap<GoString, account>)
  var a = accounts.pointee["ann"]
  a.balance = 5
  a.history.append(5)
  fmt.Println(accounts.pointee["ann"], a)
  accounts.pointee["ann"] = a
  fmt.Println(accounts.pointee["ann"].history, accounts.pointee["bob"].owner == "")

  let groups: GoMap<Bool, GoSlice<Int>> = [:]
  for i in 0..<7 {
    groups[i % 2 == 0] = append(groups[i % 2 == 0], i)
  }
  fmt.Println(groups)

  let nested: GoMap<GoString, GoMap<GoString, Int>> = [:]
  for word in (["ab", "ac", "bd", "ab"] as GoSlice<GoString>) {
    let first = word[..<1]
    if nested[first] == nil {
      nested[first] = [:]
    }
    nested[first][word] &+= 1
  }
  fmt.Println(nested, len(nested["a"]), nested["z"]["zz"])

  let counts: GoMap<Int32, Int> = [:]
  for (_, r) in GoString("hello, wörld").runes {
    counts[r] &+= 1
  }
  fmt.Println(counts[Int32(rune: "l")], counts[Int32(rune: "ö")], counts[Int32(rune: "z")], len(counts))

  let functions: GoMap<GoString, ((Int) -> Int)?> = ["double": { x in 2 &* x }]
  if case (let f, let ok) = functions.lookup("double"), ok {
    fmt.Println(f!(21), functions["none"] == nil)
  }
  let ptr = accounts
  ptr.pointee["cat"] = account(balance: 1)
  let alias = accounts.pointee
  delete(alias, "ann")
  fmt.Println(len(accounts.pointee), accounts.pointee["cat"].balance)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
