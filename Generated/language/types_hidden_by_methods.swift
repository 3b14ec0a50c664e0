// run
//
// A type that has the name of a method is made inside the methods of that method's type.

import GoRuntime
import GoStandardLibrary

struct File: GoStruct, GoComparable {
  var name: GoString = ""
  var size = 0
}

struct Line: GoDefinedInteger {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

struct Position: GoStruct, GoComparable, GoStringer, GoPanicking {
  var File_: Pointer<File>? = nil
  var Line_ = Line()
}

final class Set: GoObject {
  let mu = sync.Mutex()
  var files: GoSlice<Pointer<File>?> = nil
  var byKey: GoMap<GoString, File> = nil

  init() {}
}

extension Set {
  func File(_ name: GoString) -> Pointer<File>? {
    for f in files {
      if f!.pointee.name == name {
        return f
      }
    }
    return nil
  }

  func Add(_ name: GoString, _ size: Int) -> Pointer<File> {
    let f = Pointer(.init(name: name, size: size) as File)
    mu.Lock()
    defer { mu.Unlock() }
    self.files.append(f, Pointer(.init(name: name + "~", size: 0) as File))
    let g = .init(name: name, size: size &* 2) as File
    if byKey == nil {
      byKey = [:]
    }
    byKey[name] = g
    let none = Pointer<File>(.init() as File)
    let h = none
    let p = Pointer(.init() as File)
    (h.pointee.size, p.pointee.name) = (1, "p")
    let files: GoSlice<File> = [g, .init(name: "q"), p.pointee]
    sort.Slice(GoAny(files)) { i, j in files[i].name < files[j].name }
    fmt.Println(
      len(files), files[0], none.pointee, h.pointee, h == p, none.pointee == .init(),
      g == .init(name: name, size: 2 &* size))
    return f
  }
}

extension Position {
  func String() -> GoString {
    return fmt.Sprint(File_!.pointee.name, ":", Line_ &+ 1)
  }

  func Next() -> Position {
    var q = Position(File_: Pointer(File(name: File_!.pointee.name, size: 0)), Line_: Line_ &+ 1)
    let line: Line = 7
    if q.Line_ > line {
      q = Position()
    }
    return q
  }
}

func main() {
  let s = Set()
  fmt.Println(s.Add("b", 3).pointee, s.Add("a", 1).pointee)
  fmt.Println(s.File("a")!.pointee.size, s.File("none") == nil, len(s.files), s.byKey)
  let p = Position(File_: s.File("b"), Line_: 4)
  fmt.Println(p, p.Next(), p.Next().File_ == p.File_)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
