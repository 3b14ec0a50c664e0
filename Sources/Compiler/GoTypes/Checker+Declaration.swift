import Diagnostics
import GoSyntax

/// Declarations: each is resolved when first needed, and a cycle among them is found on the way.
extension Checker {
  /// Sees to it that the type (and value) of a declared object is known, as far as it can be.
  func resolveDeclaration(of object: Object) {
    guard let information = declarations[object] else { return }
    object.resolver = nil
    switch colors[object] {
    case .black: return
    case .grey: return meetAgain(object)
    case nil: break
    }
    colors[object] = .grey
    objectPath.append(object)
    let saved = environment
    environment = Environment(
      scope: information.scope, fileVersion: information.fileVersion, declaration: information)
    defer {
      environment = saved
      objectPath.removeLast()
      colors[object] = .black
    }
    switch information.kind {
    case .constant(let type, let value, let iota, let isRepeated):
      declareConstant(object, type: type, value: value, iota: iota, isRepeated: isRepeated)
    case .variable(let group, let type, let value):
      declareVariable(object, group: group, type: type, value: value)
    case .type(let specification, let documentation):
      declareType(object, specification, documentation: documentation)
    case .function(let declaration): declareFunction(object, declaration, information)
    }
  }

  /// The object is needed while it is being resolved.
  private func meetAgain(_ object: Object) {
    guard let start = objectPath.firstIndex(where: { $0 === object }) else { return }
    let cycle = Array(objectPath[start...])
    var values = 0
    var definitions = 0
    for member in cycle {
      switch member.kind {
      case .constant, .variable: values += 1
      case .type: if !member.isAlias { definitions += 1 }
      default: break
      }
    }
    if values == cycle.count { return }  // left to the order of initialisation
    if values == 0, definitions > 0 { return }
    if case .function = object.kind, values == 0 { return }
    reportCycle(cycle)
    if case .type = object.kind, object.isAlias { object.type = .invalid }
  }

  func reportCycle(_ cycle: [Object]) {
    guard let start = firstInSource(cycle) else { return }
    let object = cycle[start]
    if case .type = object.kind {
      if let named = object.type.named, cyclicTypes.contains(ObjectIdentifier(named)) { return }
      for case .named(let named) in cycle.map(\.type) { cyclicTypes.insert(ObjectIdentifier(named)) }
    }
    let isType: Bool
    if case .type = object.kind { isType = true } else { isType = false }
    if cycle.count == 1 {
      let what = isType ? "invalid recursive type" : "invalid cycle in declaration"
      return report(.declarationCycle, "\(what): \(object.name) refers to itself", at: object.range)
    }
    var notes: [Diagnostic.Note] = []
    for index in cycle.indices {
      let current = cycle[(start + index) % cycle.count]
      let next = cycle[(start + index + 1) % cycle.count]
      notes.append(.init("\(current.name) refers to \(next.name)", at: current.range))
    }
    let what = isType ? "invalid recursive type" : "invalid cycle in declaration of"
    report(.declarationCycle, "\(what) \(object.name)", at: object.range, notes: notes)
  }

  func firstInSource(_ cycle: [Object]) -> Int? {
    cycle.indices.min { (cycle[$0].range?.start ?? .max) < (cycle[$1].range?.start ?? .max) }
  }

  // MARK: - Constants and variables

  func declareConstant(_ object: Object, type: Expression?, value: Expression?, iota: Int, isRepeated: Bool) {
    let outer = (environment.iota, environment.errorRange)
    environment.iota = iota
    defer { (environment.iota, environment.errorRange) = outer }
    if let type {
      let declared = self.type(type)
      if !declared.isConstantType {
        if !declared.underlying.isInvalid {
          report(.invalidConstantType, "invalid constant type \(describe(declared))", at: type.range)
        }
        object.type = .invalid
        if let value { use([value]) }
        return
      }
      object.type = declared
    }
    var operand = Operand()
    if let value {
      if isRepeated { environment.errorRange = object.range }
      operand = expression(value)
    }
    initialize(constant: object, hasType: type != nil, with: &operand)
  }

  private func declareVariable(_ object: Object, group: [Object], type: Expression?, value: Expression?) {
    if let type { object.type = variableType(type) }
    guard let value else {
      if type == nil { object.type = .invalid }
      return
    }
    if group.count <= 1 {
      var operand = expression(value, target: type == nil ? nil : object.type, targetName: object.name)
      initialize(variable: object, hasType: type != nil, with: &operand, context: "variable declaration")
      return
    }
    // One call sets all of them.
    if let type {
      let declared = object.type
      for other in group where other !== object { other.type = declared }
      _ = type
    }
    for other in group where other !== object {
      colors[other] = .black
      other.resolver = nil
    }
    initialize(variables: group, hasType: type != nil, with: [value], returning: nil)
  }

  /// Declarations in a block.
  func declareLocally(_ declaration: Declaration) {
    switch declaration {
    case .function: break
    case .variables(let group): for specification in group.specifications { declareLocally(specification) }
    case .constants(let group):
      for (specification, type, values, isRepeated) in expand(group) {
        let top = delayed.count
        var objects: [Object] = []
        for (index, name) in specification.names.enumerated() {
          let object = Object(.constant(nil), name: name.name, type: .invalid, range: name.range, packagePath: path)
          objects.append(object)
          record(name, defines: object)
          declareConstant(
            object, type: type, value: index < values.count ? values[index] : nil, iota: specification.iota,
            isRepeated: isRepeated)
        }
        checkArity(
          names: specification.names, values: values, hasType: type != nil, isConstant: true, isRepeated: isRepeated)
        processDelayed(from: top)
        for object in objects { declare(object, in: environment.scope) }
      }
    case .types(let group):
      for specification in group.specifications {
        let object = Object(
          .type, name: specification.name.name, type: .invalid, range: specification.name.range, packagePath: path)
        object.isAlias = specification.isAlias
        record(specification.name, defines: object)
        declare(object, in: environment.scope)
        // The name is known inside its own type.
        colors[object] = .grey
        objectPath.append(object)
        declarations[object] = DeclarationInfo(
          .type(specification, documentation: nil), scope: environment.scope, fileVersion: environment.fileVersion)
        declareType(object, specification, documentation: specification.documentation ?? group.documentation)
        objectPath.removeLast()
        colors[object] = .black
      }
    }
  }

  private func declareLocally(_ specification: VariableSpecification) {
    let top = delayed.count
    let objects = specification.names.map { name in
      let object = Object(.variable, name: name.name, type: .invalid, range: name.range, packagePath: path)
      record(name, defines: object)
      return object
    }
    if let type = specification.type {
      let declared = variableType(type)
      for object in objects { object.type = declared }
    }
    let hasType = specification.type != nil
    let values = specification.values
    if values.count == objects.count {
      for (object, value) in zip(objects, values) {
        var operand: Operand
        if objects.count == 1, value.isCall {
          initialize(
            variables: [object], hasType: hasType, with: [value], returning: nil, context: "variable declaration")
          continue
        }
        operand = expression(value, target: hasType ? object.type : nil, targetName: object.name)
        initialize(variable: object, hasType: hasType, with: &operand, context: "variable declaration")
      }
    } else if values.count == 1 {
      initialize(variables: objects, hasType: hasType, with: values, returning: nil)
    } else if !values.isEmpty {
      for (index, value) in values.enumerated() {
        if index < objects.count {
          var operand = expression(value)
          initialize(variable: objects[index], hasType: hasType, with: &operand, context: "variable declaration")
        } else {
          use([value])
        }
      }
      if !hasType { for object in objects.dropFirst(values.count) { object.isUsed = true } }
    }
    checkArity(
      names: specification.names, values: values, hasType: hasType, isConstant: false, isRepeated: false)
    processDelayed(from: top)
    for object in objects { declare(object, in: environment.scope) }
  }

  // MARK: - Types

  func declareType(_ object: Object, _ specification: TypeSpecification, documentation: CommentGroup?) {
    let methods = methodsOfType[object] ?? []
    if specification.isAlias {
      let aliased: GoType = inScope {
        if let first = specification.typeParameters.first {
          _ = requireVersion(24, "generic type alias", at: first.range)
          _ = declareTypeParameters(specification.typeParameters) { object.aliasTypeParameters = $0 }
        }
        return type(specification.type, allowsGeneric: false)
      }
      object.type = aliased
      return
    }
    let named = NamedType(object: object)
    object.type = .named(named)
    named.methods = methods
    named.hasIdentityDirective =
      documentation?.comments.contains { $0.text.hasPrefix("//go2swift:identity") } ?? false
    var right: GoType = .invalid
    inScope {
      if let first = specification.typeParameters.first {
        _ = requireVersion(18, "type parameter", at: first.range)
        _ = declareTypeParameters(specification.typeParameters) { named.typeParameters = $0 }
      }
      right = type(specification.type, definedBy: object)
    }
    if right.isTypeParameter {
      report(
        .misplacedTypeParameter, "cannot use a type parameter as RHS in type declaration",
        at: specification.type.range)
      right = .invalid
    }
    named.rightSide = right
    if !named.isResolved {
      later { [self] in
        if named.isResolved { return }
        var cycle = [object]
        var next = named.rightSide
        while case .named(let other)? = next, !cycle.contains(other.object) {
          cycle.append(other.object)
          next = other.rightSide
        }
        reportCycle(cycle)
        named.underlying = .invalid
      }
    }
    checkMethods(of: object, named: named, methods)
    later { [self] in checkRecursion(of: named) }
  }

  private func checkMethods(of object: Object, named: NamedType, _ methods: [Object]) {
    if methods.isEmpty { return }
    var seen: [String: Object] = [:]
    for method in methods where method.name != "_" {
      if let other = seen[method.name] {
        let place = other.range.map { " at \($0.file.path):\($0.position.line):\($0.position.column)" } ?? ""
        report(.duplicateMethod, "method \(object.name).\(method.name) already declared\(place)", at: method.range)
      } else {
        seen[method.name] = method
      }
    }
    later { [self] in
      guard case .structure(let structure) = named.underlying else { return }
      for field in structure.fields where field.name != "_" {
        if let method = seen[field.name] {
          report(
            .duplicateMethod, "field and method with the same name \(field.name)", at: method.range,
            notes: otherDeclaration(field))
        }
      }
    }
  }

  // MARK: - Functions

  private func declareFunction(_ object: Object, _ declaration: FunctionDeclaration, _ information: DeclarationInfo) {
    let scope = Scope(parent: information.scope, isFunction: true)
    let signature = self.signature(
      of: declaration.type, receiver: declaration.receiver, typeParameters: declaration.typeParameters, in: scope)
    object.type = .function(signature)
    facts.signatures[declaration.id] = signature
    if let body = declaration.body {
      later { [self] in checkBody(body, signature: signature, scope: scope, declaration: information, iota: nil) }
    } else if packageName == "main", path != "unsafe", !declaration.isLinked {
      report(.missingBody, "missing function body", at: declaration.name.range)
    }
  }
}
