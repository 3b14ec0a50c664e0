import Diagnostics
import GoSyntax

/// Finds type arguments: parameters are matched with arguments, constraints contribute their core types, and what is
/// left untyped takes its default type.
struct Inference {
  private let checker: Checker
  private let parameters: [TypeParameter]
  /// Type parameters that were found to be equal share a slot.
  private var slots: [Int]
  private var types: [GoType?]
  private var depth = 0

  init(_ checker: Checker, _ parameters: [TypeParameter], _ known: [GoType?]) {
    self.checker = checker
    self.parameters = parameters
    slots = Array(parameters.indices)
    types = parameters.indices.map { $0 < known.count ? known[$0] : nil }
  }

  init(_ checker: Checker, _ parameters: [TypeParameter], _ known: [GoType]) {
    self.init(checker, parameters, known.map { Optional($0) })
  }

  /// The type arguments, or nil after a report. In reverse the "argument" is the type a function is assigned to.
  mutating func infer(
    formals: [GoType], arguments: [Operand], isReverse: Bool, at range: SourceRange, functionName: String?
  ) -> [GoType]? {
    let prefix = functionName.map { "in call to \($0), " } ?? ""
    var untyped: [Int] = []
    for (index, argument) in arguments.enumerated() where index < formals.count {
      if argument.isInvalid { continue }
      let formal = formals[index]
      guard mentionsParameter(formal) || mentionsParameter(argument.type) else { continue }
      if argument.type.isTyped {
        if !unify(formal, argument.type, isAssignment: true) {
          checker.report(
            .cannotInfer, prefix + mismatch(formal, argument, isReverse: isReverse), at: argument.expression?.range)
          return nil
        }
      } else if formal.isTypeParameter, !argument.isNil {
        untyped.append(index)
      }
    }
    guard applyConstraints(prefix: prefix, at: range) else { return nil }
    guard inferUntyped(untyped, formals, arguments, prefix: prefix) else { return nil }
    // An untyped default may settle further constraints.
    guard applyConstraints(prefix: prefix, at: range) else { return nil }
    return result(prefix: prefix, at: range)
  }

  private mutating func applyConstraints(prefix: String, at range: SourceRange) -> Bool {
    while true {
      let before = unknown
      for (index, parameter) in parameters.enumerated() {
        let known = types[slots[index]]
        let terms = parameter.interface.typeSet.terms
        if let core = TypeSet.coreType(of: terms) {
          let single = terms?.count == 1 ? terms?[0] : nil
          if let known {
            let target = single?.type ?? core
            if !unify(known, single?.tilde == false ? target : core, isAssignment: false) {
              checker.report(
                .cannotInfer,
                "\(prefix)\(parameter.object.name) (type \(checker.describe(known))) does not satisfy \(checker.describe(parameter.constraint))",
                at: range)
              return false
            }
          } else if let single, !single.tilde {
            types[slots[index]] = single.type
          }
        } else if let known {
          unifyMethods(of: known, with: parameter.interface)
        }
      }
      if unknown == before { return true }
    }
  }

  /// Methods the constraint demands may tell more about the type parameters in their signatures.
  private mutating func unifyMethods(of type: GoType, with constraint: InterfaceType) {
    for method in constraint.methods {
      let found = Lookup.find(method.name, in: type, isAddressable: true, packagePath: method.packagePath)
      guard let object = found.object, case .function = object.kind else { continue }
      object.resolve()
      _ = unify(method.type, object.type, isAssignment: false, isExact: true)
    }
  }

  private mutating func inferUntyped(
    _ indices: [Int], _ formals: [GoType], _ arguments: [Operand], prefix: String
  ) -> Bool {
    var largest: [Int: GoType] = [:]
    for index in indices {
      guard let parameter = self.index(of: formals[index]), types[slots[parameter]] == nil else { continue }
      let type = arguments[index].type
      guard let old = largest[slots[parameter]] else {
        largest[slots[parameter]] = type
        continue
      }
      if identical(old, type) { continue }
      guard let a = old.basic?.untypedRank, let b = type.basic?.untypedRank, a > 0, b > 0 else {
        let name = parameters[parameter].object.name
        checker.report(
          .cannotInfer,
          "\(prefix)mismatched types \(checker.describe(old)) and \(checker.describe(type)) (cannot infer \(name))",
          at: arguments[index].expression?.range)
        return false
      }
      largest[slots[parameter]] = a >= b ? old : type
    }
    for (slot, type) in largest { types[slot] = type.defaultType }
    return true
  }

  private func result(prefix: String, at range: SourceRange) -> [GoType]? {
    var found: [GoType?] = parameters.indices.map { types[slots[$0]] }
    // Inferred types may mention other type parameters.
    for _ in 0...parameters.count {
      let known = parameters.indices.filter { found[$0] != nil }
      let substitution = Substitution(known.map { parameters[$0] }, known.compactMap { found[$0] })
      found = found.map { type in type.map { substitution.apply(to: $0) } }
    }
    var chosen: [GoType] = []
    for (index, type) in found.enumerated() {
      guard let type, !mentionsParameter(type) else {
        let object = parameters[index].object
        var place = ""
        if let range = object.range {
          place = " (declared at \(range.file.path):\(range.position.line):\(range.position.column))"
        }
        checker.report(.cannotInfer, "\(prefix)cannot infer \(object.name)\(place)", at: range)
        return nil
      }
      chosen.append(type)
    }
    return chosen
  }

  private func mismatch(_ formal: GoType, _ argument: Operand, isReverse: Bool) -> String {
    let known = parameters.indices.filter { types[slots[$0]] != nil }
    let text = argument.text ?? argument.expression.map(checker.describe) ?? ""
    let type = checker.describe(argument.type)
    if known.isEmpty {
      let names = parameters.map(\.object.name)
      let list: String
      switch names.count {
      case 1: list = names[0]
      case 2: list = "\(names[0]) and \(names[1])"
      default: list = names.dropLast().joined(separator: ", ") + ", and " + (names.last ?? "")
      }
      return "type \(type) of \(text) does not match \(checker.describe(formal)) (cannot infer \(list))"
    }
    let substitution = Substitution(known.map { parameters[$0] }, known.compactMap { types[slots[$0]] })
    let inferred = checker.describe(substitution.apply(to: formal))
    let written = checker.describe(formal)
    if inferred == written { return "type \(type) of \(text) does not match \(written)" }
    return isReverse
      ? "inferred type \(inferred) for \(written) does not match type \(type) of \(text)"
      : "type \(type) of \(text) does not match inferred type \(inferred) for \(written)"
  }

  private var unknown: Int { Set(slots).filter { types[$0] == nil }.count }

  private func index(of type: GoType) -> Int? {
    guard let parameter = type.typeParameter else { return nil }
    return parameters.firstIndex { $0 === parameter }
  }

  private func mentionsParameter(_ type: GoType, depth: Int = 0) -> Bool {
    if depth > 30 { return false }
    let next = depth + 1
    switch type {
    case .basic, .invalid: return false
    case .typeParameter: return index(of: type) != nil
    case .pointer(let element), .slice(let element), .array(_, let element), .channel(_, let element):
      return mentionsParameter(element, depth: next)
    case .map(let key, let value): return mentionsParameter(key, depth: next) || mentionsParameter(value, depth: next)
    case .tuple(let types): return types.contains { mentionsParameter($0, depth: next) }
    case .named(let named): return named.typeArguments.contains { mentionsParameter($0, depth: next) }
    case .structure(let structure): return structure.fields.contains { mentionsParameter($0.type, depth: next) }
    case .function(let signature):
      return (signature.parameters + signature.results).contains { mentionsParameter($0.type, depth: next) }
    case .interface(let interface):
      return interface.explicitMethods.contains { mentionsParameter($0.type, depth: next) }
        || interface.embedded.contains { mentionsParameter($0.type, depth: next) }
        || (interface.unionTerms ?? []).contains { mentionsParameter($0.type, depth: next) }
    }
  }

  // MARK: - Unification

  /// Makes two types equal by choosing type arguments. Inexact unification looks through a defined type where the
  /// other side is a type literal; for an assignment directions of channels may differ.
  private mutating func unify(_ x: GoType, _ y: GoType, isAssignment: Bool, isExact: Bool = false) -> Bool {
    depth += 1
    defer { depth -= 1 }
    if depth > 100 { return false }
    var (x, y) = (x, y)
    if case .typeParameter(let a) = x, case .typeParameter(let b) = y, a === b { return true }

    if let i = index(of: x), let j = index(of: y) { return join(i, j, isExact: isExact) }
    if index(of: x) == nil, index(of: y) != nil { swap(&x, &y) }
    if let i = index(of: x) { return bind(i, to: y, isAssignment: isAssignment, isExact: isExact) }

    if !isExact {
      // A defined type and a type literal: compare what is behind the name.
      if case .named = x, isLiteral(y), !x.isInterface { x = x.underlying }
      if case .named = y, isLiteral(x), !y.isInterface { y = y.underlying }
      // A type parameter of the surrounding function stands for its core type.
      if x.isTypeParameter != y.isTypeParameter {
        if x.isTypeParameter, let core = x.coreType { x = core } else if let core = y.coreType { y = core }
      }
      if let result = unifyInterfaces(x, y) { return result }
    }
    return unifyStructure(x, y, isAssignment: isAssignment, isExact: isExact)
  }

  /// Neither a defined type nor a type parameter.
  private func isLiteral(_ type: GoType) -> Bool {
    switch type {
    case .named, .typeParameter: false
    default: true
    }
  }

  private mutating func join(_ i: Int, _ j: Int, isExact: Bool) -> Bool {
    let (a, b) = (slots[i], slots[j])
    if a == b { return true }
    if let left = types[a], let right = types[b] { return unify(left, right, isAssignment: false, isExact: isExact) }
    if types[a] == nil { types[a] = types[b] }
    for index in slots.indices where slots[index] == b { slots[index] = a }
    return true
  }

  private mutating func bind(_ i: Int, to type: GoType, isAssignment: Bool, isExact: Bool) -> Bool {
    guard let known = types[slots[i]] else {
      types[slots[i]] = type
      return true
    }
    guard unify(known, type, isAssignment: isAssignment, isExact: isExact) else { return false }
    if isExact { return true }
    // Prefer a defined type, and the directed channel.
    if case .named = type, !known.hasName {
      types[slots[i]] = type
    } else if case .channel(.both, _) = known.underlying, case .channel(let direction, _) = type.underlying,
      direction != .both, !known.hasName
    {
      types[slots[i]] = type
    }
    return true
  }

  /// One or both are interfaces: the methods they share must agree. Nil when neither is.
  private mutating func unifyInterfaces(_ x: GoType, _ y: GoType) -> Bool? {
    let (a, b) = (x.isInterface ? x.interface : nil, y.isInterface ? y.interface : nil)
    if a == nil, b == nil { return nil }
    if case .named(let m) = x, case .named(let n) = y, (m.origin ?? m) === (n.origin ?? n) { return nil }
    guard let wanted = a ?? b else { return nil }
    if a != nil, b != nil {
      let (small, large) =
        (a?.methods.count ?? 0) <= (b?.methods.count ?? 0)
        ? (a?.methods ?? [], b?.methods ?? []) : (b?.methods ?? [], a?.methods ?? [])
      if x.interface?.isBasic == false || y.interface?.isBasic == false { return nil }
      for method in small {
        guard let other = large.first(where: { $0.isNamed(method.name, packagePath: method.packagePath) }),
          unify(method.type, other.type, isAssignment: false, isExact: true)
        else { return false }
      }
      return true
    }
    let concrete = a == nil ? x : y
    for method in wanted.methods {
      let found = Lookup.find(method.name, in: concrete, isAddressable: false, packagePath: method.packagePath)
      guard let object = found.object, case .function = object.kind else { return false }
      object.resolve()
      if !unify(method.type, object.type, isAssignment: false, isExact: true) { return false }
    }
    return true
  }

  private mutating func unifyStructure(_ x: GoType, _ y: GoType, isAssignment: Bool, isExact: Bool) -> Bool {
    func both(_ a: [GoType], _ b: [GoType], _ unify: (GoType, GoType) -> Bool) -> Bool {
      a.count == b.count && zip(a, b).allSatisfy { unify($0, $1) }
    }
    // Elements must agree exactly unless the whole is compared inexactly.
    var copy = self
    defer { self = copy }
    func element(_ a: GoType, _ b: GoType) -> Bool {
      copy.unify(a, b, isAssignment: false, isExact: isExact || isAssignment)
    }
    switch (x, y) {
    case (.basic(let a), .basic(let b)): return a == b
    case (.pointer(let a), .pointer(let b)), (.slice(let a), .slice(let b)): return element(a, b)
    case (.array(let m, let a), .array(let n, let b)): return m == n && element(a, b)
    case (.map(let k, let v), .map(let l, let w)): return element(k, l) && element(v, w)
    case (.channel(let d, let a), .channel(let e, let b)):
      return (d == e || !isExact && (d == .both || e == .both)) && element(a, b)
    case (.tuple(let a), .tuple(let b)): return both(a, b, element)
    case (.function(let a), .function(let b)):
      return a.isVariadic == b.isVariadic && a.typeParameters.count == b.typeParameters.count
        && both(a.parameters.map(\.type), b.parameters.map(\.type), element)
        && both(a.results.map(\.type), b.results.map(\.type), element)
    case (.structure(let a), .structure(let b)):
      return a.fields.count == b.fields.count
        && zip(a.fields, b.fields).allSatisfy {
          $0.isEmbedded == $1.isEmbedded && $0.name == $1.name && element($0.type, $1.type)
        }
    case (.named(let a), .named(let b)):
      if a === b { return true }
      guard let origin = a.origin, origin === b.origin else { return false }
      return both(a.typeArguments, b.typeArguments) { copy.unify($0, $1, isAssignment: false, isExact: true) }
    case (.interface(let a), .interface(let b)):
      if identical(x, y) { return true }
      guard a.methods.count == b.methods.count, a.isComparable == b.isComparable else { return false }
      return zip(a.methods, b.methods).allSatisfy { $0.name == $1.name && element($0.type, $1.type) }
    case (.typeParameter(let a), .typeParameter(let b)): return a === b
    default: return false
    }
  }
}
