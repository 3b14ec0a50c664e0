import GoSyntax

/// An expression under examination: what it is, its type, its value when constant.
struct Operand {
  enum Mode {
    /// Reported already; no further complaints.
    case invalid
    case noValue, builtin, type, constant, variable, mapIndex, value, commaOK, nilValue
  }

  var mode: Mode
  var type: GoType
  var constant: Constant?
  /// What it was made from; nil for values that stand nowhere.
  var expression: Expression?
  var builtin: Builtin?
  /// The text shown in messages in place of an expression.
  var text: String?

  init(
    _ mode: Mode = .invalid, type: GoType = .invalid, constant: Constant? = nil, expression: Expression? = nil
  ) {
    self.mode = mode
    self.type = type
    self.constant = constant
    self.expression = expression
  }

  var isInvalid: Bool { mode == .invalid }
  var isNil: Bool { mode == .nilValue }
  /// Constant with a known value.
  var value: Constant? { mode == .constant ? constant : nil }

  var recordedMode: TypeAndValue.Mode {
    switch mode {
    case .invalid, .value: .value
    case .noValue: .noValue
    case .builtin: .builtin
    case .type: .type
    case .constant: .constant
    case .variable: .variable
    case .mapIndex: .mapIndex
    case .commaOK: .commaOK
    case .nilValue: .nilValue
    }
  }
}

/// What an expression is good for as a statement.
enum ExpressionKind { case conversion, expression, statement }

extension Checker {
  /// The operand as Go's messages name it: `x (variable of type int)`.
  func describe(_ operand: Operand) -> String {
    if operand.mode == .nilValue {
      switch operand.type {
      case .basic(.untypedNil): return "nil"
      case .invalid: return "nil (with invalid type)"
      default: return "nil (of type \(describe(operand.type)))"
      }
    }
    var expression = operand.text ?? operand.expression.map(describe) ?? ""
    if expression.isEmpty {
      switch operand.mode {
      case .builtin: expression = operand.builtin?.rawValue ?? ""
      case .type: expression = describe(operand.type)
      case .constant: expression = operand.constant.map(describe) ?? ""
      default: break
      }
    }
    var text = ""
    var hasType = false
    switch operand.mode {
    case .invalid, .noValue, .builtin, .type: break
    default:
      if let basic = operand.type.basic, basic.isUntyped { text += basic.rawValue + " " } else { hasType = true }
    }
    text += describe(operand.mode)
    if operand.mode == .constant, let constant = operand.constant {
      let value = describe(constant)
      if value != expression { text += " " + value }
    }
    if hasType {
      if operand.type.isInvalid {
        text += " with invalid type"
      } else {
        text += operand.type.isGeneric || isGenericSignature(operand.type) ? " of generic " : " of "
        text += typeKindNote(operand.type) + "type " + describe(operand.type)
        if let parameter = operand.type.typeParameter {
          text += " constrained by " + describe(parameter.constraint)
          if let terms = parameter.interface.typeSet.terms, terms.isEmpty { text += " with empty type set" }
        }
      }
    }
    return expression.isEmpty ? text : "\(expression) (\(text))"
  }

  private func isGenericSignature(_ type: GoType) -> Bool {
    if case .function(let signature) = type { return !signature.typeParameters.isEmpty }
    return false
  }

  /// Messages tell what kind of type hides behind a name: `struct ` of `struct type T`.
  private func typeKindNote(_ type: GoType) -> String {
    switch type {
    case .named: break
    case .interface(let interface) where interface === Universe.anyInterface: break
    default: return ""
    }
    return (type.underlying.kindName ?? describe(type.underlying)) + " "
  }

  private func describe(_ mode: Operand.Mode) -> String {
    switch mode {
    case .invalid: "invalid operand"
    case .noValue: "no value"
    case .builtin: "built-in"
    case .type: "type"
    case .constant: "constant"
    case .variable: "variable"
    case .mapIndex: "map index expression"
    case .value: "value"
    case .commaOK: "comma, ok expression"
    case .nilValue: "nil"
    }
  }
}
