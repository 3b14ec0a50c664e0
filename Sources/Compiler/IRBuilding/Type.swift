/// Types: Go's types as neutral types, and the table of declarations the program mentions.
import GoTypes
import IR

extension Builder {
  /// The neutral form of a Go type; a defined type is registered in the program's table.
  func type(_ type: GoType) -> IRType {
    switch type {
    case .basic(let basic): return self.type(basic)
    // What iterates is a function, whatever it is called.
    case .named(let named) where isIterator(named): return self.type(named.underlying)
    case .named(let named):
      let name = name(of: named)
      return isAny(named) ? .any : .named(name, typeArguments(of: named))
    case .pointer(let pointee): return .pointer(self.type(pointee))
    case .slice(let element): return .slice(self.type(element))
    case .array(let length, let element): return .array(length, self.type(element))
    case .map(let key, let value): return .map(self.type(key), self.type(value))
    case .channel(let direction, let element):
      return .channel(ChannelDirection(rawValue: direction.rawValue) ?? .both, self.type(element))
    case .structure(let structure):
      return .anonymousStruct(
        structure.fields.map { TupleElement($0.name, self.type($0.type), isEmbedded: $0.isEmbedded) })
    case .function(let signature): return .function(functionType(signature))
    case .interface(let interface):
      return interface.methods.isEmpty ? .any : .anonymousInterface(interface.methods.map { requirement($0) })
    case .tuple(let elements): return .tuple(elements.map { TupleElement(nil, self.type($0)) })
    case .typeParameter(let parameter): return .typeParameter(parameter.object.name)
    case .invalid: return .any
    }
  }

  private func type(_ basic: BasicType) -> IRType {
    switch basic {
    case .bool, .untypedBool: .bool
    case .int, .untypedInt: .int
    case .int8: .integer(.int8)
    case .int16: .integer(.int16)
    case .int32, .untypedRune: .integer(.int32)
    case .int64: .integer(.int64)
    case .uint: .integer(.uint)
    case .uint8: .integer(.uint8)
    case .uint16: .integer(.uint16)
    case .uint32: .integer(.uint32)
    case .uint64: .integer(.uint64)
    case .uintptr: .integer(.uintptr)
    case .float32: .float32
    case .float64, .untypedFloat: .float64
    case .complex64: .complex64
    case .complex128, .untypedComplex: .complex128
    case .string, .untypedString: .string
    case .unsafePointer: .unsafePointer
    case .untypedNil: .any
    }
  }

  /// Parameters and result of a signature; results carry no labels, so that equal types compare equal.
  func functionType(_ signature: Signature) -> FunctionType {
    FunctionType(
      parameters: signature.parameters.map { type($0.type) },
      result: type(signature.resultType), isVariadic: signature.isVariadic)
  }

  /// A method as an interface asks for it.
  func requirement(_ method: Object, comments: [String] = []) -> MethodRequirement {
    guard case .function(let signature) = method.type else {
      return MethodRequirement(
        name: method.name, parameterNames: [], type: FunctionType(parameters: [], result: .void), comments: comments)
    }
    return MethodRequirement(
      name: method.name, parameterNames: signature.parameters.map { $0.name.isEmpty ? "_" : $0.name },
      type: functionType(signature), comments: comments)
  }

  private func isIterator(_ named: NamedType) -> Bool {
    guard named.object.packagePath == "iter", case .function = named.underlying else { return false }
    return !isOwn(named.object)
  }

  /// Whether a defined type is an interface that every value satisfies: it is another name for any.
  private func isAny(_ named: NamedType) -> Bool {
    if case .interface(let interface) = named.underlying { interface.isEmpty } else { false }
  }

  private func typeArguments(of named: NamedType) -> [IRType] {
    let kept = keptParameters(of: named.origin ?? named)
    // A generic type has no arguments inside its own declaration.
    let arguments = named.typeArguments.isEmpty ? named.typeParameters.map { .typeParameter($0) } : named.typeArguments
    return kept.filter { $0 < arguments.count }.map { type(arguments[$0]) }
  }

  /// The positions of the type parameters a generic type keeps: of an interface those that its methods mention, because
  /// nothing else can tell in Swift which they are.
  func keptParameters(of named: NamedType) -> [Int] {
    guard case .interface(let interface) = named.underlying else { return Array(named.typeParameters.indices) }
    return named.typeParameters.indices.filter { index in
      interface.methods.contains { mentions(named.typeParameters[index].object.name, in: $0.type) }
    }
  }

  func typeParameters(of named: NamedType) -> [TypeParameter] {
    keptParameters(of: named).map { typeParameter(named.typeParameters[$0]) }
  }

  /// The name of a defined type, its declaration registered.
  func name(of named: NamedType) -> TypeName {
    let generic = named.origin ?? named
    if let known = typeNames[generic.object] { return known }
    let package = packageName(of: generic.object)
    var name = TypeName(package: package, generic.object.name)
    var attempt = 1
    while namedTypes[name] != nil {
      // Two functions may each declare a type of one name.
      attempt += 1
      name = TypeName(package: package, "\(generic.object.name)\(attempt)")
    }
    typeNames[generic.object] = name
    namedTypes[name] = generic
    let isOwn = isOwn(generic.object)
    let declaration = TypeDeclaration(name: name, shape: .structure([]), origin: generic.object.range, isOwn: isOwn)
    declaration.goName = generic.object.name
    declaration.hasIdentityDirective = generic.hasIdentityDirective
    program.types[name] = declaration
    if !isOwn { unfilledTypes.append(name) }
    return name
  }

  /// Fills in the declarations of types of other packages, and of what they mention in turn.
  func finishTypes() {
    while let name = unfilledTypes.popLast() {
      guard let named = namedTypes[name], let declaration = program.types[name] else { continue }
      declaration.typeParameters = typeParameters(of: named)
      declaration.shape = shape(of: named.underlying)
      if case .defined(.function(let type)) = declaration.shape, declaration.typeParameters.isEmpty {
        // In Swift, nothing is around the function.
        declaration.shape = .alias(.function(type))
      }
      declaration.methods = named.methods.map { signatureOnly($0, of: named, named: name) }
    }
  }

  /// The shape of a declaration whose source is not translated.
  func shape(of underlying: GoType) -> TypeDeclaration.Shape {
    switch underlying {
    case .structure(let structure):
      .structure(
        structure.fields.map {
          FieldDeclaration(name: $0.name, type: type($0.type), isEmbedded: $0.isEmbedded, trivia: Trivia())
        })
    case .interface(let interface) where interface.isEmpty: .alias(.any)
    case .interface(let interface): .interface(interface.methods.map { requirement($0) })
    default: .defined(type(underlying))
    }
  }

  /// A method of another package: its signature without a body.
  private func signatureOnly(_ method: Object, of named: NamedType, named name: TypeName) -> Function {
    let function = Function(name: method.name, origin: method.range)
    function.receiverType = name
    guard case .function(let signature) = method.type else { return function }
    var receiverType = type(.named(named))
    if method.hasPointerReceiver { receiverType = .pointer(receiverType) }
    let receiver = Variable("_", receiverType, .receiver)
    receiver.isPointerReceiver = method.hasPointerReceiver
    function.receiver = receiver
    function.parameters = signature.parameters.map {
      Variable($0.name.isEmpty ? "_" : $0.name, type($0.type), .parameter)
    }
    function.results = signature.results.map { Variable($0.name.isEmpty ? "_" : $0.name, type($0.type), .result) }
    function.isVariadic = signature.isVariadic
    return function
  }
}

extension Builder {
  /// Whether values of the type are interface values.
  func isInterface(_ type: IRType) -> Bool {
    switch type {
    case .any, .anonymousInterface: true
    case .named(let name, _):
      if case .interface? = namedTypes[name]?.underlying { true } else { false }
    default: false
    }
  }

  /// What a defined type is made of, for its type arguments.
  func coreOfDefined(_ type: IRType) -> IRType? {
    guard case .named(let name, let arguments) = type, let named = namedTypes[name] else { return nil }
    let names = named.typeParameters.map(\.object.name)
    return self.type(named.underlying).mapped { part in
      guard case .typeParameter(let parameter) = part, let index = names.firstIndex(of: parameter),
        index < arguments.count
      else { return part }
      return arguments[index]
    }
  }

  /// Whether values of the type are pointers.
  func isPointer(_ type: IRType) -> Bool {
    switch type {
    case .pointer: true
    case .named(let name, _):
      if case .pointer? = namedTypes[name]?.underlying { true } else { false }
    default: false
    }
  }

  /// The number of methods an interface type asks for.
  func methodCount(ofInterface type: IRType) -> Int {
    switch type {
    case .anonymousInterface(let methods): methods.count
    case .named(let name, _):
      if case .interface(let interface)? = namedTypes[name]?.underlying { interface.methods.count } else { 0 }
    default: 0
    }
  }

  /// The import path and name of a defined type that another package declares.
  func foreignType(_ type: IRType) -> (path: String, name: String)? {
    guard case .named(let name, _) = type, let named = namedTypes[name], !isOwn(named.object),
      let path = named.object.packagePath
    else { return nil }
    return (path, named.object.name)
  }
}

/// The type a defined type is made of; other types are their own.
func underlying(_ type: GoType) -> GoType {
  if case .named(let named) = type { return named.underlying }
  return type
}

/// The type all types of a type parameter's type set have as underlying type, where there is one; for other types the
/// underlying type.
func coreType(_ type: GoType) -> GoType {
  guard case .typeParameter(let parameter) = type else { return underlying(type) }
  guard case .interface(let interface) = underlying(parameter.constraint), let terms = interface.terms,
    let first = terms.first
  else { return type }
  return underlying(first.type)
}
