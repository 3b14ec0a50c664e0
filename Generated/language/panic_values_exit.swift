// run exit 2
//
// The value of a panic is printed as the runtime prints it: bare, as a conversion, or by its own text.

import GoRuntime

struct failure: GoStruct, GoComparable, error {
  var text: GoString = ""
}

extension failure {
  func Error() -> GoString {
    return "failure: " + text + "\nsecond line"
  }
}

struct level: GoDefinedInteger, GoStringer {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension level {
  func String() -> GoString {
    return "level"
  }
}

struct number: GoDefinedInteger {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

struct ratio: GoDefinedFloat {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

struct name: GoDefinedString {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

struct flag: GoDefinedBool {
  var rawValue: Bool

  init(_ rawValue: Bool) { self.rawValue = rawValue }
}

struct point: GoDefined, GoComparable {
  var rawValue: GoComplex

  init(_ rawValue: GoComplex) { self.rawValue = rawValue }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(point(GoComplex(1.0, 2.0)))) }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(GoComplex(1.5, -2.0))) }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(flag(true))) }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(name("a\nb"))) }
    defers.push { () throws(GoPanic) in throw GoPanic("a\nb") }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(ratio(1.5))) }
    defers.push { () throws(GoPanic) in throw GoPanic(1e+21) }
    defers.push { () throws(GoPanic) in throw GoPanic(123456789.0) }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(Float(0.1))) }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(number(-3))) }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(level(3))) }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(Int32(rune: "x"))) }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(UInt8(3))) }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(failure(text: "q"))) }
    throw GoPanic(false)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
