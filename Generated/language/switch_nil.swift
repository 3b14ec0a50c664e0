// run
//
// A case that is nil holds for interfaces, pointers, slices, maps and functions, beside cases of other values.

import GoRuntime
import GoStandardLibrary

struct code: GoDefinedString {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

let tooBig: code = "too big"

func name(_ x: GoAny) -> GoString {
  switch x {
  case GoAny.nil:
    return "nil"
  case GoAny(tooBig):
    return "too big"
  case 3, "three":
    return "three"
  default:
    break
  }
  return "other"
}

func half(_ x: GoAny) -> GoString {
  switch x {
  case 0.5, GoAny.nil:
    return "half or nil"
  default:
    return "other"
  }
}

/// guarded returns what became of the panic of f.
func guarded(_ f: () throws(GoPanic) -> Void) -> GoString {
  var result: GoString = ""
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      let r = recover()
      switch r {
      case GoAny.nil:
        result = "fine"
      case GoAny(tooBig):
        result = "too big"
      default:
        throw GoPanic(r)
      }
    }
    try f()
    result = ""
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return result
}

func nils(
  _ err: (any error)?, _ p: Pointer<Int>?, _ m: GoMap<GoString, Int>, _ s: GoSlice<Int>,
  _ f: (() throws(GoPanic) -> Void)?
) -> GoSlice<GoString> {
  var found: GoSlice<GoString> = nil
  if err == nil {
    found.append("no error")
  } else {
    found.append(err!.Error())
  }
  switch p {
  case nil:
    found.append("no pointer")
  default:
    break
  }
  if m == nil {
    found.append("no map")
  }
  if s == nil {
    found.append("no slice")
  } else {
    found.append("a slice")
  }
  if f == nil {
    found.append("no function")
  }
  return found
}

func main() {
  fmt.Println(name(nil), name(GoAny(tooBig)), name("too big"), name(3), name("three"), name(4))
  fmt.Println(half(nil), half(0.5), half(2))
  fmt.Println(guarded({}), guarded { () throws(GoPanic) in throw GoPanic(GoAny(tooBig)) })
  fmt.Println(nils(nil, nil, nil, nil, nil))
  fmt.Println(nils(errors.New("failed"), Pointer(0), [:], [], {}))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
