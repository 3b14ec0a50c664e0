/// Declarations at file level and in functions, with the comments around each specification.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension Builder {
  /// The items a declaration at file level becomes.
  func items(_ declaration: Declaration, after previousEnd: Int, before limit: Int) -> [Item] {
    switch declaration {
    case .function(let declaration): return function(declaration, after: previousEnd, before: limit)
    case .variables(let group):
      return specifications(group, \.range, after: previousEnd, before: limit) { globals($0, trivia: $1) }
    case .types(let group):
      return specifications(group, \.range, after: previousEnd, before: limit) { specification, trivia in
        self.declaration(specification, trivia: trivia).map { [.type($0)] } ?? []
      }
    case .constants(let group):
      let built = specifications(group, \.range, after: previousEnd, before: limit) { constants($0, trivia: $1) }
      return built.isEmpty ? [] : [.constants(built)]
    }
  }

  /// Builds each specification of a group. `build` asks for the comments when it has built what is inside; those of a
  /// specification that builds nothing go to the next.
  func specifications<Specification: Sendable, Result>(
    _ group: DeclarationGroup<Specification>, _ range: KeyPath<Specification, SourceRange>, after previousEnd: Int,
    before limit: Int, build: (Specification, () -> Trivia) -> [Result]
  ) -> [Result] {
    var result: [Result] = []
    var end = previousEnd
    let list = group.specifications
    for (index, specification) in list.enumerated() {
      let place = specification[keyPath: range]
      let next = index + 1 < list.count ? list[index + 1][keyPath: range].start : limit
      let leading = leftoverComments + comments.take(from: end, to: place.start)
      leftoverComments = []
      let start = leading.first?.range.start ?? (index == 0 ? min(group.range.start, place.start) : place.start)
      var isAsked = false
      let built = build(specification) {
        isAsked = true
        let inner = comments.take(from: place.start, to: place.end)
        return Trivia(
          leading: comments.texts(leading, before: index == 0 ? group.range.start : place.start)
            + comments.texts(inner),
          trailing: comments.takeTrailing(after: place.end, before: next),
          hasBlankLineBefore: comments.hasBlankLine(from: end, to: start))
      }
      if !isAsked { leftoverComments = leading }
      result += built
      end = place.end
    }
    leftoverComments += comments.take(from: end, to: group.range.end)
    return result
  }
}

extension FunctionBuilder {
  /// A declaration inside a function.
  func local(_ declaration: Declaration) -> [Statement] {
    switch declaration {
    case .function: return []
    case .variables(let group):
      let built = builder.specifications(group, \.range, after: group.range.start, before: group.range.start) {
        specification, trivia in
        let built = local(specification)
        return attach(trivia(), to: built)
      }
      return built
    case .types(let group):
      return builder.specifications(group, \.range, after: group.range.start, before: group.range.start) {
        specification, trivia in
        let declaration = builder.declaration(specification, trivia: trivia)
        return declaration.map { [Statement(.declaration(.type($0)), origin: specification.range)] } ?? []
      }
    case .constants(let group):
      let built = builder.specifications(group, \.range, after: group.range.start, before: group.range.start) {
        builder.constants($0, trivia: $1)
      }
      return built.isEmpty ? [] : [Statement(.declaration(.constants(built)), origin: group.range)]
    }
  }

  private func attach(_ trivia: Trivia, to statements: [Statement]) -> [Statement] {
    var result = statements
    guard let last = result.indices.last else { return [] }
    result[0].trivia.leading = trivia.leading
    result[last].trivia.trailing = trivia.trailing
    return result
  }

  /// `var a, b T = x, y`
  private func local(_ specification: VariableSpecification) -> [Statement] {
    let outer = pending
    pending = []
    defer { pending = outer }
    let targets = specification.names.map { name -> Target in
      guard !name.isBlank, let object = facts.definitions[name.id] else { return .blank }
      return .new(builder.variable(object))
    }
    if specification.values.isEmpty, targets.allSatisfy({ if case .blank = $0 { true } else { false } }) { return [] }
    let built = assign(targets, specification.values, isDefinition: true, at: specification.range)
    return pending + built
  }
}

extension Builder {
  /// `a, b T = x, y` after `const`.
  func constants(_ specification: ConstantSpecification, trivia: () -> Trivia) -> [ConstantDeclaration] {
    let objects = specification.names.compactMap { name -> (Identifier, Object, Constant)? in
      guard !name.isBlank, let object = facts.definitions[name.id], case .constant(let value?) = object.kind else {
        return nil
      }
      return (name, object, value)
    }
    if objects.isEmpty { return [] }
    let around = trivia()
    return objects.enumerated().map { index, parts in
      let (name, object, value) = parts
      var own = Trivia()
      if index == 0 { own = Trivia(leading: around.leading, hasBlankLineBefore: around.hasBlankLineBefore) }
      if index == objects.count - 1 { own.trailing = around.trailing }
      let type = type(ofConstant: object, value)
      let isWhole = type != .float64
      var built = constantValue(value, isWhole ? object.type : .basic(.float64))
      if specification.values.count == specification.names.count,
        let position = specification.names.firstIndex(where: { $0.id == name.id })
      {
        built = spelling(of: specification.values[position], built, type)
      }
      return ConstantDeclaration(name: object.name, type: type, value: built, trivia: own, origin: name.range)
    }
  }
}
