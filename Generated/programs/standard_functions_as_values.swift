// run
//
// Generic functions of standard packages find their types where only nil or a constant is given, and stand as values.

import GoRuntime
import GoStandardLibrary

struct words: GoDefined {
  var rawValue: GoSlice<GoString>

  init(_ rawValue: GoSlice<GoString>) { self.rawValue = rawValue }
}

func apply<E: GoValue>(_ s: GoSlice<E>, _ change: (GoSlice<E>) -> Void) {
  change(s)
}

func same<T: GoComparable>(_ a: T, _ b: T) -> Bool {
  return a == b
}

struct trimmer: GoStruct {
  var name: GoString = ""
  var trim: ((GoString, ((Int32) throws(GoPanic) -> Bool)?) throws(GoPanic) -> GoString)? = nil
}

/// dots panics at an exclamation mark.
func dots(_ r: Int32) throws(GoPanic) -> Bool {
  if r == Int32(rune: "!") {
    throw GoPanic("not at all")
  }
  return r == Int32(rune: ".")
}

func trimmed(_ t: trimmer, _ text: GoString) -> GoString {
  var result: GoString = ""
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        result = fmt.Sprint("panic: ", r)
      }
    }
    try result = t.trim.checked()(text, dots)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return result
}

func main() {
  slices.Reverse(nil as GoSlice<Int>)
  fmt.Println(
    maps.Equal(nil as GoMap<Int, Int>, nil as GoMap<Int, Int>) as Bool, cmp.Less(GoString("a"), GoString("b")),
    cmp.Compare(GoString("b"), GoString("a")))
  fmt.Println(
    maps.EqualFunc(nil as GoMap<Int, Int>, nil as GoMap<Int, Int>, same) as Bool,
    slices.Equal(nil as GoSlice<GoString>, nil as GoSlice<GoString>) as Bool)

  let list = words(["a", "b", "c"])
  apply(list.rawValue, slices.Reverse as (GoSlice<GoString>) -> Void)
  fmt.Println(list)
  let reverse = { (argument1: words) -> Void in slices.Reverse(argument1.rawValue) }
  reverse(list)
  fmt.Println(list)

  let trimmers: GoSlice<trimmer> = [
    trimmer(
      name: "both",
      trim: { (argument1: GoString, argument2: ((Int32) throws(GoPanic) -> Bool)?) throws(GoPanic) -> GoString in
        try strings.TrimFunc(argument1, argument2)
      }),
    trimmer(
      name: "left",
      trim: { (argument1: GoString, argument2: ((Int32) throws(GoPanic) -> Bool)?) throws(GoPanic) -> GoString in
        try strings.TrimLeftFunc(argument1, argument2)
      }),
    trimmer(
      name: "right",
      trim: { (argument1: GoString, argument2: ((Int32) throws(GoPanic) -> Bool)?) throws(GoPanic) -> GoString in
        try strings.TrimRightFunc(argument1, argument2)
      }),
  ]
  for t in trimmers {
    fmt.Println(t.name, trimmed(t, "..a.b.."), trimmed(t, "...!"))
  }
  let functions: GoSlice<((GoString, ((Int32) throws(GoPanic) -> Bool)?) throws(GoPanic) -> GoSlice<GoString>)?> = [
    .some({ (argument1: GoString, argument2: ((Int32) throws(GoPanic) -> Bool)?) throws(GoPanic) -> GoSlice<GoString> in
      try strings.FieldsFunc(argument1, argument2)
    })
  ]
  fmt.Println(fatally { () throws(GoPanic) in try functions[0]!("..a..b.", dots) })

  let squares: GoMap<Int, Int> = [:]
  maps.Insert(squares) { yield in
    for i in 0..<4 {
      if !yield!(i, i &* i) {
        return
      }
    }
  }
  fmt.Println(squares)
  for field in fatally({ () throws(GoPanic) in try strings.FieldsFuncSeq("a.b..c", dots) }) {
    fmt.Print(field, ";")
  }
  fmt.Println()

  let numbers: GoSlice<Int> = [1, 2, 3, 4]
  let grown = (slices.Grow(numbers[..<2], 100) as GoSlice<Int>)[..<4]
  let replaced = slices.Replace(numbers.slice(0, 4, 4), 1, 2, 7, 8, 9)
  fmt.Println(grown, replaced, numbers)
  var next: (() throws(GoPanic) -> (Int, Bool))? = nil
  (next, _) = iter.Pull(
    { (_: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { fmt.Println(recover()) }
        _ = try next.checked()()
      } catch {
        defers.panic(error)
      }
      try defers.run()
    } as iter.ThrowingSeq<Int>)
  _ = fatally { () throws(GoPanic) in try next!() }

  let err: (any error)? = strconv.NumError(Func: "Read", Num: "1e9", Err: strconv.ErrRange)
  fmt.Println(err, errors.Is(err, strconv.ErrRange))
  fmt.Println(strconv.NumError(Func: "Read", Num: "x", Err: io.EOF) as strconv.NumError?)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
