// Which types the parts of a program mention, and what their type parameters stand for.
import IR

/// What has type parameters.
enum Generic: Hashable {
  case function(String)
  case type(TypeName)
}

extension Program {
  /// All types that a function's signature and body, or a type's fields and methods, mention; every part counts.
  var mentionedTypes: [Generic: Set<IRType>] {
    var mentioned: [Generic: Set<IRType>] = [:]
    for function in functions {
      let generic = function.receiverType.map { Generic.type($0) } ?? .function(function.name)
      let part = Program(packageName: "", importPath: "")
      part.files = [Program.File(name: "", header: [], items: [.function(function)])]
      part.mapTypes { type in
        mentioned[generic, default: []].insert(type)
        return type
      }
    }
    for declaration in types.values where declaration.isOwn {
      if case .alias = declaration.shape { continue }
      for part in declaration.shape.parts {
        _ = part.mapped { type in
          mentioned[.type(declaration.name), default: []].insert(type)
          return type
        }
      }
    }
    return mentioned
  }

  /// Visits the program's own generic functions with the type arguments of each of their uses.
  func forEachUse(_ visit: (Function, [IRType]) -> Void) {
    for function in functions where function.receiver == nil {
      for use in instantiations where use.package == nil && use.function == function.name {
        visit(function, use.arguments)
      }
    }
  }

  /// What the type parameters of each generic function and type stand for, use by use.
  func substitutions(among mentioned: [Generic: Set<IRType>]) -> [Generic: Set<[String: IRType]>] {
    var found: [Generic: Set<[String: IRType]>] = [:]
    func note(_ generic: Generic, _ parameters: [TypeParameter], _ arguments: [IRType]) {
      guard !parameters.isEmpty, parameters.count == arguments.count else { return }
      let pairs = zip(parameters.map(\.name), arguments)
      found[generic, default: []].insert(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
    forEachUse { note(.function($0.name), $0.typeParameters, $1) }
    for types in mentioned.values {
      for case .named(let name, let arguments) in types {
        note(.type(name), self.types[name]?.typeParameters ?? [], arguments)
      }
    }
    return found
  }
}

/// Function types that are one and the same for some type arguments of generic code.
struct FunctionTypeClasses {
  private var parents: [FunctionType: FunctionType] = [:]

  init(_ program: Program, _ mentioned: [Generic: Set<IRType>]) {
    let substitutions = program.substitutions(among: mentioned)
    for (generic, types) in mentioned {
      for case .function(let pattern) in types {
        for substitution in substitutions[generic, default: []] {
          let instance = pattern.mapped { type in
            if case .typeParameter(let name) = type { substitution[name] ?? type } else { type }
          }
          if instance != pattern { unite(pattern, instance) }
        }
      }
    }
  }

  /// The type that stands for all of a class.
  func representative(of type: FunctionType) -> FunctionType {
    var current = type
    while let parent = parents[current] { current = parent }
    return current
  }

  /// The types of the class, itself among them.
  func members(of type: FunctionType) -> [FunctionType] {
    let wanted = representative(of: type)
    return [type, wanted] + parents.keys.filter { representative(of: $0) == wanted }
  }

  private mutating func unite(_ a: FunctionType, _ b: FunctionType) {
    let (first, second) = (representative(of: a), representative(of: b))
    if first != second { parents[first] = second }
  }
}
