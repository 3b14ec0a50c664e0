/// Assignments and definitions: what stands on the left told apart, values converted to it.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// `a, b = x, y`
  func assignment(
    _ places: [GoSyntax.Expression], _ values: [GoSyntax.Expression], at range: SourceRange
  ) -> [Statement] {
    assign(places.map { target($0) }, values, isDefinition: false, at: range)
  }

  /// `a, b := x, y`: names that are new, and names that exist already.
  func definition(
    _ names: [GoSyntax.Expression], _ values: [GoSyntax.Expression], at range: SourceRange
  ) -> [Statement] {
    // The values are built first: they do not see the new variables.
    let targets = names.map { name -> Target in
      guard case .identifier(let identifier) = name.kind, !identifier.isBlank else { return .blank }
      guard let object = facts.definitions[identifier.id] else { return target(name) }
      return .new(builder.variable(object))
    }
    return assign(targets, values, isDefinition: true, at: range)
  }

  /// The place on the left of `=`.
  func target(_ syntax: GoSyntax.Expression) -> Target {
    let stripped = withoutParentheses(syntax)
    if case .identifier(let name) = stripped.kind, name.isBlank { return .blank }
    let isReferenced = builder.referenced
    let place = expression(stripped)
    // Being assigned to is not being used.
    if case .variable = place.kind { builder.referenced = isReferenced }
    return .place(place)
  }

  /// Assigns values to targets: one by one, or the parts of one value with several.
  func assign(
    _ targets: [Target], _ values: [GoSyntax.Expression], isDefinition: Bool, at range: SourceRange
  ) -> [Statement] {
    func statement(_ targets: [Target], _ values: [Expression]) -> Statement {
      Statement(isDefinition ? .define(targets, values) : .assign(targets, values), origin: range)
    }
    if values.isEmpty { return [statement(targets, [])] }
    if values.count == targets.count {
      let built = zip(targets, values).map { target, value -> Expression in
        type(of: target).map { expression(value, as: $0) } ?? valueOnly(value)
      }
      if targets.count == 1, case .place(let place) = targets[0], isSamePlace(place, built[0]) {
        return [statement([.blank], built)]
      }
      return [statement(targets, built)]
    }
    guard let value = values.first else { return [] }
    return converted(targets, severalValues(value), isDefinition: isDefinition, at: range)
  }

  /// Whether both are one variable, or one field of it, whatever pointers lead there: Swift refuses to assign such to itself,
  /// so it is only looked at.
  private func isSamePlace(_ one: Expression, _ other: Expression) -> Bool {
    switch (one.kind, other.kind) {
    case (.variable(let one), .variable(let other)): one == other
    case (.field(let base, let name, _), .field(let otherBase, let otherName, _)):
      name == otherName && isSamePlace(base, otherBase)
    case (.dereference(let one), .dereference(let other)): isSamePlace(one, other)
    default: false
    }
  }

  /// Assigns the parts of a value to targets, each converted where it must be.
  func converted(
    _ targets: [Target], _ tuple: Expression, isDefinition: Bool = false, at range: SourceRange
  ) -> [Statement] {
    func statement(_ targets: [Target], _ values: [Expression]) -> Statement {
      Statement(isDefinition ? .define(targets, values) : .assign(targets, values), origin: range)
    }
    guard case .tuple(let elements) = tuple.type, elements.count == targets.count else {
      return [statement(targets, [tuple])]
    }
    let fits = zip(targets, elements).allSatisfy { target, element in
      type(of: target).map { $0 == element.type } ?? true
    }
    if fits { return [statement(targets, [tuple])] }
    // Some part needs a conversion: take the value apart first.
    var parts: [Target] = []
    var converted: [Expression] = []
    var remaining: [Target] = []
    for (target, element) in zip(targets, elements) {
      guard let type = type(of: target) else {
        parts.append(.blank)
        continue
      }
      let temporary = builder.temporary(element.type, named: "part")
      parts.append(.new(temporary))
      remaining.append(target)
      converted.append(convert(read(temporary), to: type))
    }
    return [Statement(.define(parts, [tuple]), origin: range), statement(remaining, converted)]
  }

  /// An expression with several values: a call, or a comma-ok form.
  func severalValues(_ syntax: GoSyntax.Expression) -> Expression {
    let stripped = withoutParentheses(syntax)
    switch stripped.kind {
    case .index: return mapLookup(stripped) ?? expression(stripped)
    case .typeAssertion(let subject, _): return typeAssertion(stripped, subject, commaOK: true)
    case .unary(.receive, let channel): return receive(stripped, channel, commaOK: true)
    default: return expression(stripped)
    }
  }

  func type(of target: Target) -> IRType? {
    switch target {
    case .new(let variable): variable.type
    case .place(let place): place.type
    case .blank: nil
    }
  }

  /// `x++` and `x--`
  func increment(_ syntax: GoSyntax.Expression, _ operation: ArithmeticOperator) -> Statement.Kind {
    let place = expression(syntax)
    var one = integer(1, place.type)
    if case .basic(let basic) = coreType(goType(syntax)), basic.isFloat || basic.isComplex {
      one = Expression(.constant(builder.constantValue(.integer(1), goType(syntax))), place.type)
    }
    return .compound(place, operation, one)
  }

  /// `x += y`
  func compound(
    _ places: [GoSyntax.Expression], _ operation: BinaryOperator, _ values: [GoSyntax.Expression]
  ) -> Statement.Kind? {
    guard let first = places.first, let value = values.first,
      let arithmetic = ArithmeticOperator(rawValue: operation.rawValue)
    else { return nil }
    let place = expression(first)
    return .compound(place, arithmetic, operation.isShift ? expression(value) : expression(value, as: place.type))
  }
}
