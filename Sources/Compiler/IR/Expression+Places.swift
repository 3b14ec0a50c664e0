// Places: when two expressions name the same one.

extension Expression {
  /// Whether both expressions name one place, or its address, and evaluating them has no effect.
  package func isSamePlace(as other: Expression) -> Bool {
    switch (kind, other.kind) {
    case (.variable(let variable), .variable(let other)): variable === other
    case (.receiver, .receiver): true
    case (.field(let base, let name, let isThrough), .field(let otherBase, let otherName, let isOtherThrough)):
      name == otherName && isThrough == isOtherThrough && base.isSamePlace(as: otherBase)
    case (.dereference(let pointer), .dereference(let other)), (.address(let pointer), .address(let other)):
      pointer.isSamePlace(as: other)
    case (.index(let base, let index), .index(let otherBase, let otherIndex)):
      base.isSamePlace(as: otherBase) && index.isSameIndex(as: otherIndex)
    default: false
    }
  }

  private func isSameIndex(as other: Expression) -> Bool {
    switch (kind, other.kind) {
    case (.constant(let value), .constant(let other)): value == other
    case (.constantName(let name, let package, _), .constantName(let other, let otherPackage, _)):
      name == other && package == otherPackage
    default: isSamePlace(as: other)
    }
  }
}
