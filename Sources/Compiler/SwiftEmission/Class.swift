// Struct types with identity: classes.
import IR
import SwiftPrinting

extension Emitter {
  func `class`(_ type: TypeDeclaration, _ fields: [FieldDeclaration]) -> Document {
    let access = access(of: type)
    var lines = Lines()
    for field in fields { append(field, of: type, to: &lines) }
    lines.append(packageLine(type), hasBlankLineBefore: true)
    lines.append([emptyInitializer(type, fields)], hasBlankLineBefore: true)
    if type.needsMemberwiseInitializer, !fields.isEmpty {
      lines.append([memberwise(type, fields)], hasBlankLineBefore: true)
    }
    if type.needsCopy { lines.append([copy(type)], hasBlankLineBefore: true) }
    if type.needsAssign || type.needsCopy { lines.append([assign(type, fields)], hasBlankLineBefore: true) }
    return braces(.text("\(access)final class \(heading(type, "GoObject")) "), lines)
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
    if case .array = field.type { return "\(name).assign(other.\(name))" }
    guard hasIdentity(field.type) else {
      return .text("\(name) = other.\(name)" + (isCopiedExplicitly(field.type) ? ".copy()" : ""))
    }
    if case .named(let owner, _) = field.type, owner.package == "atomic" {
      return "\(name).Store(other.\(name).Load())"
    }
    // The state of a lock stays with the lock.
    return declaration(of: field.type)?.isOwn == true ? "\(name).assign(other.\(name))" : nil
  }
}
