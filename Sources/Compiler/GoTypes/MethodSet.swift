/// Fields and methods of a type, its own and those promoted from embedded fields.
struct Lookup {
  /// What was found: a field or method.
  var object: Object?
  /// The embedded fields passed through.
  var path: [Object] = []
  /// A pointer was followed.
  var isIndirect = false
  /// Several at the same depth.
  var isAmbiguous = false
  /// There is a method, but it needs a pointer receiver and the operand has no address.
  var needsPointer = false

  /// `x.name` for an x of the type, written in the package.
  static func find(
    _ name: String, in type: GoType, isAddressable: Bool, packagePath: String?, foldingCase: Bool = false
  )
    -> Lookup
  {
    if name == "_" { return Lookup() }
    var type = type
    // A defined pointer type has no methods, only the fields of what it points at.
    var onlyFields = false
    if case .named(let named) = type, case .pointer(let base) = named.underlying {
      if base.structure == nil { return Lookup() }
      type = named.underlying
      onlyFields = true
    }
    let (base, isPointer) = type.dereferenced
    if isPointer, base.isInterface || base.isTypeParameter { return Lookup() }
    var result = search(name, in: base, isPointer: isPointer, packagePath: packagePath, foldingCase: foldingCase)
    if onlyFields, let object = result.object, case .function = object.kind { return Lookup() }
    if let object = result.object, case .function = object.kind, object.hasPointerReceiver, !result.isIndirect,
      !isAddressable
    {
      result.needsPointer = true
    }
    return result
  }

  private struct Embedded {
    let type: GoType
    let path: [Object]
    let isIndirect: Bool
    let isMultiple: Bool
  }

  private static func search(
    _ name: String, in type: GoType, isPointer: Bool, packagePath: String?, foldingCase: Bool
  ) -> Lookup {
    func matches(_ object: Object) -> Bool {
      if foldingCase { return object.name.lowercased() == name.lowercased() }
      return object.isNamed(name, packagePath: packagePath)
    }
    var seen: [NamedType] = []
    var current = [Embedded(type: type, path: [], isIndirect: isPointer, isMultiple: false)]
    while !current.isEmpty {
      var next: [Embedded] = []
      var found: Lookup?
      var count = 0
      func note(_ object: Object, _ embedded: Embedded) {
        count += embedded.isMultiple ? 2 : 1
        found = Lookup(object: object, path: embedded.path, isIndirect: embedded.isIndirect)
      }
      for embedded in current {
        if case .named(let named) = embedded.type {
          if seen.contains(where: { $0 === named }) { continue }
          seen.append(named)
          if let index = (named.origin ?? named).methods.firstIndex(where: matches) {
            note(named.method(at: index), embedded)
            continue
          }
        }
        switch embedded.type.underlying {
        case .structure(let structure):
          for field in structure.fields {
            if matches(field) {
              note(field, embedded)
              continue
            }
            guard field.isEmbedded, found == nil else { continue }
            let (base, isPointer) = field.type.dereferenced
            switch base {
            case .named, .structure, .interface, .typeParameter:
              next.append(
                Embedded(
                  type: base, path: embedded.path + [field], isIndirect: embedded.isIndirect || isPointer,
                  isMultiple: embedded.isMultiple))
            default: break
            }
          }
        case .interface(let interface):
          if let method = interface.methods.first(where: matches) { note(method, embedded) }
        default: break
        }
      }
      if let found {
        if count > 1 { return Lookup(path: found.path, isAmbiguous: true) }
        return found
      }
      current = consolidated(next)
    }
    return Lookup()
  }

  /// The same type embedded twice at one depth makes what it has ambiguous.
  private static func consolidated(_ list: [Embedded]) -> [Embedded] {
    var result: [Embedded] = []
    for embedded in list {
      if let index = result.firstIndex(where: { identical($0.type, embedded.type) }) {
        let old = result[index]
        result[index] = Embedded(type: old.type, path: old.path, isIndirect: old.isIndirect, isMultiple: true)
      } else {
        result.append(embedded)
      }
    }
    return result
  }
}
