// run
//
// A value may print itself under every verb, asking for flags, width and precision.

import GoRuntime
import GoStandardLibrary

struct vector: GoStruct, GoComparable, GoPointee, fmt.Formatter, GoPanicking {
  var x = 0.0
  var y = 0.0
}

/// A `*vector` in an interface.
struct vectorPointer: fmt.Formatter, GoPanicking {
  let pointer: Pointer<vector>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<vector>) { self.pointer = pointer }

  func Format(_ argument1: (any fmt.State)?, _ argument2: Int32) {
    pointer.pointee.Format(argument1, argument2)
  }
}

extension vector {
  static func goMethods(of pointer: Pointer<vector>) -> any GoInterface { vectorPointer(pointer) }
}

extension vector {
  func Format(_ f: (any fmt.State)?, _ verb: Int32) {
    let (w, hasWidth) = f!.Width()
    var p: Int
    let hasPrecision: Bool
    (p, hasPrecision) = f!.Precision()
    switch verb {
    case Int32(rune: "v"), Int32(rune: "s"):
      if f!.Flag(Int(rune: "+")) {
        fmt.Fprintf(GoAny(f).as((any io.Writer).self), "vector{x: %g, y: %g}", x, y)
        return
      }
      if !hasPrecision {
        p = 1
      }
      fmt.Fprintf(GoAny(f).as((any io.Writer).self), "<%.*f %.*f>", p, x, p, y)
    case Int32(rune: "q"):
      _ = io.WriteString(GoAny(f).as((any io.Writer).self), "\"vector\"")
    default:
      fmt.Fprintf(GoAny(f).as((any io.Writer).self), "%%!%c(vector w=%d/%t)", verb, w, hasWidth)
    }
    if f!.Flag(Int(rune: "#")) {
      _ = f!.Write(GoSlice<UInt8>(GoString("!")))
    }
  }
}

struct secret: GoDefinedString, fmt.Formatter, GoPanicking {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

extension secret {
  func Format(_ f: (any fmt.State)?, _ verb: Int32) {
    var flags: GoSlice<GoString> = nil
    for (_, c) in GoString("-+# 0").runes {
      if f!.Flag(Int(c)) {
        flags.append(GoString(rune: c))
      }
    }
    fmt.Fprint(GoAny(f).as((any io.Writer).self), "***", strings.Join(flags, ""))
  }
}

struct stack: GoDefined, GoPointee {
  var rawValue: GoSlice<GoString>

  init(_ rawValue: GoSlice<GoString>) { self.rawValue = rawValue }
}

/// A `*stack` in an interface.
struct stackPointer: fmt.Formatter {
  let pointer: Pointer<stack>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<stack>) { self.pointer = pointer }

  func Format(_ argument1: (any fmt.State)?, _ argument2: Int32) {
    pointer.Format(argument1, argument2)
  }
}

extension stack {
  static func goMethods(of pointer: Pointer<stack>) -> any GoInterface { stackPointer(pointer) }
}

extension Pointer where Pointee == stack {
  func Format(_ f: (any fmt.State)?, _ verb: Int32) {
    for (i, frame) in pointee.rawValue.enumerated() {
      if i > 0 {
        fmt.Fprint(GoAny(f).as((any io.Writer).self), "|")
      }
      fmt.Fprintf(GoAny(f).as((any io.Writer).self), "%s", frame)
    }
  }
}

func main() {
  let v = Pointer(vector(x: 1.0, y: 2.25))
  fmt.Printf("%v %s %+v %.3v %q %5d %#v\n", v.pointee, v.pointee, v.pointee, v.pointee, v.pointee, v.pointee, v.pointee)
  fmt.Println(
    v.pointee, [v.pointee, vector()] as GoSlice<vector>, ["a": v.pointee] as GoMap<GoString, vector>,
    v as Pointer<vector>?)
  fmt.Printf("%v %+d %-5s % x %05d %#v\n", secret("x"), secret("x"), secret("x"), secret("x"), secret("x"), secret("x"))
  let s = Pointer(stack(["main", "run"]))
  fmt.Println(s as Pointer<stack>?, s.pointee)
  let f: (any fmt.Formatter)? = v.pointee
  fmt.Println(f, fmt.Sprint(f))
  let (_, isFormatter) = GoAny(s.pointee).lookup((any fmt.Formatter).self)
  fmt.Println(isFormatter)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
