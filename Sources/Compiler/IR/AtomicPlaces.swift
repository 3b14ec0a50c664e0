// Fields and variables on which packages other than their own work atomically.

/// A field of a named struct type.
package struct FieldName: Hashable, Sendable {
  package let type: TypeName
  package let name: String

  package init(type: TypeName, name: String) {
    self.type = type
    self.name = name
  }

  /// The field that a place is.
  package init?(_ place: Expression) {
    guard case .field(let base, let name, _) = place.kind else { return nil }
    var type = base.type
    if case .pointer(let target) = type { type = target }
    guard case .named(let typeName, _) = type else { return nil }
    self.init(type: typeName, name: name)
  }
}

/// What importers of a package do with its fields and variables, by the names they have in the package.
package struct AtomicPlaces: Sendable {
  /// The functions of sync/atomic work on them.
  package var fields: Set<FieldName> = []
  package var variables: Set<String> = []
  /// The addresses of these fields are taken for something else.
  package var escaping: Set<FieldName> = []

  package init() {}

  package mutating func formUnion(_ other: AtomicPlaces) {
    fields.formUnion(other.fields)
    variables.formUnion(other.variables)
    escaping.formUnion(other.escaping)
  }
}
