// Copies and comparisons of values that Swift cannot make by itself.
import IR
import SwiftPrinting

extension Emitter {
  /// `func copy() -> T` of a struct that holds objects or arrays by value; nil when Swift's own copy is one.
  func structCopy(_ type: TypeDeclaration, _ fields: [FieldDeclaration]) -> Document? {
    guard type.needsCopy else { return nil }
    let held = fields.filter { isCopiedExplicitly($0.type) }
    guard !held.isEmpty else { return nil }
    var body = Lines()
    body.append(["var other = self"])
    body.append(
      held.map { .text("other.\($0.swiftName) = ") + copy(Fragment(.text($0.swiftName)), of: $0.type).document })
    body.append(["return other"])
    return braces(.text("\(access(of: type))func copy() -> \(selfType(type)) "), body)
  }

  /// `func copy() -> T` of a defined type over an array.
  func wrapperCopy(_ type: TypeDeclaration, _ underlying: IRType) -> Document? {
    guard type.needsCopy, isCopiedExplicitly(underlying) else { return nil }
    var body = Lines()
    body.append([.text("return \(selfType(type))(rawValue.copy())")])
    return braces(.text("\(access(of: type))func copy() -> \(selfType(type)) "), body)
  }

  /// `T<K, V>`
  func selfType(_ type: TypeDeclaration) -> String {
    let parameters = type.typeParameters.map(\.name)
    return type.swiftName + (parameters.isEmpty ? "" : "<\(parameters.joined(separator: ", "))>")
  }

  /// `value.copy()`, or `copied(value)` where only its type's type argument tells how.
  func copy(_ value: Fragment, of type: IRType) -> Fragment {
    if case .typeParameter = type {
      return Fragment(.text(runtimeFunction("copied")) + .list("(", [value.document], ")"))
    }
    return Fragment(parenthesized(value, atLeast: .postfix) + ".copy()")
  }

  /// A value whose Swift representation is shared, or holds one that is.
  func isCopiedExplicitly(_ type: IRType) -> Bool {
    switch underlying(type) {
    case .array: return true
    case .typeParameter(let name): return program.copiedTypeParameters.contains(name)
    case .named:
      guard let declaration = declaration(of: type) else { return false }
      if declaration.isTranslated { return declaration.needsCopy }
      if declaration.isCopiedByRuntime { return true }
      guard declaration.isOwn, case .structure(let fields) = declaration.shape else { return false }
      return declaration.representation == .object || fields.contains { isCopiedExplicitly($0.type) }
    default: return false
    }
  }

  /// Whether values of a type are objects in Swift, which `==` compares as pointers, and know how to compare as values.
  func isComparedByMethod(_ type: IRType) -> Bool {
    guard case .named = type, let declaration = declaration(of: type) else { return false }
    return declaration.representation == .object && declaration.isComparedAsValue
      && unconstrained(declaration).isEmpty
  }

  /// `func isEqual(to other: T) -> Bool` of an object, which compares it as the struct it stands for.
  func equality(_ type: TypeDeclaration, _ fields: [FieldDeclaration]) -> Document? {
    guard isComparedByMethod(.named(type.name)) else { return nil }
    let tests = fields.filter { $0.name != "_" }.map { test($0, "", "other.") }
    var body = Lines()
    body.append([.text("return " + (tests.isEmpty ? "true" : tests.joined(separator: " && ")))])
    return braces(.text("\(access(of: type))func isEqual(to other: \(selfType(type))) -> Bool "), body)
  }

  /// Whether a field of two values is equal.
  private func test(_ field: FieldDeclaration, _ left: String, _ right: String) -> String {
    let load = field.isAtomicObject ? ".Load()" : ""
    let (left, right) = (left + field.swiftName + load, right + field.swiftName + load)
    if isNamedInterface(field.type) { return "\(runtimeName("equal"))(\(left), \(right))" }
    if isComparedByMethod(field.type) { return "\(left).isEqual(to: \(right))" }
    return "\(left) == \(right)"
  }

  /// `==` and `hash(into:)` of a struct with fields that Swift would not compare as Go does: those of interface type compare
  /// by their dynamic values, objects as the structs they stand for.
  func comparison(_ type: TypeDeclaration, _ fields: [FieldDeclaration]) -> [Document] {
    guard type.isComparable, fields.contains(where: { isNamedInterface($0.type) || isComparedByMethod($0.type) })
    else { return [] }
    let compared = fields.filter { $0.name != "_" }
    let access = access(of: type)
    let name = selfType(type)
    let tests = compared.map { test($0, "left.", "right.") }
    var equality = Lines()
    equality.append([.text("return " + tests.joined(separator: " && "))])
    var hashing = Lines()
    hashing.append(
      compared.map { field in
        let name = field.swiftName
        if isNamedInterface(field.type) { return .text("hasher.combine(GoAny(interface: \(name)))") }
        return .text("hasher.combine(\(name)\(isComparedByMethod(field.type) ? ".goHash(0)" : ""))")
      })
    return [
      braces(.text("\(access)static func == (left: \(name), right: \(name)) -> Bool "), equality),
      braces(.text("\(access)func hash(into hasher: inout Hasher) "), hashing),
    ]
  }
}
