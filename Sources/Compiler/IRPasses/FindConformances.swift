import Diagnostics
import IR

// Normal form: every own type lists the interfaces it satisfies, of the program and of the standard packages it uses;
// a method that an interface needs and an embedded field provides is declared on the type, forwarding; so do pointers
// that are no objects, and have a name for what stands for them in interfaces; types of functions that got methods thereby
// stand at file level; types that are compared, used as keys or
// put into interfaces say that they are comparable; literals with fields have an initialiser.

@Sendable func findConformances(_ program: Program) -> [Diagnostic] {
  let known = program.interfacesInUse
  let names = Set(known.map(\.name))
  // Packages below ask for interfaces that nobody else needs to know.
  let asked = program.interfacesAskedAnywhere
  let interfaces = known + asked.filter { !names.contains($0.name) }
  let pointed = program.pointersInInterfaces
  for declaration in program.types.values.sorted(by: { $0.name.description < $1.name.description })
  where declaration.isOwn {
    if case .interface = declaration.shape { continue }
    if case .alias = declaration.shape { continue }
    let methods = program.methodSet(of: declaration)
    let isObject = declaration.representation == .object
    let isPointedElsewhere = !isObject && program.isPointedElsewhere(declaration)
    let isPointed = !isObject && pointed.contains(declaration.name) || isPointedElsewhere
    for (name, requirements) in interfaces {
      guard let provided = provided(requirements, by: methods) else { continue }
      let isOfValue = isObject || !provided.contains(where: \.needsPointer)
      if isOfValue { declaration.conformances.append(name) }
      if isPointed { declaration.pointerConformances.append(name) }
      guard isOfValue || isPointed else { continue }
      for method in provided where !method.path.isEmpty { program.declareForwarding(method, on: declaration) }
    }
    if !declaration.pointerConformances.isEmpty || isPointedElsewhere {
      declaration.pointerName = program.unusedTypeName("\(declaration.name.name)Pointer")
    }
  }
  program.foreignConformances =
    program.conformancesOfForeignTypes(to: interfaces) + program.hiddenConformances
    + program.conformancesOfUnknownTypes(to: asked)
  program.declareForImporters()
  let satisfied = Set(program.foreignConformances.map(\.interface))
  hoistTypes(of: program) { !$0.methods.isEmpty || $0.pointerName != nil || satisfied.contains($0.name) }
  program.insertForwardingMethods()
  noteComparisonsAndLiterals(program)
  return []
}

/// A method a type has, its own or through embedded fields.
struct MethodEntry {
  let name: String
  let type: FunctionType
  /// The embedded fields on the way; empty for the type's own methods.
  let path: [FieldDeclaration]
  let hasPointerReceiver: Bool
  let owner: TypeName
  let isInterfaceMethod: Bool

  /// The method with other types in its signature.
  func mapped(_ change: (IRType) -> IRType) -> MethodEntry {
    MethodEntry(
      name: name, type: type.mapped(change), path: path, hasPointerReceiver: hasPointerReceiver, owner: owner,
      isInterfaceMethod: isInterfaceMethod)
  }

  /// Whether only the pointer has the method.
  var needsPointer: Bool {
    hasPointerReceiver && !path.contains { if case .pointer = $0.type { true } else { false } }
  }
}

/// The methods that satisfy all of an interface's requirements, nil when one is missing. What the parameters of a generic
/// interface stand for follows from the methods.
func provided(_ requirements: [MethodRequirement], by methods: [MethodEntry]) -> [MethodEntry]? {
  guard !requirements.isEmpty else { return nil }
  var arguments: [String: IRType] = [:]
  var found: [MethodEntry] = []
  for requirement in requirements {
    guard let method = methods.first(where: { $0.name == requirement.name }),
      method.type.matches(requirement.type, &arguments)
    else { return nil }
    found.append(method)
  }
  return found
}

private let action = FunctionType(parameters: [], result: .void)

/// The methods by which the standard packages know a type, and the runtime's protocols for them.
let methodProtocols: [(name: String, method: String, type: FunctionType)] = [
  ("error", "Error", FunctionType(parameters: [], result: .string)),
  ("GoStringer", "String", FunctionType(parameters: [], result: .string)),
  ("GoUnwrapper", "Unwrap", FunctionType(parameters: [], result: .error)),
  ("GoMultiUnwrapper", "Unwrap", FunctionType(parameters: [], result: .slice(.error))),
  ("GoErrorMatcher", "Is", FunctionType(parameters: [.error], result: .bool)),
  ("GoErrorExtractor", "As", FunctionType(parameters: [.any], result: .bool)),
  (
    "GoAfterFuncer", "AfterFunc",
    FunctionType(parameters: [.function(action)], result: .function(FunctionType(parameters: [], result: .bool)))
  ),
]

/// A type on the way to promoted methods: the embedded fields, and what its type parameters stand for there.
private struct Embedded {
  let declaration: TypeDeclaration
  let path: [FieldDeclaration]
  let arguments: [String: IRType]

  func argument(_ type: IRType) -> IRType {
    if case .typeParameter(let name) = type { arguments[name] ?? type } else { type }
  }
}

extension Program {
  /// The name, with a number behind it where a type has it.
  fileprivate func unusedTypeName(_ name: String) -> String {
    var (candidate, number) = (name, 1)
    while types.keys.contains(where: { $0.package == nil && $0.name == candidate }) {
      number += 1
      candidate = "\(name)\(number)"
    }
    return candidate
  }

  /// Interfaces a conversion or assertion may lead to, sorted by name.
  fileprivate var interfacesInUse: [(name: TypeName, requirements: [MethodRequirement])] {
    var found: [(name: TypeName, requirements: [MethodRequirement])] = []
    for (name, declaration) in types {
      guard case .interface(let requirements) = declaration.shape else { continue }
      found.append((name, requirements))
    }
    for (name, method, type) in methodProtocols {
      if name == "GoStringer", types[TypeName(package: "fmt", "Stringer")] != nil { continue }
      guard types[TypeName(package: nil, name)] == nil else { continue }
      found.append((TypeName(package: nil, name), [MethodRequirement(name: method, parameterNames: [], type: type)]))
    }
    let shown = TypeName(package: "fmt", "GoStringer")
    if imports.contains("fmt"), types[shown] == nil {
      let method = FunctionType(parameters: [], result: .string)
      found.append((shown, [MethodRequirement(name: "GoString", parameterNames: [], type: method)]))
    }
    for (name, known, methods) in standardAssertions where types[known] != nil && types[name] == nil {
      found.append((name, methods.map { MethodRequirement(name: $0, parameterNames: [], type: $1) }))
    }
    let (printing, state) = (TypeName(package: "fmt", "Formatter"), TypeName(package: "fmt", "State"))
    if types[state] != nil, types[printing] == nil {
      let method = FunctionType(parameters: [.named(state), .integer(.int32)], result: .void)
      found.append((printing, [MethodRequirement(name: "Format", parameterNames: [], type: method)]))
    }
    return found.sorted { $0.name.description < $1.name.description }
  }

  /// Own and promoted methods (the specification's "Method sets", of the pointer where a class stands for the struct).
  func methodSet(of declaration: TypeDeclaration) -> [MethodEntry] {
    var entries: [MethodEntry] = []
    var level: [Embedded] = [Embedded(declaration: declaration, path: [], arguments: [:])]
    var seen: Set<TypeName> = []
    while !level.isEmpty {
      var next: [Embedded] = []
      for current in level where seen.insert(current.declaration.name).inserted {
        for method in methods(of: current) where !entries.contains(where: { $0.name == method.name }) {
          entries.append(method)
        }
        guard case .structure(let fields) = current.declaration.shape else { continue }
        for field in fields where field.isEmbedded {
          var type = field.type.mapped(current.argument)
          if case .pointer(let target) = type { type = target }
          guard let embedded = self.declaration(of: type), case .named(_, let arguments) = type else { continue }
          let names = embedded.typeParameters.map(\.name)
          next.append(
            Embedded(
              declaration: embedded, path: current.path + [field],
              arguments: Dictionary(zip(names, arguments), uniquingKeysWith: { first, _ in first })))
        }
      }
      level = next
    }
    return entries
  }

  private func methods(of embedded: Embedded) -> [MethodEntry] {
    let declaration = embedded.declaration
    if case .interface(let requirements) = declaration.shape {
      return requirements.map {
        MethodEntry(
          name: $0.name, type: $0.type.mapped(embedded.argument), path: embedded.path, hasPointerReceiver: false,
          owner: declaration.name, isInterfaceMethod: true)
      }
    }
    return declaration.methods.map {
      MethodEntry(
        name: $0.name, type: $0.type.mapped(embedded.argument), path: embedded.path,
        hasPointerReceiver: $0.receiver?.isPointerReceiver ?? false, owner: declaration.name, isInterfaceMethod: false)
    }
  }

  /// Adds `func (t *T) M(…) { return t.field.M(…) }`.
  func declareForwarding(_ method: MethodEntry, on declaration: TypeDeclaration) {
    guard !declaration.methods.contains(where: { $0.name == method.name }) else { return }
    let isObject = declaration.representation == .object
    let own = IRType.named(declaration.name, declaration.typeParameters.map { .typeParameter($0.name) })
    let isPointer = isObject || method.needsPointer
    let receiver = Variable("self", isPointer ? .pointer(own) : own, .receiver)
    receiver.isPointerReceiver = isPointer
    receiver.isUsed = true
    let function = Function(name: method.name, origin: declaration.origin)
    function.receiver = receiver
    function.receiverType = declaration.name
    function.isForwarding = true
    function.isVariadic = method.type.isVariadic
    function.parameters = method.type.parameters.enumerated().map { index, type in
      let parameter = Variable("argument\(index + 1)", type, .parameter)
      parameter.isUsed = true
      return parameter
    }
    if method.type.result != .void { function.results = [Variable("_", method.type.result, .result)] }
    var base = Expression(.variable(receiver), receiver.type)
    for (index, field) in method.path.enumerated() {
      var isThroughPointer = index == 0 && isPointer
      if index > 0, case .pointer = method.path[index - 1].type { isThroughPointer = true }
      base = Expression(.field(base, name: field.name, isThroughPointer: isThroughPointer), field.type)
    }
    let target = Method(
      name: method.name, owner: method.owner, isInterfaceMethod: method.isInterfaceMethod,
      hasPointerReceiver: method.hasPointerReceiver, type: method.type)
    if method.hasPointerReceiver, case .named = base.type { base = Expression(.address(base), .pointer(base.type)) }
    if !method.hasPointerReceiver, !method.isInterfaceMethod, case .pointer(let pointee) = base.type {
      base = Expression(.dereference(base), pointee)
    }
    var arguments = Arguments(function.parameters.map { Expression(.variable($0), $0.type) })
    if method.type.isVariadic, let last = arguments.positional.popLast() { arguments.variadic = .slice(last) }
    let call = Expression(.methodCall(base, target, arguments), method.type.result)
    function.body = [Statement(function.results.isEmpty ? .expression(call) : .return([call]))]
    function.trivia = Trivia(hasBlankLineBefore: true)
    declaration.methods.append(function)
  }

  /// Puts the methods that only forward behind the declarations of their types.
  fileprivate func insertForwardingMethods() {
    for file in files.indices {
      files[file].items = files[file].items.flatMap { item in
        guard case .type(let declaration) = item else { return [item] }
        return [item] + declaration.methods.filter(\.isForwarding).reversed().map { .function($0) }
      }
    }
  }

  fileprivate func isComparable(_ type: IRType) -> Bool {
    switch type {
    case .slice, .map, .function: return false
    case .array(_, let element): return isComparable(element)
    case .named:
      guard let declaration = declaration(of: type) else { return true }
      switch declaration.shape {
      case .structure(let fields):
        // Classes have reference fields' identities only; a struct of comparable fields is comparable.
        return fields.allSatisfy { !$0.isAtomicObject && isComparable($0.type) && !isRuntimeObject($0.type) }
      case .defined(let underlying): return isComparable(underlying)
      case .interface, .alias: return true
      }
    default: return true
    }
  }

  private func isRuntimeObject(_ type: IRType) -> Bool {
    guard let declaration = declaration(of: type) else { return false }
    return !declaration.isOwn && declaration.hasIdentityDirective
  }
}

private func noteComparisonsAndLiterals(_ program: Program) {
  // What lies in an `any` is compared by what is known of it when the program runs.
  func compared(_ type: IRType, inAny: Bool = false) {
    if case .array(_, let element) = type { return compared(element, inAny: inAny) }
    guard let declaration = program.declaration(of: type), declaration.isOwn,
      !declaration.isComparable || !inAny && !declaration.isComparedAsValue, program.isComparable(type)
    else { return }
    declaration.isComparable = true
    if !inAny { declaration.isComparedAsValue = true }
    for field in program.fields(of: type) { compared(field.type, inAny: inAny) }
    if case .defined(let underlying) = declaration.shape { compared(underlying, inAny: inAny) }
  }
  // Whoever imports the package may do anything with the values that it gives away.
  for declaration in program.isRoot ? [] : program.offeredTypes {
    let type = IRType.named(declaration.name)
    if declaration.isExported { declaration.needsMemberwiseInitializer = true }
    compared(type)
    if program.needsCopy(type) { program.noteCopy(of: type) }
    program.noteAssignment(to: type)
  }
  let functions = program.functionsByName
  /// Type arguments: where comparable ones are asked for, their values may be compared as such.
  func given(_ arguments: [IRType], to parameters: [TypeParameter]?) {
    for (index, argument) in arguments.enumerated() {
      let parameter = parameters.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      compared(argument, inAny: parameter?.constraint == .any)
    }
  }
  func keys(_ type: IRType) {
    _ = type.mapped { part in
      if case .map(let key, _) = part {
        compared(key)
        // A map keeps a copy.
        if program.needsCopy(key) { program.noteCopy(of: key) }
      }
      if case .named(let name, let arguments) = part { given(arguments, to: program.types[name]?.typeParameters) }
      return part
    }
  }
  for declaration in program.types.values {
    if case .defined(let type) = declaration.shape { keys(type) }
    program.fields(of: .named(declaration.name)).forEach { keys($0.type) }
  }
  for function in program.functions { (function.parameters + function.results).forEach { keys($0.type) } }
  program.walk(
    with: Walker(
      expression: { expression in
        keys(expression.type)
        switch expression.kind {
        case .comparison(_, let left, _): compared(left.type)
        case .toInterface(let value): compared(value.type, inAny: true)
        case .function(let name, let package, let arguments):
          given(arguments, to: package == nil ? functions[name]?.typeParameters : nil)
        case .call(_, let arguments): arguments.positional.forEach { compared($0.type, inAny: true) }
        case .structLiteral(let fields) where !fields.isEmpty:
          program.declaration(of: expression.type)?.needsMemberwiseInitializer = true
        default: break
        }
        return true
      },
      statement: { statement in
        if case .switch(let node) = statement.kind, let tag = node.tag { compared(tag.type) }
        return true
      }))
}
