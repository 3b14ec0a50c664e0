// run
//
// What an `any` holds as a value has the methods of the value, whatever its pointer could do.

import GoRuntime
import GoStandardLibrary

struct Node: GoStruct, GoComparable, GoPointee, Named {
  var ID = 0
  var next: Pointer<Node>? = nil
}

/// A `*Node` in an interface.
struct NodePointer: Adder, Named {
  let pointer: Pointer<Node>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<Node>) { self.pointer = pointer }

  func Add(_ argument1: Pointer<Node>?) {
    pointer.Add(argument1)
  }

  func Name() -> GoString {
    pointer.pointee.Name()
  }
}

extension Node {
  static func goMethods(of pointer: Pointer<Node>) -> any GoInterface { NodePointer(pointer) }
}

extension Pointer where Pointee == Node {
  func Add(_ n: Pointer<Node>?) {
    pointee.next = n
  }
}

extension Node {
  func Name() -> GoString {
    return fmt.Sprint("node", ID)
  }
}

protocol Named: GoInterface {
  func Name() -> GoString
}

protocol Adder: GoInterface {
  func Add(_ n: Pointer<Node>?)
  func Name() -> GoString
}

func describe(_ x: GoAny) -> GoString {
  if let v = x.as((any Adder).self) {
    return "adder " + v.Name()
  } else if let v = x.as((any Named).self) {
    return "named " + v.Name()
  }
  return fmt.Sprintf("%T", x)
}

func main() {
  let d = Pointer(Node(ID: 1))
  let e = Pointer(Node(ID: 2))
  d.Add(e)
  for x in ([GoAny(d.pointee), GoAny(d), GoAny(e.pointee), GoAny(e), GoAny(Node(ID: 3))] as GoSlice<GoAny>) {
    fmt.Println(describe(x))
  }
  let m = GoAny(d.pointee)
  var (_, ok) = m.lookup((any Named).self)
  fmt.Println(ok)
  (_, ok) = m.lookup((any Adder).self)
  fmt.Println(ok)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
