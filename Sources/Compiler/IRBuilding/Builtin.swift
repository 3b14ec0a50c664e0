/// Built-in functions: arguments converted to what each does with them.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func builtin(
    _ syntax: GoSyntax.Expression, _ builtin: GoTypes.Builtin, _ arguments: [GoSyntax.Expression], hasEllipsis: Bool
  ) -> Expression {
    let type = builder.type(goType(syntax))
    func make(_ builtin: Builtin, _ operands: [Expression], _ type: IRType = type) -> Expression {
      Expression(.builtin(builtin, operands), type, origin: syntax.range)
    }
    switch builtin {
    case .append: return append(syntax, arguments, hasEllipsis: hasEllipsis)
    case .copy:
      guard arguments.count == 2 else { break }
      return make(.copy, [expression(arguments[0]), bytes(expression(arguments[1]), goType(arguments[1]))])
    case .delete:
      guard arguments.count == 2, case .map(let key, _) = coreType(goType(arguments[0])) else { break }
      return make(.delete, [expression(arguments[0]), expression(arguments[1], as: builder.type(key))], .void)
    case .len, .cap:
      guard let operand = arguments.first else { break }
      let container = expression(operand)
      let isPointer: Bool = if case .pointer = coreType(goType(operand)) { true } else { false }
      return make(builtin == .len ? .len : .cap, [isPointer ? dereference(container, at: operand.range) : container])
    case .clear, .close:
      return make(builtin == .clear ? .clear : .close, arguments.map { expression($0) }, .void)
    case .complex:
      let part: IRType = type == .complex64 ? .float32 : .float64
      return make(.complex, arguments.map { expression($0, as: part) })
    case .real, .imag: return make(builtin == .real ? .real : .imag, arguments.map { expression($0) })
    case .max, .min: return make(builtin == .max ? .max : .min, arguments.map { expression($0, as: type) })
    case .panic: return make(.panic, arguments.map { expression($0, as: .any) }, .void)
    case .print, .println:
      let operation: Builtin = builtin == .print ? .print : .println
      return printing(syntax, operation, arguments)
    case .make: return Expression(.make(arguments.dropFirst().map { position($0) }), type, origin: syntax.range)
    case .new:
      guard let operand = arguments.first, !isType(operand), case .pointer(let pointee) = type else {
        return Expression(.new, type, origin: syntax.range)
      }
      // `new(x)`: a variable that begins with the value.
      let variable = builder.temporary(pointee, origin: syntax.range)
      let definition = Statement(.define([.new(variable)], [expression(operand, as: pointee)]), origin: syntax.range)
      return inClosure([definition], address(read(variable), at: syntax.range))
    case .recover: return Expression(.recover, .any, origin: syntax.range)
    case .unsafeSizeof, .unsafeAlignof, .unsafeOffsetof, .unsafeString, .unsafeStringData, .unsafeSlice,
      .unsafeSliceData, .unsafeAdd:
      builder.unsupported(
        "\(builtin.rawValue) is", at: syntax.range, hint: "memory has no layout here; use slices and strings")
    }
    return placeholder(type, at: syntax.range)
  }

  private func append(
    _ syntax: GoSyntax.Expression, _ arguments: [GoSyntax.Expression], hasEllipsis: Bool
  ) -> Expression {
    let type = builder.type(goType(syntax))
    guard let first = arguments.first, case .slice(let element) = coreType(goType(syntax)) else {
      return placeholder(type, at: syntax.range)
    }
    let slice = expression(first, as: type)
    if hasEllipsis, let last = arguments.last, arguments.count == 2 {
      if isNil(last) { return slice }
      let rest = bytes(expression(last), goType(last))
      return Expression(.builtin(.appendSlice, [slice, rest]), type, origin: syntax.range)
    }
    let elements = arguments.dropFirst().map { expression($0, as: builder.type(element)) }
    return Expression(.builtin(.append, [slice] + elements), type, origin: syntax.range)
  }

  /// A string as the bytes that copy and append take from it.
  private func bytes(_ value: Expression, _ type: GoType) -> Expression {
    guard case .basic(let basic) = coreType(type), basic == .string || basic == .untypedString else { return value }
    let plain = value.type == .string ? value : Expression(.convert(value, .rename), .string, origin: value.origin)
    return Expression(.convert(plain, .stringToBytes), .slice(.integer(.uint8)), origin: value.origin)
  }

  /// `println(f())` with several results prints each.
  private func printing(
    _ syntax: GoSyntax.Expression, _ operation: Builtin, _ arguments: [GoSyntax.Expression]
  ) -> Expression {
    guard arguments.count == 1, case .tuple(let types) = goType(arguments[0]), types.count > 1 else {
      return Expression(.builtin(operation, arguments.map { expression($0) }), .void, origin: syntax.range)
    }
    let isFirst = maySetBefore
    let temporaries = types.map { builder.temporary(builder.type($0), named: "argument") }
    let definition = Statement(
      .define(temporaries.map { .new($0) }, [expression(arguments[0])]), origin: arguments[0].range)
    let call = Expression(.builtin(operation, temporaries.map { read($0) }), .void, origin: syntax.range)
    guard isFirst else { return inClosure([definition], call) }
    pending.append(definition)
    return call
  }
}
