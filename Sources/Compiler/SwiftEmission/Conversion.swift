// Conversions between types, into interfaces and out of them.
import IR
import SwiftPrinting

extension Emitter {
  func convert(_ node: Expression, _ conversion: ConversionKind, to type: IRType) -> Fragment {
    if let generic = genericConversion(node, conversion, to: type) { return generic }
    switch conversion {
    case .pointer: return fragment(node)
    case .rename: return rename(node, to: type)
    case .integer: return wrap(integer(node, to: type), as: type)
    case .integerToFloat, .float: return wrap(converted(node, to: type), as: type)
    case .floatToInteger: return wrap(converted(node, to: type, label: "goConverting: "), as: type)
    case .complex, .stringToBytes, .stringToRunes, .bytesToString, .runesToString:
      return wrap(converted(node, to: type), as: type)
    case .sliceToArray:
      if scope.isThrowing {
        needsTry = true
        return wrap(converted(node, to: type, label: "checked: "), as: type)
      }
      return wrap(converted(node, to: type), as: type)
    case .integerToString:
      let rune = integer(node, to: .integer(.int32)).document
      return wrap(Fragment(.text("\(runtimeName("GoString"))(rune: ") + rune + ")"), as: type)
    }
  }

  /// To or from a type parameter: what it stands for may be any number, or any string.
  private func genericConversion(_ node: Expression, _ conversion: ConversionKind, to type: IRType) -> Fragment? {
    let (source, target) = (underlying(node.type), underlying(type))
    guard isTypeParameter(source) || isTypeParameter(target), source != target else { return nil }
    switch conversion {
    case .rename where source == .string:
      return Fragment(.text("\(self.type(type))(goString: ") + value(of: node, .inferred) + ")")
    case .rename where target == .string:
      return wrap(Fragment(expression(node, .inferred, atLeast: .postfix) + ".goString"), as: type)
    case .rename where isText(source) && isText(target):
      let text = expression(node, .inferred, atLeast: .postfix) + ".goString"
      return Fragment(.text("\(self.type(type))(goString: ") + text + ")")
    case .stringToBytes where isText(source), .stringToRunes where isText(source):
      let text = expression(node, .inferred, atLeast: .postfix) + ".goString"
      return wrap(Fragment(.text("\(self.type(target))(") + text + ")"), as: type)
    case .bytesToString where isText(target), .runesToString where isText(target),
      .integerToString where isText(target):
      let text = convert(node, conversion, to: .string).document
      return Fragment(.text("\(self.type(type))(goString: ") + text + ")")
    case .integer, .integerToFloat, .floatToInteger, .float, .rename:
      guard isNumber(source) || isNumber(target) else { return nil }
      return wrap(converted(node, to: type, label: "goConverting: "), as: type)
    default: return nil
    }
  }

  private func isTypeParameter(_ type: IRType) -> Bool { if case .typeParameter = type { true } else { false } }

  private func isNumber(_ type: IRType) -> Bool {
    switch type {
    case .integer, .float32, .float64: return true
    case .typeParameter(let name):
      switch constraint(of: name) {
      case .integer, .signed, .unsigned, .float, .number: return true
      default: return false
      }
    default: return false
    }
  }

  private func isText(_ type: IRType) -> Bool {
    if case .typeParameter(let name) = type { constraint(of: name) == .string } else { false }
  }

  private func constraint(of name: String) -> TypeParameter.Constraint? {
    scope.typeParameters.first { $0.name == name }?.constraint
  }

  /// `T(x)` with T the underlying type.
  private func converted(_ node: Expression, to type: IRType, label: String = "") -> Fragment {
    let target = self.type(underlying(type))
    return Fragment(.text("\(target)(\(label)") + value(of: node, .inferred) + ")")
  }

  private func wrap(_ fragment: Fragment, as type: IRType) -> Fragment {
    isWrapper(type) ? construct(type, fragment.document, .inferred) : fragment
  }

  private func value(of node: Expression, _ expectation: Expectation) -> Document {
    isWrapper(node.type) ? value(of: node) : expression(node, expectation)
  }

  private func integer(_ node: Expression, to type: IRType) -> Fragment {
    guard case .integer(let target) = underlying(type), case .integer(let source) = underlying(node.type) else {
      let label = if case .typeParameter = node.type { "goConverting: " } else { "" }
      return Fragment(.text("\(self.type(underlying(type)))(\(label)") + value(of: node, .inferred) + ")")
    }
    if Self.name(of: target) == Self.name(of: source) {
      return isWrapper(node.type) ? Fragment(value(of: node)) : fragment(node, .inferred)
    }
    // What a constant is converted to holds it.
    let label = Self.isLossless(source, target) || node.constantValue != nil ? "" : "truncatingIfNeeded: "
    return Fragment(.text("\(self.type(underlying(type)))(\(label)") + value(of: node, .inferred) + ")")
  }

  static func isLossless(_ source: IntegerKind, _ target: IntegerKind) -> Bool {
    if source.isSigned == target.isSigned { return source.width <= target.width }
    return !source.isSigned && source.width < target.width
  }

  private func isStructure(_ type: IRType) -> Bool {
    if case .anonymousStruct = type { return true }
    if case .structure? = declaration(of: type)?.shape { return true }
    return false
  }

  /// Field by field; what is more than a mention of a place is bound first.
  private func structure(_ node: Expression, to type: IRType) -> Fragment {
    let owner = expression(node, .inferred, atLeast: .postfix)
    let isPlace = if case .variable = node.kind { true } else { false }
    guard case .structure(let fields)? = declaration(of: type)?.shape, !fields.isEmpty else {
      return Fragment("(" + owner + .text(", \(self.type(type))()).1"))
    }
    let arguments = fields.map { field -> Document in
      let source = fieldDeclaration(of: node.type, field.name) ?? field
      let load = source.isAtomicObject ? ".Load()" : ""
      return .text("\(label(field.swiftName)): ") + (isPlace ? owner : "$0") + .text(".\(source.swiftName)\(load)")
    }
    let made = .text(self.type(type)) + Document.list("(", arguments, ")")
    return Fragment(isPlace ? made : "{ " + made + " }(" + owner + ")")
  }

  /// Between types with the same underlying type.
  private func rename(_ node: Expression, to type: IRType) -> Fragment {
    if self.type(type) == self.type(node.type) {
      switch node.kind {
      // What is to say its type.
      case .listLiteral, .mapLiteral, .zero, .constant: return fragment(node, .inferred)
      default: return fragment(node)
      }
    }
    if isStructure(type), isStructure(node.type) { return structure(node, to: type) }
    if isWrapper(type) {
      let inner = isWrapper(node.type) ? value(of: node) : expression(node)
      return construct(type, inner, .inferred)
    }
    if isWrapper(node.type) { return Fragment(value(of: node)) }
    return fragment(node)
  }

  /// Whether a value in an interface may stand as a bare literal there.
  func isBareLiteral(_ node: Expression) -> Bool {
    switch node.kind {
    case .constant(.string(let bytes)):
      node.type == .string && isValidText(bytes)
    case .constant(.bool): node.type == .bool
    // A shift of two literals is none.
    case .constant(.integer(_, let spelling)): node.type == .int && spelling?.contains("<<") != true
    case .constant(.float): node.type == .float64
    default: false
    }
  }

  func toInterface(_ value: Expression, _ type: IRType, _ expectation: Expectation) -> Fragment {
    if isNamedInterface(type) { return toNamedInterface(value, type, expectation) }
    if case .zero = value.kind, value.type == .any || value.type == .void { return zero(.any, expectation) }
    if value.type == .any { return fragment(value, expectation) }
    if isBareLiteral(value) {
      let literal = fragment(value)
      return expectation == .known ? literal : Fragment(.text("\(runtimeName("GoAny"))(") + literal.document + ")")
    }
    let label = isAssignedInPlace(value.type) && hasIdentity(value.type) ? "value: " : ""
    return Fragment(.text("\(runtimeName("GoAny"))(\(label)") + boxed(value) + ")")
  }

  /// What goes into a box: a pointer that Swift knows not to be nil is one all the same, and a channel says which way it
  /// goes.
  private func boxed(_ value: Expression) -> Document {
    if let directed = directed(value) { return directed }
    let operand = fragment(value, .inferred)
    if case .function = underlying(value.type), !isOptionalInSwift(value) {
      return parenthesized(operand, atLeast: .casting) + " as \(type(value.type))"
    }
    return operand.document
  }

  /// A channel of a directional type, with the type that Go gives it in an interface.
  func directed(_ value: Expression) -> Document? {
    guard let (name, element) = directedType(value.type) else { return nil }
    // Swift finds the type of the elements, but for nil.
    if case .zero = value.kind { return .text("\(name)<\(element)>(nil)") }
    return .text("\(name)(") + expression(value, .inferred) + ")"
  }

  /// The type that a channel of a directional type has in an interface.
  private func directedType(_ type: IRType) -> (name: String, element: String)? {
    guard case .channel(let direction, let element) = type, direction != .both else { return nil }
    return (runtimeName(direction == .receive ? "ReceiveOnly" : "SendOnly"), self.type(element))
  }

  /// A type that is asked for in an interface.
  func assertedMetatype(_ type: IRType) -> String {
    directedType(type).map { "\($0.name)<\($0.element)>.self" } ?? metatype(type)
  }

  private func toNamedInterface(_ value: Expression, _ type: IRType, _ expectation: Expectation) -> Fragment {
    if case .zero = value.kind, isNamedInterface(value.type) { return zero(type, expectation) }
    if value.type == .any || (isNamedInterface(value.type) && value.type != type) {
      let operand = expression(value, .inferred, atLeast: .postfix)
      let any = value.type == .any ? operand : "\(runtimeName("GoAny"))(" + operand + ")"
      return Fragment(any + ".as(\(metatype(type)))")
    }
    var operand = fragment(value, .inferred)
    if case .pointer = underlying(value.type), isOptionalInSwift(value) {
      operand = Fragment(.text("\(runtimeFunction("typedNil"))(") + operand.document + ")")
    }
    if case .pointer(let pointee) = underlying(value.type), let name = declaration(of: pointee)?.pointerName {
      operand = Fragment(.text("\(name)(") + operand.document + ")")
    }
    if expectation == .known || value.type == type { return operand }
    return Fragment(parenthesized(operand, atLeast: .casting.tighter) + " as \(self.type(type))", .casting)
  }

  /// `x.(T)`
  func assertion(_ value: Expression, _ target: IRType, _ commaOK: Bool) -> Fragment {
    // An optional interface names itself when the assertion fails.
    let isNamed = !commaOK && isNamedInterface(value.type) && !isOptionalInSwift(value)
    let owner =
      isNamed
      ? "(" + expression(value, .inferred, atLeast: .casting.tighter) + " as \(type(value.type)))"
      : interfaceValue(value, assertedTo: target)
    let argument = assertedMetatype(target) + (commaOK ? "" : missingMethod(target, of: value.type))
    if commaOK { return Fragment(owner + ".lookup(\(argument))") }
    return flavoured(
      fatal: { Fragment(owner + ".must(\(argument))") },
      throwing: { Fragment(owner + ".checked(\(argument))") })
  }

  /// The method that Go says is missing when the value does not satisfy the interface: the first that the interface it
  /// is in does not have already.
  private func missingMethod(_ target: IRType, of source: IRType) -> String {
    guard isNamedInterface(target) else { return "" }
    if target == .error { return ", missing: \"Error\"" }
    var present: [String] = []
    if case .interface(let methods)? = declaration(of: source)?.shape { present = methods.map(\.name) }
    guard case .interface(let methods)? = declaration(of: target)?.shape,
      let first = methods.map(\.name).filter({ !present.contains($0) }).min()
    else { return "" }
    return ", missing: \"\(first)\""
  }

  /// An interface value before one of its assertions.
  ///
  /// The memory of a named interface holds what stands for the pointers of some types, not the pointer.
  func interfaceValue(_ value: Expression, assertedTo target: IRType) -> Document {
    var isStoodFor = false
    if case .pointer(let pointee) = target { isStoodFor = declaration(of: pointee)?.pointerName != nil }
    if underlying(value.type) == .any || (isNamedInterface(value.type) && !isStoodFor) {
      return expression(value, .inferred, atLeast: .postfix)
    }
    return "\(runtimeName("GoAny"))(" + expression(value, .inferred) + ")"
  }
}
