// run
//
// Names that are keywords or types in Swift are plain names in Go.

import GoRuntime
import GoStandardLibrary

final class Int_: GoObject, GoCopied, GoRenamed {
  var self_ = 0
  var Type_ = 0
  var `init` = 0

  static var goName: Swift.String { "Int" }

  init() {}

  init(self_: Int = 0, Type_: Int = 0, init: Int = 0) {
    self.self_ = self_
    self.Type_ = Type_
    self.`init` = `init`
  }

  func copy() -> Int_ {
    let other = Int_()
    other.assign(self)
    return other
  }

  func assign(_ other: Int_) {
    self_ = other.self_
    Type_ = other.Type_
    `init` = other.`init`
  }
}

struct String: GoDefinedString {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

struct Optional_<Element: GoValue>: GoStruct, GoRenamed {
  var some: Pointer<Element>? = nil
  var nil__ = false

  static var goName: Swift.String { "Optional" }
}

extension Int_ {
  func `deinit`(_ `inout`: Int) -> Int {
    return self_ &+ `inout`
  }

  func `subscript`(_ `where`: Int) -> Int {
    `init` = `where`
    let `let` = Type_
    return `let`
  }
}

func `guard`(_ `in`: Int, _ `is`: Int, _ `as`: Int) -> Int {
  return `in` &* 100 &+ `is` &* 10 &+ `as`
}

func `repeat`(_ `while`: Bool, _ `do`: (GoString) -> Void) {
  if `while` {
    `do`("thrown")
  }
}

func main() {
  let `class` = 1
  let `enum` = 2
  let `protocol` = 3
  fmt.Println(`guard`(`class`, `enum`, `protocol`))

  let self_ = Int_(self_: 5, Type_: 6)
  fmt.Println(self_.`deinit`(1), self_.`subscript`(9), self_.`init`, GoAny(value: self_.copy()))

  let `try` = { (`catch`: Int) -> Int in `catch` &+ 1 }
  let `let` = `try`(41)
  fmt.Println(`let`)

  `repeat`(true) { `throw` in fmt.Println(`throw`) }

  let `where`: GoMap<String, Int> = ["operator": 1, "extension": 2]
  for (`static`, `public`) in `where` {
    if `static` == "operator" {
      fmt.Println(`static`, `public`)
    }
  }
  let `private` = Optional_<Int>(nil__: true)
  fmt.Println(`private`.some == nil, `private`.nil__)
  let _Any = 1
  let Self_ = 2
  let Array = 3
  let nonisolated = 4
  fmt.Println(_Any &+ Self_ &+ Array &+ nonisolated)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
