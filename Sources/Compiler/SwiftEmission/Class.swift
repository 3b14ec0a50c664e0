// Struct types with identity: classes.
import IR
import SwiftPrinting

extension Emitter {
  func `class`(_ type: TypeDeclaration, _ fields: [FieldDeclaration]) -> Document {
    let access = access(of: type)
    var lines = Lines()
    for field in fields { append(field, of: type, to: &lines) }
    lines.append(nameLines(type), hasBlankLineBefore: true)
    lines.append([emptyInitializer(type, fields)], hasBlankLineBefore: true)
    if type.needsMemberwiseInitializer, fields.contains(where: canBeGiven) {
      lines.append([memberwise(type, fields)], hasBlankLineBefore: true)
    }
    if type.needsCopy { lines.append([copy(type)], hasBlankLineBefore: true) }
    if type.needsAssign || type.needsCopy { lines.append([assign(type, fields)], hasBlankLineBefore: true) }
    if let equality = equality(type, fields) { lines.append([equality], hasBlankLineBefore: true) }
    if let method = afterFunc(of: type) { lines.append([method], hasBlankLineBefore: true) }
    for method in type.methods where method.toleratesNilReceiver {
      forTypedNil(method, of: type).map { lines.append([$0], hasBlankLineBefore: true) }
    }
    return braces(declarationHead("\(access)final class \(heading(type, "GoObject"))"), lines)
  }

  /// What an interface calls for a method that tolerates a nil receiver: the object may stand for a nil pointer.
  private func forTypedNil(_ method: Function, of type: TypeDeclaration) -> Document? {
    let isKnown = ["Error", "String", "Unwrap", "Is", "As"].contains(method.name)
    guard isKnown || index.requirements.contains(method.name) else { return nil }
    let names = method.parameters.indices.map { "argument\($0 + 1)" }
    let parameters = zip(names, method.parameters).map { Document.text("_ \($0): \(annotation($1.type))") }
    var head = Document.text("\(access(of: method))func \(method.swiftName)") + .list("(", parameters, ")")
    if method.throwsPanic { head += " throws(\(runtimeName("GoPanic")))" }
    if !method.results.isEmpty { head += " -> \(resultType(of: method))" }
    var body = Lines()
    let receiver = "(\(runtimeName("isNilPointer"))(self) ? nil : Optional(self))"
    let attempt = method.throwsPanic ? "try " : ""
    body.append([.text("\(attempt)\(receiver).\(method.swiftName)(\(names.joined(separator: ", ")))")])
    return braces(head + " ", body)
  }

  private func emptyInitializer(_ type: TypeDeclaration, _ fields: [FieldDeclaration]) -> Document {
    var body = Lines()
    let given = fields.filter { isGivenInitially($0, of: type) }
    body.append(given.map { .text("\($0.swiftName) = ") + zero($0.type, .known).document })
    return braces(.text("\(access(of: type))init() "), body)
  }

  private func copy(_ type: TypeDeclaration) -> Document {
    let name = selfType(type)
    return [
      .text("\(access(of: type))func copy() -> \(name) {"),
      .nest([.hardline, .text("let other = \(name)()"), .hardline, "other.assign(self)", .hardline, "return other"]),
      .hardline, "}",
    ]
  }

  /// Go's assignment of the whole value, field by field.
  private func assign(_ type: TypeDeclaration, _ fields: [FieldDeclaration]) -> Document {
    var body = Lines()
    body.append(fields.compactMap(assignment))
    return braces(.text("\(access(of: type))func assign(_ other: \(selfType(type))) "), body)
  }

  private func assignment(of field: FieldDeclaration) -> Document? {
    let name = field.swiftName
    if field.name == "_" { return nil }
    if field.isAtomicObject { return "\(name).Store(other.\(name).Load())" }
    if isArray(field.type) {
      let part = isWrapper(field.type) ? ".rawValue" : ""
      return "\(name)\(part).assign(other.\(name)\(part))"
    }
    guard hasIdentity(field.type) else {
      let value = Fragment(.text("other.\(name)"))
      return .text("\(name) = ") + (isCopiedExplicitly(field.type) ? copy(value, of: field.type) : value).document
    }
    guard let declaration = declaration(of: field.type) else { return nil }
    let isAssignable =
      declaration.isTranslated ? declaration.needsAssign : declaration.isOwn || declaration.isCopiedByRuntime
    return isAssignable ? "\(name).assign(other.\(name))" : nil
  }
}
