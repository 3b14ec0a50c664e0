// run
//
// Methods of interfaces may have names that Swift or every translated type gives a meaning of its own.

import GoRuntime
import GoStandardLibrary

struct kind: GoDefinedInteger {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension kind {
  func Type_() -> kind {
    return self
  }
}

struct position: GoDefinedInteger {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension position {
  func Protocol_() -> position {
    return self
  }
}

/// node asks for methods that promotion brings.
protocol node: GoInterface {
  func Type_() -> kind
  func Protocol_() -> position
  func copy_() -> (any node)?
  func hash_() -> UInt32
  func zero_() -> Bool
}

final class list: GoObject, node {
  var kind_ = kind()
  var position_ = position()
  var items: GoSlice<GoString> = nil

  init() {}

  init(kind_: kind = kind(), position_: position = position(), items: GoSlice<GoString> = nil) {
    self.kind_ = kind_
    self.position_ = position_
    self.items = items
  }
}

extension list {
  func Protocol_() -> position {
    return position_.Protocol_()
  }

  func Type_() -> kind {
    return kind_.Type_()
  }

  func copy_() -> (any node)? {
    return list(kind_: kind_, position_: position_, items: append(GoSlice<GoString>(), contentsOf: items))
  }

  func hash_() -> UInt32 {
    var h: UInt32 = 0
    for item in items {
      for i in stride(from: 0, to: len(item), by: 1) {
        h = h &* 31 &+ UInt32(item[i])
      }
    }
    return h
  }

  func zero_() -> Bool {
    return len(items) == 0
  }
}

/// cell satisfies another such interface as a value.
struct cell: GoStruct, GoComparable, anonymousInterface1, holder {
  var pointer_ = 0
  var checked_ = 0
}

extension cell {
  func assign_(_ n: Int) -> (any holder)? {
    var c = self
    c.checked_ &+= n
    return c
  }

  func self_() -> Int {
    return pointer_ &* 10 &+ checked_
  }

  func `in`() -> Int {
    return pointer_
  }
}

protocol holder: GoInterface {
  func assign_(_: Int) -> (any holder)?
  func self_() -> Int
  func `in`() -> Int
}

func main() {
  let n: any node = list(kind_: 2, position_: 3, items: ["a", "b"])
  let c = n.copy_()
  c.must(list?.self)!.items[0] = "z"
  fmt.Println(n.Type_(), n.Protocol_(), n.hash_(), c!.hash_(), n.zero_(), (list() as any node).zero_())
  var h: (any holder)? = cell(pointer_: 4)
  h = h!.assign_(2)!.assign_(3)
  let self_: (() -> Int)? = h!.self_
  let hash: (() -> UInt32)? = n.hash_
  fmt.Println(self_!(), hash!() == n.hash_(), h!.`in`(), cell(pointer_: 1, checked_: 1).assign_(1))
  if case (let a, let ok) = GoAny(h).lookup((any anonymousInterface1).self), ok {
    fmt.Println(a!.self_())
  }
}

protocol anonymousInterface1: GoInterface {
  func self_() -> Int
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
