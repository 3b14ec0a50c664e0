/// Arithmetic on named constants, and their conversion: `2 * time.Second` keeps its parts where computing them gives the
/// exact value.
import BigInt
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// The operation a constant expression spells out; nil where its value must be taken instead: no name in it, or a
  /// part that the type of the whole cannot hold.
  func arithmetic(_ syntax: GoSyntax.Expression, _ goType: GoType, _ type: IRType) -> Expression? {
    guard case .basic(let basic) = underlying(goType) else { return nil }
    switch syntax.kind {
    case .binary(let operation, let left, let right):
      guard let arithmetic = ArithmeticOperator(rawValue: operation.rawValue),
        namesConstant(left) || namesConstant(right)
      else { return nil }
      let isText = basic == .string || basic == .untypedString
      guard isText ? operation == .add : basic.isInteger, fits(left, basic), let first = constant(left),
        first.type == type
      else { return nil }
      guard let second = constant(right) else { return nil }
      if operation.isShift {
        guard case .integer = second.type else { return nil }
      } else {
        guard fits(right, basic), second.type == type else { return nil }
      }
      return Expression(.binary(arithmetic, first, second), type, origin: syntax.range)
    case .unary(.minus, let operand):
      guard basic.isInteger, namesConstant(operand), fits(operand, basic), let value = constant(operand),
        value.type == type
      else { return nil }
      return Expression(.negate(value), type, origin: syntax.range)
    default: return nil
    }
  }

  /// The conversion of a named integer constant, `uint32(Running)`; nil where its value must be taken instead: no name, no
  /// number, or one that floating-point numbers do not hold exactly.
  func convertedName(_ syntax: GoSyntax.Expression, _ goType: GoType) -> Expression? {
    guard case .call(let callee, let arguments, _) = syntax.kind, isType(withoutParentheses(callee)),
      arguments.count == 1, isName(withoutParentheses(arguments[0])), namesConstant(arguments[0]),
      case .basic(let target) = underlying(goType),
      case .basic(let source) = underlying(self.goType(arguments[0])), source.isInteger || source == target,
      let number = facts.types[arguments[0].id]?.constant?.integerValue,
      target.isInteger || (target == .float64 || target == .float32) && isExactAsFloat(number)
    else { return nil }
    return conversion(syntax, to: goType, arguments[0])
  }

  /// Whether floating-point numbers of both sizes hold the integer.
  func isExactAsFloat(_ number: BigInt) -> Bool { number.magnitude.bitWidth <= 24 }

  private func isName(_ syntax: GoSyntax.Expression) -> Bool {
    switch syntax.kind {
    case .identifier, .selector: true
    default: false
    }
  }

  /// Whether a named constant of a package is part of the expression.
  private func namesConstant(_ syntax: GoSyntax.Expression) -> Bool {
    switch syntax.kind {
    case .parenthesized(let inner), .unary(_, let inner): return namesConstant(inner)
    case .binary(_, let left, let right): return namesConstant(left) || namesConstant(right)
    case .identifier(let name), .selector(_, let name):
      guard let object = facts.uses[name.id], case .constant = object.kind else { return false }
      return object.packagePath != nil
    default: return false
    }
  }

  /// Whether the exact value of a part is a value of the type.
  private func fits(_ syntax: GoSyntax.Expression, _ basic: BasicType) -> Bool {
    switch facts.types[syntax.id]?.constant {
    case .string?: return true
    case .integer(let number)?:
      switch basic {
      case .int8: return Int8(exactly: number) != nil
      case .int16: return Int16(exactly: number) != nil
      case .int32, .untypedRune: return Int32(exactly: number) != nil
      case .int, .int64, .untypedInt: return Int64(exactly: number) != nil
      case .uint8: return UInt8(exactly: number) != nil
      case .uint16: return UInt16(exactly: number) != nil
      case .uint32: return UInt32(exactly: number) != nil
      case .uint, .uint64, .uintptr: return UInt64(exactly: number) != nil
      default: return false
      }
    default: return false
    }
  }
}
