// run
//
// A truth value may have a type with a name; what is printed by a method of values is a value.

import GoRuntime
import GoStandardLibrary

struct cell: GoDefinedBool {
  var rawValue: Bool

  init(_ rawValue: Bool) { self.rawValue = rawValue }
}

struct board: GoDefined, GoComparable, GoCopied {
  var rawValue: GoArray<3, GoArray<3, cell>>

  init(_ rawValue: GoArray<3, GoArray<3, cell>>) { self.rawValue = rawValue }

  func copy() -> board {
    return board(rawValue.copy())
  }
}

extension Pointer where Pointee == board {
  func toggle(_ r: Int, _ c: Int) {
    pointee.rawValue[r][c] = !pointee.rawValue[r][c]
  }
}

extension board {
  func alive() -> Int {
    var n = 0
    for (r, row) in self.rawValue.enumerated() {
      let row2 = row.copy()
      for c in row2.indices {
        if self.rawValue[r][c].rawValue && (r != 1 || c != 1) {
          n &+= 1
        }
      }
    }
    while self.rawValue[0][0].rawValue && n < 10 {
      n &+= 10
    }
    return n
  }
}

struct op: GoDefinedInteger, GoStringer, GoPanicking {
  var rawValue: UInt8

  init(_ rawValue: UInt8) { self.rawValue = rawValue }
}

let push: op = 0
let add: op = 1

extension op {
  func String() -> GoString {
    return (["push", "add"] as GoArray<2, GoString>)[Int(self.rawValue)]
  }
}

final class failure: GoObject, error {
  var at = 0
  var op_ = op()
  var err: (any error)? = nil

  init() {}

  init(at: Int = 0, op_: op = op(), err: (any error)? = nil) {
    self.at = at
    self.op_ = op_
    self.err = err
  }
}

extension failure {
  func Error() -> GoString {
    return fmt.Sprintf("at %d, %v: %v", at, op_, err)
  }
}

func find(_ name: GoString, _ names: GoSlice<GoString>) -> (o: op, err: (any error)?) {
  var o = op()
  var err: (any error)? = nil
  let defers = DeferStack()
  body: do throws(GoPanic) {
    defers.push {
      if recover() != nil {
        err = errors.New("recovered")
      }
    }
    if len(names) == 1 {
      try (o, err) = (0, fmt.Errorf("only %q", names[checked: 0]))
      break body
    }
    var i = 0
    while true {
      if try names[checked: i] == name {
        o = op(UInt8(truncatingIfNeeded: i))
        (o, err) = (o, failure(at: i, op_: o, err: errors.New("found")))
        break body
      }
      i &+= 1
    }
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return (o, err)
}

struct matrix: GoStruct, GoPointee, GoStringer, GoPanicking {
  var columns = 0
  var data: GoSlice<Double> = nil
}

/// A `*matrix` in an interface.
struct matrixPointer: GoStringer, GoPanicking {
  let pointer: Pointer<matrix>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<matrix>) { self.pointer = pointer }

  func String() -> GoString {
    pointer.pointee.String()
  }
}

extension matrix {
  static func goMethods(of pointer: Pointer<matrix>) -> any GoInterface { matrixPointer(pointer) }
}

extension Pointer where Pointee == matrix {
  func row(_ i: Int) -> GoSlice<Double> {
    return pointee.data[i &* pointee.columns..<(i &+ 1) &* pointee.columns]
  }

  func set(_ i: Int, _ j: Int, _ v: Double) {
    row(i)[j] = v
  }
}

extension matrix {
  func String() -> GoString {
    let m = Pointer(self)
    return fmt.Sprint(m.row(0), m.row(1))
  }
}

func main() {
  let b = board()
  Pointer(b).toggle(0, 0)
  Pointer(b).toggle(1, 1)
  Pointer(b).toggle(2, 1)
  fmt.Println(b.alive(), b.copy())
  let (argument1, argument2) = find("add", ["push", "add"])
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = find("x", ["only"])
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = find("x", ["push", "add"])
  fmt.Println(argument5, argument6)
  let m = Pointer(matrix(columns: 2, data: GoSlice<Double>(count: 4)))
  m.set(1, 0, 5.0)
  var copied = m.pointee
  copied.columns = 1
  fmt.Println(m as Pointer<matrix>?, m.pointee, copied)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
