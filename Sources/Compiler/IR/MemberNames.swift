/// Names that a translated type's own members cannot have in Swift.
package enum MemberNames {
  /// Members that the runtime's protocols give every translated type, and what Swift means by a name behind a dot.
  private static let taken: Set<String> = [
    "zero", "goType", "goAny", "goName", "goPackage", "goPlainFields", "copy", "assign", "rawValue", "hashValue",
    "hash", "checked", "pointer", "self", "Self", "Type", "Protocol",
  ]

  /// The name with an underscore where it is taken; the same for a field, a method and a requirement of an interface.
  package static func free(_ name: String) -> String { taken.contains(name) ? name + "_" : name }
}
