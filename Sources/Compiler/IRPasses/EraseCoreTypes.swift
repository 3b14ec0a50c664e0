import Diagnostics
import IR

// Normal form: no type parameter is constrained to a core type (`S ~[]E`): the core type stands in its place, and an
// argument or result whose type is a defined type over it is converted where the function is called. Swift has no
// constraint that says "has this representation". A parameter that asks for methods, too, stays: its types are defined
// types, whose representation Swift can ask for.

@Sendable func eraseCoreTypes(_ program: Program) -> [Diagnostic] {
  let diagnostics = eraseFromTypes(program)
  var erased: [String: [Int]] = [:]
  for function in program.functions {
    let (cores, positions) = takeErased(from: &function.typeParameters)
    guard !cores.isEmpty else { continue }
    erase(cores, in: function)
    if function.receiver == nil { erased[function.name] = positions }
  }
  guard !erased.isEmpty else { return diagnostics }
  for index in program.instantiations.indices where program.instantiations[index].package == nil {
    guard let positions = erased[program.instantiations[index].function] else { continue }
    let arguments = program.instantiations[index].arguments.enumerated()
    program.instantiations[index].arguments = arguments.filter { !positions.contains($0.offset) }.map(\.element)
    program.instantiations[index].erased = arguments.filter { positions.contains($0.offset) }.map(\.element)
  }
  program.rewrite(with: Rewriter(expression: { convertedCall($0, erased, program) }))
  return diagnostics
}

/// Takes out the parameters that a core type stands for; returns the core types by name, and where the parameters stood.
private func takeErased(from parameters: inout [TypeParameter]) -> (cores: [String: IRType], positions: [Int]) {
  var cores: [String: IRType] = [:]
  var positions: [Int] = []
  for (index, parameter) in parameters.enumerated() {
    guard case .core(let type) = parameter.constraint, !parameter.isOfDefinedTypes else { continue }
    cores[parameter.name] = type
    positions.append(index)
  }
  parameters.removeAll { cores[$0.name] != nil }
  return (cores, positions)
}

/// The parameters of generic types: their fields and methods mention the core type, and nobody gives them anything.
private func eraseFromTypes(_ program: Program) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  var erased: [TypeName: [Int]] = [:]
  for declaration in program.types.values where declaration.isOwn {
    let (cores, positions) = takeErased(from: &declaration.typeParameters)
    guard !cores.isEmpty else { continue }
    erased[declaration.name] = positions
    declaration.shape = declaration.shape.mapped { type in
      if case .typeParameter(let name) = type { cores[name] ?? type } else { type }
    }
    for method in declaration.methods { erase(cores, in: method) }
  }
  guard !erased.isEmpty else { return [] }
  var reported: Set<TypeName> = []
  program.mapTypes { type in
    guard case .named(let name, let arguments) = type, let positions = erased[name] else { return type }
    for position in positions where position < arguments.count && program.isDefinedComposite(arguments[position]) {
      guard reported.insert(name).inserted else { continue }
      diagnostics.append(
        Diagnostic(
          .error, .unsupported,
          "a defined type as a type argument of \(name.name), whose constraint has a core type, is not supported yet",
          at: program.types[name]?.origin, hint: "give it the type that the defined type is made of"))
    }
    return .named(name, arguments.enumerated().filter { !positions.contains($0.offset) }.map(\.element))
  }
  return diagnostics
}

extension Program {
  /// A defined type over a slice, map, channel, array or function.
  fileprivate func isDefinedComposite(_ type: IRType) -> Bool {
    if case .defined(let underlying)? = declaration(of: type)?.shape { isComposite(underlying) } else { false }
  }
}

private func erase(_ cores: [String: IRType], in function: Function) {
  func change(_ type: IRType) -> IRType {
    if case .typeParameter(let name) = type, let core = cores[name] { return core }
    return type
  }
  // The function alone: a program of its own around it.
  let program = Program(packageName: "", importPath: "")
  program.files = [Program.File(name: "", header: [], items: [.function(function)])]
  program.mapTypes(change)
}

/// A call of an erased function with its arguments as the core type and its result as the caller's.
private func convertedCall(_ expression: Expression, _ erased: [String: [Int]], _ program: Program) -> Expression {
  guard case .call(var callee, var arguments) = expression.kind,
    case .function(let name, nil, let typeArguments) = callee.kind, let positions = erased[name],
    let function = program.functions.first(where: { $0.receiver == nil && $0.name == name })
  else { return expression }
  let kept = typeArguments.enumerated().filter { !positions.contains($0.offset) }.map(\.element)
  callee.kind = .function(name, package: nil, typeArguments: kept)
  arguments.positional = zip(arguments.positional, function.parameters).map { argument, parameter in
    if let opened = openedFunction(argument, for: parameter.type, program) { return opened }
    guard isComposite(parameter.type), case .named = argument.type,
      case .defined(let underlying)? = program.declaration(of: argument.type)?.shape
    else { return argument }
    return Expression(.convert(argument, .rename), underlying, origin: argument.origin)
  }
  var call = expression
  call.kind = .call(callee, arguments)
  guard isComposite(function.resultType), case .named = expression.type,
    case .defined(let underlying)? = program.declaration(of: expression.type)?.shape
  else { return call }
  call.type = underlying
  return Expression(.convert(call, .rename), expression.type, origin: expression.origin)
}

/// A generic function of a standard package that is given as a value: it takes what the core type says, too.
private func openedFunction(_ argument: Expression, for parameter: IRType, _ program: Program) -> Expression? {
  guard case .function(let wanted) = parameter, case .function(let type) = argument.type,
    case .function(_, let package?, let typeArguments) = argument.kind, program.imported[package] == nil,
    !typeArguments.isEmpty, wanted.parameters.count == type.parameters.count
  else { return nil }
  func opened(_ type: IRType, _ wanted: IRType) -> IRType {
    guard isComposite(wanted), case .defined(let plain)? = program.declaration(of: type)?.shape else { return type }
    return plain
  }
  let plain = FunctionType(
    parameters: zip(type.parameters, wanted.parameters).map(opened), result: opened(type.result, wanted.result),
    isVariadic: type.isVariadic)
  return Expression(argument.kind, .function(plain), origin: argument.origin)
}

private func isComposite(_ type: IRType) -> Bool {
  switch type {
  case .slice, .map, .channel, .array, .function: true
  default: false
  }
}
