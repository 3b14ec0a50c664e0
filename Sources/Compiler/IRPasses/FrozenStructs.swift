import IR

/// Struct types whose values are never changed behind a pointer, as far as the whole program tells: a value that a pointer
/// was read for can be looked at where it lies.
func frozenStructs(_ program: Program) -> Set<TypeName> {
  var frozen: Set<TypeName> = []
  for declaration in program.types.values where declaration.isOwn && declaration.typeParameters.isEmpty {
    // Of an exported type, others may change the values.
    guard case .structure = declaration.shape, declaration.representation == .structure,
      declaration.name.name.first?.isUppercase != true
    else { continue }
    frozen.insert(declaration.name)
  }
  func melt(_ type: IRType) {
    if case .named(let name, _) = type { frozen.remove(name) }
    if case .pointer(.named(let name, _)) = type { frozen.remove(name) }
  }
  /// Everything that lies around a place that changes, up to the variable that holds it.
  func change(_ place: Expression) {
    switch place.kind {
    case .field(let base, _, _):
      if case .variable(let variable) = base.kind, variable.storage == .plain, variable.kind != .global {
        if case .pointer = base.type { melt(base.type) }
        return
      }
      melt(base.type)
      change(base)
    case .index(let base, _):
      melt(place.type)
      // The elements of maps and slices lie elsewhere.
      switch base.type {
      case .map, .slice: break
      default:
        melt(base.type)
        change(base)
      }
    case .dereference(let pointer): melt(pointer.type)
    case .variable(let variable): if variable.storage == .cell || variable.isCaptured { melt(variable.type) }
    default: break
    }
  }
  func note(_ targets: [Target]) { for case .place(let place) in targets { change(place) } }
  program.walk(
    with: Walker(
      expression: { node in
        if case .address(let place) = node.kind {
          switch place.kind {
          case .field, .index:
            melt(place.type)
            change(place)
          // A cell that is set again is caught above.
          default: break
          }
        }
        return true
      },
      statement: { node in
        switch node.kind {
        case .assign(let targets, _), .define(let targets, _): note(targets)
        case .compound(let place, _, _): change(place)
        default: break
        }
        return true
      },
      target: { target in
        if case .place(let place) = target { change(place) }
        return true
      }))
  return frozen
}
