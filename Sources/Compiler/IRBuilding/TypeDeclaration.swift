/// Type declarations: the shape with the comments of its fields or methods.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension Builder {
  func declaration(_ specification: TypeSpecification, trivia: () -> Trivia) -> TypeDeclaration? {
    guard !specification.name.isBlank, let object = facts.definitions[specification.name.id] else { return nil }
    if object.isAlias { return alias(specification, object, trivia: trivia) }
    guard case .named(let named) = object.type else { return nil }
    let name = name(of: named)
    guard let declaration = program.types[name] else { return nil }
    declaration.typeParameters = typeParameters(of: named)
    declaration.shape = shape(specification.type, named.underlying)
    declaration.trivia = trivia()
    return declaration
  }

  private func alias(_ specification: TypeSpecification, _ object: Object, trivia: () -> Trivia) -> TypeDeclaration {
    let name = TypeName(package: nil, object.name)
    let declaration = TypeDeclaration(
      name: name, shape: .alias(type(object.type)), origin: specification.range, isOwn: true)
    declaration.typeParameters = object.aliasTypeParameters.map { typeParameter($0) }
    declaration.trivia = trivia()
    program.types[name] = declaration
    return declaration
  }

  private func shape(_ syntax: GoSyntax.Expression, _ underlying: GoType) -> TypeDeclaration.Shape {
    switch (syntax.kind, underlying) {
    case (.parenthesized(let inner), _): shape(inner, underlying)
    case (.structType(let fields), .structure(let structure)):
      .structure(self.fields(fields, structure, in: syntax.range))
    case (.interfaceType(let elements), .interface(let interface)) where !interface.isEmpty:
      .interface(requirements(elements, interface, in: syntax.range))
    default: shape(of: underlying)
    }
  }

  private func fields(_ fields: [Field], _ structure: StructureType, in range: SourceRange) -> [FieldDeclaration] {
    var result: [FieldDeclaration] = []
    var previousEnd = range.start
    for (index, field) in fields.enumerated() {
      let leading = comments.take(from: previousEnd, to: field.range.start)
      let inner = comments.take(from: field.range.start, to: field.range.end)
      let next = index + 1 < fields.count ? fields[index + 1].range.start : range.end
      let trivia = comments.trivia(
        of: field.range, after: previousEnd, isFirst: index == 0, leading: leading, inner: inner, before: next)
      let count = max(1, field.names.count)
      for part in 0..<count where result.count < structure.fields.count {
        let object = structure.fields[result.count]
        var own = Trivia()
        if part == 0 { own = Trivia(leading: trivia.leading, hasBlankLineBefore: trivia.hasBlankLineBefore) }
        if part == count - 1 { own.trailing = trivia.trailing }
        result.append(
          FieldDeclaration(name: object.name, type: type(object.type), isEmbedded: object.isEmbedded, trivia: own))
      }
      previousEnd = field.range.end
    }
    return result
  }

  /// The declared methods in source order, then those of embedded interfaces.
  private func requirements(
    _ elements: [InterfaceElement], _ interface: InterfaceType, in range: SourceRange
  ) -> [MethodRequirement] {
    var result: [MethodRequirement] = []
    var previousEnd = range.start
    for case .method(let name, let type, _, _) in elements {
      guard let method = interface.methods.first(where: { $0.name == name.name }) else { continue }
      var texts = comments.texts(comments.take(from: previousEnd, to: name.range.start))
      if let trailing = comments.takeTrailing(after: type.range.end, before: range.end) { texts.append(trailing) }
      result.append(requirement(method, comments: texts))
      previousEnd = type.range.end
    }
    let declared = Set(result.map(\.name))
    return result + interface.methods.filter { !declared.contains($0.name) }.map { requirement($0) }
  }
}
