// Copies and comparisons of values that Swift cannot make by itself.
import IR
import SwiftPrinting

extension Emitter {
  /// `func copy() -> T` of a struct that holds objects or arrays by value; nil when Swift's own copy is one.
  func structCopy(_ type: TypeDeclaration, _ fields: [FieldDeclaration]) -> Document? {
    guard type.needsCopy else { return nil }
    let held = fields.filter { $0.name != "_" && isCopiedExplicitly($0.type) }
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
      guard let declaration = declaration(of: type), declaration.isOwn,
        case .structure(let fields) = declaration.shape
      else { return false }
      return declaration.representation == .object || fields.contains { isCopiedExplicitly($0.type) }
    default: return false
    }
  }

  /// `==` and `hash(into:)` of a struct with fields of interface type, which compare by their dynamic values.
  func comparison(_ type: TypeDeclaration, _ fields: [FieldDeclaration]) -> [Document] {
    guard type.isComparable, fields.contains(where: { isNamedInterface($0.type) }) else { return [] }
    let compared = fields.filter { $0.name != "_" }
    let access = access(of: type)
    let name = selfType(type)
    let tests = compared.map { field in
      isNamedInterface(field.type)
        ? "\(runtimeName("equal"))(left.\(field.swiftName), right.\(field.swiftName))"
        : "left.\(field.swiftName) == right.\(field.swiftName)"
    }
    var equality = Lines()
    equality.append([.text("return " + tests.joined(separator: " && "))])
    var hashing = Lines()
    hashing.append(
      compared.map { field in
        .text(
          isNamedInterface(field.type)
            ? "hasher.combine(GoAny(interface: \(field.swiftName)))" : "hasher.combine(\(field.swiftName))")
      })
    return [
      braces(.text("\(access)static func == (left: \(name), right: \(name)) -> Bool "), equality),
      braces(.text("\(access)func hash(into hasher: inout Hasher) "), hashing),
    ]
  }
}
