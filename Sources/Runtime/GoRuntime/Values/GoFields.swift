// GoFields: structs compared and hashed field by field, where the Swift type has no `==` of its own.
//
// So are structs with identity, whose `==` compares references, and structs that no one in the program compares by type.

/// Equality and hashes of structs by reflection.
enum GoFields {
  static func equal(_ a: GoAny, _ b: GoAny) -> Bool {
    zip(fields(a, "comparing uncomparable"), fields(b, "comparing uncomparable")).allSatisfy { $0 == $1 }
  }

  static func hash(_ value: GoAny, _ seed: UInt64) -> UInt64 {
    fields(value, "hash of unhashable").reduce(seed) { $1.goHash($0) }
  }

  /// The values of the fields; panics when one is of a type that cannot be compared.
  private static func fields(_ value: GoAny, _ attempt: String) -> [GoAny] {
    guard case .structure(let fields) = value.shape else { return [] }
    if fields.contains(where: { $0.value.type?.comparing == .never }) {
      goFailure("\(attempt) type \(value.type!.name)")
    }
    return fields.map(\.value)
  }
}
