// run
//
// Values of iterator functions are appended to slices, and sorted by comparisons, some of which panic.

import GoRuntime
import GoStandardLibrary

struct word: GoStruct, GoComparable {
  var text: GoString = ""
  var rank = 0
}

func words(_ yield: ((word) -> Bool)?) {
  for (i, s) in (["pear", "fig", "kiwi", "apple", "plum", "lime"] as GoSlice<GoString>).enumerated() {
    if !yield!(word(text: s, rank: i)) {
      return
    }
  }
}

func failing(_ n: Int) -> iter.ThrowingSeq<Int>? {
  return { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
    for i in 0..<5 {
      if i == n {
        throw GoPanic(GoAny(fmt.Sprint("at ", i)))
      }
      if try !yield.checked()(i) {
        return
      }
    }
  }
}

func `try`(_ what: GoString, _ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(what, recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

struct missing: GoStruct, GoComparable, error {
  var name: GoString = ""
}

extension missing {
  func Error() -> GoString {
    return name + " is missing"
  }
}

final class broken: GoObject, GoErrorExtractor, error {
  var part: GoString = ""

  init() {}

  init(part: GoString = "") {
    self.part = part
  }
}

extension broken {
  func Error() -> GoString {
    return part + " is broken"
  }

  func As(_ target: GoAny) -> Bool {
    let (m, ok) = target.lookup(Pointer<missing>?.self)
    if ok {
      m!.pointee.name = "part of " + part
    }
    return ok
  }
}

protocol temporary: GoInterface {
  func Temporary() -> Bool
  func Error() -> GoString
}

func main() {
  let byLength = { (a: word, b: word) -> Int in cmp.Compare(len(a.text), len(b.text)) }
  fmt.Println(slices.SortedStableFunc(words, byLength))
  fmt.Println(slices.SortedFunc(words) { a, b in cmp.Or(byLength(a, b), strings.Compare(a.text, b.text)) })
  let m: GoMap<GoString, Int> = ["b": 2, "a": 1, "c": 3]
  fmt.Println(slices.SortedFunc(maps.Keys(m) as iter.Seq<GoString>?) { a, b in m[b] &- m[a] })
  fmt.Println(slices.SortedFunc(slices.Values([3, 1, 2] as GoSlice<Int>) as iter.Seq<Int>?, cmp.Compare))
  fmt.Println(slices.AppendSeq(["x"] as GoSlice<GoString>, strings.SplitSeq("a,b", ",")))
  fmt.Println(fatally { () throws(GoPanic) in try slices.AppendSeq(nil, failing(9)) })
  fmt.Println(
    slices.CompareFunc([1, 2] as GoSlice<Int>, ["1", "3"] as GoSlice<GoString>) { n, s in
      strings.Compare(fmt.Sprint(n), s)
    }, slices.CompareFunc([1] as GoSlice<Int>, [] as GoSlice<Int>, cmp.Compare),
    slices.CompareFunc([1] as GoSlice<Int>, [1] as GoSlice<Int>, cmp.Compare))
  `try`("iterator") { () throws(GoPanic) in try fmt.Println(slices.AppendSeq([7] as GoSlice<Int>, failing(2))) }
  `try`("sorted") { () throws(GoPanic) in try fmt.Println(slices.SortedFunc(failing(3), cmp.Compare)) }
  `try`("comparison") { () throws(GoPanic) in
    _ = try slices.SortedStableFunc(failing(9)) { (_: Int, _: Int) throws(GoPanic) -> Int in throw GoPanic("no order") }
  }
  `try`("comparison of two") { () throws(GoPanic) in
    _ = try slices.CompareFunc([1] as GoSlice<Int>, [2] as GoSlice<Int>) { (_: Int, _: Int) throws(GoPanic) -> Int in
      throw GoPanic("none")
    }
  }
  for part in strings.SplitAfterSeq("a/b/c", "/") {
    fmt.Print(part, " ")
  }
  let (argument1, argument2, argument3) = strings.CutLast("a/b/c", "/")
  fmt.Println(argument1, argument2, argument3)
  let (argument4, argument5, argument6) = strings.CutLast("abc", "/")
  fmt.Println(argument4, argument5, argument6)

  var err = fmt.Errorf("opening: %w", missing(name: "file"))
  var (found, ok) = errors.AsType(err) as (missing, Bool)
  fmt.Println(found, found.name, ok)
  var none: broken? = nil
  (none, ok) = errors.AsType(err) as (broken?, Bool)
  fmt.Println(none == nil, ok)
  err = errors.Join(errors.New("first"), broken(part: "wheel"))
  var wheel: broken? = nil
  (wheel, ok) = errors.AsType(err) as (broken?, Bool)
  fmt.Println(wheel!.part, ok)
  (found, ok) = errors.AsType(err) as (missing, Bool)
  fmt.Println(found.name, ok)
  var late: (any temporary)? = nil
  (late, ok) = errors.AsType(err) as ((any temporary)?, Bool)
  fmt.Println(late, ok)
  if case (_, let ok) = errors.AsType(nil as (any error)?) as (broken?, Bool), !ok {
    fmt.Println("nothing")
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
