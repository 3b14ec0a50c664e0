// Types: how each Go type is spelled in Swift.
import IR

extension Emitter {
  func declaration(of type: IRType) -> TypeDeclaration? {
    guard case .named(let name, _) = type else { return nil }
    return program.types[name]
  }

  /// A struct type that is a class in Swift, so that a variable of it holds a reference and `*T` is that reference.
  func hasIdentity(_ type: IRType) -> Bool { declaration(of: type)?.representation == .object }

  /// A defined type that wraps its underlying value.
  func isWrapper(_ type: IRType) -> Bool {
    if case .typeParameter(let name) = type { return typeParameter(name)?.isOfDefinedTypes ?? false }
    return declaration(of: type)?.representation == .wrapper
  }

  func isNamedInterface(_ type: IRType) -> Bool {
    if case .named(TypeName(package: nil, "error"), _) = type { return true }
    if case .interface? = declaration(of: type)?.shape { return true }
    return false
  }

  /// The type with aliases and wrappers looked through.
  func underlying(_ type: IRType) -> IRType {
    if case .typeParameter(let name) = type, let core = coreType(of: name) { return underlying(core) }
    switch declaration(of: type)?.shape {
    case .defined(let inner), .alias(let inner): return underlying(inner)
    default: return type
    }
  }

  /// Types whose Swift spelling is an optional.
  func isOptional(_ type: IRType) -> Bool {
    switch type {
    case .pointer, .unsafePointer, .function: true
    case .named:
      if case .alias(let inner)? = declaration(of: type)?.shape { isOptional(inner) } else { isNamedInterface(type) }
    default: false
    }
  }

  func type(_ type: IRType) -> String {
    let bare = bareType(type)
    guard isOptional(type), !isOptionalAlias(type) else { return bare }
    return needsParentheses(type) ? "(\(bare))?" : "\(bare)?"
  }

  /// The type behind the colon or the arrow of a declaration.
  func annotation(_ type: IRType) -> String { inTypePosition { self.type(type) } }

  /// What the closure spells stands where Swift finds no members.
  func inTypePosition(_ spell: () -> String) -> String { inside({ $0.isInTypePosition = true }, spell) }

  /// `typealias F = ((Int) -> Int)?` is optional already.
  private func isOptionalAlias(_ type: IRType) -> Bool {
    if case .alias? = declaration(of: type)?.shape { true } else { false }
  }

  private func needsParentheses(_ type: IRType) -> Bool {
    if case .function(let function) = type { return iterator(function) == nil }
    return isNamedInterface(type)
  }

  /// The type without the optional that nil demands: `any I`, `T` of a class, `(A) -> R`.
  func bareType(_ node: IRType) -> String {
    switch node {
    case .bool: return swiftName("Bool")
    case .integer(let kind): return swiftName(Self.name(of: kind))
    case .float32: return swiftName("Float")
    case .float64: return swiftName("Double")
    case .complex64: return runtimeName("GoComplex64")
    case .complex128: return runtimeName("GoComplex")
    case .string: return runtimeName("GoString")
    case .any: return runtimeName("GoAny")
    case .named(TypeName(package: nil, "error"), _): return "any \(runtimeName("error"))"
    case .named(let name, let arguments):
      let spelled = typeName(name, arguments)
      return isNamedInterface(node) ? "any \(spelled)" : spelled
    case .pointer(let pointee):
      return hasIdentity(pointee) ? bareType(pointee) : "\(runtimeName("Pointer"))<\(type(pointee))>"
    case .unsafePointer: return "\(runtimeName("Pointer"))<\(runtimeName("GoAny"))>"
    case .slice(let element): return "\(runtimeName("GoSlice"))<\(type(element))>"
    case .array(let count, let element): return "\(runtimeName("GoArray"))<\(count), \(type(element))>"
    case .map(let key, let value): return "\(runtimeName("GoMap"))<\(type(key)), \(type(value))>"
    case .channel(_, let element): return "\(runtimeName("Channel"))<\(type(element))>"
    case .function(let function): return iterator(function) ?? functionType(function)
    case .tuple(let elements): return tuple(elements, isLabelled: false)
    case .typeParameter(let name):
      guard !isWrapper(node) else { return name }
      return coreType(of: name).map { self.type($0) } ?? name
    case .anonymousStruct(let fields):
      return fields.isEmpty ? runtimeName("GoEmpty") : tuple(fields, isLabelled: true)
    case .anonymousInterface(let methods): return methods.isEmpty ? runtimeName("GoAny") : "any GoInterface"
    }
  }

  func typeName(_ name: TypeName, _ arguments: [IRType]) -> String {
    var spelled = program.types[name]?.swiftName ?? name.name
    if let package = name.package { spelled = qualified(spelled, package) }
    if !arguments.isEmpty {
      spelled += "<" + arguments.map { typeArgument($0, of: name) }.joined(separator: ", ") + ">"
    }
    return spelled
  }

  private func typeArgument(_ argument: IRType, of _: TypeName) -> String { type(argument) }

  /// `iter.Seq<V>`, where the program uses package iter or what gives such functions.
  func iterator(_ function: FunctionType, isThrowing: Bool? = nil) -> String? {
    guard !Set(["iter", "maps", "slices"]).isDisjoint(with: program.imports),
      function.result == .void, function.parameters.count == 1,
      let yield = function.yield, yield.result == .bool, !yield.isVariadic,
      (1...2).contains(yield.parameters.count)
    else { return nil }
    let isThrowing = isThrowing ?? program.throwing.functionTypes.contains(yield)
    let name = qualified((isThrowing ? "ThrowingSeq" : "Seq") + (yield.parameters.count == 1 ? "" : "2"), "iter")
    return "\(name)<\(yield.parameters.map { type($0) }.joined(separator: ", "))>"
  }

  func functionType(_ function: FunctionType) -> String {
    let parameters = function.parameters.map { type($0) }.joined(separator: ", ")
    let effect = program.throwing.functionTypes.contains(function) ? " throws(\(runtimeName("GoPanic")))" : ""
    return "(\(parameters))\(effect) -> \(result(function.result, isLabelled: false))"
  }

  /// What stands behind `->`; `Void` for nothing.
  func result(_ type: IRType, isLabelled: Bool) -> String {
    guard case .tuple(let elements) = type else { return self.type(type) }
    return elements.isEmpty ? "Void" : tuple(elements, isLabelled: isLabelled)
  }

  func tuple(_ elements: [TupleElement], isLabelled: Bool) -> String {
    let parts = elements.map { element in
      guard isLabelled, let label = element.label else { return type(element.type) }
      return "\(SwiftKeywords.escaped(label)): \(type(element.type))"
    }
    return "(\(parts.joined(separator: ", ")))"
  }

  static func name(of kind: IntegerKind) -> String {
    switch kind {
    case .int: "Int"
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    case .uint, .uintptr: "UInt"
    case .uint8: "UInt8"
    case .uint16: "UInt16"
    case .uint32: "UInt32"
    case .uint64: "UInt64"
    }
  }

  /// A name of the runtime; its module goes before it when the program has a type of that name.
  func runtimeName(_ name: String) -> String { index.ownTypeNames.contains(name) ? "GoRuntime.\(name)" : name }

  /// A name of Swift's standard library, likewise.
  func swiftName(_ name: String) -> String {
    index.ownTypeNames.contains(name) || scope.memberNames.contains(name) ? "Swift.\(name)" : name
  }

  /// `T.self` as type assertions take it: an interface without its optional.
  func metatype(_ type: IRType) -> String {
    isNamedInterface(type) ? "(\(bareType(type))).self" : "\(self.type(type)).self"
  }

  /// What a type parameter like `S ~[]E` stands for: Swift has the core type itself in its place.
  private func coreType(of name: String) -> IRType? {
    guard case .core(let core)? = typeParameter(name)?.constraint else { return nil }
    return core
  }

  private func typeParameter(_ name: String) -> TypeParameter? { scope.typeParameters.first { $0.name == name } }

  /// `T: GoValue, …` of a generic declaration, angle brackets included.
  func genericParameters(_ all: [TypeParameter]) -> String {
    let parameters = all.filter { parameter in
      if case .core = parameter.constraint { parameter.isOfDefinedTypes } else { true }
    }
    guard !parameters.isEmpty else { return "" }
    return "<" + parameters.map { "\($0.name): \(bound(of: $0))" }.joined(separator: ", ") + ">"
  }

  /// What a type parameter's types conform to.
  func bound(of parameter: TypeParameter) -> String {
    let kind = constraint(parameter.constraint) + (parameter.isPointedTo ? " & \(runtimeName("GoPointedTo"))" : "")
    guard case .named(let name, let arguments)? = parameter.methods else { return kind }
    return "\(kind) & \(name == .init(package: nil, "error") ? runtimeName("error") : typeName(name, arguments))"
  }

  private func constraint(_ constraint: TypeParameter.Constraint) -> String {
    switch constraint {
    case .any: return runtimeName("GoValue")
    case .comparable: return runtimeName("GoComparable")
    case .ordered: return runtimeName("GoOrdered")
    case .string: return runtimeName("GoText")
    case .integer, .signed, .unsigned: return runtimeName("GoInteger")
    case .float: return runtimeName("GoFloat")
    case .number: return runtimeName("GoNumber")
    case .core(let core): return "\(runtimeName("GoDefined"))<\(type(core))>"
    }
  }
}
