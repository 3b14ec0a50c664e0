import BigInt
import Diagnostics
import GoSyntax

/// Shifts, and the untyped operands whose type their context decides.
extension Checker {
  func shift(_ x: inout Operand, _ y: inout Operand, _ op: BinaryOperator, whole: Expression?) {
    let shifted = x.value?.integerValue
    guard x.type.allInteger || x.type.isUntyped && shifted != nil else {
      report(.invalidShift, "invalid operation: shifted operand \(describe(x)) must be integer", at: x)
      x.mode = .invalid
      return
    }
    var count: BigInt?
    if let constant = y.value {
      count = constant.integerValue
      if let count, count < 0 {
        report(.invalidShift, "invalid operation: negative shift count \(describe(y))", at: y)
        x.mode = .invalid
        return
      }
      if y.type.isUntyped {
        let (_, problem) = representation(of: constant, from: y.type, as: .uint)
        if problem != .none {
          reportMisfit(problem, y, .basic(.uint))
          x.mode = .invalid
          return
        }
        // The count of a constant shift keeps its untyped type in go/types' eyes; it is a uint by the specification.
        if x.mode != .constant, let expression = y.expression {
          updateType(of: expression, to: .basic(.uint), isFinal: true)
        }
      } else if !y.type.allInteger {
        report(.invalidShift, "invalid operation: shift count \(describe(y)) must be integer", at: y)
        x.mode = .invalid
        return
      }
    } else if y.type.allInteger {
      // Signed counts are allowed since Go 1.13.
    } else if y.type.isUntyped {
      convertUntyped(&y, to: .basic(.uint))
      if y.isInvalid {
        x.mode = .invalid
        return
      }
    } else {
      report(.invalidShift, "invalid operation: shift count \(describe(y)) must be integer", at: y)
      x.mode = .invalid
      return
    }
    if x.mode == .constant {
      if y.mode == .constant {
        guard let count, let shifted, count <= 1074 else {
          report(.invalidShift, "invalid operation: invalid shift count \(describe(y))", at: y)
          x.mode = .invalid
          return
        }
        if !x.type.isInteger { x.type = .basic(.untypedInt) }
        x.constant = .integer(op == .shiftLeft ? shifted << Int(count) : shiftedRight(shifted, by: Int(count)))
        x.expression = whole ?? x.expression
        checkOverflow(&x)
        return
      }
      if x.type.isUntyped {
        // The type of the shifted constant is what the context makes of the whole expression.
        if let expression = x.expression { untyped[expression.id]?.isShiftedOperand = true }
        x.mode = .value
        x.constant = nil
        return
      }
    }
    guard x.type.allInteger else {
      report(.invalidShift, "invalid operation: shifted operand \(describe(x)) must be integer", at: x)
      x.mode = .invalid
      return
    }
    x.mode = .value
    x.constant = nil
  }
}

/// Shifts to the right as Go does, toward negative infinity, where BigInt goes toward zero.
private func shiftedRight(_ value: BigInt, by count: Int) -> BigInt {
  value >= 0 ? value >> count : -((-value - 1) >> count) - 1
}
