// Assignments and definitions.
import IR
import SwiftPrinting

extension Emitter {
  /// In a throwing scope an element is set by a method that may throw.
  func needsSetter(_ place: Expression) -> Bool {
    guard scope.isThrowing, case .index = place.kind else { return false }
    return true
  }

  /// Whole values of these types are not replaced but filled.
  func isAssignedInPlace(_ type: IRType) -> Bool {
    hasIdentity(type) || isArray(type)
  }

  /// Whether assigning to the place fills the value that is there; a map may have none.
  func isFilled(_ place: Expression) -> Bool {
    if case .index(let base, _) = place.kind, case .map = underlying(base.type) { return false }
    return isAssignedInPlace(place.type)
  }

  func isArray(_ type: IRType) -> Bool { if case .array = underlying(type) { true } else { false } }

  /// `place = value` in the way the place wants it.
  func assignment(of place: Expression, _ value: Fragment) -> Document {
    if isAtomicObject(place) { return cell(place).document + ".Store(" + value.document + ")" }
    if isFilled(place) {
      guard isWrapper(place.type) else {
        return cell(place).document + .text(".assign") + .list("(", [value.document], ")")
      }
      let other = parenthesized(value, atLeast: .postfix) + ".rawValue"
      return cell(place).document + .text(".rawValue.assign") + .list("(", [other], ")")
    }
    if needsSetter(place), case .index(let base, let index) = place.kind {
      let owner: Document
      if case .pointer = underlying(base.type) {
        owner = self.value(of: pointee(base))
      } else {
        owner = self.value(of: base)
      }
      var key = self.index(index)
      if case .map = underlying(base.type) { key = expression(index) }
      needsTry = true
      return owner + ".set" + .list("(", [key, value.document], ")")
    }
    if value.isCalledLiteral, value.document.breaksForCertain {
      return settable(place) + " =" + .nest([.hardline, value.document])
    }
    return .assignment(settable(place), "=", value.document, isChain: value.chain != nil)
  }

  /// The place, for something to be assigned to it or to a part of it.
  func settable(_ place: Expression) -> Document {
    let outer = scope.isSetting
    defer { scope.isSetting = outer }
    scope.isSetting = true
    return cell(place).document
  }

  /// What is assigned, without a copy that an assignment in place would make again.
  private func assignedValue(_ node: Expression, to place: Expression) -> Fragment {
    if isFilled(place), case .copy(let original) = node.kind { return fragment(original) }
    return fragment(node)
  }

  func assign(_ targets: [Target], _ values: [Expression]) -> [Document] {
    if targets.count == 1, values.count == 1 { return [assignSingle(targets[0], values[0])] }
    if values.count == 1 { return assignTuple(targets, values[0]) }
    return assignParallel(targets, values)
  }

  private func assignSingle(_ target: Target, _ value: Expression) -> Document {
    switch target {
    case .blank: return "_ = " + root(value, .inferred)
    case .new(let variable): return define(variable, value)
    case .place(let place):
      if let append = appending(value, to: place) { return append }
      return statementTried { assignment(of: place, assignedValue(value, to: place)) }
    }
  }

  /// A statement with `try` at its beginning where something in it throws.
  func statementTried(_ build: () -> Document) -> Document { tried { Fragment(build()) }.document }

  /// `(a, b) = f()`
  private func assignTuple(_ targets: [Target], _ value: Expression) -> [Document] {
    if targets.allSatisfy(\.isBlank) { return ["_ = " + root(value, .inferred)] }
    guard targets.allSatisfy({ isPlain($0) }) else { return assignThroughNames(targets, root(value, .inferred)) }
    return [
      statementTried {
        let places = targets.map { target -> Document in
          if case .place(let place) = target { settable(place) } else { "_" }
        }
        return .list("(", places, ")") + " = " + expression(value, .inferred)
      }
    ]
  }

  /// `(a, b) = (b, a)`
  private func assignParallel(_ targets: [Target], _ values: [Expression]) -> [Document] {
    guard targets.allSatisfy({ isPlain($0) }) else {
      let tuple = statementTried { .list("(", values.map { expression($0, .inferred) }, ")") }
      return assignThroughNames(targets, tuple)
    }
    return [
      statementTried {
        let places = targets.map { target -> Document in
          if case .place(let place) = target { settable(place) } else { "_" }
        }
        let items = zip(targets, values).map { expression($1, $0.isBlank ? .inferred : .known) }
        return .list("(", places, ")") + " = " + .list("(", items, ")")
      }
    ]
  }

  /// Whether a target can stand in a tuple on the left.
  private func isPlain(_ target: Target) -> Bool {
    switch target {
    case .blank: true
    case .new(let variable): variable.storage == .plain
    case .place(let place): !isAtomicObject(place) && !isFilled(place) && !needsSetter(place)
    }
  }

  /// Names for the parts of a tuple first, then each target gets its own.
  private func assignThroughNames(_ targets: [Target], _ value: Document) -> [Document] {
    var names: [Document] = []
    var lines: [Document] = []
    for target in targets {
      switch target {
      case .blank: names.append("_")
      case .new(let variable) where variable.storage == .plain && !isVariable(variable):
        names.append(.text(variable.swiftName))
      case .new(let variable):
        let name = freshName(variable.swiftName + "Value")
        names.append(.text(name))
        lines.append(define(variable, initial: Fragment(.text(name))))
      case .place(let place):
        let name = freshName("value")
        names.append(.text(name))
        lines.append(statementTried { assignment(of: place, Fragment(.text(name))) })
      }
    }
    return ["let " + .list("(", names, ")") + " = " + value] + lines
  }

  /// A name no variable of the function has.
  func freshName(_ wish: String) -> String {
    let plain = wish.filter { $0 != "`" }
    var name = plain
    var number = 2
    while scope.localNames.contains(name) {
      name = "\(plain)\(number)"
      number += 1
    }
    scope.localNames.insert(name)
    return SwiftKeywords.escaped(name)
  }

  // MARK: Definitions

  /// Whether a variable is a `var` in Swift: objects, arrays, cells and atomics stay the same reference.
  func isVariable(_ variable: Variable) -> Bool {
    variable.isAssigned && variable.storage == .plain && !isAssignedInPlace(variable.type)
  }

  func keyword(_ variable: Variable) -> String { isVariable(variable) ? "var" : "let" }

  func define(_ targets: [Target], _ values: [Expression]) -> [Document] {
    if values.isEmpty {
      return targets.compactMap { if case .new(let variable) = $0 { define(variable, nil) } else { nil } }
    }
    if targets.count == 1, values.count == 1 { return [assignSingle(targets[0], values[0])] }
    if values.count == 1 { return defineTuple(targets, values[0]) }
    return defineParallel(targets, values)
  }

  /// Definitions one by one where no value depends on a target that comes before it.
  private func defineParallel(_ targets: [Target], _ values: [Expression]) -> [Document] {
    let isIndependent = targets.allSatisfy { if case .place = $0 { false } else { true } }
    if isIndependent { return zip(targets, values).map { assignSingle($0, $1) } }
    var lines: [Document] = []
    for case .new(let variable) in targets { lines.append(declared(variable)) }
    return lines + assignParallel(targets.map(asPlace), values)
  }

  private func defineTuple(_ targets: [Target], _ value: Expression) -> [Document] {
    if targets.allSatisfy(\.isBlank) { return ["_ = " + root(value, .inferred)] }
    let variables = targets.compactMap { if case .new(let variable) = $0 { variable } else { nil } }
    let hasPlaces = targets.contains { if case .place = $0 { true } else { false } }
    guard !hasPlaces, targets.allSatisfy({ isPlain($0) }), Set(variables.map(keyword)).count == 1 else {
      // An array is filled, not set: it needs its value where it is declared.
      if targets.contains(where: { !isPlain($0) }) || variables.contains(where: { isAssignedInPlace($0.type) }) {
        return assignThroughNames(targets, root(value, .inferred))
      }
      return variables.map(declared) + assignTuple(targets.map(asPlace), value)
    }
    let names = targets.map { target -> Document in
      if case .new(let variable) = target, variable.name != "_" { .text(variable.swiftName) } else { "_" }
    }
    return [.text(keyword(variables[0])) + " " + .list("(", names, ")") + " = " + root(value, .inferred)]
  }

  /// `let e: T`, to be set by the assignment that follows.
  private func declared(_ variable: Variable) -> Document {
    .text("\(keyword(variable)) \(variable.swiftName): \(typeOfVariable(variable))")
  }

  private func asPlace(_ target: Target) -> Target {
    guard case .new(let variable) = target else { return target }
    return .place(Expression(.variable(variable), variable.type))
  }

  func typeOfVariable(_ variable: Variable) -> String {
    variable.isNeverNil ? bareType(variable.type) : type(variable.type)
  }

  /// `let x = value`, with a type where Swift would infer another one.
  func define(_ variable: Variable, _ value: Expression?) -> Document {
    let node = value ?? Expression(.zero, variable.type)
    return define(variable, initial: tried { definitionValue(node, of: variable) }, from: node)
  }

  private func definitionValue(_ node: Expression, of variable: Variable) -> Fragment {
    fragment(node, variable.storage == .plain && !isTypeInferred(node, variable) ? .known : .inferred)
  }

  func define(_ variable: Variable, initial: Fragment, from node: Expression? = nil) -> Document {
    let name = variable.swiftName
    switch variable.storage {
    case .cell:
      let isOpen = node.map { !isTypeInferred($0, variable) } ?? false
      let cellType = isOpen ? "<\(type(variable.type))>" : ""
      return .text("let \(name) = \(runtimeName("Pointer"))\(cellType)(") + initial.document + ")"
    case .atomicObject:
      let isZero = if case .zero? = node?.kind { true } else { false }
      return .text("let \(name) = \(atomicType(variable.type))(") + (isZero ? .empty : initial.document) + ")"
    case .plain:
      if variable.name == "_" { return "_ = " + initial.document }
      let isInferred = node.map { isTypeInferred($0, variable) } ?? true
      let annotation = isInferred ? "" : ": \(typeOfVariable(variable))"
      // Go uses it in what is a constant: its length, its size.
      let isNamed = variable.isUsed || variable.isAssigned || variable.kind != .local
      let pattern = Document.text("\(keyword(variable)) \(isNamed ? name : "_")\(annotation)")
      return .assignment(pattern, "=", initial.document, isChain: initial.chain != nil)
    }
  }

  /// Whether Swift infers the variable's type from the value as it is emitted.
  func isTypeInferred(_ node: Expression, _ variable: Variable) -> Bool {
    isTypeInferred(node, type: variable.type, isNeverNil: variable.isNeverNil)
  }

  func isTypeInferred(_ node: Expression, type: IRType, isNeverNil: Bool = false) -> Bool {
    switch node.kind {
    case .constant(let value):
      switch value {
      case .bool: return type == .bool
      case .integer: return type == .int
      case .rune: if case .integer = underlying(type) { return true } else { return false }
      case .float: return type == .float64
      case .complex: return true
      case .string(let bytes): return Array(String(decoding: bytes, as: UTF8.self).utf8) != bytes && type == .string
      }
    case .zero:
      switch underlying(type) {
      case .bool, .float64: return true
      case .integer(let kind): return kind == .int || isWrapper(type)
      case .string, .float32: return isWrapper(type)
      default: return !(isOptional(type) || isHidden(type) || zero(type, .known).document.text() == "nil\n")
      }
    case .listLiteral, .mapLiteral: return isWrapper(type)
    case .toInterface(let value):
      if isNamedInterface(type) { return isOptionalInSwift(value) && value.type == type }
      return !isBareLiteral(value)
    case .closure: return isNeverNil
    default: return !isOptional(type) || isNeverNil || isOptionalInSwift(node)
    }
  }
}

extension Target {
  var isBlank: Bool {
    switch self {
    case .blank: true
    case .new(let variable): variable.name == "_"
    case .place: false
    }
  }
}
