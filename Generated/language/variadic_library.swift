// run
//
// Variadic functions of the standard library take a slice as they take its elements, and panics in them are recovered.

import GoRuntime
import GoStandardLibrary

struct pair: GoStruct, GoComparable {
  var a = 0
  var b = 0
}

func `try`(_ what: GoString, _ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Printf("%s: %v\n", what, recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func insert(_ values: Pointer<GoSlice<Int>>, _ at: Int, _ more: GoSlice<Int>) -> (any error)? {
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        err = fmt.Errorf("insert: %v", r)
      }
    }
    try values.pointee = recoverably { slices.Insert(values.pointee, at, contentsOf: more) }
    err = nil
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return err
}

func main() {
  let values = Pointer<GoSlice<Int>>([1, 2, 3] as GoSlice<Int>)
  fmt.Println(insert(values, 1, [7, 8]), insert(values, 9, [1]), insert(values, 0, nil), values.pointee)
  let room = GoSlice<Int>(count: 4, capacity: 10)
  copy(room, ([1, 2, 3, 4] as GoSlice<Int>))
  fmt.Println(slices.Insert(room, 1, contentsOf: room[2...]), room)
  fmt.Println(
    slices.Replace([1, 2, 3, 4] as GoSlice<Int>, 1, 3, contentsOf: values.pointee),
    slices.Replace(values.pointee, 0, 1) as GoSlice<Int>)
  fmt.Println(
    slices.Concat(contentsOf: [[1], [2, 3], nil] as GoSlice<GoSlice<Int>>) as GoSlice<Int>,
    slices.Concat(contentsOf: [] as GoSlice<GoSlice<Int>>) as GoSlice<Int> == nil)
  let names: GoSlice<GoString> = ["", "second", "third"]
  fmt.Println(
    cmp.Or(contentsOf: names), cmp.Or(contentsOf: [] as GoSlice<Int>),
    cmp.Or(contentsOf: [pair(), pair(a: 1, b: 2)] as GoSlice<pair>))
  let failures: GoSlice<(any error)?> = [nil, errors.New("one"), io.EOF]
  fmt.Printf("%q\n", errors.Join(contentsOf: failures)!.Error())
  fmt.Println(strings.NewReplacer(contentsOf: ["a", "1", "b", "2"])!.Replace("abc"))
  let buffer = bytes.Buffer()
  let copied = bytes.Buffer()
  let w = io.MultiWriter(contentsOf: [buffer, copied])
  fmt.Fprintf(w, "%d-%s", contentsOf: [1, "x"])
  let (text, _) = io.ReadAll(io.MultiReader(contentsOf: [buffer, copied]))
  fmt.Println(GoString(text))
  let n = Pointer(0)
  let word = Pointer<GoString>(GoString(""))
  let (argument1, argument2) = fmt.Sscanf("12 ab", "%d %s", contentsOf: [GoAny(n), GoAny(word)])
  fmt.Println(argument1, argument2)
  fmt.Println(n.pointee, word.pointee)
  log.SetFlags(0)
  log.SetOutput(io.Discard)
  let arguments: GoSlice<GoAny> = ["panic", 1]
  `try`("Panic") { () throws(GoPanic) in try log.Panic(checked: "text ", 2) }
  `try`("Panic of a slice") { () throws(GoPanic) in try log.Panic(checked: (), contentsOf: arguments) }
  `try`("Panicln") { () throws(GoPanic) in try log.Panicln(checked: (), contentsOf: arguments) }
  `try`("Panicf") { () throws(GoPanic) in try log.Panicf(checked: "%s-%d", contentsOf: arguments) }
  `try`("Panic of nothing") { () throws(GoPanic) in try log.Panic(checked: ()) }
  `try`("Logger") { () throws(GoPanic) in
    try log.New(io.Discard, "", 0).checked().Panicln(checked: (), contentsOf: arguments.slice(checked: 1, nil))
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
