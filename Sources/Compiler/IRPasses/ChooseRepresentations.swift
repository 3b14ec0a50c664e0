import Diagnostics
import IR

// Normal form: every named type has its representation, every field and variable its storage. Fields and variables that
// only sync/atomic's functions touch are atomic objects, and their plain reads and writes are atomic operations.
//
// A struct type becomes a class when its identity matters: it holds a lock, an atomic or another such type by value; it
// has a method on its pointer; or it is used through pointers and never copied. Otherwise it is a Swift struct, and so it
// is where the program copies it unseen: a class would be shared there.

@Sendable func chooseRepresentations(_ program: Program) -> [Diagnostic] {
  chooseAtomicObjects(program)
  let uses = StructUses(program: program)
  let structures = program.types.values.filter {
    if case .structure = $0.shape { $0.isOwn } else { false }
  }.sorted { $0.name.description < $1.name.description }

  for declaration in program.types.values {
    switch declaration.shape {
    case .structure: declaration.representation = declaration.hasIdentityDirective ? .object : .structure
    case .interface: declaration.representation = .protocolType
    case .defined: declaration.representation = .wrapper
    case .alias: declaration.representation = .alias
    }
  }
  let unseen = program.typesCopiedUnseen.union(program.ownNames(program.copiedByImporters))
  let valuesInInterfaces = uses.valuesInInterfaces.union(program.ownNames(program.givenByImporters))
  let inInterfaces = program.typesHeld(by: valuesInInterfaces)
  for declaration in structures {
    if unseen.contains(declaration.name) {
      declaration.reason = "generic code or a bulk copy of slices copies values of it, where a class would be shared"
    } else if valuesInInterfaces.contains(declaration.name) {
      declaration.reason = "values of it satisfy interfaces, where a class would pass for the pointer"
    } else if inInterfaces.contains(declaration.name) {
      declaration.reason = "values that satisfy interfaces hold it, and are copied as a whole"
    } else if declaration.methods.contains(where: { $0.receiver?.isPointerReceiver ?? false }) {
      declaration.representation = .object
      declaration.reason = "it has methods on its pointer, so its identity matters"
    } else if uses.pointedTo.contains(declaration.name), !uses.copied.contains(declaration.name) {
      declaration.representation = .object
      declaration.reason = "it is used through pointers and never copied"
    }
  }
  // What holds something with identity has identity; repeat until nothing changes.
  var isStable = false
  while !isStable {
    isStable = true
    for declaration in structures
    where declaration.representation == .structure && !unseen.contains(declaration.name) {
      guard case .structure(let fields) = declaration.shape,
        let field = fields.first(where: { $0.isAtomicObject || program.holdsIdentity($0.type, within: declaration) })
      else { continue }
      declaration.representation = .object
      declaration.reason =
        "its field \(field.name) is \(field.isAtomicObject ? "an atomic" : "something with identity")"
      isStable = false
    }
  }
  for declaration in structures {
    let isObject = declaration.representation == .object
    program.decisions.append(
      Program.Decision(
        construct: "type \(declaration.name.name) struct", outcome: isObject ? "final class" : "struct",
        reason: declaration.reason.isEmpty
          ? "values of it are copied and nothing depends on their identity" : declaration.reason,
        origin: declaration.origin))
  }
  _ = analyzeVariables(program)
  chooseCells(program)
  chooseReceivers(program)
  return []
}

extension Program {
  /// A field of the type holds, by value, something with identity that the runtime or the program made a class for a
  /// lock's sake. A class chosen for its pointer methods alone can be held by a struct: it is copied explicitly.
  fileprivate func holdsIdentity(_ type: IRType, within owner: TypeDeclaration) -> Bool {
    switch type {
    case .array(_, let element): return holdsIdentity(element, within: owner)
    case .named(let name, _):
      guard name != owner.name else { return false }
      return hasIdentity(type)
    default: return false
    }
  }
}

extension Program {
  /// The types of fields, and of their fields, that lie by value in values of the types.
  fileprivate func typesHeld(by owners: Set<TypeName>) -> Set<TypeName> {
    var held: Set<TypeName> = []
    func note(_ type: IRType) {
      switch type {
      case .array(_, let element): note(element)
      case .named(let name, _):
        if held.insert(name).inserted { fields(of: type).forEach { note($0.type) } }
      default: break
      }
    }
    for owner in owners { fields(of: .named(owner)).forEach { note($0.type) } }
    return held
  }
}

extension Program {
  fileprivate func ownNames(_ names: Set<String>) -> Set<TypeName> { Set(names.map { TypeName(package: nil, $0) }) }

  /// The struct types of which values are put into interfaces that know their methods.
  package var typesWithValuesInInterfaces: Set<TypeName> { StructUses(program: self).valuesInInterfaces }

  /// The methods of each interface that values in interfaces are asked for.
  package var interfacesAskedFor: Set<Set<String>> {
    var found: Set<Set<String>> = [["String"], ["Error"], ["GoString"]]
    func note(_ type: IRType) {
      if case .interface(let methods)? = declaration(of: type)?.shape { found.insert(Set(methods.map(\.name))) }
      if case .anonymousInterface(let methods) = type { found.insert(Set(methods.map(\.name))) }
    }
    forEachTypeAsked(note)
    return found
  }
}

/// Which struct types are pointed to, and which are copied from a place.
private struct StructUses {
  var pointedTo: Set<TypeName> = []
  var copied: Set<TypeName> = []
  /// Values of the type are put into interfaces that have methods.
  var valuesInInterfaces: Set<TypeName> = []

  init(program: Program) {
    var valuesInInterfaces: Set<TypeName> = []
    var pointedTo: Set<TypeName> = []
    var copied: Set<TypeName> = []
    func note(_ type: IRType) {
      _ = type.mapped { part in
        switch part {
        case .pointer(.named(let name, _)): pointedTo.insert(name)
        // A key is compared by its value.
        case .map(.named(let key, _), _): copied.insert(key)
        case .named(let generic, let arguments):
          for (parameter, argument) in zip(program.types[generic]?.typeParameters ?? [], arguments) {
            if case .named(let name, _) = argument, parameter.constraint == .comparable { copied.insert(name) }
          }
        default: break
        }
        return part
      }
    }
    for declaration in program.types.values {
      for field in program.fields(of: .named(declaration.name)) { note(field.type) }
      if case .defined(let type) = declaration.shape { note(type) }
    }
    for function in program.functions { (function.parameters + function.results).forEach { note($0.type) } }
    let asked = program.interfacesAskedFor.union(program.askedElsewhere)
    var known: [TypeName: Bool] = [:]
    /// Whether values, not only pointers, have the methods of an interface by which they may be found or printed.
    func isAsked(_ name: TypeName) -> Bool {
      if let answer = known[name] { return answer }
      guard let declaration = program.types[name] else { return false }
      let ofValue = Set(program.methodSet(of: declaration).filter { !$0.needsPointer }.map(\.name))
      let answer = asked.contains { $0.isSubset(of: ofValue) }
      known[name] = answer
      return answer
    }
    program.walk(expressions: { expression in
      note(expression.type)
      if let name = typeSoughtAmongErrors(expression) {
        copied.insert(name)
        valuesInInterfaces.insert(name)
      }
      // A value in an interface is a copy, and it is known by its type there: a class would pass for its pointer.
      guard case .toInterface(let value) = expression.kind, case .named(let name, _) = value.type else { return }
      copied.insert(name)
      if expression.type != .any || isAsked(name) { valuesInInterfaces.insert(name) }
    })
    forEachValueUse(in: program) { value in
      if value.isPlace, case .named(let name, _) = value.type { copied.insert(name) }
    }
    self.pointedTo = pointedTo
    self.copied = copied
    self.valuesInInterfaces = valuesInInterfaces
  }
}

/// The type of the variable that `errors.As` may store an error in: values of it are errors, not only pointers.
private func typeSoughtAmongErrors(_ expression: Expression) -> TypeName? {
  guard case .call(let callee, let arguments) = expression.kind, case .function("As", "errors"?, _) = callee.kind,
    case .toInterface(let target)? = arguments.positional.last?.kind, case .pointer(.named(let name, _)) = target.type
  else { return nil }
  return name
}

/// A variable whose address is taken is a cell, unless it is an object anyway. An array lies behind a reference that every
/// pointer to it can have; it is a cell only where pointers to such arrays are compared.
private func chooseCells(_ program: Program) {
  let compared = program.comparedPointees
  func choose(_ variable: Variable) {
    guard variable.storage == .plain, variable.isAddressTaken, !program.hasIdentity(variable.type) else { return }
    if case .array = program.underlying(variable.type), !compared.contains(variable.type) { return }
    variable.storage = .cell
    program.decisions.append(
      Program.Decision(
        construct: "&\(variable.name)", outcome: "Pointer cell", reason: "its address is taken",
        origin: variable.origin))
  }
  func choose(_ function: Function) {
    (function.parameters + function.results).forEach { choose($0) }
    if let receiver = function.receiver, !receiver.isPointerReceiver { choose(receiver) }
  }
  program.walk(
    with: Walker(
      statement: { statement in
        if case .typeSwitch(let node) = statement.kind { node.clauses.compactMap(\.binding).forEach { choose($0) } }
        return true
      },
      target: { target in
        if case .new(let variable) = target { choose(variable) }
        return true
      },
      closure: { function in
        choose(function)
        return true
      }))
  program.functions.forEach { choose($0) }
  program.globals.flatMap(\.variables).forEach { choose($0) }
}

extension Program {
  /// What the pointers point at that the program compares, also as keys of maps or in other values.
  fileprivate var comparedPointees: Set<IRType> {
    var found: Set<IRType> = []
    func note(_ type: IRType) {
      switch underlying(type) {
      case .pointer(let pointee): found.insert(pointee)
      case .array(_, let element): note(element)
      case .named: fields(of: type).forEach { note($0.type) }
      default: break
      }
    }
    walk(
      with: Walker(
        expression: { [self] node in
          if case .comparison(_, let left, let right) = node.kind { [left, right].forEach { note($0.type) } }
          if case .map(let key, _) = underlying(node.type) { note(key) }
          return true
        },
        statement: { statement in
          if case .switch(let node) = statement.kind, let tag = node.tag { note(tag.type) }
          return true
        }))
    return found
  }
}

/// How a method sees its receiver.
private func chooseReceivers(_ program: Program) {
  chooseNilReceivers(program)
  for function in program.functions {
    guard let receiver = function.receiver else { continue }
    if !receiver.isPointerReceiver {
      function.copiesReceiver =
        receiver.isAssigned || receiver.isAddressTaken || program.changesPart(of: receiver, in: function)
    }
  }
}

extension Program {
  /// Whether the function assigns to a field or an element of the variable, points at one, or slices an array in it.
  fileprivate func changesPart(of variable: Variable, in function: Function) -> Bool {
    func root(_ place: Expression) -> Variable? {
      switch place.kind {
      case .variable(let variable): variable
      case .field(let base, _, false): root(base)
      case .index(let base, _): if case .array = underlying(base.type) { root(base) } else { nil }
      default: nil
      }
    }
    var found = false
    function.walk(
      with: Walker(
        expression: {
          switch $0.kind {
          case .address(let place): if root(place) == variable { found = true }
          case .slice(let place, _, _, _):
            if case .array = self.underlying(place.type), root(place) == variable { found = true }
          default: break
          }
          return true
        },
        statement: {
          if case .compound(let place, _, _) = $0.kind, root(place) == variable { found = true }
          return true
        },
        target: {
          if case .place(let place) = $0, root(place) == variable { found = true }
          return true
        }))
    return found
  }
}
