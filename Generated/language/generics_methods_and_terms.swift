// run
//
// A constraint may list types and ask for methods, too.

import GoRuntime
import GoStandardLibrary

struct Celsius: GoDefinedFloat, GoStringer, IntLike, StringableNumber {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

extension Celsius {
  func String() -> GoString {
    return fmt.Sprintf("%.1fC", self.rawValue)
  }
}

struct ID: GoDefinedInteger, GoStringer, IntLike, StringableNumber {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension ID {
  func String() -> GoString {
    return fmt.Sprintf("#%d", self.rawValue)
  }
}

protocol StringableNumber: GoInterface {
  func String() -> GoString
}

func Sum<N: GoNumber & StringableNumber>(_ ns: GoSlice<N>) -> (N, GoString) {
  var t = N.zero
  for n in ns {
    t &+= n
  }
  return (t, t.String())
}

protocol IntLike: GoInterface {
  func String() -> GoString
}

func maxOf<T: GoInteger & IntLike>(_ a: T, _ b: T) -> T {
  if a > b {
    return a
  }
  return b
}

protocol List: GoInterface {
  func Len() -> Int
}

struct Ints: GoDefined, List {
  var rawValue: GoSlice<Int>

  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

extension Ints {
  func Len() -> Int {
    return len(self.rawValue)
  }
}

func total<L: GoDefined<GoSlice<Int>> & List>(_ l: L) -> Int {
  var t = 0
  for (i, v) in l.rawValue.enumerated() {
    t &+= v &* i
  }
  return t &+ l.Len() &+ len(l.rawValue)
}

func main() {
  let (argument1, argument2) = Sum([Celsius(1.5), Celsius(2.5)])
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = Sum([ID(1), ID(2)])
  fmt.Println(argument3, argument4)
  fmt.Println(maxOf(ID(3), ID(4)))
  fmt.Println(total(Ints([1, 2, 3])))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
