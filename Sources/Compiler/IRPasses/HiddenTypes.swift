// The types of standard packages that nobody can name, but that are found in their interfaces: a program may convert what
// it finds there to interfaces of its own.
import IR

/// A type of a standard package that is not exported, and its methods.
struct HiddenType {
  let name: TypeName
  let methods: [String: FunctionType]
}

private func method(_ result: IRType...) -> FunctionType {
  FunctionType(
    parameters: [], result: result.count == 1 ? result[0] : .tuple(result.map { TupleElement(nil, $0) }))
}

private let error = method(.string)

let hiddenTypes: [HiddenType] =
  [
    HiddenType(
      name: TypeName(package: "context", "deadlineExceededError"),
      methods: ["Error": error, "Timeout": method(.bool), "Temporary": method(.bool)]),
    HiddenType(name: TypeName(package: "errors", "errorString"), methods: ["Error": error]),
    HiddenType(
      name: TypeName(package: "errors", "joinError"), methods: ["Error": error, "Unwrap": method(.slice(.error))]),
    HiddenType(name: TypeName(package: "fmt", "wrapError"), methods: ["Error": error, "Unwrap": method(.error)]),
    HiddenType(
      name: TypeName(package: "fmt", "wrapErrors"), methods: ["Error": error, "Unwrap": method(.slice(.error))]),
    HiddenType(name: TypeName(package: "sync", "rlocker"), methods: ["Lock": method(), "Unlock": method()]),
  ]
  + ["PanicNilError", "TypeAssertionError", "boundsError", "errorString", "plainError"].map {
    HiddenType(name: TypeName(package: "runtime", $0), methods: ["Error": error, "RuntimeError": method()])
  }

extension Program {
  /// The hidden types of the packages in use, with the interfaces of the program that they satisfy and that values of
  /// interfaces are converted to.
  var hiddenConformances: [Conformance] {
    let targets = interfacesFromInterfaces
    guard !targets.isEmpty else { return [] }
    return hiddenTypes.flatMap { hidden -> [Conformance] in
      // What the packages make of a text, and what the language panics with, is met without an import, too.
      let package = hidden.name.package ?? ""
      guard ["errors", "runtime"].contains(package) || imports.contains(package) else { return [] }
      let satisfied = targets.filter { name in
        guard case .interface(let requirements)? = types[name]?.shape else { return false }
        return requirements.allSatisfy { hidden.methods[$0.name] == $0.type }
      }
      return satisfied.map { Conformance(type: hidden.name, interface: $0) }.filter {
        !conformancesElsewhere.contains($0)
      }
    }
  }

  /// The interfaces of the program that an interface value is converted to or asked for, by name.
  private var interfacesFromInterfaces: [TypeName] {
    var found: Set<TypeName> = []
    func note(_ type: IRType) {
      guard let declaration = declaration(of: type), declaration.isOwn, declaration.typeParameters.isEmpty,
        case .interface = declaration.shape
      else { return }
      found.insert(declaration.name)
    }
    forEachTypeSought(note)
    return found.sorted { $0.description < $1.description }
  }

  /// The types that interface values are converted to or asked for, and those of which an address is taken, as in
  /// `errors.As(err, &i)`.
  func forEachTypeSought(_ note: @escaping (IRType) -> Void) {
    forEachTypeAsked(note)
    walk(expressions: { if case .address(let place) = $0.kind { note(place.type) } })
  }

  /// The types that interface values are converted to or asked for.
  func forEachTypeAsked(_ note: @escaping (IRType) -> Void) {
    walk(
      with: Walker(
        expression: { expression in
          switch expression.kind {
          case .toInterface(let value) where self.isInterface(value.type): note(expression.type)
          case .typeAssertion(_, let type, _): note(type)
          default: break
          }
          return true
        },
        statement: { statement in
          if case .typeSwitch(let node) = statement.kind {
            node.clauses.flatMap(\.types).compactMap { $0 }.forEach(note)
          }
          return true
        }))
  }
}
