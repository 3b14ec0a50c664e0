import BigInt
import Diagnostics
import GoSyntax

/// Type expressions.
extension Checker {
  /// The type an expression denotes. `definedBy` is the type declaration whose right side this is.
  func type(_ expression: Expression, definedBy: Object? = nil, allowsGeneric: Bool = false) -> GoType {
    let type = nested(at: expression.range, fallback: .invalid) {
      denotedType(expression, definedBy: definedBy, allowsGeneric: allowsGeneric)
    }
    record(expression, .type, type)
    return type
  }

  /// A type a variable can have: constraints are refused.
  func variableType(_ expression: Expression) -> GoType {
    let type = type(expression)
    refuseConstraint(type, at: expression.range)
    return type
  }

  func refuseConstraint(_ type: GoType, at range: SourceRange) {
    if type.isTypeParameter { return }
    later { [self] in
      guard case .interface(let interface) = type.underlying else { return }
      let set = interface.typeSet
      if set.terms == nil, !set.isComparable { return }
      let reason = set.isComparable ? "interface is (or embeds) comparable" : "interface contains type constraints"
      report(
        .misplacedConstraint, "cannot use type \(describe(type)) outside a type constraint: \(reason)", at: range)
    }
  }

  private func denotedType(_ expression: Expression, definedBy: Object?, allowsGeneric: Bool) -> GoType {
    switch expression.kind {
    case .identifier, .selector:
      var operand: Operand
      if case .identifier(let identifier) = expression.kind {
        operand = self.identifier(identifier, expression)
      } else {
        operand = selector(expression, wantsType: true)
      }
      operand.expression = expression
      guard let type = typeOf(operand, expression) else { return .invalid }
      return allowsGeneric ? type : instantiated(type, at: expression)
    case .index(let base, let arguments): return instantiate(base, arguments, expression)
    case .parenthesized(let inner): return type(inner, definedBy: definedBy, allowsGeneric: allowsGeneric)
    case .star(let element):
      let base = variableType(element)
      return base.isInvalid ? .invalid : .pointer(base)
    case .arrayType(let length, let element):
      guard let length else {
        report(.invalidArrayLength, "invalid use of [...] array (outside a composite literal)", at: expression.range)
        _ = type(element)
        return .invalid
      }
      let count = arrayLength(length)
      let elementType = variableType(element)
      return count < 0 ? .invalid : .array(length: count, elementType)
    case .sliceType(let element): return .slice(variableType(element))
    case .ellipsis(let element):
      report(.misplacedDots, "invalid use of ...", at: expression.range)
      return .slice(variableType(element))
    case .mapType(let key, let value):
      let keyType = variableType(key)
      let valueType = variableType(value)
      later { [self] in
        if keyType.isInvalid || isComparableType(keyType) { return }
        let why = keyType.isTypeParameter ? " (missing comparable constraint)" : ""
        report(.incomparableKey, "invalid map key type \(describe(keyType))\(why)", at: key.range)
      }
      return .map(key: keyType, value: valueType)
    case .channelType(let direction, let element):
      return .channel(ChannelTypeDirection(direction), variableType(element))
    case .structType(let fields): return .structure(structure(fields))
    case .functionType(let functionType):
      let scope = Scope(parent: environment.scope, isFunction: true)
      return .function(signature(of: functionType, receiver: nil, typeParameters: [], in: scope))
    case .interfaceType(let elements): return .interface(interface(elements, at: expression.range))
    case .bad: return .invalid
    default:
      report(.notAType, "\(describe(expression)) is not a type", at: expression.range)
      use([expression])
      return .invalid
    }
  }

  /// The type an operand denotes; reports anything else.
  private func typeOf(_ operand: Operand, _ expression: Expression) -> GoType? {
    switch operand.mode {
    case .type: return operand.type
    case .invalid: return nil
    case .noValue: report(.notAType, "\(describe(operand)) used as type", at: expression.range)
    default: report(.notAType, "\(describe(expression)) is not a type", at: expression.range)
    }
    return nil
  }

  /// Refuses a generic type without arguments.
  func instantiated(_ type: GoType, at expression: Expression) -> GoType {
    if type.isGeneric || genericAlias(expression) != nil {
      report(
        .missingInstantiation, "cannot use generic type \(describe(type)) without instantiation", at: expression.range)
      return .invalid
    }
    return type
  }

  /// The object of a generic alias an expression names.
  func genericAlias(_ expression: Expression) -> Object? {
    var identifier: Identifier
    switch expression.unparenthesized.kind {
    case .identifier(let name): identifier = name
    case .selector(_, let name): identifier = name
    default: return nil
    }
    guard let object = facts.uses[identifier.id], object.isAlias, !object.aliasTypeParameters.isEmpty else {
      return nil
    }
    return object
  }

  private func arrayLength(_ expression: Expression) -> Int {
    if case .identifier(let name) = expression.kind {
      let object = lookup(name.name)
      if object == nil {
        report(
          .invalidArrayLength, "undefined array length \(name.name) or missing type constraint", at: expression.range)
        return -1
      }
      if let object, !isConstant(object) {
        report(.invalidArrayLength, "invalid array length \(name.name)", at: expression.range)
        return -1
      }
    }
    var operand = self.expression(expression)
    if operand.mode != .constant {
      if operand.mode != .invalid {
        report(.invalidArrayLength, "array length \(describe(operand)) must be constant", at: expression.range)
      }
      return -1
    }
    if operand.type.isUntyped || operand.type.isInteger, let value = operand.constant?.integerValue {
      if value >= 0, value <= BigInt(Int.max) {
        if operand.type.isUntyped { convertUntyped(&operand, to: .basic(.int)) }
        return Int(value)
      }
      report(.invalidArrayLength, "invalid array length \(describe(operand))", at: expression.range)
      return -1
    }
    let message =
      operand.type.isInteger || operand.type.isUntyped && operand.type.isNumeric
      ? "array length \(describe(operand)) must be integer" : "array length \(describe(operand)) must be integer"
    report(.invalidArrayLength, message, at: expression.range)
    return -1
  }

  private func isConstant(_ object: Object) -> Bool { if case .constant = object.kind { true } else { false } }

  // MARK: - Interfaces

  private func interface(_ elements: [InterfaceElement], at range: SourceRange) -> InterfaceType {
    let interface = InterfaceType()
    var seen: [String: Object] = [:]
    for element in elements {
      switch element {
      case .method(let name, let functionType, _, _):
        if name.isBlank {
          report(.blankMethod, "methods must have a unique non-blank name", at: name.range)
          continue
        }
        let scope = Scope(parent: environment.scope, isFunction: true)
        let signature = signature(of: functionType, receiver: nil, typeParameters: [], in: scope)
        let object = Object(
          .function, name: name.name, type: .function(signature), range: name.range, packagePath: path)
        record(name, defines: object)
        if let other = seen[name.name] {
          report(
            .duplicateMethod, "duplicate method \(name.name)", at: name.range,
            notes: [.init("other declaration of method \(name.name)", at: other.range)])
          continue
        }
        seen[name.name] = object
        interface.explicitMethods.append(object)
      case .union(let terms):
        if let embedded = self.union(terms) {
          interface.embedded.append(embedded)
        } else {
          interface.embedsUnknown = true
        }
      }
    }
    interface.isComplete = true
    later { [self] in verify(interface, at: range) }
    return interface
  }

  /// Methods that come by several ways must agree.
  private func verify(_ interface: InterfaceType, at range: SourceRange) {
    var seen: [String: Object] = [:]
    for method in interface.explicitMethods { seen[method.name] = method }
    for embedded in interface.embedded {
      guard case .interface(let inner) = embedded.type.underlying else { continue }
      for method in inner.methods {
        if let other = seen[method.name], other !== method,
          other.isNamed(method.name, packagePath: method.packagePath), !identical(other.type, method.type)
        {
          report(
            .duplicateMethod, "duplicate method \(method.name)", at: embedded.range,
            notes: [.init("other declaration of method \(method.name)", at: other.range)])
        }
        seen[method.name] = seen[method.name] ?? method
      }
    }
  }

  /// An embedded element: a single type, or a union of terms.
  func union(_ terms: [(tilde: Bool, type: Expression)]) -> InterfaceType.Embedded? {
    guard let first = terms.first else { return nil }
    let range = first.type.range
    if terms.count == 1, !first.tilde {
      let type = type(first.type)
      if type.isInvalid { return nil }
      if type.isTypeParameter {
        report(.misplacedTypeParameter, "term cannot be a type parameter", at: range)
        return nil
      }
      return .init(type: type, range: range)
    }
    let interface = InterfaceType()
    var members: [(tilde: Bool, type: GoType)] = []
    for term in terms {
      let type = type(term.type)
      if type.isInvalid { continue }
      if type.isTypeParameter {
        let text = terms.count == 1 && !term.tilde ? "" : "type in "
        _ = text
        report(.misplacedTypeParameter, "term cannot be a type parameter", at: term.type.range)
        continue
      }
      members.append((term.tilde, type))
    }
    interface.unionTerms = members
    interface.isComplete = true
    later { [self] in verify(terms, members) }
    return .init(type: .interface(interface), range: range)
  }

  /// Where a term begins, its tilde included.
  private func termPlace(_ term: (tilde: Bool, type: Expression)) -> SourceRange {
    var start = term.type.range.start
    while term.tilde, start > 0, term.type.range.file.bytes[start] != UInt8(ascii: "~") { start -= 1 }
    return SourceRange(file: term.type.range.file, start: start, end: term.type.range.end)
  }

  private func verify(_ terms: [(tilde: Bool, type: Expression)], _ members: [(tilde: Bool, type: GoType)]) {
    guard terms.count == members.count else { return }
    for (index, member) in members.enumerated() {
      let range = termPlace(terms[index])
      let underlying = member.type.underlying
      if member.tilde {
        if case .interface = underlying {
          report(.invalidUnion, "invalid use of ~ (\(describe(member.type)) is an interface)", at: range)
          continue
        }
        if !identical(underlying, member.type) {
          report(
            .invalidUnion,
            "invalid use of ~ (underlying type of \(describe(member.type)) is \(describe(underlying)))", at: range)
          continue
        }
      }
      if case .interface(let interface) = underlying {
        let name = describe(member.type)
        if interface.isUniverseComparable {
          report(.invalidUnion, "cannot use comparable in union", at: range)
        } else if !interface.methods.isEmpty {
          report(.invalidUnion, "cannot use \(name) in union (\(name) contains methods)", at: range)
        } else if interface.isComparable {
          report(.invalidUnion, "cannot use \(name) in union (\(name) embeds comparable)", at: range)
        }
        continue
      }
      let term = TypeSet.Term(tilde: member.tilde, type: member.type)
      for earlier in members[..<index] {
        if case .interface = earlier.type.underlying { continue }
        if term.overlaps(.init(tilde: earlier.tilde, type: earlier.type)) {
          let names = [(member.tilde, member.type), (earlier.tilde, earlier.type)].map {
            ($0.0 ? "~" : "") + describe($0.1)
          }
          report(.invalidUnion, "overlapping terms \(names[0]) and \(names[1])", at: range)
          break
        }
      }
    }
  }
}

extension ChannelTypeDirection {
  init(_ direction: ChannelDirection) {
    switch direction {
    case .both: self = .both
    case .send: self = .send
    case .receive: self = .receive
    }
  }
}
