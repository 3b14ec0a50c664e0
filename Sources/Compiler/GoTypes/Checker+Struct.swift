import Diagnostics
import GoSyntax

/// Struct types: fields, embedded ones among them.
extension Checker {
  func structure(_ fields: [Field]) -> StructureType {
    var objects: [Object] = []
    var tags: [String?] = []
    var seen: [String: Object] = [:]
    func add(_ object: Object, _ tag: String?) {
      if object.name != "_" {
        if let other = seen[object.name] {
          report(.redeclared, "\(object.name) redeclared", at: object.range, notes: otherDeclaration(other))
        }
        seen[object.name] = object
      }
      objects.append(object)
      tags.append(tag)
    }
    for field in fields {
      let tag = field.tag.flatMap { text -> String? in
        guard case .string(let bytes)? = Constant(BasicLiteral(kind: .string, text: text)) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
      }
      if field.names.isEmpty {
        let type = type(field.type)
        guard let name = embeddedName(field.type) else {
          if !type.isInvalid {
            report(.invalidEmbedding, "invalid embedded field type \(describe(field.type))", at: field.type.range)
          }
          continue
        }
        let object = Object(.field, name: name.name, type: type, range: name.range, packagePath: path)
        object.isEmbedded = true
        record(name, definesField: object)
        add(object, tag)
        checkEmbedded(type, at: field.type.range)
        continue
      }
      let type = variableType(field.type)
      for name in field.names {
        let object = Object(.field, name: name.name, type: type, range: name.range, packagePath: path)
        record(name, defines: object)
        add(object, tag)
      }
    }
    return StructureType(fields: objects, tags: tags)
  }

  /// An embedded field's name is a use of its type and so keeps that fact; the definition is filed beside it.
  func record(_ name: Identifier, definesField object: Object) { facts.definitions[name.id] = object }

  func embeddedName(_ expression: Expression) -> Identifier? {
    switch expression.kind {
    case .identifier(let name): name
    case .selector(_, let name): name
    case .star(let inner): if case .star = inner.kind { nil } else { embeddedName(inner) }
    case .index(let base, _): embeddedName(base)
    case .parenthesized(let inner): embeddedName(inner)
    default: nil
    }
  }

  func checkEmbedded(_ type: GoType, at range: SourceRange) {
    later { [self] in
      let (base, isPointer) = type.dereferenced
      switch base.underlying {
      case .basic(.unsafePointer) where !base.isInvalid:
        report(.invalidEmbedding, "embedded field type cannot be unsafe.Pointer", at: range)
      case .pointer: report(.invalidEmbedding, "embedded field type cannot be a pointer", at: range)
      case .interface:
        if base.isTypeParameter {
          report(.invalidEmbedding, "embedded field type cannot be a (pointer to a) type parameter", at: range)
        } else if isPointer {
          report(.invalidEmbedding, "embedded field type cannot be a pointer to an interface", at: range)
        }
      default: break
      }
    }
  }
}
