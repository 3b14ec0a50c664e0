// run
//
// A map is a reference, a missing key reads as zero, and a nil map can only be read.

import GoRuntime
import GoStandardLibrary

struct key: GoStruct, GoComparable {
  var city: GoString = ""
  var year = 0
}

func sortedKeys(_ m: GoMap<GoString, Int>) -> GoSlice<GoString> {
  var keys = GoSlice<GoString>(count: 0, capacity: len(m))
  for k in m.keys {
    keys.append(k)
  }
  sort.Strings(keys)
  return keys
}

func main() {
  let words: GoMap<GoString, Int> = ["a": 1, "b": 2]
  let same = words
  same["c"] = 3
  words["a"] &+= 10
  delete(words, "b")
  delete(words, "nothing")
  fmt.Println(sortedKeys(words), words, len(words))

  let (v, ok) = words.lookup("a")
  let (_, missing) = words.lookup("z")
  fmt.Println(v, ok, missing, words["z"])

  let none: GoMap<GoString, Int> = nil
  fmt.Println(len(none), none["x"], none == nil)
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(recover()) }
      try none.set("x", 1)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()

  let visitors: GoMap<key, GoSlice<GoString>> = [:]
  visitors[key(city: "Oslo", year: 1999)] = append(visitors[key(city: "Oslo", year: 1999)], "Ann", "Bob")
  visitors[key(city: "Rome", year: 2001)] = nil
  fmt.Println(len(visitors[key(city: "Oslo", year: 1999)]), visitors[key(city: "Oslo", year: 1999)])

  // Deleting while ranging is allowed.
  let squares: GoMap<Int, Int> = [:]
  for i in 0..<20 {
    squares[i] = i &* i
  }
  for k in squares.keys {
    if k % 2 == 1 {
      delete(squares, k)
    }
  }
  var sum = 0
  for (_, v) in squares {
    sum &+= v
  }
  fmt.Println(len(squares), sum)

  let mixed: GoMap<GoAny, GoString> = [1: "int", "1": "string", 1.0: "float", true: "bool", nil: "nil"]
  fmt.Println(mixed[1], mixed["1"], mixed[1.0], mixed[true], mixed[nil], mixed[GoAny(Int8(1))] == "")
  clear(words)
  fmt.Println(len(same))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
