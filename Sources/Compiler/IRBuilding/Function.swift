/// Function declarations: made before any body is built, so that calls and types can refer to them.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension Builder {
  /// Makes the functions of a file, with parameters and results and without bodies.
  func declareFunctions(of file: GoSyntax.File) {
    for case .function(let declaration) in file.declarations where !declaration.name.isBlank {
      functions[declaration.id] = declare(declaration)
    }
  }

  private func declare(_ declaration: FunctionDeclaration) -> Function {
    let signature = signature(of: declaration)
    let isInitialization = declaration.receiver == nil && declaration.name.name == "init"
    // A program may have several functions called init; nothing can call them by name.
    let name = isInitialization ? nextInitializationName() : declaration.name.name
    let function = Function(name: name, origin: declaration.name.range)
    if isInitialization { initializationFunctions.append(function) }
    function.typeParameters = signature?.typeParameters.map { typeParameter($0) } ?? []
    if let receiver = declaration.receiver { addReceiver(receiver, signature, to: function) }
    fill(function, declaration.type, signature)
    return function
  }

  private func nextInitializationName() -> String {
    var name = "init\(initializationFunctions.count)"
    while facts.package.objects.contains(where: { $0.name == name }) { name += "_" }
    return name
  }

  private func signature(of declaration: FunctionDeclaration) -> Signature? {
    if let known = facts.signatures[declaration.id] { return known }
    if case .function(let signature)? = facts.definitions[declaration.name.id]?.type { return signature }
    return nil
  }

  private func addReceiver(_ field: Field, _ signature: Signature?, to function: Function) {
    let object = field.names.first.flatMap { facts.definitions[$0.id] } ?? signature?.receiver
    let goType = object?.type ?? facts.types[field.type.id]?.type ?? .invalid
    let receiver = Variable(field.names.first?.name ?? "_", type(goType), .receiver, origin: field.range)
    if case .pointer = goType { receiver.isPointerReceiver = true }
    if let object { variables[object] = receiver }
    function.receiver = receiver
    guard let named = receiverType(goType) else { return }
    let name = name(of: named)
    function.receiverType = name
    program.types[name]?.methods.append(function)
  }

  /// The generic form of the type a method is declared on.
  private func receiverType(_ type: GoType) -> NamedType? {
    switch type {
    case .pointer(.named(let named)), .named(let named): named.origin ?? named
    default: nil
    }
  }

  /// The item of a function declaration, its body built.
  func function(_ declaration: FunctionDeclaration, after previousEnd: Int, before limit: Int) -> [Item] {
    let leading = leftoverComments + comments.take(from: previousEnd, to: declaration.range.start)
    leftoverComments = []
    guard let function = functions[declaration.id] else {
      // `func _()`: nothing can call it.
      leftoverComments = leading + comments.take(from: declaration.range.start, to: declaration.range.end)
      return []
    }
    temporaryCount = 0
    let head = comments.take(from: declaration.range.start, to: declaration.name.range.start)
    if let body = declaration.body { function.body = FunctionBuilder(self, function: function).block(body) }
    let inner = comments.take(from: declaration.range.start, to: declaration.range.end)
    var trivia = comments.trivia(
      of: declaration.range, after: previousEnd, isFirst: false, leading: leading + head, inner: inner, before: limit)
    function.directives = trivia.leading.filter(isDirective)
    if !function.directives.isEmpty {
      trivia.leading.removeAll(where: isDirective)
      while let last = trivia.leading.last, last.isEmpty || last == "//" { trivia.leading.removeLast() }
    }
    function.trivia = trivia
    if function.body == nil {
      unsupported(
        "a function without a body is", at: declaration.range,
        hint: declaration.isLinked
          ? "its body is in a package of Go's own, which is not translated"
          : "give it a body, or translate the file that has one")
    }
    return [.function(function)]
  }

  private func isDirective(_ comment: String) -> Bool { comment.hasPrefix("//go:") }
}
