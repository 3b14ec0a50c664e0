// run
//
// A method works on a copy of its receiver, the arrays in it too.

import GoRuntime
import GoStandardLibrary

struct line: GoStruct, GoComparable, GoCopied, counter {
  var n = 0
  var tag = GoArray<2, GoString>()
  var `in` = anonymousStruct1()

  func copy() -> line {
    var other = self
    other.tag = tag.copy()
    other.`in` = `in`.copy()
    return other
  }
}

extension line {
  func tagged(_ s: GoString) -> line {
    let l = self.copy()
    l.tag[0] = s
    return l.copy()
  }

  func deep(_ n: Int) -> line {
    let l = self.copy()
    l.in.a[0] = n
    return l.copy()
  }

  func swapped() -> line {
    let l = self.copy()
    (l.tag[0], l.tag[1]) = (l.tag[1], l.tag[0])
    return l.copy()
  }

  func counted() -> line {
    var l = self.copy()
    l.in.a[1] &+= 1
    l.n &+= 1
    return l.copy()
  }

  func whole() -> line {
    var l = self.copy()
    l.tag.assign(["w", ""])
    l.n &+= 1
    return l.copy()
  }

  func pointer_() -> Pointer<line> {
    let l = Pointer(self.copy())
    return l
  }

  func pointing() -> line {
    let l = self.copy()
    let p = l.tag.pointer(at: 1)
    p.pointee = "pointing"
    return l.copy()
  }

  func sliced() -> line {
    let l = Pointer(self.copy())
    let s = l.pointee.tag[...]
    s[1] = "sliced"
    return l.pointee.copy()
  }

  func closure() -> line {
    let l = self.copy()
    ({ l.tag[0] = "closure" })()
    return l.copy()
  }
}

extension Pointer where Pointee == line {
  func set(_ s: GoString) {
    pointee.tag[1] = s
  }
}

extension line {
  func called() -> line {
    let l = Pointer(self.copy())
    l.set("called")
    return l.pointee.copy()
  }

  func ranged() -> line {
    let l = self.copy()
    for i in l.tag.indices {
      l.tag[i] += "!"
    }
    return l.copy()
  }

  /// replaced gives its copy another array as a whole.
  func replaced() -> line {
    let l = self.copy()
    l.tag.assign(["w", ""])
    return l.copy()
  }
}

struct pair: GoDefined, GoComparable, GoCopied {
  var rawValue: GoArray<2, Int>

  init(_ rawValue: GoArray<2, Int>) { self.rawValue = rawValue }

  func copy() -> pair {
    return pair(rawValue.copy())
  }
}

extension pair {
  func with(_ i: Int, _ v: Int) -> pair {
    let p = self.copy()
    p.rawValue[i] = v
    return p.copy()
  }

  func cleared() -> pair {
    let p = self.copy()
    let s = p.rawValue[...]
    clear(s)
    return p.copy()
  }
}

protocol counter: GoInterface {
  func counted() -> line
}

func main() {
  let l = Pointer(line(n: 1, tag: ["a", "b"]))
  fmt.Println(l.pointee.tagged("t"), l.pointee.deep(4), l.pointee.swapped(), l.pointee.counted(), l.pointee.whole())
  fmt.Println(l.pointee.replaced(), l.pointee.copy())
  fmt.Println(l.pointee.pointing(), l.pointee.sliced(), l.pointee.closure(), l.pointee.called(), l.pointee.ranged())
  var p = l.pointee.pointer_()
  p.pointee.tag[0] = "p"
  fmt.Println(l.pointee.copy(), p.pointee.copy())
  p = l
  fmt.Println(p.pointee.tagged("q"), p.pointee.counted(), l.pointee.copy())
  let tagged: ((GoString) -> line)? = p.pointee.copy().tagged
  let counted = { (receiver: line) -> line in receiver.counted() }
  fmt.Println(tagged!("f"), counted(l.pointee.copy()), l.pointee.copy())
  let m: GoMap<GoString, line> = ["k": l.pointee.copy()]
  fmt.Println(m["k"].tagged("m"), m)
  let c: (any counter)? = l.pointee.copy()
  fmt.Println(c!.counted(), c!.counted(), c)
  let a = pair([1, 2])
  fmt.Println(a.with(0, 9), a.cleared(), a.copy())
}

struct anonymousStruct1: GoStruct, GoComparable, GoCopied, GoUnnamed {
  var a = GoArray<2, Int>()

  func copy() -> anonymousStruct1 {
    var other = self
    other.a = a.copy()
    return other
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
