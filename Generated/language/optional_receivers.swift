// run
//
// A method that may be called on nil calls one of another type; a clause whose condition may panic falls through.

import GoRuntime
import GoStandardLibrary

final class number: GoObject {
  var digits: GoSlice<Int> = nil

  init() {}

  init(digits: GoSlice<Int> = nil) {
    self.digits = digits
  }
}

extension Optional where Wrapped == number {
  /// set copies, and says what it did; nil is set to nothing.
  func set(_ m: number) -> GoString {
    if self == nil {
      return "nothing"
    }
    self!.digits = append(self!.digits[..<0], contentsOf: m.digits)
    return fmt.Sprint(self!.digits)
  }
}

final class ratio: GoObject {
  let over: number
  let under: number

  init() {
    over = number()
    under = number()
  }

  init(over: number = number(), under: number = number()) {
    self.over = over
    self.under = under
  }
}

extension Optional where Wrapped == ratio {
  func set(_ s: ratio?) -> GoString {
    if self == s {
      return "same"
    }
    return number?(self!.over).set(s!.over) + "/" + number?(self!.under).set(s!.under)
  }
}

extension ratio {
  /// kind says of what kind the ratio is; it panics where a digit is missing, and recovers.
  func kind() -> GoString {
    var found: GoString = ""
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        if case let problem = recover(), problem != nil {
          found = "none"
        }
      }
      switch true {
      case len(over.digits) == 0:
        found = "zero "
        fallthrough
      case len(under.digits) == 0:
        found += "whole"
      case try over.digits[checked: 0] == under.digits[checked: 0], try over.digits[checked: 1] == 0:
        found = "odd"
      default:
        break
      }
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return found
  }
}

func main() {
  let r = ratio(over: number(digits: [1, 2]), under: number(digits: [3]))
  let s = ratio()
  let none: ratio? = nil
  fmt.Println(s.kind(), r.kind())
  fmt.Println(Optional(s).set(r), Optional(s).set(s), none.set(nil))
  s.under.digits = nil
  fmt.Println(s.kind())
  s.under.digits = [1]
  fmt.Println(s.kind())
  s.over.digits = [9]
  fmt.Println(s.kind())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
