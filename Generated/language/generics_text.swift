// run
//
// Type parameters for strings are indexed, sliced, ranged over, added to and converted.

import GoRuntime
import GoStandardLibrary

struct text: GoDefinedString {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

struct other: GoDefinedString {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

func cat<S: GoText>(_ a: S, _ bs: GoSlice<S>) -> S {
  var a = a
  for i in bs.indices {
    a += bs[i] + "-"
  }
  return a[..<(len(a) &- 1)] + S(goString: GoString(rune: Int32(a[0])))
    + S(goString: GoString([65, a[1]] as GoSlice<UInt8>)) + S(goString: GoString([Int32(rune: "é")] as GoSlice<Int32>))
    + S(goString: GoString(rune: Int32(252)))
}

func conv<A: GoText, B: GoText>(_ a: A) -> (B, GoSlice<Int32>, GoString) {
  return (B(goString: a.goString), GoSlice<Int32>(a.goString)[1...], GoString(GoSlice<UInt8>(a.goString)[1...]))
}

func count<S: GoText>(_ s: S) -> (n: Int, m: Int) {
  var n = 0
  var m = 0
  for (i, r) in s.runes {
    if r > 127 {
      n &+= i
    }
  }
  var i = 0
  while i < len(s) {
    if s[i] == UInt8(ascii: "a") {
      m &+= 1
    }
    i &+= 1
  }
  return (n, m)
}

func at<S: GoText>(_ s: S, _ i: Int) -> (c: UInt8, t: S, err: (any error)?) {
  var c: UInt8 = 0
  var t = S.zero
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      if case let r = recover(), r != nil {
        try err = r.checked((any error).self, missing: "Error")
      }
    }
    try c = s[checked: i]
    try t = s.slice(checked: i, nil)
    try t = t.slice(checked: nil, 1) + t.slice(checked: 1, i)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return (c, t, err)
}

func upper<S: GoText>(_ s: S) -> S {
  return S(goString: strings.ToUpper(s.goString))
}

func isZero<S: GoText>(_ s: S) -> Bool {
  return s == "" || s < "a"
}

func grow<E: GoValue>(_ s: GoSlice<E>, _ es: GoSlice<E>) -> GoSlice<E> {
  return append(s.slice(0, 0, 0), contentsOf: append(s, contentsOf: es))
}

func main() {
  fmt.Println(cat(GoString("ab"), [GoString("b"), GoString("c")]), cat(text("xy"), [text("é")]))
  let (argument1, argument2, argument3) = conv(text("héa")) as (other, GoSlice<Int32>, GoString)
  fmt.Println(argument1, argument2, argument3)
  let (argument4, argument5) = count(GoString("aéa"))
  fmt.Println(argument4, argument5)
  fmt.Println(upper(text("q")), isZero(other("A")))
  let (argument6, argument7, argument8) = at(GoString("hello"), 3)
  fmt.Println(argument6, argument7, argument8)
  let (argument9, argument10, argument11) = at(text("hello"), 5)
  fmt.Println(argument9, argument10, argument11)
  let (argument12, argument13, argument14) = at(text("hello"), 2)
  fmt.Println(argument12, argument13, argument14)
  fmt.Println(grow(["a"] as GoSlice<text>, [text("b")]))
  let (b, _, _) = conv(GoString("zz")) as (text, GoSlice<Int32>, GoString)
  fmt.Printf("%T %v\n", b, b)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
