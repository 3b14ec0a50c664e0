// run
//
// The verbs of fmt show a value in many ways.

import GoRuntime
import GoStandardLibrary

struct point: GoStruct, GoComparable {
  var X = 0
  var Y = 0
}

struct labeled: GoStruct {
  var Name: GoString = ""
  var At: Pointer<point>? = nil
  var Tags: GoSlice<GoString> = nil
  var `Any`: GoAny = nil
}

struct level: GoDefinedInteger, GoStringer, GoPanicking {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension level {
  func String() -> GoString {
    return (["low", "high"] as GoArray<2, GoString>)[self.rawValue]
  }
}

func main() {
  let p = Pointer(point(X: 1, Y: -2))
  fmt.Printf("%v %+v %T\n", p.pointee, p.pointee, p.pointee)
  let l = labeled(Name: "n", At: nil, Tags: ["a", "b"], Any: 3)
  fmt.Printf("%v %+v\n", l, l)
  fmt.Printf("%v %+v\n", p as Pointer<point>?, [nil] as GoSlice<Pointer<point>?>)

  fmt.Printf("%d|%5d|%-5d|%05d|%+d|%x|%X|%o|%b|%c|%U\n", 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 0x4e16)
  fmt.Printf("%s|%5s|%-5s|%q|%x|%.2s\n", "go", "go", "go", "go\n", "go", "golang")
  fmt.Printf("%f|%.2f|%8.3f|%e|%g|%6.1f%%\n", 3.14159, 3.14159, 3.14159, 31415.9, 1e+21, 99.5)
  fmt.Printf("%t|%v|%5t\n", true, false, true)
  fmt.Printf("%v %d %s %v\n", level(1), level(1), level(0), [0, 1] as GoSlice<level>)
  fmt.Printf(
    "%v %v %v\n", GoSlice<UInt8>(GoString("hi")), [true, false] as GoArray<2, Bool>,
    ["b": 2, "a": 1] as GoMap<GoString, Int>)
  fmt.Printf(
    "%T %T %T %T %T %T\n", 1, "s", 1.5, [nil] as GoSlice<GoAny>, [:] as GoMap<GoString, GoSlice<Int>>, errors.New("e"))
  fmt.Printf("%*d|%-*d|%q|%v\n", 4, 7, 4, 7, ["a b", "c"] as GoSlice<GoString>, Int32(rune: "x"))
  fmt.Printf("%v %v %v\n", GoAny.nil, nil as (any error)?, fmt.Errorf("code %d", 7))
  fmt.Printf("%d %s\n", [1, 2] as GoSlice<Int>, ["x", "y"] as GoSlice<GoString>)
  fmt.Printf("%#v %#v %#v %#v\n", 1, "s", [1] as GoSlice<Int>, p.pointee)
  fmt.Printf("%x %X %#x %08.3f %+.1e\n", "hello", [1, 171] as GoSlice<UInt8>, 255, -3.14159, 12345.678)
  fmt.Printf("%6.2f|%-8v|%8v|\n", 1.0, "ab", point())

  fmt.Print("a", 1, 2, "b", "c", 3.0, "\n")
  fmt.Println(1000000.0, 1e+20, 1e+21, 100000.0, Float(0.1), 1e-07, 2.5)
  fmt.Println(fmt.Sprint("x", 1, 2, "y"), fmt.Sprintln("end"))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
